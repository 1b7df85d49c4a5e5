import { expect, test } from 'vitest';
import { fillPits } from './pits.ts';

const SEA = Math.fround(-1e30);

/** Fills a drawn map: digits are heights, dots the sea. */
function filled(drawing: readonly string[]): { rows: string[]; touched: number } {
  const width = drawing[0].length;
  const heights = Float32Array.from([...drawing.join('')], (sign) => (sign === '.' ? SEA : Number(sign)));
  const pits: number[] = [];
  heights.forEach((high, cell) => {
    if (high === SEA) return;
    const beside = [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1];
    if (beside.every((step) => heights[cell + step] >= high)) pits.push(cell);
  });
  const touched = fillPits(heights, pits, width, new Uint8Array(heights.length)).length;
  const signs = Array.from(heights, (high) => (high === SEA ? '.' : `${high}`)).join('');
  return { rows: drawing.map((_, y) => signs.slice(y * width, (y + 1) * width)), touched };
}

test('a hollow is filled to the lowest of its rim, and nothing else is', () => {
  expect(filled(['.......', '.99999.', '.91195.', '.92295.', '.99999.', '.......']).rows).toEqual([
    '.......',
    '.99999.',
    '.99995.',
    '.99995.',
    '.99999.',
    '.......',
  ]);
  expect(filled(['.......', '.77777.', '.73377.', '.73327.', '.77747.', '.......']).rows).toEqual([
    '.......',
    '.77777.',
    '.74477.',
    '.74447.',
    '.77747.',
    '.......',
  ]);
});

test('a hollow within a hollow goes with it, and one that spills into another is filled after it', () => {
  expect(filled(['.........', '.8888888.', '.8351628.', '.8888888.', '.........']).rows[2]).toBe('.8888888.');
  expect(filled(['.........', '.8888888.', '.8351625.', '.8888888.', '.........']).rows[2]).toBe('.8666655.');
});

test('land that drains is left as it is', () => {
  const slope = ['......', '.1234.', '.2345.', '.3456.', '......'];
  expect(filled(slope)).toEqual({ rows: slope, touched: 0 });
});
