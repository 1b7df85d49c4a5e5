import { cellCount } from '../base/grid.ts';
import { type Land, WATER } from '../world.ts';

/**
 * A land as the measures see it: heights and who is what, nothing of how it was made. All arrays have one value per
 * cell, row-major.
 */
export interface Surface {
  readonly width: number;
  readonly height: number;
  /** Edge of a cell, metres. */
  readonly metresPerCell: number;
  /** Metres: the ground, the level of a lake, 0 on the sea. */
  readonly level: Float64Array;
  /** 1 where there is dry ground or a river: neither sea nor lake. */
  readonly ground: Uint8Array;
  /** 1 on the sea. */
  readonly ocean: Uint8Array;
  /** 1 where water may leave the map for good: the sea and lakes without outlet; without any of these, the frame. */
  readonly outlet: Uint8Array;
  /** Cells of `ground`. */
  readonly groundCells: number;
}

/** Reads a land for measuring. */
export function surfaceOf(land: Land): Surface {
  const { width, height } = land.rect;
  const n = cellCount(land.rect);
  const { water, elevation } = land.layers;
  const level = new Float64Array(n);
  const ground = new Uint8Array(n);
  const ocean = new Uint8Array(n);
  const outlet = new Uint8Array(n);
  let groundCells = 0;
  let outlets = 0;
  for (let cell = 0; cell < n; cell++) {
    const sea = water[cell] === WATER.ocean;
    level[cell] = sea ? 0 : elevation[cell];
    if (sea) ocean[cell] = outlet[cell] = 1;
    else if (water[cell] !== WATER.lake) ground[cell] = 1;
    groundCells += ground[cell];
    outlets += outlet[cell];
  }
  for (const lake of land.lakes)
    if (lake.outlet === null)
      for (const cell of lake.cells) {
        outlet[cell] = 1;
        outlets++;
      }
  if (outlets === 0)
    for (let cell = 0; cell < n; cell++) {
      const x = cell % width;
      if (x === 0 || x === width - 1 || cell < width || cell >= n - width) outlet[cell] = 1;
    }
  return { width, height, metresPerCell: land.metresPerCell, level, ground, ocean, outlet, groundCells };
}
