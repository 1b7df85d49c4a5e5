import type { Limb } from './solids.ts';

/** Ramps of a creature. */
export const HIDE = { none: 0, main: 1, belly: 2, accent: 3, dark: 4, eye: 5, bone: 6, red: 7 } as const;

/** A body in one moment: `swing` -1 to 1 is the stride, `breath` 0 or 1. */
export interface Pose {
  readonly swing: number;
  readonly breath: number;
}

export type Point = readonly [number, number, number];

/** A limb from one point to another. */
export function limb(from: Point, to: Point, r0: number, r1: number, ink: number, light = 0): Limb {
  return { from, to, r0, r1, ink, light };
}
/** A ball. */
export function ball(at: Point, r: number, ink: number, light = 0): Limb {
  return limb(at, at, r, r, ink, light);
}
/** Drawn flat, with a tone of its own. */
export function spot(at: Point, r: number, ink: number, tone: number): Limb {
  return limb(at, at, r, r, ink, 9 + tone);
}

/** The limbs of a body, and the middle of its head. */
export interface Body {
  readonly limbs: readonly Limb[];
  readonly head: Point;
  /** Half of what a portrait of the head should hold. */
  readonly reach: number;
}
