import { log } from '../base/math.ts';
import { fitLine } from './statistics.ts';
import type { Surface } from './surface.ts';

/** 1 on every land cell (lakes included) that shares an edge with the sea. */
export function coastOf(surface: Surface): Uint8Array {
  const { width, height, ocean } = surface;
  const out = new Uint8Array(width * height);
  for (let y = 0, cell = 0; y < height; y++)
    for (let x = 0; x < width; x++, cell++)
      if (
        !ocean[cell] &&
        ((x > 0 && ocean[cell - 1]) ||
          (x < width - 1 && ocean[cell + 1]) ||
          (y > 0 && ocean[cell - width]) ||
          (y < height - 1 && ocean[cell + width]))
      )
        out[cell] = 1;
  return out;
}

/**
 * Dimension of a curve by box counting: boxes of 2, 4, 8 … to an eighth of the shorter side, each size laid at four
 * offsets of which the fewest boxes count. `marks` is 1 on the cells of the curve.
 * Source: Mandelbrot, "How long is the coast of Britain?", Science 156, 1967.
 */
export function boxDimension(marks: Uint8Array, width: number, height: number): number | null {
  const xs: number[] = [];
  const ys: number[] = [];
  for (let size = 2; size <= Math.min(width, height) / 8; size *= 2) {
    const half = size / 2;
    let fewest = Infinity;
    for (const [dx, dy] of [
      [0, 0],
      [half, 0],
      [0, half],
      [half, half],
    ])
      fewest = Math.min(fewest, boxes(marks, width, height, size, dx, dy));
    if (fewest === 0) return null;
    xs.push(log(size));
    ys.push(log(fewest));
  }
  if (xs.length < 3) return null;
  const fit = fitLine(xs, ys);
  return fit === null ? null : -fit.slope;
}

function boxes(marks: Uint8Array, width: number, height: number, size: number, dx: number, dy: number): number {
  const across = Math.ceil((width + dx) / size);
  const hit = new Uint8Array(across * Math.ceil((height + dy) / size));
  for (let y = 0, cell = 0; y < height; y++)
    for (let x = 0; x < width; x++, cell++) if (marks[cell]) hit[Math.floor((y + dy) / size) * across + Math.floor((x + dx) / size)] = 1;
  let count = 0;
  for (const box of hit) count += box;
  return count;
}
