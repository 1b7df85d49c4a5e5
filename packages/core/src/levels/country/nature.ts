import { type Cell, NONE, type Rect } from '../../base/grid.ts';
import { coarseNoise, rowOf } from '../../base/coarse-noise.ts';
import { hash2, hashBase, hashFrom } from '../../base/hash.ts';
import { clamp } from '../../base/math.ts';
import { inOrderOf } from '../../base/order.ts';
import { int, pick, type Rng } from '../../base/rng.ts';
import { bytesForWork } from '../../base/scratch.ts';
import type { Lie } from './lie.ts';
import { type Scene, USE } from './scene.ts';
import { T } from './tiles.ts';

/** Water, and the shore along it. */
export function layWater({ width, height, tiles, use }: Scene, { wet }: Lie, columns: number = width): void {
  const shore = (cell: Cell): void => {
    if (use[cell] === USE.free) tiles[cell] = T.shore;
  };
  for (let y = 0, own = 0; y < height; y++)
    for (let x = 0; x < columns; x++, own++) {
      const depth = wet[own];
      if (depth === 0) continue;
      const cell = y * width + x;
      tiles[cell] = depth === 2 ? T['deep water'] : T['shallow water'];
      use[cell] = USE.water;
      // None at the edge of the map. What is water itself comes to be so later on.
      if (y > 0 && y < height - 1) {
        if (x > 1) shore(cell - 1);
        if (x < columns - 2) shore(cell + 1);
      }
      if (x > 0 && x < columns - 1) {
        if (y > 1) shore(cell - width);
        if (y < height - 2) shore(cell + width);
      }
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

const stepsForWork = bytesForWork();

/** How far each cell lies from ways and buildings, from 0 beside them to 1 at `far` steps and beyond, 250 at most. */
export function awayFrom({ width, use }: Scene, far: number): Float32Array {
  const n = use.length;
  const steps = stepsForWork(n);
  // Along the rows, and then down the columns and up again.
  for (let row = 0; row < n; row += width) {
    for (let cell = row, own = far; cell < row + width; cell++) {
      own = use[cell] === USE.free || use[cell] === USE.water ? Math.min(own + 1, far) : 0;
      steps[cell] = own;
    }
    for (let cell = row + width - 1, own = far; cell >= row; cell--) {
      own = Math.min(own + 1, steps[cell]);
      steps[cell] = own;
    }
  }
  for (let cell = width; cell < n; cell++) steps[cell] = Math.min(steps[cell], steps[cell - width] + 1);
  const shares = Float32Array.from({ length: far + 1 }, (_, k) => (k <= 1 ? 0 : k / far));
  const out = new Float32Array(n);
  for (let cell = n - 1; cell >= 0; cell--) {
    if (cell + width < n) steps[cell] = Math.min(steps[cell], steps[cell + width] + 1);
    out[cell] = shares[steps[cell]];
  }
  return out;
}

const FIELDS = ['crops', 'crops', 'ploughed field', 'pasture', 'orchard'] as const;

/** Fields on free ground round a settlement, each in strips of its own; returns those that were laid out. */
export function layFields(scene: Scene, near: Cell, count: number, allowed: (cell: Cell) => boolean, rng: Rng): Rect[] {
  const { width, height, tiles, use } = scene;
  const fields: Rect[] = [];
  const [cx, cy] = [near % width, Math.floor(near / width)];
  const spots: Cell[] = [];
  for (let y = 3; y < height - 10; y += 3)
    for (let x = 3; x < width - 10; x += 3) if (use[y * width + x] === USE.free && allowed(y * width + x)) spots.push(y * width + x);
  const worth = (spot: Cell): number => {
    const x = spot % width;
    const y = (spot - x) / width;
    return Math.abs(x + 4 - cx) + Math.abs(y + 4 - cy) + (hash2(7, x, y) & 15);
  };
  for (const spot of inOrderOf(spots, worth, use.length)) {
    if (fields.length >= count) break;
    if (use[spot] !== USE.free) continue;
    const x = spot % width;
    const y = (spot - x) / width;
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
