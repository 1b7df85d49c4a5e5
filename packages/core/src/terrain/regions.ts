import { NONE } from '../base/grid.ts';
import { type Part, partsOf } from '../base/parts.ts';
import { BIOMES } from '../content/biomes.ts';
import type { Region, RegionId, RegionKind } from '../world.ts';
import type { Waters } from './drainage.ts';
import type { Frame } from './elevation.ts';

/** Least size of a region of each kind, square kilometres. */
const LEAST: Readonly<Record<RegionKind, number>> = {
  continent: 0, island: 1, ocean: 0, sea: 12, bay: 12, range: 40, plateau: 60, volcano: 4, forest: 50, desert: 40, marsh: 6, plain: 60, ice: 20,
};
/** A landmass of this share of the map or more is a continent. */
const CONTINENT = 0.12;

/** Covers that make regions of their own, numbered from 1. */
const COVERS: readonly RegionKind[] = ['forest', 'desert', 'marsh', 'plain', 'ice'];
const COVER_OF_BIOME: Readonly<Record<string, RegionKind>> = {
  'taiga': 'forest', 'temperate forest': 'forest', 'temperate rainforest': 'forest', 'tropical dry forest': 'forest', 'rainforest': 'forest', 'mangrove': 'marsh',
  'marsh': 'marsh', 'desert': 'desert', 'cold desert': 'desert', 'salt flat': 'desert', 'grassland': 'plain', 'steppe': 'plain', 'savanna': 'plain', 'shrubland': 'plain', 'ice': 'ice',
};

/** The stretches of land and water worth a name: landmasses and waters first, then what lies on the land, each by falling size. */
export function makeRegions(frame: Frame, waters: Waters, smooth: Float32Array, sea: Uint8Array, biome: Uint8Array): Region[] {
  const km2 = (frame.metresPerCell * frame.metresPerCell) / 1e6;
  const regions: Omit<Region, 'id' | 'name'>[] = [];
  const add = (parts: readonly Part[], kindOf: (part: Part, rank: number) => RegionKind): void => {
    parts.forEach((part, rank) => {
      const kind = kindOf(part, rank);
      if (part.size * km2 >= LEAST[kind]) regions.push({ kind, size: part.size, cell: part.cell, bounds: part.bounds });
    });
  };

  const ground = new Uint8Array(sea.length);
  for (let cell = 0; cell < sea.length; cell++) ground[cell] = sea[cell] !== 0 ? 2 : 1;
  const masses = partsOf(ground, frame.width, frame.height);
  add(masses.filter((part) => part.kind === 1), (part) => (part.size >= CONTINENT * sea.length ? 'continent' : 'island'));
  add(masses.filter((part) => part.kind === 2), (_, rank) => (rank === 0 ? 'ocean' : 'sea'));

  let top = 0;
  for (let cell = 0; cell < sea.length; cell++) if (smooth[cell] > top) top = smooth[cell];
  const high = Math.max(400, 0.4 * top);
  for (let cell = 0; cell < sea.length; cell++) ground[cell] = sea[cell] === 0 && smooth[cell] > high ? 1 : 0;
  add(partsOf(ground, frame.width, frame.height), () => 'range');

  const coverOf = BIOMES.map(({ name }) => COVERS.indexOf(COVER_OF_BIOME[name]) + 1);
  for (let cell = 0; cell < sea.length; cell++) ground[cell] = sea[cell] === 0 && waters.lakeOf[cell] === NONE ? coverOf[biome[cell]] : 0;
  add(partsOf(ground, frame.width, frame.height), (part) => COVERS[part.kind - 1]);
  return regions.map((region, id) => ({ ...region, id: id as RegionId, name: '' }));
}
