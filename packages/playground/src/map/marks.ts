import type { Point } from './camera.ts';
import type { Inks } from './lettering.ts';

/** The way of a quest: bowed lines from stop to stop, each stop with its number. Pixels. */
export function drawRoute(context: CanvasRenderingContext2D, stops: readonly Point[], inks: Inks): void {
  context.save();
  context.lineCap = 'round';
  context.strokeStyle = inks.halo;
  context.lineWidth = 6;
  context.stroke(bowed(stops));
  context.strokeStyle = inks.accent;
  context.lineWidth = 2.5;
  context.setLineDash([7, 6]);
  context.stroke(bowed(stops));
  context.font = '700 11px "Inter Variable", sans-serif';
  context.letterSpacing = '0px';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  stops.forEach((stop, k) => {
    context.fillStyle = inks.accent;
    context.beginPath();
    context.arc(stop.x, stop.y, 9, 0, 7);
    context.fill();
    context.fillStyle = '#fff';
    context.fillText(k === 0 ? '!' : String(k), stop.x, stop.y + 0.5);
  });
  context.restore();
}

/** A little off the straight line, so that the way there and the way back do not lie on each other. */
const BOW = 0.14;

function bowed(stops: readonly Point[]): Path2D {
  const path = new Path2D();
  stops.forEach((stop, k) => {
    if (k === 0) return path.moveTo(stop.x, stop.y);
    const from = stops[k - 1];
    const [x, y] = [(from.x + stop.x) / 2 - (stop.y - from.y) * BOW, (from.y + stop.y) / 2 + (stop.x - from.x) * BOW];
    path.quadraticCurveTo(x, y, stop.x, stop.y);
  });
  return path;
}

/** Where the keyboard reads the map. */
export function drawCursor(context: CanvasRenderingContext2D, at: Point, inks: Inks): void {
  context.strokeStyle = inks.accent;
  context.lineWidth = 2;
  context.beginPath();
  context.arc(at.x, at.y, 9, 0, 7);
  for (const [dx, dy] of [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ]) {
    context.moveTo(at.x + dx * 6, at.y + dy * 6);
    context.lineTo(at.x + dx * 15, at.y + dy * 15);
  }
  context.stroke();
}
