import { makeRaster, type Raster, stampOn } from './raster.ts';

/** A picture with a name, and the pixel of it that stands on the ground. */
export interface Sprite {
  readonly name: string;
  readonly picture: Raster;
  readonly footX: number;
  readonly footY: number;
}

/** Where a sprite lies in its sheet. */
export interface Frame {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly footX: number;
  readonly footY: number;
}

export interface SpriteSheet {
  readonly picture: Raster;
  readonly frames: readonly Frame[];
}

/** Packs sprites on shelves, the tallest first, with a free pixel between them. */
export function packSprites(sprites: readonly Sprite[], width = 512): SpriteSheet {
  const order = sprites.map((sprite, i) => ({ sprite, i })).sort((a, b) => b.sprite.picture.height - a.sprite.picture.height || a.i - b.i);
  const frames: Frame[] = new Array<Frame>(sprites.length);
  let x = 1;
  let y = 1;
  let shelf = 0;
  for (const { sprite, i } of order) {
    const { picture } = sprite;
    if (x + picture.width + 1 > width) {
      x = 1;
      y += shelf + 1;
      shelf = 0;
    }
    frames[i] = { name: sprite.name, x, y, width: picture.width, height: picture.height, footX: sprite.footX, footY: sprite.footY };
    x += picture.width + 1;
    shelf = Math.max(shelf, picture.height);
  }
  const sheet = makeRaster(width, y + shelf + 1);
  for (const [i, sprite] of sprites.entries()) stampOn(sheet, sprite.picture, frames[i].x, frames[i].y);
  return { picture: sheet, frames };
}
