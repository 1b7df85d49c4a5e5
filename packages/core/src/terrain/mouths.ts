import { NONE } from '../base/grid.ts';
import { hashText, unit2 } from '../base/hash.ts';
import { atan2, clamp, cos } from '../base/math.ts';
import type { Rng } from '../base/rng.ts';
import type { Coast } from './coast.ts';
import type { Frame } from './elevation.ts';
import type { WornGround } from './erosion.ts';

/** A great river's mouth, where it has changed the coast. */
export interface Mouth {
  readonly kind: 'delta' | 'estuary';
  /** Metres from the map's left and upper edge. */
  readonly x: number;
  readonly y: number;
  /** Metres. */
  readonly reach: number;
}

/** Least catchment of a river that shapes its mouth, square kilometres. */
const LEAST = 45;
/** At most so many mouths are shaped, the greatest rivers' first. */
const MOST = 10;
/** How far up its river a mouth's slope is looked at, metres. */
const BACK = 4000;
/** Below the first slope a river drops its silt, below the second the sea drowns its valley. */
const FLAT = 0.014;
const GENTLE = 0.03;

/**
 * Lets the greatest rivers shape the coast: where the last reach is flat, silt builds a delta of lobes into shallow water;
 * where it is steeper, the sea runs up the valley in a funnel. Done before the land is drained in full, so that every
 * promise about water holds for the new coast too. Changes `coast`, `elevation` and `smooth`.
 */
export function shapeMouths(
  worn: WornGround,
  hollowed: Float32Array,
  coast: Coast,
  elevation: Float32Array,
  smooth: Float32Array,
  frame: Frame,
  rng: Rng,
): Mouth[] {
  const { width } = worn;
  const metres = (frame.metresPerCell * frame.width) / width;
  const salt = hashText(rng.path);
  const { order, downhill } = worn.drainage;
  const { area } = worn;
  const stem = new Int32Array(hollowed.length).fill(NONE);
  const feet: number[] = [];
  for (const cell of order) {
    const way = downhill[cell];
    if (worn.coast.sea[way] !== 0) {
      if (area[cell] >= LEAST) feet.push(cell);
    } else if (stem[way] === NONE || area[cell] > area[stem[way]]) stem[way] = cell;
  }
  feet.sort((a, b) => area[b] - area[a] || a - b);

  const mouths: Mouth[] = [];
  for (const foot of feet.slice(0, MOST)) {
    const path = [foot];
    while (path.length * metres < BACK && stem[path[path.length - 1]] !== NONE) path.push(stem[path[path.length - 1]]);
    if (path.length < 3) continue;
    const slope = hollowed[path[path.length - 1]] / (path.length * metres);
    const points = path.map((cell) => ({ x: ((cell % width) + 0.5) * metres, y: (Math.floor(cell / width) + 0.5) * metres }));
    const size = Math.sqrt(area[foot]);
    if (slope < FLAT) {
      buildDelta(points, clamp(170 * size, 1200, 6000), coast, elevation, smooth, frame, salt + foot);
      mouths.push({ kind: 'delta', ...points[0], reach: clamp(250 * size, 2000, 9000) });
    } else if (slope < GENTLE) {
      drown(points, clamp(45 * size, 300, 1500), coast, elevation, smooth, frame);
      mouths.push({ kind: 'estuary', ...points[0], reach: BACK });
    }
  }
  return mouths;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Lays lobes of silt into the shallow water before a mouth. */
function buildDelta(
  path: readonly Point[],
  radius: number,
  coast: Coast,
  elevation: Float32Array,
  smooth: Float32Array,
  frame: Frame,
  salt: number,
): void {
  const apex = path[1];
  const behind = path[path.length - 1];
  const ahead = atan2(apex.y - behind.y, apex.x - behind.x);
  const turn = unit2(salt, 1, 2) * 6;
  eachNear(frame, apex, radius * 1.1, (cell, dx, dy) => {
    if (coast.sea[cell] === 0 || coast.shore[cell] < -0.3) return;
    const aside = atan2(dy, dx) - ahead;
    const facing = cos(aside);
    if (facing < 0.2) return;
    const lobe = cos(aside * 4.5 + turn);
    const far = Math.sqrt(dx * dx + dy * dy) / (radius * (0.55 + 0.3 * facing + 0.2 * lobe * lobe));
    if (far >= 1) return;
    coast.sea[cell] = 0;
    coast.shore[cell] = 0.002;
    elevation[cell] = 0.5 + 2 * (1 - far) + 0.2 * unit2(salt, cell, 3);
    smooth[cell] = elevation[cell];
  });
}

/** Lets the sea up a valley, as wide as `width` metres to either side at the mouth and narrowing to nothing. */
function drown(path: readonly Point[], width: number, coast: Coast, elevation: Float32Array, smooth: Float32Array, frame: Frame): void {
  const last = path.length - 1;
  for (let i = 0; i < last; i++) {
    const pieces = Math.max(
      1,
      Math.ceil(Math.abs(path[i + 1].x - path[i].x) / frame.metresPerCell) +
        Math.ceil(Math.abs(path[i + 1].y - path[i].y) / frame.metresPerCell),
    );
    for (let piece = 0; piece < pieces; piece++) {
      const t = piece / pieces;
      const at = { x: path[i].x + (path[i + 1].x - path[i].x) * t, y: path[i].y + (path[i + 1].y - path[i].y) * t };
      const half = Math.max(0.75 * frame.metresPerCell, width * (1 - (i + t) / last));
      eachNear(frame, at, half, (cell) => {
        if (coast.sea[cell] !== 0 || elevation[cell] > 40) return;
        coast.sea[cell] = 1;
        coast.shore[cell] = -0.004;
        elevation[cell] = -2 - 6 * (1 - (i + t) / last);
        smooth[cell] = 0;
      });
    }
  }
}

/** The cells whose middles lie within `radius` of a point, none of the three outermost rings, with their distance along both axes. */
function eachNear(frame: Frame, at: Point, radius: number, visit: (cell: number, dx: number, dy: number) => void): void {
  const { width, height, metresPerCell } = frame;
  const fromX = Math.max(3, Math.floor((at.x - radius) / metresPerCell));
  const toX = Math.min(width - 4, Math.floor((at.x + radius) / metresPerCell));
  const fromY = Math.max(3, Math.floor((at.y - radius) / metresPerCell));
  const toY = Math.min(height - 4, Math.floor((at.y + radius) / metresPerCell));
  for (let y = fromY; y <= toY; y++) {
    for (let x = fromX; x <= toX; x++) {
      const dx = (x + 0.5) * metresPerCell - at.x;
      const dy = (y + 0.5) * metresPerCell - at.y;
      if (dx * dx + dy * dy <= radius * radius) visit(y * width + x, dx, dy);
    }
  }
}
