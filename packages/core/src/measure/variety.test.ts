import { assert, double, array, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { symmetricEigenvalues } from './eigenvalues.ts';
import { varietyOf } from './variety.ts';

describe('eigenvalues', () => {
  test('of known matrices', () => {
    expect([...symmetricEigenvalues([2, 1, 1, 2], 2)].sort()).toEqual([expect.closeTo(1, 12), expect.closeTo(3, 12)]);
    const second = [...symmetricEigenvalues([2, -1, 0, -1, 2, -1, 0, -1, 2], 3)].sort((a, b) => a - b);
    expect(second).toEqual([expect.closeTo(2 - Math.SQRT2, 12), expect.closeTo(2, 12), expect.closeTo(2 + Math.SQRT2, 12)]);
  });

  test('their sum is the trace, the sum of their squares that of all entries', () => {
    const n = 6;
    assert(
      property(array(double({ min: -10, max: 10, noNaN: true }), { minLength: n * n, maxLength: n * n }), (values) => {
        const matrix = Array.from({ length: n * n }, (_, i) => values[Math.min(i, (i % n) * n + Math.floor(i / n))]);
        const found = symmetricEigenvalues(matrix, n);
        const trace = matrix.filter((_, i) => i % (n + 1) === 0).reduce((sum, value) => sum + value, 0);
        expect(found.reduce((sum, value) => sum + value, 0)).toBeCloseTo(trace, 8);
        expect(found.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(
          matrix.reduce((sum, value) => sum + value * value, 0),
          6,
        );
      }),
    );
  });
});

describe('variety', () => {
  test('of equals is one', () => {
    const found = varietyOf(Array.from({ length: 10 }, () => [0.3, 0.7]));
    expect(found.effective).toBeCloseTo(1, 6);
    expect(found.nearDuplicates).toBe(1);
  });

  test('of strangers is their number', () => {
    const found = varietyOf(Array.from({ length: 10 }, (_, i) => [10 * i]));
    expect(found.effective).toBeCloseTo(10, 6);
    expect(found.nearDuplicates).toBe(0);
  });

  test('of two equal crowds is two', () => {
    const found = varietyOf(Array.from({ length: 12 }, (_, i) => [i % 2 === 0 ? 0 : 50]));
    expect(found.effective).toBeCloseTo(2, 6);
    expect(found.nearDuplicates).toBeCloseTo(30 / 66, 10);
  });

  test('of two at distance 0.3 follows the kernel', () => {
    const alike = Math.exp(-0.5);
    const [a, b] = [(1 + alike) / 2, (1 - alike) / 2];
    const found = varietyOf([[0], [0.3]]);
    expect(found.effective).toBeCloseTo(Math.exp(-a * Math.log(a) - b * Math.log(b)), 9);
    expect(found.closest).toEqual([0, 1]);
  });

  test('near means nearer than 0.2', () => {
    expect(varietyOf([[0], [0.199]]).nearDuplicates).toBe(1);
    expect(varietyOf([[0], [0.201]]).nearDuplicates).toBe(0);
  });
});
