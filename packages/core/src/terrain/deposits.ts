import { hash2, hashText, unit2 } from '../base/hash.ts';
import { clamp } from '../base/math.ts';
import type { Rng } from '../base/rng.ts';
import { BIOMES } from '../content/biomes.ts';
import type { Deposit, DepositId, ResourceKind } from '../world.ts';
import type { Climate } from './climate.ts';
import type { Waters } from './drainage.ts';
import type { Frame } from './elevation.ts';
import type { Ground } from './ground.ts';

/** Edge of the squares that hold a chance of a find each, metres. */
const SQUARE = 8000;
/** Cells of a square that are looked at. */
const LOOKS = 8;
/** Suitability from which there is something to find. */
const ENOUGH = 0.36;

/** What a cell's land says of itself. */
interface Site {
  /** Height in shares of the highest land. */
  readonly height: number;
  /** Rise over run. */
  readonly slope: number;
  /** Cubic metres a second. */
  readonly flow: number;
  readonly rain: number;
  readonly trees: number;
  readonly fire: boolean;
  readonly saltShore: boolean;
}

/** How well a resource suits a site, 0 to 1. */
const SUITS: readonly (readonly [ResourceKind, (site: Site) => number])[] = [
  ['iron', ({ height, slope }) => clamp(1 - Math.abs(height - 0.35) * 2.2, 0, 1) * clamp(slope * 6, 0.3, 1)],
  ['copper', ({ height, slope, fire }) => clamp(1 - Math.abs(height - 0.5) * 2.4, 0, 1) * clamp(slope * 5, 0.2, 1) * (fire ? 1.4 : 0.9)],
  ['silver', ({ height, slope }) => clamp((height - 0.35) * 2.2, 0, 1) * clamp(slope * 4, 0, 1)],
  [
    'gold',
    ({ height, slope, flow }) =>
      Math.max(clamp((height - 0.45) * 2, 0, 1) * clamp(slope * 3.5, 0, 1), flow > 2 && height > 0.12 ? 0.55 : 0),
  ],
  ['gems', ({ height, fire }) => (fire ? 0.9 : clamp((height - 0.6) * 2.4, 0, 1))],
  [
    'coal',
    ({ height, rain, slope }) =>
      clamp(1 - Math.abs(height - 0.18) * 4, 0, 1) * clamp((rain - 400) / 500, 0, 1) * clamp(1.2 - slope * 6, 0, 1),
  ],
  ['salt', ({ saltShore, rain, height }) => (saltShore ? 1 : clamp((420 - rain) / 250, 0, 1) * clamp(1 - height * 4, 0, 0.8))],
  ['stone', ({ slope }) => clamp(slope * 3, 0, 0.6)],
  ['clay', ({ slope, flow }) => clamp(1 - slope * 30, 0, 1) * clamp(flow / 3, 0, 0.85)],
  ['timber', ({ trees, slope }) => clamp((trees - 0.45) * 2, 0, 1) * clamp(1.1 - slope * 2, 0.3, 1)],
];

/**
 * What the ground and the water hold: ores and gems where the rock was lifted, coal and clay in the lowlands, salt where
 * water dries up, timber in the great forests, fish over the shelf and in lakes. Each square of the map has a chance of
 * one find on land, at the best suited of a few cells, and one fishing ground; squares are of the world, not of the grid.
 */
export function makeDeposits(frame: Frame, ground: Ground, waters: Waters, climate: Climate, biome: Uint8Array, rng: Rng): Deposit[] {
  const { width, height, metresPerCell } = frame;
  const salt = hashText(rng.path);
  const trees = BIOMES.map((each) => each.trees);
  let top = 1;
  for (let cell = 0; cell < biome.length; cell++) if (ground.sea[cell] === 0 && ground.smooth[cell] > top) top = ground.smooth[cell];

  const deposits: Deposit[] = [];
  const add = (kind: ResourceKind, cell: number, richness: number): void => {
    deposits.push({ id: deposits.length as DepositId, kind, cell, richness: Math.round(clamp(richness, 0.05, 1) * 100) / 100 });
  };
  const columns = Math.ceil((width * metresPerCell) / SQUARE);
  const rows = Math.ceil((height * metresPerCell) / SQUARE);
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      let best = 0;
      let where = -1;
      let what: ResourceKind = 'stone';
      let bank = -1;
      const favour = hash2(salt + 90, i, j) >>> 0;
      for (let look = 0; look < LOOKS; look++) {
        const x = Math.floor(((i + unit2(salt + look, i, j)) * SQUARE) / metresPerCell);
        const y = Math.floor(((j + unit2(salt + 40 + look, i, j)) * SQUARE) / metresPerCell);
        if (x < 1 || y < 1 || x >= width - 1 || y >= height - 1) continue;
        const cell = y * width + x;
        if (ground.sea[cell] !== 0 ? waters.elevation[cell] > -60 : waters.lakeOf[cell] >= 0) bank = cell;
        if (ground.sea[cell] !== 0 || waters.lakeOf[cell] >= 0) continue;
        const site = siteOf(cell);
        for (let k = 0; k < SUITS.length; k++) {
          // Each square favours some resources, or the commonest would stand everywhere.
          const luck = 0.35 + ((Math.imul(favour, 0x9e3779b1 + 2 * k) >>> 16) & 255) / 392;
          const value = SUITS[k][1](site) * luck;
          if (value <= best) continue;
          best = value;
          where = cell;
          what = SUITS[k][0];
        }
      }
      if (best > ENOUGH) add(what, where, best);
      if (bank >= 0 && unit2(salt + 80, i, j) < 0.35) add('fish', bank, 0.3 + 0.7 * unit2(salt + 81, i, j));
    }
  }
  return deposits;

  function siteOf(cell: number): Site {
    const gx = ground.smooth[cell + 1] - ground.smooth[cell - 1];
    const gy = ground.smooth[cell + width] - ground.smooth[cell - width];
    const reach = Math.max(1, Math.round(1500 / metresPerCell));
    let saltShore = false;
    for (const step of [reach, -reach, reach * width, -reach * width]) {
      const lake = waters.lakeOf[cell + step];
      if (lake !== undefined && lake >= 0 && waters.lakes[lake].salt) saltShore = true;
    }
    return {
      height: ground.smooth[cell] / top,
      slope: Math.sqrt(gx * gx + gy * gy) / (2 * metresPerCell),
      flow: waters.flow[cell],
      rain: climate.precipitation[cell],
      trees: trees[biome[cell]],
      fire: ground.fire !== null && ground.fire[cell] !== 0,
      saltShore,
    };
  }
}
