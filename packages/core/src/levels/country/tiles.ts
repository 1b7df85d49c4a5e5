import { hashText, unit2 } from '../../base/hash.ts';
import { MASONRY, type Masonry, OPEN_TILES, type OpenTileName, type Soil, SOILS, WASHES } from '../../content/open-tiles.ts';
import type { Culture, Tile, World } from '../../world.ts';
import type { Setting } from '../setting.ts';

/** Index of each tile of a level under the open sky. */
export const T: { readonly [N in OpenTileName]: number } = Object.fromEntries(OPEN_TILES.map(([name], i) => [name, i])) as {
  [N in OpenTileName]: number;
};

/** Solid besides walls and pits. */
const BLOCKS: readonly OpenTileName[] = ['deep water', 'bush', 'boat', 'hedge', 'fence', 'low wall', 'boulder', 'grave'];

export type MasonryName = keyof typeof MASONRY;

/** The tiles in the colours of the land and of what is built with there. */
export function tableOf(soil: Soil, masonry: Masonry): Tile[] {
  const own: Readonly<Partial<Record<OpenTileName, readonly [string, string]>>> = {
    ground: soil.ground,
    patch: soil.patch,
    earth: ['earth', soil.earth],
    shore: soil.shore,
    tree: soil.tree,
    bush: soil.bush,
    rock: ['rock', soil.rock],
    boulder: ['boulder', soil.rock],
    'deep water': ['deep water', soil.water],
    cobbles: ['cobbles', masonry.paved],
    paving: ['paving', masonry.flags],
    rampart: ['rampart', masonry.rampart],
    'house wall': ['house wall', masonry.wall],
    boards: ['boards', masonry.boards],
    flagstones: ['flagstones', masonry.flags],
  };
  return OPEN_TILES.map(([name, form, colour]): Tile => ({
    name: own[name]?.[0] ?? name,
    solid: form === 'wall' || form === 'pit' || BLOCKS.includes(name),
    form,
    colour: own[name]?.[1] ?? colour,
  }));
}

export function soilOf(world: World, cell: number): Soil {
  return SOILS[world.biomes[world.layers.biome[cell]].name] ?? SOILS['meadow'];
}

/** How the people of a place build. */
export interface BuildingStyle {
  readonly name: MasonryName;
  readonly masonry: Masonry;
}

/**
 * How a people builds on some land: with what is there, and where there is a choice by its own custom, which holds wherever
 * it lives. Plaster is washed in the people's own colour.
 */
export function styleOf(culture: Culture | undefined, setting: Setting, trees: number): BuildingStyle {
  const custom = culture === undefined ? 0 : hashText(`${culture.name}/building`);
  const name = masonryFor(setting, trees, unit2(custom, 1, 0));
  const masonry = MASONRY[name];
  if (name !== 'plaster') return { name, masonry };
  return { name, masonry: { ...masonry, wall: WASHES[Math.floor(unit2(custom, 2, 0) * WASHES.length)] } };
}

/** What is built with: what the land has, and what keeps out its cold or its heat. */
function masonryFor({ temperature, wetness, steepness }: Setting, trees: number, luck: number): MasonryName {
  if (temperature > 17 && wetness < 0.35) return 'mudbrick';
  if (temperature > 21 && wetness > 0.6) return 'reed';
  if (temperature < 3 || trees > 0.6) return luck < 0.8 ? 'timber' : 'stone';
  if (steepness > 0.5) return 'stone';
  return luck < 0.6 ? 'plaster' : luck < 0.85 ? 'stone' : 'timber';
}
