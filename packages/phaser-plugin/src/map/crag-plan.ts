/** Where mountains stand: great peaks on the tops of ridges, small crags on steep ground around them. */
import { WATER, type World } from '@hinterland/core';
import { GROUNDS } from '../art/grounds.ts';
import { saltOf, unit } from '../art/noise.ts';
import { slopes } from './grid.ts';

export const SMALL = 1;
export const GREAT = 2;
const STONY: ReadonlySet<string> = new Set(['rock', 'scree', 'snow', 'ice', 'basalt', 'badland', 'alpine']);

/**
 * One byte per cell: 0, SMALL or GREAT. On ground that can be walked a great peak never stands next to another or to
 * anything impassable, so one can always go around it; impassable ground is filled with peaks and crags.
 */
export function planCrags(world: World, ground: Uint8Array, taken: Uint8Array): Uint8Array {
  const { width, height } = world.rect;
  const { elevation, walkCost, water } = world.layers;
  const slope = slopes(world);
  const salt = saltOf(`${world.recipe.seed}/crags`);
  const out = new Uint8Array(width * height);
  for (let y = 2; y < height - 2; y++) {
    for (let x = 2; x < width - 2; x++) {
      const cell = y * width + x;
      if (taken[cell] || water[cell] !== WATER.dry) continue;
      if (walkCost[cell] === 0) {
        out[cell] = wall(world, x, y, unit(salt ^ 1, x, y));
        continue;
      }
      if (!STONY.has(GROUNDS[ground[cell]].name) || slope[cell] < 0.03) continue;
      if (isTop(elevation, cell, width) && rise(elevation, cell, width) > 8 && free(walkCost, taken, out, cell, width)) out[cell] = GREAT;
      else if (unit(salt, x, y) < (slope[cell] - 0.2) * 0.7) out[cell] = SMALL;
    }
  }
  return out;
}

/** Impassable ground: bricks of peaks inside, crags along the rim. */
function wall(world: World, x: number, y: number, luck: number): number {
  const { width } = world.rect;
  const { walkCost, water } = world.layers;
  const high = (i: number, j: number): boolean => walkCost[j * width + i] === 0 && water[j * width + i] === WATER.dry;
  if (high(x - 1, y) && high(x + 1, y) && high(x, y - 1) && high(x, y + 1)) {
    const brick = ((y >> 1) & 1) === 0 ? x & 1 : (x + 1) & 1;
    return brick === 0 && (y & 1) === 1 ? GREAT : 0;
  }
  return luck < 0.8 ? SMALL : 0;
}

/** The highest of its three by three cells; of equal ones the first. */
function isTop(elevation: Float32Array, cell: number, width: number): boolean {
  for (let j = -1; j <= 1; j++) {
    for (let i = -1; i <= 1; i++) {
      const other = cell + j * width + i;
      if (elevation[other] > elevation[cell] || (elevation[other] === elevation[cell] && other < cell)) return false;
    }
  }
  return true;
}

/** Metres by which a cell stands above the cells two steps away. */
function rise(elevation: Float32Array, cell: number, width: number): number {
  const ring = (elevation[cell - 2] + elevation[cell + 2] + elevation[cell - 2 * width] + elevation[cell + 2 * width]) / 4;
  return elevation[cell] - ring;
}

function free(walkCost: Float32Array, taken: Uint8Array, crags: Uint8Array, cell: number, width: number): boolean {
  for (let j = -1; j <= 1; j++) {
    for (let i = -1; i <= 1; i++) {
      const other = cell + j * width + i;
      if (walkCost[other] === 0 || taken[other] || crags[other] === GREAT) return false;
    }
  }
  return true;
}
