import { expect, test } from 'vitest';
import { generateLevel } from '../src/levels/level.ts';
import type { LevelParams } from '../src/levels/params.ts';
import { LEVEL_MEASURES, type LevelMeasure } from '../src/measure/level-measures.ts';
import { parseRecipe } from '../src/recipe.ts';
import type { Level, PlaceKind } from '../src/world.ts';
import { smallWorld } from './small-world.ts';
import { seeds } from './support/seeds.ts';

/** The place of kind `cave` in the world written by hand, here made another kind. */
const PLACE = 3;
const KINDS: readonly PlaceKind[] = ['dungeon', 'temple', 'tower', 'ruin'];
const SEEDS = seeds('dungeon-controls', 4);

/** Several measures read one level. */
const made = new Map<string, Level>();

function dungeon(kind: PlaceKind, seed: string, levels: Partial<LevelParams>): Level {
  const name = JSON.stringify([kind, seed, levels]);
  const level = made.get(name) ?? make(kind, seed, levels);
  made.set(name, level);
  return level;
}

function make(kind: PlaceKind, seed: string, levels: Partial<LevelParams>): Level {
  const world = smallWorld();
  const places = world.places.map((place) => (place.id === PLACE ? { ...place, kind } : place));
  return generateLevel(
    { ...world, places, recipe: parseRecipe({ seed, size: 64, params: { levels: { rooms: 30, locks: 2, ...levels } } }) },
    PLACE,
  );
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

interface Control {
  readonly param: keyof LevelParams;
  readonly values: readonly number[];
  readonly measure: LevelMeasure;
  /** The other parameters. */
  readonly usual?: Partial<LevelParams>;
  /** Least share of the pairs of next values of which the greater makes more of it (less, where the gain is less than nought), in one and the same dungeon. */
  readonly share: number;
  /** How much more of it the last value makes than the first, on the mean of all, at least. */
  readonly gain: number;
  /** Least share of the whole gain that each step makes. */
  readonly even?: number;
}
const QUARTERS = [0, 0.25, 0.5, 0.75, 1];
const CONTROLS: readonly Control[] = [
  { param: 'rooms', values: [8, 20, 45], measure: 'rooms', share: 1, gain: 36.5, even: 0.3 },
  { param: 'rooms', values: [8, 20, 45], measure: 'cells', share: 1, gain: 500, even: 0.25 },
  { param: 'locks', values: [0, 1, 2, 4, 6], measure: 'lockDepth', share: 0.98, gain: 5.8, even: 0.15 },
  { param: 'locks', values: [0, 3, 6], measure: 'lockDepth', usual: { rooms: 16 }, share: 0.98, gain: 5.2, even: 0.4 },
  { param: 'locks', values: [0, 3, 6], measure: 'locksOnPath', usual: { linearity: 0 }, share: 0.98, gain: 5.8, even: 0.4 },
  { param: 'difficulty', values: [0, 0.5, 1], measure: 'foeStrength', share: 1, gain: 0.5, even: 0.4 },
  { param: 'difficulty', values: [0, 0.5, 1], measure: 'trapStrength', share: 0.95, gain: 0.4, even: 0.3 },
  { param: 'linearity', values: QUARTERS, measure: 'onPath', share: 0.9, gain: 0.55, even: 0.12 },
  { param: 'linearity', values: [0, 0.5, 1], measure: 'waysRound', share: 0.7, gain: -0.1, even: 0.1 },
  { param: 'loops', values: [0, 1, 4], measure: 'waysRound', share: 0.95, gain: 0.2, even: 0.3 },
  { param: 'secrets', values: [0, 1.5, 3], measure: 'secrets', share: 0.95, gain: 8, even: 0.3 },
  { param: 'danger', values: [0, 1, 3], measure: 'foes', share: 1, gain: 150, even: 0.25 },
  { param: 'riches', values: [0, 1, 3], measure: 'finds', share: 0.9, gain: 35, even: 0.2 },
];

test.each(CONTROLS)(
  '$param moves $measure, whatever the luck and the kind ($values)',
  ({ param, values, measure, usual, share, gain, even = 0 }) => {
    const sign = Math.sign(gain);
    let [rises, pairs] = [0, 0];
    const all: number[][] = values.map(() => []);
    for (const seed of SEEDS)
      for (const kind of KINDS) {
        const got = values.map((value) => sign * LEVEL_MEASURES[measure](dungeon(kind, seed, { ...usual, [param]: value })));
        for (let k = 1; k < got.length; k++, pairs++) if (got[k] > got[k - 1]) rises++;
        for (const [k, value] of got.entries()) all[k].push(value);
      }
    const curve = all.map(meanOf);
    const whole = curve[curve.length - 1] - curve[0];
    expect(rises / pairs).toBeGreaterThanOrEqual(share);
    expect(whole).toBeGreaterThanOrEqual(Math.abs(gain));
    for (let k = 1; k < curve.length; k++) expect((curve[k] - curve[k - 1]) / whole).toBeGreaterThan(even);
  },
);
