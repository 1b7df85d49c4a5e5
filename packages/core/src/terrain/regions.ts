import { NONE } from '../base/grid.ts';
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
  const masses = partsOf(ground, frame);
  add(masses.filter((part) => part.kind === 1), (part) => (part.size >= CONTINENT * sea.length ? 'continent' : 'island'));
  add(masses.filter((part) => part.kind === 2), (_, rank) => (rank === 0 ? 'ocean' : 'sea'));

  let top = 0;
  for (let cell = 0; cell < sea.length; cell++) if (smooth[cell] > top) top = smooth[cell];
  const high = Math.max(400, 0.4 * top);
  for (let cell = 0; cell < sea.length; cell++) ground[cell] = sea[cell] === 0 && smooth[cell] > high ? 1 : 0;
  add(partsOf(ground, frame), () => 'range');

  const coverOf = BIOMES.map(({ name }) => COVERS.indexOf(COVER_OF_BIOME[name]) + 1);
  for (let cell = 0; cell < sea.length; cell++) ground[cell] = sea[cell] === 0 && waters.lakeOf[cell] === NONE ? coverOf[biome[cell]] : 0;
  add(partsOf(ground, frame), (part) => COVERS[part.kind - 1]);
  return regions.map((region, id) => ({ ...region, id: id as RegionId, name: '' }));
}

/** A connected part of the cells of one kind. */
interface Part {
  readonly kind: number;
  readonly size: number;
  readonly cell: number;
  readonly bounds: Region['bounds'];
}

/** The connected parts of equal kind, the greatest first; kind 0 is nothing. Each with its bounds and a cell well inside. */
function partsOf(kinds: Uint8Array, frame: Frame): Part[] {
  const { width, height } = frame;
  const depth = depthOf(kinds, width, height);
  const seen = new Uint8Array(kinds.length);
  const queue = new Int32Array(kinds.length);
  const parts: Part[] = [];
  for (let start = 0; start < kinds.length; start++) {
    const kind = kinds[start];
    if (kind === 0 || seen[start] !== 0) continue;
    seen[start] = 1;
    queue[0] = start;
    let last = 1;
    let cell = start;
    let left = width, right = 0, top = height, bottom = 0;
    for (let k = 0; k < last; k++) {
      const at = queue[k];
      const y = (at / width) | 0;
      const x = at - y * width;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
      if (depth[at] > depth[cell]) cell = at;
      const fromX = x > 0 ? -1 : 0;
      const toX = x < width - 1 ? 1 : 0;
      const toY = y < height - 1 ? width : 0;
      for (let dy = y > 0 ? -width : 0; dy <= toY; dy += width) {
        for (let dx = fromX; dx <= toX; dx++) {
          const next = at + dy + dx;
          if (kinds[next] !== kind || seen[next] !== 0) continue;
          seen[next] = 1;
          queue[last++] = next;
        }
      }
    }
    parts.push({ kind, size: last, cell, bounds: { x: left, y: top, width: right - left + 1, height: bottom - top + 1 } });
  }
  return parts.sort((a, b) => b.size - a.size || a.cell - b.cell);
}

/** Steps of each cell to the nearest one of another kind, by two sweeps (a city-block distance is enough to find a middle). */
function depthOf(kinds: Uint8Array, width: number, height: number): Uint16Array {
  const depth = new Uint16Array(kinds.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const cell = y * width + x;
      const left = x > 0 && kinds[cell - 1] === kinds[cell] ? depth[cell - 1] : 0;
      const up = y > 0 && kinds[cell - width] === kinds[cell] ? depth[cell - width] : 0;
      depth[cell] = (left < up ? left : up) + 1;
    }
  }
  for (let y = height - 1; y >= 0; y--) {
    for (let x = width - 1; x >= 0; x--) {
      const cell = y * width + x;
      const right = (x + 1 < width && kinds[cell + 1] === kinds[cell] ? depth[cell + 1] : 0) + 1;
      const down = (y + 1 < height && kinds[cell + width] === kinds[cell] ? depth[cell + width] : 0) + 1;
      if (right < depth[cell]) depth[cell] = right;
      if (down < depth[cell]) depth[cell] = down;
    }
  }
  return depth;
}
