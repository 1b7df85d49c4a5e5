import { describe, expect, test } from 'vitest';
import { stream } from '../../base/rng.ts';
import { likeness, reward } from './board.ts';
import { BINARY } from './binary.ts';
import { ISAAC } from './isaac.ts';
import { MDUNGEONS } from './mdungeons.ts';
import { examine, type Problem } from './problem.ts';
import { snakeOf } from './snake.ts';
import { ZELDA } from './zelda.ts';

const drawn = (...rows: string[]): { width: number; height: number; cells: Uint8Array } => ({
  width: rows[0].length,
  height: rows.length,
  cells: Uint8Array.from(rows.join(''), Number),
});

test('the reward is a trapezium', () => {
  expect([0, 2, 4, 6, 8, 10].map((value) => reward(value, 0, 4, 6, 10))).toEqual([0, 0.5, 1, 1, 0.5, 0]);
  expect(reward(3, 0, 3)).toBe(1);
  expect(reward(4, 0, 3)).toBe(0);
});

test('likeness is what Python gives', () => {
  expect(likeness('abcd', 'bcde')).toBe(0.75);
  expect(likeness('', '')).toBe(1);
  expect(likeness('private Thread currentThread;', 'private volatile Thread currentThread;')).toBeCloseTo(0.866, 3);
  expect(likeness('ba'.repeat(150), 'a'.repeat(300))).toBe(0);
  expect(likeness(`${'xyab'.repeat(60)}q`, `${'ab'.repeat(110)}q`)).toBeCloseTo(0.012987, 6);
});

describe('what is judged', () => {
  const empty = Array.from({ length: 14 }, () => '0'.repeat(14));
  test('binary: one region, and a long way', () => {
    const rows = empty.map((_, y) => (y % 2 === 0 ? '1'.repeat(14) : y % 4 === 1 ? `${'0'.repeat(13)}1` : `1${'0'.repeat(13)}`));
    const info = BINARY.info(drawn(...rows));
    expect([info.regions, info.path]).toEqual([1, 14 * 7 + 6]);
    expect(BINARY.quality(info)).toBe(1);
    expect(BINARY.quality(BINARY.info(drawn(...empty.map(() => '10'.repeat(7)))))).toBeLessThan(1);
  });
  test('zelda: a key that cannot be reached is no key', () => {
    const good = drawn('21111111111', '00000000001', '11111111111', '10000000000', '31111111111', '00000000001', '45155111111');
    expect(ZELDA.info(good)).toMatchObject({ regions: 1, counts: [1, 1, 1, 3], playerKey: 24, keyDoor: 22 });
    expect(ZELDA.quality(ZELDA.info(good))).toBe(1);
    good.cells[22] = 0;
    expect(ZELDA.quality(ZELDA.info(good))).toBeLessThan(1);
  });
  test('isaac: doors that lead nowhere', () => {
    const layout = [4, 5, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    expect(ISAAC.info({ layout, start: 0, boss: 2, shop: 1, treasure: 1 })).toMatchObject({
      rooms: 3,
      regions: 1,
      joined: 1,
      loose: 0,
      places: 3,
    });
    layout[2] = 5;
    expect(ISAAC.info({ layout, start: 0, boss: 2, shop: 1, treasure: 1 }).loose).toBe(1);
  });
  test('mdungeons: whoever dies has not won', () => {
    const rows = Array.from({ length: 12 }, () => '0'.repeat(8));
    rows[0] = '26666113';
    expect(MDUNGEONS.info(drawn(...rows)).play).toHaveLength(8);
    rows[0] = '26666613';
    expect(MDUNGEONS.info(drawn(...rows)).play).toEqual([]);
    rows[0] = '26646663';
    expect(MDUNGEONS.info(drawn(...rows)).story).toBe('R1R1RpR1R1R1R');
  });
});

test('a snake touches itself nowhere', () => {
  for (let i = 0; i < 40; i++) {
    const way = snakeOf(9, 7, 20, stream('snake', String(i)));
    expect(way.length).toBeGreaterThan(15);
    for (const [a, one] of way.entries())
      for (const [b, other] of way.entries()) {
        const apart = Math.abs((one % 9) - (other % 9)) + Math.abs(Math.floor(one / 9) - Math.floor(other / 9));
        expect(apart <= 1).toBe(Math.abs(a - b) <= 1);
      }
  }
});

test.each([BINARY, ZELDA, ISAAC, MDUNGEONS] as Problem<unknown, unknown>[])(
  '$name: our answers are sound, unlike one another, and as asked',
  (problem) => {
    const result = examine(problem, 12, stream('exam test', problem.name));
    expect(result.quality).toBe(1);
    expect(result.diversity).toBeGreaterThan(0.7);
    expect(result.controllability).toBeGreaterThan(0.8);
  },
);
