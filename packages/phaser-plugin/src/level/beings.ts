import type * as Phaser from 'phaser';
import { type Level, SPRITE_FOOT } from '@hinterland/core';
import type { Walkable } from '../map/paths.ts';
import type { Walker } from '../view/walker.ts';
import type { WorldView } from '../world-view.ts';
import { Being } from './being.ts';
import { isAlive } from './cutouts.ts';
import type { LevelPlan } from './level-plan.ts';
import type { LevelTextures } from './level-textures.ts';

/** The foes and people of a level, by their index into its objects. */
export class Beings {
  private readonly scene: Phaser.Scene;
  private readonly level: Level;
  private readonly all = new Map<number, Being>();

  constructor(scene: Phaser.Scene, outside: WorldView, level: Level, solid: Uint8Array, plan: LevelPlan, textures: LevelTextures) {
    this.scene = scene;
    this.level = level;
    const feet = new Map(plan.foes.map(({ name, sheet }) => [name, sheet.footY]));
    const { width } = level.rect;
    for (const [index, object] of level.objects.entries()) {
      if (!isAlive(object)) continue;
      const character = object.character === undefined ? undefined : outside.world.characters[object.character];
      const foe = object.name ?? 'foe';
      const texture = character ? outside.personTexture(character) : textures.foes.get(foe);
      if (texture === undefined) continue;
      const round = (object.route ?? []).map((room) => standIn(level, solid, room)).filter((cell) => cell !== undefined);
      this.all.set(index, new Being(scene, index, texture, character ? SPRITE_FOOT : feet.get(foe)!, object.cell, width, round));
    }
  }

  spriteOf(object: number): Phaser.GameObjects.Sprite | undefined {
    return this.all.get(object)?.sprite;
  }

  /** One frame: `ms` have gone by; `isSeen` says who is shown. */
  update(
    grid: Walkable,
    time: number,
    ms: number,
    hero: Walker | undefined,
    isSeen: (at: { readonly x: number; readonly y: number }) => boolean,
  ): void {
    for (const being of this.all.values()) {
      const seen = isSeen(being.sprite);
      being.sprite.setVisible(seen);
      // Those out of sight keep their round, the others rest.
      if (seen || this.level.objects[being.object].route) being.update(grid, time, ms, hero);
    }
  }

  /** Somebody was hit. */
  flinch(object: number): void {
    const sprite = this.spriteOf(object)?.setAlpha(0.4);
    if (sprite) this.scene.time.delayedCall(110, () => sprite.active && sprite.setAlpha(1));
  }

  remove(object: number): void {
    this.all.get(object)?.destroy();
    this.all.delete(object);
  }

  destroy(): void {
    for (const being of this.all.values()) being.destroy();
    this.all.clear();
  }
}

/** An open cell in the middle of a room. */
function standIn(level: Level, solid: Uint8Array, room: number): number | undefined {
  const cells = level.rooms.find(({ id }) => id === room)?.cells.filter((cell) => !solid[cell]) ?? [];
  return cells[cells.length >> 1];
}
