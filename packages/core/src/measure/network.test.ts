import { describe, expect, test } from 'vitest';
import { madeLand } from '../../test/made-land.ts';
import type { Drainage } from './drainage.ts';
import { bifurcationRatio, channelsOf, concavity, hackExponent, streamsByOrder } from './network.ts';
import { surfaceOf } from './surface.ts';

function drainageOf(receiver: readonly number[], more: Partial<Drainage> = {}): Drainage {
  const n = receiver.length;
  // Cells are numbered so that each stands after its receiver.
  return {
    filled: new Float64Array(n),
    receiver: Int32Array.from(receiver),
    order: Int32Array.from({ length: n }, (_, i) => i),
    area: new Float64Array(n).fill(1),
    longest: new Float64Array(n),
    ...more,
  };
}

describe('Hack exponent', () => {
  test.each([0.44, 0.5, 0.57, 1])('is found again: %f', (h) => {
    const n = 20_000;
    const area = Float64Array.from({ length: n }, (_, i) => 100 + i);
    const drainage = drainageOf(
      Array.from({ length: n }, (_, i) => i - 1),
      { area, longest: area.map((a) => 1.4 * a ** h) },
    );
    expect(hackExponent(new Uint8Array(n).fill(1), drainage)).toBeCloseTo(h, 3);
  });

  test('is unknown where there are no channels', () => {
    expect(hackExponent(new Uint8Array(5), drainageOf([-1, 0, 1, 2, 3]))).toBeNull();
  });
});

describe('stream orders', () => {
  //  0 <- 1 <- 2      two of order 2 meet at 1; each of them gathers two of order 1; one source joins the trunk late
  test('are counted as Strahler did', () => {
    const receiver = [-1, 0, 1, 2, 2, 1, 5, 5, 0];
    expect(streamsByOrder(new Uint8Array(9).fill(1), drainageOf(receiver))).toEqual({ all: [5, 2, 1], branched: [5, 2, 1] });
  });

  test('a source that joins a greater stream does not raise its order', () => {
    // Its basin never reaches order 3, so it says nothing of branching.
    expect(streamsByOrder(new Uint8Array(5).fill(1), drainageOf([-1, 0, 1, 1, 0]))).toEqual({ all: [3, 1], branched: [0, 0] });
  });

  test('the bifurcation ratio is that of a geometric series', () => {
    expect(bifurcationRatio([64, 16, 4, 1])).toBeCloseTo(4, 6);
    expect(bifurcationRatio([7])).toBeNull();
  });
});

describe('concavity', () => {
  test.each([0.2, 0.45, 0.7])('is found again: %f', (theta) => {
    const n = 6000;
    const heights = [0];
    // Upstream of cell i drain n - i cells; the slope there is what the law says.
    for (let i = 1; i < n; i++) heights.push(heights[i - 1] + 2 * (n - i) ** -theta);
    const surface = surfaceOf(madeLand({ width: n, height: 1, metresPerCell: 1, elevation: heights }));
    const area = Float64Array.from({ length: n }, (_, i) => n - i);
    const drainage = drainageOf(
      Array.from({ length: n }, (_, i) => i - 1),
      { area, filled: Float64Array.from(heights) },
    );
    const channels = Uint8Array.from(area, (a) => (a > 100 ? 1 : 0));
    expect(concavity(surface, channels, drainage)).toBeCloseTo(theta, 1);
  });
});

test('channels drain at least a thousandth of the map', () => {
  const surface = surfaceOf(madeLand({ width: 100, height: 100, elevation: new Float32Array(10_000).fill(5) }));
  const inside = 5050;
  const area = new Float64Array(10_000).fill(9.9);
  area[inside] = 10;
  const channels = channelsOf(
    surface,
    drainageOf(
      Array.from({ length: 10_000 }, (_, i) => i - 1),
      { area },
    ),
  );
  expect(channels.reduce((sum, one) => sum + one, 0)).toBe(1);
  expect(channels[inside]).toBe(1);
});
