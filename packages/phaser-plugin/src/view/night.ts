import * as Phaser from 'phaser';
import { TILE } from '../art/ground-tile.ts';
import { makeRaster } from '../art/raster.ts';
import type { ViewRect } from './chunk-plan.ts';
import { uploadTexture } from './textures.ts';

/** The colour of the light through the day, by hour: what everything is multiplied with. */
const LIGHT: readonly (readonly [hour: number, red: number, green: number, blue: number])[] = [
  [0, 0.33, 0.4, 0.64],
  [4.5, 0.36, 0.42, 0.66],
  [6, 0.86, 0.7, 0.68],
  [7.5, 1, 0.96, 0.92],
  [9, 1, 1, 1],
  [17, 1, 1, 1],
  [18.5, 1, 0.88, 0.72],
  [19.7, 0.82, 0.6, 0.62],
  [21, 0.42, 0.45, 0.68],
  [24, 0.33, 0.4, 0.64],
];
/** Over all that stands, below signs and names. */
const DEPTH = 8e6;
const GLOW = 48;

/** The light of an hour: red, green and blue from 0 to 1. */
export function lightAt(hour: number): readonly [number, number, number] {
  const next = LIGHT.findIndex(([from]) => from > hour);
  const b = LIGHT[next < 0 ? LIGHT.length - 1 : next];
  const a = LIGHT[Math.max(0, (next < 0 ? LIGHT.length : next) - 1)];
  const share = b[0] === a[0] ? 0 : (hour - a[0]) / (b[0] - a[0]);
  const mix = (i: 1 | 2 | 3): number => a[i] + (b[i] - a[i]) * share;
  return [mix(1), mix(2), mix(3)];
}

/** Dusk and dark over the map, and light in the windows. */
export class Night {
  private readonly scene: Phaser.Scene;
  private readonly shade: Phaser.GameObjects.Image;
  private readonly key: string;
  private readonly windows = new Map<number, Phaser.GameObjects.Image[]>();
  private dark = 0;

  constructor(scene: Phaser.Scene, name: string) {
    this.scene = scene;
    this.key = `${name}:glow`;
    const glow = makeRaster(GLOW, GLOW);
    for (let y = 0; y < GLOW; y++)
      for (let x = 0; x < GLOW; x++) {
        const far = Math.min(1, Math.sqrt((x + 0.5 - GLOW / 2) ** 2 + (y + 0.5 - GLOW / 2) ** 2) / (GLOW / 2));
        glow.data.set([255, 190, 96, (1 - far) ** 2 * 190], (y * GLOW + x) * 4);
      }
    uploadTexture(scene, this.key, glow, true);
    this.shade = scene.add.image(0, 0, '__WHITE').setOrigin(0).setDepth(DEPTH).setBlendMode(Phaser.BlendModes.MULTIPLY).setVisible(false);
  }

  /** The houses of a chunk, by column and row, whose windows shine at night. */
  addWindows(chunk: number, houses: readonly { readonly x: number; readonly y: number }[]): void {
    if (houses.length === 0) return;
    const add = ({ x, y }: { readonly x: number; readonly y: number }): Phaser.GameObjects.Image =>
      this.scene.add
        .image((x + 0.5) * TILE, (y + 0.45) * TILE, this.key)
        .setDepth(DEPTH + 1)
        .setBlendMode(Phaser.BlendModes.ADD)
        .setVisible(this.dark > 0)
        .setAlpha(this.dark);
    this.windows.set(chunk, houses.map(add));
  }

  dropWindows(chunk: number): void {
    for (const image of this.windows.get(chunk) ?? []) image.destroy();
    this.windows.delete(chunk);
  }

  /** Lays the light of an hour over what the camera sees. */
  show(rect: ViewRect, hour: number): void {
    const [red, green, blue] = lightAt(hour);
    const tint = (Math.round(red * 255) << 16) | (Math.round(green * 255) << 8) | Math.round(blue * 255);
    // A little more than is seen, for a camera that shakes; the picture behind it is 4 by 4 pixels.
    this.shade
      .setVisible(tint !== 0xffffff)
      .setTint(tint)
      .setPosition(rect.x - TILE, rect.y - TILE)
      .setDisplaySize(rect.width + 2 * TILE, rect.height + 2 * TILE);
    const dark = Math.max(0, Math.min(1, (0.75 - green) * 2.6));
    if (Math.abs(dark - this.dark) < 0.02 && dark !== 0) return;
    if (dark === this.dark) return;
    this.dark = dark;
    for (const images of this.windows.values()) for (const image of images) image.setVisible(dark > 0).setAlpha(dark);
  }

  hide(): void {
    this.dark = 0;
    this.shade.setVisible(false);
    for (const images of this.windows.values()) for (const image of images) image.setVisible(false);
  }

  destroy(): void {
    for (const chunk of this.windows.keys()) this.dropWindows(chunk);
    this.shade.destroy();
    this.scene.textures.remove(this.key);
  }
}
