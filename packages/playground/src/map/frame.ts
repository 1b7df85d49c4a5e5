import type { Viewport } from './camera.ts';
import type { Inks } from './lettering.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Breadth of the graduated band around the map, pixels. */
const BAND = 7;
const GAP = 3;
/** Divisions of the longer side. */
const DIVISIONS = 16;

/** The neat line: a graduated border as on an atlas plate, with the plate's shadow on the table. */
export function drawFrame(context: CanvasRenderingContext2D, box: Box, inks: Inks): void {
  const outer = grow(box, GAP + BAND + 4);
  context.save();
  context.shadowColor = inks.shadow;
  context.shadowBlur = 28;
  context.shadowOffsetY = 8;
  context.fillStyle = inks.frame;
  context.fillRect(outer.x, outer.y, outer.width, outer.height);
  context.restore();

  context.strokeStyle = inks.frameInk;
  context.lineWidth = 1;
  outline(context, grow(box, GAP + BAND));
  outline(context, grow(box, GAP));
  const step = Math.max(box.width, box.height) / DIVISIONS;
  context.fillStyle = inks.frameInk;
  for (let k = 0; k * step < box.width - 0.5; k += 2) {
    const width = Math.min(step, box.width - k * step);
    context.fillRect(box.x + k * step, box.y - GAP - BAND, width, BAND);
    context.fillRect(box.x + k * step, box.y + box.height + GAP, width, BAND);
  }
  for (let k = 0; k * step < box.height - 0.5; k += 2) {
    const height = Math.min(step, box.height - k * step);
    context.fillRect(box.x - GAP - BAND, box.y + k * step, BAND, height);
    context.fillRect(box.x + box.width + GAP, box.y + k * step, BAND, height);
  }
}

/** A bar of a round number of kilometres at the lower left. */
export function drawScaleBar(
  context: CanvasRenderingContext2D,
  view: Viewport,
  zoom: number,
  metresPerCell: number | null,
  inks: Inks,
): void {
  if (metresPerCell === null || view.width < 500) return;
  const metresPerPixel = metresPerCell / zoom;
  const metres = roundBelow(120 * metresPerPixel);
  const width = metres / metresPerPixel;
  const [x, y] = [24, view.height - view.bottom - 22];
  context.fillStyle = inks.halo;
  context.beginPath();
  context.roundRect(x - 10, y - 18, width + 20, 30, 6);
  context.fill();
  context.strokeStyle = inks.text;
  context.fillStyle = inks.text;
  context.lineWidth = 1;
  context.strokeRect(x, y, width, 5);
  context.fillRect(x, y, width / 4, 5);
  context.fillRect(x + width / 2, y, width / 4, 5);
  context.font = '600 11px "Inter Variable", sans-serif';
  context.letterSpacing = '0px';
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillText(metres >= 1000 ? `${metres / 1000} km` : `${metres} m`, x + width / 2, y - 5);
}

function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = value / power;
  return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
}

function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

function outline(context: CanvasRenderingContext2D, box: Box): void {
  context.strokeRect(Math.round(box.x) + 0.5, Math.round(box.y) + 0.5, Math.round(box.width), Math.round(box.height));
}
