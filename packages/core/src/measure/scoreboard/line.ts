import type { Faces } from '../faces.ts';
import type { MeasureName } from '../measures.ts';
import type { PeopleReading } from '../people.ts';
import type { SetStatistic } from '../set-statistics.ts';
import type { TalkReading } from '../talk.ts';

/** From and to, both included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What a line asks for. */
export type Target =
  /** Every world lies in the range. */
  | { readonly of: 'each'; readonly measure: LineMeasure; readonly range: Range }
  /** At least the share `least` of the worlds lies in all ranges. */
  | {
      readonly of: 'share';
      readonly least: number;
      readonly ranges: readonly (readonly [measure: LineMeasure, range: Range])[];
      readonly exempt?: readonly string[];
    }
  /** The median of the worlds lies in the range. */
  | { readonly of: 'median'; readonly measure: LineMeasure; readonly range: Range }
  /** A number of the whole set lies in the range. */
  | { readonly of: 'set'; readonly statistic: SetStatistic; readonly range: Range };

/** What is read of the people of one world. */
export interface Readings {
  readonly faces: Faces;
  readonly people: PeopleReading;
  readonly talk: TalkReading;
}

/** A number of a reading, such as `people.web`. */
type ReadMeasure = { [R in keyof Readings]: `${R}.${keyof Readings[R] & string}` }[keyof Readings];

/** Measures of one world, of its people, and those of one recipe at two sizes. */
export type LineMeasure = MeasureName | ReadMeasure | 'coarseCorrelation' | 'landOverlap' | 'thumbnailOverlap' | 'problems';

/** What is known of other lands by the same measure. */
export interface Anchors {
  readonly real?: string;
  readonly fbm?: string;
  readonly mapgen4?: string;
}

/** One line of the scoreboard. A gate holds in every world, a band for most of them, a set line for the batch. */
export interface Line {
  readonly id: string;
  readonly name: string;
  readonly kind: 'gate' | 'band' | 'set';
  readonly unit: '%' | '' | '×' | '°C/km';
  readonly target: Target;
  readonly anchors: Anchors;
  readonly source: string;
}

export const NONE_AT_ALL: Range = { low: 0, high: 0 };
export const upTo = (high: number): Range => ({ low: 0, high });
export const atLeast = (low: number): Range => ({ low, high: Infinity });
