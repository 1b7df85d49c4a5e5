import { cos, PI, sin } from '../base/math.ts';
import { between, int, type Rng } from '../base/rng.ts';

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

export interface Archetype {
  /** How often a seed draws it, against the others. */
  readonly weight: number;
  /** Share of the map under the sea, drawn between these. */
  readonly sea: readonly [number, number];
  /** Height of the highest peaks, metres. */
  readonly relief: readonly [number, number];
  /** Mean height of the land in shares of the highest: low for plains under far peaks, high for tablelands. */
  readonly fullness: readonly [number, number];
  /** Strength of the fractal noise in the coast against the plan. */
  readonly raggedness: readonly [number, number];
  /** Whether the plan's ranges run along its x axis or its y axis. */
  readonly along: 'x' | 'y';
  /** Greatest number of straits that may part the land. */
  readonly straits: number;
  /** Uplift everywhere against that of the ranges. */
  readonly swell: number;
  readonly plan: (rng: Rng) => Plan;
}

const spot = (x: number, y: number, width: number, weight: number): Stroke => ({ x0: x, y0: y, x1: x, y1: y, width, weight });
const line = (x0: number, y0: number, x1: number, y1: number, width: number, weight: number): Stroke => ({ x0, y0, x1, y1, width, weight });

/** A chain of strokes through points. */
function chain(points: readonly (readonly [number, number])[], width: number, weight: number): Stroke[] {
  return points.slice(1).map((end, i) => line(points[i][0], points[i][1], end[0], end[1], width, weight));
}

/** Points along a circle's arc, `from` and `sweep` in radians, each off the circle by up to `wobble`. */
function arc(rng: Rng, radius: number, from: number, sweep: number, count: number, wobble: number): [number, number][] {
  return Array.from({ length: count }, (_, i) => {
    const angle = from + (sweep * i) / (count - 1);
    const r = radius + between(rng, -wobble, wobble);
    return [r * cos(angle), r * sin(angle)];
  });
}

/** Points no closer to one another than `distance`, as far as thirty tries each allow. */
function apart(rng: Rng, count: number, reach: number, distance: number): [number, number][] {
  const points: [number, number][] = [];
  for (let tries = 0; points.length < count && tries < 30 * count; tries++) {
    const x = between(rng, -reach, reach);
    const y = between(rng, -reach, reach);
    if (points.every(([a, b]) => (a - x) * (a - x) + (b - y) * (b - y) >= distance * distance)) points.push([x, y]);
  }
  return points;
}

/** Spots strewn over the canvas, none in the outermost tenth. */
function strewn(rng: Rng, count: number, reach: number, least: number, most: number, weight: number): Stroke[] {
  return Array.from({ length: count }, () => spot(between(rng, -reach, reach), between(rng, -reach, reach), between(rng, least, most), weight * between(rng, 0.7, 1)));
}

export const ARCHETYPES: Readonly<Record<string, Archetype>> = {
  continent: {
    weight: 0.9, sea: [0.33, 0.78], relief: [1800, 3200], fullness: [0.2, 0.46], raggedness: [0.3, 0.75], swell: 0.16, along: 'x', straits: 4,
    plan: (rng) => {
      const range = between(rng, -0.3, 0.3);
      return {
        land: [spot(between(rng, -0.15, 0.15), between(rng, -0.15, 0.15), 1.05, 1), spot(between(rng, -0.5, 0.5), between(rng, -0.5, 0.5), 0.6, 0.5), spot(between(rng, -0.7, 0.7), -0.75, 0.4, -0.6)],
        uplift: [...chain([[-0.7, range + between(rng, -0.2, 0.2)], [-0.1, range], [0.7, range + between(rng, -0.2, 0.2)]], 0.34, 1), spot(between(rng, -0.5, 0.5), between(rng, -0.6, 0.6), 0.3, 0.5)],
        hollows: [],
      };
    },
  },
  archipelago: {
    weight: 1.5, sea: [0.54, 0.9], relief: [700, 1800], fullness: [0.2, 0.48], raggedness: [0.3, 0.6], swell: 0.35, along: 'x', straits: 0,
    plan: (rng) => {
      const islands = apart(rng, int(rng, 7, 20), 0.8, 0.32).map(([x, y]): Stroke => {
        const angle = between(rng, 0, PI);
        const half = between(rng, 0, 0.14);
        return line(x - half * cos(angle), y - half * sin(angle), x + half * cos(angle), y + half * sin(angle), between(rng, 0.1, 0.24), between(rng, 2, 3));
      });
      return { land: [...islands], uplift: islands.map((at) => ({ ...at, width: at.width * 0.9, weight: between(rng, 0.3, 1) })), hollows: [] };
    },
  },
  'inland-sea': {
    weight: 1, sea: [0.38, 0.76], relief: [1500, 2600], fullness: [0.2, 0.46], raggedness: [0.25, 0.6], swell: 0.2, along: 'x', straits: 3,
    plan: (rng) => {
      const gap = between(rng, 0, 2 * PI);
      const ring = arc(rng, 0.66, gap, 1.8 * PI, 9, 0.06);
      return {
        land: [...chain(ring, 0.42, 1), spot(0, 0, 0.46, -1.1)],
        uplift: chain(arc(rng, 0.74, gap + 0.8, 1.2 * PI, 7, 0.08), 0.24, 1),
        hollows: [],
      };
    },
  },
  rift: {
    weight: 1, sea: [0.4, 0.78], relief: [1900, 3300], fullness: [0.22, 0.48], raggedness: [0.25, 0.6], swell: 0.22, along: 'x', straits: 0,
    plan: (rng) => {
      const bend = between(rng, -0.16, 0.16);
      const rift: [number, number][] = [[-0.95, -bend], [-0.3, bend], [0.25, -bend], [0.95, bend]];
      const above = rift.map(([x, y]): [number, number] => [x * 0.9, y - 0.24]);
      const below = rift.map(([x, y]): [number, number] => [x * 0.9, y + 0.24]);
      return {
        land: [spot(0, -0.4, 0.95, 0.9), spot(0, 0.4, 0.95, 0.9), ...chain(rift.slice(0, 2), 0.15, -0.9), ...chain(rift.slice(2), 0.13, -0.6)],
        uplift: [...chain(above, 0.2, 1), ...chain(below, 0.2, 0.85)],
        hollows: [line(rift[1][0], rift[1][1], (rift[1][0] + rift[2][0]) / 2, 0, 0.09, 0.14), spot(rift[2][0], rift[2][1], 0.09, 0.12)],
      };
    },
  },
  'crater-lake': {
    weight: 1, sea: [0.46, 0.86], relief: [1900, 3000], fullness: [0.22, 0.46], raggedness: [0.2, 0.55], swell: 0.16, along: 'x', straits: 1,
    plan: (rng) => {
      const x = between(rng, -0.15, 0.15);
      const y = between(rng, -0.15, 0.15);
      const rim = arc(rng, 0.27, between(rng, 0, PI), 1.95 * PI, 10, 0.02).map(([a, b]): [number, number] => [a + x, b + y]);
      return {
        land: [spot(x, y, 1.0, 1.3), spot(between(rng, -0.6, 0.6), between(rng, -0.6, 0.6), 0.4, 0.4)],
        uplift: [...chain(rim, 0.17, 1), spot(x, y, 0.6, 0.35)],
        hollows: [spot(x, y, 0.21, 0.62)],
        volcanoes: [spot(x, y, 0.34, 1)],
      };
    },
  },
  delta: {
    weight: 0.8, sea: [0.38, 0.76], relief: [1200, 2200], fullness: [0.2, 0.36], raggedness: [0.2, 0.5], swell: 0.1, along: 'x', straits: 0,
    plan: (rng) => {
      const side = between(rng, -0.3, 0.3);
      return {
        land: [line(-0.75, -0.62, 0.75, -0.62, 0.55, 1), spot(side, -0.05, 0.62, 0.9), spot(side, 0.3, 0.42, 0.55), spot(-0.75, 0.3, 0.35, -0.4), spot(0.75, 0.3, 0.35, -0.4)],
        uplift: [...chain([[-0.8, -0.6], [side, -0.75], [0.8, -0.6]], 0.26, 1), spot(-0.7, -0.35, 0.25, 0.5), spot(0.7, -0.35, 0.25, 0.5)],
        hollows: [],
      };
    },
  },
  highlands: {
    weight: 0.8, sea: [0.38, 0.8], relief: [2400, 4200], fullness: [0.3, 0.5], raggedness: [0.3, 0.7], swell: 0.5, along: 'x', straits: 4,
    plan: (rng) => ({
      land: [spot(0, 0, 1.0, 1), ...strewn(rng, 4, 0.6, 0.3, 0.5, 0.4)],
      uplift: [...strewn(rng, 5, 0.55, 0.26, 0.42, 0.8), spot(0, 0, 0.8, 0.3)],
      hollows: [],
    }),
  },
  fjords: {
    weight: 1, sea: [0.44, 0.76], relief: [1500, 2500], fullness: [0.24, 0.49], raggedness: [0.2, 0.45], swell: 0.34, along: 'x', straits: 1,
    plan: (rng) => {
      const inlets = Array.from({ length: int(rng, 7, 10) }, (_, i, ): Stroke[] => {
        const x = -0.9 + (i * 1.8) / 8 + between(rng, -0.06, 0.06);
        const bend = between(rng, -0.12, 0.12);
        return chain([[x, 0.75], [x + bend, 0.2], [x - bend * 0.5, between(rng, -0.35, 0.0)]], 0.062, -1.15);
      }).flat();
      return {
        land: [line(-0.8, -0.3, 0.8, -0.3, 0.72, 1.25), line(-0.7, 0.1, 0.7, 0.1, 0.4, 0.6), ...inlets],
        uplift: [...chain([[-0.8, 0.1], [0, between(rng, -0.1, 0.15)], [0.8, 0.1]], 0.42, 1)],
        hollows: [],
      };
    },
  },
  'ring-islands': {
    weight: 1.2, sea: [0.62, 0.9], relief: [700, 1700], fullness: [0.2, 0.48], raggedness: [0.2, 0.5], swell: 0.3, along: 'x', straits: 0,
    plan: (rng) => {
      const count = int(rng, 5, 9);
      const turn = between(rng, 0, 2 * PI);
      const ring = Array.from({ length: count }, (_, i): Stroke => {
        const angle = turn + (2 * PI * (i + between(rng, -0.2, 0.2))) / count;
        const r = between(rng, 0.56, 0.7);
        return line(r * cos(angle - 0.12), r * sin(angle - 0.12), r * cos(angle + 0.12), r * sin(angle + 0.12), between(rng, 0.16, 0.27), between(rng, 1.9, 2.6));
      });
      return { land: [...ring, spot(0, 0, 0.24, between(rng, 0.3, 1.1))], uplift: ring.map((at) => ({ ...at, width: at.width * 0.9, weight: between(rng, 0.4, 1) })), hollows: [] };
    },
  },
  'island-chain': {
    weight: 1.4, sea: [0.62, 0.9], relief: [900, 2400], fullness: [0.2, 0.48], raggedness: [0.18, 0.45], swell: 0.24, along: 'x', straits: 0,
    plan: (rng) => {
      const bow = between(rng, 0.25, 0.6);
      const count = int(rng, 5, 9);
      const isles = Array.from({ length: count }, (_, i): Stroke => {
        const t = (i + between(rng, 0.3, 0.7)) / count;
        const x = -0.85 + 1.7 * t;
        const y = bow * (1 - 4 * (t - 0.5) * (t - 0.5)) - bow * 0.5;
        const half = between(rng, 0.03, 0.09);
        return line(x - half, y + half * (t - 0.5), x + half, y - half * (t - 0.5), between(rng, 0.13, 0.25), between(rng, 2, 3));
      });
      return { land: [...isles], uplift: isles.map((at) => ({ ...at, weight: between(rng, 0.4, 1) })), hollows: [], volcanoes: isles.filter((_, i) => i % 3 === 1).map((at) => spot((at.x0 + at.x1) / 2, (at.y0 + at.y1) / 2, 0.11, 1)) };
    },
  },
  'broken-lands': {
    weight: 1.4, sea: [0.46, 0.84], relief: [900, 2400], fullness: [0.2, 0.48], raggedness: [0.2, 0.5], along: 'x', straits: 1, swell: 0.3,
    plan: (rng) => {
      const cells = apart(rng, int(rng, 4, 8), 0.62, 0.46);
      const lands = cells.map(([x, y]): Stroke => spot(x, y, between(rng, 0.26, 0.42), between(rng, 1.6, 2.4)));
      return { land: lands, uplift: cells.map(([x, y]) => spot(x + between(rng, -0.12, 0.12), y + between(rng, -0.12, 0.12), between(rng, 0.18, 0.34), between(rng, 0.2, 1))), hollows: [] };
    },
  },
  peninsula: {
    weight: 1, sea: [0.46, 0.84], relief: [1200, 2300], fullness: [0.2, 0.46], raggedness: [0.22, 0.55], swell: 0.2, along: 'y', straits: 3,
    plan: (rng) => {
      const bend = between(rng, -0.35, 0.35);
      const spine: [number, number][] = [[0, -0.7], [bend * 0.4, -0.1], [bend, 0.4], [bend * 1.3, 0.75]];
      return {
        land: [line(-0.7, -0.72, 0.7, -0.72, 0.4, 1.1), ...chain(spine, 0.36, 1.1)],
        uplift: [...chain(spine, 0.17, 1), line(-0.7, -0.75, 0.7, -0.75, 0.2, 0.6)],
        hollows: [],
      };
    },
  },
  'twin-continents': {
    weight: 1.1, sea: [0.42, 0.82], relief: [1500, 2800], fullness: [0.2, 0.46], raggedness: [0.3, 0.6], swell: 0.2, along: 'y', straits: 1,
    plan: (rng) => {
      const lean = between(rng, -0.25, 0.25);
      return {
        land: [spot(-0.52, lean, 0.6, 1.1), spot(-0.5, -lean, 0.5, 0.6), spot(0.54, -lean, 0.55, 1.1), spot(0.5, lean, 0.5, 0.5), line(lean, -1, -lean, 1, 0.22, -1.9)],
        uplift: [...chain([[-0.5, -0.6], [-0.62, 0], [-0.45, 0.6]], 0.2, 1), ...chain([[0.5, -0.5], [0.4, 0.1], [0.6, 0.5]], 0.18, 0.8)],
        hollows: [],
      };
    },
  },
  tableland: {
    weight: 0.8, sea: [0.38, 0.78], relief: [1000, 1900], fullness: [0.38, 0.5], raggedness: [0.25, 0.6], swell: 0.6, along: 'x', straits: 4,
    plan: (rng) => {
      const x = between(rng, -0.3, 0.3);
      const y = between(rng, -0.3, 0.3);
      return {
        land: [spot(0, 0, 1.0, 1), spot(x, y, 0.7, 0.6)],
        uplift: [line(x - 0.35, y, x + 0.35, -y, 0.6, 0.8)],
        hollows: [spot(x, y, 0.14, 0.08)],
      };
    },
  },
  'volcanic-isle': {
    weight: 1, sea: [0.62, 0.91], relief: [2200, 3800], fullness: [0.2, 0.38], raggedness: [0.16, 0.45], swell: 0.12, along: 'x', straits: 1,
    plan: (rng) => {
      const x = between(rng, -0.2, 0.2);
      const y = between(rng, -0.2, 0.2);
      const second = between(rng, 0, 2 * PI);
      const far = between(rng, 0.42, 0.6);
      return {
        land: [spot(x, y, 0.85, 1.7), spot(x + far * cos(second), y + far * sin(second), 0.34, 0.9), ...strewn(rng, 3, 0.8, 0.1, 0.18, 0.9)],
        uplift: [spot(x, y, 0.42, 1), spot(x, y, 0.2, 0.7), spot(x + far * cos(second), y + far * sin(second), 0.24, 0.6)],
        hollows: [spot(x, y, 0.045, 0.12)],
        volcanoes: [spot(x, y, 0.24, 1), spot(x + far * cos(second), y + far * sin(second), 0.13, 1)],
      };
    },
  },
  'great-lakes': {
    weight: 0.9, sea: [0.33, 0.7], relief: [900, 1800], fullness: [0.22, 0.48], raggedness: [0.35, 0.7], swell: 0.3, along: 'x', straits: 3,
    plan: (rng) => ({
      land: [spot(0, 0, 1.08, 1), spot(between(rng, -0.5, 0.5), between(rng, -0.5, 0.5), 0.6, 0.4)],
      uplift: [...chain([[-0.6, -0.62], [0, -0.7], [0.6, -0.6]], 0.22, 0.9), spot(between(rng, -0.4, 0.4), 0.55, 0.3, 0.6)],
      hollows: Array.from({ length: int(rng, 4, 6) }, (_, i): Stroke => {
        const angle = (i * 2 * PI) / 5 + between(rng, -0.3, 0.3);
        const r = between(rng, 0.15, 0.42);
        const x = r * cos(angle);
        const y = r * sin(angle) * 0.8;
        return line(x, y, x + between(rng, -0.12, 0.12), y + between(rng, -0.08, 0.08), between(rng, 0.09, 0.15), 0.16);
      }),
    }),
  },
};

/** Bent straits across the canvas, as many as a seed draws up to `most`. */
export function straitsOf(rng: Rng, most: number): Stroke[] {
  const count = Math.floor(between(rng, 0, 1) * between(rng, 0.4, 1) * (most + 1));
  return Array.from({ length: count }, () => {
    const angle = between(rng, 0, PI);
    const off = between(rng, -0.45, 0.45);
    const bend = between(rng, -0.3, 0.3);
    const at = (t: number, aside: number): [number, number] => [t * cos(angle) - (off + aside) * sin(angle), t * sin(angle) + (off + aside) * cos(angle)];
    return chain([at(-1.2, 0), at(-0.3, bend), at(0.3, -bend), at(1.2, 0)], between(rng, 0.15, 0.26), between(rng, -2.6, -1.7));
  }).flat();
}
