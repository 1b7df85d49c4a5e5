import { atan2, PI } from '../base/math.ts';
import type { Surface } from './surface.ts';

/** Metres over which the heights are averaged each way, so that ranges speak and single slopes do not. */
const SCALE = 3000;

/** How much more the heights must change one way than the other for ranges to run in a direction, 0 to 1. */
const LEAST_DRAWN_OUT = 0.1;

/**
 * The direction in which the mountains are drawn out, degrees clockwise from north, 0 up to 180: across it the averaged
 * heights change most. Null on a land whose heights change nearly alike in all directions.
 * Source: Bigün and Granlund, "Optimal orientation detection of linear symmetry", ICCV 1987 (the structure tensor).
 */
export function rangeDirection(surface: Surface): number | null {
  const { width, height, ground } = surface;
  const reach = Math.max(1, Math.round(SCALE / surface.metresPerCell));
  const smooth = averaged(averaged(surface.level, width, height, reach, 1), width, height, reach, width);
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const cell = y * width + x;
      if (!ground[cell]) continue;
      const dx = smooth[cell + 1] - smooth[cell - 1];
      const dy = smooth[cell + width] - smooth[cell - width];
      xx += dx * dx;
      yy += dy * dy;
      xy += dx * dy;
    }
  // How much more the heights change one way than the other, 0 to 1.
  const drawnOut = Math.sqrt((xx - yy) * (xx - yy) + 4 * xy * xy) / (xx + yy);
  if (!(drawnOut >= LEAST_DRAWN_OUT)) return null;
  // Half the angle of the tensor is the way of steepest change, from east towards south: the ranges run across it, and
  // a quarter turn to that and from east to north cancel.
  const degrees = (0.5 * atan2(2 * xy, xx - yy) * 180) / PI;
  return degrees < 0 ? degrees + 180 : degrees;
}

/** Running means over `2 * reach + 1` cells along rows (`stride` 1) or columns (`stride` the width), fewer at the frame. */
function averaged(values: Float64Array, width: number, height: number, reach: number, stride: number): Float64Array {
  const out = new Float64Array(values.length);
  const length = stride === 1 ? width : height;
  const lines = stride === 1 ? height : width;
  const between = stride === 1 ? width : 1;
  for (let line = 0; line < lines; line++) {
    const first = line * between;
    let sum = 0;
    let count = 0;
    for (let i = 0; i < Math.min(reach, length); i++, count++) sum += values[first + i * stride];
    for (let i = 0; i < length; i++) {
      if (i + reach < length) {
        sum += values[first + (i + reach) * stride];
        count++;
      }
      if (i - reach - 1 >= 0) {
        sum -= values[first + (i - reach - 1) * stride];
        count--;
      }
      out[first + i * stride] = sum / count;
    }
  }
  return out;
}
