/** A colour as 0xRRGGBB. */
export type Rgb = number;

/** OKLCH to sRGB (Björn Ottosson, A perceptual color space for image processing, 2020); hue in degrees. */
export function oklch(lightness: number, chroma: number, hue: number): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return rgb(
    channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    channel(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  );
}

function channel(linear: number): number {
  const c = Math.max(0, Math.min(1, linear));
  return Math.round(255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055));
}

/** A colour of three bytes. */
export function rgb(r: number, g: number, b: number): Rgb {
  return (r << 16) | (g << 8) | b;
}

/** How a ramp of `steps` colours goes from shadow to light. */
export interface RampSpec {
  readonly lightness: number;
  readonly chroma: number;
  /** Degrees. */
  readonly hue: number;
  /** Lightness between the first colour and the last. */
  readonly spread: number;
  /** Degrees by which shadows turn to blue-violet and lights to yellow. */
  readonly shift: number;
}

/** Colours from shadow to light: shadows turn towards hue 285, lights towards 95, chroma is highest in the middle. */
export function ramp(spec: RampSpec, steps: number): Rgb[] {
  return Array.from({ length: steps }, (_, i) => {
    const k = steps === 1 ? 0 : i / (steps - 1) - 0.5;
    const turn = (((k < 0 ? 285 : 95) - spec.hue + 540) % 360) - 180;
    const hue = spec.hue + Math.sign(turn) * Math.min(Math.abs(turn), Math.abs(k) * 2 * spec.shift);
    const lightness = Math.max(0.05, Math.min(0.98, spec.lightness + k * spec.spread));
    return oklch(lightness, spec.chroma * (1 - 0.55 * Math.abs(k)), hue);
  });
}

/** `#rrggbb` as a number, or undefined for any other text. */
export function parseHex(text: string): Rgb | undefined {
  return /^#[0-9a-f]{6}$/i.test(text) ? Number.parseInt(text.slice(1), 16) : undefined;
}

/** Lightness (0 to 1), chroma and hue (degrees) of a colour: `oklch` backwards. */
export function toOklch(colour: Rgb): { lightness: number; chroma: number; hue: number } {
  const linear = (shift: number): number => {
    const c = ((colour >> shift) & 255) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  const [r, g, b] = [linear(16), linear(8), linear(0)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const x = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const y = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.sqrt(x * x + y * y),
    hue: ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360,
  };
}
