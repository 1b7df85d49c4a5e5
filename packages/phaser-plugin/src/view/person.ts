import * as Phaser from 'phaser';
import {
  type Appearance,
  type Character,
  drawSprite,
  SPRITE_DIRECTIONS,
  SPRITE_FOOT,
  SPRITE_HEIGHT,
  SPRITE_STEPS,
  type SpriteDirection,
} from '@hinterland/core';
import { TILE } from '../art/ground-tile.ts';
import { uploadTexture } from './textures.ts';

export type Direction = SpriteDirection;
/** Frames of a walk; the sheet's last column is a breath. */
const WALK = 4;
const BREATH: number = SPRITE_STEPS.indexOf('idle');

/** The number of a frame in a person's sheet. */
export function personFrame(direction: Direction, step: number): number {
  return SPRITE_DIRECTIONS.indexOf(direction) * SPRITE_STEPS.length + (step % WALK);
}

function breathFrame(direction: Direction): number {
  return SPRITE_DIRECTIONS.indexOf(direction) * SPRITE_STEPS.length + BREATH;
}

/** Where a step of (dx, dy) looks; sideways where both are alike. */
export function directionOf(dx: number, dy: number): Direction {
  return Math.abs(dx) >= Math.abs(dy) ? (dx < 0 ? 'left' : 'right') : dy < 0 ? 'up' : 'down';
}

/** Draws a person's sheet and names its frames 0 and up: four directions by four steps and a breath; see `personFrame`. */
export function uploadPerson(scene: Phaser.Scene, key: string, appearance: Appearance): string {
  const { picture, cellWidth, cellHeight } = drawSprite({ appearance });
  const { width, height, data } = picture;
  const texture = uploadTexture(scene, key, { width, height, data: new Uint8Array(data.buffer) });
  for (let row = 0; row < SPRITE_DIRECTIONS.length; row++)
    for (let step = 0; step < SPRITE_STEPS.length; step++)
      texture.add(row * SPRITE_STEPS.length + step, 0, step * cellWidth, row * cellHeight, cellWidth, cellHeight);
  return key;
}

/** Puts the foot of a person's picture on a sprite's own point. */
export function standOnFeet<T extends Phaser.GameObjects.Sprite>(sprite: T): T {
  sprite.setOrigin(0.5, SPRITE_FOOT / SPRITE_HEIGHT);
  return sprite;
}

/** Someone of the world on screen: walks, stands, looks about. */
export class Person {
  readonly character: Character;
  readonly sprite: Phaser.GameObjects.Sprite;
  private direction: Direction = 'down';
  private breathing = false;
  private readonly phase: number;

  constructor(scene: Phaser.Scene, character: Character, texture: string, x: number, y: number) {
    this.character = character;
    this.phase = (character.id * 977) % 5000;
    this.sprite = standOnFeet(scene.add.sprite(x, y, texture, personFrame('down', 0))).setDepth(y);
  }

  /** Looks towards a point. */
  face(x: number, y: number): void {
    this.direction = directionOf(x - this.sprite.x, y - this.sprite.y);
    this.sprite.setFrame(personFrame(this.direction, 0));
  }

  /** Looks about now and then, and breathes. */
  idle(time: number): void {
    const beat = Math.floor((time + this.phase) / 2600);
    const direction = SPRITE_DIRECTIONS[[0, 0, 1, 0, 2, 0, 0, 3][(beat + this.character.id) & 7]];
    const breathing = (time + this.phase) % 1300 < 260;
    if (direction === this.direction && breathing === this.breathing) return;
    this.direction = direction;
    this.breathing = breathing;
    this.sprite.setFrame(breathing ? breathFrame(direction) : personFrame(direction, 0));
  }

  /** Takes a step: stands at a point in pixels and looks where (dx, dy) leads. */
  walk(x: number, y: number, dx: number, dy: number, time: number): void {
    this.sprite.setPosition(x, y).setDepth(y);
    this.direction = directionOf(dx, dy);
    this.breathing = false;
    this.sprite.setFrame(personFrame(this.direction, Math.floor(time / 160)));
  }

  /** Stands at a point in pixels. */
  stand(x: number, y: number): void {
    if (this.sprite.x !== x || this.sprite.y !== y) this.sprite.setPosition(x, y).setDepth(y);
  }

  /** Pixels to a point. */
  distanceTo(x: number, y: number): number {
    return Math.sqrt((x - this.sprite.x) ** 2 + (y - this.sprite.y) ** 2);
  }

  destroy(): void {
    this.sprite.destroy();
  }
}

/** The middle of a cell's lower half: where feet stand. */
export function feetOf(cell: number, width: number): { x: number; y: number } {
  const x = cell % width;
  return { x: x * TILE + TILE / 2, y: ((cell - x) / width) * TILE + TILE * 0.75 };
}
