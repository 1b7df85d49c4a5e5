import type { Character } from '../../../world.ts';
import { characterTerm, willing } from '../../facts.ts';
import { achieve } from '../achieve.ts';
import { type Draft, involve, type Thing } from '../draft.ts';
import { helperNear, supply, wareOf } from '../supply.ts';
import { visit, takeFrom, swap } from './deeds.ts';
import { favour, d3 } from './favour.ts';
import { atAPrice } from './price.ts';

/** Gets something from someone who would part with it. */
export function getFrom(draft: Draft, thing: Thing, from: Character): boolean {
  const me = characterTerm(from.id);
  return achieve(
    draft,
    `get ${thing.name} from ${from.name}`,
    [
      { name: 'for the asking', kind: 'plain', easy: true, weight: 1.2, run: (d) => visit(d, from) && takeFrom(d, thing, from) },
      ...atAPrice(from, (d, needs, costs, manner) => takeFrom(d, thing, from, needs, `take-${manner}`, costs)),
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
