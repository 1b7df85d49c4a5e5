import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ground } from './raster-ground.ts';
import { shoreOf } from './raster-shore.ts';
import { splined } from './raster-spline.ts';
import { maskOf, smoothPath, strokePath, strokePiece } from './raster-stroke.ts';

describe('splines', () => {
  const zooms = fc.constantFrom(0.8, 1, 1.5, 2, 3, 4);
  test('a plane stays the plane it is', () => {
    fc.assert(
      fc.property(
        zooms,
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.integer({ min: -20, max: 20 }),
        (zoom, a, b, origin) => {
          const size = 40;
          const values = Float32Array.from(
            { length: size * size },
            (_, i) => a * ((i % size) + origin) + b * (Math.floor(i / size) + origin),
          );
          const clip = { x: Math.ceil((origin + 6) * zoom), y: Math.ceil((origin + 7) * zoom), width: 12, height: 9 };
          const out = splined({ x: origin, y: origin, width: size, height: size, values }, clip, zoom);
          for (let y = 0; y < 9; y++) {
            for (let x = 0; x < 12; x++) {
              const expected = a * ((clip.x + x + 0.5) / zoom - 0.5) + b * ((clip.y + y + 0.5) / zoom - 0.5);
              expect(Math.abs(out[y * 12 + x] - expected)).toBeLessThan(1e-3);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('shore', () => {
  const size = 60;
  const groundOf = (at: (x: number, y: number) => number): Ground => ({
    x: 0,
    y: 0,
    width: size,
    height: size,
    elevation: new Float32Array(0),
    water: new Uint8Array(0),
    mix: new Uint8Array(0),
    temperature: new Float32Array(0),
    territory: undefined,
    shore: Float32Array.from({ length: size * size }, (_, i) => Math.max(-1, Math.min(1, at(i % size, Math.floor(i / size))))),
  });
  test('distances from a straight shore and from a round island are right to a third of a pixel', () => {
    const clip = { x: 5, y: 5, width: 50, height: 50 };
    const slope = 0.4;
    const straight = shoreOf(
      groundOf((x, y) => slope * (0.8 * x + 0.6 * y - 40)),
      clip,
      1,
      14,
    ).distance;
    const round = shoreOf(
      groundOf((x, y) => slope * (8 - Math.hypot(x - 30, y - 30))),
      clip,
      1,
      14,
    ).distance;
    let compared = 0;
    for (let y = 4; y < 46; y++) {
      for (let x = 4; x < 46; x++) {
        for (const [field, real] of [
          [straight, 0.8 * (x + 5) + 0.6 * (y + 5) - 40],
          [round, 8 - Math.hypot(x - 25, y - 25)],
        ] as const) {
          if (real > -0.3 || real < -12) continue;
          // The straight shore leaves the clip: what lies nearest to a part outside of it cannot be known.
          if (field === straight && (x < 16 || y < 16 || x > 34 || y > 34)) continue;
          expect(Math.abs(field[y * 50 + x] - real), `${x}, ${y}`).toBeLessThan(0.34);
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(600);
  });
  test('beyond its reach all is far', () => {
    const { distance } = shoreOf(
      groundOf((x) => 0.4 * (10 - x)),
      { x: 0, y: 0, width: 60, height: 60 },
      1,
      8,
    );
    expect(distance[30 * 60 + 55]).toBeLessThan(-1000);
    expect(distance[30 * 60 + 2]).toBeGreaterThan(3);
  });
});

describe('strokes', () => {
  test('a stroke covers its length times its width', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 10, max: 20, noNaN: true }),
        fc.double({ min: 10, max: 20, noNaN: true }),
        fc.double({ min: 30, max: 50, noNaN: true }),
        fc.double({ min: 20, max: 50, noNaN: true }),
        fc.double({ min: 0.5, max: 3, noNaN: true }),
        (x0, y0, x1, y1, radius) => {
          const mask = maskOf(64, 64, false);
          strokePiece(mask, x0, y0, radius, x1, y1, radius);
          const covered = mask.cover.reduce((sum, value) => sum + value / 255, 0);
          const real = Math.hypot(x1 - x0, y1 - y0) * 2 * radius + Math.PI * radius * radius;
          // The finest strokes are a pixel wide, and eight bits of cover a pixel leave them an eighth.
          expect(Math.abs(covered / real - 1)).toBeLessThan(0.125);
        },
      ),
    );
  });
  test('a path keeps its ends, and no step of it is longer than two cells', () => {
    const width = 30;
    const cells = [0, 1, 2, 33, 64, 95, 96, 97, 127, 157, 187, 188];
    const points = smoothPath(cells, width, 9, 0.5);
    const raw = smoothPath([cells[0], cells[11]], width, 9, 0);
    expect(Array.from(points.slice(0, 2))).toEqual(Array.from(raw.slice(0, 2)));
    expect(Array.from(points.slice(-2))).toEqual(Array.from(raw.slice(-2)));
    for (let k = 0; k + 3 < points.length; k += 2)
      expect(Math.hypot(points[k + 2] - points[k], points[k + 3] - points[k + 1])).toBeLessThan(2.6);
  });
  test('two paths through the same cells pass the same points', () => {
    const one = smoothPath([5, 36, 67, 98, 129, 160, 191, 222, 253], 30, 9, 0.5);
    const same = smoothPath([5, 36, 67, 98, 129, 160, 191, 222, 253, 254], 30, 9, 0.5);
    expect(Array.from(one.slice(0, 10))).toEqual(Array.from(same.slice(0, 10)));
  });
  test('dashes leave gaps, and pieces that are skipped stay bare', () => {
    const points = Float32Array.of(2, 10, 20, 10, 40, 10, 60, 10);
    const radius = [1, 1, 1, 1];
    const count = (dash?: [number, number], skip?: (piece: number) => boolean): number => {
      const mask = maskOf(64, 20, false);
      strokePath(mask, points, radius, { zoom: 1, x: 0, y: 0 }, dash, skip);
      return mask.cover.reduce((sum, value) => sum + (value > 128 ? 1 : 0), 0);
    };
    const whole = count();
    expect(count([6, 6])).toBeLessThan(whole * 0.8);
    expect(count([6, 6])).toBeGreaterThan(whole * 0.3);
    expect(count(undefined, (piece) => piece === 1)).toBeLessThan(whole * 0.75);
  });
});
