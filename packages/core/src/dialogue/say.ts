import type { Rng } from '../base/rng.ts';
import { TALK_PEOPLE } from '../content/grammars/talk-people.ts';
import type { Belief, Character, CharacterId, EventId, Item, PlaceId, Tie } from '../world.ts';
import { sayOfCaptive } from './captives.ts';
import { CHILD_WORDS, isYoung, sayAsChild, sayTieAsChild } from './child.ts';
import { KIN_FACTS, kinWord } from './kin-words.ts';
import { inOwnWords } from './own-words.ts';
import { lowered, personSlot, placeSlot, shortName, speakerSlot, type TalkWorld, wayTo } from './speakers.ts';
import { type Line, type Slots, speak, type Tongues } from './tongues.ts';

/** Something about the speaker: greeting, name, work, wares, worry, farewell. */
export function saySelf(
  world: TalkWorld,
  tongues: Tongues,
  speaker: Character,
  act: 'greet' | 'introduce' | 'work' | 'trade' | 'worry' | 'farewell' | 'nothing',
  rng: Rng,
): Line {
  if (isYoung(world, speaker)) return sayAsChild(world, tongues, speaker, act, {}, rng);
  return speak(tongues, speaker, 'self', act, { me: speakerSlot(world, speaker), me_person: personSlot(world, speaker.id) }, rng);
}

const SOURCE_OF: Readonly<Record<Belief['evidence'], string>> = {
  witnessed: 'seen',
  told: 'told',
  read: 'rumour',
  rumour: 'rumour',
  mistaken: 'rumour',
};
const PEOPLE_TALK: ReadonlySet<string> = new Set(TALK_PEOPLE.start as readonly string[]);

/** Says a belief aloud; null where it is of a kind that nobody has words for. */
export function sayBelief(world: TalkWorld, tongues: Tongues, speaker: Character, belief: Belief, rng: Rng): Line | null {
  const [relation, subject, object = ''] = belief.fact;
  const me = speakerSlot(world, speaker);
  const source = SOURCE_OF[belief.evidence];
  const truth = belief.right ? 'true' : 'error';
  const [a, b] = [idOf(subject, 'character'), idOf(object, 'character')];
  if (PEOPLE_TALK.has(relation) && a !== null && b !== null && isYoung(world, speaker)) {
    const both = [a as CharacterId, b as CharacterId];
    return sayAsChild(
      world,
      tongues,
      speaker,
      relation,
      { a: personSlot(world, both[0]), b: personSlot(world, both[1]) },
      rng,
      truth,
      both,
    );
  }
  if (PEOPLE_TALK.has(relation) && a !== null && b !== null)
    return speak(
      tongues,
      speaker,
      'people',
      relation,
      {
        me: speakerSlot(world, speaker, [a as CharacterId, b as CharacterId]),
        source,
        a: personSlot(world, a as CharacterId),
        b: personSlot(world, b as CharacterId),
      },
      rng,
      truth,
    );
  const here = world.places[speaker.home];
  const blank: Slots = {
    me,
    source,
    here: placeSlot(here),
    there: placeSlot(here),
    way: '',
    pace: '',
    thing: '',
    who: personSlot(world, speaker.id),
    item: placeSlot(here),
  };
  const at = (term: string): PlaceId | null => idOf(term, 'place') as PlaceId | null;
  const says = (start: string, slots: Slots): Line =>
    isYoung(world, speaker)
      ? sayAsChild(world, tongues, speaker, CHILD_WORDS[start] ?? start, slots, rng, truth)
      : speak(tongues, speaker, 'places', start, { ...blank, ...slots }, rng, truth);
  if (relation === 'joined') {
    const there = at(subject) === here.id ? at(object) : at(subject);
    return there === null
      ? null
      : says('directions', { there: placeSlot(world.places[there]), ...wayTo(world, here.id, there, speaker.id) });
  }
  if (relation === 'occupation' && a !== null) return says('leader', { who: personSlot(world, a as CharacterId), thing: object });
  if (relation === 'captive' && a !== null) {
    const tie = speaker.ties.find(({ to }) => to === a) ?? null;
    return sayOfCaptive(world, tongues, speaker, world.characters[a], tie, rng);
  }
  if (relation === 'dwells' && at(object) !== null)
    return says('beast', { thing: subject, there: placeSlot(world.places[at(object) as PlaceId]) });
  if (relation === 'kind' && at(subject) !== null)
    return says('wild', { thing: object, there: placeSlot(world.places[at(subject) as PlaceId]) });
  if (relation === 'needs' && at(subject) === here.id && idOf(object, 'place') === null) return says('lack', { thing: object });
  const item = isYoung(world, speaker) ? null : idOf(subject, 'item');
  if (relation === 'heldBy' && item !== null && world.items[item]) {
    const keeper =
      at(object) === null
        ? b === null
          ? null
          : { name: world.characters[b].name, kind: 'town', term: object }
        : placeSlot(world.places[at(object) as PlaceId]);
    return keeper && says('holds', { item: { name: relicName(world.items[item]), kind: 'town', term: subject }, there: keeper });
  }
  const event = idOf(subject, 'event');
  if (relation === 'happenedAt' && event !== null && at(object) !== null)
    return sayEvent(world, tongues, speaker, event as EventId, at(object) as PlaceId, source, rng);
  return null;
}

function sayEvent(world: TalkWorld, tongues: Tongues, speaker: Character, id: EventId, where: PlaceId, source: string, rng: Rng): Line {
  const event = world.events[id];
  return speak(
    tongues,
    speaker,
    'events',
    'recall',
    {
      me: speakerSlot(world, speaker),
      source,
      where: placeSlot(world.places[where]),
      ago: agoOf(world.year - event.year, speaker.id),
      event: {
        name: withoutPlace(lowered(event.name), world.places[where].name),
        year: String(event.year),
        account: event.text,
        term: `event:${id}`,
      },
    },
    rng,
  );
}

/** "the Siege of Tarn", told with the name of the place beside it, is "the Siege". */
function withoutPlace(name: string, place: string): string {
  const short = [` of ${place}`, ` at ${place}`].find((end) => name.endsWith(end));
  return short && name.startsWith('the ') ? name.slice(0, -short.length) : name;
}

/** As one people tells of an event: the account of the speaker's own, where there is one; slanted ones are marked. */
export function sayAccount(world: TalkWorld, tongues: Tongues, speaker: Character, id: EventId, rng: Rng): Line {
  const event = world.events[id];
  const { faction, culture } = world.places[speaker.home];
  const own = event.accounts.find(({ by }) => by === `faction:${faction}` || by === `culture:${culture}`) ?? event.accounts[0];
  const slots = {
    me: speakerSlot(world, speaker),
    source: 'told',
    where: placeSlot(world.places[speaker.home]),
    ago: agoOf(world.year - event.year, speaker.id),
    event: { name: lowered(event.name), year: String(event.year), account: own?.text ?? event.text, term: `event:${id}` },
  };
  const line = speak(tongues, speaker, 'events', 'opinion', slots, rng, own?.bias === 'slanted' ? 'error' : 'true');
  return { ...line, asserts: own?.claims ?? line.asserts };
}

/** What the speaker thinks of someone they are tied to. A secret is denied, and the denial is marked as a lie. */
export function sayOpinion(world: TalkWorld, tongues: Tongues, speaker: Character, tie: Tie, rng: Rng): Line | null {
  const start = OPINIONS[tie.kind];
  if (start === undefined) return null;
  const other = world.characters[tie.to];
  if (other.captive !== null) return sayOfCaptive(world, tongues, speaker, other, tie, rng);
  if (isYoung(world, speaker)) return sayTieAsChild(world, tongues, speaker, tie, rng);
  const hidden = speaker.secrets.some(({ fact }) => fact[2] === `character:${tie.to}` && (fact[0] === 'debtor' || fact[0] === 'loves'));
  const lies = hidden && (tie.kind === 'creditor' || tie.kind === 'beloved');
  const slots: Slots = {
    me: speakerSlot(world, speaker, [tie.to]),
    self: personSlot(world, speaker.id),
    a: personSlot(world, tie.to),
    kin: kinWord(tie.kind, world.characters[tie.to].gender),
    line: Object.hasOwn(KIN_FACTS, tie.kind) ? tie.kind : 'other',
    cause: inOwnWords(tie.because, shortName(speaker), shortName(world.characters[tie.to])) ?? 'it came about as such things do',
  };
  const line = speak(
    tongues,
    speaker,
    'opinion',
    lies ? (tie.kind === 'creditor' ? 'deny_debt' : 'deny_love') : start,
    slots,
    rng,
    lies ? 'lie' : 'true',
  );
  const kin = KIN_FACTS[tie.kind]?.(`character:${speaker.id}`, `character:${tie.to}`);
  return kin ? { ...line, asserts: [...line.asserts, kin] } : line;
}

const OPINIONS: Readonly<Record<string, string>> = {
  parent: 'relative',
  child: 'relative',
  sibling: 'relative',
  cousin: 'relative',
  spouse: 'spouse',
  friend: 'friend',
  rival: 'rival',
  grudge: 'grudge',
  creditor: 'creditor',
  debtor: 'debtor',
  mentor: 'mentor',
  pupil: 'pupil',
  'trading partner': 'partner',
  beloved: 'beloved',
  liege: 'liege',
};

function idOf(term: string, table: string): number | null {
  if (!term.startsWith(`${table}:`)) return null;
  const id = Number(term.slice(table.length + 1));
  return Number.isInteger(id) ? id : null;
}

/** How long ago, in words: the older it is the less anyone counts, and each in their own way. */
function agoOf(years: number, who: number): string {
  if (years <= 0) return 'this very year';
  if (years === 1) return 'a year ago';
  const own = <T>(list: readonly T[]): T => list[who % list.length];
  if (years < 13) return `${NUMBERS[years - 2]} ${own(['years ago', 'winters ago', 'harvests back', 'summers gone'])}`;
  if (years < 60) return own(DECADES).replace('%', String(Math.round(years / 10) * 10));
  return own(years < 120 ? LIFETIMES : AGES);
}

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const DECADES = [
  '% years ago, or near it',
  'some % years back',
  'going on % years ago',
  '% winters ago, give or take',
  'all of % years gone',
  'about % harvests ago',
];
const LIFETIMES = [
  'in my grandparents’ day',
  'when the old oak was a sapling',
  'three generations back',
  'when my great-aunt was in her cradle',
  'longer ago than anyone here can count on their fingers',
  'in the time of those whose names are on the bench',
  'a long lifetime ago',
];
const AGES = [
  'before anyone’s grandmother was born',
  'so long ago that the stones have forgotten',
  'in the days that only the books remember',
  'ages since, when the coast was another coast',
  'further back than any family here can reckon',
  'when the world was younger and worse shod',
  'in a year that nobody has a word for',
  'back beyond the last of the old songs',
];

/** "the Crown of Oruna", "the horn Tunsan"; what has a name of its own goes without. */
function relicName({ name, kind }: Item): string {
  const common = / of /.test(name) || name[0] !== name[0].toUpperCase() || name.toLowerCase().endsWith(` ${kind}`);
  return common && !name.includes(', the ') ? `the ${name}` : name;
}
