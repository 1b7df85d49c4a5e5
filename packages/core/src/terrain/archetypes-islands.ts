import { cos, PI, sin } from '../base/math.ts';
import { between, int } from '../base/rng.ts';
import type { Archetype } from './archetype.ts';
import { apart, arc, chain, line, spot, strewn, type Stroke } from './strokes.ts';

/** Plans in which the sea has the upper hand: islands, chains, rings and lands apart. */
export const ISLANDS: Readonly<Record<string, Archetype>> = {
  archipelago: {
    weight: 1.5,
    sea: [0.54, 0.9],
    relief: [700, 1800],
    fullness: [0.2, 0.41],
    raggedness: [0.3, 0.6],
    swell: 0.35,
    along: 'x',
    straits: 0,
    plan: (rng) => {
      const islands = apart(rng, int(rng, 7, 20), 0.8, 0.32).map(([x, y]): Stroke => {
        const angle = between(rng, 0, PI);
        const half = between(rng, 0, 0.14);
        return line(
          x - half * cos(angle),
          y - half * sin(angle),
          x + half * cos(angle),
          y + half * sin(angle),
          between(rng, 0.1, 0.24),
          between(rng, 2, 3),
        );
      });
      return {
        land: [...islands],
        uplift: islands.map((at) => ({ ...at, width: at.width * 0.9, weight: between(rng, 0.3, 1) })),
        hollows: [],
      };
    },
  },
  'crater-lake': {
    weight: 1,
    sea: [0.46, 0.86],
    relief: [1900, 3000],
    fullness: [0.22, 0.41],
    raggedness: [0.2, 0.55],
    swell: 0.16,
    along: 'x',
    straits: 1,
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
  'ring-islands': {
    weight: 1.2,
    sea: [0.62, 0.9],
    relief: [700, 1700],
    fullness: [0.2, 0.41],
    raggedness: [0.2, 0.5],
    swell: 0.3,
    along: 'x',
    straits: 0,
    plan: (rng) => {
      const count = int(rng, 5, 9);
      const turn = between(rng, 0, 2 * PI);
      const ring = Array.from({ length: count }, (_, i): Stroke => {
        const angle = turn + (2 * PI * (i + between(rng, -0.2, 0.2))) / count;
        const r = between(rng, 0.56, 0.7);
        return line(
          r * cos(angle - 0.12),
          r * sin(angle - 0.12),
          r * cos(angle + 0.12),
          r * sin(angle + 0.12),
          between(rng, 0.16, 0.27),
          between(rng, 1.9, 2.6),
        );
      });
      return {
        land: [...ring, spot(0, 0, 0.24, between(rng, 0.3, 1.1))],
        uplift: ring.map((at) => ({ ...at, width: at.width * 0.9, weight: between(rng, 0.4, 1) })),
        hollows: [],
      };
    },
  },
  'island-chain': {
    weight: 1.4,
    sea: [0.62, 0.9],
    relief: [900, 2400],
    fullness: [0.2, 0.41],
    raggedness: [0.18, 0.45],
    swell: 0.24,
    along: 'x',
    straits: 0,
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
      return {
        land: [...isles],
        uplift: isles.map((at) => ({ ...at, weight: between(rng, 0.4, 1) })),
        hollows: [],
        volcanoes: isles.filter((_, i) => i % 3 === 1).map((at) => spot((at.x0 + at.x1) / 2, (at.y0 + at.y1) / 2, 0.11, 1)),
      };
    },
  },
  'broken-lands': {
    weight: 1.4,
    sea: [0.46, 0.84],
    relief: [900, 2400],
    fullness: [0.2, 0.41],
    raggedness: [0.2, 0.5],
    along: 'x',
    straits: 1,
    swell: 0.3,
    plan: (rng) => {
      const cells = apart(rng, int(rng, 4, 8), 0.62, 0.46);
      const lands = cells.map(([x, y]): Stroke => spot(x, y, between(rng, 0.26, 0.42), between(rng, 1.6, 2.4)));
      return {
        land: lands,
        uplift: cells.map(([x, y]) =>
          spot(x + between(rng, -0.12, 0.12), y + between(rng, -0.12, 0.12), between(rng, 0.18, 0.34), between(rng, 0.2, 1)),
        ),
        hollows: [],
      };
    },
  },
  peninsula: {
    weight: 1,
    sea: [0.46, 0.84],
    relief: [1200, 2300],
    fullness: [0.2, 0.41],
    raggedness: [0.22, 0.55],
    swell: 0.2,
    along: 'y',
    straits: 3,
    plan: (rng) => {
      const bend = between(rng, -0.35, 0.35);
      const spine: [number, number][] = [
        [0, -0.7],
        [bend * 0.4, -0.1],
        [bend, 0.4],
        [bend * 1.3, 0.75],
      ];
      return {
        land: [line(-0.7, -0.72, 0.7, -0.72, 0.4, 1.1), ...chain(spine, 0.36, 1.1)],
        uplift: [...chain(spine, 0.17, 1), line(-0.7, -0.75, 0.7, -0.75, 0.2, 0.6)],
        hollows: [],
      };
    },
  },
  'twin-continents': {
    weight: 1.1,
    sea: [0.42, 0.82],
    relief: [1500, 2800],
    fullness: [0.2, 0.41],
    raggedness: [0.3, 0.6],
    swell: 0.2,
    along: 'y',
    straits: 1,
    plan: (rng) => {
      const lean = between(rng, -0.25, 0.25);
      return {
        land: [
          spot(-0.52, lean, 0.6, 1.1),
          spot(-0.5, -lean, 0.5, 0.6),
          spot(0.54, -lean, 0.55, 1.1),
          spot(0.5, lean, 0.5, 0.5),
          line(lean, -1, -lean, 1, 0.22, -1.9),
        ],
        uplift: [
          ...chain(
            [
              [-0.5, -0.6],
              [-0.62, 0],
              [-0.45, 0.6],
            ],
            0.2,
            1,
          ),
          ...chain(
            [
              [0.5, -0.5],
              [0.4, 0.1],
              [0.6, 0.5],
            ],
            0.18,
            0.8,
          ),
        ],
        hollows: [],
      };
    },
  },
  'volcanic-isle': {
    weight: 1,
    sea: [0.62, 0.91],
    relief: [2200, 3800],
    fullness: [0.2, 0.38],
    raggedness: [0.16, 0.45],
    swell: 0.12,
    along: 'x',
    straits: 1,
    plan: (rng) => {
      const x = between(rng, -0.2, 0.2);
      const y = between(rng, -0.2, 0.2);
      const second = between(rng, 0, 2 * PI);
      const far = between(rng, 0.42, 0.6);
      return {
        land: [
          spot(x, y, 0.85, 1.7),
          spot(x + far * cos(second), y + far * sin(second), 0.34, 0.9),
          ...strewn(rng, 3, 0.8, 0.1, 0.18, 0.9),
        ],
        uplift: [spot(x, y, 0.42, 1), spot(x, y, 0.2, 0.7), spot(x + far * cos(second), y + far * sin(second), 0.24, 0.6)],
        hollows: [spot(x, y, 0.045, 0.12)],
        volcanoes: [spot(x, y, 0.24, 1), spot(x + far * cos(second), y + far * sin(second), 0.13, 1)],
      };
    },
  },
};
