import { WATER, type World } from '@hinterland/core';
import { saltOf, valueNoise } from '../art/noise.ts';
import { makeRaster, type Raster } from '../art/raster.ts';

const SHADE: readonly number[] = [22, 20, 58];
const GLOW: readonly number[] = [255, 240, 196];

/**
 * The light on the land as a picture of one pixel per cell, to be stretched over the map with smooth filtering: slopes
 * that face the upper left are warm and bright, those that face away are cool and dark, and broad patches of ground differ
 * a little, so that no plain looks tiled.
 */
export function planLight(world: World): Raster {
  const { width, height } = world.rect;
  const { elevation, water } = world.layers;
  const salt = saltOf(`${world.recipe.seed}/light`);
  const out = makeRaster(width, height);
  const high = (x: number, y: number): number => {
    const cell = Math.max(0, Math.min(height - 1, y)) * width + Math.max(0, Math.min(width - 1, x));
    return water[cell] === WATER.ocean ? 0 : elevation[cell];
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const cell = y * width + x;
      let light = valueNoise(salt, x / 11, y / 11) * 0.045 + valueNoise(salt ^ 1, x / 4.3, y / 4.3) * 0.03;
      if (water[cell] !== WATER.ocean && water[cell] !== WATER.lake) {
        const dx = high(x + 1, y) - high(x - 1, y) + (high(x + 2, y) - high(x - 2, y)) / 2;
        const dy = high(x, y + 1) - high(x, y - 1) + (high(x, y + 2) - high(x, y - 2)) / 2;
        light -= ((dx + dy) / (4 * world.metresPerCell)) * 0.75;
      }
      const alpha = light > 0 ? Math.min(0.3, light) : Math.min(0.42, -light);
      const colour = light > 0 ? GLOW : SHADE;
      for (let k = 0; k < 3; k++) out.data[cell * 4 + k] = colour[k];
      out.data[cell * 4 + 3] = Math.round(alpha * 255);
    }
  }
  return out;
}
