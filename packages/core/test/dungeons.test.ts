import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DUNGEON_KINDS } from '../src/content/dungeons.ts';
import { decorateLevel } from '../src/levels/by-example/decorate.ts';
import { generateLevel } from '../src/levels/level.ts';
import type { LevelParams } from '../src/levels/params.ts';
import { parseRecipe } from '../src/recipe.ts';
import { verifyLevel } from '../src/verify.ts';
import type { Cell, Level, PlaceKind, World } from '../src/world.ts';
import { smallWorld } from './small-world.ts';

/** The place of kind `cave` in the world written by hand, here made another kind. */
const PLACE = 3;

type Open<T> = T extends ArrayBufferView | string | number | boolean ? T : T extends object ? { -readonly [K in keyof T]: Open<T[K]> } : T;

function dungeon(
  kind: PlaceKind,
  seed: string,
  levels: Partial<LevelParams> = {},
  change: (world: World) => World = (world) => world,
): Level {
  const world = smallWorld();
  const places = world.places.map((place) => (place.id === PLACE ? { ...place, kind } : place));
  return generateLevel(change({ ...world, places, recipe: parseRecipe({ seed, size: 64, params: { levels } }) }), PLACE);
}
const KINDS: readonly PlaceKind[] = ['dungeon', 'mine', 'temple', 'shrine', 'tower', 'ruin', 'lair'];

test('every dungeon keeps every promise, whatever its kind, luck and parameters', () => {
  const kinds = new Set<string>();
  const patterns = fc.record({
    rooms: fc.integer({ min: 5, max: 60 }),
    locks: fc.integer({ min: 0, max: 6 }),
    linearity: fc.constantFrom(0, 0.4, 1),
    loops: fc.constantFrom(0, 1, 4),
    secrets: fc.constantFrom(0, 1, 3),
    danger: fc.constantFrom(0, 1, 3),
    riches: fc.constantFrom(0, 1, 3),
    difficulty: fc.constantFrom(0, 0.4, 1),
  });
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), fc.string({ minLength: 1, maxLength: 8 }), patterns, (kind, seed, levels) => {
      const level = dungeon(kind, seed, levels);
      kinds.add(level.kind);
      expect(verifyLevel(level)).toEqual([]);
      expect(level.objects.filter(({ item }) => item === 0)).toHaveLength(1);
    }),
    { numRuns: 150 },
  );
  for (const kind of DUNGEON_KINDS) expect(kinds).toContain(kind);
});

/** A dungeon with locked doors, a bridge or barrier, a drop, a secret door and something solid. */
function sample(): Open<Level> {
  for (let i = 0; ; i++) {
    const level = dungeon('dungeon', `sample ${i}`, { rooms: 40, locks: 3, secrets: 2 });
    const { doors, links, objects, locks, rooms } = level;
    const near = without(level, locks[locks.length - 1].id);
    const has = [
      doors.some(({ kind }) => kind === 'secret'),
      links.some(({ oneWay }) => oneWay),
      links.some(({ kind }) => kind === 'stairs'),
      objects.some(({ kind }) => kind === 'lever'),
      rooms.some(({ cells }) => !near.has(cells[0])),
    ];
    if (!has.every(Boolean)) continue;
    return structuredClone(level) as Open<Level>;
  }
}
const besides = ({ rect: { width } }: Level, cell: Cell): Cell[] => [cell + 1, cell - 1, cell + width, cell - width];
const fill = (level: Open<Level>, cell: Cell): void => void (level.layers.tiles[cell] = 0);
const find = <T>(list: readonly T[], fits: (one: T) => boolean): T => {
  const found = list.find(fits);
  if (found === undefined) throw new Error('the sample has none');
  return found;
};
const key = (level: Open<Level>) => find(level.objects, ({ kind }) => kind === 'key');
const lever = (level: Open<Level>) => find(level.objects, ({ kind }) => kind === 'lever');
const locked = (level: Open<Level>, lock?: string) =>
  find(level.doors, (door) => door.lock !== null && (lock === undefined || door.lock === lock));

/** Cells that can be reached from one without the doors of a lock. */
function without(level: Level, lock: string): Set<Cell> {
  const shut = new Set(level.doors.filter((door) => door.lock === lock).map(({ cell }) => cell));
  const met = new Set<Cell>([level.entrance]);
  for (const cell of met) {
    for (const next of besides(level, cell))
      if (next >= 0 && next < level.layers.tiles.length && !level.tiles[level.layers.tiles[next]].solid && !shut.has(next)) met.add(next);
    for (const { from, to, oneWay, lock: own } of level.links) {
      if (own === lock) continue;
      if (from === cell) met.add(to);
      if (to === cell && !oneWay) met.add(from);
    }
  }
  return met;
}
/** Puts a key behind the only doors that it opens. */
function keyBehindItsDoor(level: Open<Level>): void {
  for (const { id, needs } of level.locks) {
    const keys = level.objects.filter(({ opens }) => opens === id);
    const near = without(level, id);
    const behind = level.rooms
      .flatMap(({ cells }) => cells)
      .find((cell) => !near.has(cell) && !level.objects.some((other) => other.cell === cell));
    if (needs > 1 || keys.length !== 1 || behind === undefined || near.size < 40) continue;
    keys[0].cell = behind;
    keys[0].room = level.layers.room[behind];
    return;
  }
  throw new Error('the sample has no such lock');
}
/** Lets one fall into a locked room, to which one may not have the key. */
function oneWayTrap(level: Open<Level>): void {
  const near = without(level, level.locks[level.locks.length - 1].id);
  const to = find(level.rooms, ({ cells }) => !near.has(cells[0])).cells[0];
  level.links.push({ kind: 'drop', from: level.entrance, to, oneWay: true, lock: null });
}

const SAMPLE = sample();
type Break = readonly [name: string, promise: string, change: (level: Open<Level>) => void];
const BREAKS: readonly Break[] = [
  ['a walled-in key', 'everything can be reached', (l) => besides(l, key(l).cell).forEach((cell) => fill(l, cell))],
  ['a key behind its own door', 'everything can be reached', keyBehindItsDoor],
  ['a key that is gone', 'locks can be opened', (l) => void l.objects.splice(l.objects.indexOf(key(l)), 1)],
  ['a lever that is gone', 'locks can be opened', (l) => void l.objects.splice(l.objects.indexOf(lever(l)), 1)],
  ['a key that opens nothing', 'keys open something', (l) => void delete (key(l) as { opens?: string }).opens],
  ['a key for a lock that is not there', 'references resolve', (l) => void (key(l).opens = 'no such lock')],
  ['a door with a lock that is not there', 'references resolve', (l) => void (l.doors[0].lock = 'no such lock')],
  ['a lock that bars nothing', 'locks bar something', (l) => void l.locks.push({ ...l.locks[0], id: 'idle', needs: 1 })],
  ['a lock that asks for more than there is', 'locks can be opened', (l) => void (l.locks[0].needs = 9)],
  ['two locks of one id', 'ids are unique', (l) => void l.locks.push({ ...l.locks[0] })],
  [
    'a door without a frame',
    'doors have frames',
    (l) => void (l.doors[0].cell = l.rooms[0].cells[Math.floor(l.rooms[0].cells.length / 2)]),
  ],
  ['a door in the wall', 'doors have frames', (l) => fill(l, l.doors[0].cell)],
  ['a frame broken open', 'doors have frames', (l) => besides(l, l.doors[0].cell).forEach((cell) => void (l.layers.tiles[cell] = 2))],
  ['two doors in one cell', 'doors have frames', (l) => void l.doors.push({ ...l.doors[0] })],
  ['a detached room', 'everything can be reached', (l) => detach(l)],
  ['a way of no return', 'nobody is ever lost', oneWayTrap],
  ['a solid entrance', 'the entrance is open', (l) => fill(l, l.entrance)],
  ['a locked entrance', 'the entrance is open', (l) => void (locked(l).cell = l.entrance)],
  ['a link that leads nowhere', 'links have two ends', (l) => void (l.links[0].to = l.links[0].from)],
  ['a link into the rock', 'links have two ends', (l) => void (l.links[0].to = 0)],
  [
    'a link that is gone',
    'everything can be reached',
    (l) => void (l.links = l.links.filter(({ kind }) => kind !== 'stairs' && kind !== 'ladder')),
  ],
  ['floors that overlap', 'floors lie side by side', (l) => void (l.floors[1].rect = { ...l.floors[0].rect })],
  ['a floor that is gone', 'floors lie side by side', (l) => void l.floors.pop()],
  ['one floor cut in two', 'links alone join floors', (l) => cut(l)],
  [
    'furniture in a doorway',
    'nothing bars the way',
    (l) => void l.objects.push({ kind: 'furniture', cell: locked(l).cell + passageStep(l), solid: true }),
  ],
  ['a play in a wrong order', 'the proof is true', (l) => void (l.proof.order = [...l.proof.order].reverse())],
  ['a play that leaves something out', 'the proof is true', (l) => void l.proof.order.pop()],
  ['a play of wrong steps', 'the proof is true', (l) => void l.proof.order[0].steps++],
  ['a path through the rock', 'the proof is true', (l) => void (l.proof.path[3] = 0)],
  ['a path that leaps', 'the proof is true', (l) => void l.proof.path.splice(4, 3)],
  ['a path to somewhere else', 'the proof is true', (l) => void l.proof.path.pop()],
  ['no path', 'the proof is true', (l) => void (l.proof.path = [])],
  ['a path that needs no key', 'the proof is true', (l) => straight(l)],
  ['a wrong count of states', 'the proof is true', (l) => void l.proof.states++],
];

function passageStep(level: Open<Level>): number {
  const { cell } = locked(level);
  return find([1, -1, level.rect.width, -level.rect.width], (step) => !level.tiles[level.layers.tiles[cell + step]].solid);
}
function detach(level: Open<Level>): void {
  const room = find(level.rooms, ({ role }) => role === 'goal');
  const own = new Set(room.cells);
  for (const cell of room.cells) for (const next of besides(level, cell)) if (!own.has(next)) fill(level, next);
  level.links = level.links.filter(({ from, to }) => !own.has(from) && !own.has(to));
}
function cut(level: Open<Level>): void {
  const { rect, ...rest } = level.floors[0];
  const half = rect.width >> 1;
  level.floors = [
    { ...rest, rect: { ...rect, width: half } },
    { ...rest, rect: { ...rect, x: rect.x + half, width: rect.width - half } },
    ...level.floors.slice(1),
  ];
}
/** The shortest way to the goal, as if no door were locked. */
function straight(level: Open<Level>): void {
  const back = new Map<Cell, Cell>([[level.entrance, -1]]);
  for (const [cell] of back) {
    const next = besides(level, cell).filter((other) => level.tiles[level.layers.tiles[other]]?.solid === false);
    for (const { from, to, oneWay } of level.links) {
      if (from === cell) next.push(to);
      if (to === cell && !oneWay) next.push(from);
    }
    for (const other of next) if (!back.has(other)) back.set(other, cell);
  }
  const path: Cell[] = [];
  for (let at = level.objects[level.proof.goal ?? 0].cell; at >= 0; at = back.get(at) ?? -1) path.unshift(at);
  level.proof.path = path;
}

test('the sample is sound', () => {
  expect(verifyLevel(SAMPLE)).toEqual([]);
});

test.each(BREAKS)('%s is noticed', (_, promise, change) => {
  const level = structuredClone(SAMPLE);
  change(level);
  expect(verifyLevel(level).map((problem) => problem.promise)).toContain(promise);
});

describe('a dungeon', () => {
  const usual: Partial<LevelParams> = { rooms: 24, locks: 2 };

  test('holds what quests put there, behind the lock they ask for', () => {
    const level = dungeon('ruin', 'quests', usual, (world) => ({
      ...world,
      characters: world.characters.map((one) => (one.id === 0 ? { ...one, captive: PLACE as never } : one)),
      quests: [
        {
          ...world.quests[0],
          start: [
            ['at', 'character:0', `place:${PLACE}`],
            ['at', 'great wolf', `place:${PLACE}`],
            ['state', 'great wolf', 'alive'],
          ],
        },
      ],
    }));
    expect(verifyLevel(level)).toEqual([]);
    const captive = level.objects.find(({ character }) => character === 0);
    expect(captive?.kind).toBe('captive');
    expect(level.rooms[captive?.room ?? 0].role).toBe('prison');
    expect(level.objects.find(({ name }) => name === 'great wolf')?.kind).toBe('spawn');
    expect(level.objects.find(({ item }) => item === 0)?.kind).toBe('item');
  });

  test('may have its floors laid like a sample, and stays as sound as it was', () => {
    const level = dungeon('dungeon', 'laid', usual);
    const legend = { a: { name: 'slate', colour: '#405060' }, b: { name: 'chalk', colour: '#d0d0c8' } };
    const laid = decorateLevel(level, [1, 2], { rows: ['aab', 'aba', 'baa'], legend }, 'seed');
    expect(verifyLevel(laid)).toEqual([]);
    const names = (made: Level, room: number): Set<string> =>
      new Set(made.rooms[room].cells.map((cell) => made.tiles[made.layers.tiles[cell]].name));
    expect(names(laid, 1)).toContain('slate');
    expect(names(laid, 3)).toEqual(names(level, 3));
    expect(decorateLevel(level, [1, 2], { rows: ['aab', 'aba', 'baa'], legend }, 'seed')).toEqual(laid);
    expect(() => decorateLevel(level, [999], { rows: ['aab', 'aba', 'baa'], legend }, 'seed')).toThrow('rooms: there is no room 999');
  });

  test('is woven from many patterns', () => {
    const roles = new Set<string | undefined>();
    const doors = new Set<string>();
    for (let i = 0; i < 40; i++) {
      const level = dungeon('dungeon', `woven ${i}`, { rooms: 40, locks: 4 });
      for (const { role } of level.rooms) roles.add(role);
      for (const { kind } of level.doors) doors.add(kind);
      for (const { kind } of level.links) doors.add(kind);
    }
    for (const role of [
      'gatehouse',
      'vault',
      'secret',
      'prison',
      'shrine',
      'treasure',
      'false goal',
      'lever',
      'guard',
      'patrol',
      'trapped',
    ])
      expect(roles).toContain(role);
    for (const kind of ['door', 'portcullis', 'barrier', 'secret', 'drop', 'bridge', 'stairs']) expect(doors).toContain(kind);
  });
});
