import { NONE, type Outlying, WATER, type World } from '@hinterland/core';
import type { Point } from './camera.ts';
import { middleOfCell } from './lines.ts';
import { figure } from '../world/numbers.ts';

/** What there is to say about one cell. */
export interface Readout {
  readonly title: string;
  readonly facts: readonly string[];
  /** The place that stands there, if any. */
  readonly place: number | null;
}

/** The cell under a point of the map, or null beyond its edges. */
export function cellAt(world: World, point: Point): number | null {
  const { x, y, width, height } = world.rect;
  const column = Math.floor(point.x - x);
  const row = Math.floor(point.y - y);
  return column < 0 || row < 0 || column >= width || row >= height ? null : row * width + column;
}

export function readCell(world: World, cell: number): Readout {
  const { layers } = world;
  const elevation = Math.round(layers.elevation[cell]);
  const climate = [`${layers.temperature[cell].toFixed(1)} °C`, `${figure(Math.round(layers.precipitation[cell]))} mm of rain`];
  switch (layers.water[cell]) {
    case WATER.ocean:
      return { title: 'Sea', facts: [`${figure(Math.max(0, -elevation))} m deep`, ...climate], place: null };
    case WATER.lake: {
      const lake = lakesByCell(world).get(cell);
      const name = lake === undefined ? '' : world.lakes[lake].name;
      const salt = lake !== undefined && world.lakes[lake].salt ? 'salt water' : 'fresh water';
      return { title: name || 'Lake', facts: [salt, `${figure(elevation)} m`, ...climate], place: null };
    }
    default: {
      const facts = [`${figure(elevation)} m`, ...climate];
      const river = layers.water[cell] === WATER.river ? riversByCell(world).get(cell) : undefined;
      if (river !== undefined) facts.push(world.rivers[river].name ? `on the ${world.rivers[river].name}` : 'on a river');
      const faction = layers.territory[cell];
      if (faction !== NONE) facts.push(world.factions[faction].name);
      return { title: world.biomes[layers.biome[cell]].name, facts, place: null };
    }
  }
}

/** The place nearest to a point, if it is within `reach` cells. */
export function placeNear(world: World, point: Point, reach: number, shown: (place: number) => boolean): number | null {
  let best: number | null = null;
  let least = reach;
  for (const place of world.places) {
    if (!shown(place.id)) continue;
    const middle = middleOfCell(world, place.cell);
    const distance = Math.hypot(middle.x - point.x, middle.y - point.y);
    if (distance < least) {
      least = distance;
      best = place.id;
    }
  }
  return best;
}

/** The cell of the farm or camp nearest to a point, if it is within `reach` cells. */
export function outlyingNear(world: World, outlying: readonly Outlying[], point: Point, reach: number): number | null {
  let best: number | null = null;
  let least = reach;
  for (const { cell } of outlying) {
    const middle = middleOfCell(world, cell);
    const distance = Math.hypot(middle.x - point.x, middle.y - point.y);
    if (distance >= least) continue;
    least = distance;
    best = cell;
  }
  return best;
}

const lakes = new WeakMap<World, Map<number, number>>();
const rivers = new WeakMap<World, Map<number, number>>();

function lakesByCell(world: World): Map<number, number> {
  return known(lakes, world, () => new Map(world.lakes.flatMap((lake) => lake.cells.map((cell) => [cell, lake.id] as const))));
}

function riversByCell(world: World): Map<number, number> {
  // Greater rivers last: where two share a cell, the greater name counts.
  return known(
    rivers,
    world,
    () => new Map([...world.rivers].reverse().flatMap((river) => river.cells.map((cell) => [cell, river.id] as const))),
  );
}

function known<T>(cache: WeakMap<World, T>, world: World, make: () => T): T {
  const found = cache.get(world);
  if (found) return found;
  const made = make();
  cache.set(world, made);
  return made;
}
