/** Stones, crags and mountains: facets lit from the upper left. */
import { type Rgb, ramp } from './colour.ts';
import { dice, saltOf, valueNoise } from './noise.ts';
import { makeRaster, outline, plot, shadow } from './raster.ts';
import type { Sprite } from './sprite.ts';

const GREY = ramp({ lightness: 0.57, chroma: 0.025, hue: 268, spread: 0.5, shift: 14 }, 7);
const SAND = ramp({ lightness: 0.62, chroma: 0.075, hue: 58, spread: 0.44, shift: 16 }, 7);
const DARK = ramp({ lightness: 0.4, chroma: 0.03, hue: 310, spread: 0.38, shift: 10 }, 7);
const ICE: readonly Rgb[] = [0xffffff, 0xe6eef8, 0xc3d3ea, 0x9bb2d6];

function boulder(name: string, colours: readonly Rgb[], size: number, variant: number, moss?: Rgb): Sprite {
  const salt = saltOf(`rocks/${name}`);
  const roll = dice(salt, variant);
  const rx = size + roll() * 1.5;
  const ry = size * 0.72 + roll();
  const width = Math.ceil(rx * 2) + 5;
  const picture = makeRaster(width, Math.ceil(ry * 2) + 6);
  const cx = width / 2;
  const cy = ry + 2;
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < width; x++) {
      const dx = (x + 0.5 - cx) / rx;
      const dy = (y + 0.5 - cy) / ry;
      // A flattened superellipse with chipped sides.
      const far = Math.abs(dx) ** 2.6 + Math.abs(dy) ** 2.4 + valueNoise(salt + variant, x / 3, y / 3) * 0.16;
      if (far > 1 || dy > 0.78) continue;
      const top = dy < -0.1 - dx * 0.35 + valueNoise(salt + variant + 9, x / 2.5, y / 2.5) * 0.25;
      const left = dx < 0.1 + dy * 0.3;
      let shade = top ? (left ? 6 : 5) : left ? 3 : 1;
      if (valueNoise(salt + variant + 5, x / 1.7, y / 1.7) > 0.55) shade -= 1;
      plot(picture, x, y, moss !== undefined && top && valueNoise(salt + 3, x / 2, y / 2) > -0.1 ? moss : colours[Math.max(0, shade)]);
    }
  }
  outline(picture, 0x262436);
  shadow(picture, cx + 1, cy + ry * 0.78, rx * 1.05, 2.4);
  return { name: `${name}${variant}`, picture, footX: Math.floor(cx), footY: Math.floor(cy + ry * 0.7) };
}

interface Massif {
  readonly name: string;
  readonly colours: readonly Rgb[];
  readonly width: number;
  readonly tall: number;
  /** Share of its height that is snow. */
  readonly snow: number;
}

/** A peak with a ridge that runs down from it: its left flank in light, its right one in shade. */
function mountain({ name, colours, width, tall, snow }: Massif, variant: number): Sprite {
  const salt = saltOf(`rocks/${name}`);
  const roll = dice(salt, variant);
  const picture = makeRaster(width + 4, tall + 6);
  const foot = tall + 2;
  const peakX = 2 + width * (0.42 + roll() * 0.16);
  const second = 2 + width * (roll() < 0.5 ? 0.2 + roll() * 0.1 : 0.72 + roll() * 0.1);
  const secondTall = tall * (0.5 + roll() * 0.22);
  for (let x = 2; x < width + 2; x++) {
    const rough = valueNoise(salt + variant, x / 3.4, 1) * 2.2 + valueNoise(salt + variant, x / 1.3, 9) * 0.8;
    const main = tall * (1 - Math.abs(x + 0.5 - peakX) / (width * (x < peakX ? 0.5 : 0.52)) ** 1);
    const side = secondTall * (1 - Math.abs(x + 0.5 - second) / (width * 0.26));
    const high = Math.max(main, side, 2) + (Math.max(main, side) > 4 ? rough : 0);
    const onMain = main >= side;
    for (let y = Math.max(1, Math.round(foot - high)); y <= foot; y++) {
      const up = foot - y;
      const depth = high - up;
      // The ridge wanders as it comes down from the peak.
      const ridge = (onMain ? peakX : second) + valueNoise(salt + variant + 3, y / 3.2, 4) * 3 + (foot - up) * 0.02;
      const lit = x + 0.5 < ridge;
      const gully = valueNoise(salt + variant + 7, (x - (lit ? -1 : 1) * y * 0.55) / 2.6, y / 6);
      let shade = lit ? (gully > 0.25 ? 5 : gully < -0.35 ? 3 : 4) : gully > 0.3 ? 2 : gully < -0.3 ? 0 : 1;
      if (depth < 1.5) shade = Math.min(6, shade + 1);
      if (up < 3) shade = Math.max(0, shade - 1);
      const white = snow > 0 && up > tall * (1 - snow) + gully * 3.2 + Math.abs(x - ridge) * 0.28;
      plot(picture, x, y, white ? ICE[lit ? (gully < -0.3 ? 1 : 0) : gully > 0.2 ? 2 : 3] : colours[shade]);
    }
  }
  outline(picture, 0x262436);
  shadow(picture, peakX + 3, foot + 0.5, width * 0.52, 2.6);
  return { name: `${name}${variant}`, picture, footX: Math.round(width / 2) + 2, footY: foot };
}

/** Every stone and mountain. */
export function drawRocks(): Sprite[] {
  const out: Sprite[] = [];
  for (let v = 0; v < 3; v++) {
    out.push(boulder('stone', GREY, 3.4, v), boulder('boulder', GREY, 6, v), boulder('mossy', GREY, 6, v, 0x6f8f4a));
    out.push(boulder('redstone', SAND, 5, v), boulder('lavastone', DARK, 5, v));
  }
  for (let v = 0; v < 4; v++) {
    out.push(mountain({ name: 'crag', colours: GREY, width: 24, tall: 22, snow: 0 }, v));
    out.push(mountain({ name: 'peak', colours: GREY, width: 36, tall: 36, snow: 0 }, v));
    out.push(mountain({ name: 'snowcrag', colours: GREY, width: 24, tall: 23, snow: 0.45 }, v));
    out.push(mountain({ name: 'snowpeak', colours: GREY, width: 38, tall: 40, snow: 0.5 }, v));
    out.push(mountain({ name: 'mesa', colours: SAND, width: 26, tall: 20, snow: 0 }, v));
    out.push(mountain({ name: 'lavacrag', colours: DARK, width: 26, tall: 24, snow: 0 }, v));
  }
  return out;
}
