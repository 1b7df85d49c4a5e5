import type { Rng } from '../base/rng.ts';
import type { Plan } from './strokes.ts';

export interface Archetype {
  /** How often a seed draws it, against the others. */
  readonly weight: number;
  /** Share of the map under the sea, drawn between these. */
  readonly sea: readonly [number, number];
  /** Height of the highest peaks, metres. */
  readonly relief: readonly [number, number];
  /** Mean height of the land in shares of the highest: low for plains under far peaks, high for tablelands. */
  readonly fullness: readonly [number, number];
  /** Strength of the fractal noise in the coast against the plan. */
  readonly raggedness: readonly [number, number];
  /** Whether the plan's ranges run along its x axis or its y axis. */
  readonly along: 'x' | 'y';
  /** Greatest number of straits that may part the land. */
  readonly straits: number;
  /** Uplift everywhere against that of the ranges. */
  readonly swell: number;
  readonly plan: (rng: Rng) => Plan;
}
