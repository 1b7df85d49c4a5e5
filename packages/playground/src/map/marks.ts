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

/**
 * The very way that is walked to one step, from cell to cell, with the number of the step at its end; `gone` is the share
 * of it that has been walked, and shows a walker where it ends.
 */
export function drawWalk(context: CanvasRenderingContext2D, way: readonly Point[], number: number, gone: number, inks: Inks): void {
  context.save();
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const [ink, width] of [
    [inks.halo, 7],
    [inks.accent, 3.5],
  ] as const) {
    context.strokeStyle = ink;
    context.lineWidth = width;
    context.beginPath();
    for (const { x, y } of way) context.lineTo(x, y);
    context.stroke();
  }
  const end = way[way.length - 1];
  if (gone < 1) drawWalker(context, along(way, gone), inks);
  context.fillStyle = inks.accent;
  context.beginPath();
  context.arc(end.x, end.y, 11, 0, 7);
  context.fill();
  context.font = '700 12px "Inter Variable", sans-serif';
  context.letterSpacing = '0px';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = '#fff';
  context.fillText(String(number), end.x, end.y + 0.5);
  context.restore();
}

function drawWalker(context: CanvasRenderingContext2D, { x, y }: Point, inks: Inks): void {
  context.fillStyle = inks.text;
  context.strokeStyle = inks.halo;
  context.lineWidth = 2.5;
  for (const [dx, dy, radius] of [
    [0, -5, 6],
    [0, -15, 4.5],
  ]) {
    context.beginPath();
    context.arc(x + dx, y + dy, radius, 0, 7);
    context.stroke();
    context.fill();
  }
}

/** The point at a share of a line's length. */
export function along(way: readonly Point[], share: number): Point {
  const lengths = way.map(({ x, y }, k) => (k === 0 ? 0 : Math.hypot(x - way[k - 1].x, y - way[k - 1].y)));
  let left = share * lengths.reduce((sum, length) => sum + length, 0);
  for (let k = 1; k < way.length; k++) {
    if (left <= lengths[k] && lengths[k] > 0) {
      const t = left / lengths[k];
      return { x: way[k - 1].x + (way[k].x - way[k - 1].x) * t, y: way[k - 1].y + (way[k].y - way[k - 1].y) * t };
    }
    left -= lengths[k];
  }
  return way[way.length - 1];
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
