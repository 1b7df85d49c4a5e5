import * as Phaser from 'phaser';
import { SPRITE_STEPS, type SpriteSheet } from '@hinterland/core';
import { TILE } from '../art/ground-tile.ts';
import { hash } from '../art/noise.ts';
import { findWay, type Walkable } from '../map/paths.ts';
import { directionOf, personFrame } from '../view/person.ts';
import { uploadTexture } from '../view/textures.ts';

/** Pixels a second. */
const PACE = 22;
const BREATH = SPRITE_STEPS.indexOf('idle');
/** How far one strays from one's place, cells. */
const STRAY = 3;

/** Uploads walking pictures and names their frames; see `personFrame`. */
export function uploadSheet(scene: Phaser.Scene, key: string, { picture, cellWidth, cellHeight }: SpriteSheet): void {
  const { width, height, data } = picture;
  const texture = uploadTexture(scene, key, { width, height, data: new Uint8Array(data.buffer as ArrayBuffer) });
  const columns = width / cellWidth;
  for (let row = 0; row * cellHeight < height; row++)
    for (let step = 0; step < columns; step++)
      texture.add(row * columns + step, 0, step * cellWidth, row * cellHeight, cellWidth, cellHeight);
}

/** A foe or a person of a level: keeps to its place or its round, and turns to whoever comes near. */
export class Being {
  /** Index into the level's objects. */
  readonly object: number;
  readonly sprite: Phaser.GameObjects.Sprite;
  private readonly home: number;
  private readonly round: readonly number[];
  private way: number[] = [];
  private turn = 0;
  private rest: number;

  /** `round` holds cells that it walks to, one after the other, for ever. */
  constructor(scene: Phaser.Scene, object: number, texture: string, foot: number, cell: number, width: number, round: readonly number[]) {
    this.object = object;
    this.home = cell;
    this.round = round;
    const { x, y } = feetIn(cell, width);
    this.sprite = scene.add.sprite(x, y, texture, personFrame('down', 0)).setDepth(y);
    this.sprite.setOrigin(0.5, foot / this.sprite.height);
    this.rest = (hash(object, cell, 5) % 3000) + 500;
  }

  /** One frame: `ms` have gone by. */
  update(grid: Walkable, time: number, ms: number, hero: { readonly x: number; readonly y: number } | undefined): void {
    const { sprite } = this;
    if (hero && Math.abs(hero.x - sprite.x) + Math.abs(hero.y - sprite.y) < TILE * 2.2) {
      sprite.setFrame(personFrame(directionOf(hero.x - sprite.x, hero.y - sprite.y), 0));
      return;
    }
    if (this.way.length === 0) {
      this.rest -= ms;
      if (this.rest <= 0) this.setOut(grid);
      else sprite.setFrame((time + this.object * 331) % 1300 < 260 ? BREATH : personFrame('down', 0));
      return;
    }
    const to = feetIn(this.way[0], grid.width);
    const [dx, dy] = [to.x - sprite.x, to.y - sprite.y];
    const far = Math.sqrt(dx * dx + dy * dy);
    const stride = Math.min(far, (PACE * Math.min(ms, 100)) / 1000);
    if (far > 0) sprite.setPosition(sprite.x + (dx / far) * stride, sprite.y + (dy / far) * stride).setDepth(sprite.y);
    if (stride >= far) this.way.shift();
    if (this.way.length > 0 && grid.solid[this.way[0]]) this.way = [];
    sprite.setFrame(personFrame(directionOf(dx, dy), Math.floor(time / 170)));
  }

  private setOut(grid: Walkable): void {
    const { width, solid } = grid;
    const here = Math.floor(this.sprite.y / TILE) * width + Math.floor(this.sprite.x / TILE);
    const luck = hash(this.object, this.home, ++this.turn);
    this.rest = 900 + (luck % 3600);
    const stray = this.home + ((luck % (2 * STRAY + 1)) - STRAY) + (((luck >>> 7) % (2 * STRAY + 1)) - STRAY) * width;
    const to = this.round.length > 0 ? this.round[this.turn % this.round.length] : stray;
    if (to < 0 || to >= solid.length || solid[to]) return;
    const way = findWay(grid, here, to, this.round.length > 0 ? 4000 : 60);
    if (way && (this.round.length > 0 || way.length <= 2 * STRAY + 2)) this.way = way.slice(1);
  }

  destroy(): void {
    this.sprite.destroy();
  }
}

function feetIn(cell: number, width: number): { x: number; y: number } {
  return { x: (cell % width) * TILE + TILE / 2, y: Math.floor(cell / width) * TILE + TILE * 0.75 };
}
