import { NONE, neighbourOffsets } from '../base/grid.ts';
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

const KIND_OF_BIOME: Readonly<Record<string, RegionKind>> = {
  'taiga': 'forest', 'temperate forest': 'forest', 'temperate rainforest': 'forest', 'tropical dry forest': 'forest', 'rainforest': 'forest', 'mangrove': 'marsh',
  'marsh': 'marsh', 'desert': 'desert', 'cold desert': 'desert', 'salt flat': 'desert', 'grassland': 'plain', 'steppe': 'plain', 'savanna': 'plain', 'shrubland': 'plain', 'ice': 'ice',
};

/** The stretches of land and water worth a name: landmasses and waters first, then what lies on the land, each by falling size. */
export function makeRegions(frame: Frame, waters: Waters, smooth: Float32Array, sea: Uint8Array, biome: Uint8Array): Region[] {
  const km2 = (frame.metresPerCell * frame.metresPerCell) / 1e6;
  const cells = sea.length;
  const land = Uint8Array.from(sea, (at) => (at === 0 ? 1 : 0));
  const regions: Omit<Region, 'id' | 'name'>[] = [];
  const add = (mask: Uint8Array, kindOf: (size: number, rank: number) => RegionKind): void => {
    const found = partsOf(mask, frame);
    found.sort((a, b) => b.size - a.size || a.cell - b.cell);
    found.forEach((part, rank) => {
      const kind = kindOf(part.size, rank);
      if (part.size * km2 >= LEAST[kind]) regions.push({ kind, ...part });
    });
  };
  add(land, (size) => (size >= CONTINENT * cells ? 'continent' : 'island'));
  add(sea, (_, rank) => (rank === 0 ? 'ocean' : 'sea'));

  let top = 0;
  for (let cell = 0; cell < cells; cell++) if (smooth[cell] > top) top = smooth[cell];
  const high = Math.max(400, 0.4 * top);
  add(Uint8Array.from(smooth, (metres, cell) => (sea[cell] === 0 && metres > high ? 1 : 0)), () => 'range');
  for (const kind of ['forest', 'desert', 'marsh', 'plain', 'ice'] as const) {
    const belongs = Uint8Array.from(BIOMES, ({ name }) => (KIND_OF_BIOME[name] === kind ? 1 : 0));
    add(Uint8Array.from(biome, (at, cell) => (sea[cell] === 0 && waters.lakeOf[cell] === NONE ? belongs[at] : 0)), () => kind);
  }
  return regions.map((region, id) => ({ ...region, id: id as RegionId, name: '' }));
}

/** The connected parts of a mask, with their size, their bounds and a cell well inside. */
function partsOf(mask: Uint8Array, frame: Frame): { size: number; cell: number; bounds: Region['bounds'] }[] {
  const { width, height } = frame;
  const depth = depthOf(mask, width, height);
  const around = neighbourOffsets(width);
  const seen = new Uint8Array(mask.length);
  const queue = new Int32Array(mask.length);
  const parts: { size: number; cell: number; bounds: Region['bounds'] }[] = [];
  for (let start = 0; start < mask.length; start++) {
    if (mask[start] === 0 || seen[start] !== 0) continue;
    seen[start] = 1;
    queue[0] = start;
    let last = 1;
    let cell = start;
    let left = width, right = 0, top = height, bottom = 0;
    for (let k = 0; k < last; k++) {
      const at = queue[k];
      const x = at % width;
      const y = (at / width) | 0;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
      if (depth[at] > depth[cell]) cell = at;
      for (let d = 0; d < 8; d++) {
        const next = at + around[d];
        if (next < 0 || next >= mask.length || mask[next] === 0 || seen[next] !== 0) continue;
        const nx = next % width;
        if (nx - x > 1 || x - nx > 1) continue;
        seen[next] = 1;
        queue[last++] = next;
      }
    }
    parts.push({ size: last, cell, bounds: { x: left, y: top, width: right - left + 1, height: bottom - top + 1 } });
  }
  return parts;
}

/** Steps of each masked cell to the nearest one outside, by two sweeps (a city-block distance is enough to find a middle). */
function depthOf(mask: Uint8Array, width: number, height: number): Uint16Array {
  const depth = new Uint16Array(mask.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const cell = y * width + x;
      if (mask[cell] === 0) continue;
      const left = x > 0 ? depth[cell - 1] : 0;
      const up = y > 0 ? depth[cell - width] : 0;
      depth[cell] = (left < up ? left : up) + 1;
    }
  }
  for (let y = height - 1; y >= 0; y--) {
    for (let x = width - 1; x >= 0; x--) {
      const cell = y * width + x;
      if (mask[cell] === 0) continue;
      const right = (x + 1 < width ? depth[cell + 1] : 0) + 1;
      const down = (y + 1 < height ? depth[cell + width] : 0) + 1;
      if (right < depth[cell]) depth[cell] = right;
      if (down < depth[cell]) depth[cell] = down;
    }
  }
  return depth;
}
