import { pick } from '../../base/rng.ts';
import * as THINGS from '../../content/quest-things.ts';
import type { Strategy } from '../../content/strategies.ts';
import type { Character, Fact, Place, QuestAction } from '../../world.ts';
import { characterTerm, heldBy, itemTerm, knows, PLAYER, placeTerm, state, willing } from '../facts.ts';
import type { Tension } from '../tensions.ts';
import { achieve, act, assume, type Draft, here, holds, involve, type Says, type Thing, valueOf, walk } from './draft.ts';
import { enter } from './gates.ts';
import * as DO from './methods.ts';
import { fresh, helperNear, place as putFoe, supply, wareOf, wildNear } from './supply.ts';

/** The parts of one plan, and what has been done in it that its giver waits for. */
export interface Play {
  readonly strategy: Strategy;
  readonly tension: Tension;
  readonly deeds: Fact[];
}

/** Carries out one task, such as "give curio giver". */
export function carryOut(draft: Draft, play: Play, task: string): boolean {
  const [verb, ...parts] = task.split(' ');
  const done = VERBS[verb];
  if (!done) throw new Error(`no task is called "${verb}"`);
  return achieve(draft, task, [{ name: verb, kind: 'plain', weight: 1, run: (d) => done(d, play, parts) }]);
}

function person(d: Draft, play: Play, part: string): Character | null {
  const known = d.cast.people.get(part);
  if (known) return known;
  const found =
    part === 'giver'
      ? d.cast.giver
      : part === 'other'
        ? play.tension.other
        : helperNear(d, play.strategy.helpers ? THINGS.QUEST_LISTS[play.strategy.helpers] : null);
  if (!found || !involve(d, found)) return null;
  d.cast.people.set(part, found);
  return found;
}

/** The thing of that name: one that the world knew before, or a new one where the strategy says. */
function thing(d: Draft, play: Play, part: string): Thing | null {
  const known = d.cast.things.get(part);
  if (known) return known;
  const [list, where] = (play.strategy.things?.[part] ?? '').split('@');
  const { item, site } = play.tension;
  let made: Thing | null = null;
  if (item && (where === 'site' || where === 'other' || where === 'foe')) {
    const holder = item.holder === null ? (item.place === null ? null : placeTerm(item.place)) : characterTerm(item.holder);
    const term = itemTerm(item.id);
    if (holder === null || d.reserved.items.has(term) || !assume(d, heldBy(term, holder))) return null;
    made = { term, name: /^[A-Z]|^the /.test(item.name) ? item.name : `the ${item.name}` };
  } else {
    const holder =
      where === 'site'
        ? (site?.id ?? null)
        : where === 'foe'
          ? (play.tension.other ?? site?.id ?? null)
          : where === 'giver' || where === 'other' || where === 'helper'
            ? person(d, play, where)
            : where === 'unmade'
              ? person(d, play, 'other')
              : (d.cast.people.get(`maker of ${part}`) ?? maker(d, part, where));
    if (holder === null) return null;
    const names = list === 'MATERIALS' ? (THINGS.MATERIALS[site?.kind ?? 'ruin'] ?? THINGS.MATERIALS['ruin']) : THINGS.QUEST_LISTS[list];
    const name = list === 'WARE' ? wareOf(d, d.cast.giver) : fresh(d, names);
    made = supply(d, name, part, holder);
    if (where === 'unmade' && !assume(d, state(made.term, 'unmade'))) return null;
  }
  d.cast.things.set(part, made);
  return made;
}

/** Someone of a trade that has such things; anyone near will do for what is made everywhere. */
function maker(d: Draft, part: string, where: string): Character | null {
  const found = helperNear(d, where === 'maker' ? null : THINGS.QUEST_LISTS[where]);
  if (found) d.cast.people.set(`maker of ${part}`, found);
  return found;
}

function topic(d: Draft, play: Play, part: string): string {
  const known = d.cast.topics.get(part);
  if (known !== undefined) return known;
  const { other, site, foe } = play.tension;
  const who = other?.name ?? foe ?? '';
  const words: Readonly<Record<string, () => string>> = {
    plan: () => `the plans of ${who}`,
    news: () => `the news of ${who}`,
    state: () => `word of how ${who} fares`,
    words: () => `the inscription at ${site?.name ?? ''}`,
    meaning: () => `the meaning of the inscription at ${site?.name ?? ''}`,
    sight: () => `what there is to see at ${site?.name ?? ''}`,
    answer: () => `the answer of ${who}`,
    craft: () => pick(d.rng, craftsOf(d)),
    crime: () => `${pick(d.rng, THINGS.CRIMES)} in ${d.country.places[d.cast.giver.home].name}`,
  };
  const made = (words[part] ?? (() => `word of what was done for ${d.cast.giver.name}`))();
  d.cast.topics.set(part, made);
  return made;
}

/** What can be learned with the things at hand. */
function craftsOf(d: Draft): readonly string[] {
  for (const part of ['tool', 'book', 'material']) {
    const crafts = THINGS.CRAFTS_WITH[d.cast.things.get(part)?.name ?? ''];
    if (crafts) return crafts;
  }
  return THINGS.CRAFTS;
}

function siteOf(play: Play): Place | null {
  return play.tension.site;
}

/** A deed with one's hands where the player stands, which the giver waits for. */
function deed(
  d: Draft,
  play: Play,
  action: QuestAction,
  subject: string,
  needs: readonly Fact[],
  gives: readonly Fact[],
  say: string,
  words: Says,
): boolean {
  if (!act(d, action, { subject, needs, gives, say, words })) return false;
  play.deeds.push(...gives.filter(([relation, , object]) => relation !== 'knows' && object !== PLAYER));
  return true;
}

type Verb = (d: Draft, play: Play, parts: readonly string[]) => boolean;

function withFoe(run: (d: Draft, play: Play, foe: string, site: Place) => boolean): Verb {
  return (d, play) => {
    const { foe, site } = play.tension;
    return foe !== null && site !== null && !d.reserved.foes.has(foe) && run(d, play, foe, site);
  };
}

function withOther(run: (d: Draft, play: Play, other: Character, me: string) => boolean): Verb {
  return (d, play) => {
    const other = person(d, play, 'other');
    return other !== null && run(d, play, other, characterTerm(other.id));
  };
}

const VERBS: Readonly<Record<string, Verb>> = {
  home: (d) => here(d) === d.cast.giver.home || walk(d, d.cast.giver.home, 'goto-home'),
  go: (d, play, [part]) => {
    const who = person(d, play, part);
    return who !== null && DO.visit(d, who);
  },
  enter: (d, play) => {
    const site = siteOf(play);
    return site !== null && enter(d, site);
  },
  carry: (d, play, [part]) => {
    const made = thing(d, play, part);
    return made !== null && DO.takeFrom(d, made, d.cast.giver, [], 'take-giver');
  },
  get: (d, play, [part]) => {
    const made = thing(d, play, part);
    const who = d.cast.people.get(`maker of ${part}`);
    return made !== null && who !== undefined && DO.getFrom(d, made, who);
  },
  getfrom: (d, play, [part, from]) => {
    const who = person(d, play, from);
    const made = thing(d, play, part);
    return made !== null && who !== null && DO.getFrom(d, made, who);
  },
  find: (d, play, [part]) => {
    const made = thing(d, play, part);
    const site = siteOf(play);
    return made !== null && site !== null && DO.find(d, made, site, play.tension.foe !== null);
  },
  wrest: (d, play, [part]) => {
    const { other } = play.tension;
    const made = thing(d, play, part);
    const site = siteOf(play);
    if (!made) return false;
    if (other) return involve(d, other) && DO.wrest(d, made, other);
    return site !== null && DO.find(d, made, site, true);
  },
  steal: withOther((d, play, other, me) => {
    const made = thing(d, play, 'prize');
    return (
      made !== null &&
      DO.visit(d, other) &&
      DO.creep(d, me, other) &&
      DO.takeFrom(d, made, other, [['hiddenFrom', PLAYER, me]], 'take-stolen')
    );
  }),
  rob: withFoe((d, play, foe, site) => {
    const made = thing(d, play, 'loot');
    const need = made && DO.passGuard(d, foe, site);
    return made !== null && need !== null && DO.gatherAt(d, made, site, [need]);
  }),
  give: (d, play, [part]) => {
    const made = thing(d, play, part);
    const is = made && valueOf(d, 'state', made.term);
    return made !== null && DO.give(d, made, d.cast.giver, [], is ? [state(made.term, is)] : []);
  },
  hand: (d, play, [part, to]) => {
    const made = thing(d, play, part);
    const who = person(d, play, to);
    if (!made || !who || !DO.give(d, made, who)) return false;
    play.deeds.push(heldBy(made.term, characterTerm(who.id)));
    return true;
  },
  swap: (d, play, [mine, theirs, from]) => {
    const [a, who] = [thing(d, play, mine), person(d, play, from)];
    const b = thing(d, play, theirs);
    return a !== null && b !== null && who !== null && DO.swap(d, a, b, who);
  },
  hear: (d, play, [part, from]) => {
    const who = person(d, play, from);
    return who !== null && DO.hear(d, topic(d, play, part), who);
  },
  tell: (d, play, [part]) => {
    const what = topic(d, play, part);
    return DO.report(d, d.cast.giver, what, [knows(PLAYER, what)], [], part === 'craft' ? 'report-craft' : 'report');
  },
  done: (d, play) => {
    const needs = play.deeds.filter((fact) => holds(d, fact));
    return needs.length > 0 && DO.report(d, d.cast.giver, topic(d, play, 'deed'), needs, [], 'report-deed');
  },
  spy: withOther((d, play, other, me) => {
    const what = topic(d, play, 'plan');
    return (
      DO.visit(d, other) &&
      assume(d, knows(me, what)) &&
      DO.creep(d, me, other) &&
      act(d, 'spy', {
        subject: me,
        needs: [['hiddenFrom', PLAYER, me], knows(me, what)],
        gives: [knows(PLAYER, what)],
        say: 'spy',
        words: { who: other, topic: what },
      })
    );
  }),
  scout: withFoe((d, play, foe, site) => {
    const what = topic(d, play, 'plan');
    return (
      putFoe(d, foe, site.id) &&
      enter(d, site) &&
      DO.creep(d, foe, null) &&
      act(d, 'spy', {
        subject: foe,
        needs: [['hiddenFrom', PLAYER, foe]],
        gives: [knows(PLAYER, what)],
        say: 'spy-foe',
        words: { foe, topic: what },
      })
    );
  }),
  slay: withFoe((d, play, foe, site) => overcome(d, play, foe, site, 'dead')),
  defeat: withFoe((d, play, foe, site) => overcome(d, play, foe, site, 'beaten')),
  measure: (d, play, [part]) => {
    const made = thing(d, play, part);
    const site = siteOf(play);
    return (
      made !== null &&
      site !== null &&
      deed(d, play, 'use', made.term, [heldBy(made.term, PLAYER)], [state(made.term, 'marked')], 'use-measure', {
        thing: made,
        spot: site.id,
      })
    );
  },
  read: (d, play) => {
    const site = siteOf(play);
    const what = topic(d, play, 'words');
    return (
      site !== null &&
      act(d, 'read', { subject: placeTerm(site.id), gives: [knows(PLAYER, what)], say: 'read', words: { topic: what, spot: site.id } })
    );
  },
  explain: (d, play) => {
    const who = person(d, play, 'helper');
    const [words, meaning] = [topic(d, play, 'words'), topic(d, play, 'meaning')];
    if (!who) return false;
    const them = characterTerm(who.id);
    return (
      DO.visit(d, who) &&
      DO.report(d, who, words, [knows(PLAYER, words)]) &&
      assume(d, knows(them, meaning)) &&
      DO.listen(d, who, meaning, [knows(them, words)])
    );
  },
  look: (d, play) => {
    const site = siteOf(play);
    return site !== null && DO.explore(d, site.id, topic(d, play, 'sight'));
  },
  investigate: (d, play) => {
    const crime = topic(d, play, 'crime');
    const [first, second] = [`the first clue to ${crime}`, `the second clue to ${crime}`];
    const clue = pick(d.rng, THINGS.CLUES);
    const one = helperNear(d, null);
    if (!one || !DO.hear(d, first, one)) return false;
    d.twists.push('investigation');
    d.cast.topics.set('clue', clue);
    return achieve(
      d,
      'find a second clue',
      [
        {
          name: 'ask another witness',
          kind: 'social',
          weight: 1,
          run: (e) => {
            const two = helperNear(e, null);
            return two !== null && DO.hear(e, second, two);
          },
        },
        {
          name: 'search the ground',
          kind: 'exploration',
          weight: 1,
          run: (e) => {
            const site = wildNear(e, DO.WILD);
            return site !== null && enter(e, site) && DO.explore(e, site.id, second);
          },
        },
      ],
      true,
    );
  },
  accuse: (d, play) => {
    const crime = topic(d, play, 'crime');
    return DO.report(
      d,
      d.cast.giver,
      crime,
      [knows(PLAYER, `the first clue to ${crime}`), knows(PLAYER, `the second clue to ${crime}`)],
      [],
      'report-crime',
    );
  },
  negotiate: withOther((d, play, other, them) => {
    const { giver } = d.cast;
    const terms = `the terms of ${giver.name}`;
    const answer = topic(d, play, 'answer');
    d.twists.push('negotiation');
    return (
      assume(d, knows(characterTerm(giver.id), terms)) &&
      DO.listen(d, giver, terms, [], 'listen-terms') &&
      achieve(
        d,
        `bring ${other.name} to the table`,
        [
          { name: 'with an open word', kind: 'social', easy: true, weight: 1, run: (e) => DO.visit(e, other) },
          { name: 'after a favour', kind: 'plain', long: true, weight: 1, run: (e) => DO.favour(e, other) && DO.visit(e, other) },
          { name: 'knowing what moves them', kind: 'social', long: true, weight: 1, run: (e) => DO.persuade(e, other) },
        ],
        true,
      ) &&
      DO.report(d, other, terms, [knows(PLAYER, terms), ...(holds(d, willing(them)) ? [willing(them)] : [])], [], 'report-terms') &&
      assume(d, knows(them, answer)) &&
      DO.listen(d, other, answer, [knows(them, terms)], 'listen-answer')
    );
  }),
  drug: withFoe((d, play, foe, site) => {
    const made = thing(d, play, 'draught');
    return (
      made !== null &&
      putFoe(d, foe, site.id) &&
      act(d, 'use', {
        subject: made.term,
        object: foe,
        needs: [['at', foe, placeTerm(site.id)], heldBy(made.term, PLAYER), state(foe, 'alive')],
        gives: [heldBy(made.term, placeTerm(site.id)), state(foe, 'asleep')],
        say: 'use-drug',
        words: { thing: made, foe },
      })
    );
  }),
  capture: withFoe((d, play, foe, site) => {
    const made = thing(d, play, 'bonds');
    return (
      made !== null &&
      valueOf(d, 'state', foe) === 'beaten' &&
      act(d, 'capture', {
        subject: foe,
        object: made.term,
        needs: [['at', foe, placeTerm(site.id)], heldBy(made.term, PLAYER), state(foe, 'beaten')],
        gives: [['follows', foe, PLAYER]],
        say: 'capture',
        words: { foe, thing: made },
      })
    );
  }),
  lead: (d, play, [part]) => {
    if (part === 'foe') {
      const { foe } = play.tension;
      return (
        foe !== null &&
        act(d, 'capture', {
          subject: foe,
          needs: [['at', foe, placeTerm(here(d))], state(foe, 'asleep')],
          gives: [['follows', foe, PLAYER]],
          say: 'capture-asleep',
          words: { foe },
        })
      );
    }
    const other = person(d, play, part);
    if (!other) return false;
    const me = characterTerm(other.id);
    const danger = `what threatens ${other.name}`;
    const needs: Fact[] = holds(d, willing(me)) ? [willing(me)] : [];
    if (holds(d, knows(PLAYER, danger))) needs.push(knows(PLAYER, danger));
    d.twists.push('escort');
    play.deeds.push(['at', me, placeTerm(d.cast.giver.home)]);
    return DO.join(d, other, needs);
  },
  deliver: (d, play) => {
    const { foe } = play.tension;
    const me = characterTerm(d.cast.giver.id);
    return (
      foe !== null &&
      act(d, 'give', {
        subject: foe,
        object: me,
        needs: [
          ['at', me, placeTerm(here(d))],
          ['follows', foe, PLAYER],
        ],
        gives: [['follows', foe, me]],
        say: 'give-captive',
        words: { foe, who: d.cast.giver },
      })
    );
  },
  free: withFoe((d, play, foe, site) => {
    const captive = `${pick(d.rng, THINGS.CAPTIVES)} of ${d.country.places[d.cast.giver.home].name}`;
    const is = valueOf(d, 'state', foe);
    if (is === undefined || is === 'alive' || d.reserved.foes.has(captive)) return false;
    d.cast.topics.set('captive', captive);
    d.twists.push('escort');
    play.deeds.push(['at', captive, placeTerm(d.cast.giver.home)]);
    return (
      assume(d, ['at', captive, placeTerm(site.id)]) &&
      act(d, 'escort', {
        subject: captive,
        needs: [['at', captive, placeTerm(site.id)], state(foe, is)],
        gives: [['follows', captive, PLAYER]],
        say: 'escort-captive',
        words: { foe: captive },
      })
    );
  }),
  pests: withOther((d, play, other) => {
    const foe = `${pick(d.rng, THINGS.PESTS)} of ${d.country.places[other.home].name}`;
    if (d.reserved.foes.has(foe) || !involve(d, other) || !putFoe(d, foe, other.home)) return false;
    d.cast.foes.set('pests', foe);
    play.deeds.push(state(foe, 'beaten'));
    return DO.overcome(d, foe, other.home, 'beaten', (e) => DO.visit(e, other));
  }),
  win: withOther((d, _play, other) => DO.win(d, other)),
  duel: withOther((d, play, other, me) => {
    const challenge = `the challenge of ${d.cast.giver.name}`;
    play.deeds.push(state(me, 'beaten'));
    return DO.best(d, other, holds(d, knows(me, challenge)) ? [knows(me, challenge)] : []);
  }),
  challenge: withOther((d, _play, other) => {
    const challenge = `the challenge of ${d.cast.giver.name}`;
    return DO.visit(d, other) && DO.report(d, other, challenge, [], [], 'report-challenge');
  }),
  warn: withOther((d, _play, other, me) => {
    const danger = `what threatens ${other.name}`;
    return assume(d, knows(me, danger)) && DO.listen(d, other, danger, [], 'listen-danger');
  }),
  defend: withOther((d, play, other, me) =>
    deed(
      d,
      play,
      'defend',
      me,
      [['at', me, placeTerm(here(d))], knows(PLAYER, `what threatens ${other.name}`)],
      [state(placeTerm(other.home), 'safe')],
      'defend',
      { who: other, spot: other.home },
    ),
  ),
  heal: withOther((d, play, other, me) => {
    const made = thing(d, play, 'remedy');
    return (
      made !== null &&
      assume(d, state(me, 'sick')) &&
      deed(
        d,
        play,
        'use',
        made.term,
        [['at', me, placeTerm(here(d))], heldBy(made.term, PLAYER), state(me, 'sick')],
        [state(me, 'well'), heldBy(made.term, me)],
        'use-remedy',
        { thing: made, who: other },
      )
    );
  }),
  repair: withOther((d, play, other) => {
    const part = thing(d, play, 'part');
    const broken = supply(d, fresh(d, THINGS.BROKEN), 'broken', other.home);
    if (!part || !assume(d, state(broken.term, 'broken'))) return false;
    d.cast.things.set('broken', broken);
    play.deeds.push(state(broken.term, 'whole'));
    return DO.mend(d, broken, part);
  }),
  fortify: withOther((d, play, other) => {
    const timber = thing(d, play, 'timber');
    const wall = supply(d, fresh(d, THINGS.DEFENCES), 'defence', other.home);
    if (!timber || !assume(d, state(wall.term, 'broken'))) return false;
    d.cast.things.set('wall', wall);
    play.deeds.push(state(wall.term, 'whole'));
    return DO.mend(d, wall, timber);
  }),
  divert: withFoe((d, play, foe, site) => {
    const made = thing(d, play, 'decoy');
    return (
      made !== null &&
      putFoe(d, foe, site.id) &&
      deed(
        d,
        play,
        'use',
        made.term,
        [['at', foe, placeTerm(site.id)], heldBy(made.term, PLAYER), state(foe, 'alive')],
        [state(foe, 'drawn off'), heldBy(made.term, placeTerm(site.id))],
        'use-decoy',
        { thing: made, foe },
      )
    );
  }),
  provoke: withFoe(
    (d, play, foe, site) =>
      d.wishes.combat > 0 &&
      putFoe(d, foe, site.id) &&
      deed(d, play, 'damage', foe, [['at', foe, placeTerm(site.id)], state(foe, 'alive')], [state(foe, 'drawn off')], 'damage-provoke', {
        foe,
      }),
  ),
  light: (d, play) => {
    const site = siteOf(play);
    return site !== null && lightAt(d, play, site);
  },
  second: (d, play) => {
    const site = wildNear(d, DO.WILD);
    return site !== null && enter(d, site) && lightAt(d, play, site);
  },
  assemble: withOther((d, play, other, me) => {
    const part = thing(d, play, 'part');
    const what = ['work', 'tool', 'gear'].find((name) => play.strategy.things?.[name]) as string;
    const work = thing(d, play, what);
    return (
      part !== null &&
      work !== null &&
      act(d, 'repair', {
        subject: work.term,
        object: part.term,
        needs: [['at', me, placeTerm(other.home)], heldBy(part.term, PLAYER), state(work.term, 'unmade')],
        gives: [state(work.term, 'made'), heldBy(work.term, PLAYER), heldBy(part.term, me)],
        say: 'assemble',
        words: { thing: work, other: part, who: other },
      })
    );
  }),
  try: (d, play) => learnBy(d, play, 'tool', 'use-tool', []),
  train: (d, play) =>
    learnBy(d, play, play.strategy.things?.['book'] ? 'book' : 'material', play.strategy.things?.['book'] ? 'use-book' : 'use-train', []),
  lesson: withOther((d, _play, other, me) => {
    const lesson = `the lesson of ${other.name}`;
    return assume(d, knows(me, lesson)) && DO.listen(d, other, lesson, [], 'listen-lesson');
  }),
  practise: withOther((d, play, other) => learnBy(d, play, 'tool', 'use-practise', [knows(PLAYER, `the lesson of ${other.name}`)])),
  experiment: (d, play) => {
    const made = thing(d, play, 'curio');
    const who = person(d, play, 'helper');
    const craft = `the use of ${made ? made.name.replace(/^an? /, 'the ') : ''}`;
    d.cast.topics.set('craft', craft);
    return (
      made !== null &&
      who !== null &&
      act(d, 'experiment', {
        subject: made.term,
        needs: [['at', characterTerm(who.id), placeTerm(here(d))], heldBy(made.term, PLAYER)],
        gives: [knows(PLAYER, craft)],
        say: 'experiment',
        words: { thing: made, who },
      })
    );
  },
  'tell-helper': (d, play, [part]) => {
    const who = person(d, play, 'helper');
    const what = topic(d, play, part);
    return who !== null && DO.visit(d, who) && DO.report(d, who, what, [knows(PLAYER, what)], [willing(characterTerm(who.id))]);
  },
  ally: (d, play) => {
    const who = person(d, play, 'helper');
    return who !== null && DO.join(d, who, [willing(characterTerm(who.id))]);
  },
  assault: withFoe((d, play, foe, site) => {
    const who = person(d, play, 'helper');
    if (!who || !enter(d, site)) return false;
    play.deeds.push(state(foe, 'beaten'));
    return DO.strike(d, foe, 'beaten', [['at', characterTerm(who.id), placeTerm(site.id)]]);
  }),
  offer: (d, play, [part]) => {
    const made = thing(d, play, part);
    const site = siteOf(play);
    return (
      made !== null &&
      site !== null &&
      deed(d, play, 'use', made.term, [heldBy(made.term, PLAYER)], [heldBy(made.term, placeTerm(site.id))], 'use-offer', {
        thing: made,
        spot: site.id,
      })
    );
  },
};

function overcome(d: Draft, play: Play, foe: string, site: Place, end: 'dead' | 'beaten'): boolean {
  if (!DO.defeat(d, foe, site, end)) return false;
  play.deeds.push(state(foe, valueOf(d, 'state', foe) as string));
  return true;
}

function lightAt(d: Draft, play: Play, site: Place): boolean {
  const made = thing(d, play, 'torch');
  return (
    made !== null &&
    deed(d, play, 'use', made.term, [heldBy(made.term, PLAYER)], [state(placeTerm(site.id), 'lit')], 'use-light', {
      thing: made,
      spot: site.id,
    })
  );
}

function learnBy(d: Draft, play: Play, part: string, say: string, needs: readonly Fact[]): boolean {
  const made = thing(d, play, part);
  const craft = topic(d, play, 'craft');
  return (
    made !== null &&
    act(d, 'use', {
      subject: made.term,
      needs: [heldBy(made.term, PLAYER), ...needs],
      gives: [knows(PLAYER, craft)],
      say,
      words: { thing: made, topic: craft },
    })
  );
}
