/**
 * Rivers and roads: lines from cell to cell, drawn over the ground on the same dual grid. A tile knows which of the six
 * links between its corners exist, and how wide the line is at each corner. A link bows a little to one side by the kinds
 * of its two ends, so both tiles along it draw the same curve, and a round cap at each corner joins it to the links of
 * the next tile.
 */
import type { Rgb } from './colour.ts';
import { groundOf, RAMPS } from './grounds.ts';
import { TILE } from './ground-tile.ts';
import { hash, saltOf, valueNoise } from './noise.ts';
import { plot, type Raster } from './raster.ts';

/** The six links of a tile as pairs of corners: top, bottom, left, right, and the two diagonals. */
export const LINKS: readonly (readonly [number, number])[] = [
  [0, 1],
  [2, 3],
  [0, 2],
  [1, 3],
  [0, 3],
  [1, 2],
];

export interface StrokeTile {
  /** One bit for each of LINKS. */
  readonly links: number;
  /** For each corner 0 where no line passes, else its class: 1 narrow to 3 wide. */
  readonly size: readonly number[];
  /** For each corner whether it lies in open water (rivers) or carries a bridge (roads). */
  readonly flag: readonly boolean[];
  /** For each corner its kind. */
  readonly kind: readonly number[];
}

interface Nearest {
  /** Pixels from the middle of the line. */
  distance: number;
  /** Half the width of the line there. */
  half: number;
  /** Unit vector along the line. */
  ax: number;
  ay: number;
  /** Shares of the corners there. */
  readonly share: number[];
}

const near: Nearest = { distance: 0, half: 0, ax: 1, ay: 0, share: [0, 0, 0, 0] };
const SEGMENTS = 6;

/** A straight piece of a link, or a single point where `length2` is 0. */
interface Piece {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly length2: number;
  readonly from: number;
  readonly to: number;
  /** How far along the link it begins and ends, 0 to 1. */
  readonly t0: number;
  readonly t1: number;
}

/** The pieces of all links of a tile, and the caps at its corners. */
function piecesOf(tile: StrokeTile): Piece[] {
  const out: Piece[] = [];
  for (const [i, [a, b]] of LINKS.entries()) {
    if (!(tile.links & (1 << i))) continue;
    const ax = (a & 1) * TILE;
    const ay = (a >> 1) * TILE;
    const bx = (b & 1) * TILE;
    const by = (b >> 1) * TILE;
    const diagonal = i > 3;
    const bow = ((hash(BOW, tile.kind[a] * 4 + tile.kind[b], diagonal ? 1 : 0) % 7) - 3) * (diagonal ? 0.5 : 0.9);
    let x = ax;
    let y = ay;
    for (let k = 1; k <= SEGMENTS; k++) {
      const t = k / SEGMENTS;
      const out2 = (4 * t * (1 - t) * bow) / (diagonal ? TILE * Math.SQRT2 : TILE);
      const dx = ax + (bx - ax) * t - (by - ay) * out2 - x;
      const dy = ay + (by - ay) * t + (bx - ax) * out2 - y;
      out.push({ x, y, dx, dy, length2: dx * dx + dy * dy, from: a, to: b, t0: (k - 1) / SEGMENTS, t1: t });
      x += dx;
      y += dy;
    }
  }
  for (let i = 0; i < 4; i++)
    if (tile.size[i]) out.push({ x: (i & 1) * TILE, y: (i >> 1) * TILE, dx: 0, dy: 0, length2: 0, from: i, to: i, t0: 0, t1: 0 });
  return out;
}

/** Finds the line nearest to (x, y), measured against its own half-width; false where none is near. */
function findNearest(pieces: readonly Piece[], halves: readonly number[], x: number, y: number): boolean {
  let best = 6;
  let found: Piece | undefined;
  let foundAlong = 0;
  for (const piece of pieces) {
    const px = x - piece.x;
    const py = y - piece.y;
    let t = 0;
    if (piece.length2 > 0) {
      t = (px * piece.dx + py * piece.dy) / piece.length2;
      t = t < 0 ? 0 : t > 1 ? 1 : t;
    }
    const ox = px - piece.dx * t;
    const oy = py - piece.dy * t;
    const far2 = ox * ox + oy * oy;
    if (far2 > 130) continue;
    const along = piece.t0 + (piece.t1 - piece.t0) * t;
    const half = halves[piece.from] + (halves[piece.to] - halves[piece.from]) * along;
    const distance = Math.sqrt(far2);
    if (distance - half >= best) continue;
    best = distance - half;
    near.distance = distance;
    near.half = half;
    found = piece;
    foundAlong = along;
  }
  if (!found) return false;
  const length = Math.sqrt(found.length2) || 1;
  near.ax = found.dx / length;
  near.ay = found.dy / length;
  near.share.fill(0);
  near.share[found.from] = 1 - foundAlong;
  near.share[found.to] += foundAlong;
  return true;
}
const BOW = saltOf('bow');

const RIVER_HALF: readonly number[] = [0, 2.1, 3.3, 4.8];
const BANK: Rgb = 0x22301f;
const water = RAMPS[groundOf('shallow')];
const GLINT = saltOf('river/glint');

/** Draws a river over whatever lies there, once into each of `sheets` (the frames of moving water). */
export function drawRiverTile(sheets: readonly Raster[], px: number, py: number, tile: StrokeTile): void {
  const halves = tile.size.map((s) => RIVER_HALF[s]);
  const pieces = piecesOf(tile);
  for (let y = 0; y < TILE; y++) {
    for (let x = 0; x < TILE; x++) {
      if (!findNearest(pieces, halves, x + 0.5, y + 0.5)) continue;
      let open = 0;
      for (let i = 0; i < 4; i++) if (tile.flag[i]) open += near.share[i];
      // Where the river has come out into open water its own bed ends.
      if (open > 0.42) continue;
      const edge = near.distance - near.half;
      if (edge < 0) for (const [frame, sheet] of sheets.entries()) plot(sheet, px + x, py + y, water[riverShade(edge, x, y, frame)]);
      else if (edge < 1.9) {
        const alpha = edge < 1.05 ? (open > 0.25 ? 40 : 130) : open > 0.25 ? 0 : 38;
        for (const sheet of sheets) plot(sheet, px + x, py + y, BANK, alpha);
      }
    }
  }
}

/** Lighter at the brim, darker in the middle of a wide stream, with crests that drift along it. */
function riverShade(edge: number, x: number, y: number, frame: number): number {
  const wide = near.half > 2.6;
  const deep = wide && edge < -1.6;
  if (deep || !wide) {
    const drift = near.ax >= 0 ? -frame : frame;
    const spark = hash(GLINT, (x + drift * 2 + 32) & 15, y) % 19;
    if (spark === 0) return 6;
    if (spark === 1) return 1;
  }
  return edge > -1.1 ? 4 : deep ? 2 : 3;
}

const ROAD_HALF: readonly number[] = [0, 1.7, 2.7, 3.4];
const DIRT: readonly Rgb[] = [0x6b5138, 0x93744f, 0xb08e62, 0xc4a477, 0xd6bb8f];
const PLANK: readonly Rgb[] = [0x3f2a1c, 0x6f4c2f, 0x94683f, 0xb18452];
const WEAR = saltOf('road/wear');

/** Draws a road or trail, as a bridge of planks where it crosses a river. */
export function drawRoadTile(to: Raster, px: number, py: number, tile: StrokeTile): void {
  const halves = tile.size.map((s) => ROAD_HALF[s]);
  const pieces = piecesOf(tile);
  const wear = tile.kind[0] * 64 + tile.kind[1] * 16 + tile.kind[2] * 4 + tile.kind[3];
  for (let y = 0; y < TILE; y++) {
    for (let x = 0; x < TILE; x++) {
      if (!findNearest(pieces, halves, x + 0.5, y + 0.5)) continue;
      let bridge = 0;
      for (let i = 0; i < 4; i++) if (tile.flag[i]) bridge += near.share[i];
      if (bridge > 0.45) drawPlank(to, px, py, x, y);
      else drawDirt(to, px, py, x, y, wear);
    }
  }
}

function drawDirt(to: Raster, px: number, py: number, x: number, y: number, wear: number): void {
  // Noise that vanishes on the tile's border keeps neighbours in step.
  const inner = Math.min(x, y, TILE - 1 - x, TILE - 1 - y) / 4;
  const rough = valueNoise(WEAR + wear, x / 2.5, y / 2.5) * 0.8 * Math.max(0, Math.min(1, inner));
  const edge = near.distance - near.half + rough;
  if (edge > 0.9) return;
  if (edge > 0) {
    plot(to, px + x, py + y, DIRT[0], 110);
    return;
  }
  const rut = near.half > 2 && Math.abs(near.distance - near.half * 0.5) < 0.55;
  const speck = hash(WEAR, x, y) % 11;
  plot(to, px + x, py + y, DIRT[edge > -0.9 ? 1 : rut ? 2 : speck === 0 ? 4 : speck === 1 ? 2 : 3]);
}

function drawPlank(to: Raster, px: number, py: number, x: number, y: number): void {
  const edge = near.distance - near.half - 1.2;
  if (edge > 1) return;
  if (edge > 0) {
    plot(to, px + x, py + y, PLANK[0], 150);
    return;
  }
  if (edge > -1.1) {
    plot(to, px + x, py + y, PLANK[0]);
    return;
  }
  const along = Math.abs(near.ax) > Math.abs(near.ay) ? x : y;
  plot(to, px + x, py + y, PLANK[(along & 3) === 0 ? 1 : (along & 3) === 1 ? 3 : 2]);
}
