import { lambert } from './canvas.ts';
import type { Canvas } from './canvas.ts';

/**
 * A limb: two balls and all between them. x runs forwards, y to the creature's left, z upwards from the ground, in pixels
 * of a cell 32 wide. One ball where both ends are alike.
 */
export interface Limb {
  readonly from: readonly [x: number, y: number, z: number];
  readonly to: readonly [x: number, y: number, z: number];
  readonly r0: number;
  readonly r1: number;
  readonly ink: number;
  /** Tones added; eyes take 9 and are drawn flat. */
  readonly light: number;
}

/** How a body is seen. */
export interface View {
  /** Cosine and sine of the way it faces: (1, 0) towards us, (0, 1) to our right. */
  readonly c: number;
  readonly s: number;
  /** Cosine and sine of how far we look down on it. */
  readonly up: number;
  readonly down: number;
  /** Pixels per unit, and where the ground below its middle lies. */
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** A cell of a canvas with the depth of what is drawn in it. */
export interface Cell {
  readonly to: Canvas;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly depth: Float32Array;
}

const FAR = -1e6;
/** A step in depth that shows as a line, in units. */
const STEP = 1.6;

/** Draws limbs as lit balls into a cell, the nearer before the farther, with lines where one lies well before another. */
export function drawLimbs(cell: Cell, limbs: readonly Limb[], view: View): void {
  const { to, left, top, width, height, depth } = cell;
  depth.fill(FAR);
  for (const limb of limbs) {
    const { from, to: end, r0, r1 } = limb;
    const span = Math.sqrt(
      (end[0] - from[0]) * (end[0] - from[0]) + (end[1] - from[1]) * (end[1] - from[1]) + (end[2] - from[2]) * (end[2] - from[2]),
    );
    const balls = span === 0 ? 0 : Math.max(1, Math.ceil(span / (0.4 * Math.max(0.5, Math.min(r0, r1)))));
    for (let i = 0; i <= balls; i++) {
      const t = balls === 0 ? 0 : i / balls;
      drawBall(
        cell,
        from[0] + (end[0] - from[0]) * t,
        from[1] + (end[1] - from[1]) * t,
        from[2] + (end[2] - from[2]) * t,
        r0 + (r1 - r0) * t,
        limb,
        view,
      );
    }
  }
  const reach = STEP;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const d = depth[y * width + x];
      if (d === FAR) continue;
      const near = Math.max(
        x > 0 ? depth[y * width + x - 1] : FAR,
        x < width - 1 ? depth[y * width + x + 1] : FAR,
        y > 0 ? depth[(y - 1) * width + x] : FAR,
      );
      if (near - d > reach) to.tone[(top + y) * to.width + left + x] = Math.min(to.tone[(top + y) * to.width + left + x], 0.8);
    }
}

function drawBall(
  { to, left, top, width, height, depth }: Cell,
  x: number,
  y: number,
  z: number,
  r: number,
  { ink, light }: Limb,
  view: View,
): void {
  const { c, s, up, down, zoom } = view;
  const toward = x * c - y * s;
  const sx = view.x + (x * s + y * c) * zoom;
  const sy = view.y - (z * up - toward * down) * zoom;
  const near = toward * up + z * down;
  const flat = light >= 9;
  // A pupil too small to be seen would hide the eye.
  if (flat && r * zoom < 0.4 && light === 9) return;
  const radius = Math.max(r * zoom, flat ? 0.5 : 0.71);
  const [x0, x1] = [Math.max(0, Math.floor(sx - radius)), Math.min(width - 1, Math.ceil(sx + radius))];
  const [y0, y1] = [Math.max(0, Math.floor(sy - radius)), Math.min(height - 1, Math.ceil(sy + radius))];
  const inverse = 1 / radius;
  for (let py = y0; py <= y1; py++) {
    const v = (py + 0.5 - sy) * inverse;
    for (let px = x0; px <= x1; px++) {
      const u = (px + 0.5 - sx) * inverse;
      const d = u * u + v * v;
      if (d > 1) continue;
      const at = py * width + px;
      const deep = near + (flat ? 0.9 : Math.sqrt(1 - d)) * r;
      if (deep <= depth[at]) continue;
      depth[at] = deep;
      const pixel = (top + py) * to.width + left + px;
      to.ink[pixel] = ink;
      to.tone[pixel] = flat ? light - 9 : 0.9 + light + 3.7 * lambert(u * 0.92, v * 0.92);
    }
  }
}
