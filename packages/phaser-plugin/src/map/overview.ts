import { WATER, type World } from '@hinterland/core';
import { FIRST_LAND, RAMPS } from '../art/grounds.ts';
import { makeRaster, plot, type Raster } from '../art/raster.ts';

/** The whole world from far away, one pixel per cell: for a small map, and instead of tiles when the camera is far off. */
export function drawOverview(world: World, ground: Uint8Array, light: Raster, roads: Uint8Array): Raster {
  const { width, height } = world.rect;
  const out = makeRaster(width, height);
  for (let cell = 0; cell < width * height; cell++) {
    const x = cell % width;
    const y = (cell - x) / width;
    const trees = ground[cell] < FIRST_LAND ? 0 : (world.biomes[world.layers.biome[cell]]?.trees ?? 0);
    let colour = RAMPS[ground[cell]][trees > 0.4 ? 1 + ((x + y) & 1) : 3];
    if (world.layers.water[cell] === WATER.river) colour = RAMPS[3][3];
    else if (roads[cell]) colour = 0xb08e62;
    const alpha = light.data[cell * 4 + 3] / 255;
    const part = (shift: number, k: number): number =>
      Math.round(((colour >> shift) & 255) * (1 - alpha) + light.data[cell * 4 + k] * alpha);
    plot(out, x, y, (part(16, 0) << 16) | (part(8, 1) << 8) | part(0, 2));
  }
  return out;
}
