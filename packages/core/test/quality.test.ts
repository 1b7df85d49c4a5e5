import { beforeAll, describe, expect, test } from 'vitest';
import {
  agreementOf,
  describeWorld,
  generateLand,
  judge,
  type Land,
  parseRecipe,
  type River,
  type Sample,
  SCOREBOARD,
} from '../src/index.ts';
import { overEroded } from './eroded.ts';
import { madeLand, noiseHeights } from './made-land.ts';

const SIZE = 128;
const SEEDS = ['scoreboard-a', 'scoreboard-b', 'scoreboard-c', 'scoreboard-d', 'scoreboard-e', 'scoreboard-f'];

/** A batch of lands as the scoreboard takes it; `half` is the same land at half the cells, where there is one. */
function samplesOf(lands: readonly Land[], halves: readonly (Land | null)[] = []): Sample[] {
  return lands.map((land, i) => {
    const description = describeWorld(land);
    const half = halves[i] ?? null;
    const agreement = half === null ? null : agreementOf(half, land);
    return {
      seed: `land-${i}`,
      description,
      thumbnail: description,
      coarseCorrelation: agreement?.coarseCorrelation ?? null,
      landOverlap: agreement?.landOverlap ?? null,
      thumbnailOverlap: null,
      problems: null,
      faces: null,
      people: null,
      talk: null,
      quests: null,
      questChecks: null,
    };
  });
}

function failing(samples: readonly Sample[]): string[] {
  return judge(samples).flatMap((verdict) => (verdict.pass === false ? [verdict.line.id] : []));
}

/** A grown land with its longest river running the other way. */
function withRiverReversed(land: Land): Land {
  const longest = land.rivers.reduce((best, river) => (river.cells.length > best.cells.length ? river : best));
  const reversed: River = { ...longest, cells: [...longest.cells].reverse() };
  return { ...land, rivers: land.rivers.map((river) => (river === longest ? reversed : river)) };
}

describe('the scoreboard', () => {
  let lands: Land[];
  beforeAll(() => {
    lands = SEEDS.map((seed) => generateLand(parseRecipe({ seed, size: SIZE })));
  });

  test('has a name, a source and a range of its own for every line', () => {
    expect(new Set(SCOREBOARD.map((line) => line.id)).size).toBe(SCOREBOARD.length);
    for (const { name, source, target } of SCOREBOARD) {
      expect(name).not.toBe('');
      expect(source).not.toBe('');
      const ranges = target.of === 'share' ? target.ranges.map(([, range]) => range) : [target.range];
      for (const { low, high } of ranges) expect(low).toBeLessThanOrEqual(high);
    }
  });

  test('lets grown lands pass what it fails noise, reversed rivers and worn-out lands for', () => {
    const failed = failing(samplesOf(lands));
    for (const line of [
      'drained',
      'hack-median',
      'river-climbs',
      'rivers-lost',
      'undrained',
      'lakes-level',
      'flats',
      'terraces',
      'concavity',
      'biome-table',
    ])
      expect(failed).not.toContain(line);
  });

  test('catches plain noise', () => {
    const noise = SEEDS.map((seed) => madeLand({ width: SIZE, height: SIZE, elevation: noiseHeights(seed, SIZE, false) }));
    const failed = failing(samplesOf(noise));
    expect(failed).toContain('drained');
    expect(failed).toContain('hack-median');
    expect(failed).toContain('hack-share');
    expect(failed).toContain('hypsometry');
  });

  test('catches noise that an island mask was laid over', () => {
    const islands = SEEDS.map((seed) => madeLand({ width: SIZE, height: SIZE, elevation: noiseHeights(seed, SIZE, true) }));
    expect(failing(samplesOf(islands))).toContain('drained');
  });

  test('catches a single reversed river, and says in which world', () => {
    const verdicts = judge(samplesOf(lands.map((land, i) => (i === 3 ? withRiverReversed(land) : land))));
    for (const id of ['river-climbs', 'rivers-lost']) {
      const verdict = verdicts.find(({ line }) => line.id === id);
      expect(verdict?.pass, id).toBe(false);
      expect(verdict?.outside, id).toEqual(['land-3']);
    }
  });

  test('catches a land that rivers have worn smooth', () => {
    const worn = SEEDS.slice(0, 3).map((seed) =>
      madeLand({ width: SIZE, height: SIZE, elevation: overEroded(noiseHeights(seed, SIZE, false), SIZE) }),
    );
    const failed = failing(samplesOf(worn));
    // It drains to the last cell, as no noise does: other lines must catch it.
    expect(failed).not.toContain('drained');
    expect(failed).toEqual(expect.arrayContaining(['flats', 'hypsometry', 'concavity']));
  });

  test('catches terraces', () => {
    const stepped = lands.map((land) => ({
      ...land,
      layers: { ...land.layers, elevation: land.layers.elevation.map((z) => Math.round(z / 60) * 60) },
    }));
    expect(failing(samplesOf(stepped))).toContain('terraces');
  });

  test('catches a land that is another one at half the cells', () => {
    const halves = [...SEEDS].reverse().map((seed) => generateLand(parseRecipe({ seed, size: SIZE / 2 })));
    expect(failing(samplesOf(lands, halves))).toEqual(expect.arrayContaining(['coarse', 'mask']));
  });

  test('catches a batch of one world over and over', () => {
    const [one] = samplesOf(lands.slice(0, 1));
    const verdicts = judge(Array.from({ length: 48 }, () => one));
    expect(verdicts.find(({ line }) => line.id === 'vendi')).toMatchObject({ pass: false, values: [expect.closeTo(1, 6)] });
    expect(verdicts.find(({ line }) => line.id === 'near-duplicates')).toMatchObject({ pass: false, values: [1] });
  });

  test('says nothing of what a batch cannot show', () => {
    const verdicts = judge([]);
    for (const { pass, line } of verdicts) expect(pass, line.id).toBeNull();
    expect(judge(samplesOf(lands.slice(0, 2))).find(({ line }) => line.id === 'vendi')?.pass).toBeNull();
  });
});
