import { NONE } from '../base/grid.ts';
import { type LayerName, WATER, type World } from '../world.ts';
import { spot } from './map.ts';
import type { Report } from './report.ts';

/** Values that a layer may hold, both ends included. Wide enough for any believable planet, narrow enough for a slip of units to show. */
const BOUNDS: Readonly<Partial<Record<LayerName, readonly [least: number, most: number]>>> = {
  elevation: [-12_000, 12_000],
  water: [WATER.dry, WATER.river],
  flow: [0, 1e7],
  temperature: [-80, 60],
  precipitation: [0, 20_000],
  walkCost: [0, 1e6],
};

/** Every value of every layer is finite and within its range; indexes point into their tables. */
export function checkLayers(world: World, report: Report): void {
  const ranges: [LayerName, number, number][] = Object.entries(BOUNDS).map(([name, [least, most]]) => [name as LayerName, least, most]);
  ranges.push(
    ['biome', 0, world.biomes.length - 1],
    ['territory', NONE, world.factions.length - 1],
    ['downhill', NONE, world.layers.downhill.length - 1],
  );
  for (const [name, least, most] of ranges) {
    const layer = world.layers[name];
    for (let cell = 0; cell < layer.length; cell++) {
      const value = layer[cell];
      if (value >= least && value <= most) continue;
      report.broken(
        'layers stay within their ranges',
        `layers.${name}, ${spot(cell, world.rect.width)}`,
        `${value}, allowed is ${least} to ${most}`,
      );
    }
  }
}

/** Open water is not walked on, and the sea's biomes are its own. */
export function checkWaterAgrees(world: World, report: Report): void {
  const { water, walkCost, biome } = world.layers;
  const inSea = new Uint8Array(256);
  for (let cell = 0; cell < water.length; cell++) if (water[cell] === WATER.ocean) inSea[biome[cell]] = 1;
  for (let cell = 0; cell < water.length; cell++) {
    const open = water[cell] === WATER.ocean || water[cell] === WATER.lake;
    if (open && walkCost[cell] !== 0)
      report.broken('open water cannot be walked', spot(cell, world.rect.width), `its walkCost is ${walkCost[cell]}, not 0`);
    if (water[cell] === WATER.dry && inSea[biome[cell]])
      report.broken(
        'biomes agree with water',
        spot(cell, world.rect.width),
        `dry land with the sea's biome "${world.biomes[biome[cell]].name}"`,
      );
  }
}
