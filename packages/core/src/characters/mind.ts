import { clamp, exp } from '../base/math.ts';
import { bell, chance, type Rng, weighted } from '../base/rng.ts';
import type { Occupation } from '../content/occupations.ts';
import { TEMPERS } from '../content/tempers.ts';
import { MOTIVATIONS, type Motivation, type Traits } from '../world.ts';
import { factor } from './kinds.ts';
import type { Weights } from './params.ts';

const FACTORS = ['openness', 'conscientiousness', 'extraversion', 'agreeableness', 'neuroticism'] as const;
/**
 * Means and spread of the Big Five, and how much of each comes from the parents (J. Ryan, Talk of the Town, 2018, after
 * twin studies).
 */
const MEANS = [0.375, 0.25, 0.15, 0.35, 0];
const SPREAD = 0.5;
const HERITABILITY = [0.57, 0.54, 0.49, 0.48, 0.42];

/** A temper: drawn about the mean of mankind, or between that and the parents' where they are known. */
export function makeTraits(rng: Rng, parents: readonly Traits[]): Traits {
  const out = {} as Record<keyof Traits, number>;
  FACTORS.forEach((name, k) => {
    let mean = MEANS[k];
    let spread = SPREAD;
    if (parents.length > 0) {
      let sum = 0;
      for (const parent of parents) sum += parent[name];
      mean += HERITABILITY[k] * (sum / parents.length - mean);
      // What is not inherited, so that children vary as much as their parents' generation did.
      spread *= Math.sqrt(1 - (HERITABILITY[k] * HERITABILITY[k]) / parents.length);
    }
    out[name] = Math.round(clamp(mean + spread * bell(rng), -1, 1) * 100) / 100;
  });
  return out;
}

/** Two or three words for what stands out: those of the factors farthest from the mean, as far as the user wants them. */
export function makeTemper(rng: Rng, traits: Traits, weights: Weights, wanted: string | null): string[] {
  const out: string[] = wanted !== null && factor(weights, wanted) > 0 ? [wanted] : [];
  const words: string[] = [];
  const scores: number[] = [];
  const of: number[] = [];
  FACTORS.forEach((name, k) => {
    const away = (traits[name] - MEANS[k]) / SPREAD;
    for (const [side, sign] of [
      ['high', 1],
      ['low', -1],
    ] as const)
      for (const word of TEMPERS[name][side]) {
        const shows = Math.max(0.02, away * sign);
        words.push(word);
        scores.push(out.includes(word) ? 0 : shows * shows * shows * factor(weights, word));
        of.push(k);
      }
  });
  const many = chance(rng, 0.4) ? 3 : 2;
  while (out.length < many) {
    if (scores.every((score) => score === 0)) break;
    const chosen = weighted(rng, scores);
    out.push(words[chosen]);
    // One word of a factor is enough: nobody is both shy and talkative.
    for (let w = 0; w < words.length; w++) if (of[w] === of[chosen]) scores[w] = 0;
  }
  return out;
}

/** What temper does to each motivation, by factor. */
const PULL: Readonly<Record<Motivation, readonly number[]>> = {
  knowledge: [0.9, 0, 0, 0, 0],
  comfort: [0, -0.5, 0, 0, 0.3],
  reputation: [0, 0, 0.8, -0.1, 0],
  serenity: [0, 0, -0.3, 0.5, 0.4],
  protection: [-0.2, 0.4, 0, 0.3, 0.4],
  conquest: [0, 0, 0.5, -0.9, 0],
  wealth: [0, 0.2, 0.1, -0.5, 0],
  ability: [0.4, 0.6, 0, 0, 0],
  equipment: [-0.3, 0.4, 0, 0, 0],
};
const ROLE = 0.7;
const LUCK = 0.3;

/**
 * What moves a person, as shares in whole thousandths that sum to 1: softmax of temper, role, luck and unmet needs.
 *
 * @param needs what is amiss in their life, added to the motivation it stirs
 */
export function makeMotivations(
  rng: Rng,
  traits: Traits,
  occupation: Pick<Occupation, 'motives'> | undefined,
  needs: Readonly<Partial<Record<Motivation, number>>>,
  weights: Weights,
): Record<Motivation, number> {
  const raised = MOTIVATIONS.map((motivation) => {
    let pull = LUCK * bell(rng) + (needs[motivation] ?? 0);
    FACTORS.forEach((name, k) => {
      pull += PULL[motivation][k] * (traits[name] - MEANS[k]);
    });
    if (occupation?.motives.includes(motivation)) pull += ROLE;
    return exp(pull) * factor(weights, motivation);
  });
  const total = raised.reduce((sum, weight) => sum + weight, 0);
  const shares = raised.map((weight) => Math.floor((1000 * weight) / total));
  // What rounding left over goes to the strongest.
  let strongest = 0;
  for (let k = 1; k < raised.length; k++) if (raised[k] > raised[strongest]) strongest = k;
  shares[strongest] += 1000 - shares.reduce((sum, share) => sum + share, 0);
  const share = (motivation: Motivation): number => shares[MOTIVATIONS.indexOf(motivation)] / 1000;
  return {
    knowledge: share('knowledge'),
    comfort: share('comfort'),
    reputation: share('reputation'),
    serenity: share('serenity'),
    protection: share('protection'),
    conquest: share('conquest'),
    wealth: share('wealth'),
    ability: share('ability'),
    equipment: share('equipment'),
  };
}
