import type * as Phaser from 'phaser';
import type { Level } from '@hinterland/core';
import { boxOf } from './roof-plan.ts';
import { floorOf } from './level-actions.ts';

/** Over everything that stands, under the dark. */
const DEPTH = 4e6;
/** Milliseconds in which a roof goes or comes back. */
const FADE = 220;

/** The roofs of a level. Whoever goes into a room sees into it: the roofs over it fade. */
export class Roofs {
  private readonly images: { readonly roof: number; readonly floor: number; readonly image: Phaser.GameObjects.Image }[] = [];
  /** The roofs over each room, by index. */
  private readonly over = new Map<number, Set<number>>();
  /** The pictures of the roofs over each cell. */
  private readonly upon = new Map<number, Phaser.GameObjects.Image[]>();
  private readonly level: Level;

  constructor(scene: Phaser.Scene, level: Level, textures: readonly string[]) {
    this.level = level;
    const { rect, layers, roofs } = level;
    const textureOf = new Map(
      textures.flatMap((key) =>
        scene.textures
          .get(key)
          .getFrameNames()
          .map((name) => [Number(name), key]),
      ),
    );
    for (const [roof, { rect: own }] of roofs.entries()) {
      const key = textureOf.get(roof);
      if (key === undefined) continue;
      const box = boxOf(own);
      const image = scene.add.image(box.x, box.y, key, String(roof)).setOrigin(0).setDepth(DEPTH).setVisible(false);
      this.images.push({ roof, floor: floorOf(level, own.y * rect.width + own.x), image });
      for (let y = own.y; y < own.y + own.height; y++)
        for (let x = own.x; x < own.x + own.width; x++) {
          const cell = y * rect.width + x;
          this.upon.set(cell, [...(this.upon.get(cell) ?? []), image]);
          const room = layers.room[cell];
          if (room >= 0) this.over.set(room, (this.over.get(room) ?? new Set()).add(roof));
        }
    }
  }

  /** Whether a roof lies over a cell and has not begun to fade. */
  hides(cell: number): boolean {
    return this.upon.get(cell)?.some(({ alpha }) => alpha === 1) ?? false;
  }

  /** One frame: shows the roofs of a floor, but those over the cell where the hero is; `ms` have gone by. */
  update(floor: number, cell: number | undefined, ms: number): void {
    const { rect, layers, roofs } = this.level;
    const [x, y] = cell === undefined ? [-1, -1] : [cell % rect.width, Math.floor(cell / rect.width)];
    const room = cell === undefined ? undefined : this.over.get(layers.room[cell]);
    for (const { roof, floor: own, image } of this.images) {
      const { rect: over } = roofs[roof];
      const under = x >= over.x && y >= over.y && x < over.x + over.width && y < over.y + over.height;
      const wanted = under || room?.has(roof) ? 0 : 1;
      const step = ms / FADE;
      image.setAlpha(
        Math.max(0, Math.min(1, image.alpha + Math.sign(wanted - image.alpha) * Math.min(step, Math.abs(wanted - image.alpha)))),
      );
      image.setVisible(own === floor && image.alpha > 0);
    }
  }

  destroy(): void {
    for (const { image } of this.images) image.destroy();
  }
}
