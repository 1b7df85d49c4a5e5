import type { Rgb } from './colour.ts';

/** A picture: RGBA bytes, row-major, alpha not multiplied in. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** An empty, transparent picture. */
export function makeRaster(width: number, height: number): Raster {
  return { width, height, data: new Uint8Array(width * height * 4) };
}

/** Sets one pixel; whatever lies outside is dropped. */
export function plot(to: Raster, x: number, y: number, colour: Rgb, alpha = 255): void {
  if (x < 0 || y < 0 || x >= to.width || y >= to.height) return;
  const at = (y * to.width + x) * 4;
  to.data[at] = colour >> 16;
  to.data[at + 1] = (colour >> 8) & 255;
  to.data[at + 2] = colour & 255;
  to.data[at + 3] = alpha;
}

/** Lays one pixel over what is there. */
export function lay(to: Raster, x: number, y: number, colour: Rgb, alpha: number): void {
  if (x < 0 || y < 0 || x >= to.width || y >= to.height) return;
  const at = (y * to.width + x) * 4;
  const below = to.data[at + 3];
  const a = alpha / 255;
  const b = (below / 255) * (1 - a);
  const sum = a + b;
  if (sum === 0) return;
  to.data[at] = ((colour >> 16) * a + to.data[at] * b) / sum;
  to.data[at + 1] = (((colour >> 8) & 255) * a + to.data[at + 1] * b) / sum;
  to.data[at + 2] = ((colour & 255) * a + to.data[at + 2] * b) / sum;
  to.data[at + 3] = sum * 255;
}

/** Alpha of a pixel, 0 outside. */
export function alphaAt(from: Raster, x: number, y: number): number {
  return x < 0 || y < 0 || x >= from.width || y >= from.height ? 0 : from.data[(y * from.width + x) * 4 + 3];
}

/** A filled rectangle. */
export function box(to: Raster, x: number, y: number, width: number, height: number, colour: Rgb, alpha = 255): void {
  for (let j = 0; j < height; j++) for (let i = 0; i < width; i++) plot(to, x + i, y + j, colour, alpha);
}

/** Copies `from` into `to` at (x, y), laying over where `from` is not opaque. */
export function stampOn(to: Raster, from: Raster, x: number, y: number): void {
  for (let j = 0; j < from.height; j++) {
    for (let i = 0; i < from.width; i++) {
      const at = (j * from.width + i) * 4;
      const alpha = from.data[at + 3];
      if (alpha) lay(to, x + i, y + j, (from.data[at] << 16) | (from.data[at + 1] << 8) | from.data[at + 2], alpha);
    }
  }
}

/** Draws a line of one pixel around everything opaque; the picture needs a free margin of one pixel for it. */
export function outline(picture: Raster, colour: Rgb): void {
  const solid = (x: number, y: number): boolean => alphaAt(picture, x, y) > 200;
  const edge: [number, number][] = [];
  for (let y = 0; y < picture.height; y++)
    for (let x = 0; x < picture.width; x++)
      if (!solid(x, y) && (solid(x - 1, y) || solid(x + 1, y) || solid(x, y - 1) || solid(x, y + 1))) edge.push([x, y]);
  for (const [x, y] of edge) plot(picture, x, y, colour);
}

/** A soft shadow on the ground, put under what is already drawn. */
export function shadow(picture: Raster, cx: number, cy: number, rx: number, ry: number, alpha = 70): void {
  for (let y = Math.floor(cy - ry); y <= cy + ry; y++) {
    for (let x = Math.floor(cx - rx); x <= cx + rx; x++) {
      const d = ((x + 0.5 - cx) / rx) ** 2 + ((y + 0.5 - cy) / ry) ** 2;
      if (d <= 1 && alphaAt(picture, x, y) === 0) plot(picture, x, y, SHADE, d > 0.6 ? alpha * 0.65 : alpha);
    }
  }
}
/** Shadows are blue-violet, never grey. */
const SHADE: Rgb = 0x1d2040;

/** A small picture from rows of letters; letters that `colours` does not name stay transparent. */
export function sketch(to: Raster, x: number, y: number, rows: readonly string[], colours: Readonly<Record<string, Rgb>>): void {
  for (const [j, row] of rows.entries()) {
    for (let i = 0; i < row.length; i++) {
      const colour = colours[row[i]];
      if (colour !== undefined) plot(to, x + i, y + j, colour);
    }
  }
}
