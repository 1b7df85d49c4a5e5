import { NONE } from '../base/grid.ts';
import { unit2 } from '../base/hash.ts';
import { clamp } from '../base/math.ts';
import { type Land, WATER } from '../world.ts';
import { blockOf, distanceFrom, ORES, type Survey } from './blocks.ts';
import { BESIDE_LAKE, BESIDE_RIVER, BESIDE_SEA, PASSAGE, type Passage } from './passage.ts';
import type { Landmasses } from './landmasses.ts';

/** Blocks are about this long, metres. */
const BLOCK = 1000;
/** Fewest blocks along the longer side of a world: a tiny one is surveyed more closely. */
const FEWEST = 64;
/** How far farmers walk, and how far a bay is looked at, metres. */
const FARM_REACH = 3500;
const SHELTER_REACH = 2500;
/** Water farther off than this is nobody's water, metres. */
const FRESH_REACH = 4000;

/** Surveys the land. `salt` decides between sites that are equally good. */
export function surveyLand(
  land: Pick<Land, 'rect' | 'metresPerCell' | 'layers' | 'rivers' | 'biomes' | 'deposits'>,
  passage: Passage,
  masses: Landmasses,
  salt: number,
): Survey {
  const { width, height } = land.rect;
  const { water, fertility, flow: flowOfCell, biome, elevation } = land.layers;
  const edge = Math.max(1, Math.min(Math.round(BLOCK / land.metresPerCell), Math.floor(Math.max(width, height) / FEWEST)));
  const metres = edge * land.metresPerCell;
  const columns = Math.ceil(width / edge);
  const rows = Math.ceil(height / edge);
  const blocks = columns * rows;

  const site = new Int32Array(blocks).fill(NONE);
  const best = new Float32Array(blocks).fill(-1e9);
  const yields = new Float32Array(blocks);
  const dry = new Int32Array(blocks);
  const steep = new Int32Array(blocks);
  const sea = new Float32Array(blocks);
  const flow = new Float32Array(blocks);
  const wet = new Uint8Array(blocks);
  const trees = new Float32Array(blocks);
  const heights = new Float32Array(blocks);
  const treesOfBiome = Float32Array.from(land.biomes, (b) => b.trees);
  const mainPart = Uint8Array.from(masses.main, (main) => (main ? 1 : 0));

  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / edge) * columns;
    for (let column = 0, x = 0; column < columns; column++) {
      const block = row + column;
      const end = Math.min(width, x + edge);
      for (; x < end; x++) {
        const cell = y * width + x;
        const what = water[cell];
        if (what === WATER.ocean) {
          sea[block]++;
          continue;
        }
        if (what !== WATER.dry) {
          wet[block] = 1;
          if (what === WATER.river && flowOfCell[cell] > flow[block]) flow[block] = flowOfCell[cell];
          continue;
        }
        dry[block]++;
        yields[block] += fertility[cell];
        trees[block] += treesOfBiome[biome[cell]];
        heights[block] += elevation[cell];
        const slope = passage.slope[cell];
        if (slope > 26) steep[block]++;
        const kind = passage.kind[cell];
        if (kind !== PASSAGE.open && kind !== PASSAGE.hard) continue;
        if (mainPart[masses.part[cell]] === 0) continue;
        // A site on a bank or shore is worth more than one in the fields, flat ground more than a slope.
        const around = passage.beside[cell];
        let worth = fertility[cell] / 512 - slope / 40 + unit2(salt, x, y) * 0.2;
        if (kind === PASSAGE.hard) worth -= 100;
        if ((around & (BESIDE_RIVER | BESIDE_LAKE)) !== 0) worth += 1;
        if ((around & BESIDE_SEA) !== 0) worth += 0.8;
        if (worth > best[block]) {
          best[block] = worth;
          site[block] = cell;
        }
      }
    }
  }

  const area = edge * edge;
  const hills = new Float32Array(blocks);
  for (let block = 0; block < blocks; block++) {
    yields[block] /= 255 * area;
    sea[block] /= area;
    if (dry[block] === 0) continue;
    hills[block] = steep[block] / dry[block];
    trees[block] /= dry[block];
    heights[block] /= dry[block];
  }

  const farmland = boxMean(yields, columns, rows, Math.max(1, Math.round(FARM_REACH / metres)));
  const seaAround = boxMean(sea, columns, rows, Math.max(1, Math.round(SHELTER_REACH / metres)));
  const coast = new Uint8Array(blocks);
  const lakeside = new Uint8Array(blocks);
  const shelter = new Float32Array(blocks);
  for (let block = 0; block < blocks; block++) {
    const cell = site[block];
    if (cell === NONE) continue;
    if ((passage.beside[cell] & BESIDE_SEA) !== 0) coast[block] = 1;
    if ((passage.beside[cell] & BESIDE_LAKE) !== 0) lakeside[block] = 1;
    // Half sea around it is a straight coast; a quarter is a deep bay.
    if (coast[block] !== 0) shelter[block] = clamp((0.52 - seaAround[block]) * 4, 0, 1);
  }

  return {
    columns,
    rows,
    edge,
    metres,
    site,
    farmland,
    fresh: distanceFrom(wet, columns, rows).map((d) => Math.max(0, 1 - (d * metres) / FRESH_REACH)),
    flow,
    coast,
    shelter,
    meeting: meetings(land, columns, edge, blocks),
    lakeside,
    hills,
    trees,
    height: heights,
    pass: passes(heights, dry, columns, rows),
    ...ores(land, columns, rows, edge),
  };
}

/** Mean over the square of `reach` blocks each way; beyond the map there is nothing. Two running sums. */
function boxMean(values: Float32Array, columns: number, rows: number, reach: number): Float32Array {
  const across = new Float32Array(values.length);
  for (let y = 0; y < rows; y++) {
    let sum = 0;
    for (let x = -reach; x < columns; x++) {
      if (x + reach < columns) sum += values[y * columns + x + reach];
      if (x - reach - 1 >= 0) sum -= values[y * columns + x - reach - 1];
      if (x >= 0) across[y * columns + x] = sum;
    }
  }
  const out = new Float32Array(values.length);
  const share = 1 / ((2 * reach + 1) * (2 * reach + 1));
  for (let x = 0; x < columns; x++) {
    let sum = 0;
    for (let y = -reach; y < rows; y++) {
      if (y + reach < rows) sum += across[(y + reach) * columns + x];
      if (y - reach - 1 >= 0) sum -= across[(y - reach - 1) * columns + x];
      if (y >= 0) out[y * columns + x] = Math.max(0, sum * share);
    }
  }
  return out;
}

/** Where rivers end in each other, in a lake or in the sea. */
function meetings(land: Pick<Land, 'rect' | 'rivers'>, columns: number, edge: number, blocks: number): Uint8Array {
  const out = new Uint8Array(blocks);
  for (const river of land.rivers) {
    if (river.cells.length < 2) continue;
    const cell = river.cells[river.cells.length - 2];
    const block = blockOf({ columns, edge }, land.rect.width, cell);
    const meeting = river.mouth === 'sea' ? 2 : 1;
    if (meeting > out[block]) out[block] = meeting;
  }
  return out;
}

/** Blocks looked at on each side of a pass. */
const PASS_REACH = 3;
/** How much higher the ground is on two sides of a pass, and lower on the others, metres. */
const PASS_RISE = 110;
const PASS_FALL = 40;

/** Where a way leads over a ridge at its lowest: a saddle of the mean heights. */
function passes(heights: Float32Array, dry: Int32Array, columns: number, rows: number): Uint8Array {
  const out = new Uint8Array(heights.length);
  const steps = [1, columns, columns + 1, columns - 1];
  for (let y = PASS_REACH; y < rows - PASS_REACH; y++)
    for (let x = PASS_REACH; x < columns - PASS_REACH; x++) {
      const block = y * columns + x;
      if (dry[block] === 0) continue;
      const own = heights[block];
      for (let k = 0; k < 4; k++) {
        const across = steps[k];
        const near = heights[block + across] - own;
        // Most ground is no saddle: one look tells.
        if (near < 0 || heights[block - across] < own) continue;
        const along = steps[k ^ 1];
        const far = PASS_REACH * across;
        const rise = Math.min(Math.max(near, heights[block + far] - own), Math.max(heights[block - across], heights[block - far]) - own);
        if (rise < PASS_RISE) continue;
        if (own - heights[block + PASS_REACH * along] < PASS_FALL || own - heights[block - PASS_REACH * along] < PASS_FALL) continue;
        out[block] = 1;
        break;
      }
    }
  return out;
}

/** What is to be dug in each block, or nearly as well in the one beside it. */
function ores(
  land: Pick<Land, 'rect' | 'deposits'>,
  columns: number,
  rows: number,
  edge: number,
): { readonly ore: Float32Array; readonly oreKind: Uint8Array } {
  const ore = new Float32Array(columns * rows);
  const oreKind = new Uint8Array(columns * rows);
  for (const { kind, cell, richness } of land.deposits) {
    const what = ORES.indexOf(kind);
    if (what < 0) continue;
    const block = blockOf({ columns, edge }, land.rect.width, cell);
    const x = block % columns;
    const y = Math.floor(block / columns);
    for (let by = Math.max(0, y - 1); by <= Math.min(rows - 1, y + 1); by++)
      for (let bx = Math.max(0, x - 1); bx <= Math.min(columns - 1, x + 1); bx++) {
        const there = by * columns + bx;
        const worth = there === block ? richness : 0.85 * richness;
        if (worth <= ore[there]) continue;
        ore[there] = worth;
        oreKind[there] = what;
      }
  }
  return { ore, oreKind };
}
