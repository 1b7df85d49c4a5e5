import { expect, test } from 'vitest';
import { cellAt, drawnLand } from '../../test/ascii-land.ts';
import { findLandmasses } from './landmasses.ts';
import { makePassage } from './make-passage.ts';
import { PASSAGE } from './passage.ts';

test('parts that touch at a corner only are one landmass, of which the larger is the main part', () => {
  const land = drawnLand(['~~~~~~~~~~', '~...~~~~~~', '~...~~~~~~', '~...~~..~~', '~~~~..~~~~', '~~~~..~~~~', '~~~~~~~~~~']);
  const masses = findLandmasses(land, makePassage(land, 1));
  const at = (x: number, y: number): number => masses.part[cellAt(land, x, y)];
  expect(at(0, 0)).toBe(-1);
  expect(new Set([at(1, 1), at(4, 4), at(6, 3)]).size).toBe(3);
  expect(masses.size[at(1, 1)]).toBe(9);
  // 9 cells touch 4 cells at a corner, and those touch 2 more.
  expect(masses.main[at(1, 1)]).toBe(true);
  expect(masses.main[at(4, 4)]).toBe(false);
  expect(masses.main[at(6, 3)]).toBe(false);
});

test('a lake parts the ground and keeps the landmass together; a river does not part it', () => {
  const land = drawnLand(['~~~~~~~~~', '~..o=...~', '~..o=...~', '~..o=...~', '~~~~~~~~~']);
  const passage = makePassage(land, 1);
  const masses = findLandmasses(land, passage);
  const at = (x: number, y: number): number => masses.part[cellAt(land, x, y)];
  expect(at(1, 1)).not.toBe(at(5, 1));
  expect(at(4, 1)).toBe(at(5, 1));
  expect(masses.main[at(5, 1)]).toBe(true);
  expect(masses.main[at(1, 1)]).toBe(false);
  expect(passage.kind[cellAt(land, 4, 2)]).toBe(PASSAGE.hard);
  expect(passage.walk[cellAt(land, 4, 2)]).toBe(0);
});

test('narrow rivers are forded, cliffs are not climbed, nobody walks on water', () => {
  const land = drawnLand(['~~~~~~~', '~.-.^.~', '~.-.^.~', '~.-o^.~', '~~~~~~~']);
  const { kind, walk } = makePassage(land, 1);
  expect(kind[cellAt(land, 2, 1)]).toBe(PASSAGE.open);
  expect(walk[cellAt(land, 2, 1)]).toBeGreaterThan(walk[cellAt(land, 1, 1)]);
  expect(kind[cellAt(land, 4, 2)]).toBe(PASSAGE.hard);
  expect(kind[cellAt(land, 3, 3)]).toBe(PASSAGE.barrier);
  expect(kind[cellAt(land, 0, 0)]).toBe(PASSAGE.barrier);
});
