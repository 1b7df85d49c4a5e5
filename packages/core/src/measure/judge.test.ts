import { describe, expect, test } from 'vitest';
import type { Description } from './describe.ts';
import { judge } from './judge.ts';
import { MEASURE_NAMES, type MeasureName } from './measures.ts';
import type { Line, Target } from './scoreboard.ts';
import type { Sample } from './set-statistics.ts';

function sample(seed: string, measures: Partial<Record<MeasureName, number>>, more: Partial<Sample & { archetype: string }> = {}): Sample {
  const all = Object.fromEntries(MEASURE_NAMES.map((name) => [name, measures[name] ?? null])) as Record<MeasureName, number | null>;
  const description: Description = {
    archetype: more.archetype ?? 'made',
    measures: all,
    streams: [],
    directions: [],
    channelDirections: [],
  };
  return {
    seed,
    description,
    thumbnail: description,
    coarseCorrelation: null,
    landOverlap: null,
    thumbnailOverlap: null,
    problems: null,
    faces: null,
    people: null,
    talk: null,
    quests: null,
    questChecks: null,
    ...more,
  };
}
const line = (target: Target): Line => ({ id: 'x', name: 'X', kind: 'band', unit: '', target, anchors: {}, source: 'made' });
const verdict = (target: Target, samples: readonly Sample[]) => judge(samples, [line(target)])[0];
const batch = (...values: readonly number[]): Sample[] => values.map((hack, i) => sample(`s${i}`, { hack }));

describe('a gate', () => {
  const gate: Target = { of: 'each', measure: 'hack', range: { low: 0, high: 1 } };
  test('holds with both ends of its range, and shows the value nearest to being out', () => {
    expect(verdict(gate, batch(0.4, 1, 0.5))).toMatchObject({ pass: true, share: 1, judged: 3, values: [1], outside: [] });
  });
  test('fails for one world, which it names', () => {
    expect(verdict(gate, batch(0.4, 1.01, 0.5))).toMatchObject({ pass: false, values: [1.01], outside: ['s1'] });
    expect(verdict(gate, batch(-0.01)).pass).toBe(false);
  });
});

describe('a share', () => {
  const share: Target = {
    of: 'share',
    least: 0.75,
    ranges: [
      ['hack', { low: 0, high: 1 }],
      ['skew', { low: 0, high: 1 }],
    ],
    exempt: ['mesa'],
  };
  const world = (seed: string, hack: number, skew: number, archetype = 'made') => sample(seed, { hack, skew }, { archetype });
  test('counts a world in only where all ranges hold', () => {
    const three = [world('a', 0.5, 0.5), world('b', 0.5, 0.6), world('c', 0.5, 0.7)];
    expect(verdict(share, [...three, world('d', 0.5, 2)])).toMatchObject({ pass: true, share: 0.75, outside: ['d'] });
    expect(verdict(share, [...three, world('d', 0.5, 2), world('e', 7, 0.5)])).toMatchObject({
      pass: false,
      share: 0.6,
      outside: ['d', 'e'],
    });
  });
  test('leaves out shapes that declared themselves so, and worlds it does not apply to', () => {
    expect(verdict(share, [world('a', 0.5, 0.5), world('b', 9, 9, 'mesa'), sample('c', { hack: 9 })])).toMatchObject({
      pass: true,
      judged: 1,
    });
  });
});

test('a median passes where most worlds pass', () => {
  const median: Target = { of: 'median', measure: 'hack', range: { low: 0, high: 1 } };
  expect(verdict(median, batch(0.5, 0.7, 9))).toMatchObject({ pass: true, values: [0.7], outside: ['s2'] });
  expect(verdict(median, batch(0.5, 1.1, 9))).toMatchObject({ pass: false, values: [1.1] });
  expect(verdict(median, [sample('a', {})])).toMatchObject({ pass: null, values: [] });
});

test('numbers of two sizes and broken promises are judged like measures', () => {
  const promises: Target = { of: 'each', measure: 'problems', range: { low: 0, high: 0 } };
  expect(verdict(promises, [sample('a', {}, { problems: 0 }), sample('b', {}, { problems: 3 })])).toMatchObject({
    pass: false,
    values: [3],
    outside: ['b'],
  });
  expect(
    verdict({ of: 'each', measure: 'landOverlap', range: { low: 0.95, high: Infinity } }, [sample('a', {}, { landOverlap: 0.96 })]).pass,
  ).toBe(true);
});

test('directions and grain are pooled over the batch', () => {
  const turned = (seed: string, directions: number[], cosine: number): Sample => {
    const made = sample(seed, { aspectCosine: cosine, aspectSine: 0 });
    return { ...made, description: { ...made.description, directions } };
  };
  const two = [turned('a', [4, 0, 0, 0, 0, 0, 0, 0], 0.4), turned('b', [0, 0, 0, 0, 100, 0, 0, 0], -0.2)];
  // Each world weighs the same, however many cells it has.
  expect(verdict({ of: 'set', statistic: 'axisShare', range: { low: 0, high: 1 } }, two).values[0]).toBeCloseTo(0.5, 9);
  expect(verdict({ of: 'set', statistic: 'directionPeak', range: { low: 0, high: 0.4 } }, two)).toMatchObject({
    pass: false,
    values: [0.5],
  });
  expect(verdict({ of: 'set', statistic: 'grain', range: { low: 0, high: 1 } }, two).values[0]).toBeCloseTo(0.1, 9);
  expect(verdict({ of: 'set', statistic: 'effectiveWorlds', range: { low: 0, high: 1 } }, two).pass).toBeNull();
});
