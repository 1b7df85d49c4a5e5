import { cellCount, neighbourOffsets } from '../base/grid.ts';
import { type Land, WATER } from '../world.ts';
import { BESIDE_LAKE, BESIDE_RIVER, BESIDE_SEA, FORD, MOST_TOIL, PASSAGE, type Passage } from './passage.ts';

/** Steepest slope that can be walked: rise over run. */
const CLIFF = 0.8;
const FORD_COST = 2.5;
const BRIDGE_TOIL = 60;
const CLIFF_TOIL = 220;
/** By WATER: dry, ocean, lake, river. */
const BESIDE_OF: Uint8Array = Uint8Array.of(0, BESIDE_SEA, BESIDE_LAKE, BESIDE_RIVER);

/**
 * Reads the land for walkers and road builders: slopes, fords, cliffs.
 *
 * @param ease how much builders mind hard ground: 0 not at all, 1 as much as walkers do
 */
export function makePassage(land: Pick<Land, 'rect' | 'metresPerCell' | 'layers' | 'biomes' | 'rivers'>, ease: number): Passage {
  const { width, height } = land.rect;
  const { elevation, water, biome } = land.layers;
  const cells = cellCount(land.rect);
  const kind = new Uint8Array(cells);
  const walk = new Float32Array(cells);
  const toil = new Uint8Array(cells).fill(MOST_TOIL);
  const slope = new Uint8Array(cells);
  const beside = new Uint8Array(cells);
  const [east, south, west, north] = neighbourOffsets(width);
  const perRise = 128 / land.metresPerCell;
  const biomeCost = Float32Array.from(land.biomes, (b) => b.walkCost);
  const wide = wideRiverCells(land.rivers, cells);

  for (let y = 0; y < height; y++) {
    const ring = y === 0 || y === height - 1;
    for (let x = 0, cell = y * width; x < width; x++, cell++) {
      const wet = water[cell];
      if (wet === WATER.ocean) {
        kind[cell] = ring || x === 0 || x === width - 1 ? PASSAGE.barrier : PASSAGE.sea;
        continue;
      }
      if (wet === WATER.lake || ring || x === 0 || x === width - 1) continue;

      const z = elevation[cell];
      const inEast = water[cell + east];
      const inSouth = water[cell + south];
      const inWest = water[cell + west];
      const inNorth = water[cell + north];
      beside[cell] = BESIDE_OF[inEast] | BESIDE_OF[inSouth] | BESIDE_OF[inWest] | BESIDE_OF[inNorth];
      // A cliff that falls into the sea is no obstacle on the land: depths below the sea do not count.
      let rise = Math.abs(z - (inEast === WATER.ocean ? 0 : elevation[cell + east]));
      let other = Math.abs(z - (inSouth === WATER.ocean ? 0 : elevation[cell + south]));
      if (other > rise) rise = other;
      other = Math.abs(z - (inWest === WATER.ocean ? 0 : elevation[cell + west]));
      if (other > rise) rise = other;
      other = Math.abs(z - (inNorth === WATER.ocean ? 0 : elevation[cell + north]));
      if (other > rise) rise = other;
      const s = Math.min(255, rise * perRise);
      slope[cell] = s;
      const steep = s / 128;

      const plain = biomeCost[biome[cell]];
      if (wet === WATER.river) {
        if (wide[cell] !== 0) {
          kind[cell] = PASSAGE.hard;
          toil[cell] = toilOf(BRIDGE_TOIL, ease);
        } else {
          kind[cell] = PASSAGE.open;
          walk[cell] = Math.max(1, plain) * (1 + 2 * steep) + FORD_COST;
          toil[cell] = toilOf(10 * walk[cell], ease);
        }
      } else if (steep > CLIFF || plain <= 0) {
        kind[cell] = PASSAGE.hard;
        toil[cell] = toilOf(CLIFF_TOIL, ease);
      } else {
        kind[cell] = PASSAGE.open;
        const cost = plain * (1 + 3 * steep + 8 * steep * steep);
        walk[cell] = cost;
        toil[cell] = toilOf(10 * cost, ease);
      }
    }
  }
  return { kind, walk, toil, slope, beside };
}

function toilOf(toil: number, ease: number): number {
  return Math.max(5, Math.min(MOST_TOIL, 10 + (toil - 10) * ease));
}

/** 1 where a river is too wide to wade. */
function wideRiverCells(rivers: Land['rivers'], cells: number): Uint8Array {
  const wide = new Uint8Array(cells);
  for (const river of rivers) for (let k = 0; k < river.cells.length; k++) if (river.width[k] > FORD) wide[river.cells[k]] = 1;
  return wide;
}
