import { type Canvas } from './canvas.ts';

/** A brush for small pictures: whole pixels, the light always from the left, whichever way the figure looks. */
export interface Brush {
  readonly to: Canvas;
  /** Upper left corner of the cell that is drawn in, and its width. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** True where the figure is drawn the other way round. */
  readonly flip: boolean;
}

/** Sets one pixel of the cell. */
export function dot({ to, left, top, width, flip }: Brush, x: number, y: number, ink: number, tone: number): void {
  const px = flip ? width - 1 - x : x;
  if (px < 0 || px >= width || y < 0 || top + y >= to.height) return;
  const at = (top + y) * to.width + left + px;
  to.ink[at] = ink;
  to.tone[at] = tone;
}

/** A block: its left column a step lighter, its right one a step darker. */
export function block(brush: Brush, x: number, y: number, width: number, height: number, ink: number, tone: number): void {
  for (let j = 0; j < height; j++)
    for (let i = 0; i < width; i++) {
      const k = brush.flip ? width - 1 - i : i;
      const light = width > 2 && k === 0 ? 0.9 : width > 3 && k >= width - (width > 6 ? 2 : 1) ? -1 : 0;
      dot(brush, x + i, y + j, ink, tone + light);
    }
}

/** Draws a line around all that is drawn in a cell: the darkest step of what it borders on. */
export function rim({ to, left, top, width }: Brush, height: number): void {
  const { ink, tone } = to;
  const edge: number[] = [];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (top + y) * to.width + left + x;
      if (ink[at] !== 0) continue;
      const next =
        (y > 0 && ink[at - to.width]) ||
        (x > 0 && ink[at - 1]) ||
        (x < width - 1 && ink[at + 1]) ||
        (y < height - 1 && ink[at + to.width]) ||
        0;
      if (next !== 0) edge.push(at, next);
    }
  for (let i = 0; i < edge.length; i += 2) {
    ink[edge[i]] = edge[i + 1];
    tone[edge[i]] = 0;
  }
}
