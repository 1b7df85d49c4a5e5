import * as THINGS from '../../../content/quest-things.ts';
import type { Character, Fact, Place, PlaceId } from '../../../world.ts';
import { characterTerm, heldBy, knows, PLAYER, placeTerm, state } from '../../facts.ts';
import { areMany } from '../../text.ts';
import { achieve } from '../achieve.ts';
import { act, type Draft, type Method } from '../draft.ts';
import { enter } from '../gates.ts';
import { fresh, helperNear, place as putFoe, supply } from '../supply.ts';
import { visit, strike, duel, join } from './deeds.ts';
import { win } from './favour.ts';
import { hear } from './learn.ts';
import { getFrom } from './obtain.ts';

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
            words: { foe, topic: areMany(foe) ? 'where they must pass' : 'where it must pass' },
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
