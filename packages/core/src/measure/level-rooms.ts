import { type Cell, NONE } from '../base/grid.ts';
import type { Level } from '../world.ts';

/** A level as rooms with ways between them: what lies open between rooms is a room without a name. */
export interface RoomGraph {
  /** Nodes: those below the number of the level's rooms are its rooms, the others what lies between. */
  readonly of: Int32Array;
  readonly nodes: number;
  /** Pairs of nodes that one can go between in one way at least, whatever bars it. */
  readonly ways: readonly (readonly [number, number])[];
}

/** Rooms, what lies between them, and which of them touch or are joined by a link. */
export function roomGraph({ rect: { width }, layers, tiles, rooms, links }: Level): RoomGraph {
  const count = layers.tiles.length;
  const isOpen = (cell: Cell): boolean => !tiles[layers.tiles[cell]].solid;
  const of = new Int32Array(count).fill(NONE);
  let nodes = rooms.length;
  for (let start = 0; start < count; start++) {
    if (of[start] !== NONE || !isOpen(start)) continue;
    if (layers.room[start] !== NONE) {
      of[start] = layers.room[start];
      continue;
    }
    const queue = [start];
    of[start] = nodes;
    for (const cell of queue)
      for (const next of around(cell, width, count)) {
        if (of[next] !== NONE || !isOpen(next) || layers.room[next] !== NONE) continue;
        of[next] = nodes;
        queue.push(next);
      }
    nodes++;
  }
  const met = new Set<number>();
  const ways: [number, number][] = [];
  const join = (a: Cell, b: Cell): void => {
    const [from, to] = of[a] < of[b] ? [of[a], of[b]] : [of[b], of[a]];
    if (from === NONE || from === to || met.has(from * nodes + to)) return;
    met.add(from * nodes + to);
    ways.push([from, to]);
  };
  for (let cell = 0; cell < count; cell++) {
    if ((cell + 1) % width !== 0 && cell + 1 < count) join(cell, cell + 1);
    if (cell + width < count) join(cell, cell + width);
  }
  for (const { from, to } of links) join(from, to);
  return { of, nodes, ways };
}

/** The cells beside one. */
export function around(cell: Cell, width: number, count: number): Cell[] {
  const x = cell % width;
  const out: Cell[] = [];
  if (x + 1 < width) out.push(cell + 1);
  if (x > 0) out.push(cell - 1);
  if (cell + width < count) out.push(cell + width);
  if (cell >= width) out.push(cell - width);
  return out;
}
