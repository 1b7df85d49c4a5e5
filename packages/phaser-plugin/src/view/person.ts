import * as Phaser from 'phaser';
import type { Character } from '@hinterland/core';
import { TILE } from '../art/ground-tile.ts';
import { DIRECTIONS, type Direction, drawPerson, PERSON_FOOT, PERSON_HEIGHT, PERSON_WIDTH, STEPS } from '../art/people.ts';
import { uploadTexture } from './textures.ts';

/** The number of a frame in a person's sheet. */
export function personFrame(direction: Direction, step: number): number {
  return DIRECTIONS.indexOf(direction) * STEPS + (step % STEPS);
}

/** Where a step of (dx, dy) looks; sideways where both are alike. */
export function directionOf(dx: number, dy: number): Direction {
  return Math.abs(dx) >= Math.abs(dy) ? (dx < 0 ? 'left' : 'right') : dy < 0 ? 'up' : 'down';
}

/** Draws a person's sheet and names its frames 0 and up: four directions by four steps. */
export function uploadPerson(scene: Phaser.Scene, key: string, appearance: Character['appearance'], luck: number): string {
  const texture = uploadTexture(scene, key, drawPerson(appearance, luck));
  for (let row = 0; row < DIRECTIONS.length; row++)
    for (let step = 0; step < STEPS; step++)
      texture.add(row * STEPS + step, 0, step * PERSON_WIDTH, row * PERSON_HEIGHT, PERSON_WIDTH, PERSON_HEIGHT);
  return key;
}

/** Puts the foot of a person's picture on a sprite's own point. */
export function standOnFeet<T extends Phaser.GameObjects.Sprite>(sprite: T): T {
  sprite.setOrigin(0.5, PERSON_FOOT / PERSON_HEIGHT);
  return sprite;
}

/** Someone of the world who stands near their home and looks about. */
export class Person {
  readonly character: Character;
  readonly sprite: Phaser.GameObjects.Sprite;
  private direction: Direction = 'down';
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

  /** Looks about now and then. */
  idle(time: number): void {
    const beat = Math.floor((time + this.phase) / 2600);
    const direction = DIRECTIONS[[0, 0, 1, 0, 2, 0, 0, 3][(beat + this.character.id) & 7]];
    if (direction === this.direction) return;
    this.direction = direction;
    this.sprite.setFrame(personFrame(direction, 0));
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
