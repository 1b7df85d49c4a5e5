import { atan2, cbrt, cos, hypot, PI, pow, sin } from '../base/math.ts';

/** A colour as 0xRRGGBB. */
export type Rgb = number;

/** Lightness 0 to 1, chroma, hue in radians. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** `#rrggbb` as a number; grey for any other text. */
export function parseColour(text: string): Rgb {
  if (!/^#[0-9a-f]{6}$/i.test(text)) return 0x8a8078;
  return Number.parseInt(text.slice(1), 16);
}

/** OKLCH to sRGB (Björn Ottosson, A perceptual color space for image processing, 2020). */
export function fromOklch(lightness: number, chroma: number, hue: number): Rgb {
  const a = chroma * cos(hue);
  const b = chroma * sin(hue);
  const l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
  const m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
  const s = cube(lightness - 0.0894841775 * a - 1.291485548 * b);
  return (
    (channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) << 16) |
    (channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) << 8) |
    channel(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  );
}

/** `fromOklch` backwards. */
export function toOklch(colour: Rgb): Oklch {
  const r = linear((colour >> 16) & 255);
  const g = linear((colour >> 8) & 255);
  const b = linear(colour & 255);
  const l = cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const x = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const y = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, chroma: hypot(x, y), hue: atan2(y, x) };
}

function cube(x: number): number {
  return x * x * x;
}

function channel(x: number): number {
  const c = x < 0 ? 0 : x > 1 ? 1 : x;
  return Math.round(255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * pow(c, 1 / 2.4) - 0.055));
}

function linear(byte: number): number {
  const c = byte / 255;
  return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4);
}

/** Steps of a ramp: outline, deep shadow, shadow, the colour itself, light, highlight. */
export const TONES = 6;
export type Ramp = readonly Rgb[];

const COOL = (-75 * PI) / 180;
const ROSE = (8 * PI) / 180;
const FARTHEST = 1.1;
const WARM = (92 * PI) / 180;
const DARKER: readonly number[] = [0.4, 0.64, 0.83];
const RICHER: readonly number[] = [0.85, 1.06, 1.08];
const TURNED: readonly number[] = [0.42, 0.3, 0.15];
const LIGHTER: readonly number[] = [0.2, 0.42];

/**
 * The colour's ramp. Shadows turn towards violet (those of skin towards rose) and lights towards yellow; `gloss` above 1
 * lifts the lights, as on metal, below 1 mutes them, as on wool.
 */
export function rampOf(colour: Rgb, kind: 'skin' | 'stuff' = 'stuff', gloss = 1): Ramp {
  const { lightness, chroma, hue } = toOklch(colour);
  const cool = kind === 'skin' ? ROSE : COOL;
  const out: Rgb[] = [];
  for (let i = 0; i < 3; i++) {
    const floor = kind === 'skin' ? 0.03 : 0.04;
    out.push(fromOklch(lightness * DARKER[i] + floor * (1 - DARKER[i]), chroma * RICHER[i], turned(hue, cool, TURNED[i])));
  }
  out.push(colour);
  for (let i = 0; i < 2; i++) {
    const lift = LIGHTER[i] * gloss * (0.55 + 0.45 * lightness);
    out.push(
      fromOklch(
        lightness + (0.985 - lightness) * lift,
        chroma * (1 - 0.16 * (i + 1)),
        turned(hue, WARM, chroma < 0.02 ? 0 : 0.12 * (i + 1)),
      ),
    );
  }
  return out;
}

/** `hue` moved by a share of the way to `to`, the short way round. */
function turned(hue: number, to: number, share: number): number {
  let way = to - hue;
  while (way > PI) way -= 2 * PI;
  while (way < -PI) way += 2 * PI;
  // Orange that went all the way to violet would pass through pink.
  return hue + (way > FARTHEST ? FARTHEST : way < -FARTHEST ? -FARTHEST : way) * share;
}

/** A colour between two, in OKLab. */
export function mixed(a: Rgb, b: Rgb, share: number): Rgb {
  const [p, q] = [toOklch(a), toOklch(b)];
  const x = p.chroma * cos(p.hue) * (1 - share) + q.chroma * cos(q.hue) * share;
  const y = p.chroma * sin(p.hue) * (1 - share) + q.chroma * sin(q.hue) * share;
  return fromOklch(p.lightness * (1 - share) + q.lightness * share, hypot(x, y), atan2(y, x));
}
