/** A point of a drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A line that letters stand on, with the length up to each of its points. */
export interface Curve {
  readonly points: readonly Spot[];
  readonly lengths: Float64Array;
  readonly length: number;
}

/** Points between two points of a bend. */
const STEPS = 8;

/**
 * A smooth line through the points.
 *
 * Source: Catmull, Rom, "A class of local interpolating splines", 1974.
 */
export function smoothCurve(through: readonly Spot[]): Curve {
  const points: Spot[] = [];
  for (let k = 0; k + 1 < through.length; k++) {
    const [a, b, c, d] = [through[Math.max(0, k - 1)], through[k], through[k + 1], through[Math.min(through.length - 1, k + 2)]];
    for (let step = 0; step < STEPS; step++) {
      const t = step / STEPS;
      const at = (p: number, q: number, r: number, s: number): number =>
        0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t * t * t);
      points.push({ x: at(a.x, b.x, c.x, d.x), y: at(a.y, b.y, c.y, d.y) });
    }
  }
  points.push(through[through.length - 1]);
  return measured(points);
}

/** The line with its lengths. */
export function measured(points: readonly Spot[]): Curve {
  const lengths = new Float64Array(points.length);
  for (let k = 1; k < points.length; k++) {
    const dx = points[k].x - points[k - 1].x;
    const dy = points[k].y - points[k - 1].y;
    lengths[k] = lengths[k - 1] + Math.sqrt(dx * dx + dy * dy);
  }
  return { points, lengths, length: lengths[points.length - 1] };
}

/** Where one is after so much of the line, and the direction as a unit vector; before its start and after its end it goes straight on. */
export function along({ points, lengths }: Curve, at: number): Spot & { readonly dx: number; readonly dy: number } {
  let k = 1;
  while (k < points.length - 1 && lengths[k] < at) k++;
  const [a, b] = [points[k - 1], points[k]];
  const span = lengths[k] - lengths[k - 1];
  const dx = span > 0 ? (b.x - a.x) / span : 1;
  const dy = span > 0 ? (b.y - a.y) / span : 0;
  const past = at - lengths[k - 1];
  return { x: a.x + dx * past, y: a.y + dy * past, dx, dy };
}
