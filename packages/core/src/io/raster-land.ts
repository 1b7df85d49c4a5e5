import { clamp, smoothstep } from '../base/math.ts';
import type { Style } from '../content/styles.ts';
import { rgb } from './raster-colour.ts';
import { CHANNELS, type Ground } from './raster-ground.ts';
import { bayer, lightStep, lightTable } from './raster-light.ts';
import type { Relief } from './raster-relief.ts';
import { TILE, TILE_MASK, textures } from './raster-texture.ts';

/** Samples that the border of two biomes is thrown about by. */
const WANDER = 1.2;

/** Paints one row of pixels of land: `at` is the first one's index in the padded clip, `out` takes three channels for each. */
interface LandBrush {
  readonly row: (out: Float32Array, gx: number, gy: number, width: number, at: number) => void;
}

interface LandBrushInput {
  readonly ground: Ground;
  readonly relief: Relief;
  /** Pixels to the shore, positive on land. */
  readonly distance: Float32Array;
  readonly style: Style;
  readonly zoom: number;
  readonly unit: number;
  /** Colours are kinds with borders to blend. */
  readonly kinds: boolean;
  /** Trees, snow and grain. */
  readonly natural: boolean;
}

/** Paints biomes (or a scale), woods, snow and light. */
export function landBrush({ ground, relief, distance, style, zoom, unit, kinds, natural }: LandBrushInput): LandBrush {
  const { fine, other, grain, trees, crags } = textures();
  const { mix, temperature, width: columns } = ground;
  const lights = lightTable(style.relief.light, style.relief.shade, style.relief.tones);
  const snowColour = rgb(style.snow.colour);
  const snowOpacity = natural ? style.snow.opacity : 0;
  const grainShare = natural ? style.texture.grain * 0.05 : 0;
  const treeShare = natural ? style.texture.trees * (0.3 / 255) * Math.min(1, unit) : 0;
  const cragShare = natural ? style.texture.crags * 0.45 * Math.min(1, unit) : 0;
  const wander = kinds && !style.crisp ? WANDER : 0;
  const dither = style.relief.tones > 0 ? 0.45 / (style.relief.tones - 1) : 0;
  const step = 1 / zoom;
  return {
    row(out, gx, gy, width, at) {
      const v0 = (gy + 0.5) * step - 0.5;
      const vTile = (Math.floor((v0 + 0.5) * 4) & TILE_MASK) * TILE;
      const tileRow = (gy & TILE_MASK) * TILE;
      for (let x = 0, o = 0; x < width; x++, o += 3, at++) {
        if (distance[at] < -0.5) continue;
        const u0 = (gx + x + 0.5) * step - 0.5;
        const tile = vTile + (Math.floor((u0 + 0.5) * 4) & TILE_MASK);
        const u = u0 + wander * fine[tile] - ground.x;
        const v = v0 + wander * other[tile] - ground.y;
        const i = Math.floor(u);
        const j = Math.floor(v);
        const fx = u - i;
        const fy = v - j;
        const sample = j * columns + i;
        const k = sample * CHANNELS;
        const k1 = k + columns * CHANNELS;
        const a = (1 - fx) * (1 - fy);
        const b = fx * (1 - fy);
        const c = (1 - fx) * fy;
        const d = fx * fy;
        let red = mix[k];
        let green = mix[k + 1];
        let blue = mix[k + 2];
        let wooded = mix[k + 3];
        // Most pixels lie amid four samples of one colour.
        if (
          mix[k + 4] !== red ||
          mix[k1] !== red ||
          mix[k1 + 4] !== red ||
          mix[k1 + 5] !== green ||
          mix[k + 5] !== green ||
          mix[k1 + 1] !== green
        ) {
          red = a * red + b * mix[k + 4] + c * mix[k1] + d * mix[k1 + 4];
          green = a * green + b * mix[k + 5] + c * mix[k1 + 1] + d * mix[k1 + 5];
          blue = a * blue + b * mix[k + 6] + c * mix[k1 + 2] + d * mix[k1 + 6];
          wooded = a * wooded + b * mix[k + 7] + c * mix[k1 + 3] + d * mix[k1 + 7];
        }

        const pixel = tileRow + ((gx + x) & TILE_MASK);
        let light = relief.light[at];
        if (cragShare > 0) {
          const steep = (light < 0 ? -light : light) - 0.12;
          if (steep > 0) light += cragShare * crags[pixel] * (steep > 0.6 ? 0.6 : steep);
        }
        if (treeShare > 0) light += treeShare * trees[pixel] * wooded;
        if (snowOpacity > 0) {
          const warmth =
            a * temperature[sample] +
            b * temperature[sample + 1] +
            c * temperature[sample + columns] +
            d * temperature[sample + columns + 1] +
            1.5 * fine[tile];
          if (warmth < -5) {
            // Snow slides off what is steep.
            const share = snowOpacity * smoothstep(-5, -10, warmth) * (1 - 0.45 * clamp(Math.abs(light) * 1.6 - 0.5, 0, 1));
            red += (snowColour[0] - red) * share;
            green += (snowColour[1] - green) * share;
            blue += (snowColour[2] - blue) * share;
          }
        }
        if (dither > 0) light += dither * (bayer(gx + x, gy) - 0.5);
        const l = lightStep(light + grainShare * grain[pixel]) * 6;
        out[o] = red * lights[l] + lights[l + 3];
        out[o + 1] = green * lights[l + 1] + lights[l + 4];
        out[o + 2] = blue * lights[l + 2] + lights[l + 5];
      }
    },
  };
}
