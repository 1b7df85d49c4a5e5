/** Roofs of a level as pictures of their own, so that each can be taken off. */
import { drawLevel, type Level, type Roof } from '@hinterland/core';
import { TILE } from '../art/ground-tile.ts';
import { makeRaster, type Raster } from '../art/raster.ts';
import { packSprites, type SpriteSheet } from '../art/sprite.ts';

/** How far a picture of a roof reaches over its walls for its eaves, pixels. */
const EAVES = 4;
/** Pixels of the roofs on one sheet: a texture of this size is uploaded within a frame. */
const SHEET = 512 * 512;

/** Some roofs on one sheet; the frame of a roof is called by its index into the level's roofs. */
export type RoofSheet = SpriteSheet;

/** Paints the roofs, each on its own. */
export function planRoofs(level: Level): readonly RoofSheet[] {
  if (level.roofs.length === 0) return [];
  const { data, width, height } = drawLevel({ ...level, objects: [], doors: [] }, { scale: TILE, objects: false, roofs: true });
  const owner = ownersOf(level.roofs, width, height);
  const sheets: RoofSheet[] = [];
  let batch: Parameters<typeof packSprites>[0][number][] = [];
  let filled = 0;
  const close = (): void => {
    if (batch.length > 0) sheets.push(packSprites(batch, Math.max(512, ...batch.map(({ picture }) => picture.width + 2))));
    batch = [];
    filled = 0;
  };
  for (const [index, { rect, shape }] of level.roofs.entries()) {
    const box = boxOf(rect);
    const picture = takenOff(box, shape, index + 1, { data, width, height }, owner);
    if (filled + box.width * box.height > SHEET) close();
    batch.push({ name: String(index), picture, footX: 0, footY: 0 });
    filled += box.width * box.height;
  }
  close();
  return sheets;
}

/**
 * The picture of one roof. What a neighbour covers of it shows the nearest that is to be seen of its own, up or down or to
 * the side, so that there is no gap when the neighbour is taken off.
 */
function takenOff(
  box: ReturnType<typeof boxOf>,
  shape: Roof['shape'],
  own: number,
  { data, width, height }: { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number },
  owner: Uint16Array,
): Raster {
  const picture: Raster = makeRaster(box.width, box.height);
  const owns = (x: number, y: number): boolean => x >= 0 && y >= 0 && x < width && y < height && owner[y * width + x] === own;
  const nearest = (px: number, py: number): number | undefined => {
    for (let far = 0; far < Math.max(box.width, box.height); far++)
      for (const [x, y] of [
        [px, py - far],
        [px, py + far],
        [px - far, py],
        [px + far, py],
      ])
        if (owns(x, y)) return y * width + x;
    return undefined;
  };
  for (let y = 0; y < box.height; y++)
    for (let x = 0; x < box.width; x++) {
      if (!covers(shape, box, x, y)) continue;
      const from = nearest(box.x + x, box.y + y);
      if (from !== undefined) picture.data.set(data.subarray(from * 4, from * 4 + 4), (y * box.width + x) * 4);
    }
  return picture;
}

/** Whether a roof covers a pixel of its box: a cone stands in a circle. */
function covers(shape: Roof['shape'], box: { readonly width: number; readonly height: number }, x: number, y: number): boolean {
  const [u, v] = [(x + 0.5) / box.width - 0.5, (y + 0.5) / box.height - 0.5];
  return shape !== 'cone' || u * u + v * v <= 0.245;
}

/** The pixels that the picture of a roof takes up. */
export function boxOf(rect: Roof['rect']): { x: number; y: number; width: number; height: number } {
  return {
    x: rect.x * TILE - EAVES,
    y: rect.y * TILE - EAVES,
    width: rect.width * TILE + 2 * EAVES,
    height: rect.height * TILE + 2 * EAVES,
  };
}

/** For each pixel one more than the index of the roof that is seen there: of several the last, as they are drawn. */
function ownersOf(roofs: readonly Roof[], width: number, height: number): Uint16Array {
  const owner = new Uint16Array(width * height);
  for (const [index, { rect, shape }] of roofs.entries()) {
    const box = boxOf(rect);
    for (let y = Math.max(0, box.y); y < Math.min(height, box.y + box.height); y++)
      for (let x = Math.max(0, box.x); x < Math.min(width, box.x + box.width); x++) {
        if (covers(shape, box, x - box.x, y - box.y)) owner[y * width + x] = index + 1;
      }
  }
  return owner;
}
