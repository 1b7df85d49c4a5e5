import { cos, PI, sin } from '../base/math.ts';
import { between, int } from '../base/rng.ts';
import type { Archetype } from './archetype.ts';
import { arc, chain, line, spot, strewn, type Stroke } from './strokes.ts';

/** Plans of great lands: continents, their coasts and what lies inside them. */
export const LANDS: Readonly<Record<string, Archetype>> = {
  continent: {
    weight: 0.9,
    sea: [0.33, 0.78],
    relief: [1800, 3200],
    fullness: [0.2, 0.41],
    raggedness: [0.3, 0.75],
    swell: 0.16,
    along: 'x',
    straits: 4,
    plan: (rng) => {
      const range = between(rng, -0.3, 0.3);
      return {
        land: [
          spot(between(rng, -0.15, 0.15), between(rng, -0.15, 0.15), 1.05, 1),
          spot(between(rng, -0.5, 0.5), between(rng, -0.5, 0.5), 0.6, 0.5),
          spot(between(rng, -0.7, 0.7), -0.75, 0.4, -0.6),
        ],
        uplift: [
          ...chain(
            [
              [-0.7, range + between(rng, -0.2, 0.2)],
              [-0.1, range],
              [0.7, range + between(rng, -0.2, 0.2)],
            ],
            0.34,
            1,
          ),
          spot(between(rng, -0.5, 0.5), between(rng, -0.6, 0.6), 0.3, 0.5),
        ],
        hollows: [],
      };
    },
  },
  'inland-sea': {
    weight: 1,
    sea: [0.38, 0.76],
    relief: [1500, 2600],
    fullness: [0.2, 0.41],
    raggedness: [0.25, 0.6],
    swell: 0.2,
    along: 'x',
    straits: 3,
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
    weight: 1,
    sea: [0.4, 0.78],
    relief: [1900, 3300],
    fullness: [0.22, 0.41],
    raggedness: [0.25, 0.6],
    swell: 0.22,
    along: 'x',
    straits: 0,
    plan: (rng) => {
      const bend = between(rng, -0.16, 0.16);
      const rift: [number, number][] = [
        [-0.95, -bend],
        [-0.3, bend],
        [0.25, -bend],
        [0.95, bend],
      ];
      const above = rift.map(([x, y]): [number, number] => [x * 0.9, y - 0.24]);
      const below = rift.map(([x, y]): [number, number] => [x * 0.9, y + 0.24]);
      return {
        land: [
          spot(0, -0.4, 0.95, 0.9),
          spot(0, 0.4, 0.95, 0.9),
          ...chain(rift.slice(0, 2), 0.15, -0.9),
          ...chain(rift.slice(2), 0.13, -0.6),
        ],
        uplift: [...chain(above, 0.2, 1), ...chain(below, 0.2, 0.85)],
        hollows: [line(rift[1][0], rift[1][1], (rift[1][0] + rift[2][0]) / 2, 0, 0.09, 0.14), spot(rift[2][0], rift[2][1], 0.09, 0.12)],
      };
    },
  },
  delta: {
    weight: 0.8,
    sea: [0.38, 0.76],
    relief: [1200, 2200],
    fullness: [0.2, 0.36],
    raggedness: [0.2, 0.5],
    swell: 0.1,
    along: 'x',
    straits: 0,
    plan: (rng) => {
      const side = between(rng, -0.3, 0.3);
      return {
        land: [
          line(-0.75, -0.62, 0.75, -0.62, 0.55, 1),
          spot(side, -0.05, 0.62, 0.9),
          spot(side, 0.3, 0.42, 0.55),
          spot(-0.75, 0.3, 0.35, -0.4),
          spot(0.75, 0.3, 0.35, -0.4),
        ],
        uplift: [
          ...chain(
            [
              [-0.8, -0.6],
              [side, -0.75],
              [0.8, -0.6],
            ],
            0.26,
            1,
          ),
          spot(-0.7, -0.35, 0.25, 0.5),
          spot(0.7, -0.35, 0.25, 0.5),
        ],
        hollows: [],
      };
    },
  },
  highlands: {
    weight: 0.8,
    sea: [0.38, 0.8],
    relief: [2400, 4200],
    fullness: [0.3, 0.41],
    raggedness: [0.3, 0.7],
    swell: 0.5,
    along: 'x',
    straits: 4,
    plan: (rng) => ({
      land: [spot(0, 0, 1.0, 1), ...strewn(rng, 4, 0.6, 0.3, 0.5, 0.4)],
      uplift: [...strewn(rng, 5, 0.55, 0.26, 0.42, 0.8), spot(0, 0, 0.8, 0.3)],
      hollows: [],
    }),
  },
  fjords: {
    weight: 1,
    sea: [0.44, 0.76],
    relief: [1500, 2500],
    fullness: [0.24, 0.41],
    raggedness: [0.2, 0.45],
    swell: 0.34,
    along: 'x',
    straits: 1,
    plan: (rng) => {
      const inlets = Array.from({ length: int(rng, 7, 10) }, (_, i): Stroke[] => {
        const x = -0.9 + (i * 1.8) / 8 + between(rng, -0.06, 0.06);
        const bend = between(rng, -0.12, 0.12);
        return chain(
          [
            [x, 0.75],
            [x + bend, 0.2],
            [x - bend * 0.5, between(rng, -0.35, 0.0)],
          ],
          0.062,
          -1.15,
        );
      }).flat();
      return {
        land: [line(-0.8, -0.3, 0.8, -0.3, 0.72, 1.25), line(-0.7, 0.1, 0.7, 0.1, 0.4, 0.6), ...inlets],
        uplift: [
          ...chain(
            [
              [-0.8, 0.1],
              [0, between(rng, -0.1, 0.15)],
              [0.8, 0.1],
            ],
            0.42,
            1,
          ),
        ],
        hollows: [],
      };
    },
  },
  tableland: {
    weight: 0.8,
    sea: [0.38, 0.78],
    relief: [1000, 1900],
    fullness: [0.38, 0.5],
    raggedness: [0.25, 0.6],
    swell: 0.6,
    along: 'x',
    straits: 4,
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
  'great-lakes': {
    weight: 0.9,
    sea: [0.33, 0.7],
    relief: [900, 1800],
    fullness: [0.22, 0.41],
    raggedness: [0.35, 0.7],
    swell: 0.3,
    along: 'x',
    straits: 3,
    plan: (rng) => ({
      land: [spot(0, 0, 1.08, 1), spot(between(rng, -0.5, 0.5), between(rng, -0.5, 0.5), 0.6, 0.4)],
      uplift: [
        ...chain(
          [
            [-0.6, -0.62],
            [0, -0.7],
            [0.6, -0.6],
          ],
          0.22,
          0.9,
        ),
        spot(between(rng, -0.4, 0.4), 0.55, 0.3, 0.6),
      ],
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
