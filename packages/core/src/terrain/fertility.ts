import { clamp } from '../base/math.ts';
import type { Climate } from './climate.ts';
import type { Waters } from './drainage.ts';
import type { Frame } from './elevation.ts';

/** How well land feeds people, 0 to 255: warmth and rain in the middle of their ranges, gentle slopes, river silt. */
export function makeFertility(frame: Frame, waters: Waters, smooth: Float32Array, sea: Uint8Array, climate: Climate): Uint8Array {
  const { width, height, metresPerCell } = frame;
  const out = new Uint8Array(sea.length);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const cell = y * width + x;
      if (sea[cell] !== 0 || waters.lakeOf[cell] >= 0) continue;
      const celsius = climate.temperature[cell];
      const rain = climate.precipitation[cell];
      const warm = clamp((celsius + 1) / 10, 0, 1) * clamp((36 - celsius) / 12, 0, 1);
      const wet = clamp((rain - 180) / 500, 0, 1) * clamp((3600 - rain) / 1600, 0.3, 1);
      const gx = smooth[cell + 1] - smooth[cell - 1];
      const gy = smooth[cell + width] - smooth[cell - width];
      const level = clamp(1 - Math.sqrt(gx * gx + gy * gy) / (2 * metresPerCell) / 0.18, 0, 1);
      const silt = clamp(Math.sqrt(waters.flow[cell]) / 6, 0, 0.35);
      const watered = Math.max(wet, silt * 2.2);
      out[cell] = Math.round(255 * clamp(warm * watered * level * (0.75 + silt), 0, 1));
    }
  }
  return out;
}
