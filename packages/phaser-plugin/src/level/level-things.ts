import * as Phaser from 'phaser';
import type { Level } from '@hinterland/core';
import { TILE } from '../art/ground-tile.ts';
import type { Frame } from '../art/sprite.ts';
import { cutoutOf, doorCutout, isAcross, isAlive, isStill, plankCutout } from './cutouts.ts';
import { goesAway, isPassable, isSecret, isThere, type LevelState, openLocks, planksOf } from './level-state.ts';

/** Depths of a level: its ground and what lies on it are below 0, the dark lies over all that stands. */
export const LEVEL_DEPTH = { ground: -1004, flat: -1000, fog: 5e6 } as const;

/** The doors, bridges and things of a level, as their state has them. */
export class LevelThings {
  private readonly level: Level;
  private readonly objects = new Map<number, Phaser.GameObjects.Image>();
  private readonly doors: Phaser.GameObjects.Image[] = [];
  private readonly planks: { readonly link: number; readonly image: Phaser.GameObjects.Image }[] = [];
  /** For each door whether it stands ajar, since somebody is in it. */
  private readonly ajar: boolean[] = [];

  constructor(scene: Phaser.Scene, texture: string, frames: ReadonlyMap<string, Frame>, level: Level) {
    this.level = level;
    const put = (cell: number, name: string, depth: number): Phaser.GameObjects.Image => {
      const { x, y } = middleOf(cell, level.rect.width);
      return scene.add.image(x, y, texture, frames.get(name)?.name).setDepth(depth).setVisible(false);
    };
    for (const door of level.doors) {
      this.doors.push(put(door.cell, doorCutout(door, isAcross(level, door.cell)), LEVEL_DEPTH.flat));
      this.ajar.push(false);
    }
    for (const [link, one] of level.links.entries())
      for (const cell of planksOf(level, one))
        this.planks.push({ link, image: put(cell, plankCutout(Math.abs(one.from - one.to) < level.rect.width), LEVEL_DEPTH.flat - 1) });
    for (const [index, object] of level.objects.entries()) {
      const name = cutoutOf(object);
      if (isStill(object) || isAlive(object) || !frames.has(name)) continue;
      this.objects.set(index, put(object.cell, name, LEVEL_DEPTH.flat + 1));
    }
  }

  /** Shows everything as it now is. */
  show(state: LevelState): void {
    const { level } = this;
    const open = openLocks(level, state);
    for (const [index, image] of this.objects) {
      const object = level.objects[index];
      const had = state.had.includes(index);
      // A chest that was opened and a lever that was pulled stay.
      image.setVisible(isThere(level, state, index) || (had && !goesAway(object)));
      if (had && !goesAway(object)) image.setAlpha(object.kind === 'chest' ? 0.6 : 1).setFlipX(object.kind === 'lever');
    }
    for (const [i, door] of level.doors.entries()) this.doors[i].setVisible(!isSecret(door, state));
    for (const { link, image } of this.planks) image.setVisible(isPassable(level.links[link], open, state));
  }

  /** Opens the doors that somebody stands in or walks up to, and closes the others; true where one of them changed. */
  swing(state: LevelState, x: number, y: number): boolean {
    const { level } = this;
    let changed = false;
    let open: ReadonlySet<string> | undefined;
    for (const [i, door] of level.doors.entries()) {
      const at = middleOf(door.cell, level.rect.width);
      const near = Math.abs(at.x - x) < TILE * 1.1 && Math.abs(at.y - y) < TILE * 1.1;
      const ajar = near && isPassable(door, (open ??= openLocks(level, state)), state);
      if (ajar === this.ajar[i]) continue;
      this.ajar[i] = ajar;
      changed = true;
      const image = this.doors[i];
      // The leaf swings against the frame.
      if (isAcross(level, door.cell)) image.setScale(ajar ? 0.3 : 1, 1).setX(at.x - (ajar ? TILE * 0.38 : 0));
      else image.setScale(1, ajar ? 0.3 : 1).setY(at.y - (ajar ? TILE * 0.38 : 0));
    }
    return changed;
  }

  /** Whether a door of this cell hides what is behind it. */
  isShut(door: number): boolean {
    return !this.ajar[door];
  }

  /** The point over an object, for a sign. */
  pointOver(object: number): { x: number; y: number } {
    const { x, y } = middleOf(this.level.objects[object].cell, this.level.rect.width);
    return { x, y: y - TILE * 0.7 };
  }

  destroy(): void {
    for (const image of [...this.objects.values(), ...this.doors, ...this.planks.map((plank) => plank.image)]) image.destroy();
  }
}

/** The middle of a cell in pixels. */
export function middleOf(cell: number, width: number): { x: number; y: number } {
  return { x: (cell % width) * TILE + TILE / 2, y: Math.floor(cell / width) * TILE + TILE / 2 };
}
