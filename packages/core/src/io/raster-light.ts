import { type Rgb, rgb } from './raster-colour.ts';

/** Steps of light in a table, from the darkest shade to the brightest light. */
export const LIGHTS = 256;

/** For each step of light, factor and addend of each channel: `lit = colour * table[6k + c] + table[6k + 3 + c]`. */
export function lightTable(light: string, shade: string, tones: number): Float32Array {
  const warm = rgb(light);
  const cool = rgb(shade);
  const table = new Float32Array(LIGHTS * 6);
  for (let step = 0; step < LIGHTS; step++) {
    let value = (step / (LIGHTS - 1)) * 2 - 1;
    if (tones > 0) value = Math.round(value * (tones - 1) * 0.5) / ((tones - 1) * 0.5);
    for (let c = 0; c < 3; c++) {
      table[step * 6 + c] = factor(value, warm, cool, c);
      table[step * 6 + 3 + c] = value > 0 ? warm[c] * value * 0.45 : 0;
    }
  }
  return table;
}

/** Shade multiplies, light screens: neither can turn one hue into another. */
function factor(value: number, warm: Rgb, cool: Rgb, c: number): number {
  return value > 0 ? 1 - (warm[c] / 255) * value * 0.45 : 1 + value * 0.69 * (1 - cool[c] / 255);
}

/** The step of a light from -1 to 1. */
export function lightStep(light: number): number {
  const step = (light * 0.5 + 0.5) * (LIGHTS - 1) + 0.5;
  return step < 0 ? 0 : step > LIGHTS - 1 ? LIGHTS - 1 : step | 0;
}

const BAYER: readonly number[] = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

/** A threshold between 0 and 1 for each pixel, spread evenly over 4 × 4 of them (Bayer 1973): mixes two of few tones. */
export function bayer(x: number, y: number): number {
  return (BAYER[((y & 3) << 2) | (x & 3)] + 0.5) / 16;
}
