import { expect, test } from 'vitest';
import { stream } from '../../base/rng.ts';
import { FLOOR_SAMPLES } from '../../content/floor-samples.ts';
import { learnFloor, weaveCells } from './floor-pattern.ts';
import { parseFloorSample } from './parse-sample.ts';
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
  const slate = { name: 'slate', colour: '#405060' };
  const legend = { a: slate };
  const rows = ['aaa', 'aaa', 'aaa'];
  expect(parseFloorSample({ rows, legend })).toEqual({ rows, legend });
  for (const [sample, cure] of [
    [null, 'sample: expected an object with rows and legend, got null'],
    [{ rows, legend, seed: 1 }, 'sample: there is no field "seed"'],
    [{ rows: 'aaa', legend }, 'sample.rows: expected a list of 2 to 64 rows'],
    [{ rows: ['a', 'a'], legend }, 'sample.rows[0]: expected 2 to 64 letters, got "a"'],
    [{ rows: ['aaa', 7, 'aaa'], legend }, 'sample.rows[1]: expected 2 to 64 letters, got 7'],
    [{ rows: ['aaa', 'aa', 'aaa'], legend }, 'sample.rows[1]: expected 3 letters as in the first row, got 2'],
    [{ rows: ['aaa', 'aba', 'aaa'], legend }, 'sample.rows[1]: the legend has no "b"; it knows a'],
    [{ rows, legend: [] }, 'sample.legend: expected a letter for each kind of ground'],
    [{ rows, legend: {} }, 'sample.legend: expected 1 to 16 kinds of ground, got 0'],
    [{ rows, legend: { aa: slate } }, 'sample.legend: expected single letters, got "aa"'],
    [{ rows, legend: { a: { name: '', colour: '#405060' } } }, 'sample.legend["a"].name: expected a name of 1 to 40 letters'],
    [
      { rows, legend: { a: { name: 'slate', colour: 'red' } } },
      'sample.legend["a"].colour: expected a colour such as "#405060", got "red"',
    ],
  ] as const)
    expect(() => parseFloorSample(sample)).toThrow(cure);
});

test('a floor wider than a window has no seam', () => {
  const width = 60;
  const cells = Array.from({ length: 50 * 37 }, (_, k) => (Math.floor(k / 50) + 3) * width + (k % 50) + 4);
  for (const [name, floor] of Object.entries(FLOOR_SAMPLES)) {
    const pattern = learnFloor(floor, 2);
    const known = new Set(pattern.patterns.squares.map((square) => square.join()));
    for (let i = 0; i < 6; i++) {
      const laid = weaveCells(pattern, cells, width, stream('seam', String(i)));
      expect(laid.size).toBe(cells.length);
      const odd = cells.filter((cell) => {
        const square = [cell, cell + 1, cell + width, cell + width + 1].map((at) => laid.get(at));
        return !square.includes(undefined) && !known.has(square.join());
      });
      expect({ name, i, odd }).toEqual({ name, i, odd: [] });
    }
  }
});

test('where no floor is left nothing is laid', () => {
  // As in the ruin at place 97 of the world "dg-12" of 96 cells: one of its rooms has no plain floor.
  const pattern = learnFloor(Object.values(FLOOR_SAMPLES)[0]);
  expect(weaveCells(pattern, [], 20, stream('bare', 'floor')).size).toBe(0);
});

test('our own samples can be woven nearly always', () => {
  for (const sample of Object.values(FLOOR_SAMPLES)) {
    const { patterns } = learnFloor(sample, 2);
    let woven = 0;
    for (let i = 0; i < 12; i++) if (weave(patterns, 12, 9, stream('ours', String(i))).ok) woven++;
    expect(woven).toBeGreaterThan(6);
  }
});
