import { neighbourOffsets } from '../base/grid.ts';
import type { ParamTable } from '../base/params.ts';
import { biomeNamed } from '../content/biomes.ts';
import { climateBiome } from './biome-table.ts';
import type { Climate } from './climate.ts';
import type { Waters } from './drainage.ts';
import type { Frame } from './elevation.ts';
import { SPECK } from './specks.ts';

export interface BiomeParams {
  /** How readily the ground decides the biome: factor on the slopes up to which it is marsh, beach or mangrove, and divisor of that above which it is bare rock. */
  readonly ground: number;
}

export const BIOME_PARAMS: ParamTable<BiomeParams> = {
  ground: {
    kind: 'number',
    default: 1,
    min: 0.2,
    max: 2,
    step: 0.05,
    unit: '×',
    label: 'Marsh, beach and rock',
    does: 'How much of the land is marsh, beach or bare rock rather than what the climate grows.',
  },
};

/** Patches that the ground decides are no smaller, square metres. */
const LEAST_PATCH = 5e5;

const DEEP_SEA = biomeNamed('deep sea');
const SEA = biomeNamed('sea');
const SHELF = biomeNamed('shelf');
const LAKE = biomeNamed('lake');
const SALT_LAKE = biomeNamed('salt lake');
const BEACH = biomeNamed('beach');
const MARSH = biomeNamed('marsh');
const MANGROVE = biomeNamed('mangrove');
const SALT_FLAT = biomeNamed('salt flat');
const ALPINE = biomeNamed('alpine');
const VOLCANIC = biomeNamed('volcanic');

/**
 * The biome of every cell: the sea's by depth, the lakes', then on land the ground's own where the ground decides
 * (beach, marsh, mangrove, salt flat, alpine), and elsewhere the climate's from the table of temperature and rain.
 */
export function makeBiomes(
  frame: Frame,
  waters: Waters,
  smooth: Float32Array,
  sea: Uint8Array,
  fire: Uint8Array | null,
  climate: Climate,
  params: BiomeParams,
): Uint8Array {
  const biome = new Uint8Array(sea.length);
  const { temperature, precipitation } = climate;
  for (let cell = 0; cell < biome.length; cell++) {
    if (sea[cell] !== 0) {
      const bed = waters.elevation[cell];
      biome[cell] = bed < -200 ? DEEP_SEA : bed < -30 ? SEA : SHELF;
    } else if (waters.lakeOf[cell] >= 0) biome[cell] = waters.lakes[waters.lakeOf[cell]].salt ? SALT_LAKE : LAKE;
    else biome[cell] = climateBiome(temperature[cell], precipitation[cell]);
  }
  const ground = groundBiomes(frame, waters, smooth, sea, fire, climate, params.ground);
  round(ground, biome, waters.elevation, frame, climate);
  dropSpecks(ground, frame, Math.max(SPECK, Math.round(LEAST_PATCH / (frame.metresPerCell * frame.metresPerCell))));
  for (let cell = 0; cell < biome.length; cell++) if (ground[cell] !== 0) biome[cell] = ground[cell];
  return biome;
}

/** Biomes that the ground decides, 0 where it leaves the choice to the climate (0 is the deep sea, which no land is). */
function groundBiomes(
  frame: Frame,
  waters: Waters,
  smooth: Float32Array,
  sea: Uint8Array,
  fire: Uint8Array | null,
  climate: Climate,
  readily: number,
): Uint8Array {
  const { width, height, metresPerCell } = frame;
  const { elevation, lakeOf, lakes } = waters;
  const { temperature, precipitation } = climate;
  const out = new Uint8Array(sea.length);
  const around = neighbourOffsets(width);
  const beaches = metresPerCell <= 1000;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const cell = y * width + x;
      if (sea[cell] !== 0 || lakeOf[cell] >= 0) continue;
      const celsius = temperature[cell];
      const high = elevation[cell];
      const gx = smooth[cell + 1] - smooth[cell - 1];
      const gy = smooth[cell + width] - smooth[cell - width];
      const slope = Math.sqrt(gx * gx + gy * gy) / (2 * metresPerCell);
      if (fire !== null && fire[cell] !== 0 && celsius > -7 && slope > 0.05) {
        out[cell] = VOLCANIC;
        continue;
      }
      if (slope * readily > 0.15 && high > 600 && celsius < 4 && celsius >= -12) {
        out[cell] = ALPINE;
        continue;
      }
      if (slope > 0.02 * readily) continue;
      let shore = false;
      let salt = false;
      for (let k = 0; k < 8; k++) {
        const neighbour = cell + around[k];
        if (sea[neighbour] !== 0) shore = true;
        else if (lakeOf[neighbour] >= 0 && lakes[lakeOf[neighbour]].salt) salt = true;
      }
      if (salt) out[cell] = SALT_FLAT;
      else if (celsius >= 20 && high <= 12 && precipitation[cell] >= 900 && slope < 0.012 * readily) out[cell] = MANGROVE;
      else if (beaches && shore && celsius >= -1 && high <= 25) out[cell] = BEACH;
      else if (celsius >= 0 && celsius < 20 && precipitation[cell] >= 600 && slope < 0.0045 * readily && high < 400) out[cell] = MARSH;
    }
  }
  return out;
}

/**
 * Rounds the edges of ground biomes: a cell that hardly any neighbour shares its ground with loses it, and one that
 * most neighbours enclose takes theirs, where the rain and warmth that the ground asks for allow.
 */
function round(ground: Uint8Array, biome: Uint8Array, elevation: Float32Array, frame: Frame, climate: Climate): void {
  const { width, height } = frame;
  const around = neighbourOffsets(width);
  // Alpine cells count one, marshes sixteen, so that one sum counts both.
  const counts = new Uint8Array(256);
  counts[ALPINE] = 1;
  counts[MARSH] = 16;
  const before = new Uint8Array(ground.length);
  for (let turn = 0; turn < 2; turn++) {
    before.set(ground);
    for (let y = 1; y < height - 1; y++) {
      let cell = y * width;
      let west = 0;
      let middle = counts[before[cell - width]] + counts[before[cell]] + counts[before[cell + width]];
      let east = counts[before[cell + 1 - width]] + counts[before[cell + 1]] + counts[before[cell + 1 + width]];
      for (let x = 1; x < width - 1; x++) {
        cell++;
        west = middle;
        middle = east;
        east = counts[before[cell + 1 - width]] + counts[before[cell + 1]] + counts[before[cell + 1 + width]];
        const own = before[cell];
        if (own === 0) {
          const near = west + middle + east;
          if (near < 5 || biome[cell] <= SALT_LAKE) continue;
          const celsius = climate.temperature[cell];
          if ((near & 15) >= 5) {
            if (celsius < 4 && celsius >= -12 && elevation[cell] > 600) ground[cell] = ALPINE;
          } else if (near >= 80 && celsius >= 0 && celsius < 20 && climate.precipitation[cell] >= 600) ground[cell] = MARSH;
        } else if (own !== BEACH) {
          let alike = 0;
          for (let k = 0; k < 8; k++) if (before[cell + around[k]] === own) alike++;
          if (alike <= 2) ground[cell] = 0;
        }
      }
    }
  }
}

/** Clears patches of a ground biome, joined over edges, that have fewer than `least` cells; beaches are narrow and may have half of it. */
function dropSpecks(ground: Uint8Array, frame: Frame, least: number): void {
  const around = neighbourOffsets(frame.width);
  const seen = new Uint8Array(ground.length);
  const queue = new Int32Array(ground.length);
  for (let start = 0; start < ground.length; start++) {
    const kind = ground[start];
    if (kind === 0 || seen[start] !== 0) continue;
    let last = 1;
    queue[0] = start;
    seen[start] = 1;
    for (let k = 0; k < last; k++) {
      for (let d = 0; d < 4; d++) {
        const cell = queue[k] + around[d];
        if (seen[cell] !== 0 || ground[cell] !== kind) continue;
        seen[cell] = 1;
        queue[last++] = cell;
      }
    }
    if (last < (kind === BEACH ? Math.max(SPECK, least >> 1) : least)) for (let k = 0; k < last; k++) ground[queue[k]] = 0;
  }
}
