import { pick } from '../../base/rng.ts';
import * as THINGS from '../../content/quest-things.ts';
import type { Character, Fact, Place, PlaceId } from '../../world.ts';
import { characterTerm, heldBy, knows, PLAYER, placeTerm, state, willing } from '../facts.ts';
import { achieve, act, assume, type Draft, here, involve, type Method, type Thing, valueOf, walk } from './draft.ts';
import { definite } from '../text.ts';
import { enter } from './gates.ts';
import { dwellerOf, fresh, helperNear, place as putFoe, supply, wareOf, wildNear } from './supply.ts';

export const WILD: readonly Place['kind'][] = ['cave', 'ruin', 'tower', 'shrine', 'temple', 'dungeon'];

/** To where somebody lives. */
export function visit(draft: Draft, who: Character): boolean {
  if (!involve(draft, who)) return false;
  if (here(draft) === who.home) return true;
  return walk(draft, who.home, who.home === draft.cast.giver.home ? 'goto-home' : 'goto');
}

function isHere(draft: Draft, who: Character): Fact {
  return ['at', characterTerm(who.id), placeTerm(here(draft))];
}

/** Hears something of somebody who would tell anyone. */
export function listen(draft: Draft, who: Character, topic: string, needs: readonly Fact[] = [], say = 'listen'): boolean {
  const me = characterTerm(who.id);
  return act(draft, 'listen', {
    subject: me,
    needs: [isHere(draft, who), knows(me, topic), ...needs],
    gives: [knows(PLAYER, topic)],
    say,
    words: { who, topic },
  });
}

/** Tells somebody what one knows or has done. */
export function report(
  draft: Draft,
  who: Character,
  topic: string,
  needs: readonly Fact[],
  also: readonly Fact[] = [],
  say = 'report',
): boolean {
  const me = characterTerm(who.id);
  return act(draft, 'report', {
    subject: me,
    needs: [isHere(draft, who), ...needs],
    gives: [knows(me, topic), ...also],
    say,
    words: { who, topic },
  });
}

export function give(draft: Draft, thing: Thing, to: Character, also: readonly Fact[] = [], needs: readonly Fact[] = []): boolean {
  const taker = characterTerm(to.id);
  return act(draft, 'give', {
    subject: thing.term,
    object: taker,
    needs: [isHere(draft, to), heldBy(thing.term, PLAYER), ...needs],
    gives: [heldBy(thing.term, taker), ...also],
    say: 'give',
    words: { who: to, thing },
  });
}

export function takeFrom(draft: Draft, thing: Thing, from: Character, needs: readonly Fact[] = [], say = 'take-from'): boolean {
  const holder = characterTerm(from.id);
  return act(draft, 'take', {
    subject: thing.term,
    object: holder,
    needs: [isHere(draft, from), heldBy(thing.term, holder), ...needs],
    gives: [heldBy(thing.term, PLAYER)],
    say,
    words: { who: from, thing },
  });
}

/** Makes somebody willing by doing something for them first. */
export function favour(draft: Draft, who: Character): boolean {
  const me = characterTerm(who.id);
  const deeper = draft.depth > 3 ? 0.15 : 1;
  const methods: Method[] = [
    {
      name: 'carry a message for them',
      kind: 'social',
      weight: 1.2,
      run: (d) => {
        const topic = `what ${who.name} has to say`;
        if (!visit(d, who) || !assume(d, knows(me, topic)) || !listen(d, who, topic, [], 'listen-message')) return false;
        const other = helperNear(d, null);
        if (!other || other.home === who.home || !visit(d, other)) return false;
        const answer = `the answer of ${other.name}`;
        if (!report(d, other, topic, [knows(PLAYER, topic)], [], 'report-message')) return false;
        const them = characterTerm(other.id);
        return visit(d, who) && report(d, who, answer, [knows(them, topic)], [willing(me)], 'report-answer');
      },
    },
    {
      name: 'fetch something for them',
      kind: 'plain',
      weight: 1.2 * deeper,
      run: (d) => {
        const maker = helperNear(d, null);
        if (!maker || maker.home === who.home) return false;
        const thing = supply(d, wareOf(d, maker), 'ware', maker);
        return visit(d, maker) && takeFrom(d, thing, maker) && visit(d, who) && give(d, thing, who, [willing(me)]);
      },
    },
    {
      name: 'gather something for them',
      kind: 'exploration',
      weight: 1.3 * deeper,
      run: (d) => {
        const site = wildNear(d, WILD);
        if (!site) return false;
        const thing = supply(d, fresh(d, THINGS.MATERIALS[site.kind] ?? THINGS.MATERIALS['ruin']), 'material', site.id);
        return gatherAt(d, thing, site) && visit(d, who) && give(d, thing, who, [willing(me)]);
      },
    },
    {
      name: 'rid them of pests',
      kind: 'combat',
      weight: 1,
      run: (d) => {
        const pests = pick(d.rng, THINGS.PESTS);
        const foe = `${pests} of ${d.country.places[who.home].name}`;
        if (d.reserved.foes.has(foe) || !visit(d, who) || !putFoe(d, foe, who.home)) return false;
        return strike(d, foe, 'beaten', []) && report(d, who, `the end of ${foe}`, [state(foe, 'beaten')], [willing(me)], 'report-deed');
      },
    },
    {
      name: 'look at a place for them',
      kind: 'exploration',
      weight: 1 * deeper,
      run: (d) => {
        const site = wildNear(d, WILD);
        if (!site) return false;
        const topic = `what there is to see at ${site.name}`;
        return (
          enter(d, site) && explore(d, site.id, topic) && visit(d, who) && report(d, who, topic, [knows(PLAYER, topic)], [willing(me)])
        );
      },
    },
    {
      name: 'mend something of theirs',
      kind: 'puzzle',
      weight: 1.2 * deeper,
      run: (d) => {
        const broken = supply(d, fresh(d, THINGS.BROKEN), 'broken', who.home);
        const maker = helperNear(d, THINGS.MENDERS);
        if (!maker || maker.home === who.home || !assume(d, state(broken.term, 'broken'))) return false;
        const part = supply(d, fresh(d, THINGS.PARTS), 'part', maker);
        return visit(d, maker) && takeFrom(d, part, maker) && visit(d, who) && mend(d, broken, part, [willing(me)]);
      },
    },
  ];
  return achieve(draft, `win the goodwill of ${who.name}`, methods);
}

export function explore(draft: Draft, where: PlaceId, topic: string, needs: readonly Fact[] = [], say = 'explore'): boolean {
  return act(draft, 'explore', {
    subject: placeTerm(where),
    needs,
    gives: [knows(PLAYER, topic)],
    say,
    words: { topic, spot: where },
  });
}

/** Repairs a thing with a part, which stays in it. */
export function mend(draft: Draft, thing: Thing, part: Thing, also: readonly Fact[] = []): boolean {
  return act(draft, 'repair', {
    subject: thing.term,
    object: part.term,
    needs: [heldBy(part.term, PLAYER), state(thing.term, 'broken')],
    gives: [state(thing.term, 'whole'), heldBy(part.term, placeTerm(here(draft))), ...also],
    say: 'repair',
    words: { thing, other: part },
  });
}

/** Fights a creature or band where the player stands. */
export function strike(draft: Draft, foe: string, end: 'dead' | 'beaten', needs: readonly Fact[], also: readonly Fact[] = []): boolean {
  if (draft.wishes.combat === 0) return false;
  const dead = end === 'dead' && draft.wishes.killing;
  return act(draft, dead ? 'kill' : 'damage', {
    subject: foe,
    needs: [['at', foe, placeTerm(here(draft))], state(foe, 'alive'), ...needs],
    gives: [state(foe, dead ? 'dead' : 'beaten'), ...also],
    say: dead ? 'kill' : 'damage',
    words: { foe },
  });
}

/** Goes to a creature or band and overcomes it, with preparation or without. */
export function defeat(draft: Draft, foe: string, site: Place, end: 'dead' | 'beaten'): boolean {
  return putFoe(draft, foe, site.id) && overcome(draft, foe, site.id, end, (d) => enter(d, site));
}

/** Overcomes what is at a place that is reached so. */
export function overcome(draft: Draft, foe: string, where: PlaceId, end: 'dead' | 'beaten', reach: (d: Draft) => boolean): boolean {
  const methods: Method[] = [
    { name: 'straight', kind: 'combat', easy: true, weight: 0.45, run: (d) => reach(d) && strike(d, foe, end, []) },
    {
      name: 'well armed',
      kind: 'combat',
      long: true,
      weight: 1.6,
      run: (d) => {
        const smith = helperNear(d, THINGS.ARMERS);
        if (!smith) return false;
        const weapon = supply(d, fresh(d, THINGS.WEAPONS), 'weapon', smith);
        return getFrom(d, weapon, smith) && reach(d) && strike(d, foe, end, [heldBy(weapon.term, PLAYER)]);
      },
    },
    {
      name: 'knowing its weakness',
      kind: 'combat',
      long: true,
      weight: 1.6,
      run: (d) => {
        const topic = `the weakness of ${foe}`;
        const sage = helperNear(d, null);
        return sage !== null && hear(d, topic, sage) && reach(d) && strike(d, foe, end, [knows(PLAYER, topic)]);
      },
    },
    {
      name: 'with bait',
      kind: 'combat',
      long: true,
      weight: 1.2,
      run: (d) => {
        const seller = helperNear(d, null);
        if (!seller) return false;
        const bait = supply(d, fresh(d, THINGS.BAITS), 'bait', seller);
        const lured = `where ${foe} comes out`;
        return (
          getFrom(d, bait, seller) &&
          reach(d) &&
          act(d, 'use', {
            subject: bait.term,
            object: foe,
            needs: [heldBy(bait.term, PLAYER), state(foe, 'alive')],
            gives: [heldBy(bait.term, placeTerm(where)), knows(PLAYER, lured)],
            say: 'use-bait',
            words: { thing: bait, foe },
          }) &&
          strike(d, foe, end, [knows(PLAYER, lured)])
        );
      },
    },
    {
      name: 'with company',
      kind: 'combat',
      long: true,
      weight: 1.1,
      run: (d) => {
        const friend = helperNear(d, THINGS.FIGHTERS);
        if (!friend || !win(d, friend) || !join(d, friend) || !reach(d)) return false;
        return strike(d, foe, end, [['at', characterTerm(friend.id), placeTerm(where)]]);
      },
    },
    {
      name: 'by a trap',
      kind: 'puzzle',
      long: true,
      weight: 1.1,
      run: (d) => {
        const maker = helperNear(d, THINGS.MENDERS);
        if (!maker) return false;
        const part = supply(d, fresh(d, THINGS.TRAPS), 'trap', maker);
        const set = `where ${foe} must pass`;
        return (
          getFrom(d, part, maker) &&
          reach(d) &&
          act(d, 'spy', {
            subject: foe,
            needs: [['at', foe, placeTerm(where)], heldBy(part.term, PLAYER)],
            gives: [knows(PLAYER, set)],
            say: 'spy-foe',
            words: { foe, topic: set },
          }) &&
          act(d, 'use', {
            subject: part.term,
            object: foe,
            needs: [heldBy(part.term, PLAYER), knows(PLAYER, set), state(foe, 'alive')],
            gives: [heldBy(part.term, placeTerm(where)), state(foe, d.wishes.killing && end === 'dead' ? 'dead' : 'beaten')],
            say: 'use-trap',
            words: { thing: part, foe },
          })
        );
      },
    },
  ];
  return achieve(draft, `overcome ${foe}`, methods, true);
}

/** Has somebody come along. */
export function join(draft: Draft, who: Character, needs: readonly Fact[] = []): boolean {
  const me = characterTerm(who.id);
  return act(draft, 'escort', {
    subject: me,
    needs: [isHere(draft, who), ...needs],
    gives: [['follows', me, PLAYER]],
    say: 'escort',
    words: { who },
  });
}

/** Visits somebody and makes them willing, by a favour or by good words. */
export function win(draft: Draft, who: Character): boolean {
  const me = characterTerm(who.id);
  return achieve(draft, `win over ${who.name}`, [
    { name: 'for the asking', kind: 'plain', easy: true, weight: 1.5, run: (d) => visit(d, who) && assume(d, willing(me)) },
    { name: 'for a favour', kind: 'plain', long: true, weight: d3(draft), run: (d) => favour(d, who) && visit(d, who) },
  ]);
}

function d3(draft: Draft): number {
  return draft.depth > 2 || draft.steps.length > draft.longest - 8 ? 0.2 : 1;
}

/** Learns something of somebody. */
export function hear(draft: Draft, topic: string, who: Character): boolean {
  const me = characterTerm(who.id);
  const methods: Method[] = [
    {
      name: 'for the asking',
      kind: 'social',
      easy: true,
      weight: 1.3,
      run: (d) => visit(d, who) && assume(d, knows(me, topic)) && listen(d, who, topic),
    },
    {
      name: 'for a favour',
      kind: 'social',
      long: true,
      weight: d3(draft),
      run: (d) => assume(d, knows(me, topic)) && favour(d, who) && visit(d, who) && listen(d, who, topic, [willing(me)]),
    },
    {
      name: 'by a gift',
      kind: 'social',
      long: true,
      weight: 0.9,
      run: (d) => {
        const maker = helperNear(d, null);
        if (!maker || maker.home === who.home || !involve(d, who) || !assume(d, knows(me, topic))) return false;
        const gift = supply(d, fresh(d, THINGS.LUXURIES), 'gift', maker);
        return (
          visit(d, maker) &&
          takeFrom(d, gift, maker) &&
          visit(d, who) &&
          give(d, gift, who, [willing(me)]) &&
          listen(d, who, topic, [willing(me)])
        );
      },
    },
    {
      name: 'by eavesdropping',
      kind: 'puzzle',
      weight: draft.wishes.lying ? 0.8 : 0,
      run: (d) =>
        visit(d, who) &&
        assume(d, knows(me, topic)) &&
        creep(d, me, who) &&
        act(d, 'spy', {
          subject: me,
          needs: [['hiddenFrom', PLAYER, me], knows(me, topic)],
          gives: [knows(PLAYER, topic)],
          say: 'spy',
          words: { who, topic },
        }),
    },
    {
      name: 'from a paper',
      kind: 'puzzle',
      weight: 0.8,
      run: (d) => {
        const site = wildNear(d, WILD);
        return (
          site !== null &&
          enter(d, site) &&
          assume(d, knows(placeTerm(site.id), topic)) &&
          act(d, 'read', {
            subject: placeTerm(site.id),
            needs: [knows(placeTerm(site.id), topic)],
            gives: [knows(PLAYER, topic)],
            say: 'read',
            words: { topic, spot: site.id },
          })
        );
      },
    },
  ];
  return achieve(draft, `learn ${topic}`, methods, true);
}

/** Creeps up on a person, creature or band, by night where there is light about. */
export function creep(draft: Draft, term: string, who: Character | null): boolean {
  const hide = (d: Draft, needs: readonly Fact[]): boolean =>
    act(d, 'stealth', {
      subject: term,
      needs: [['at', term, placeTerm(here(d))], ...needs],
      gives: [['hiddenFrom', PLAYER, term]],
      say: who ? 'stealth' : 'stealth-foe',
      words: who ? { who } : { foe: term },
    });
  return achieve(draft, 'come close unseen', [
    { name: 'by day', kind: 'plain', easy: true, weight: 1.4, run: (d) => hide(d, []) },
    {
      name: 'by night',
      kind: 'plain',
      weight: 1,
      run: (d) => {
        const night = state(placeTerm(here(d)), 'dark');
        return (
          !d.gates.some((gate) => gate.at === placeTerm(here(d))) &&
          act(d, 'wait', { subject: placeTerm(here(d)), gives: [night], say: 'wait', words: { spot: here(d) } }) &&
          hide(d, [night])
        );
      },
    },
  ]);
}

/** Gets past what guards a place; what then holds is what taking needs. */
export function passGuard(draft: Draft, foe: string, site: Place): Fact | null {
  if (!putFoe(draft, foe, site.id)) return null;
  draft.twists.push('guardian');
  const done = achieve(
    draft,
    `get past ${foe}`,
    [
      { name: 'by stealth', kind: 'puzzle', weight: 1, run: (d) => enter(d, site) && creep(d, foe, null) },
      { name: 'by force', kind: 'combat', weight: 1, run: (d) => defeat(d, foe, site, 'beaten') },
    ],
    true,
  );
  if (!done) return null;
  const now = valueOf(draft, 'state', foe) as string;
  return now === 'alive' ? ['hiddenFrom', PLAYER, foe] : state(foe, now);
}

/** Takes up what lies in a wild place. */
export function gatherAt(draft: Draft, thing: Thing, site: Place, needs: readonly Fact[] = []): boolean {
  if (here(draft) !== site.id && !enter(draft, site)) return false;
  return act(draft, needs.length > 0 ? 'take' : 'gather', {
    subject: thing.term,
    object: placeTerm(site.id),
    needs: [heldBy(thing.term, placeTerm(site.id)), ...needs],
    gives: [heldBy(thing.term, PLAYER)],
    say: needs.length > 0 ? 'take-at' : 'gather',
    words: { thing, spot: site.id },
  });
}

/** Finds what lies in a wild place: known, sought, guarded, or first looked for in the wrong one. */
export function find(draft: Draft, thing: Thing, site: Place, guarded: boolean): boolean {
  const foe = dwellerOf(draft, site);
  return achieve(
    draft,
    `find ${thing.name}`,
    [
      { name: 'where it lies', kind: 'plain', easy: true, weight: guarded ? 0.2 : 0.8, run: (d) => gatherAt(d, thing, site) },
      {
        name: 'past its guardian',
        kind: 'plain',
        weight: foe === null ? 0 : 1.6,
        run: (d) => {
          const need = passGuard(d, foe as string, site);
          return need !== null && gatherAt(d, thing, site, [need]);
        },
      },
      {
        name: 'after asking',
        kind: 'social',
        long: true,
        weight: 1.2,
        run: (d) => {
          const topic = `where ${definite(thing.name)} lies`;
          const who = helperNear(d, null);
          return who !== null && hear(d, topic, who) && gatherAt(d, thing, site, [knows(PLAYER, topic)]);
        },
      },
      {
        name: 'by searching',
        kind: 'exploration',
        weight: 1.1,
        run: (d) => {
          const topic = `where ${definite(thing.name)} lies hidden`;
          return enter(d, site) && explore(d, site.id, topic) && gatherAt(d, thing, site, [knows(PLAYER, topic)]);
        },
      },
      {
        name: 'after a false lead',
        kind: 'exploration',
        long: true,
        weight: 1,
        run: (d) => {
          const wrong = wildNear(d, WILD);
          if (!wrong || wrong.id === site.id) return false;
          const empty = `that ${wrong.name} is empty`;
          const topic = `where ${definite(thing.name)} went`;
          if (!enter(d, wrong) || !explore(d, wrong.id, empty, [], 'explore-empty')) return false;
          const who = helperNear(d, null);
          if (!who || !visit(d, who) || !assume(d, knows(characterTerm(who.id), topic))) return false;
          d.twists.push('false lead');
          return listen(d, who, topic, [knows(PLAYER, empty)], 'listen-lead') && gatherAt(d, thing, site, [knows(PLAYER, topic)]);
        },
      },
    ],
    true,
  );
}

/** Gets something from someone who would part with it. */
export function getFrom(draft: Draft, thing: Thing, from: Character): boolean {
  const me = characterTerm(from.id);
  return achieve(
    draft,
    `get ${thing.name} from ${from.name}`,
    [
      { name: 'for the asking', kind: 'plain', easy: true, weight: 1.2, run: (d) => visit(d, from) && takeFrom(d, thing, from) },
      {
        name: 'for a favour',
        kind: 'plain',
        long: true,
        weight: d3(draft),
        run: (d) => favour(d, from) && visit(d, from) && takeFrom(d, thing, from, [willing(me)]),
      },
      { name: 'in exchange', kind: 'social', long: true, weight: 0.9, run: (d) => barter(d, thing, from) },
    ],
    true,
  );
}

/** Gives one thing for another. */
export function barter(draft: Draft, thing: Thing, from: Character): boolean {
  const maker = helperNear(draft, null);
  if (!maker || maker.home === from.home || !involve(draft, from)) return false;
  const price = supply(draft, wareOf(draft, maker), 'ware', maker);
  return visit(draft, maker) && takeFrom(draft, price, maker) && visit(draft, from) && swap(draft, price, thing, from);
}

export function swap(draft: Draft, mine: Thing, theirs: Thing, from: Character): boolean {
  const me = characterTerm(from.id);
  return act(draft, 'exchange', {
    subject: mine.term,
    object: theirs.term,
    needs: [isHere(draft, from), heldBy(mine.term, PLAYER), heldBy(theirs.term, me)],
    gives: [heldBy(mine.term, me), heldBy(theirs.term, PLAYER)],
    say: 'exchange',
    words: { who: from, thing: mine, other: theirs },
  });
}

/** Gets something from someone who would not part with it. */
export function wrest(draft: Draft, thing: Thing, from: Character): boolean {
  const me = characterTerm(from.id);
  const { wishes } = draft;
  return achieve(
    draft,
    `get ${thing.name} out of the hands of ${from.name}`,
    [
      {
        name: 'steal',
        kind: 'puzzle',
        weight: wishes.stealing ? 1.2 : 0,
        run: (d) => visit(d, from) && creep(d, me, from) && takeFrom(d, thing, from, [['hiddenFrom', PLAYER, me]], 'take-stolen'),
      },
      { name: 'trade', kind: 'social', long: true, weight: 1, run: (d) => barter(d, thing, from) },
      {
        name: 'favour',
        kind: 'plain',
        long: true,
        weight: 1,
        run: (d) => favour(d, from) && visit(d, from) && takeFrom(d, thing, from, [willing(me)]),
      },
      {
        name: 'persuade',
        kind: 'social',
        long: true,
        weight: 1.2,
        run: (d) => persuade(d, from) && takeFrom(d, thing, from, [willing(me)]),
      },
      {
        name: 'fight',
        kind: 'combat',
        weight: 0.7,
        run: (d) => visit(d, from) && duel(d, from) && takeFrom(d, thing, from, [state(me, 'beaten')], 'take-beaten'),
      },
    ],
    true,
  );
}

/** Finds out what would move somebody and tells it to them. */
export function persuade(draft: Draft, who: Character): boolean {
  const me = characterTerm(who.id);
  const teller = helperNear(draft, null);
  if (!teller) return false;
  const topic = `what would move ${who.name}`;
  return (
    hear(draft, topic, teller) &&
    visit(draft, who) &&
    report(draft, who, `that you know ${topic}`, [knows(PLAYER, topic)], [willing(me)], 'report-persuade')
  );
}

/** Bests somebody, who lives to tell of it; straight, or knowing how they fight. */
export function best(draft: Draft, who: Character, needs: readonly Fact[] = []): boolean {
  const topic = `how ${who.name} fights`;
  return achieve(draft, `best ${who.name}`, [
    { name: 'straight', kind: 'combat', easy: true, weight: 1, run: (d) => visit(d, who) && duel(d, who, needs) },
    {
      name: 'knowing how they fight',
      kind: 'social',
      long: true,
      weight: 1,
      run: (d) => {
        const teller = helperNear(d, null);
        return teller !== null && hear(d, topic, teller) && visit(d, who) && duel(d, who, [knows(PLAYER, topic), ...needs]);
      },
    },
  ]);
}

/** One fight with somebody. */
export function duel(draft: Draft, who: Character, needs: readonly Fact[] = []): boolean {
  const me = characterTerm(who.id);
  if (draft.wishes.combat === 0 || !assume(draft, state(me, 'proud'))) return false;
  return act(draft, 'damage', {
    subject: me,
    needs: [isHere(draft, who), state(me, 'proud'), ...needs],
    gives: [state(me, 'beaten')],
    say: 'duel',
    words: { who },
  });
}
