import { type Cell, NONE } from '../../base/grid.ts';
import { hashText } from '../../base/hash.ts';
import { clamp } from '../../base/math.ts';
import type { Rng } from '../../base/rng.ts';
import { spreadByRuns } from '../../base/runs.ts';
import { bytesForWork } from '../../base/scratch.ts';
import type { Place, World } from '../../world.ts';
import { clearanceOf } from '../clearance.ts';
import { dryEdge, type Lie, lieOf } from '../country/lie.ts';
import { layWater } from '../country/nature.ts';
import { newScene, type Scene } from '../country/scene.ts';
import type { Manner } from './manner.ts';
import type { Bounds } from './ring.ts';

/** Edge of a cell, metres. */
export const METRES = 1.5;
/** Fewest and most cells across. */
const SIZE = { least: 72, most: 216 };

/** The ground and the plan of a town while it grows. */
export interface Site {
  readonly scene: Scene;
  readonly lie: Lie;
  readonly manner: Manner;
  readonly centre: Cell;
  readonly bounds: Bounds;
  /** 1 where streets and houses may be. */
  readonly region: Uint8Array;
  readonly salt: number;
}

export function newSite(world: World, place: Place, manner: Manner, count: number, table: Scene['table'], rng: Rng): Site {
  const target = count * manner.area;
  const radius = Math.sqrt(target / 3.14);
  const size = clamp(Math.round(2 * (radius + manner.margin)), SIZE.least, SIZE.most);
  const scene = newScene(size, size, table);
  const lie = lieOf(world, place.cell, { width: size, height: size, span: size * 0.36, shore: 0.8, metres: METRES });
  layWater(scene, lie);
  const dry = new Uint8Array(lie.wet.length);
  for (let cell = 0; cell < dry.length; cell++) dry[cell] = lie.wet[cell] ? 0 : 1;
  const clear = clearanceOf(dry, size, size);
  let centre: Cell = NONE;
  let best = -Infinity;
  for (let y = 12; y < size - 12; y += 2)
    for (let x = 12; x < size - 12; x += 2) {
      const cell = y * size + x;
      if (!dry[cell]) continue;
      // At best it lies in the very middle.
      if (Math.min(clear[cell], 14) <= best) continue;
      const far = Math.sqrt((x - size / 2) * (x - size / 2) + (y - size / 2) * (y - size / 2));
      const worth = Math.min(clear[cell], 14) - 0.45 * far;
      if (worth > best) {
        best = worth;
        centre = cell;
      }
    }
  if (centre === NONE) centre = (size >> 1) * size + (size >> 1);
  const salt = hashText(rng.path);
  const bounds = boundsOf(scene, lie, centre, target);
  const region = regionOf(dry, bounds, centre, lie, size);
  return { scene, lie, manner, centre, bounds, region, salt };
}

/** How far out the ground lies; so far that as much dry ground lies within as is wanted, as long as the map has it. */
function boundsOf({ width, height }: Scene, { wet, ground }: Lie, centre: Cell, target: number): Bounds {
  const out = new Float32Array(wet.length);
  const [cx, cy] = [centre % width, Math.floor(centre / width)];
  const ring = new Int32Array(width);
  for (let y = 0, cell = 0; y < height; y++) {
    const down = (y - cy) * (y - cy);
    for (let x = 0; x < width; x++, cell++) {
      const far = Math.sqrt((x - cx) * (x - cx) + down) + 9 * ground[cell];
      out[cell] = far;
      // Beyond that no ground is wanted.
      if (wet[cell] === 0 && far < width / 2) ring[far > 0 ? Math.ceil(Math.fround(far)) : 0]++;
    }
  }
  let radius = 8;
  for (let within = 0, r = 0; r < width / 2 - 8 && within < target; r++) {
    within += ring[r];
    radius = Math.max(8, r);
  }
  return { out, radius };
}

const groundForWork = bytesForWork();

/**
 * The ground of the town: what is dry within its bounds on the bank of its market, and on those that a road of the world
 * comes in over. Where no road goes no street would.
 */
function regionOf(dry: Uint8Array, { out, radius }: Bounds, centre: Cell, { ends }: Lie, width: number): Uint8Array {
  const n = dry.length;
  const region = new Uint8Array(n);
  /** 1 where ground could belong to it and does not yet. */
  const left = groundForWork(n);
  for (let cell = 0; cell < n; cell++) left[cell] = out[cell] < radius - 2 ? dry[cell] : 0;
  spreadByRuns(left, width, centre, region);
  const [cx, cy] = [centre % width, Math.floor(centre / width)];
  for (const { cell } of ends) {
    const [dx, dy] = [(cell % width) - cx, Math.floor(cell / width) - cy];
    const length = Math.max(Math.abs(dx), Math.abs(dy));
    for (let step = 1; step < length; step++)
      spreadByRuns(left, width, (cy + Math.round((dy * step) / length)) * width + cx + Math.round((dx * step) / length), region);
  }
  return region;
}

/** A way in where no road comes: from down the hill. */
export function strayEnd({ scene: { width, height }, lie }: Site, facing: number): Lie['ends'] {
  const [dx, dy] = facing === NONE ? [0, 1] : [[1, 0.2][0] * [1, 0, -1, 0][facing] + 0.1, [0, 1, 0, -1][facing] + 0.05];
  const cell = dryEdge(dx, dy, width, height, lie.wet);
  return cell === NONE ? [] : [{ cell, grade: 'trail', to: [], traffic: 0 }];
}
