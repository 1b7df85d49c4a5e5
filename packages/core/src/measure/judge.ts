import { type MeasureName, MEASURES } from './measures.ts';
import type { Line, LineMeasure, Range, Readings } from './scoreboard/line.ts';
import { SCOREBOARD } from './scoreboard.ts';
import { type Sample, SET_STATISTICS } from './set-statistics.ts';
import { median } from './statistics.ts';

/** How a batch of worlds stands on one line of the scoreboard. */
export interface Verdict {
  readonly line: Line;
  /** True where the line holds, false where it fails, null where no world of the batch can be judged by it. */
  readonly pass: boolean | null;
  /** The measured numbers: one, or for a share the median of each of its measures. */
  readonly values: readonly number[];
  /** Share of the judged worlds that lie in the ranges; null for lines on medians and sets. */
  readonly share: number | null;
  /** Number of worlds that could be judged. */
  readonly judged: number;
  /** Seeds of the worlds outside the ranges. */
  readonly outside: readonly string[];
}

/** Holds a batch against every line. */
export function judge(samples: readonly Sample[], scoreboard: readonly Line[] = SCOREBOARD): Verdict[] {
  return scoreboard.map((line) => judgeLine(line, samples));
}

function judgeLine(line: Line, samples: readonly Sample[]): Verdict {
  const { target } = line;
  switch (target.of) {
    case 'set': {
      const value = SET_STATISTICS[target.statistic](samples);
      return {
        line,
        pass: value === null ? null : within(value, target.range),
        values: value === null ? [] : [value],
        share: null,
        judged: samples.length,
        outside: [],
      };
    }
    case 'median': {
      const found = samples.flatMap((sample) => known(valueOf(sample, target.measure)));
      const value = median(found);
      const outside = samples.filter((sample) => known(valueOf(sample, target.measure)).some((v) => !within(v, target.range)));
      return {
        line,
        pass: value === null ? null : within(value, target.range),
        values: known(value),
        share: null,
        judged: found.length,
        outside: seedsOf(outside),
      };
    }
    case 'each':
      return judgeShare(line, samples, [[target.measure, target.range]], 1);
    case 'share':
      return judgeShare(
        line,
        samples.filter((sample) => !(target.exempt ?? []).includes(sample.description.archetype)),
        target.ranges,
        target.least,
      );
  }
}

function judgeShare(line: Line, samples: readonly Sample[], ranges: readonly (readonly [LineMeasure, Range])[], least: number): Verdict {
  const judged = samples.filter((sample) => ranges.every(([measure]) => valueOf(sample, measure) !== null));
  const outside = judged.filter((sample) => ranges.some(([measure, range]) => !within(valueOf(sample, measure) as number, range)));
  const share = judged.length === 0 ? null : 1 - outside.length / judged.length;
  const values = ranges.flatMap(([measure]) =>
    known(least === 1 ? worst(judged, measure, ranges[0][1]) : median(judged.map((sample) => valueOf(sample, measure) as number))),
  );
  return { line, pass: share === null ? null : share >= least, values, share, judged: judged.length, outside: seedsOf(outside) };
}

/** The value that lies farthest out, or nearest to being out. */
function worst(samples: readonly Sample[], measure: LineMeasure, range: Range): number | null {
  let out: number | null = null;
  let least = Infinity;
  for (const sample of samples) {
    const value = valueOf(sample, measure) as number;
    const room = Math.min(value - range.low, range.high - value);
    if (room < least) {
      least = room;
      out = value;
    }
  }
  return out;
}

function valueOf(sample: Sample, measure: LineMeasure): number | null {
  switch (measure) {
    case 'coarseCorrelation':
    case 'landOverlap':
    case 'thumbnailOverlap':
    case 'problems':
      return sample[measure];
    default:
      return isDescribed(measure) ? sample.description.measures[measure] : readingOf(sample, measure);
  }
}

function isDescribed(measure: LineMeasure): measure is MeasureName {
  return Object.hasOwn(MEASURES, measure);
}

/** `people.web` is what the reading `people` says of its `web`. */
function readingOf(sample: Sample, measure: LineMeasure): number | null {
  const [reading, name] = measure.split('.');
  const found: object | null = sample[reading as keyof Readings];
  return found === null ? null : (found as Readonly<Record<string, number | null>>)[name];
}

function within(value: number, range: Range): boolean {
  return value >= range.low && value <= range.high;
}

function known(value: number | null): number[] {
  return value === null ? [] : [value];
}

function seedsOf(samples: readonly Sample[]): string[] {
  return samples.map((sample) => sample.seed);
}
