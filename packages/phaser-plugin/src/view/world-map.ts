import * as Phaser from 'phaser';
import type { World } from '@hinterland/core';
import { TILE } from '../art/ground-tile.ts';
import { MARGIN, SPACING } from '../art/sheet.ts';
import type { Frame } from '../art/sprite.ts';
import type { MapPlan } from '../map/map-plan.ts';
import { type Prop, propsIn } from '../map/prop-plan.ts';
import { CHUNK } from './chunk.ts';
import { addFrames, uploadTexture } from './textures.ts';

/** The plan of a world with its textures: what all chunks share. */
export class WorldMap {
  readonly world: World;
  readonly plan: MapPlan;
  /** Key of the texture that holds all sprites but people. */
  readonly textureKey: string;
  readonly lightKey: string;
  readonly overviewKey: string;
  /** Moving tiles, then still ones. */
  readonly tilesets: Phaser.Tilemaps.Tileset[];
  /** The tileset of each tile number. */
  readonly tilesetOfIndex: Phaser.Tilemaps.Tileset[] = [];
  private readonly scene: Phaser.Scene;
  private readonly keys: string[] = [];
  private readonly frames: ReadonlyMap<string, Frame>;
  private readonly live: Phaser.Textures.Texture[];

  /** `name` stands before every texture key, so that two worlds in one game keep apart. */
  constructor(scene: Phaser.Scene, name: string, world: World, plan: MapPlan) {
    this.scene = scene;
    this.world = world;
    this.plan = plan;
    const upload = (part: string, ...rest: [MapPlan['light'], boolean?]): Phaser.Textures.Texture => {
      const key = `${name}:${part}`;
      const texture = uploadTexture(scene, key, ...rest);
      this.keys.push(key);
      return texture;
    };
    this.live = plan.tiles.live.map((sheet, frame) => upload(`live${frame}`, sheet));
    const still = upload('still', plan.tiles.still);
    const sprites = upload('sprites', plan.sprites.picture);
    addFrames(sprites, plan.sprites.frames);
    this.textureKey = sprites.key;
    this.lightKey = upload('light', plan.light, true).key;
    this.overviewKey = upload('overview', plan.overview, true).key;
    this.frames = new Map(plan.sprites.frames.map((frame) => [frame.name, frame]));
    this.tilesets = [
      new Phaser.Tilemaps.Tileset('live', 0, TILE, TILE, MARGIN, SPACING).setImage(this.live[0]),
      new Phaser.Tilemaps.Tileset('still', plan.tiles.firstStill, TILE, TILE, MARGIN, SPACING).setImage(still),
    ];
    for (const tileset of this.tilesets) for (let i = 0; i < tileset.total; i++) this.tilesetOfIndex[tileset.firstgid + i] = tileset;
  }

  get rect(): World['rect'] {
    return this.world.rect;
  }

  /** Chunks across. */
  get columns(): number {
    return Math.ceil(this.rect.width / CHUNK);
  }

  /** Chunks down. */
  get rows(): number {
    return Math.ceil(this.rect.height / CHUNK);
  }

  /** Whether a cell (column and row from the world's corner) stops a body; beyond the world everything does. */
  isSolid(x: number, y: number): boolean {
    const { width, height } = this.rect;
    return x < 0 || y < 0 || x >= width || y >= height || this.plan.solid[y * width + x] === 1;
  }

  /** A frame of the sprite sheet. */
  frame(name: string): Frame {
    const frame = this.frames.get(name);
    if (!frame) throw new Error(`Hinterland: no sprite is called "${name}"`);
    return frame;
  }

  /** Everything that stands on a chunk, from back to front. */
  propsOf(cx: number, cy: number): Prop[] {
    const { world, plan } = this;
    const props = propsIn({ world, ground: plan.ground, crags: plan.crags, taken: plan.taken }, cx * CHUNK, cy * CHUNK, CHUNK, CHUNK);
    for (const { sprite, variant, x, y } of plan.buildings) {
      if (Math.floor(x / CHUNK) === cx && Math.floor(y / CHUNK) === cy)
        props.push({ sprite: `${sprite}${variant}`, x: x * TILE + TILE / 2, y: y * TILE + TILE - 2 });
    }
    return props.sort((a, b) => a.y - b.y);
  }

  /** Shows one frame of the moving water, everywhere at once. */
  showWater(frame: number): void {
    const texture = this.live[frame % this.live.length];
    // Not setImage: that would compute every tile's place in the sheet again, and they are the same in all frames.
    Object.assign(this.tilesets[0], { image: texture, glTexture: texture.get().source.glTexture });
  }

  destroy(): void {
    for (const key of this.keys) this.scene.textures.remove(key);
  }
}
