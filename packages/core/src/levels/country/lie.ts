import { coarseNoise, rowOf } from '../../base/coarse-noise.ts';
import { type Cell, NONE } from '../../base/grid.ts';
import { hashText, unit2 } from '../../base/hash.ts';
import { clamp } from '../../base/math.ts';
import { type RoadGrade, WATER, type World } from '../../world.ts';

/** Where a road of the world leaves the map of a level. */
export interface RoadEnd {
  /** On the edge of the map. */
  readonly cell: Cell;
  readonly grade: RoadGrade;
  /** Names of the places it leads to, nearest first. */
  readonly to: readonly string[];
  readonly traffic: number;
}

/** How the world lies round a spot, drawn onto the map of a level. */
export interface Lie {
  /** 0 dry, 1 shallow, 2 deep. */
  readonly wet: Uint8Array;
  /** The lie of the ground: about -1 to 1 over the map, the steeper the world the more of it is slope and not chance. */
  readonly ground: Float32Array;
  readonly ends: readonly RoadEnd[];
  /** Places that ships go to from here. */
  readonly sails: readonly string[];
  /** Names of the rivers on the map. */
  readonly rivers: readonly string[];
}

export interface LieOptions {
  readonly width: number;
  readonly height: number;
  /** Tiles from one cell of the world to the next: the map shows so much of them, not to scale. */
  readonly span: number;
  /** How far from the middle, in cells of the world, a shore between dry and wet cells lies, 0.5 to 0.95. */
  readonly shore: number;
  readonly metres: number;
}

/** Widest and narrowest river that is drawn, tiles; narrower than FORDABLE and it can be waded everywhere. */
const RIVER = { least: 2, most: 13, fordable: 3.5 };
/** Width of the pool that a river rises in, and of what runs from it, as a share of what the river is one cell of the world on. */
const SPRING = { pool: 3.2, share: 0.22 };
const REACH = 3;

export function lieOf(world: World, cell: Cell, options: LieOptions): Lie {
  const { width, height } = options;
  const salt = hashText(`${world.recipe.seed}/lie/${cell}`);
  const wet = new Uint8Array(width * height);
  const ground = new Float32Array(width * height);
  drawStanding(world, cell, options, salt, wet, ground);
  const rivers = drawRivers(world, cell, options, wet);
  const { ends, sails } = roadEnds(world, cell, options, wet);
  return { wet, ground, ends, sails, rivers };
}

/** Sea and lakes, and the slope of the ground. */
function drawStanding(
  { rect, layers }: World,
  cell: Cell,
  { width, height, span, shore }: LieOptions,
  salt: number,
  wet: Uint8Array,
  ground: Float32Array,
): void {
  const cx = cell % rect.width;
  const cy = Math.floor(cell / rect.width);
  const side = 2 * REACH + 1;
  const mask = new Float32Array(side * side);
  const heights = new Float32Array(side * side);
  let water = 0;
  for (let j = -REACH; j <= REACH; j++)
    for (let i = -REACH; i <= REACH; i++) {
      const x = clamp(cx + i, 0, rect.width - 1);
      const y = clamp(cy + j, 0, rect.height - 1);
      const other = y * rect.width + x;
      const standing = layers.water[other] === WATER.ocean || layers.water[other] === WATER.lake;
      mask[(j + REACH) * side + i + REACH] = standing ? 1 : 0;
      if (standing) water++;
      heights[(j + REACH) * side + i + REACH] = clamp((layers.elevation[other] - layers.elevation[cell]) / 60, -1.5, 1.5);
    }
  const knolls = coarseNoise(width, height, 4, [[salt ^ 0x51, 34, 0.9]]);
  const waves = water > 0 ? coarseNoise(width, height, 2, [[salt ^ 0x77, 18, 0.32]]) : undefined;
  const knoll = new Float32Array(width);
  const wave = new Float32Array(width);
  /** For each column of the map the cell of the world to its left, and the share of the one to its right. */
  const lefts = new Uint8Array(width);
  const shares = new Float64Array(width);
  for (let x = 0; x < width; x++) {
    const u = clamp((x + 0.5 - width / 2) / span + REACH, 0, side - 1.001);
    lefts[x] = u;
    shares[x] = u - lefts[x];
  }
  /** The cells of the world along one row of the map. */
  const rises = new Float32Array(side);
  const depths = new Float32Array(side);
  for (let y = 0, at = 0; y < height; y++) {
    const v = clamp((y + 0.5 - height / 2) / span + REACH, 0, side - 1.001);
    const j = v | 0;
    const q = v - j;
    for (let i = 0, k = j * side; i < side; i++, k++) {
      rises[i] = heights[k] + (heights[k + side] - heights[k]) * q;
      depths[i] = mask[k] + (mask[k + side] - mask[k]) * q;
    }
    rowOf(knolls, y, knoll);
    if (waves !== undefined) rowOf(waves, y, wave);
    for (let x = 0; x < width;) {
      const i = lefts[x];
      const rise = rises[i];
      const ramp = rises[i + 1] - rise;
      const depth = depths[i];
      const fall = depths[i + 1] - depth;
      for (; x < width && lefts[x] === i; x++, at++) {
        ground[at] = knoll[x] + 0.8 * (rise + ramp * shares[x]);
        if (waves === undefined) continue;
        const deep = depth + fall * shares[x] + wave[x] - shore;
        if (deep > 0) wet[at] = deep > 0.06 ? 2 : 1;
      }
    }
  }
}

/** Rivers as bends through the middles of their cells. */
function drawRivers(world: World, cell: Cell, options: LieOptions, wet: Uint8Array): string[] {
  const { width, height, span, metres } = options;
  const columns = world.rect.width;
  const cx = cell % columns;
  const cy = Math.floor(cell / columns);
  const names: string[] = [];
  const near = (at: Cell): boolean => Math.abs((at % columns) - cx) <= REACH && Math.abs(Math.floor(at / columns) - cy) <= REACH;
  for (const { name, cells, width: widths } of world.rivers) {
    let drawn = 0;
    for (let k = 0; k + 1 < cells.length; k++) {
      if (!near(cells[k]) && !near(cells[k + 1])) continue;
      const point = (n: number): readonly [number, number] => {
        const at = cells[clamp(n, 0, cells.length - 1)];
        const [x, y] = [at % columns, Math.floor(at / columns)];
        // Bends that are the same from whichever level one looks.
        const [wx, wy] = [0.5 * unit2(0x5eed, x, y) - 0.25, 0.5 * unit2(0xbed, x, y) - 0.25];
        return [width / 2 + (x - cx + wx) * span, height / 2 + (y - cy + wy) * span];
      };
      const [p0, p1, p2, p3] = [point(k - 1), point(k), point(k + 1), point(k + 2)];
      const [w1, w2] = [widths[k] / metres, widths[k + 1] / metres];
      const steps = Math.ceil(span * 1.6);
      const rises = k === 0 && !isBesideLake(world, cells[0]);
      for (let s = 0; s < steps; s++) {
        const t = s / steps;
        const x = spline(p0[0], p1[0], p2[0], p3[0], t);
        const y = spline(p0[1], p1[1], p2[1], p3[1], t);
        if (x < -8 || y < -8 || x > width + 8 || y > height + 8) continue;
        const wide = clamp(w1 + (w2 - w1) * t, RIVER.least, RIVER.most);
        const grown = rises ? wide * (SPRING.share + (1 - SPRING.share) * t) : wide;
        drawn += stamp(wet, width, height, x, y, rises && s < 2 ? Math.max(SPRING.pool, grown) : grown);
      }
    }
    if (drawn > 0 && !names.includes(name)) names.push(name);
  }
  return names;
}

function isBesideLake({ rect, layers }: World, cell: Cell): boolean {
  const [x, y] = [cell % rect.width, Math.floor(cell / rect.width)];
  for (let j = Math.max(0, y - 1); j <= Math.min(rect.height - 1, y + 1); j++)
    for (let i = Math.max(0, x - 1); i <= Math.min(rect.width - 1, x + 1); i++)
      if (layers.water[j * rect.width + i] === WATER.lake) return true;
  return false;
}

/** Catmull and Rom's spline between its two middle points. */
function spline(a: number, b: number, c: number, d: number, t: number): number {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

function stamp(wet: Uint8Array, width: number, height: number, x: number, y: number, wide: number): number {
  const outer = wide / 2 + 0.6;
  const inner = wide < RIVER.fordable ? 0 : wide / 2 - 0.4;
  let drawn = 0;
  for (let j = Math.max(0, Math.floor(y - outer)); j <= Math.min(height - 1, Math.ceil(y + outer)); j++)
    for (let i = Math.max(0, Math.floor(x - outer)); i <= Math.min(width - 1, Math.ceil(x + outer)); i++) {
      const far = (i + 0.5 - x) * (i + 0.5 - x) + (j + 0.5 - y) * (j + 0.5 - y);
      if (far > outer * outer) continue;
      const deep = far < inner * inner ? 2 : 1;
      if (wet[j * width + i] < deep) wet[j * width + i] = deep;
      drawn++;
    }
  return drawn;
}

/** Ways out: where the lines of the roads leave the map. Those that leave it together are one. */
function roadEnds(
  world: World,
  cell: Cell,
  { width, height, span }: LieOptions,
  wet: Uint8Array,
): { readonly ends: RoadEnd[]; readonly sails: string[] } {
  const columns = world.rect.width;
  const cx = cell % columns;
  const cy = Math.floor(cell / columns);
  const found: { cell: Cell; grade: RoadGrade; to: string[]; traffic: number }[] = [];
  const sails: string[] = [];
  const byTraffic = [...world.roads].sort((a, b) => b.traffic - a.traffic || a.id - b.id);
  for (const { kind, grade, cells, from, to, traffic } of byTraffic) {
    const here = cells.indexOf(cell);
    if (here < 0) continue;
    for (const [step, last, place] of [
      [1, cells.length - 1, to],
      [-1, 0, from],
    ]) {
      if (here === last) continue;
      const { name } = world.places[place];
      if (kind === 'sea') {
        sails.push(name);
        continue;
      }
      // The line through the cells, as far as the edge of the map.
      let [px, py] = [width / 2, height / 2];
      for (let k = here + step; ; k += step) {
        const at = cells[k];
        const [x, y] = [width / 2 + ((at % columns) - cx) * span, height / 2 + (Math.floor(at / columns) - cy) * span];
        if (k === last || x < 1 || y < 1 || x >= width - 1 || y >= height - 1) {
          px = x;
          py = y;
          break;
        }
      }
      const edge = dryEdge(px - width / 2, py - height / 2, width, height, wet);
      if (edge === NONE) continue;
      const same = found.find((other) => distance(other.cell, edge, width) < 9);
      if (same) {
        if (!same.to.includes(name)) same.to.push(name);
        same.traffic += traffic;
      } else found.push({ cell: edge, grade, to: [name], traffic });
    }
  }
  return { ends: found, sails };
}

function distance(a: Cell, b: Cell, width: number): number {
  return Math.max(Math.abs((a % width) - (b % width)), Math.abs(Math.floor(a / width) - Math.floor(b / width)));
}

/** The dry cell on the edge of the map that lies nearest to where a line from its middle leaves it; NONE where all is water. */
export function dryEdge(dx: number, dy: number, width: number, height: number, wet: Uint8Array): Cell {
  const reach = Math.min(dx === 0 ? Infinity : width / 2 / Math.abs(dx), dy === 0 ? Infinity : height / 2 / Math.abs(dy));
  const x = clamp(Math.floor(width / 2 + dx * reach), 0, width - 1);
  const y = clamp(Math.floor(height / 2 + dy * reach), 0, height - 1);
  let best: Cell = NONE;
  let least = Infinity;
  const look = (i: number, j: number): void => {
    const far = Math.abs(i - x) + Math.abs(j - y);
    if (far < least && !wet[j * width + i]) {
      least = far;
      best = j * width + i;
    }
  };
  for (let i = 3; i < width - 3; i++) {
    look(i, 0);
    look(i, height - 1);
  }
  for (let j = 3; j < height - 3; j++) {
    look(0, j);
    look(width - 1, j);
  }
  return best;
}
