import { clamp } from '../base/math.ts';
import type { Style } from '../content/styles.ts';
import { ramp, rgb } from './raster-colour.ts';
import { type Ground, OCEAN, POND, SALT } from './raster-ground.ts';
import { bayer, lightStep, lightTable } from './raster-light.ts';
import type { Relief } from './raster-relief.ts';

/** Entries of the depth table; entry k is a depth of (k / 12.8)² metres, so that the shelf has the most of them. */
const DEPTHS = 1024;
const DEPTH_STEP = 12.8;

/** Entries to a tone of water where tones are few. */
const TONE = 96;

/** Paints one row of pixels of water: `at` is the first one's index in the padded clip, `out` takes three channels for each. */
interface WaterBrush {
  readonly row: (out: Float32Array, gx: number, gy: number, width: number, at: number) => void;
}

interface WaterBrushInput {
  readonly ground: Ground;
  readonly relief: Relief;
  readonly distance: Float32Array;
  readonly style: Style;
  readonly zoom: number;
  readonly unit: number;
  /** Farthest pixel from a shore that knows its distance. */
  readonly reach: number;
}

/** Paints seas by depth, lakes, and the lines that follow the coast. */
export function waterBrush({ ground, relief, distance, style, zoom, unit, reach }: WaterBrushInput): WaterBrush {
  const { shallow, shelf, deep, lake, salt, river, bed } = style.water;
  const depths = ramp(
    [
      [0, shallow],
      [0.13, shelf],
      [0.45, blendHex(shelf, deep, 0.62)],
      [0.8, deep],
      [1, deep],
    ],
    DEPTHS,
  );
  const lights = lightTable(style.relief.light, style.relief.shade, 0);
  const shallows = rgb(shallow);
  const fresh = rgb(lake);
  const salty = rgb(salt);
  const pond = rgb(river);
  const lineColour = rgb(style.coast.lineColour);
  const lines = style.coast.lines.map(([offset, opacity]) => ({ offset: offset * unit, opacity }));
  const half = Math.max(0.9, style.coast.lineWidth * unit) / 2;
  const strength = Math.min(1, (style.coast.lineWidth * unit) / 0.9);
  const crisp = style.crisp;
  return {
    row(out, gx, gy, width, at) {
      const j = Math.round((gy + 0.5) / zoom - 0.5) - ground.y;
      for (let x = 0, o = 0; x < width; x++, o += 3, at++) {
        const off = -distance[at];
        if (off < -0.5) continue;
        const kind = ground.water[j * ground.width + Math.round((gx + x + 0.5) / zoom - 0.5) - ground.x];
        let red: number;
        let green: number;
        let blue: number;
        let faint = 1;
        const near = off < reach ? 1 - Math.max(0, off) / reach : 0;
        if (kind === OCEAN) {
          const deepness = -relief.height[at];
          let entry = deepness > 0 ? Math.sqrt(deepness) * DEPTH_STEP : 0;
          if (crisp) entry = Math.round(entry / TONE + 0.7 * (bayer(gx + x, gy) - 0.5)) * TONE;
          const k = Math.min(DEPTHS - 1, Math.trunc(entry)) * 3;
          red = depths[k];
          green = depths[k + 1];
          blue = depths[k + 2];
          if (near > 0 && !crisp) {
            const glow = near * near * 0.55;
            red += (shallows[0] - red) * glow;
            green += (shallows[1] - green) * glow;
            blue += (shallows[2] - blue) * glow;
          }
          if (bed > 0) {
            const l = lightStep(relief.light[at] * bed) * 6;
            red = red * lights[l] + lights[l + 3];
            green = green * lights[l + 1] + lights[l + 4];
            blue = blue * lights[l + 2] + lights[l + 5];
          }
        } else {
          const colour = kind === SALT ? salty : kind === POND ? pond : fresh;
          red = colour[0];
          green = colour[1];
          blue = colour[2];
          faint = kind === POND ? 0 : 0.45;
        }
        if (near > 0) {
          for (const line of lines) {
            const gap = Math.abs(off - line.offset);
            const share = faint * strength * line.opacity * (crisp ? (gap < half ? 1 : 0) : clamp(half + 0.5 - gap, 0, 1));
            red += (lineColour[0] - red) * share;
            green += (lineColour[1] - green) * share;
            blue += (lineColour[2] - blue) * share;
            if (kind !== OCEAN) break;
          }
        }
        out[o] = red;
        out[o + 1] = green;
        out[o + 2] = blue;
      }
    },
  };
}

function blendHex(a: string, b: string, t: number): string {
  const from = rgb(a);
  const to = rgb(b);
  return `#${from
    .map((channel, c) =>
      Math.round(channel + (to[c] - channel) * t)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
