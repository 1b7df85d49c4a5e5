import { along, type Curve, type Spot } from './curve.ts';
import type { Box, Try } from './place-labels.ts';

/** How a text is written: level with its middle at a point, or along a curve from a length of it on. */
export interface Writing {
  /** Middle of the text. */
  readonly x: number;
  readonly y: number;
  /** Space between letters, pixels. */
  readonly spacing: number;
  /** The line that the middles of the letters stand on, and where on it the text begins; null for a level text. */
  readonly along: { readonly curve: Curve; readonly start: number } | null;
}

/** Clear space around a text, pixels. */
const MARGIN = 2;
/** Height of a line for its size. */
const LINE = 1.1;

export function levelTry(x: number, y: number, width: number, size: number, spacing: number): Try<Writing> {
  const w = width / 2 + MARGIN;
  const h = (size * LINE) / 2 + MARGIN / 2;
  return { boxes: [{ left: x - w, top: y - h, right: x + w, bottom: y + h }], how: { x, y, spacing, along: null } };
}

/**
 * Around a point, in the order of cartographic custom: upper right first.
 *
 * Source: Imhof, "Positioning Names on Maps", The American Cartographer 2(2), 1975.
 */
export function triesAround({ x, y }: Spot, reach: number, width: number, size: number): Try<Writing>[] {
  const dx = reach + width / 2 + 1;
  const dy = reach + size * 0.55;
  const slant = reach * 0.7;
  const side = slant + width / 2 + 1;
  const lift = slant + size * 0.35;
  const at: readonly (readonly [number, number])[] = [
    [side, -lift],
    [dx, 0],
    [side, lift],
    [-side, -lift],
    [-dx, 0],
    [-side, lift],
    [0, -dy],
    [0, dy],
  ];
  return at.map(([ox, oy]) => levelTry(x + ox, y + oy, width, size, 0));
}

/** In the middle of an area, and a little above or below. */
export function triesOver({ x, y }: Spot, width: number, size: number, spacing: number): Try<Writing>[] {
  return [0, -1.2, 1.2, -2.4, 2.4].map((lines) => levelTry(x, y + lines * size, width, size, spacing));
}

/** Greatest turn between two letters, as the least cosine of the angle. */
const BEND = 0.86;
/** Steepest that a text may stand, as the least share of its direction that points east. */
const STEEP = 0.34;

/** Along a curve, its middle at a share of the way; null where the curve is too short, too steep or too bent for it. */
export function curveTry(curve: Curve, share: number, width: number, size: number, spacing: number): Try<Writing> | null {
  const start = curve.length * share - width / 2;
  if (start < -0.03 * curve.length || start + width > 1.03 * curve.length) return null;
  const boxes: Box[] = [];
  const pieces = Math.max(2, Math.ceil(width / size));
  let before: { dx: number; dy: number } | null = null;
  for (let k = 0; k <= pieces; k++) {
    const { x, y, dx, dy } = along(curve, start + (width * k) / pieces);
    if (dx < STEEP || (before && before.dx * dx + before.dy * dy < BEND)) return null;
    before = { dx, dy };
    const reach = size * 0.62 + MARGIN;
    boxes.push({ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach });
  }
  const middle = along(curve, start + width / 2);
  return { boxes, how: { x: middle.x, y: middle.y, spacing, along: { curve, start } } };
}

/** The curve moved up (or down, where negative). */
export function lifted(points: readonly Spot[], by: number): Spot[] {
  return points.map(({ x, y }) => ({ x, y: y - by }));
}
