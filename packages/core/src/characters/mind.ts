import { clamp, exp } from '../base/math.ts';
import { bell, chance, type QuickRng, weighted } from '../base/quick-rng.ts';
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
export function makeTraits(rng: QuickRng, parents: readonly { readonly traits: Traits }[]): Traits {
  return {
    openness: makeTrait(rng, 0, parents),
    conscientiousness: makeTrait(rng, 1, parents),
    extraversion: makeTrait(rng, 2, parents),
    agreeableness: makeTrait(rng, 3, parents),
    neuroticism: makeTrait(rng, 4, parents),
  };
}

function makeTrait(rng: QuickRng, k: number, parents: readonly { readonly traits: Traits }[]): number {
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
}

/** The words of a temper by the ends of the factors, two ends of each: the high one and the low one. */
export interface TemperTable {
  readonly words: readonly (readonly string[])[];
  /** How much the user wants each word. */
  readonly wanted: readonly (readonly number[])[];
  /** Their sums. */
  readonly sums: readonly number[];
  /** Room for the weight of each end, used anew for everyone. */
  readonly scores: Float64Array;
}

export function temperTable(weights: Weights): TemperTable {
  const words = FACTORS.flatMap((name) => [TEMPERS[name].high, TEMPERS[name].low]);
  const wanted = words.map((list) => list.map((word) => factor(weights, word)));
  const sums = wanted.map((list) => list.reduce((sum, weight) => sum + weight, 0));
  return { words, wanted, sums, scores: new Float64Array(words.length) };
}

/** Two or three words for what stands out: those of the factors farthest from the mean, as far as the user wants them. */
export function makeTemper(
  rng: QuickRng,
  away: ArrayLike<number>,
  { words, wanted: weights, sums, scores }: TemperTable,
  wanted: string | null,
): string[] {
  const out: string[] = [];
  for (let end = 0; end < scores.length; end++) {
    const far = away[end >> 1] / SPREAD;
    const shows = Math.max(0.02, (end & 1) === 0 ? far : -far);
    scores[end] = shows * shows * shows * sums[end];
  }
  // One word of a factor is enough: nobody is both shy and talkative.
  const take = (end: number, word: number): void => {
    out.push(words[end][word]);
    scores[end & ~1] = 0;
    scores[end | 1] = 0;
  };
  if (wanted !== null) {
    const end = words.findIndex((list) => list.includes(wanted));
    const word = end < 0 ? -1 : words[end].indexOf(wanted);
    if (word >= 0 && weights[end][word] > 0) take(end, word);
  }
  const many = chance(rng, 0.4) ? 3 : 2;
  while (out.length < many) {
    let left = 0;
    for (let end = 0; end < scores.length; end++) left += scores[end];
    if (left === 0) break;
    const end = weighted(rng, scores);
    take(end, weighted(rng, weights[end]));
  }
  return out;
}

/** How far each factor is from the mean of mankind, in the order of FACTORS, written to `out`. */
export function awayFromMean(traits: Traits, out: Float64Array): void {
  out[0] = traits.openness - MEANS[0];
  out[1] = traits.conscientiousness - MEANS[1];
  out[2] = traits.extraversion - MEANS[2];
  out[3] = traits.agreeableness - MEANS[3];
  out[4] = traits.neuroticism - MEANS[4];
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
const PULLS: Float64Array = Float64Array.from(MOTIVATIONS.flatMap((motivation) => PULL[motivation]));
const ROLE = 0.7;
const LUCK = 0.3;

/** How much the user wants each motivation. */
export interface MotiveTable {
  readonly wishes: readonly number[];
  /** Room for the weight of each motivation, used anew for everyone. */
  readonly raised: Float64Array;
}

export function motiveTable(weights: Weights): MotiveTable {
  const wishes = MOTIVATIONS.map((motivation) => factor(weights, motivation));
  // All alike where none is wanted, for something must move people.
  return { wishes: wishes.some((wish) => wish > 0) ? wishes : wishes.map(() => 1), raised: new Float64Array(MOTIVATIONS.length) };
}

/**
 * What moves a person, as shares in whole thousandths that sum to 1: softmax of temper, role, luck and unmet needs.
 *
 * @param away from `awayFromMean`
 * @param needs what is amiss in their life, added to the motivation it stirs, in the order of MOTIVATIONS
 */
export function makeMotivations(
  rng: QuickRng,
  away: ArrayLike<number>,
  occupation: Pick<Occupation, 'motives'> | undefined,
  needs: ArrayLike<number> | null,
  { wishes, raised }: MotiveTable,
): Record<Motivation, number> {
  let total = 0;
  for (let m = 0; m < MOTIVATIONS.length; m++) {
    let pull = LUCK * bell(rng) + (needs === null ? 0 : needs[m]);
    for (let k = 0; k < 5; k++) pull += PULLS[5 * m + k] * away[k];
    if (occupation !== undefined && occupation.motives.includes(MOTIVATIONS[m])) pull += ROLE;
    const weight = exp(pull) * wishes[m];
    raised[m] = weight;
    total += weight;
  }
  let rest = 1000;
  let strongest = 0;
  for (let m = 0; m < MOTIVATIONS.length; m++) {
    if (raised[m] > raised[strongest]) strongest = m;
  }
  for (let m = 0; m < MOTIVATIONS.length; m++) {
    raised[m] = Math.floor((1000 * raised[m]) / total);
    rest -= raised[m];
  }
  // What rounding left over goes to the strongest.
  raised[strongest] += rest;
  return {
    knowledge: raised[0] / 1000,
    comfort: raised[1] / 1000,
    reputation: raised[2] / 1000,
    serenity: raised[3] / 1000,
    protection: raised[4] / 1000,
    conquest: raised[5] / 1000,
    wealth: raised[6] / 1000,
    ability: raised[7] / 1000,
    equipment: raised[8] / 1000,
  };
}
