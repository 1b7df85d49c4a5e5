import { describe, expect, test } from 'vitest';
import { generateWorld } from '../src/generate.ts';
import { generateLevel } from '../src/levels/level.ts';
import { parseRecipe } from '../src/recipe.ts';
import { verifyLevel } from '../src/verify.ts';
import type { Level, LevelObject, PlaceId, World } from '../src/world.ts';
import { seeds } from './support/seeds.ts';

type Open<T> = T extends ArrayBufferView | string | number | boolean ? T : T extends object ? { -readonly [K in keyof T]: Open<T[K]> } : T;

const WORLDS = seeds('hand-down', 2).map((seed) =>
  generateWorld(parseRecipe({ seed, size: 64, params: { quests: { count: 50, length: 0.8, puzzle: 3 } } })),
);

/** Places that quests lead to, those where something is shut away first. */
function placesOf({ quests }: World): PlaceId[] {
  const shut = quests.flatMap(({ gates }) => gates.flatMap(({ at }) => (at.startsWith('place:') ? [Number(at.slice(6)) as PlaceId] : [])));
  const others = quests.flatMap(({ steps }) => steps.map(({ place }) => place));
  return [...new Set([...shut, ...others])];
}

const LEVELS = WORLDS.flatMap((world) =>
  placesOf(world)
    .slice(0, 9)
    .map((place) => ({ world, level: generateLevel(world, place) })),
);
const promises = (level: Level, world: World): string[] => verifyLevel(level, world).map(({ promise }) => promise);

describe('what quests put into places', () => {
  test('is in their levels, can be reached, and lies behind what they say', () => {
    let [errands, shut] = [0, 0];
    const kinds = new Set<string>();
    for (const { world, level } of LEVELS) {
      expect(verifyLevel(level, world), level.name).toEqual([]);
      errands += level.proof.errands.length;
      shut += level.objects.filter(({ asks }) => asks !== undefined).length;
      for (const { object } of level.proof.errands) kinds.add(level.objects[object].kind);
    }
    expect(errands).toBeGreaterThan(25);
    expect(shut).toBeGreaterThan(5);
    for (const kind of ['item', 'spawn', 'note']) expect([...kinds]).toContain(kind);
  });

  test('is opened by what the quest has in hand by then', () => {
    let keys = 0;
    for (const { world, level } of LEVELS)
      for (const { asks, quest } of level.objects) {
        if (asks === undefined || quest === undefined) continue;
        const use = world.quests[quest].steps.find(({ action, subject }) => action === 'use' && subject === asks);
        expect(use?.needs.some(([, what, by]) => (what === asks && by === 'player') || (what === 'player' && by === asks))).toBe(true);
        keys++;
      }
    expect(keys).toBeGreaterThan(0);
  });

  test('is missed where it is not there', () => {
    for (const { world, level } of LEVELS.slice(0, 3)) {
      const more: World = {
        ...world,
        items: [...world.items, { ...world.items[0], id: world.items.length as never, holder: null, place: level.place }],
      };
      expect(promises(level, more)).toContain('what lies at a place is in its level');
    }
  });
});

interface Broken {
  readonly level: Open<Level>;
  /** Something that a quest shuts away, what opens it, and the door before it, if it is one. */
  readonly thing: Open<LevelObject>;
  readonly opener: Open<LevelObject>;
}
const near = ({ rect: { width } }: Open<Level>, cell: number): number[] => [cell - 1, cell + 1, cell - width, cell + width];

const DAMAGE: Readonly<Record<string, (broken: Broken) => readonly string[]>> = {
  'what was wanted is gone': ({ level, thing }) => {
    thing.kind = 'furniture';
    delete thing.item;
    thing.name = 'stool';
    delete thing.text;
    return [level.objects.length > 0 ? 'what quests want is in the level' : ''];
  },
  'what was wanted is walled in': ({ level, thing }) => {
    const wall = level.tiles.findIndex(({ form }) => form === 'wall');
    for (const cell of near(level, thing.cell)) level.layers.tiles[cell] = wall;
    return ['everything can be reached', 'rooms are open', 'rooms hold together'];
  },
  'the lock is missing': ({ level, opener }) => {
    for (const door of level.doors) if (door.lock === opener.opens) door.lock = null;
    for (const link of level.links) if (link.lock === opener.opens) link.lock = null;
    return ['what quests shut is shut', 'locks bar something'];
  },
  'what opens it is missing': ({ opener }) => {
    delete opener.opens;
    return ['locks can be opened'];
  },
  'what opens it lies behind the lock': ({ level, thing, opener }) => {
    const cell = opener.cell;
    opener.cell = thing.cell;
    thing.cell = cell;
    return level.objects.length > 0 ? ['everything can be reached', 'what quests shut can be opened', 'things are where they say'] : [];
  },
  'it asks for something else': ({ opener }) => {
    opener.asks = 'item:99999';
    return ['what quests want is in the level'];
  },
  'what was wanted lies before the lock': ({ level, thing }) => {
    const taken = new Set(level.objects.map(({ cell }) => cell));
    const free = near(level, level.entrance).find(
      (cell) => cell in level.layers.tiles && !level.tiles[level.layers.tiles[cell]].solid && !taken.has(cell),
    );
    if (free !== undefined) thing.cell = free;
    delete thing.room;
    return free === undefined ? [] : ['what quests shut is shut'];
  },
  'a chest lies behind the lock': ({ level, thing }) => {
    level.objects.push({ kind: 'chest', cell: thing.cell, solid: false, name: 'chest' });
    return ['nothing is missed for want of a quest'];
  },
  'an errand forgotten': ({ level }) => {
    level.proof.errands = level.proof.errands.slice(1);
    return ['the proof is true'];
  },
  'an errand that is longer than it says': ({ level }) => {
    level.proof.errands = level.proof.errands.map((errand, k) => (k === 0 ? { ...errand, steps: errand.steps + 1 } : errand));
    return ['the proof is true'];
  },
  'the way out lies behind the lock': ({ level, thing }) => {
    level.exits = [...level.exits, thing.cell];
    return ['nothing is missed for want of a quest'];
  },
};

test.each(Object.keys(DAMAGE))('%s: noticed', (name) => {
  let made = 0;
  for (const { world, level } of LEVELS) {
    const copy = structuredClone(level) as Open<Level>;
    const opener = copy.objects.find(({ asks }) => asks !== undefined);
    const wanted = copy.proof.errands.find(({ object, quest }) => quest === opener?.quest && copy.objects[object] !== opener);
    if (opener === undefined || wanted === undefined) continue;
    const expected = DAMAGE[name]({ level: copy, thing: copy.objects[wanted.object], opener });
    if (expected.length === 0) continue;
    made++;
    const found = promises(copy as Level, world);
    expect(
      expected.some((promise) => found.includes(promise)),
      `${level.name}: ${found.join('; ')}`,
    ).toBe(true);
  }
  expect(made).toBeGreaterThan(2);
});
