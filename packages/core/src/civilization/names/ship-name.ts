import { chance, pick, type Rng } from '../../base/rng.ts';
import { INN_HEADS, SHIP_HEADS, SHIP_PRIDES, SHIP_SIDES } from '../../content/thing-name-words.ts';
import { claim, compound, type Name, type TakenNames } from '../naming.ts';
import type { Tongue } from '../tongue.ts';

/** What a ship is called: "Silver Otter", "Pride of Orford" (where its port is known), or a word of its people's. */
export function shipName(rng: Rng, tongue: Tongue, taken: TakenNames, port?: string): Name {
  for (let attempt = 0; attempt < 16; attempt++) {
    const pride = port !== undefined && chance(rng, 0.25);
    const name = pride ? `${pick(rng, SHIP_PRIDES)} of ${port}` : `${pick(rng, SHIP_SIDES)} ${pick(rng, SHIP_HEADS)}`;
    if (!chance(rng, 0.35) && claim(taken, name)) return { name, meaning: name.charAt(0).toLowerCase() + name.slice(1) };
    if (attempt === 0 && chance(rng, 0.5)) break;
  }
  return compound(rng, tongue, taken, INN_HEADS, ['swift', 'great', 'sea', 'storm', 'dawn', 'wind', 'bright', 'brave', 'wild', 'silver']);
}
