import { cos, PI, sin } from '../base/math.ts';
import { between, type Rng } from '../base/rng.ts';

/**
 * A stroke of the brush that a plan of land and sea is painted with, on a canvas that reaches from -1 to 1 both ways.
 * Its strength is 1 on its line and falls to 0 at `width` from it.
 */
export interface Stroke {
  /** Its two ends; equal ones make a spot. */
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly width: number;
  /** Added at full strength; negative takes away. */
  readonly weight: number;
}

/** The plan of an archetype: where land is, where it is lifted up, where it sags. */
export interface Plan {
  readonly land: readonly Stroke[];
  readonly uplift: readonly Stroke[];
  /** Hollows pressed into the finished land, for lakes: depth is `weight` in shares of the relief. */
  readonly hollows: readonly Stroke[];
  /** Fire mountains: strength 1 at the crater. */
  readonly volcanoes?: readonly Stroke[];
}

/** A round spot. */
export const spot = (x: number, y: number, width: number, weight: number): Stroke => ({ x0: x, y0: y, x1: x, y1: y, width, weight });
/** A straight stroke. */
export const line = (x0: number, y0: number, x1: number, y1: number, width: number, weight: number): Stroke => ({
  x0,
  y0,
  x1,
  y1,
  width,
  weight,
});

/** A chain of strokes through points. */
export function chain(points: readonly (readonly [number, number])[], width: number, weight: number): Stroke[] {
  return points.slice(1).map((end, i) => line(points[i][0], points[i][1], end[0], end[1], width, weight));
}

/** Points along a circle's arc, `from` and `sweep` in radians, each off the circle by up to `wobble`. */
export function arc(rng: Rng, radius: number, from: number, sweep: number, count: number, wobble: number): [number, number][] {
  return Array.from({ length: count }, (_, i) => {
    const angle = from + (sweep * i) / (count - 1);
    const r = radius + between(rng, -wobble, wobble);
    return [r * cos(angle), r * sin(angle)];
  });
}

/** Points no closer to one another than `distance`, as far as thirty tries each allow. */
export function apart(rng: Rng, count: number, reach: number, distance: number): [number, number][] {
  const points: [number, number][] = [];
  for (let tries = 0; points.length < count && tries < 30 * count; tries++) {
    const x = between(rng, -reach, reach);
    const y = between(rng, -reach, reach);
    if (points.every(([a, b]) => (a - x) * (a - x) + (b - y) * (b - y) >= distance * distance)) points.push([x, y]);
  }
  return points;
}

/** Spots strewn over the canvas, none in the outermost tenth. */
export function strewn(rng: Rng, count: number, reach: number, least: number, most: number, weight: number): Stroke[] {
  return Array.from({ length: count }, () =>
    spot(between(rng, -reach, reach), between(rng, -reach, reach), between(rng, least, most), weight * between(rng, 0.7, 1)),
  );
}

/** Bent straits across the canvas, as many as a seed draws up to `most`. */
export function straitsOf(rng: Rng, most: number): Stroke[] {
  const count = Math.floor(between(rng, 0, 1) * between(rng, 0.4, 1) * (most + 1));
  return Array.from({ length: count }, () => {
    const angle = between(rng, 0, PI);
    const off = between(rng, -0.45, 0.45);
    const bend = between(rng, -0.3, 0.3);
    const at = (t: number, aside: number): [number, number] => [
      t * cos(angle) - (off + aside) * sin(angle),
      t * sin(angle) + (off + aside) * cos(angle),
    ];
    return chain([at(-1.2, 0), at(-0.3, bend), at(0.3, -bend), at(1.2, 0)], between(rng, 0.15, 0.26), between(rng, -2.6, -1.7));
  }).flat();
}
