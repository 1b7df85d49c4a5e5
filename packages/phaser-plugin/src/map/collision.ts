import { WATER, type World } from '@hinterland/core';
import { GREAT } from './crag-plan.ts';
import type { Building } from './settlement-plan.ts';

/**
 * One byte per cell, 1 where nobody can walk: what the world calls impassable, great peaks, and houses.
 *
 * The world lets people walk from a cell to its diagonal neighbour, but a body cannot squeeze between two solid cells
 * that touch at a corner. Where that is the only way, the drier of the two gives room.
 */
export function planSolid(world: World, buildings: readonly Building[], crags: Uint8Array): Uint8Array {
  const { rect, layers } = world;
  const { width, height } = rect;
  const solid = new Uint8Array(width * height);
  for (let cell = 0; cell < solid.length; cell++) solid[cell] = layers.walkCost[cell] === 0 || crags[cell] === GREAT ? 1 : 0;
  for (const building of buildings) if (building.solid) solid[building.y * width + building.x] = 1;
  for (let y = 0; y + 1 < height; y++) {
    for (let x = 0; x + 1 < width; x++) {
      const a = y * width + x;
      const b = a + 1;
      const c = a + width;
      const d = c + 1;
      if (!solid[a] && !solid[d] && solid[b] && solid[c]) solid[drier(layers, b, c)] = 0;
      else if (solid[a] && solid[d] && !solid[b] && !solid[c]) solid[drier(layers, a, d)] = 0;
    }
  }
  return solid;
}

function drier(layers: World['layers'], one: number, other: number): number {
  const wet = (cell: number): boolean => layers.water[cell] === WATER.ocean || layers.water[cell] === WATER.lake;
  return wet(one) && !wet(other) ? other : one;
}
