import { clamp } from '../base/math.ts';
import { bell, type Rng } from '../base/rng.ts';
import type { Occupation } from '../content/occupations.ts';
import { MOTIVATIONS, type Motivation, type Traits } from '../world.ts';

const FACTORS = ['openness', 'conscientiousness', 'extraversion', 'agreeableness', 'neuroticism'] as const;
/** Means of the Big Five, and how much of each comes from the parents (J. Ryan, Talk of the Town, 2018, after twin studies). */
const MEANS = [0.3, 0.25, 0.15, 0.3, 0];
const HERITABILITY = [0.57, 0.54, 0.49, 0.48, 0.42];
const SPREAD = 0.42;

/** A temper: drawn about the mean of mankind, or between that and the parents' where they are known. */
export function makeTraits(rng: Rng, parents: readonly Traits[]): Traits {
  const out = {} as Record<keyof Traits, number>;
  FACTORS.forEach((factor, k) => {
    let mean = MEANS[k];
    let spread = SPREAD;
    if (parents.length > 0) {
      let sum = 0;
      for (const parent of parents) sum += parent[factor];
      mean += HERITABILITY[k] * (sum / parents.length - mean);
      spread *= 0.8;
    }
    out[factor] = Math.round(clamp(mean + spread * bell(rng), -1, 1) * 100) / 100;
  });
  return out;
}

/** What temper does to each motivation, by factor. */
const PULL: Readonly<Record<Motivation, readonly number[]>> = {
  knowledge: [0.7, 0, 0, 0, 0],
  comfort: [0, -0.4, 0, 0, 0.2],
  reputation: [0, 0, 0.6, 0, 0],
  serenity: [0, 0, -0.2, 0.4, 0.3],
  protection: [-0.2, 0.4, 0, 0.2, 0.3],
  conquest: [0, 0, 0.4, -0.7, 0],
  wealth: [0, 0.2, 0.1, -0.4, 0],
  ability: [0.3, 0.5, 0, 0, 0],
  equipment: [-0.2, 0.3, 0, 0, 0],
};

/** What moves a person: temper, trade and luck, as shares in whole thousandths that sum to 1. */
export function makeMotivations(rng: Rng, traits: Traits, occupation: Occupation): Record<Motivation, number> {
  const weights = MOTIVATIONS.map((motivation) => {
    let pull = 1 + 0.35 * bell(rng);
    FACTORS.forEach((factor, k) => {
      pull += PULL[motivation][k] * traits[factor];
    });
    if (occupation.motives.includes(motivation)) pull += 1;
    const weight = Math.max(0.15, pull);
    return weight * weight;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => Math.floor((1000 * weight) / total));
  // What rounding left over goes to the strongest.
  let strongest = 0;
  for (let k = 1; k < weights.length; k++) if (weights[k] > weights[strongest]) strongest = k;
  shares[strongest] += 1000 - shares.reduce((sum, share) => sum + share, 0);
  return Object.fromEntries(MOTIVATIONS.map((motivation, k) => [motivation, shares[k] / 1000])) as Record<Motivation, number>;
}
