import { pick, type Rng } from '../base/rng.ts';
import { type Concept, CREATURES, PLANTS, QUALITIES, SKIES, THINGS, WATER_CREATURES, WATERY } from '../content/concepts.ts';
import type { Lake, Land, Region, RegionKind, River } from '../world.ts';
import { cultureOf, type Peoples } from './peoples.ts';
import { compound, type Name, type TakenNames, waterName } from './naming.ts';
import type { Survey } from './blocks.ts';

/** The land with its names. */
export interface NamedLand {
  readonly rivers: readonly River[];
  readonly lakes: readonly Lake[];
  readonly regions: readonly Region[];
  /** What the whole world is called. */
  readonly name: string;
  /** What that means, in plain words. */
  readonly meaning: string;
}

/** How a region is called on a map, and the ideas its own name is made from. */
const REGIONS: Readonly<
  Record<RegionKind, { readonly labels: readonly string[]; readonly heads: readonly Concept[]; readonly sides: readonly Concept[] }>
> = {
  continent: { labels: ['{}'], heads: ['land', 'world', 'people'], sides: [...QUALITIES, ...THINGS] },
  island: { labels: ['{}', 'Isle of {}', '{} Island'], heads: ['island', 'land', 'stone'], sides: [...QUALITIES, ...CREATURES, ...SKIES] },
  ocean: { labels: ['{} Ocean'], heads: ['sea', 'world'], sides: [...WATERY, ...SKIES] },
  sea: { labels: ['{} Sea', 'Sea of {}'], heads: ['sea', 'bay'], sides: [...WATERY, ...SKIES] },
  bay: { labels: ['{} Bay', 'Bay of {}'], heads: ['bay', 'harbour', 'shore'], sides: [...WATERY, ...WATER_CREATURES, ...SKIES] },
  range: {
    labels: ['{} Mountains', '{} Range', '{} Heights'],
    heads: ['mountain', 'stone', 'hill'],
    sides: [...QUALITIES, ...SKIES, ...CREATURES],
  },
  plateau: { labels: ['{} Plateau', '{} Downs'], heads: ['hill', 'stone', 'land'], sides: [...QUALITIES, ...SKIES] },
  volcano: {
    labels: ['Mount {}'],
    heads: ['mountain', 'fire'],
    sides: ['fire', 'thunder', 'red', 'black', 'great', 'old', 'father', 'mother'],
  },
  forest: { labels: ['{} Forest', '{} Wood', 'Forest of {}'], heads: ['wood'], sides: [...QUALITIES, ...CREATURES, ...PLANTS] },
  desert: {
    labels: ['{} Desert', '{} Waste', '{} Sands'],
    heads: ['desert', 'land'],
    sides: ['sun', 'salt', 'red', 'white', 'gold', 'great', 'fire', 'wind', 'lost', 'still'],
  },
  marsh: { labels: ['{} Fen', '{} Marsh'], heads: ['marsh'], sides: [...WATERY, 'reed', 'willow', 'heron', 'mist'] },
  plain: {
    labels: ['{} Plain', 'Plain of {}', '{} Vale'],
    heads: ['field', 'land', 'valley'],
    sides: [...QUALITIES, ...CREATURES, 'barley', 'apple', 'heather', 'wind'],
  },
  ice: { labels: ['{} Ice', '{} Glacier'], heads: ['ice'], sides: ['white', 'great', 'wind', 'old', 'star', 'still', 'moon'] },
};

/** Names the rivers, lakes, regions and the world, each in the language spoken there. */
export function nameLand(land: Pick<Land, 'rect' | 'rivers' | 'lakes' | 'regions'>, survey: Survey, peoples: Peoples, rng: Rng): NamedLand {
  const taken: TakenNames = new Set();
  const { width } = land.rect;
  const spokenAt = (cell: number): Peoples['languages'][number] => peoples.languages[cultureOf(peoples, survey, width, cell)];

  const regions = land.regions.map((region): Region => {
    const own = rng.fork('region').fork(region.id);
    const { labels, heads, sides } = REGIONS[region.kind];
    const { name, meaning } = compound(own, spokenAt(region.cell), taken, heads, sides);
    return { ...region, name: pick(own, labels).replace('{}', name), meaning };
  });
  const rivers = land.rivers.map((river): River => {
    const middle = river.cells[Math.floor(river.cells.length / 2)];
    return { ...river, ...waterName(rng.fork('river').fork(river.id), spokenAt(middle), taken, RIVER_SIDES, 'river') };
  });
  const lakes = land.lakes.map((lake): Lake => {
    const { name, meaning } = waterName(
      rng.fork('lake').fork(lake.id),
      spokenAt(lake.cells[0]),
      taken,
      [...WATERY, ...WATER_CREATURES, 'reed', 'mist', 'moon', 'star'],
      'lake',
    );
    return { ...lake, name: `Lake ${name}`, meaning };
  });
  return { rivers, lakes, regions, ...worldName(peoples, taken, rng.fork('world')) };
}

const RIVER_SIDES: readonly Concept[] = [
  ...WATERY,
  ...WATER_CREATURES,
  'ash',
  'oak',
  'willow',
  'reed',
  'wolf',
  'stag',
  'horse',
  'old',
  'black',
  'red',
  'gold',
  'amber',
  'mother',
  'valley',
  'stone',
];

/** The first people named the world. */
function worldName(peoples: Peoples, taken: TakenNames, rng: Rng): Name {
  return compound(
    rng,
    peoples.languages[0],
    taken,
    ['world', 'land'],
    ['sun', 'star', 'sea', 'mother', 'great', 'wind', 'gold', 'green', 'broad', 'people', 'old'],
  );
}
