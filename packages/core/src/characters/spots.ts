import { type Cell, type Land, type Layers, type Place, type PlaceId, type Road, type Spot, WATER } from '../world.ts';

/** What days are made of: where the outdoor work of each place is, and who lives within a walk along one road. */
export interface Outing {
  readonly road: Road;
  readonly to: PlaceId;
  readonly hours: number;
}
export type Country = Pick<Land, 'rect' | 'metresPerCell' | 'biomes'> & { readonly layers: Omit<Layers, 'territory'> };

/** Metres an hour, on easy ground. */
const PACE = 4800;
/** Hours that people walk to work, at most. */
const FARTHEST = 0.8;

/** What a search of the surroundings writes on: one for all places. */
export interface Slate {
  readonly seen: Int32Array;
  readonly hours: Float64Array;
}
const REACH = 48;
const SPAN = 2 * REACH + 1;

export function makeSlate(): Slate {
  return { seen: new Int32Array(SPAN * SPAN).fill(-1), hours: new Float64Array(SPAN * SPAN) };
}

/**
 * The cell nearest to a place where each kind of outdoor work is done, reached on foot; a kind that is nowhere near has none.
 * Breadth first over the eight neighbours, a few cells out.
 */
export function spotsOf(land: Country, place: Place, { seen, hours }: Slate): Readonly<Partial<Record<Spot, Cell>>> {
  const { width, height } = land.rect;
  const { walkCost, fertility, biome, water, elevation } = land.layers;
  const out: Partial<Record<Spot, Cell>> = {};
  // Rings of at most REACH steps fit on the slate, which is centred on the place.
  const left = (place.cell % width) - REACH;
  const top = Math.floor(place.cell / width) - REACH;
  seen[REACH * SPAN + REACH] = place.id;
  hours[REACH * SPAN + REACH] = 0;
  const queue: Cell[] = [place.cell];
  const home = elevation[place.cell];
  for (let at = 0; at < queue.length && at < REACH; at++) {
    const cell = queue[at];
    const x = cell % width;
    const y = Math.floor(cell / width);
    const spent = hours[(y - top) * SPAN + (x - left)];
    if (cell !== place.cell) {
      if (out.field === undefined && fertility[cell] > 60 && land.biomes[biome[cell]].trees < 0.5) out.field = cell;
      if (out.wood === undefined && land.biomes[biome[cell]].trees >= 0.3) out.wood = cell;
      if (out.hill === undefined && elevation[cell] > home + 0.03 * land.metresPerCell) out.hill = cell;
    }
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -1; dx <= 1; dx++) {
        const nx = x + dx;
        const ny = y + dy;
        if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
        const next = ny * width + nx;
        if (out.water === undefined && water[next] !== WATER.dry) out.water = cell;
        if (walkCost[next] <= 0) continue;
        const on = (ny - top) * SPAN + (nx - left);
        if (seen[on] === place.id) continue;
        const step = ((walkCost[cell] + walkCost[next]) / 2) * (dx !== 0 && dy !== 0 ? Math.SQRT2 : 1) * (land.metresPerCell / PACE);
        if (spent + step > FARTHEST) continue;
        seen[on] = place.id;
        hours[on] = spent + step;
        queue.push(next);
      }
  }
  return out;
}

/** The settlements at the other end of a road from each place, an hour or a few away on foot, the nearest first. */
export function outingsOf(land: Country, places: readonly Place[], roads: readonly Road[], hours: number): Outing[][] {
  const out: Outing[][] = places.map(() => []);
  const { walkCost } = land.layers;
  const { width } = land.rect;
  for (const road of roads) {
    if (road.kind === 'sea' || places[road.from].population === 0 || places[road.to].population === 0) continue;
    let spent = 0;
    for (let k = 1; k < road.cells.length && spent <= hours; k++) {
      const [a, b] = [road.cells[k - 1], road.cells[k]];
      const straight = a % width === b % width || Math.floor(a / width) === Math.floor(b / width);
      spent += ((walkCost[a] + walkCost[b]) / 2) * (straight ? 1 : Math.SQRT2) * (land.metresPerCell / PACE);
    }
    if (spent > hours) continue;
    out[road.from].push({ road, to: road.to, hours: spent });
    out[road.to].push({ road, to: road.from, hours: spent });
  }
  for (const list of out) list.sort((a, b) => a.hours - b.hours || a.road.id - b.road.id);
  return out;
}
