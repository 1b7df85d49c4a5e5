import type * as Phaser from 'phaser';

/** What one walks with: a sprite, with or without a body. */
export type Walker = Phaser.GameObjects.GameObject & Phaser.GameObjects.Components.Transform & Phaser.GameObjects.Components.Depth;

/** Sets a sprite down, with its body where it has one. */
export function placeAt(sprite: Walker, x: number, y: number): void {
  sprite.setPosition(x, y);
  if (sprite.body && 'reset' in sprite.body) sprite.body.reset(x, y);
}
