import { clamp, cos, sin, TAU } from '../../base/math.ts';
import { between, type Rng } from '../../base/rng.ts';
import { type Scene, USE } from './scene.ts';

/** Corners of what is walled in, clockwise, in tiles. */
export type Outline = readonly (readonly [x: number, y: number])[];

export type OutlineShape = 'round' | 'long' | 'square' | 'wedge' | 'corners';

export interface OutlineWish {
  readonly shape: OutlineShape;
  readonly x: number;
  readonly y: number;
  /** Half of what it measures across, tiles. */
  readonly reach: number;
  /** The way it stretches or points. */
  readonly along: readonly [x: number, y: number];
  /** Tiles that stay free at the edge of the map. */
  readonly margin: number;
  readonly size: number;
  /** How much farther or nearer a wall stands in a direction, as a factor; it follows the ground. */
  readonly yields?: (x: number, y: number) => number;
}

/** How far the corners lie from the middle: along and across, as shares of the reach, clockwise from the way it points. */
const SHAPES: Readonly<Record<Exclude<OutlineShape, 'round' | 'corners'>, readonly (readonly [along: number, across: number])[]>> = {
  long: [
    [1.25, 0],
    [1.05, 0.42],
    [0.4, 0.64],
    [-0.45, 0.68],
    [-1.1, 0.5],
    [-1.3, 0],
    [-1.1, -0.5],
    [-0.45, -0.68],
    [0.4, -0.64],
    [1.05, -0.42],
  ],
  wedge: [
    [1.2, -0.22],
    [1.2, 0.22],
    [0.1, 0.72],
    [-0.95, 0.85],
    [-0.95, -0.85],
    [0.1, -0.72],
  ],
  square: [
    [1, 1],
    [-1, 1],
    [-1, -1],
    [1, -1],
  ],
};

/** The corners of a wall of some shape, as the ground and the edge of the map allow. */
export function outlineOf({ shape, x, y, reach, along, margin, size, yields }: OutlineWish, rng: Rng): Outline {
  const out: [number, number][] = [];
  const put = (dx: number, dy: number, stray: number): void => {
    const factor = (yields?.(x + dx, y + dy) ?? 1) * (1 + stray * between(rng, -1, 1));
    out.push([clamp(x + dx * factor, margin, size - 1 - margin), clamp(y + dy * factor, margin, size - 1 - margin)]);
  };
  if (shape === 'round' || shape === 'corners') {
    const count = shape === 'round' ? 14 : 5 + Math.floor(3 * rng.next());
    const turn = rng.next() * TAU;
    for (let k = 0; k < count; k++) {
      const angle = turn + (TAU * k) / count;
      put(reach * cos(angle), reach * sin(angle), shape === 'round' ? 0.04 : 0.14);
    }
    return out;
  }
  const [ax, ay] = shape === 'square' ? [1, 0] : along;
  for (const [a, b] of SHAPES[shape]) put(reach * (a * ax - b * ay), reach * (a * ay + b * ax), shape === 'square' ? 0.05 : 0.07);
  return out;
}

/** 1 for each cell within an outline. */
export function insideOf({ width, height }: Scene, outline: Outline): Uint8Array {
  const inside = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const cuts: number[] = [];
    for (const [k, [x0, y0]] of outline.entries()) {
      const [x1, y1] = outline[(k + 1) % outline.length];
      if (y0 <= y === y1 <= y) continue;
      cuts.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
    }
    cuts.sort((a, b) => a - b);
    for (let k = 0; k + 1 < cuts.length; k += 2)
      for (let x = Math.max(0, Math.ceil(cuts[k])); x <= Math.min(width - 1, Math.floor(cuts[k + 1])); x++) inside[y * width + x] = 1;
  }
  return inside;
}

/** Cells of a wall along an outline: nobody slips through between two of them, nor past a corner. */
export function wallAlong(scene: Scene, outline: Outline, thick: number): Uint8Array {
  const { width, height } = scene;
  const wall = new Uint8Array(width * height);
  const less = (thick - 1) >> 1;
  for (const [k, [x0, y0]] of outline.entries()) {
    const [x1, y1] = outline[(k + 1) % outline.length];
    const steps = Math.max(1, Math.ceil(2 * Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0))));
    for (let s = 0; s <= steps; s++) {
      const [x, y] = [Math.round(x0 + ((x1 - x0) * s) / steps), Math.round(y0 + ((y1 - y0) * s) / steps)];
      for (let j = y - less; j < y - less + thick; j++)
        for (let i = x - less; i < x - less + thick; i++) if (i > 0 && j > 0 && i < width - 1 && j < height - 1) wall[j * width + i] = 1;
    }
  }
  return wall;
}

/** Walls an outline in: the wall itself and one kind of ground within it, whatever was there. */
export function encloseWith(scene: Scene, outline: Outline, thick: number, wall: number, ground: number): Uint8Array {
  const inside = insideOf(scene, outline);
  const stones = wallAlong(scene, outline, thick);
  for (let cell = 0; cell < inside.length; cell++) {
    if (!inside[cell] && !stones[cell]) continue;
    scene.tiles[cell] = stones[cell] ? wall : ground;
    scene.use[cell] = USE.kept;
    if (stones[cell]) inside[cell] = 0;
  }
  return inside;
}

/** Steps from each cell to the nearest marked one, along and across, up to `most`. */
export function stepsFrom({ width, height }: Scene, marked: (cell: number) => boolean, most: number): Uint8Array {
  const steps = new Uint8Array(width * height);
  for (let cell = 0; cell < steps.length; cell++) steps[cell] = marked(cell) ? 0 : most;
  for (let y = 0, cell = 0; y < height; y++)
    for (let x = 0; x < width; x++, cell++) {
      let own = steps[cell];
      if (x > 0) own = Math.min(own, steps[cell - 1] + 1);
      if (y > 0) own = Math.min(own, steps[cell - width] + 1);
      if (x > 0 && y > 0) own = Math.min(own, steps[cell - width - 1] + 1);
      if (x + 1 < width && y > 0) own = Math.min(own, steps[cell - width + 1] + 1);
      steps[cell] = own;
    }
  for (let y = height - 1, cell = steps.length - 1; y >= 0; y--)
    for (let x = width - 1; x >= 0; x--, cell--) {
      let own = steps[cell];
      if (x + 1 < width) own = Math.min(own, steps[cell + 1] + 1);
      if (y + 1 < height) own = Math.min(own, steps[cell + width] + 1);
      if (x + 1 < width && y + 1 < height) own = Math.min(own, steps[cell + width + 1] + 1);
      if (x > 0 && y + 1 < height) own = Math.min(own, steps[cell + width - 1] + 1);
      steps[cell] = own;
    }
  return steps;
}
