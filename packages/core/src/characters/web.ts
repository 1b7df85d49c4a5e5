import { clamp } from '../base/math.ts';
import { between, chance, int, pick, type QuickRng, weighted } from '../base/quick-rng.ts';
import { ELDERS as CHILD_ELDERS, PLAYMATES as CHILD_PLAYMATES } from '../content/childhood.ts';
import { TIE_KINDS, type TieKind } from '../content/ties.ts';
import type { CharacterId, EventId, Place, Road, WorldEvent } from '../world.ts';
import type { CharacterParams } from './params.ts';
import { ageOf, areTied, type Person } from './person.ts';

/** What the web of ties is spun from. */
export interface Spinning {
  readonly people: readonly Person[];
  readonly residents: readonly (readonly Person[])[];
  readonly places: readonly Place[];
  readonly roads: readonly Road[];
  /** Events by the place where they happened. */
  readonly happened: readonly (readonly WorldEvent[])[];
  readonly year: number;
  readonly params: CharacterParams;
}

const KINDS: ReadonlyMap<string, TieKind> = new Map(TIE_KINDS.map((kind) => [kind.kind, kind]));
/** Kinds that people who are not kin may have, with how common they are: when all is warm, as it is, and when all is grim. */
const WEB: readonly (readonly [kind: string, warm: number, plain: number, grim: number])[] = [
  ['friend', 7, 4, 1.6],
  ['rival', 0.4, 4.3, 5.6],
  ['creditor', 0.6, 1.5, 3],
  ['mentor', 2.4, 2, 1],
  ['trading partner', 1.4, 1, 0.4],
  ['beloved', 2.2, 1.5, 1.2],
  ['grudge', 0, 0.8, 2.6],
  ['liege', 0.6, 0.7, 0.7],
];
/** Where people meet who do not live in one place. */
const ABROAD: readonly (readonly [kind: string, warm: number, plain: number, grim: number])[] = [
  ['friend', 6, 3, 1],
  ['rival', 0.4, 2, 4],
  ['creditor', 0.6, 2.4, 3.6],
  ['mentor', 2, 1.6, 0.7],
  ['trading partner', 4, 3.4, 1.6],
  ['beloved', 1, 0.5, 0.4],
  ['grudge', 0, 0.8, 3],
];
const TIES_NEAR = 1.7;
const TIES_ABROAD = 1.7;

/** Ties everyone: first kin, then neighbours, then along every road and lane; last, whoever still stands alone. */
export function spinWeb(web: Spinning, rng: QuickRng): void {
  tieKin(web, rng.fork('kin'));
  web.residents.forEach((here, place) =>
    tieNeighbours(
      web,
      here.filter(({ died }) => died === null),
      rng.fork('near').fork(place),
    ),
  );
  tieAbroad(web, rng.fork('abroad'));
  web.residents.forEach((here, place) =>
    joinUp(
      web,
      here.filter(({ died }) => died === null),
      rng.fork('join').fork(place),
    ),
  );
}

function tieKin(web: Spinning, rng: QuickRng): void {
  for (const person of web.people) {
    const own = rng.fork(person.id);
    for (const parent of person.parents) tie(web, own, person, parent, 'parent');
    if (person.master !== null && !areTied(person, person.master)) tie(web, own, person, person.master, 'mentor');
    if (person.spouse && person.spouse.id < person.id) tie(web, own, person, person.spouse, 'spouse');
    for (const parent of person.parents)
      for (const sibling of parent.children)
        if (sibling.id < person.id && !areTied(person, sibling)) tie(web, own, person, sibling, 'sibling');
    // Cousins: the children of a parent's brothers and sisters, two of them at most, for who counts them all?
    let cousins = 0;
    for (const parent of person.parents)
      for (const grand of parent.parents)
        for (const aunt of grand.children)
          for (const cousin of aunt === parent ? [] : aunt.children)
            if (cousin.id < person.id && cousins < 2 && !areTied(person, cousin)) {
              tie(web, own, person, cousin, 'cousin');
              cousins++;
            }
  }
}

function tieNeighbours(web: Spinning, here: readonly Person[], rng: QuickRng): void {
  if (here.length < 2) return;
  const weights = weightsOf(WEB, web.params.tone);
  const grown = here.filter(({ child }) => !child);
  const children = here.filter(({ child }) => child);
  const young = children.length > 1 ? children : here;
  for (const person of here) {
    const own = rng.fork(person.id);
    const sociable = TIES_NEAR * web.params.ties * (1 + 0.4 * person.traits.extraversion) * (here.length > 4 ? 1 : 0.85);
    for (let left = sociable; left > 0; left--) {
      if (left < 1 && !chance(own, left)) break;
      // Friends of friends are met more often than strangers: half of all ties close a triangle.
      const between2 = person.ties.length > 0 && chance(own, 0.5) ? web.people[pick(own, person.ties).to].ties : [];
      const met = between2.length > 0 ? web.people[pick(own, between2).to] : pick(own, here);
      const other =
        met.died === null && met.home === person.home && met.child === person.child
          ? met
          : pick(own, chance(own, 0.6) ? (person.child ? young : grown) : here);
      if (other !== person && !areTied(person, other)) tieFitting(web, own, person, other, WEB, weights);
    }
  }
}

/** Along every road and sea lane some know someone at its other end. */
function tieAbroad(web: Spinning, rng: QuickRng): void {
  const weights = weightsOf(ABROAD, web.params.tone);
  for (const road of web.roads) {
    const from = web.residents[road.from].filter(({ died, child }) => died === null && !child);
    const to = web.residents[road.to].filter(({ died, child }) => died === null && !child);
    if (from.length === 0 || to.length === 0) continue;
    const own = rng.fork(road.id);
    const many = TIES_ABROAD * web.params.ties * clamp(Math.sqrt(Math.min(from.length, to.length)) / 2, 1, 3);
    for (let left = Math.max(1, many); left > 0; left--) {
      if (left < 1 && !chance(own, left)) break;
      const [a, b] = [pick(own, from), pick(own, to)];
      if (!areTied(a, b)) tieFitting(web, own, a, b, ABROAD, weights);
    }
  }
}

/** The groups of a place that know nothing of one another get a friend in common. */
function joinUp(web: Spinning, here: readonly Person[], rng: QuickRng): void {
  if (here.length < 2) return;
  const seen = new Set<CharacterId>();
  const ids = new Set(here.map(({ id }) => id));
  for (const person of here) {
    if (seen.has(person.id)) continue;
    if (seen.size > 0) {
      const known = here.filter(({ id }) => seen.has(id));
      const other = known.reduce((best, one) => (Math.abs(one.born - person.born) < Math.abs(best.born - person.born) ? one : best));
      if (person.child || other.child) tieChild(web, rng.fork(person.id), person, other);
      else tie(web, rng.fork(person.id), person, other, 'friend');
    }
    const queue = [person];
    seen.add(person.id);
    for (const one of queue)
      for (const { to } of one.ties)
        if (ids.has(to) && !seen.has(to)) {
          seen.add(to);
          queue.push(web.people[to]);
        }
  }
}

function weightsOf(kinds: typeof WEB, tone: number): number[] {
  return kinds.map(([, warm, plain, grim]) => (tone < 0 ? plain + (warm - plain) * -tone : plain + (grim - plain) * tone));
}

/** A kind of tie that both can have. */
function tieFitting(web: Spinning, rng: QuickRng, a: Person, b: Person, kinds: typeof WEB, weights: readonly number[]): void {
  if (a.child || b.child) {
    tieChild(web, rng, a, b);
    return;
  }
  const { year } = web;
  for (let attempt = 0; attempt < 5; attempt++) {
    const [kind] = kinds[weighted(rng, weights)];
    const [elder, younger] = a.born <= b.born ? [a, b] : [b, a];
    if (kind === 'mentor') {
      if (younger.born - elder.born < 10 || (elder.occupation !== younger.occupation && !chance(rng, 0.5))) continue;
      tie(web, rng, younger, elder, kind);
      return;
    }
    if (
      kind === 'beloved' &&
      (a.born - b.born > 14 || b.born - a.born > 14 || ageOf(younger, year) < 18 || b.parents.includes(a) || a.parents.includes(b))
    )
      continue;
    if (kind === 'liege') {
      const lord = [a, b].find(({ affordances, rank }) => rank === 'noble' || (rank === 'notable' && affordances.includes('lead')));
      const sworn = lord === a ? b : a;
      if (!lord || sworn.rank === 'noble') continue;
      tie(web, rng, sworn, lord, kind);
      return;
    }
    // The one with less owes the one with more.
    if (kind === 'creditor') tie(web, rng, a.purse <= b.purse ? a : b, a.purse <= b.purse ? b : a, kind);
    else tie(web, rng, a, b, kind);
    return;
  }
  tie(web, rng, a, b, 'friend');
}

/** A child has friends among children, and looks up to who is grown. */
function tieChild(web: Spinning, rng: QuickRng, a: Person, b: Person): void {
  if (a.child === b.child) tie(web, rng, a, b, 'friend');
  else tie(web, rng, a.child ? a : b, a.child ? b : a, 'mentor');
}

/** Ties two people both ways, for one cause: what they lived through, what they both are, or how it came about. */
function tie(web: Spinning, rng: QuickRng, a: Person, b: Person, name: string): void {
  const kind = KINDS.get(name) as TieKind;
  const cause = causeOf(web, rng, a, b, kind);
  const because = typeof cause === 'string' ? cause : cause.words;
  const event = typeof cause === 'string' ? null : cause.event;
  const strength = Math.round(between(rng, kind.strength[0], kind.strength[1]) * 100) / 100;
  a.ties.push({ to: b.id, kind: kind.kind, strength, because, event });
  b.ties.push({ to: a.id, kind: kind.back, strength, because, event });
}

/** Kinds that may come of what two people lived through. */
const OF_EVENTS: ReadonlySet<string> = new Set(['friend', 'grudge', 'liege', 'rival']);

function causeOf(web: Spinning, rng: QuickRng, a: Person, b: Person, kind: TieKind): string | SharedPast {
  const place = web.places[chance(rng, 0.5) ? a.home : b.home].name;
  if (kind.kind === 'parent') return `${a.given} is the child of ${b.given}`;
  if (kind.kind === 'sibling') {
    for (const shared of a.parents) if (b.parents.includes(shared)) return `${shared.given} ${shared.family} is a parent of both`;
  }
  if (a.master === b) return `${a.given} ${a.occupation === 'apprentice' ? 'is apprenticed to' : 'has lessons with'} ${b.given}`;
  if (a.child && kind.kind === 'friend') return told(pick(rng, PLAYMATES), a, b, place);
  if (a.child && kind.kind === 'mentor') return told(pick(rng, ELDERS), a, b, place);
  if (kind.kind === 'cousin') return 'a parent of the one and a parent of the other grew up together';
  if (a.home === b.home && OF_EVENTS.has(kind.kind)) {
    // The latest stand first: those of the years that both remember.
    const happened = web.happened[a.home];
    const since = Math.max(a.born, b.born) + 8;
    let both = 0;
    while (both < happened.length && happened[both].year >= since) both++;
    if (both > 0 && chance(rng, 0.45)) {
      const { id, name, year } = happened[int(rng, 0, both - 1)];
      const words =
        kind.kind === 'friend'
          ? `They stood by each other in the year ${year}, in the days of ${inSentence(name)}`
          : kind.kind === 'liege'
            ? `${a.given} swore it in the year ${year}, after ${inSentence(name)}`
            : `They blame each other for what happened in the year ${year}, in the days of ${inSentence(name)}`;
      return { words, event: id };
    }
  }
  if (a.occupation === b.occupation && a.occupation !== '') {
    if (kind.kind === 'rival' && a.home === b.home && chance(rng, 0.7))
      return `${place} has bread for one ${a.occupation}, and they are two`;
    if (kind.kind === 'mentor' && chance(rng, 0.6)) return `${a.given} learned the trade of ${withArticle(a.occupation)} from ${b.given}`;
  }
  if (kind.kind === 'rival') {
    for (const { kind: has, to } of a.ties)
      if (has === 'beloved' && b.ties.some((other) => other.kind === 'beloved' && other.to === to))
        return `Both have lost their heart to ${web.people[to].given}`;
  }
  return told(pick(rng, CAUSES.get(kind.kind) as readonly Cause[]), a, b, place);
}

function told({ first, texts, slots }: Cause, a: Person, b: Person, place: string): string {
  let words = first;
  for (let k = 0; k < slots.length; k++) {
    const said = slots[k] === 'a' ? a.given : slots[k] === 'b' ? b.given : place;
    words = words === '' ? said + texts[k] : words + said + texts[k];
  }
  return words;
}

interface SharedPast {
  readonly words: string;
  readonly event: EventId;
}

/** A text that begins with `first` and has a name and then one of `texts` for each slot. */
interface Cause {
  readonly first: string;
  readonly slots: readonly string[];
  readonly texts: readonly string[];
}

function causesOf(because: readonly string[]): Cause[] {
  return because.map((text) => {
    const parts = text.split(/\{(a|b|place)\}/);
    return {
      first: capital(parts[0]),
      slots: parts.filter((_, k) => k % 2 === 1),
      texts: parts.filter((_, k) => k > 0 && k % 2 === 0),
    };
  });
}
const CAUSES: ReadonlyMap<string, readonly Cause[]> = new Map(TIE_KINDS.map(({ kind, because }) => [kind, causesOf(because)]));
const PLAYMATES: readonly Cause[] = causesOf(CHILD_PLAYMATES);
const ELDERS: readonly Cause[] = causesOf(CHILD_ELDERS);

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "The Sack of Oruna" within a sentence. */
function inSentence(name: string): string {
  return name.startsWith('The ') ? `the ${name.slice(4)}` : name;
}
