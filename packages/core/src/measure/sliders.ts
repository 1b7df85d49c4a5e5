import { atan2, cos, sin, TAU } from '../base/math.ts';
import type { ParamGroup } from '../recipe.ts';
import type { MeasureName } from './measures.ts';
import { correlation, ranksOf } from './statistics.ts';

/** What a parameter must visibly do: the measure that it moves, and which way. */
export interface Slider {
  readonly group: ParamGroup;
  readonly param: string;
  readonly measure: MeasureName;
  /** 'round': the measure is a direction that follows the slider round. */
  readonly moves: 'up' | 'down' | 'round';
}

/** Values that a slider is tried at, evenly from its least to its greatest. */
export const SLIDER_STEPS = 11;

/** Every number among the terrain's parameters, with the measure it is named for. */
export const SLIDERS: readonly Slider[] = [
  { group: 'terrain', param: 'seaLevel', measure: 'landShare', moves: 'down' },
  { group: 'terrain', param: 'relief', measure: 'relief', moves: 'up' },
  { group: 'terrain', param: 'ruggedness', measure: 'slopeMean', moves: 'up' },
  { group: 'terrain', param: 'islands', measure: 'logIslands', moves: 'up' },
  { group: 'terrain', param: 'mountainDirection', measure: 'rangeDirection', moves: 'round' },
  { group: 'terrain', param: 'erosion', measure: 'hypsometric', moves: 'down' },
  { group: 'climate', param: 'temperature', measure: 'meanTemperature', moves: 'up' },
  { group: 'climate', param: 'wetness', measure: 'meanPrecipitation', moves: 'up' },
  { group: 'climate', param: 'wind', measure: 'windFrom', moves: 'round' },
  { group: 'climate', param: 'gradient', measure: 'temperatureSpan', moves: 'up' },
  { group: 'rivers', param: 'density', measure: 'rivers', moves: 'up' },
  { group: 'rivers', param: 'lakes', measure: 'lakeShare', moves: 'up' },
  { group: 'biomes', param: 'ground', measure: 'ofTheGround', moves: 'up' },
];

/** How evenly a slider moves its measure. */
export interface SliderEffect {
  /** The measure at each value, mean over the seeds. */
  readonly curve: readonly number[];
  /** Steps that go the way the slider should, out of `steps`. */
  readonly rightWay: number;
  readonly steps: number;
  /** Longest stretch of the travel over which next to nothing happens, 0 to 1. */
  readonly deadZone: number;
  /** Largest step as a share of the whole effect. */
  readonly biggestStep: number;
  /** The measure's change from one end to the other. */
  readonly effect: number;
  /** Spearman's rank correlation of value and measure on one and the same seed, mean over the seeds, -1 to 1; null for a direction. */
  readonly rank: number | null;
  /** True where at least nine tenths of the steps go the right way, no dead zone exceeds a fifth of the travel and no step 30 % of the effect. */
  readonly pass: boolean;
}

/** A step this small, as a share of an even one, does nothing that anyone would notice. */
const DEAD = 0.1;

/**
 * Judges a slider from what was measured: `measured[value][seed]`, values in even steps from least to most. A measure
 * that is a direction goes round after `round` degrees.
 * Source: Cook, Colton, Gow, Smith, "General Analytical Techniques for Parameter-Based Procedural Content Generators", CoG 2019.
 */
export function sliderEffect(measured: readonly (readonly number[])[], moves: 'up' | 'down' | { readonly round: number }): SliderEffect {
  const curve =
    typeof moves === 'string'
      ? measured.map((row) => row.reduce((sum, value) => sum + value, 0) / Math.max(1, row.length))
      : unrolled(measured, moves.round);
  const steps = Math.max(0, curve.length - 1);
  const sign = moves === 'down' ? -1 : 1;
  const effect = steps === 0 ? 0 : curve[steps] - curve[0];
  const even = Math.abs(effect) / Math.max(1, steps);
  let rightWay = 0;
  let idle = 0;
  let longestIdle = 0;
  let biggest = 0;
  for (let i = 1; i <= steps; i++) {
    const step = sign * (curve[i] - curve[i - 1]);
    if (step > 0) rightWay++;
    idle = Math.abs(step) <= DEAD * even ? idle + 1 : 0;
    longestIdle = Math.max(longestIdle, idle);
    biggest = Math.max(biggest, Math.abs(step));
  }
  const deadZone = steps === 0 ? 1 : longestIdle / steps;
  const biggestStep = effect === 0 ? Infinity : biggest / Math.abs(effect);
  return {
    curve,
    rightWay,
    steps,
    deadZone,
    biggestStep,
    effect,
    rank: typeof moves === 'string' ? rankOf(measured) : null,
    pass: steps > 0 && sign * effect > 0 && rightWay >= Math.ceil(0.9 * steps) && deadZone <= 0.2 + 1e-9 && biggestStep <= 0.3 + 1e-9,
  };
}

/** How well the order of the values is the order of what is measured, on each seed by itself; a seed on which nothing moves counts as 0. */
function rankOf(measured: readonly (readonly number[])[]): number {
  const seeds = measured[0]?.length ?? 0;
  let sum = 0;
  for (let seed = 0; seed < seeds; seed++)
    sum += correlation(ranksOf(measured.map((_, value) => value)), ranksOf(measured.map((row) => row[seed]))) ?? 0;
  return sum / Math.max(1, seeds);
}

/**
 * The mean direction at each value, each step continued from the one before by the shorter way, so that a full turn ends
 * a whole `round` above its start.
 */
function unrolled(measured: readonly (readonly number[])[], round: number): number[] {
  const curve: number[] = [];
  for (const row of measured) {
    let x = 0;
    let y = 0;
    for (const value of row) {
      x += cos((TAU * value) / round);
      y += sin((TAU * value) / round);
    }
    const mean = (round * atan2(y, x)) / TAU;
    const before = curve.at(-1);
    curve.push(before === undefined ? mean : mean + round * Math.round((before - mean) / round));
  }
  return curve;
}
