import { describe, expect, test } from 'vitest';
import { type NumberParam, PARAM_TABLES } from '../index.ts';
import { MEASURE_NAMES } from './measures.ts';
import { SLIDER_STEPS, sliderEffect, SLIDERS } from './sliders.ts';
import { ranksOf } from './statistics.ts';

const over = (f: (t: number) => number): number[][] => Array.from({ length: SLIDER_STEPS }, (_, i) => [f(i / 10), f(i / 10)]);

describe('slider effect', () => {
  test('an even slope passes, either way', () => {
    expect(
      sliderEffect(
        over((t) => 3 * t),
        'up',
      ),
    ).toMatchObject({ rightWay: 10, steps: 10, deadZone: 0, pass: true, effect: 3 });
    expect(
      sliderEffect(
        over((t) => 3 * t),
        'up',
      ).biggestStep,
    ).toBeCloseTo(0.1, 9);
    expect(
      sliderEffect(
        over((t) => -t * t - t),
        'down',
      ).pass,
    ).toBe(true);
    expect(
      sliderEffect(
        over((t) => t),
        'down',
      ).pass,
    ).toBe(false);
  });

  test('the mean over the seeds is judged', () => {
    expect(
      sliderEffect(
        [
          [0, 4],
          [2, 4],
          [5, 3],
        ],
        'up',
      ).curve,
    ).toEqual([2, 3, 4]);
  });

  test('the rank tells whether the order holds on every seed', () => {
    const even = over((t) => t);
    expect(sliderEffect(even, 'up').rank).toBeCloseTo(1);
    expect(
      sliderEffect(
        even.map(([a]) => [a, -a]),
        'up',
      ).rank,
    ).toBeCloseTo(0);
    expect(sliderEffect([[0], [2], [1]], 'up').rank).toBeCloseTo(0.5);
    // A seed on which nothing moves says nothing for it.
    expect(
      sliderEffect(
        even.map(([a]) => [a, 7]),
        'up',
      ).rank,
    ).toBeCloseTo(0.5);
  });

  test('a slope that ends early has a dead zone', () => {
    const found = sliderEffect(
      over((t) => Math.min(t, 0.6)),
      'up',
    );
    expect(found.deadZone).toBeCloseTo(0.4);
    expect(found.pass).toBe(false);
    // Two steps of rest are a fifth of the travel and may be.
    expect(sliderEffect([[0], [1], [2], [3], [4], [4.05], [4.1], [5], [6], [7], [8]], 'up')).toMatchObject({ deadZone: 0.2, pass: true });
  });

  test('a jump fails, and so do two steps back, and nothing at all', () => {
    expect(
      sliderEffect(
        over((t) => t + (t > 0.45 ? 1 : 0)),
        'up',
      ),
    ).toMatchObject({ rightWay: 10, pass: false });
    expect(sliderEffect([[0], [1], [2], [3], [2.5], [4], [5], [4.5], [6], [7], [8]], 'up')).toMatchObject({ rightWay: 8, pass: false });
    expect(
      sliderEffect(
        over(() => 1),
        'up',
      ).pass,
    ).toBe(false);
    expect(sliderEffect([], 'up').pass).toBe(false);
  });
});

test('equal values share a rank', () => {
  expect(ranksOf([5, 1, 5, 9, 5])).toEqual([2, 0, 2, 4, 2]);
});

describe('a slider that goes round', () => {
  const turning = (f: (t: number) => number): number[][] =>
    Array.from({ length: SLIDER_STEPS }, (_, i) => [-8, 0, 8].map((off) => (((f(i / 10) + off) % 180) + 180) % 180));

  test('is followed past the end of the scale', () => {
    const found = sliderEffect(
      turning((t) => 40 + 180 * t),
      { round: 180 },
    );
    expect(found.effect).toBeCloseTo(180, 6);
    expect(found.pass).toBe(true);
  });

  test('fails where the direction stays, or jumps', () => {
    expect(
      sliderEffect(
        turning(() => 40),
        { round: 180 },
      ).pass,
    ).toBe(false);
    expect(
      sliderEffect(
        turning((t) => (t < 0.5 ? 40 : 100)),
        { round: 180 },
      ).pass,
    ).toBe(false);
    expect(
      sliderEffect(
        turning((t) => 40 - 180 * t),
        { round: 180 },
      ).pass,
    ).toBe(false);
  });
});

test('every slider is a number parameter and names a measure', () => {
  expect(SLIDERS.length).toBeGreaterThan(8);
  for (const slider of SLIDERS) {
    expect((PARAM_TABLES[slider.group][slider.param] as NumberParam | undefined)?.kind, `${slider.group}.${slider.param}`).toBe('number');
    expect(MEASURE_NAMES).toContain(slider.measure);
  }
});
