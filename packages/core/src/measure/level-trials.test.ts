import { expect, test } from 'vitest';
import { generateWorld } from '../generate.ts';
import { parseRecipe } from '../recipe.ts';
import { TRIAL_KINDS, tryLevel } from './level-trials.ts';

const world = generateWorld(parseRecipe({ seed: 'trials', size: 64 }));

test('every kind of level is tried, and each trial is its own and the same when it is made again', () => {
  for (const kind of TRIAL_KINDS) expect(tryLevel(world, kind, 0).problems, kind).toEqual([]);
  for (const kind of ['hamlet', 'shrine', 'beach']) {
    const first = tryLevel(world, kind, 0).level?.layers;
    expect(tryLevel(world, kind, 0).level?.layers, kind).toEqual(first);
    expect(tryLevel(world, kind, 1).level?.layers, kind).not.toEqual(first);
  }
});

test('what cannot be made is a problem, not an end', () => {
  const broken = { ...world, layers: { ...world.layers, temperature: null as unknown as Float32Array } };
  expect(tryLevel(broken, 'cave', 0).problems[0].promise).toBe('every level can be made');
});

test('more things at a place than its level has room for are noticed', () => {
  const place = { ...world.places[0], kind: 'ruin' as const, id: 0 as never };
  // More than any ruin has room for.
  const things = Array.from({ length: 2000 }, (_, id) => ({ ...world.items[0], id: id as never, place: place.id }));
  const lost = { ...world, places: [place], items: things, quests: [], roads: [] };
  expect(tryLevel(lost, 'ruin', 0).problems).not.toEqual([]);
});

test('no town is made up where a quest has shut something away', () => {
  const shut = world.places
    .filter(({ population }) => population === 0)
    .map(({ id }) => ({ ...world.quests[0].gates[0], at: `place:${id}` }));
  const quests = world.quests.map((quest) => ({ ...quest, gates: shut }));
  const stood = (among: typeof world): number[] =>
    Array.from({ length: 12 }, (_, number) => tryLevel(among, 'port', number).level?.place).filter((id) => id != null);
  expect(stood(world).some((id) => world.places[id].population === 0)).toBe(true);
  expect(stood({ ...world, quests }).some((id) => world.places[id].population === 0)).toBe(false);
});
