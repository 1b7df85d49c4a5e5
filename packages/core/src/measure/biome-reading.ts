import type { Lake, Land } from '../world.ts';
import { WATER } from '../world.ts';
import type { Surface } from './surface.ts';

/**
 * What grows where the climate decides, read by hand from the documented bands of temperature (°C, yearly mean) and
 * rain (mm a year). It shares no code or data with the table that the land is made from, so that it can contradict it.
 */
export function climateBiome(celsius: number, rain: number): string {
  if (celsius < -7) return 'ice';
  if (celsius < -1) return 'tundra';
  if (celsius < 12 && rain < 200) return 'cold desert';
  if (celsius < 5) return rain < 350 ? 'steppe' : 'taiga';
  if (celsius < 12) {
    if (rain < 450) return 'steppe';
    if (rain < 750) return 'grassland';
    return rain < 1800 ? 'temperate forest' : 'temperate rainforest';
  }
  if (rain < 250) return 'desert';
  if (celsius < 19) {
    if (rain < 480) return 'steppe';
    if (rain < 850) return 'shrubland';
    return rain < 1800 ? 'temperate forest' : 'temperate rainforest';
  }
  if (rain < 850) return 'savanna';
  return rain < 1600 ? 'tropical dry forest' : 'rainforest';
}

/** Biomes that the ground decides: what must hold of temperature, rain and height where they stand. */
export const GROUND: Readonly<Record<string, (celsius: number, rain: number, metres: number) => boolean>> = {
  beach: (celsius) => celsius > -1,
  marsh: (celsius, rain) => celsius >= 0 && celsius <= 20 && rain >= 600,
  mangrove: (celsius, rain, metres) => celsius >= 20 && rain >= 900 && metres <= 12,
  'salt flat': () => true,
  alpine: (celsius, _rain, metres) => celsius >= -12 && celsius < 4 && metres > 600,
  volcanic: (celsius) => celsius > -7,
};

/** How far from the ocean a beach, and from its lake a salt flat, may lie: cells, or metres where that is more. */
const NEAR_CELLS = 2;
const NEAR_METRES = 3000;

/** Number of cells whose biome the documented conditions deny. Null where the land has no table of biomes. */
export function biomeMismatches(land: Land, surface: Surface): number | null {
  if (land.biomes.length === 0) return null;
  const { biome, temperature, precipitation, elevation, water } = land.layers;
  const lakeOfCell = new Map<number, Lake>();
  for (const lake of land.lakes) for (const cell of lake.cells) lakeOfCell.set(cell, lake);
  const reach = Math.max(NEAR_CELLS, Math.round(NEAR_METRES / land.metresPerCell));
  let count = 0;
  for (let cell = 0; cell < biome.length; cell++) {
    const name = land.biomes[biome[cell]]?.name;
    let holds: boolean;
    if (water[cell] === WATER.ocean) holds = name === (elevation[cell] < -200 ? 'deep sea' : elevation[cell] < -30 ? 'sea' : 'shelf');
    else if (water[cell] === WATER.lake) holds = name === (lakeOfCell.get(cell)?.outlet === null ? 'salt lake' : 'lake');
    else if (name !== undefined && Object.hasOwn(GROUND, name))
      holds =
        GROUND[name](temperature[cell], precipitation[cell], elevation[cell]) &&
        (name !== 'beach' || near(surface, cell, reach, (other) => water[other] === WATER.ocean)) &&
        (name !== 'salt flat' || near(surface, cell, reach, (other) => lakeOfCell.get(other)?.outlet === null));
    else holds = name === climateBiome(temperature[cell], precipitation[cell]);
    if (!holds) count++;
  }
  return count;
}

function near(surface: Surface, cell: number, reach: number, wanted: (other: number) => boolean): boolean {
  const { width, height } = surface;
  const x = cell % width;
  const y = (cell - x) / width;
  for (let ny = Math.max(0, y - reach); ny <= Math.min(height - 1, y + reach); ny++)
    for (let nx = Math.max(0, x - reach); nx <= Math.min(width - 1, x + reach); nx++) if (wanted(ny * width + nx)) return true;
  return false;
}

/** Temperature step over which two biomes may stand side by side that otherwise never meet, °C: a wall of rock. */
const CLIFF = 2;

/**
 * Share of the borders between ground cells that join two climates which the table does not let meet, while the
 * temperature on both sides is nearly the same. Borders with biomes of the ground are not judged.
 */
export function impossibleEdges(land: Land, surface: Surface): number | null {
  if (land.biomes.length === 0) return null;
  const { width, height, ground } = surface;
  const { biome, temperature } = land.layers;
  const meet = land.biomes.map((a) =>
    land.biomes.map(
      (b) => a.name === b.name || !CLIMATES.has(a.name) || !CLIMATES.has(b.name) || (NEIGHBOURS.get(a.name)?.has(b.name) ?? false),
    ),
  );
  let borders = 0;
  let impossible = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let south = 0; south < 2; south++) {
        if (south ? y + 1 >= height : x + 1 >= width) continue;
        const cell = y * width + x;
        const next = cell + (south ? width : 1);
        if (!ground[cell] || !ground[next]) continue;
        borders++;
        if (!meet[biome[cell]][biome[next]] && Math.abs(temperature[cell] - temperature[next]) <= CLIFF) impossible++;
      }
  return borders === 0 ? null : impossible / borders;
}

/** Which climates touch on the plane of temperature and rain. */
const NEIGHBOURS: ReadonlyMap<string, ReadonlySet<string>> = touching();
const CLIMATES: ReadonlySet<string> = new Set(NEIGHBOURS.keys());

function touching(): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>();
  const join = (a: string, b: string): void => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ])
      out.set(from, (out.get(from) ?? new Set()).add(to));
  };
  for (let celsius = -12; celsius < 32; celsius += 0.5)
    for (let rain = 5; rain < 2500; rain += 10) {
      const here = climateBiome(celsius, rain);
      join(here, climateBiome(celsius + 0.5, rain));
      join(here, climateBiome(celsius, rain + 10));
      join(here, climateBiome(celsius + 0.5, rain + 10));
    }
  return out;
}
