/** Trees, stones and mountains: what grows or lies on a cell, with chance from the cell's own place. */
import type { World } from '@hinterland/core';
import { GROUNDS, isWater } from '../art/grounds.ts';
import { TILE } from '../art/ground-tile.ts';
import { hash, saltOf, unit, valueNoise } from '../art/noise.ts';
import { GREAT } from './crag-plan.ts';

/** A sprite standing on the ground: the pixel of its foot, counted from the world's upper left corner. */
export interface Prop {
  readonly sprite: string;
  readonly x: number;
  readonly y: number;
}

/** What may stand on a ground: sprite names with their number of variants and a weight. */
interface Growth {
  /** Chance that something stands on a cell, before the biome's own share of trees is added. */
  readonly share: number;
  readonly kinds: readonly (readonly [name: string, variants: number, weight: number])[];
}

const GROWTH: Readonly<Record<string, Growth>> = {
  marsh: {
    share: 0.3,
    kinds: [
      ['reeds', 3, 5],
      ['mangrove', 3, 2],
      ['dead', 3, 0.5],
      ['bush', 3, 1],
    ],
  },
  beach: { share: 0.015, kinds: [['stone', 3, 1]] },
  desert: {
    share: 0.04,
    kinds: [
      ['cactus', 3, 4],
      ['redstone', 3, 1.4],
      ['scrub', 3, 2],
      ['dead', 3, 0.4],
    ],
  },
  badland: {
    share: 0.09,
    kinds: [
      ['redstone', 3, 4],
      ['scrub', 3, 2],
      ['cactus', 3, 1],
    ],
  },
  steppe: {
    share: 0.06,
    kinds: [
      ['scrub', 3, 5],
      ['olive', 3, 1.5],
      ['stone', 3, 1],
    ],
  },
  shrub: {
    share: 0.16,
    kinds: [
      ['scrub', 3, 4],
      ['olive', 3, 3],
      ['bush', 3, 3],
      ['flowers', 6, 1.5],
      ['stone', 3, 0.7],
    ],
  },
  salt: { share: 0.02, kinds: [['stone', 3, 1]] },
  savanna: {
    share: 0.08,
    kinds: [
      ['flowers', 6, 1.5],
      ['acacia', 3, 4],
      ['scrub', 3, 4],
      ['stone', 3, 0.6],
    ],
  },
  grass: {
    share: 0.09,
    kinds: [
      ['flowers', 6, 5],
      ['oak', 4, 2],
      ['bush', 3, 3],
      ['berry', 3, 0.7],
      ['stone', 3, 0.6],
      ['birch', 3, 0.7],
    ],
  },
  meadow: {
    share: 0.14,
    kinds: [
      ['flowers', 6, 9],
      ['bush', 3, 3],
      ['birch', 3, 1],
      ['berry', 3, 1],
      ['elm', 4, 1],
    ],
  },
  lush: {
    share: 0.5,
    kinds: [
      ['jungle', 3, 7],
      ['palm', 3, 1.6],
      ['bush', 3, 1.2],
      ['mangrove', 3, 1],
    ],
  },
  woods: {
    share: 0.4,
    kinds: [
      ['oak', 4, 5],
      ['elm', 4, 4],
      ['birch', 3, 1.2],
      ['maple', 3, 0.45],
      ['pine', 4, 0.5],
      ['bush', 3, 0.8],
      ['mossy', 3, 0.2],
    ],
  },
  needles: {
    share: 0.42,
    kinds: [
      ['pine', 4, 7],
      ['larch', 3, 0.9],
      ['birch', 3, 0.4],
      ['boulder', 3, 0.25],
      ['dead', 3, 0.2],
    ],
  },
  tundra: {
    share: 0.07,
    kinds: [
      ['stone', 3, 3],
      ['scrub', 3, 2],
      ['boulder', 3, 1],
      ['larch', 3, 0.4],
    ],
  },
  alpine: {
    share: 0.1,
    kinds: [
      ['flowers', 6, 3],
      ['stone', 3, 3],
      ['pine', 4, 2],
      ['boulder', 3, 1.5],
      ['bush', 3, 1],
    ],
  },
  scree: {
    share: 0.16,
    kinds: [
      ['stone', 3, 4],
      ['boulder', 3, 2],
      ['pine', 4, 0.7],
      ['mossy', 3, 0.6],
    ],
  },
  rock: {
    share: 0.16,
    kinds: [
      ['boulder', 3, 3],
      ['stone', 3, 3],
    ],
  },
  basalt: {
    share: 0.14,
    kinds: [
      ['lavastone', 3, 4],
      ['dead', 3, 1],
    ],
  },
  snow: {
    share: 0.05,
    kinds: [
      ['fir', 4, 3],
      ['boulder', 3, 1],
    ],
  },
  ice: { share: 0.01, kinds: [['boulder', 3, 1]] },
};

/** A rain forest of cool countries: no palms. */
const COOL_LUSH: Growth = {
  share: 0.5,
  kinds: [
    ['elm', 4, 4],
    ['oak', 4, 3],
    ['pine', 4, 3],
    ['mangrove', 3, 1.4],
    ['bush', 3, 1],
    ['mossy', 3, 0.3],
  ],
};

/** Sprites of peaks and crags by the ground they stand on. */
const CRAGS: Readonly<Record<string, readonly [great: string, small: string]>> = {
  snow: ['snowpeak', 'snowcrag'],
  ice: ['snowpeak', 'snowcrag'],
  badland: ['mesa', 'mesa'],
  desert: ['mesa', 'mesa'],
  basalt: ['lavacrag', 'lavacrag'],
};

/** Everything that placing needs to know of the map; planned once per world. */
export interface PropMap {
  readonly world: World;
  /** One Ground per cell. */
  readonly ground: Uint8Array;
  /** One byte per cell: SMALL or GREAT where a crag or peak stands. */
  readonly crags: Uint8Array;
  /** One byte per cell, 1 where something else stands or passes. */
  readonly taken: Uint8Array;
}

/** The props of the cells of a rectangle (columns and rows from the world's own corner), sorted from back to front. */
export function propsIn(map: PropMap, left: number, top: number, width: number, height: number): Prop[] {
  const out: Prop[] = [];
  const salt = saltOf(`${map.world.recipe.seed}/props`);
  const { rect } = map.world;
  for (let y = Math.max(0, top); y < Math.min(rect.height, top + height); y++)
    for (let x = Math.max(0, left); x < Math.min(rect.width, left + width); x++) propsOf(map, x, y, salt, out);
  return out.sort((a, b) => a.y - b.y || a.x - b.x);
}

function propsOf(map: PropMap, x: number, y: number, salt: number, out: Prop[]): void {
  const { world, ground, taken } = map;
  const cell = y * world.rect.width + x;
  if (taken[cell] || isWater(ground[cell])) return;
  const { name } = GROUNDS[ground[cell]];
  if (map.crags[cell]) {
    const [great, small] = CRAGS[name] ?? ['peak', 'crag'];
    const jx = Math.round((unit(salt ^ 81, x, y) - 0.5) * 7);
    const jy = Math.round((unit(salt ^ 82, x, y) - 0.5) * 5);
    const snowy = name !== 'basalt' && name !== 'badland' && world.layers.temperature[cell] < 1;
    const sprite = map.crags[cell] === GREAT ? (snowy ? 'snowpeak' : great) : snowy && small === 'crag' ? 'snowcrag' : small;
    out.push({ sprite: `${sprite}${hash(salt ^ 83, x, y) & 3}`, x: x * TILE + 8 + jx, y: (y + 1) * TILE + jy - 2 });
    return;
  }
  const growth = name === 'lush' && world.layers.temperature[cell] < 18 ? COOL_LUSH : GROWTH[name];
  if (!growth) return;
  const trees = world.biomes[world.layers.biome[cell]]?.trees ?? 0;
  const wooded = name === 'beach' || name === 'desert' || name === 'field' ? 0 : trees * 0.85;
  // Woods have clearings, and meadows have groves.
  const grove = valueNoise(salt ^ 21, x / 5.5, y / 5.5) * 0.65 + valueNoise(salt ^ 22, x / 2.2, y / 2.2) * 0.35;
  const share = Math.max(growth.share, wooded) * Math.max(0, 1 + grove * 1.25);
  const most = share > 0.75 ? 2 : 1;
  // Beside water nothing strays far from the middle of its cell.
  const stray = besideWater(map, x, y) ? 5 : 15;
  for (let n = 0; n < most; n++) {
    if (unit(salt ^ (31 + n), x, y) > share / most + (n === 0 && most === 2 ? 0.25 : 0)) continue;
    const jx = (unit(salt ^ (41 + n), x, y) - 0.5) * stray;
    const jy = (unit(salt ^ (51 + n), x, y) - 0.5) * stray;
    out.push({
      sprite: pickGrowth(growth, salt, x, y, n),
      x: Math.round((x + 0.5) * TILE + jx),
      y: Math.round((y + 0.5) * TILE + jy + (stray < 15 ? 1 : 4)),
    });
  }
}

function besideWater({ world, ground }: PropMap, x: number, y: number): boolean {
  const { width, height } = world.rect;
  for (let j = Math.max(0, y - 1); j <= Math.min(height - 1, y + 1); j++)
    for (let i = Math.max(0, x - 1); i <= Math.min(width - 1, x + 1); i++) if (isWater(ground[j * width + i])) return true;
  return false;
}

function pickGrowth(growth: Growth, salt: number, x: number, y: number, n: number): string {
  // Neighbouring trees tend to be of one kind: chance is bent by a slow noise.
  const slow = (valueNoise(salt ^ 61, x / 9, y / 9) + 1) / 2;
  const luck = unit(salt ^ (62 + n), x, y);
  const total = growth.kinds.reduce((sum, kind) => sum + kind[2], 0);
  let left = ((luck * 0.62 + slow * 0.38 + unit(salt ^ 66, x, y) * 0.001) % 1) * total;
  for (const [name, variants, weight] of growth.kinds) {
    left -= weight;
    if (left < 0) return `${name}${hash(salt ^ (71 + n), x, y) % variants}`;
  }
  const [name, variants] = growth.kinds[0];
  return `${name}${hash(salt ^ 71, x, y) % variants}`;
}
