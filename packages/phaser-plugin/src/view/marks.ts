import type * as Phaser from 'phaser';
import type { WorldMap } from './world-map.ts';

/** A sign on the map: over someone's head, or at a place. */
export interface Mark {
  readonly kind: 'offer' | 'report' | 'goal' | 'item';
  /** Id of the character it hangs over. */
  readonly character?: number;
  /** Id of the place it points to. */
  readonly place?: number;
}

/** Signs that hover over people and places. */
export class Marks {
  private readonly scene: Phaser.Scene;
  private readonly map: WorldMap;
  private readonly images: { readonly mark: Mark; readonly image: Phaser.GameObjects.Image }[] = [];

  constructor(scene: Phaser.Scene, map: WorldMap) {
    this.scene = scene;
    this.map = map;
  }

  /** The signs that are up. */
  get list(): readonly Mark[] {
    return this.images.map(({ mark }) => mark);
  }

  /** Hides all signs, or lets them show again. */
  show(visible: boolean): void {
    for (const { image } of this.images) image.setVisible(visible);
  }

  /** Takes down all signs and puts up these. */
  set(marks: readonly Mark[]): void {
    this.destroy();
    for (const mark of marks) {
      const frame = this.map.frame(`mark-${mark.kind}`);
      this.images.push({ mark, image: this.scene.add.image(0, 0, this.map.textureKey, frame.name).setOrigin(0.5, 1).setDepth(9e6) });
    }
  }

  /** Lets the signs hover; `at` gives the point under each, or undefined while it is out of sight. */
  hover(time: number, at: (mark: Mark) => { x: number; y: number } | undefined): void {
    const lift = Math.round(Math.sin(time / 260) * 1.5);
    for (const { mark, image } of this.images) {
      const point = at(mark);
      image.setVisible(point !== undefined);
      if (point) image.setPosition(point.x, point.y + lift);
    }
  }

  destroy(): void {
    for (const { image } of this.images) image.destroy();
    this.images.length = 0;
  }
}
