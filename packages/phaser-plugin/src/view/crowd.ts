import type * as Phaser from 'phaser';
import type { Character, World } from '@hinterland/core';
import { TILE } from '../art/ground-tile.ts';
import type { MapPlan } from '../map/map-plan.ts';
import { viewRectOf } from './chunk-plan.ts';
import type { Clock } from './clock.ts';
import { Person } from './person.ts';
import type { Walker } from './walker.ts';
import { Walks } from './walks.ts';

/** Ways that may be searched for in one frame. */
const WAYS = 1;
/** How far beyond what is seen people are alive, pixels. */
const ALIVE = 4 * TILE;
/** Pixels within which people turn to the hero, and show their names. */
export const NEAR_PERSON = 44;

/** Those of a world who are about near the camera, each on their day's way. */
export class Crowd {
  private readonly scene: Phaser.Scene;
  private readonly world: World;
  private readonly days: MapPlan['days'];
  private readonly textureOf: (character: Character) => string;
  private readonly walks: Walks;
  private readonly haunts: Float32Array;
  private readonly persons = new Map<number, Person>();

  constructor(scene: Phaser.Scene, world: World, plan: MapPlan, textureOf: (character: Character) => string) {
    const { width, height } = world.rect;
    this.scene = scene;
    this.world = world;
    this.days = plan.days;
    this.textureOf = textureOf;
    this.walks = new Walks({ width, height, solid: plan.solid });
    this.haunts = hauntsOf(plan, width);
  }

  /** By character id. */
  get people(): ReadonlyMap<number, Person> {
    return this.persons;
  }

  /** The person nearest to a point within reach, if there is one. */
  near(x: number, y: number, reach: number): Person | undefined {
    let best: Person | undefined;
    let least = reach;
    for (const person of this.persons.values()) {
      const far = person.distanceTo(x, y);
      if (far <= least) {
        least = far;
        best = person;
      }
    }
    return best;
  }

  /**
   * Moves everyone in view along their day, brings who comes into view and lets go who leaves it; where `isFar` everyone
   * does. `budget` is in milliseconds of drawing people who come into view; at least one is drawn.
   */
  update(
    camera: Phaser.Cameras.Scene2D.Camera,
    time: number,
    { hour, pace }: Clock,
    hero: Walker | undefined,
    isFar: boolean,
    budget: number,
  ): void {
    const { days, walks, haunts } = this;
    const { x, y, width, height } = viewRectOf(camera);
    const [x0, y0, x1, y1] = [x - ALIVE, y - ALIVE, x + width + ALIVE, y + height + ALIVE];
    walks.budget = budget === Infinity ? Infinity : WAYS;
    const until = performance.now() + budget;
    let late = false;
    for (let i = 0; i < days.length; i++) {
      const day = days[i];
      const person = this.persons.get(day.character);
      const near = !isFar && haunts[i * 4] <= x1 && haunts[i * 4 + 1] <= y1 && haunts[i * 4 + 2] >= x0 && haunts[i * 4 + 3] >= y0;
      const at = near ? walks.whereIs(day, hour, pace) : undefined;
      const px = at ? at.x * TILE : 0;
      const py = at ? at.y * TILE + TILE / 4 : 0;
      if (!at || at.inside || px < x0 || px > x1 || py < y0 || py > y1) {
        person?.destroy();
        this.persons.delete(day.character);
      } else if (!person) {
        if (late) continue;
        const who = this.world.characters[day.character];
        this.persons.set(day.character, new Person(this.scene, who, this.textureOf(who), px, py));
        late = performance.now() >= until;
      } else if (at.dx !== 0 || at.dy !== 0) person.walk(px, py, at.dx, at.dy, time);
      else {
        person.stand(px, py);
        if (hero && person.distanceTo(hero.x, hero.y) < NEAR_PERSON) person.face(hero.x, hero.y);
        else person.idle(time);
      }
    }
  }

  show(visible: boolean): void {
    for (const person of this.persons.values()) person.sprite.setVisible(visible);
  }

  destroy(): void {
    for (const person of this.persons.values()) person.destroy();
    this.persons.clear();
  }
}

/** Around the cells where each spends the day, with room for the ways between them: left, top, right, bottom in pixels. */
function hauntsOf({ days }: MapPlan, width: number): Float32Array {
  const out = new Float32Array(days.length * 4);
  for (const [i, { stays }] of days.entries()) {
    const columns = stays.map(({ cell }) => cell % width);
    const rows = stays.map(({ cell }) => Math.floor(cell / width));
    const slack = 6 * TILE;
    out[i * 4] = Math.min(...columns) * TILE - slack;
    out[i * 4 + 1] = Math.min(...rows) * TILE - slack;
    out[i * 4 + 2] = (Math.max(...columns) + 1) * TILE + slack;
    out[i * 4 + 3] = (Math.max(...rows) + 1) * TILE + slack;
  }
  return out;
}
