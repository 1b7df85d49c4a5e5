import { NONE } from '../base/grid.ts';
import { findParts, type Part, type Parts, partsOf } from '../base/parts.ts';
import { spineOf } from '../base/spine.ts';
import { BIOMES } from '../content/biomes.ts';
import type { Region, RegionId, RegionKind } from '../world.ts';
import type { Waters } from './drainage.ts';
import type { Frame } from './elevation.ts';
import type { Ground } from './ground.ts';

/** Least size of a region of each kind, square kilometres. */
const LEAST: Readonly<Record<RegionKind, number>> = {
  continent: 0,
  island: 1,
  ocean: 0,
  sea: 12,
  bay: 12,
  range: 40,
  plateau: 60,
  volcano: 4,
  forest: 50,
  desert: 40,
  marsh: 6,
  plain: 60,
  ice: 20,
};
/** A landmass of this share of the map or more is a continent. */
const CONTINENT = 0.12;

/** Covers that make regions of their own, numbered from 1. */
const COVERS: readonly RegionKind[] = ['forest', 'desert', 'marsh', 'plain', 'ice'];
const COVER_OF_BIOME: Readonly<Record<string, RegionKind>> = {
  taiga: 'forest',
  'temperate forest': 'forest',
  'temperate rainforest': 'forest',
  'tropical dry forest': 'forest',
  rainforest: 'forest',
  mangrove: 'marsh',
  marsh: 'marsh',
  desert: 'desert',
  'cold desert': 'desert',
  'salt flat': 'desert',
  grassland: 'plain',
  steppe: 'plain',
  savanna: 'plain',
  shrubland: 'plain',
  ice: 'ice',
};

/** Named stretches, and which of those of the land each cell lies in, or NONE: a layer each for landmasses, heights, fire mountains where there are any, and what grows. */
export interface Regions {
  readonly regions: Region[];
  readonly regionLayers: Int16Array[];
}

/** The stretches of land and water worth a name: landmasses and waters first, then what lies on the land, each by falling size. */
export function makeRegions(frame: Frame, waters: Waters, land: Ground, biome: Uint8Array): Regions {
  const { sea, smooth, fire } = land;
  const km2 = (frame.metresPerCell * frame.metresPerCell) / 1e6;
  const regions: Omit<Region, 'id' | 'name' | 'meaning'>[] = [];
  const regionLayers: Int16Array[] = [];
  const add = (part: Part, kinds: Uint8Array, kind: RegionKind): number => {
    if (part.size * km2 < LEAST[kind]) return NONE;
    const spine = spineOf(kinds, frame.width, part);
    return regions.push({ kind, size: part.size, cell: part.cell, bounds: part.bounds, spine }) - 1;
  };
  /** Parts of the land: all cells of one are marked with the region that it is. */
  const addLand = ({ parts, paint }: Parts, kinds: Uint8Array, kindOf: (part: Part) => RegionKind | null): void => {
    const marks = parts.map((part) => {
      const kind = kindOf(part);
      return kind === null ? NONE : add(part, kinds, kind);
    });
    const layer = new Int16Array(sea.length).fill(NONE);
    paint(marks, layer);
    regionLayers.push(layer);
  };

  const ground = new Uint8Array(sea.length);
  for (let cell = 0; cell < sea.length; cell++) ground[cell] = sea[cell] !== 0 ? 2 : 1;
  const masses = findParts(ground, frame.width, frame.height);
  addLand(masses, ground, ({ kind, size }) => (kind === 2 ? null : size >= CONTINENT * sea.length ? 'continent' : 'island'));
  masses.parts
    .filter(({ kind }) => kind === 2)
    .forEach((part, rank) => {
      add(part, ground, rank === 0 ? 'ocean' : 'sea');
    });

  for (const bay of baysOf(frame, sea)) if (bay.size * km2 >= LEAST.bay) regions.push({ kind: 'bay', ...bay });

  let top = 0;
  for (let cell = 0; cell < sea.length; cell++) if (smooth[cell] > top) top = smooth[cell];
  const high = Math.max(400, 0.4 * top);
  for (let cell = 0; cell < sea.length; cell++) ground[cell] = sea[cell] === 0 && smooth[cell] > high ? 1 : 0;
  addLand(findParts(ground, frame.width, frame.height), ground, () => 'range');

  if (fire !== null) addLand(findParts(fire, frame.width, frame.height), fire, () => 'volcano');

  const coverOf = BIOMES.map(({ name }) => COVERS.indexOf(COVER_OF_BIOME[name]) + 1);
  for (let cell = 0; cell < sea.length; cell++) ground[cell] = sea[cell] === 0 && waters.lakeOf[cell] === NONE ? coverOf[biome[cell]] : 0;
  addLand(findParts(ground, frame.width, frame.height), ground, (part) => COVERS[part.kind - 1]);
  return { regions: regions.map((region, id) => ({ ...region, id: id as RegionId, name: '', meaning: '' })), regionLayers };
}

/** Grid on which bays are looked for: so many cells at most along the longer side. */
const BAY_GRID = 128;
/** Open water reaches this far from the nearest land, kilometres; what it cannot reach round a corner is a bay. */
const OPEN = 4;

/** Waters that land shelters: sea that no disc of open water covers. */
function baysOf(frame: Frame, sea: Uint8Array): Pick<Region, 'size' | 'cell' | 'bounds' | 'spine'>[] {
  const step = Math.max(1, Math.ceil(Math.max(frame.width, frame.height) / BAY_GRID));
  const width = Math.floor(frame.width / step);
  const height = Math.floor(frame.height / step);
  const radius = Math.max(2, Math.round((OPEN * 1000) / (frame.metresPerCell * step)));
  const water = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) water[y * width + x] = sea[y * step * frame.width + x * step];
  const fromLand = stepsFrom(water, width, height, (cell) => water[cell] === 0);
  const fromOpen = stepsFrom(
    water,
    width,
    height,
    (cell) => fromLand[cell] > radius || cell < width || cell >= water.length - width || cell % width === 0 || cell % width === width - 1,
  );
  const sheltered = new Uint8Array(water.length);
  for (let cell = 0; cell < water.length; cell++) if (water[cell] !== 0 && fromOpen[cell] > radius) sheltered[cell] = 1;
  const full = (cell: number): number => Math.floor(cell / width) * step * frame.width + (cell % width) * step;
  return partsOf(sheltered, width, height).map((part) => ({
    size: part.size * step * step,
    cell: full(part.cell),
    bounds: { x: part.bounds.x * step, y: part.bounds.y * step, width: part.bounds.width * step, height: part.bounds.height * step },
    spine: spineOf(sheltered, width, part).map(full),
  }));
}

/** Steps over edges of each water cell from the nearest starting cell, land not crossed; 65535 where none leads there. */
function stepsFrom(water: Uint8Array, width: number, height: number, starts: (cell: number) => boolean): Uint16Array {
  const steps = new Uint16Array(water.length).fill(65535);
  const queue = new Int32Array(water.length);
  let last = 0;
  for (let cell = 0; cell < water.length; cell++) {
    if (!starts(cell)) continue;
    steps[cell] = 0;
    queue[last++] = cell;
  }
  for (let k = 0; k < last; k++) {
    const cell = queue[k];
    const x = cell % width;
    const reach = (next: number): void => {
      if (steps[next] !== 65535 || water[next] === 0) return;
      steps[next] = steps[cell] + 1;
      queue[last++] = next;
    };
    if (x > 0) reach(cell - 1);
    if (x < width - 1) reach(cell + 1);
    if (cell >= width) reach(cell - width);
    if (cell < width * (height - 1)) reach(cell + width);
  }
  return steps;
}
