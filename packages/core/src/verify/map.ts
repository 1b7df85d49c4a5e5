import { type Cell, DX, DY, NONE } from '../base/grid.ts';
import { type Lake, WATER, type World } from '../world.ts';

/** True where the two cells touch, by an edge or a corner, without wrapping round the frame. */
export function touching(a: Cell, b: Cell, width: number): boolean {
  return a !== b && apart(a, b, width) <= 1;
}

/** Steps of a chess king from one cell to the other. */
export function apart(a: Cell, b: Cell, width: number): number {
  const dx = Math.abs((a % width) - (b % width));
  const dy = Math.abs(Math.floor(a / width) - Math.floor(b / width));
  return Math.max(dx, dy);
}

/** A cell as a report names it. */
export function spot(cell: Cell, width: number): string {
  return `cell ${cell} (${cell % width}, ${Math.floor(cell / width)})`;
}

/** Calls `visit` with each of the up to eight cells that touch `cell`. */
export function eachNeighbour(cell: Cell, width: number, height: number, visit: (neighbour: Cell) => void): void {
  const x = cell % width;
  const y = Math.floor(cell / width);
  for (let k = 0; k < 8; k++) {
    const nx = x + DX[k];
    const ny = y + DY[k];
    if (nx >= 0 && ny >= 0 && nx < width && ny < height) visit(ny * width + nx);
  }
}

/** Lake of each cell, or NONE; a cell of two lakes goes to the later one. */
export function lakeOfCell(lakes: readonly Lake[], cells: number): Int32Array {
  const out = new Int32Array(cells).fill(NONE);
  for (const lake of lakes) for (const cell of lake.cells) out[cell] = lake.id;
  return out;
}

/**
 * Patches of cells for which `open` is not 0, joined across edges: a number per cell, or NONE. On foot a diagonal step
 * needs a passable cell on one side of it, so patches joined across edges are just what one can walk.
 */
export function patchesOf(open: ArrayLike<number>, width: number, height: number): Int32Array {
  const parent: number[] = [];
  const find = (a: number): number => {
    let top = a;
    while (parent[top] !== top) top = parent[top];
    while (parent[a] !== top) [a, parent[a]] = [parent[a], top];
    return top;
  };
  const out = new Int32Array(width * height).fill(NONE);
  for (let y = 0, cell = 0; y < height; y++)
    for (let x = 0; x < width; x++, cell++) {
      if (!(open[cell] > 0)) continue;
      const west = x > 0 ? out[cell - 1] : NONE;
      const north = y > 0 ? out[cell - width] : NONE;
      if (west === NONE && north === NONE) {
        out[cell] = parent.length;
        parent.push(parent.length);
      } else if (west === NONE || north === NONE || west === north) out[cell] = Math.max(west, north);
      else {
        const [a, b] = [find(west), find(north)];
        parent[Math.max(a, b)] = Math.min(a, b);
        out[cell] = Math.min(a, b);
      }
    }
  for (let label = 0; label < parent.length; label++) parent[label] = find(label);
  for (let cell = 0; cell < out.length; cell++) if (out[cell] !== NONE) out[cell] = parent[out[cell]];
  return out;
}

/** Seas of the world, as patches. */
export function seasOf(world: World): Int32Array {
  const open = new Uint8Array(world.layers.water.length);
  for (let cell = 0; cell < open.length; cell++) open[cell] = world.layers.water[cell] === WATER.ocean ? 1 : 0;
  return patchesOf(open, world.rect.width, world.rect.height);
}

/** Which things are joined with which, as joins become known. */
export interface Joined {
  readonly join: (a: number, b: number) => void;
  readonly root: (a: number) => number;
}

export function joinable(count: number): Joined {
  const parent = Array.from({ length: count }, (_, i) => i);
  const root = (a: number): number => {
    while (parent[a] !== a) a = parent[a] = parent[parent[a]];
    return a;
  };
  return {
    root,
    join: (a, b) => {
      parent[root(a)] = root(b);
    },
  };
}
