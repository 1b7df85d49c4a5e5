import { expect, test } from 'vitest';
import { type Named, readNaming } from './naming.ts';

const rows = (...names: string[]): never => names.map((name) => ({ name })) as never;

test('counts names that are borne twice, whatever bears them, and well-known ones', () => {
  const world = {
    rivers: rows('Oru', 'Tam'),
    lakes: rows(),
    regions: rows('Oru'),
    places: rows('London', 'Bel'),
    factions: rows(),
    characters: rows('bel'),
    cultures: rows(),
  };
  expect(readNaming(world as Named)).toEqual({ uniqueNames: 2 / 6, knownNames: 1 });
});
