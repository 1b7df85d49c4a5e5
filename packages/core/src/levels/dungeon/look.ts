import { coarseNoise, rowOf } from '../../base/coarse-noise.ts';
import { unit2 } from '../../base/hash.ts';
import type { DungeonTheme } from '../../content/dungeons.ts';
import { STONES, type Stone, type StoneName } from '../../content/stones.ts';
import type { Tile, TileForm } from '../../world.ts';
import type { Setting } from '../setting.ts';
import { CELL, type Dug } from './site.ts';

const NAMES = [
  'rock',
  'wall',
  'floor',
  'worn floor',
  'passage',
  'rubble',
  'moss',
  'sand',
  'shallow water',
  'ice',
  'doorway',
  'stairs',
  'grate',
  'ledge',
  'chasm',
  'open country',
  'mosaic',
  'mosaic band',
  'mosaic star',
] as const;
type Name = (typeof NAMES)[number];

/** Index of each tile of a dungeon. */
export const DUNGEON_TILE: { readonly [N in Name]: number } = Object.fromEntries(NAMES.map((name, i) => [name, i])) as {
  [N in Name]: number;
};

export function tilesOf(stone: Stone, country: string): Tile[] {
  const tile = (name: Name, colour: string, form: TileForm = 'ground', solid = form !== 'ground'): Tile => ({ name, solid, form, colour });
  return [
    tile('rock', stone.rock, 'wall'),
    tile('wall', stone.wall, 'wall'),
    tile('floor', stone.floor),
    tile('worn floor', stone.worn),
    tile('passage', stone.corridor),
    tile('rubble', '#8a8172'),
    tile('moss', '#66744a'),
    tile('sand', '#c2a673'),
    tile('shallow water', '#4c7f8c', 'water', false),
    tile('ice', '#b4ced8'),
    tile('doorway', '#6d5138'),
    tile('stairs', '#9c9282'),
    tile('grate', '#4a4a4d', 'low'),
    tile('ledge', '#5a534b', 'low'),
    tile('chasm', '#0d0c0d', 'pit'),
    tile('open country', country, 'ground', true),
    tile('mosaic', '#a89a86'),
    tile('mosaic band', '#6d4438'),
    tile('mosaic star', '#c7a04c'),
  ];
}

/** What a place is built of: what its kind calls for, as far as the land has it. */
export function stoneFor(kind: string, setting: Setting, luck: number): Stone {
  return STONES[stoneName(kind, setting, luck)];
}

function stoneName(kind: string, { temperature, wetness, steepness }: Setting, luck: number): StoneName {
  if (kind === 'mine') return steepness > 0.5 ? 'granite' : 'earth';
  if (temperature < -3) return 'rimed stone';
  if (kind === 'temple' && luck < 0.5) return 'marble';
  if (temperature > 18 && wetness < 0.35) return 'sandstone';
  if (wetness > 0.6) return 'mossy stone';
  if (steepness > 0.6) return luck < 0.5 ? 'basalt' : 'granite';
  if (kind === 'keep' && luck < 0.35) return 'brick';
  return luck < 0.6 ? 'limestone' : 'granite';
}

/** Gives each cell its tile: walls round what is open, and on the ground what time and weather have left. */
export function dressCells({ width, height, cells, floors }: Dug, theme: DungeonTheme, setting: Setting, salt: number): Uint16Array {
  const out = new Uint16Array(cells.length);
  const dampness = coarseNoise(width, height, 2, [[salt ^ 0x2f19, 9, 1]]);
  const damp = new Float32Array(width);
  const frozen = setting.temperature < -1;
  const desert = setting.temperature > 16 && setting.wetness < 0.25;
  const T = DUNGEON_TILE;
  const fixed = [T.rock, NaN, NaN, T.grate, T.ledge, T.chasm, T.stairs, T.doorway];
  // The farther down, the more water has gathered; the farther up, the less.
  const depth = new Float32Array(cells.length);
  for (const { rect, storey } of floors)
    for (let y = rect.y; y < rect.y + rect.height; y++) depth.fill(-storey, y * width + rect.x, y * width + rect.x + rect.width);
  for (let y = 0, cell = 0; y < height; y++) {
    rowOf(dampness, y, damp);
    for (let x = 0; x < width; x++, cell++) {
      const what = cells[cell];
      if (what === CELL.rock) {
        out[cell] = besideOpen(cells, x, y, width, height) ? T.wall : theme.outside && depth[cell] <= 0 ? T['open country'] : T.rock;
        continue;
      }
      if (what !== CELL.room && what !== CELL.corridor) {
        out[cell] = fixed[what];
        continue;
      }
      const luck = unit2(salt ^ 0x61c3, x, y);
      const wet = damp[x] + 0.25 * setting.wetness + 0.12 * depth[cell];
      if (what === CELL.room && wet > 0.62 && setting.wetness > 0.2) out[cell] = frozen ? T.ice : T['shallow water'];
      else if (desert && damp[x] > 0.25 && luck < 0.8) out[cell] = T.sand;
      else if (!frozen && wet > 0.42 && luck < 0.7 * setting.wetness) out[cell] = T.moss;
      else if (luck > 1 - theme.decay * (0.5 + Math.max(0, -damp[x]))) out[cell] = T.rubble;
      else if (what === CELL.corridor) out[cell] = T.passage;
      else out[cell] = unit2(salt ^ 0x1a77, x >> 1, y >> 1) < 0.25 ? T['worn floor'] : T.floor;
    }
  }
  return out;
}

function besideOpen(cells: Uint8Array, x: number, y: number, width: number, height: number): boolean {
  if (x > 0 && y > 0 && x + 1 < width && y + 1 < height) {
    const at = y * width + x;
    // Rock is nought: all of it together is rock where all of it is.
    const west = cells[at - 1] | cells[at - width - 1] | cells[at + width - 1];
    const east = cells[at + 1] | cells[at - width + 1] | cells[at + width + 1];
    return (west | east | cells[at - width] | cells[at + width]) !== CELL.rock;
  }
  for (let j = Math.max(0, y - 1); j <= Math.min(height - 1, y + 1); j++)
    for (let i = Math.max(0, x - 1); i <= Math.min(width - 1, x + 1); i++) if (cells[j * width + i] !== CELL.rock) return true;
  return false;
}
