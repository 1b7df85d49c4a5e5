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
export function makeTraits(rng: Rng, parents: readonly { readonly traits: Traits }[]): Traits {
  const factor = (k: number): number => {
    let mean = MEANS[k];
    let spread = SPREAD;
    if (parents.length > 0) {
      let sum = 0;
      for (const { traits } of parents) sum += traits[FACTORS[k]];
      mean += HERITABILITY[k] * (sum / parents.length - mean);
      // What is not inherited, so that children vary as much as their parents' generation did.
      spread *= Math.sqrt(1 - (HERITABILITY[k] * HERITABILITY[k]) / parents.length);
    }
    return Math.round(clamp(mean + spread * bell(rng), -1, 1) * 100) / 100;
  };
  return { openness: factor(0), conscientiousness: factor(1), extraversion: factor(2), agreeableness: factor(3), neuroticism: factor(4) };
}

/** Every word of a temper with its factor, the end of it, and how much the user wants it. */
export interface TemperTable {
  readonly words: readonly string[];
  readonly of: readonly number[];
  readonly signs: readonly number[];
  readonly wanted: readonly number[];
}

export function temperTable(weights: Weights): TemperTable {
  const rows = FACTORS.flatMap((name, k) => [
    ...TEMPERS[name].high.map((word) => ({ word, k, sign: 1 })),
    ...TEMPERS[name].low.map((word) => ({ word, k, sign: -1 })),
  ]);
  return {
    words: rows.map(({ word }) => word),
    of: rows.map(({ k }) => k),
    signs: rows.map(({ sign }) => sign),
    wanted: rows.map(({ word }) => factor(weights, word)),
  };
}

/** Two or three words for what stands out: those of the factors farthest from the mean, as far as the user wants them. */
export function makeTemper(rng: Rng, traits: Traits, { words, of, signs, wanted: weights }: TemperTable, wanted: string | null): string[] {
  const out: string[] = [];
  const asked = wanted === null ? -1 : words.indexOf(wanted);
  const away = awayFromMean(traits);
  const scores: number[] = [];
  for (let w = 0; w < words.length; w++) {
    const shows = Math.max(0.02, (away[of[w]] / SPREAD) * signs[w]);
    scores.push(shows * shows * shows * weights[w]);
  }
  // One word of a factor is enough: nobody is both shy and talkative.
  const take = (chosen: number): void => {
    out.push(words[chosen]);
    for (let w = 0; w < words.length; w++) if (of[w] === of[chosen]) scores[w] = 0;
  };
  if (asked >= 0 && weights[asked] > 0) take(asked);
  const many = chance(rng, 0.4) ? 3 : 2;
  while (out.length < many) {
    let left = 0;
    for (const score of scores) left += score;
    if (left === 0) break;
    take(weighted(rng, scores));
  }
  return out;
}

/** How far each factor is from the mean of mankind, in the order of FACTORS. */
function awayFromMean(traits: Traits): number[] {
  return [
    traits.openness - MEANS[0],
    traits.conscientiousness - MEANS[1],
    traits.extraversion - MEANS[2],
    traits.agreeableness - MEANS[3],
    traits.neuroticism - MEANS[4],
  ];
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
const PULLS: readonly (readonly number[])[] = MOTIVATIONS.map((motivation) => PULL[motivation]);
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
  const away = awayFromMean(traits);
  const wishes = wishesOf(weights);
  const raised: number[] = [];
  let total = 0;
  for (let m = 0; m < MOTIVATIONS.length; m++) {
    const motivation = MOTIVATIONS[m];
    const row = PULLS[m];
    let pull = LUCK * bell(rng) + (needs[motivation] ?? 0);
    for (let k = 0; k < row.length; k++) pull += row[k] * away[k];
    if (occupation?.motives.includes(motivation)) pull += ROLE;
    const weight = exp(pull) * wishes[m];
    raised.push(weight);
    total += weight;
  }
  const shares: number[] = [];
  let rest = 1000;
  let strongest = 0;
  for (let m = 0; m < raised.length; m++) {
    shares.push(Math.floor((1000 * raised[m]) / total));
    rest -= shares[m];
    if (raised[m] > raised[strongest]) strongest = m;
  }
  // What rounding left over goes to the strongest.
  shares[strongest] += rest;
  const share = (m: number): number => shares[m] / 1000;
  return {
    knowledge: share(0),
    comfort: share(1),
    reputation: share(2),
    serenity: share(3),
    protection: share(4),
    conquest: share(5),
    wealth: share(6),
    ability: share(7),
    equipment: share(8),
  };
}

/** How much the user wants each motivation; all alike where none is wanted, for something must move people. */
function wishesOf(weights: Weights): number[] {
  const out: number[] = [];
  let sum = 0;
  for (const motivation of MOTIVATIONS) {
    out.push(factor(weights, motivation));
    sum += out[out.length - 1];
  }
  return sum > 0 ? out : out.map(() => 1);
}
