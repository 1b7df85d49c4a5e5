import { describe, expect, test } from 'vitest';
import { atan, atan2, cbrt, cos, exp, hypot, log, log2, pow, sin, tanh } from './math.ts';

/** Inputs made of integers and one division, so they are the same on every machine. */
const inputs = (least: number, most: number): number[] => Array.from({ length: 2001 }, (_, i) => least + ((most - least) * i) / 2000);

function worst(
  mine: (x: number) => number,
  theirs: (x: number) => number,
  xs: readonly number[],
  scale = (y: number): number => Math.max(1e-300, Math.abs(y)),
): number {
  let most = 0;
  for (const x of xs) most = Math.max(most, Math.abs(mine(x) - theirs(x)) / scale(theirs(x)));
  return most;
}

describe('against the engine, which is right to a few units in the last place', () => {
  test.each([
    ['exp', exp, Math.exp, inputs(-300, 300)],
    ['exp near 0', exp, Math.exp, inputs(-1, 1)],
    ['log', log, Math.log, inputs(0.001, 3000)],
    ['log of the very small', log, Math.log, [5e-324, 1e-310, 1e-300]],
    ['log2', log2, Math.log2, inputs(2, 5000)],
    ['cbrt', cbrt, Math.cbrt, inputs(-500, 500)],
    ['atan', atan, Math.atan, inputs(-30, 30)],
  ])('%s', (_, mine, theirs, xs) => expect(worst(mine, theirs, xs)).toBeLessThan(2e-15));

  test.each([
    ['sin', sin, Math.sin, inputs(-1000, 1000)],
    ['cos', cos, Math.cos, inputs(-1000, 1000)],
    ['tanh', tanh, Math.tanh, inputs(-25, 25)],
  ])('%s', (_, mine, theirs, xs) => expect(worst(mine, theirs, xs, () => 1)).toBeLessThan(1e-15));

  test('pow', () => {
    for (const y of [-2.5, -1, 0.25, 0.4, 0.5, 2, 3.3])
      expect(
        worst(
          (x) => pow(x, y),
          (x) => Math.pow(x, y),
          inputs(0.01, 900),
        ),
      ).toBeLessThan(1e-14);
  });
});

test('known values, bit by bit', () => {
  expect([exp(1), log(10), sin(1), cos(1), atan2(-1, -1), pow(2, 0.5), cbrt(27), hypot(3, 4), tanh(0.5)]).toEqual([
    2.7182818284590455, 2.302585092994046, 0.8414709848078965, 0.5403023058681398, -2.356194490192345, 1.414213562373095, 3, 5,
    0.4621171572600098,
  ]);
});

test('the edges', () => {
  expect([exp(-1000), exp(1000), log(0), log(-1), pow(0, 2), pow(5, 0), atan2(0, 0), atan2(0, -1), cbrt(0)]).toEqual([
    0,
    Infinity,
    -Infinity,
    NaN,
    0,
    1,
    0,
    Math.PI,
    0,
  ]);
});
