import * as Phaser from 'phaser';
import type { Raster } from '../art/raster.ts';
import type { Frame } from '../art/sprite.ts';

/** Makes a texture of a picture. Pixels stay sharp unless it is to be `smooth`. */
export function uploadTexture(scene: Phaser.Scene, key: string, picture: Raster, smooth = false): Phaser.Textures.Texture {
  const { textures, game } = scene;
  const texture =
    game.renderer?.type === Phaser.WEBGL
      ? textures.addUint8Array(key, picture.data, picture.width, picture.height)
      : uploadCanvas(scene, key, picture);
  if (!texture) throw new Error(`Hinterland: there is a texture called "${key}" already`);
  texture.setFilter(smooth ? Phaser.Textures.FilterMode.LINEAR : Phaser.Textures.FilterMode.NEAREST);
  return texture;
}

/** For the Canvas renderer, and where nothing is drawn at all. */
function uploadCanvas(scene: Phaser.Scene, key: string, picture: Raster): Phaser.Textures.CanvasTexture | null {
  const texture = scene.textures.createCanvas(key, picture.width, picture.height);
  if (texture && scene.game.renderer) {
    const image = texture.context.createImageData(picture.width, picture.height);
    image.data.set(picture.data);
    texture.context.putImageData(image, 0, 0);
    texture.refresh();
  }
  return texture;
}

/** Names the frames of a sprite sheet. */
export function addFrames(texture: Phaser.Textures.Texture, frames: readonly Frame[]): void {
  for (const { name, x, y, width, height } of frames) texture.add(name, 0, x, y, width, height);
}
