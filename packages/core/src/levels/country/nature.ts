import { type Cell, NONE, type Rect } from '../../base/grid.ts';
import { coarseNoise, rowOf } from '../../base/coarse-noise.ts';
import { hash2, hashBase, hashFrom } from '../../base/hash.ts';
import { clamp } from '../../base/math.ts';
import { int, pick, type Rng } from '../../base/rng.ts';
import type { Lie } from './lie.ts';
import { type Scene, USE } from './scene.ts';
import { T } from './tiles.ts';

/** Water, and the shore along it. */
export function layWater({ width, height, tiles, use }: Scene, { wet }: Lie, columns: number = width): void {
  for (let y = 0; y < height; y++)
    for (let x = 0; x < columns; x++) {
      const cell = y * width + x;
      const depth = wet[y * columns + x];
      if (depth === 0) continue;
      tiles[cell] = depth === 2 ? T['deep water'] : T['shallow water'];
      use[cell] = USE.water;
    }
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < columns - 1; x++) {
      const cell = y * width + x;
      if (use[cell] !== USE.free) continue;
      if (use[cell + 1] === USE.water || use[cell - 1] === USE.water || use[cell + width] === USE.water || use[cell - width] === USE.water)
        tiles[cell] = T.shore;
    }
}

export interface Growth {
  /** Share of the ground that trees take where nothing keeps them off, 0 to 1. */
  readonly trees: number;
  /** From 0 (none) to 1: rocks and boulders. */
  readonly rocks: number;
  /** 0 where nothing tall grows, to 1 where it grows freely, for each cell; everywhere 1 where it is left out. */
  readonly freely?: Float32Array;
}

/** Where four in ten cells are closed one can still walk through; where more are, one soon cannot. */
const DENSEST = 0.46;

/** Patches of other ground, trees, bushes and rocks on what nobody has use for. */
export function letGrow(scene: Scene, { trees, rocks, freely }: Growth, salt: number): void {
  const { width, height, tiles, use } = scene;
  const groves = coarseNoise(width, height, 2, [
    [salt ^ 0x9d, 15, 0.75],
    [salt ^ 0x9e, 6, 0.4],
  ]);
  const mottles = coarseNoise(width, height, 2, [[salt ^ 0xa1, 9, 1]]);
  const grove = new Float32Array(width);
  const mottle = new Float32Array(width);
  for (let y = 0, cell = 0; y < height; y++) {
    rowOf(groves, y, grove);
    rowOf(mottles, y, mottle);
    const base = hashBase(salt, y);
    for (let x = 0; x < width; x++, cell++) {
      if (use[cell] !== USE.free || tiles[cell] !== T.ground) continue;
      if (mottle[x] > 0.16) tiles[cell] = T.patch;
      const free = freely === undefined ? 1 : freely[cell];
      if (free <= 0 || x < 1 || y < 1 || x >= width - 1 || y >= height - 1) continue;
      const luck = (hashFrom(base, x) >>> 0) / 4294967296;
      const share = clamp(free * (trees * (0.42 + 1.5 * grove[x]) + 0.012), 0, DENSEST);
      if (luck < share * 0.62) tiles[cell] = T.tree;
      else if (luck < share * 0.8) tiles[cell] = T.bush;
      else if (luck > 1 - rocks * 0.05 * free) tiles[cell] = T.boulder;
      else if (rocks > 0.3 && -grove[x] + 0.1 * mottle[x] > 0.52 - 0.22 * rocks && free >= 1) tiles[cell] = T.rock;
    }
  }
}

/** How far each cell lies from ways and buildings, from 0 beside them to 1 at `far` steps and beyond. */
export function awayFrom({ width, height, use }: Scene, far: number): Float32Array {
  const steps = new Float32Array(use.length);
  for (let cell = 0; cell < use.length; cell++) steps[cell] = use[cell] === USE.free || use[cell] === USE.water ? far : 0;
  for (let y = 0, cell = 0; y < height; y++)
    for (let x = 0; x < width; x++, cell++) {
      if (x > 0 && steps[cell - 1] + 1 < steps[cell]) steps[cell] = steps[cell - 1] + 1;
      if (y > 0 && steps[cell - width] + 1 < steps[cell]) steps[cell] = steps[cell - width] + 1;
    }
  for (let y = height - 1, cell = use.length - 1; y >= 0; y--)
    for (let x = width - 1; x >= 0; x--, cell--) {
      if (x + 1 < width && steps[cell + 1] + 1 < steps[cell]) steps[cell] = steps[cell + 1] + 1;
      if (y + 1 < height && steps[cell + width] + 1 < steps[cell]) steps[cell] = steps[cell + width] + 1;
    }
  for (let cell = 0; cell < steps.length; cell++) steps[cell] = steps[cell] <= 1 ? 0 : steps[cell] / far;
  return steps;
}

const FIELDS = ['crops', 'crops', 'ploughed field', 'pasture', 'orchard'] as const;

/** Fields on free ground round a settlement, each in strips of its own; returns those that were laid out. */
export function layFields(scene: Scene, near: Cell, count: number, allowed: (cell: Cell) => boolean, rng: Rng): Rect[] {
  const { width, height, tiles, use } = scene;
  const fields: Rect[] = [];
  const [cx, cy] = [near % width, Math.floor(near / width)];
  const spots: { x: number; y: number; far: number }[] = [];
  for (let y = 3; y < height - 10; y += 3)
    for (let x = 3; x < width - 10; x += 3)
      if (use[y * width + x] === USE.free && allowed(y * width + x))
        spots.push({ x, y, far: Math.abs(x + 4 - cx) + Math.abs(y + 4 - cy) + (hash2(7, x, y) & 15) });
  spots.sort((a, b) => a.far - b.far || a.y - b.y || a.x - b.x);
  for (const { x, y } of spots) {
    if (fields.length >= count) break;
    if (use[y * width + x] !== USE.free) continue;
    const size = { x, y, width: int(rng, 9, 17), height: int(rng, 8, 14) };
    let room = x + size.width < width - 2 && y + size.height < height - 2;
    for (let j = y - 1; room && j <= y + size.height; j++)
      for (let i = x - 1; room && i <= x + size.width; i++) {
        const cell = j * width + i;
        room = use[cell] === USE.free && allowed(cell);
      }
    if (!room) continue;
    const kind = pick(rng, FIELDS);
    for (let j = y; j < y + size.height; j++)
      for (let i = x; i < x + size.width; i++) {
        const cell = j * width + i;
        tiles[cell] = T[kind];
        use[cell] = USE.kept;
        if (kind === 'orchard' && i % 3 === 1 && j % 3 === 1) tiles[cell] = T.tree;
      }
    fields.push(size);
  }
  return fields;
}

/** The cell nearest to another that fits, by rings; NONE where none does within `far`. */
export function nearestTo(width: number, height: number, cell: Cell, far: number, fits: (cell: Cell) => boolean): Cell {
  const [cx, cy] = [cell % width, Math.floor(cell / width)];
  for (let ring = 0; ring <= far; ring++)
    for (let y = cy - ring; y <= cy + ring; y++) {
      if (y < 0 || y >= height) continue;
      const edge = y === cy - ring || y === cy + ring;
      for (let x = cx - ring; x <= cx + ring; x += edge ? 1 : Math.max(1, 2 * ring))
        if (x >= 0 && x < width && fits(y * width + x)) return y * width + x;
    }
  return NONE;
}
