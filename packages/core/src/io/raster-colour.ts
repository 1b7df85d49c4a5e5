import { InputError, shown } from '../base/input-error.ts';
import { clamp } from '../base/math.ts';

/** Red, green and blue, each 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The three channels of `#rrggbb`. */
export function rgb(hex: string): Rgb {
  if (!/^#[0-9a-fA-F]{6}$/.test(hex))
    throw new InputError('colour', `expected #rrggbb, got ${shown(hex)}; write six hexadecimal digits after a #`);
  const bits = Number.parseInt(hex.slice(1), 16);
  return [bits >> 16, (bits >> 8) & 255, bits & 255];
}

/** How light a colour looks, 0 to 255 (Rec. 709 weights on the encoded values). */
export function luma(colour: Rgb): number {
  return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2];
}

/** The colour a share `t` of the way from `a` to `b`. */
export function blend(a: Rgb, b: Rgb, t: number): Rgb {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

/** A ramp of `count` colours through `stops`, each at a place from 0 to 1; channel after channel of one colour after the other. */
export function ramp(stops: readonly (readonly [at: number, hex: string])[], count: number): Float32Array {
  const out = new Float32Array(count * 3);
  const colours = stops.map(([, hex]) => rgb(hex));
  let k = 0;
  for (let i = 0; i < count; i++) {
    const at = i / (count - 1);
    while (k < stops.length - 2 && at > stops[k + 1][0]) k++;
    const t = clamp((at - stops[k][0]) / (stops[k + 1][0] - stops[k][0]), 0, 1);
    const colour = blend(colours[k], colours[k + 1], t);
    for (let c = 0; c < 3; c++) out[i * 3 + c] = colour[c];
  }
  return out;
}
