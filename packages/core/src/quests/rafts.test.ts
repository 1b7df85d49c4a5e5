import { expect, test } from 'vitest';
import { drawnLand } from '../../test/ascii-land.ts';
import type { Place } from '../world.ts';
import { cellsOfRaft, findRafts } from './rafts.ts';

const ROWS = ['~~~~~~~~~~~~', '~..........~', '~==========~', '~..........~', '~~~~~~~~~~~~'];
const land = drawnLand(ROWS);
const at = (x: number, y: number, population = 40): Pick<Place, 'cell' | 'population'> => ({ cell: y * 12 + x, population });
const PLACES = [at(2, 1), at(5, 2), at(9, 3), at(7, 1, 0)].map((place, id) => ({ ...place, id })) as Place[];
const rafts = (change: object = {}): string[] =>
  findRafts({ rect: land.rect, metresPerCell: 1000, places: PLACES, rivers: land.rivers, elevation: land.layers.elevation, ...change }).map(
    ({ from, to, cells }) => `${from}-${to}: ${cells.map((cell) => cell % 12).join(' ')}`,
  );

test('one drifts from settlement to settlement, down only, from bank to bank', () => {
  expect(rafts()).toEqual(['0-1: 2 3 4 5', '0-2: 2 3 4 5 6 7 8 9', '1-2: 5 6 7 8 9']);
});

test('not over what is too narrow, nor down a fall', () => {
  expect(rafts({ rivers: land.rivers.map((river) => ({ ...river, width: river.width.map((wide, k) => (k === 6 ? 4 : wide)) })) })).toEqual([
    '0-1: 2 3 4 5',
  ]);
  expect(rafts({ elevation: land.layers.elevation.map((height, cell) => height - 3 * (cell % 12)) })).toEqual(rafts());
  expect(rafts({ elevation: land.layers.elevation.map((height, cell) => height - 30 * (cell % 12)) })).toEqual([]);
});

test('the cells of a raft are told from the world alone', () => {
  for (const raft of findRafts({
    rect: land.rect,
    metresPerCell: 1000,
    places: PLACES,
    rivers: land.rivers,
    elevation: land.layers.elevation,
  }))
    expect(cellsOfRaft({ rect: land.rect, places: PLACES, rivers: land.rivers }, raft)).toEqual(raft.cells);
});
