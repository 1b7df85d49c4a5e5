import { type Cell, NONE } from '../base/grid.ts';
import type { Level, LevelObject } from '../world.ts';
import { around, roomGraph } from './level-rooms.ts';

/** What can be read off a finished level, without a look at how it was planned. */
export type LevelMeasure =
  | 'rooms'
  | 'cells'
  | 'onPath'
  | 'waysRound'
  | 'blindAlleys'
  | 'lockDepth'
  | 'locksOnPath'
  | 'foeStrength'
  | 'trapStrength'
  | 'foes'
  | 'traps'
  | 'finds'
  | 'secrets'
  | 'across'
  | 'openShare'
  | 'waterShare'
  | 'foesOnGround'
  | 'findsOnGround'
  | 'roundabouts'
  | 'buildings';

export const LEVEL_MEASURES: { readonly [M in LevelMeasure]: (level: Level) => number } = {
  /** Rooms, each by itself. */
  rooms: ({ rooms }: Level): number => rooms.length,
  /** Cells that one can walk on. */
  cells: ({ proof }: Level): number => proof.reachable,
  /** Share of the rooms that the critical path goes through, 0 to 1. */
  onPath: ({ proof, layers, rooms }: Level): number =>
    new Set(proof.path.map((cell) => layers.room[cell]).filter((room) => room !== NONE)).size / Math.max(1, rooms.length),
  /** Ways round for each room: ways between rooms that could be walled up with all rooms still joined. */
  waysRound: (level: Level): number => {
    const { nodes, ways } = roomGraph(level);
    return Math.max(0, ways.length - nodes + 1) / Math.max(1, level.rooms.length);
  },
  /** Share of the rooms that have one way in and hold neither the entrance nor the goal, 0 to 1. */
  blindAlleys: (level: Level): number => {
    const { nodes, ways } = roomGraph(level);
    const counts = new Int32Array(nodes);
    for (const [a, b] of ways) {
      counts[a]++;
      counts[b]++;
    }
    return (
      level.rooms.filter(({ id, role }) => counts[id] === 1 && role !== 'entrance' && role !== 'goal').length /
      Math.max(1, level.rooms.length)
    );
  },
  /** The longest chain of things that open locks, each behind the one before, that the goal is behind. */
  lockDepth,
  /** Locks that the critical path goes through. */
  locksOnPath: ({ proof, doors, links }: Level): number => {
    const at = new Map(proof.path.map((cell, k) => [cell, k]));
    const met = new Set<string>();
    for (const { cell, lock } of doors) if (lock !== null && at.has(cell)) met.add(lock);
    for (const { from, to, lock } of links)
      if (
        lock !== null &&
        proof.path.some((cell, k) => (cell === from && proof.path[k + 1] === to) || (cell === to && proof.path[k + 1] === from))
      )
        met.add(lock);
    return met.size;
  },
  /** Mean strength of the creatures, 0 to 1. */
  foeStrength: ({ objects }: Level): number => meanOf(objects.filter(({ kind }) => kind === 'spawn').map(strengthOf)),
  /** Mean strength of the traps, 0 to 1. */
  trapStrength: ({ objects }: Level): number => meanOf(objects.filter(({ kind }) => kind === 'trap').map(strengthOf)),
  /** Creatures in a hundred rooms. */
  foes: perRoom(({ kind }) => kind === 'spawn'),
  /** Traps in a hundred rooms. */
  traps: perRoom(({ kind }) => kind === 'trap'),
  /** Chests, hoards and veins of ore in a hundred rooms. */
  finds: perRoom(({ kind }) => kind === 'chest' || kind === 'treasure' || kind === 'ore'),
  /** Secret doors and hidden rooms in a hundred rooms. */
  secrets: ({ doors, rooms }: Level): number => (100 * doors.filter(({ kind }) => kind === 'secret').length) / Math.max(1, rooms.length),
  /** Cells across. */
  across: ({ rect }: Level): number => rect.width,
  /** Share of the cells that one can walk on, 0 to 1. */
  openShare: ({ proof, rect }: Level): number => proof.reachable / (rect.width * rect.height),
  /** Share of what lies open, walkable or not, that is water, 0 to 1. */
  waterShare: ({ layers, tiles }: Level): number => {
    let [water, all] = [0, 0];
    for (const tile of layers.tiles) {
      if (tiles[tile].form === 'wall') continue;
      all++;
      if (tiles[tile].form === 'water') water++;
    }
    return water / Math.max(1, all);
  },
  /** Creatures on ten thousand walkable cells. */
  foesOnGround: onGround(({ kind }) => kind === 'spawn'),
  /** Chests, hoards and veins of ore on ten thousand walkable cells. */
  findsOnGround: onGround(({ kind }) => kind === 'chest' || kind === 'treasure' || kind === 'ore'),
  /** Pieces of solid ground of a dozen cells and more that one can walk about, on ten thousand walkable cells. */
  roundabouts: (level: Level): number => (10_000 * piecesOf(level)) / Math.max(1, level.proof.reachable),
  /** Roofs. */
  buildings: ({ roofs }: Level): number => roofs.length,
};

const strengthOf = ({ strength = 0 }: LevelObject): number => strength;
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function perRoom(counts: (object: LevelObject) => boolean): (level: Level) => number {
  return ({ objects, rooms }) => (100 * objects.filter(counts).length) / Math.max(1, rooms.length);
}

function onGround(counts: (object: LevelObject) => boolean): (level: Level) => number {
  return ({ objects, proof }) => (10_000 * objects.filter(counts).length) / Math.max(1, proof.reachable);
}

/**
 * Takes all that can be had without opening anything, then all that this opens the way to, and so on until the goal is
 * reached: how often something had to be opened first. NaN where the goal is never reached.
 */
function lockDepth({ rect: { width }, layers, tiles, doors, links, locks, objects, entrance, proof }: Level): number {
  if (proof.goal === null) return 0;
  const count = layers.tiles.length;
  const had = new Set<number>();
  for (let depth = 0; ; depth++) {
    const opened = new Set<string>();
    for (const { id, needs } of locks) if ([...had].filter((i) => objects[i].opens === id).length >= needs) opened.add(id);
    const shut = new Set(
      doors.filter(({ lock, kind }) => kind === 'secret' || (lock !== null && !opened.has(lock))).map(({ cell }) => cell),
    );
    const leads = new Map<Cell, Cell[]>();
    const lead = (a: Cell, b: Cell): void => void leads.set(a, [...(leads.get(a) ?? []), b]);
    for (const { from, to, oneWay, lock } of links) {
      if (lock !== null && !opened.has(lock)) continue;
      lead(from, to);
      if (!oneWay) lead(to, from);
    }
    const seen = new Uint8Array(count);
    seen[entrance] = 1;
    const queue = [entrance];
    for (const cell of queue)
      for (const next of [...around(cell, width, count), ...(leads.get(cell) ?? [])]) {
        if (seen[next] || shut.has(next) || tiles[layers.tiles[next]].solid) continue;
        seen[next] = 1;
        queue.push(next);
      }
    if (seen[objects[proof.goal].cell]) return depth;
    const before = had.size;
    for (const [i, { opens, cell }] of objects.entries()) if (opens !== undefined && seen[cell]) had.add(i);
    if (had.size === before) return Number.NaN;
  }
}

/** Cells of the least piece of ground that counts as one to walk about. */
const PIECE = 12;

function piecesOf({ rect: { width }, layers, tiles }: Level): number {
  const count = layers.tiles.length;
  const met = new Uint8Array(count);
  // The outermost is no piece that one can walk about.
  let pieces = -1;
  for (let start = 0; start < count; start++) {
    if (met[start] || !tiles[layers.tiles[start]].solid) continue;
    met[start] = 1;
    const queue = [start];
    for (const cell of queue)
      for (const next of around(cell, width, count))
        if (!met[next] && tiles[layers.tiles[next]].solid) {
          met[next] = 1;
          queue.push(next);
        }
    if (queue.length >= PIECE) pieces++;
  }
  return Math.max(0, pieces);
}
