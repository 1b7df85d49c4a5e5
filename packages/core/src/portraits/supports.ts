import type { Bust } from './bust.ts';
import { type Canvas, egg, paint, paintStroke } from './canvas.ts';
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

/** The knob of a cane held before one, or the padded head of a crutch under the arm, on the side away from where they look. */
export function paintStick(to: Canvas, group: number, { cx, turn, shoulderY, shoulders }: Bust, crutch: boolean): void {
  const x = cx - turn * Math.min(21, shoulders - 6);
  if (crutch) {
    const top = shoulderY + 6;
    paintStroke(to, group, INK.wood, x, top, x - turn * 1.5, 64, 1.6, 2.6);
    paintStroke(to, group, INK.wood, x + 4, top + 4, x - turn * 1.5, 64, 1.2, 2.2);
    paintStroke(to, group, INK.leather, x - 4.5, top, x + 4.5, top - turn * 0.6, 2, 3.2);
    return;
  }
  paintStroke(to, group, INK.wood, x, 56.5, x - turn * 1, 64, 1.3, 2.6);
  paint(to, group, INK.gold, x - 3, 53, x + 3, 59, egg(x, 56, 2.4, 2.2, 1, 3.2));
}
