import { chance, pick, type Rng } from '../../base/rng.ts';
import { EPITHET_HEADS, EPITHET_SIDES, EPITHETS, type Repute } from '../../content/name-words.ts';

/** What follows a name, in English, as it reads best: "the Lame", "Oak-hand". */
export function epithet(rng: Rng, repute: Repute): string {
  if (chance(rng, 0.6)) return pick(rng, EPITHETS[repute]);
  return `${pick(rng, EPITHET_SIDES[repute])}-${pick(rng, EPITHET_HEADS[repute])}`;
}
