import { NONE } from '../../base/grid.ts';
import { BIOMES } from '../../content/biomes.ts';
import type { Beast } from '../../content/beasts.ts';
import type { Faction, FactionId, Land, Place, PlaceId, RegionId, Road } from '../../world.ts';
import { WATER } from '../../world.ts';
import type { Names } from './names.ts';
import type { HistoryParams } from './params.ts';

/** What history finds when it begins. */
export interface Given {
  readonly land: Pick<Land, 'rect' | 'metresPerCell' | 'layers' | 'regions' | 'rivers' | 'lakes' | 'deposits'>;
  readonly places: readonly Place[];
  readonly roads: readonly Road[];
  readonly factions: readonly Faction[];
  readonly cultures: readonly { readonly name: string }[];
  readonly beasts: ReadonlyMap<PlaceId, Beast>;
  readonly names: Names;
  /** The present year. */
  readonly year: number;
  readonly params: HistoryParams;
  /** How common each set of pronouns is, by its subject, as a factor: what is told of people says "she" or "he" of them. */
  readonly pronouns: Readonly<Partial<Record<string, number>>>;
}

/** What the land says of a place. */
export interface Spot {
  readonly region: RegionId | null;
  /** The river, lake or sea beside it, as in "the Oru"; empty where there is none. */
  readonly water: string;
  readonly river: boolean;
  readonly coast: boolean;
  readonly dry: boolean;
  /** The fire mountain within a day's walk, or null. */
  readonly volcano: RegionId | null;
  /** Share of the best farmland around, 0 to 1. */
  readonly soil: number;
  /** What is dug or caught nearby; empty for nothing. */
  readonly ore: string;
  /** Settlements that a way leads to; of a wild place, the nearest one. */
  readonly next: readonly PlaceId[];
  /** Places of which this one is the first in `next`. */
  readonly firstOf: readonly PlaceId[];
}

const COVER: Readonly<Record<string, string>> = {
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
const VOLCANO_REACH = 30_000;
const ORE_REACH = 7_000;
const SEA_REACH = 2_500;
const DRY = 450;

/** Reads the land around every place once. */
export function surveySpots({ land, places, roads }: Pick<Given, 'land' | 'places' | 'roads'>): Spot[] {
  const { rect, metresPerCell, regions, deposits, layers } = land;
  const { width, height } = rect;
  const apart = (a: number, b: number): number => {
    const dx = (a % width) - (b % width);
    const dy = Math.floor(a / width) - Math.floor(b / width);
    return Math.sqrt(dx * dx + dy * dy) * metresPerCell;
  };
  const next: PlaceId[][] = places.map(() => []);
  for (const { from, to } of roads) {
    if (from === to) continue;
    if (!next[from].includes(to)) next[from].push(to);
    if (!next[to].includes(from)) next[to].push(from);
  }
  const settled = places.filter(({ population }) => population > 0);
  const volcanoes = regions.filter(({ kind }) => kind === 'volcano');
  const reach = Math.max(1, Math.round(SEA_REACH / metresPerCell));
  const firstOf: PlaceId[][] = places.map(() => []);
  return places.map((place): Spot => {
    const { cell } = place;
    const [x, y] = [cell % width, Math.floor(cell / width)];
    let coast = place.kind === 'port';
    for (let dy = -reach; dy <= reach && !coast; dy += reach)
      for (let dx = -reach; dx <= reach && !coast; dx += reach) {
        const [u, v] = [x + dx, y + dy];
        if (u >= 0 && v >= 0 && u < width && v < height && layers.water[v * width + u] === WATER.ocean) coast = true;
      }
    const water = /^the (?:river |lake )?(.*)$/.exec(place.water ?? '');
    const river = place.water?.startsWith('the river ') === true;
    let region: RegionId | null = null;
    let least = Infinity;
    const cover = COVER[BIOMES[layers.biome[cell]].name];
    for (const one of regions) {
      const { bounds, kind } = one;
      if (x < bounds.x || y < bounds.y || x >= bounds.x + bounds.width || y >= bounds.y + bounds.height) continue;
      const fits = kind === cover ? 1 : kind === 'island' || kind === 'continent' ? 1e6 : 0;
      if (fits === 0) continue;
      const far = fits * (1 + apart(one.cell, cell)) + (fits > 1 ? bounds.width * bounds.height : 0);
      if (far < least) {
        least = far;
        region = one.id;
      }
    }
    const near = deposits.find((deposit) => deposit.kind !== 'fish' && deposit.kind !== 'timber' && apart(deposit.cell, cell) <= ORE_REACH);
    let neighbours = next[place.id].filter((other) => places[other].population > 0);
    if (neighbours.length === 0) {
      let nearest: Place | undefined;
      for (const other of settled)
        if (other.id !== place.id && (nearest === undefined || apart(other.cell, cell) < apart(nearest.cell, cell))) nearest = other;
      neighbours = nearest === undefined ? [] : [nearest.id];
    }
    if (neighbours.length > 0) firstOf[neighbours[0]].push(place.id);
    return {
      region,
      water: river && water ? `the ${water[1]}` : '',
      river,
      coast,
      dry: layers.precipitation[cell] < DRY,
      volcano: volcanoes.find((one) => apart(one.cell, cell) <= VOLCANO_REACH)?.id ?? null,
      soil: layers.fertility[cell] / 255,
      ore: near?.kind ?? '',
      next: neighbours,
      firstOf: firstOf[place.id],
    };
  });
}

/** Pairs of holders of land that a way between settlements joins, each once, lower id first. */
export function findBorders({ places, roads }: Pick<Given, 'places' | 'roads'>): [a: FactionId, b: FactionId, towns: PlaceId[]][] {
  const borders = new Map<number, [FactionId, FactionId, PlaceId[]]>();
  for (const { from, to } of roads) {
    const [one, two] = [places[from], places[to]];
    if (one.population === 0 || two.population === 0 || one.faction === null || two.faction === null || one.faction === two.faction)
      continue;
    const [a, b] = one.faction < two.faction ? [one.faction, two.faction] : [two.faction, one.faction];
    const border = borders.get(a * 4096 + b) ?? [a, b, []];
    for (const town of [from, to]) if (!border[2].includes(town)) border[2].push(town);
    borders.set(a * 4096 + b, border);
  }
  return [...borders.values()].sort((one, two) => one[0] - two[0] || one[1] - two[1]);
}

/** The settlement nearest to a cell, or NONE. */
export function nearestSettlement(places: readonly Place[], width: number, cell: number): PlaceId | typeof NONE {
  let best: PlaceId | typeof NONE = NONE;
  let least = Infinity;
  for (const place of places) {
    if (place.population === 0) continue;
    const dx = (place.cell % width) - (cell % width);
    const dy = Math.floor(place.cell / width) - Math.floor(cell / width);
    const far = dx * dx + dy * dy;
    if (far < least) {
      least = far;
      best = place.id;
    }
  }
  return best;
}
