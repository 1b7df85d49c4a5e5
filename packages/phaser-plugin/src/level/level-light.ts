import type * as Phaser from 'phaser';
import type { Level } from '@hinterland/core';
import { Fog } from './fog.ts';
import { floorOf } from './level-actions.ts';
import { isSecret, type LevelState } from './level-state.ts';
import { LEVEL_DEPTH, type LevelThings } from './level-things.ts';
import { Roofs } from './roofs.ts';

/** Levels with less daylight than this are dark; so is whatever lies under the ground. */
const DARK = 0.6;

/** What of a level is hidden from the hero: by the dark, by walls and shut doors, by roofs. */
export class LevelLight {
  private readonly level: Level;
  private readonly things: LevelThings;
  private readonly fog: Fog | undefined;
  private readonly roofs: Roofs | undefined;
  private readonly doorAt = new Map<number, number>();
  private opaque!: (x: number, y: number) => boolean;

  /** `fog` and `roofs` say whether there are any, where they are said; `seen` holds what is known from an earlier visit. */
  constructor(
    scene: Phaser.Scene,
    name: string,
    level: Level,
    state: LevelState,
    things: LevelThings,
    roofs: readonly string[],
    seen: Uint8Array,
    options: { readonly fog?: boolean; readonly roofs?: boolean },
  ) {
    this.level = level;
    this.things = things;
    for (const [i, { cell }] of level.doors.entries()) this.doorAt.set(cell, i);
    const light = lightCells(level, options.fog);
    if (light.includes(0)) this.fog = new Fog(scene, `${name}:fog`, level.rect.width, level.rect.height, seen, light, LEVEL_DEPTH.fog);
    if (options.roofs !== false && roofs.length > 0) this.roofs = new Roofs(scene, level, roofs);
    this.renew(state);
  }

  /** Whether a cell is in sight. */
  isVisible(cell: number): boolean {
    return (this.fog?.isVisible(cell) ?? true) && !this.isRoofed(cell);
  }

  /** Whether a cell is in sight or has been. */
  isSeen(cell: number): boolean {
    return (this.fog?.isSeen(cell) ?? true) && !this.isRoofed(cell);
  }

  /** Whether a roof hides a cell. */
  isRoofed(cell: number): boolean {
    return this.roofs?.hides(cell) ?? false;
  }

  /** A door has opened or shut, or something was found. */
  renew(state: LevelState): void {
    const { rect, tiles, layers, doors } = this.level;
    this.opaque = (x, y) => {
      const cell = y * rect.width + x;
      if (tiles[layers.tiles[cell]].form === 'wall') return true;
      const door = this.doorAt.get(cell);
      if (door === undefined) return false;
      const { kind } = doors[door];
      return isSecret(doors[door], state) || (kind !== 'portcullis' && kind !== 'barrier' && this.things.isShut(door));
    };
  }

  /** One frame: what is seen from a cell of a floor; `ms` have gone by. */
  update(floor: number, cell: number | undefined, ms: number): void {
    if (cell !== undefined) this.fog?.look(cell, this.opaque);
    this.roofs?.update(floor, cell, ms);
  }

  destroy(): void {
    this.roofs?.destroy();
    this.fog?.destroy();
  }
}

/** One byte per cell, 1 where one sees without a lamp; `fog` says so of all of them where it is said. */
function lightCells(level: Level, fog: boolean | undefined): Uint8Array {
  const { length } = level.layers.tiles;
  if (fog !== undefined || level.floors.length === 0) return new Uint8Array(length).fill((fog ?? level.daylight < DARK) ? 0 : 1);
  const light = level.floors.map(({ storey }) => level.daylight >= DARK && storey >= 0);
  return Uint8Array.from({ length }, (_, cell) => (light[floorOf(level, cell)] ? 1 : 0));
}
