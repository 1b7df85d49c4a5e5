import { NONE } from '../../base/grid.ts';
import { chance, pick, type Rng, shuffled, weighted } from '../../base/rng.ts';

/** Where rooms may lie: storeys of rows of columns, seen as a block of boxes. A slot is an index into `node`. */
export interface Slots {
  readonly columns: number;
  readonly rows: number;
  readonly storeys: number;
  /** The room in each slot, or NONE. */
  readonly node: Int16Array;
}

/** East, south, west, north, then one storey further in and one back. */
export const DIRECTIONS: readonly number[] = [0, 1, 2, 3, 4, 5];
export const opposite = (direction: number): number => (direction < 4 ? (direction + 2) % 4 : 9 - direction);
export const isVertical = (direction: number): boolean => direction > 3;

export function makeSlots(columns: number, rows: number, storeys: number): Slots {
  return { columns, rows, storeys, node: new Int16Array(columns * rows * storeys).fill(NONE) };
}

/** The slot next to one, or NONE at the edge. */
export function beside({ columns, rows, storeys }: Slots, slot: number, direction: number): number {
  const x = slot % columns;
  const y = Math.floor(slot / columns) % rows;
  const z = Math.floor(slot / (columns * rows));
  switch (direction) {
    case 0:
      return x + 1 < columns ? slot + 1 : NONE;
    case 1:
      return y + 1 < rows ? slot + columns : NONE;
    case 2:
      return x > 0 ? slot - 1 : NONE;
    case 3:
      return y > 0 ? slot - columns : NONE;
    case 4:
      return z + 1 < storeys ? slot + columns * rows : NONE;
    default:
      return z > 0 ? slot - columns * rows : NONE;
  }
}

/** The direction from one slot to a neighbour, or NONE where they are none. */
export function directionTo(slots: Slots, from: number, to: number): number {
  for (const direction of DIRECTIONS) if (beside(slots, from, direction) === to) return direction;
  return NONE;
}

export const isFree = (slots: Slots, slot: number): boolean => slot !== NONE && slots.node[slot] === NONE;

/** For each free slot how many free ones hang together with it, itself among them; 0 for the others. */
export function freePockets(slots: Slots): Int16Array {
  const sizes = new Int16Array(slots.node.length);
  for (let start = 0; start < sizes.length; start++) {
    if (sizes[start] > 0 || !isFree(slots, start)) continue;
    const pocket = [start];
    sizes[start] = 1;
    for (const slot of pocket)
      for (const direction of DIRECTIONS) {
        const next = beside(slots, slot, direction);
        if (!isFree(slots, next) || sizes[next] > 0) continue;
        sizes[next] = 1;
        pocket.push(next);
      }
    for (const slot of pocket) sizes[slot] = pocket.length;
  }
  return sizes;
}

/** Directions across one: those a loop may bulge to. */
const across = (direction: number): number[] => DIRECTIONS.filter((other) => other !== direction && other !== opposite(direction));

/**
 * A closed round through free slots that begins at `first`: four in a square, bulging outwards edge by edge until it is
 * as long as wanted or finds no more room. Empty where there is no room for a square.
 * @param length slots it should have, at least 4
 * @param climb chance to choose a stair over a door, from 0 to 1
 */
export function loopFrom(slots: Slots, first: number, length: number, climb: number, rng: Rng): number[] {
  const squares: number[][] = [];
  const weights: number[] = [];
  for (const a of DIRECTIONS)
    for (const b of across(a)) {
      const [second, fourth] = [beside(slots, first, a), beside(slots, first, b)];
      if (!isFree(slots, second) || !isFree(slots, fourth)) continue;
      const third = beside(slots, second, b);
      if (!isFree(slots, third)) continue;
      squares.push([first, second, third, fourth]);
      weights.push(isVertical(a) || isVertical(b) ? 0.02 + climb : 1);
    }
  if (squares.length === 0) return [];
  const loop = squares[weighted(rng, weights)];
  while (loop.length + 2 <= length && bulge(slots, loop, loop.length, climb, rng));
  return loop;
}

/** Makes one of the first so many steps of a line of slots a way round by two free ones; false where none has room for it. */
function bulge(slots: Slots, line: number[], steps: number, climb: number, rng: Rng): boolean {
  const start = Math.floor(rng.next() * steps);
  const stairs = chance(rng, climb);
  let spare: { at: number; p: number; q: number } | undefined;
  for (let k = 0; k < steps; k++) {
    const i = (start + k) % steps;
    const [u, v] = [line[i], line[(i + 1) % line.length]];
    const way = directionTo(slots, u, v);
    for (const side of shuffled(rng, across(way))) {
      const [p, q] = [beside(slots, u, side), beside(slots, v, side)];
      if (!isFree(slots, p) || !isFree(slots, q) || line.includes(p) || line.includes(q)) continue;
      if (isVertical(side) !== stairs) {
        spare ??= { at: i, p, q };
        continue;
      }
      spare = { at: i, p, q };
      k = steps;
      break;
    }
  }
  if (spare === undefined) return false;
  line.splice(spare.at + 1, 0, spare.p, spare.q);
  return true;
}

/** A winding path of free slots that begins with `first`: as long as wanted, where it runs into a corner by bulging outwards. */
export function pathFrom(slots: Slots, first: number, length: number, climb: number, rng: Rng): number[] {
  const path = [first];
  while (path.length < length) {
    const last = path[path.length - 1];
    const next = DIRECTIONS.map((direction) => beside(slots, last, direction)).filter(
      (slot) => isFree(slots, slot) && !path.includes(slot),
    );
    const flat = next.filter((slot) => !isVertical(directionTo(slots, last, slot)));
    const choice = flat.length > 0 && !chance(rng, climb) ? flat : next;
    if (choice.length === 0) break;
    path.push(pick(rng, choice));
  }
  while (path.length > 1 && path.length + 2 <= length && bulge(slots, path, path.length - 1, climb, rng));
  return path;
}

/**
 * The shortest way through free slots from beside one room to beside another for which `wanted` holds, on one storey:
 * the slots between the two, at most `most`, and the room it comes to.
 */
export function detour(
  slots: Slots,
  from: number,
  most: number,
  wanted: (node: number) => boolean,
  rng: Rng,
): { readonly path: number[]; readonly to: number } | null {
  const back = new Map<number, number>();
  let edge = [from];
  const order = shuffled(rng, [0, 1, 2, 3]);
  for (let length = 0; length <= most; length++) {
    const next: number[] = [];
    for (const slot of edge)
      for (const direction of order) {
        const other = beside(slots, slot, direction);
        if (other === NONE || other === from || back.has(other)) continue;
        if (slots.node[other] === NONE) {
          back.set(other, slot);
          next.push(other);
        } else if (length > 0 && wanted(slots.node[other])) {
          const path: number[] = [];
          for (let at = slot; at !== from; at = back.get(at) ?? from) path.unshift(at);
          return { path, to: slots.node[other] };
        }
      }
    edge = next;
  }
  return null;
}
