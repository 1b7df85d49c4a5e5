import type { Bust } from './bust.ts';
import { type Canvas, paint, paintStroke } from './canvas.ts';
import { INK } from './inks.ts';

/** The back of a chair on wheels, with its handles. */
export function paintChair(to: Canvas, group: number, { cx, shoulderY, shoulders }: Bust): void {
  const half = Math.min(27, shoulders + 2);
  paint(to, group, INK.leather, cx - half, shoulderY - 5, cx + half, 64, (x, y) =>
    Math.abs(x - cx) < half - 1 ? 2.6 - (x > cx ? 0.8 : 0) + (y < shoulderY - 3 ? 0.8 : 0) : -99,
  );
  for (const side of [-1, 1]) {
    paintStroke(to, group, INK.wood, cx + side * half, shoulderY - 8, cx + side * half, 64, 1.5, side < 0 ? 3.4 : 2.2);
    paintStroke(to, group, INK.wood, cx + side * half, shoulderY - 8, cx + side * (half + 3), shoulderY - 9, 1.4, 3.6);
  }
}
