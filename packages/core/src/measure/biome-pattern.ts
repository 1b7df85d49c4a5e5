import type { Land } from '../world.ts';
import { GROUND } from './biome-reading.ts';
import { patchesOf } from './landmass.ts';
import type { Surface } from './surface.ts';

/** How the biomes of a land lie beside one another. */
export interface BiomePattern {
  /** Biomes that hold at least a thousandth of the land. */
  readonly biomes: number;
  /** Share of the ground whose biome the ground decides: marsh, beach, bare rock and their like. */
  readonly ofTheGround: number | null;
  /** Share of the ground in patches under four cells, patches that fill their island left out. */
  readonly speckShare: number | null;
  /** Share of the borders between ground cells that have one biome on both sides. */
  readonly sameNeighbour: number | null;
}

const SPECK = 4;

export function readBiomePattern(land: Land, surface: Surface): BiomePattern {
  const { width, height, ground, ocean, groundCells } = surface;
  const { biome } = land.layers;
  const held = new Map<number, number>();
  for (let cell = 0; cell < ground.length; cell++) if (ground[cell]) held.set(biome[cell], (held.get(biome[cell]) ?? 0) + 1);

  const islands = patchesOf(ocean, width, height, (cell) => ocean[cell] === 0);
  const patches = patchesOf(biome, width, height, (cell) => ground[cell] === 1);
  let specks = 0;
  let borders = 0;
  let same = 0;
  let decided = 0;
  const ofTheGround = land.biomes.map(({ name }) => name in GROUND);
  for (let cell = 0; cell < ground.length; cell++) {
    if (!ground[cell]) continue;
    if (ofTheGround[biome[cell]]) decided++;
    const size = patches.sizes[patches.patchOfCell[cell]];
    if (size < SPECK && islands.sizes[islands.patchOfCell[cell]] > size) specks++;
    for (const next of [cell % width < width - 1 ? cell + 1 : cell, cell + width < ground.length ? cell + width : cell]) {
      if (next === cell || !ground[next]) continue;
      borders++;
      if (biome[next] === biome[cell]) same++;
    }
  }
  return {
    biomes: [...held.values()].filter((count) => count >= groundCells / 1000).length,
    ofTheGround: groundCells === 0 ? null : decided / groundCells,
    speckShare: groundCells === 0 ? null : specks / groundCells,
    sameNeighbour: borders === 0 ? null : same / borders,
  };
}
