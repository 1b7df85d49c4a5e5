import * as Phaser from 'phaser';
import { TILE } from '../art/ground-tile.ts';
import { lookAround } from './sight.ts';

/** Cells that one sees in the dark. */
const REACH = 9;
/** How dark it is where one was before but cannot see now, 0 to 255. */
const REMEMBERED = 150;

/** The dark of a level: what was never seen is black, what was seen and is out of sight is dim; what is light is always seen. */
export class Fog {
  readonly seen: Uint8Array;
  private readonly scene: Phaser.Scene;
  private readonly width: number;
  private readonly height: number;
  private readonly texture: Phaser.Textures.CanvasTexture | null;
  private readonly pixels: ImageData | undefined;
  private readonly image: Phaser.GameObjects.Image;
  private readonly visible: Uint8Array;
  private readonly light: Uint8Array;
  private opaque: ((x: number, y: number) => boolean) | undefined;
  private last = -1;

  /** `seen` holds what is known from an earlier visit; it is filled on. `light` is 1 where one sees without a lamp. */
  constructor(scene: Phaser.Scene, key: string, width: number, height: number, seen: Uint8Array, light: Uint8Array, depth: number) {
    this.scene = scene;
    this.width = width;
    this.height = height;
    this.seen = seen;
    this.light = light;
    this.visible = new Uint8Array(seen.length);
    this.texture = scene.textures.createCanvas(key, width, height);
    if (scene.game.renderer) this.pixels = this.texture?.context.createImageData(width, height);
    this.image = scene.add.image(0, 0, key).setOrigin(0).setScale(TILE).setDepth(depth);
  }

  isVisible(cell: number): boolean {
    return this.visible[cell] === 1 || this.light[cell] === 1;
  }

  /** Whether a cell was seen, now or before. */
  isSeen(cell: number): boolean {
    return this.seen[cell] === 1 || this.light[cell] === 1;
  }

  /** Looks about from a cell; does nothing while neither it nor what hides the view has changed. */
  look(cell: number, opaque: (x: number, y: number) => boolean): void {
    if (cell === this.last && opaque === this.opaque) return;
    this.last = cell;
    this.opaque = opaque;
    const { width, height } = this;
    this.visible.fill(0);
    const x = cell % width;
    lookAround(
      x,
      (cell - x) / width,
      REACH,
      (i, j) => i < 0 || j < 0 || i >= width || j >= height || opaque(i, j),
      (i, j) => {
        if (i < 0 || j < 0 || i >= width || j >= height) return;
        this.visible[j * width + i] = 1;
        this.seen[j * width + i] = 1;
      },
    );
    if (!this.pixels || !this.texture) return;
    const { data } = this.pixels;
    for (let i = 0; i < this.seen.length; i++) {
      const [dx, dy] = [(i % width) - x, Math.floor(i / width) - (cell - x) / width];
      // The light fades towards the end of what one sees.
      const far = this.visible[i] ? Math.max(0, Math.sqrt(dx * dx + dy * dy) / REACH - 0.45) * 170 : REMEMBERED;
      data[i * 4 + 3] = this.light[i] ? 0 : this.seen[i] ? far : 255;
    }
    this.texture.context.putImageData(this.pixels, 0, 0);
    this.texture.refresh();
    // A refresh takes the game's own filter again.
    this.texture.setFilter(Phaser.Textures.FilterMode.LINEAR);
  }

  destroy(): void {
    this.image.destroy();
    this.scene.textures.remove(this.image.texture.key);
  }
}
