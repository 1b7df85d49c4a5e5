import { type Ramp, type Rgb, TONES } from './colour.ts';

/** A picture: RGBA bytes, row-major, alpha not multiplied in. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/**
 * A picture in the making, as a pixel artist keeps it: each pixel has an ink (which ramp), a tone (which step of it, 0
 * outline to 5 highlight) and a group (what lies in front of what), so that outlines and cast shadows can be found.
 */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** Pixels per unit of drawing. */
  readonly scale: number;
  /** 0 where nothing is drawn. */
  readonly ink: Uint8Array;
  readonly tone: Float32Array;
  readonly group: Uint8Array;
}

/** The tone at a point, in units; OUT where the shape is not. */
export type Shape = (x: number, y: number) => number;
export const OUT = -99;

export function makeCanvas(width: number, height: number, scale: number): Canvas {
  const cells = width * height;
  return { width, height, scale, ink: new Uint8Array(cells), tone: new Float32Array(cells), group: new Uint8Array(cells) };
}

/** Paints a shape within a box given in units. Group 0 keeps the group of what lies below, and paints nowhere else. */
export function paint(to: Canvas, group: number, ink: number, x0: number, y0: number, x1: number, y1: number, shape: Shape): void {
  const { width, height, scale } = to;
  const left = Math.max(0, Math.floor(x0 * scale));
  const right = Math.min(width, Math.ceil(x1 * scale));
  const bottom = Math.min(height, Math.ceil(y1 * scale));
  const unit = 1 / scale;
  for (let py = Math.max(0, Math.floor(y0 * scale)); py < bottom; py++) {
    const y = (py + 0.5) * unit;
    for (let px = left, at = py * width + left; px < right; px++, at++) {
      if (group === 0 && to.ink[at] === 0) continue;
      const tone = shape((px + 0.5) * unit, y);
      if (tone === OUT) continue;
      to.ink[at] = ink;
      to.tone[at] = tone;
      if (group !== 0) to.group[at] = group;
    }
  }
}

/** Changes the tones of one ink within a box. */
export function retone(to: Canvas, ink: number, x0: number, y0: number, x1: number, y1: number, change: Shape): void {
  const { width, height, scale } = to;
  const left = Math.max(0, Math.floor(x0 * scale));
  const right = Math.min(width, Math.ceil(x1 * scale));
  const bottom = Math.min(height, Math.ceil(y1 * scale));
  for (let py = Math.max(0, Math.floor(y0 * scale)); py < bottom; py++)
    for (let px = left; px < right; px++) {
      const at = py * width + px;
      if (to.ink[at] === ink) to.tone[at] += change((px + 0.5) / scale, (py + 0.5) / scale);
    }
}

/**
 * What lies in front throws a shadow down and to the right on what lies behind: `reach` units long, `depth` tones dark.
 */
export function castShadows(to: Canvas, reach: number, depth: number): void {
  const { width, height, scale, ink, group, tone } = to;
  const dx = Math.max(1, Math.round(reach * 0.5 * scale));
  const dy = Math.max(1, Math.round(reach * scale));
  for (let y = dy; y < height; y++)
    for (let x = dx; x < width; x++) {
      const at = y * width + x;
      if (ink[at] === 0) continue;
      const above = at - dy * width - dx;
      if (group[above] > group[at] && ink[above] !== 0) tone[at] -= depth;
    }
}

/**
 * Selective outlines: the rim of everything against what lies behind it takes the darkest tone of its own ramp; on the
 * lit side, against the open, one step more.
 */
export function outlineGroups(to: Canvas): void {
  const { width, height, ink, group, tone } = to;
  const rim: number[] = [];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const own = group[at];
      if (ink[at] === 0) continue;
      const up = y > 0 && group[at - width] < own;
      const left = x > 0 && group[at - 1] < own;
      const right = x < width - 1 && group[at + 1] < own;
      const down = y < height - 1 && group[at + width] < own;
      if (up || left || right || down) rim.push(right || down ? at : -at - 1);
    }
  for (const entry of rim) {
    const at = entry >= 0 ? entry : -entry - 1;
    tone[at] = entry >= 0 ? 0 : Math.min(tone[at], 0.9);
  }
}

/** Bytes of the canvas: each pixel the step of its ramp. Empty pixels stay transparent. */
export function develop(from: Canvas, ramps: readonly Ramp[]): Picture {
  const data = new Uint8ClampedArray(from.width * from.height * 4);
  const bytes = new Uint32Array(data.buffer);
  const table = ramps.map((ramp) => Uint32Array.from(ramp, bytesOf));
  for (let i = 0; i < bytes.length; i++) {
    const ink = from.ink[i];
    if (ink === 0) continue;
    const tone = Math.floor(from.tone[i]);
    bytes[i] = table[ink][tone < 0 ? 0 : tone >= TONES ? TONES - 1 : tone];
  }
  return { width: from.width, height: from.height, data };
}

/** Whether the first byte of a word is its least: true on every machine that browsers run on today. */
const LITTLE: boolean = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** An opaque colour as the word that RGBA bytes make. */
export function bytesOf(colour: Rgb): number {
  const [r, g, b] = [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255];
  return (LITTLE ? (255 << 24) | (b << 16) | (g << 8) | r : (r << 24) | (g << 16) | (b << 8) | 255) >>> 0;
}

/** 1 at the middle of an ellipse, 0 at its rim and beyond. */
export function bump(x: number, y: number, cx: number, cy: number, rx: number, ry: number): number {
  const u = (x - cx) / rx;
  const v = (y - cy) / ry;
  const d = 1 - u * u - v * v;
  return d > 0 ? d : 0;
}

/** A ball's or an egg's tone, lit from the upper left; OUT beyond its rim. */
export function egg(cx: number, cy: number, rx: number, ry: number, base = 1.3, range = 3): Shape {
  return (x, y) => {
    const u = (x - cx) / rx;
    const v = (y - cy) / ry;
    const d = u * u + v * v;
    return d > 1 ? OUT : base + range * lambert(u * 0.9, v * 0.9);
  };
}

/** Light on a surface whose normal leans by (u, v): 0 to 1. */
export function lambert(u: number, v: number): number {
  const w = 1 - u * u - v * v;
  const light = -0.5 * u - 0.45 * v + 0.74 * (w > 0 ? Math.sqrt(w) : 0);
  return light > 0 ? light : 0;
}

/** A line with round ends as a shape of one tone. */
export function strokeOf(x0: number, y0: number, x1: number, y1: number, half: number, tone: number): Shape {
  const dx = x1 - x0;
  const dy = y1 - y0;
  const length = dx * dx + dy * dy || 1;
  return (x, y) => {
    let t = ((x - x0) * dx + (y - y0) * dy) / length;
    t = t < 0 ? 0 : t > 1 ? 1 : t;
    const u = x - x0 - t * dx;
    const v = y - y0 - t * dy;
    return u * u + v * v <= half * half ? tone : OUT;
  };
}

/** Paints a line with round ends. */
export function paintStroke(
  to: Canvas,
  group: number,
  ink: number,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  half: number,
  tone: number,
): void {
  const [left, right] = x0 < x1 ? [x0, x1] : [x1, x0];
  const [top, bottom] = y0 < y1 ? [y0, y1] : [y1, y0];
  paint(to, group, ink, left - half, top - half, right + half, bottom + half, strokeOf(x0, y0, x1, y1, half, tone));
}
