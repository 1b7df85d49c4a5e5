import { expect, test } from 'vitest';
import { stream } from '../../base/rng.ts';
import { FLOOR_SAMPLES } from '../../content/floor-samples.ts';
import { learnFloor } from './decorate.ts';
import { learnPatterns } from './learn.ts';
import { weave, weaveOrTile } from './weave.ts';

const grid = (...rows: string[]) => ({ width: rows[0].length, height: rows.length, cells: [...rows.join('')].map(Number) });

test('each square of what is woven is one of the sample', () => {
  const sample = grid('0000', '0110', '0120', '0000');
  for (const size of [2, 3] as const) {
    const patterns = learnPatterns(sample, size);
    const known = new Set(patterns.squares.map((square) => square.join()));
    let woven = 0;
    for (let i = 0; i < 20; i++) {
      const result = weave(patterns, 14, 11, stream('woven', String(i)));
      if (!result.ok) continue;
      woven++;
      for (let y = 0; y + size <= 11; y++)
        for (let x = 0; x + size <= 14; x++) {
          const square: number[] = [];
          for (let k = 0; k < size * size; k++) square.push(result.cells[(y + Math.floor(k / size)) * 14 + x + (k % size)]);
          expect(known).toContain(square.join());
        }
    }
    expect(woven).toBeGreaterThan(5);
  }
});

test('it is the same each time, and common squares stay common', () => {
  const patterns = learnPatterns(grid('00000', '00000', '00100', '00000', '00000'), 2);
  const first = weave(patterns, 20, 20, stream('same', 'a'));
  expect(weave(patterns, 20, 20, stream('same', 'a'))).toEqual(first);
  expect(weave(patterns, 20, 20, stream('same', 'b'))).not.toEqual(first);
  if (first.ok) expect(first.cells.filter((value) => value === 0).length).toBeGreaterThan(200);
});

test('a contradiction is a value, and then the sample is laid side by side', () => {
  // Strict stripes of three that do not turn: a window can hold them, but two that meet out of step cannot be mended.
  const strict = { ...learnPatterns(grid('012', '012', '012'), 2, false) };
  const none = { ...strict, agree: strict.agree.map((way) => way.map(() => new Int32Array(0))) };
  expect(weave(none, 5, 5, stream('none', 'a')).ok).toBe(false);
  expect([...weaveOrTile(none, grid('012', '345', '678'), 4, 2, stream('none', 'a'))]).toEqual([0, 1, 2, 0, 3, 4, 5, 3]);
});

test('what cannot be learned or woven is refused with a cure', () => {
  expect(() => learnPatterns(grid('01', '10'), 3)).toThrow('sample: expected at least 3 × 3 cells, got 2 × 2');
  expect(() => weave(learnPatterns(grid('01', '10'), 2), 40, 4, stream('x', 'x'))).toThrow('window: expected 1 to 24 cells each way');
  const legend = { a: { name: 'a', colour: '#000000' } };
  expect(() => learnFloor({ rows: ['aaa', 'aa', 'aaa'], legend })).toThrow('sample.rows[1]: expected 3 letters');
  expect(() => learnFloor({ rows: ['aaa', 'aba', 'aaa'], legend })).toThrow('the legend has no "b"');
});

test('our own samples can be woven nearly always', () => {
  for (const sample of Object.values(FLOOR_SAMPLES)) {
    const { patterns } = learnFloor(sample, 2);
    let woven = 0;
    for (let i = 0; i < 12; i++) if (weave(patterns, 12, 9, stream('ours', String(i))).ok) woven++;
    expect(woven).toBeGreaterThan(6);
  }
});
