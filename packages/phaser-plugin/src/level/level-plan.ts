/** Everything that drawing needs to know of a level, as plain data: made off the main thread and posted back. */
import { type Character, drawBeast, drawLevel, drawSprite, hasLook, type Level, type SpriteSheet as WalkSheet } from '@hinterland/core';
import { TILE } from '../art/ground-tile.ts';
import { makeRaster, type Raster } from '../art/raster.ts';
import { packSprites, type SpriteSheet } from '../art/sprite.ts';
import { cutOut, isAlive, isStill } from './cutouts.ts';
import { planRoofs, type RoofSheet } from './roof-plan.ts';
import { isPersonLike, looksOfFoe } from './foe-looks.ts';

/** Edge of a piece of a floor's picture, cells: a texture of this size is uploaded well within a frame. */
const PIECE = 32;

/** A piece of the picture of a floor. */
export interface Piece {
  readonly floor: number;
  /** Its upper left corner in pixels of the level. */
  readonly x: number;
  readonly y: number;
  readonly picture: Raster;
}

export interface LevelPlan {
  readonly pieces: readonly Piece[];
  /** The roofs over its buildings, none where it has none. */
  readonly roofs: readonly RoofSheet[];
  /** Whatever moves, opens or goes away; see `cutoutOf` and `doorCutout`. */
  readonly sprites: SpriteSheet;
  /** The walking pictures of each kind of foe, by its name. */
  readonly foes: readonly { readonly name: string; readonly sheet: WalkSheet }[];
  /** Those of the people of the world who are inside. */
  readonly people: readonly { readonly character: number; readonly sheet: WalkSheet }[];
}

/**
 * Paints a level: its ground with all that never changes, and the rest as sprites. `biome` is that of the country around,
 * `characters` are those of the world.
 */
export function planLevel(level: Level, biome: string, characters: readonly Pick<Character, 'appearance'>[]): LevelPlan {
  const tiles = level.layers.tiles.slice();
  // Until it is found a secret door is a stretch of wall.
  for (const door of level.doors) if (door.kind === 'secret') tiles[door.cell] = wallBeside(level, door.cell);
  const links = level.links.filter(({ kind }) => kind !== 'bridge');
  const picture = drawLevel(
    { ...level, layers: { ...level.layers, tiles }, doors: [], links, objects: level.objects.filter(isStill), exits: [...level.exits] },
    { scale: TILE },
  );
  const pieces: Piece[] = [];
  for (const [floor, { rect }] of level.floors.entries()) {
    const left = rect.x - level.rect.x;
    const top = rect.y - level.rect.y;
    for (let y = top; y < top + rect.height; y += PIECE)
      for (let x = left; x < left + rect.width; x += PIECE) {
        const width = Math.min(PIECE, left + rect.width - x) * TILE;
        const height = Math.min(PIECE, top + rect.height - y) * TILE;
        pieces.push({ floor, x: x * TILE, y: y * TILE, picture: crop(picture, x * TILE, y * TILE, width, height) });
      }
  }
  const names = new Set(level.objects.filter(({ kind }) => kind === 'spawn').map(({ name }) => name ?? 'foe'));
  const foes = [...names].map((name) => ({
    name,
    sheet: isPersonLike(name) && !hasLook(name) ? drawSprite({ appearance: looksOfFoe(name) }) : drawBeast({ name, biome }),
  }));
  const inside = new Set(level.objects.flatMap((object) => (isAlive(object) && object.character !== undefined ? [object.character] : [])));
  const people = [...inside].map((character) => ({ character, sheet: drawSprite({ appearance: characters[character].appearance }) }));
  return { pieces, roofs: planRoofs(level), sprites: packSprites(cutOut(level), 256), foes, people };
}

function wallBeside({ rect, tiles, layers }: Level, cell: number): number {
  for (const other of [cell - 1, cell + 1, cell - rect.width, cell + rect.width]) {
    const tile = layers.tiles[other];
    if (tiles[tile]?.form === 'wall') return tile;
  }
  return layers.tiles[cell];
}

function crop(
  from: { readonly width: number; readonly data: Uint8ClampedArray },
  left: number,
  top: number,
  width: number,
  height: number,
): Raster {
  const out = makeRaster(width, height);
  for (let y = 0; y < height; y++) {
    const at = ((top + y) * from.width + left) * 4;
    out.data.set(from.data.subarray(at, at + width * 4), y * width * 4);
  }
  return out;
}
