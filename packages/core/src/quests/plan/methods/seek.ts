import type { Character, Fact, Place } from '../../../world.ts';
import { characterTerm, knows, PLAYER, state, willing } from '../../facts.ts';
import { achieve } from '../achieve.ts';
import { assume, type Draft, type Thing, valueOf } from '../draft.ts';
import { definite } from '../../text.ts';
import { enter } from '../gates.ts';
import { dwellerOf, helperNear, place as putFoe, wildNear } from '../supply.ts';
import { visit, listen, takeFrom, explore, gatherAt, duel, WILD } from './deeds.ts';
import { favour } from './favour.ts';
import { hear, creep, persuade } from './learn.ts';
import { barter } from './obtain.ts';
import { defeat } from './fight.ts';

/** Gets past what guards a place; what then holds is what taking needs. */
export function passGuard(draft: Draft, foe: string, site: Place): Fact | null {
  // Since the way was thought of, another quest may have taken the foe for its own.
  if (draft.reserved.foes.has(foe) || !putFoe(draft, foe, site.id)) return null;
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
