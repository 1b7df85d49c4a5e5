import { expect, test } from 'vitest';
import { generateLevel } from '../src/levels/level.ts';
import type { LevelParams } from '../src/levels/params.ts';
import { parseRecipe } from '../src/recipe.ts';
import type { Level, PlaceKind } from '../src/world.ts';
import { smallWorld } from './small-world.ts';
import { seeds } from './support/seeds.ts';

/** The place of kind `cave` in the world written by hand, here made another kind. */
const PLACE = 3;
const KINDS: readonly PlaceKind[] = ['dungeon', 'temple', 'tower', 'ruin'];
const SEEDS = seeds('dungeon-controls', 5);

function dungeon(kind: PlaceKind, seed: string, levels: Partial<LevelParams>): Level {
  const world = smallWorld();
  const places = world.places.map((place) => (place.id === PLACE ? { ...place, kind } : place));
  return generateLevel(
    { ...world, places, recipe: parseRecipe({ seed, size: 64, params: { levels: { rooms: 30, locks: 2, ...levels } } }) },
    PLACE,
  );
}

/** Locks on the way to the goal: doors and links that the critical path goes through and something opens. */
function locksOnTheWay({ proof, doors, links }: Level): number {
  const path = new Set(proof.path);
  const met = new Set<string>();
  for (const { cell, lock } of doors) if (lock !== null && path.has(cell)) met.add(lock);
  for (const [k, cell] of proof.path.entries())
    for (const { from, to, lock } of links)
      if (lock !== null && ((cell === from && proof.path[k + 1] === to) || (cell === to && proof.path[k + 1] === from))) met.add(lock);
  return met.size;
}
const strengths = ({ objects }: Level): number[] =>
  objects.flatMap(({ kind, strength }) => (kind === 'spawn' && strength !== undefined ? [strength] : []));
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

interface Control {
  readonly param: keyof LevelParams;
  readonly values: readonly number[];
  readonly measure: (level: Level) => number;
  /** Least share of the pairs of next values of which the greater makes more of it, in one and the same dungeon. */
  readonly share: number;
  /** How much more of it the last value makes than the first, on the mean of all. */
  readonly gain: number;
}
const CONTROLS: readonly Control[] = [
  { param: 'rooms', values: [8, 20, 45], measure: ({ rooms }) => rooms.length, share: 1, gain: 25 },
  { param: 'rooms', values: [8, 20, 45], measure: ({ proof }) => proof.reachable, share: 1, gain: 500 },
  { param: 'locks', values: [0, 2, 5], measure: locksOnTheWay, share: 0.95, gain: 4 },
  { param: 'difficulty', values: [0, 0.5, 1], measure: (level) => meanOf(strengths(level)), share: 1, gain: 0.5 },
  {
    param: 'linearity',
    values: [0, 1],
    measure: ({ proof, layers, rooms }) => new Set(proof.path.map((cell) => layers.room[cell])).size / rooms.length,
    share: 0.95,
    gain: 0.3,
  },
];

test.each(CONTROLS)('$param does what it says, whatever the luck and the kind ($values)', ({ param, values, measure, share, gain }) => {
  let [rises, pairs] = [0, 0];
  const gains: number[] = [];
  for (const seed of SEEDS)
    for (const kind of KINDS) {
      const got = values.map((value) => measure(dungeon(kind, seed, { [param]: value })));
      for (let k = 1; k < got.length; k++, pairs++) if (got[k] > got[k - 1]) rises++;
      gains.push(got[got.length - 1] - got[0]);
    }
  expect(rises / pairs).toBeGreaterThanOrEqual(share);
  expect(meanOf(gains)).toBeGreaterThan(gain);
});
