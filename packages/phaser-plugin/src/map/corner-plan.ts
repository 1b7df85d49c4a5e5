/**
 * Tiles of the dual grid: tile (x, y) has the middles of the cells (x, y), (x+1, y), (x, y+1), (x+1, y+1) as corners, so it
 * is drawn half a tile right and down of cell (x, y). Cells beyond the world repeat its rim.
 */
import { hash } from '../art/noise.ts';
import { isWater } from '../art/grounds.ts';
import type { Corners } from '../art/ground-tile.ts';

/** How many kinds a corner may have inside one ground, and on the border of two: more look better and need more tiles. */
export interface Variety {
  readonly inner: number;
  readonly edge: number;
}
/** From the richest to the plainest. */
export const VARIETIES: readonly Variety[] = [
  { inner: 4, edge: 2 },
  { inner: 3, edge: 2 },
  { inner: 2, edge: 2 },
  { inner: 2, edge: 1 },
  { inner: 1, edge: 1 },
];

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The kind of each cell's corner. A cell with a neighbour of another ground has one of the few kinds for edges. */
export function planKinds(ground: Uint8Array, size: Size, variety: Variety, salt: number): Uint8Array {
  const { width, height } = size;
  const out = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const cell = y * width + x;
      let edge = false;
      for (let j = Math.max(0, y - 1); j <= Math.min(height - 1, y + 1) && !edge; j++)
        for (let i = Math.max(0, x - 1); i <= Math.min(width - 1, x + 1); i++) if (ground[j * width + i] !== ground[cell]) edge = true;
      const luck = hash(salt, x, y);
      out[cell] = edge ? luck % variety.edge : luck % variety.inner;
    }
  }
  return out;
}
/** What a tile shows, in one number: for each corner five bits of ground and two of kind. */
export type TileKey = number;

/** The key of each tile. */
export function planKeys(ground: Uint8Array, kinds: Uint8Array, size: Size): Uint32Array {
  const { width, height } = size;
  const out = new Uint32Array(width * height);
  const part = new Uint8Array(width * height);
  for (let cell = 0; cell < part.length; cell++) part[cell] = (ground[cell] << 2) | kinds[cell];
  for (let y = 0; y < height; y++) {
    const below = y + 1 < height ? width : 0;
    for (let x = 0; x < width; x++) {
      const cell = y * width + x;
      const right = x + 1 < width ? 1 : 0;
      out[cell] = ((part[cell] << 21) | (part[cell + right] << 14) | (part[cell + below] << 7) | part[cell + below + right]) >>> 0;
    }
  }
  return out;
}

/** The corners that a key stands for. */
export function cornersOf(key: TileKey): Corners {
  const corner = (shift: number): { ground: number; kind: number } => ({ ground: (key >>> (shift + 2)) & 31, kind: (key >>> shift) & 3 });
  return [corner(21), corner(14), corner(7), corner(0)];
}

/** True where a tile of this key shows moving water. */
export function isLive(key: TileKey): boolean {
  return isWater((key >>> 23) & 31) || isWater((key >>> 16) & 31) || isWater((key >>> 9) & 31) || isWater((key >>> 2) & 31);
}

/** The distinct keys, most used first (equal ones by key), so that the order does not hang on how the map is visited. */
export function distinctKeys(keys: Uint32Array): TileKey[] {
  const uses = new Map<TileKey, number>();
  for (const key of keys) uses.set(key, (uses.get(key) ?? 0) + 1);
  return [...uses].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([key]) => key);
}
