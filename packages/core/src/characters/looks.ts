import { clamp } from '../base/math.ts';
import { bell, chance, int, pick, type Rng } from '../base/rng.ts';
import { BUILDS, EYES, GREY_HAIRS, HAIR_STYLES, HAIRS, SKINS } from '../content/looks.ts';
import type { Occupation } from '../content/occupations.ts';
import type { Appearance } from '../world.ts';

/** What is common among a people: places in the colour tables. */
export interface Stock {
  readonly skin: number;
  readonly hair: number;
  readonly eyes: number;
  readonly height: number;
}

/** A people's looks. */
export function makeStock(rng: Rng): Stock {
  return {
    skin: int(rng, 0, SKINS.length - 1),
    hair: int(rng, 0, HAIRS.length - 1),
    eyes: int(rng, 0, EYES.length - 1),
    height: 1.66 + 0.04 * bell(rng),
  };
}

/** A person's looks: about those of the people, or between the parents' where they are known. */
export function makeAppearance(rng: Rng, stock: Stock, parents: readonly Appearance[], age: number, occupation: Occupation): Appearance {
  const among = (table: readonly string[], of: (looks: Appearance) => string, common: number, spread: number): number => {
    const known = parents.map((parent) => table.indexOf(of(parent))).filter((index) => index >= 0);
    const mean = known.length > 0 ? known.reduce((sum, index) => sum + index, 0) / known.length : common;
    return clamp(Math.round(mean + (known.length > 0 ? 0.6 : spread) * bell(rng)), 0, table.length - 1);
  };
  const skin = SKINS[among(SKINS, (looks) => looks.skin, stock.skin, 1.3)];
  const natural = HAIRS[among(HAIRS, (looks) => looks.hair, stock.hair, 1.8)];
  const eyes = EYES[among(EYES, (looks) => looks.eyes, stock.eyes, 1.6)];
  const grey = chance(rng, clamp((age - 42) / 25, 0, 1));
  const tall = parents.length > 0 ? parents.reduce((sum, parent) => sum + parent.height, 0) / parents.length : stock.height;
  return {
    build: pick(rng, BUILDS),
    height: Math.round(clamp(tall + 0.07 * bell(rng), 1.3, 2.1) * 100) / 100,
    skin,
    hair: grey ? pick(rng, GREY_HAIRS) : natural,
    hairStyle: pick(rng, HAIR_STYLES),
    eyes,
    clothing: occupation.clothing,
  };
}
