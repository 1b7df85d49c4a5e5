import * as Phaser from 'phaser';
import { TILE } from '../art/ground-tile.ts';

/** Pixels that the camera shows beyond the edge of a floor. */
const MARGIN = 3 * TILE;
/** What lies beyond the walls of a floor. */
const ROCK = '#050506';
/** How much of its colour the country has beyond the edge of what can be walked on. */
const DIM = 0.36;

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The camera of a scene while it shows a level. */
export class LevelCamera {
  private readonly camera: Phaser.Cameras.Scene2D.Camera;
  private readonly sky: Phaser.Display.Color;
  private readonly country: Phaser.Display.Color;

  /** `country` is the colour of the land around. */
  constructor(camera: Phaser.Cameras.Scene2D.Camera, country: string) {
    this.camera = camera;
    this.sky = camera.backgroundColor;
    const { red, green, blue } = Phaser.Display.Color.HexStringToColor(country);
    this.country = new Phaser.Display.Color(red * DIM, green * DIM, blue * DIM);
  }

  /** Another floor is shown: beyond its edges lies the country, or rock. */
  surround(isOpen: boolean): void {
    if (isOpen) this.camera.setBackgroundColor(this.country.rgba);
    else this.camera.setBackgroundColor(ROCK);
  }

  /** Keeps to a floor; one that is smaller than the screen stands in its middle. */
  bound({ x, y, width, height }: Bounds): void {
    const { camera } = this;
    const dx = Math.max(2 * MARGIN, camera.width / camera.zoomX - width);
    const dy = Math.max(2 * MARGIN, camera.height / camera.zoomY - height);
    camera.setBounds(x - dx / 2, y - dy / 2, width + dx, height + dy);
  }

  /** Goes to a point at once, as if one had opened one's eyes there. */
  jump(x: number, y: number, fades: boolean): void {
    if (fades) this.camera.fadeIn(220, 8, 8, 12);
    this.camera.centerOn(x, y);
  }

  /** Leaves the camera as it was. */
  restore(): void {
    this.camera.backgroundColor = this.sky;
  }
}
