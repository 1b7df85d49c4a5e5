import type * as Phaser from 'phaser';
import { TILE } from '../art/ground-tile.ts';
import { type Chunk, CHUNK, CHUNK_PIXELS, dropChunk, makeChunk, showChunk } from './chunk.ts';
import { chunksAround, isOutside, missingChunks, viewRectOf } from './chunk-plan.ts';
import type { Night } from './night.ts';
import type { WorldMap } from './world-map.ts';

/** The chunks of a map that the camera needs, made as it comes near and dropped as it leaves. */
export class Country {
  private readonly scene: Phaser.Scene;
  private readonly map: WorldMap;
  private readonly pad: number;
  /** Where what cannot be walked on goes, if anywhere. */
  private readonly layers: Phaser.Tilemaps.TilemapLayer[] | undefined;
  private readonly darkness: Night | undefined;
  private readonly tell: (event: 'chunkadded' | 'chunkremoved', chunk: Chunk) => void;
  private readonly chunks = new Map<number, Chunk>();

  /** `pad` is how many chunks are kept ready beyond what the camera sees; `tell` hears of each that comes and goes. */
  constructor(
    scene: Phaser.Scene,
    map: WorldMap,
    pad: number,
    layers: Phaser.Tilemaps.TilemapLayer[] | undefined,
    darkness: Night | undefined,
    tell: (event: 'chunkadded' | 'chunkremoved', chunk: Chunk) => void,
  ) {
    this.scene = scene;
    this.map = map;
    this.pad = pad;
    this.layers = layers;
    this.darkness = darkness;
    this.tell = tell;
  }

  /** How many are there. */
  get size(): number {
    return this.chunks.size;
  }

  /** Makes what is missing for at most so many milliseconds, at least one; where `isFar` there are none. */
  stream(camera: Phaser.Cameras.Scene2D.Camera, isFar: boolean, budget: number): void {
    const rect = viewRectOf(camera);
    const { columns, rows } = this.map;
    const range = chunksAround(rect, CHUNK_PIXELS, isFar ? -1 : this.pad, columns, rows);
    const seen = chunksAround(
      { x: rect.x - TILE * 3, y: rect.y - TILE, width: rect.width + TILE * 6, height: rect.height + TILE * 4 },
      CHUNK_PIXELS,
      0,
      columns,
      rows,
    );
    for (const [index, chunk] of this.chunks) {
      // One chunk of slack, so that walking along a border does not make and drop the same chunk.
      if (isFar || isOutside(range, chunk.x, chunk.y, 1)) this.drop(index, chunk);
      else showChunk(chunk, !isOutside(seen, chunk.x, chunk.y, 0));
    }
    if (isFar) return;
    const until = performance.now() + budget;
    for (const index of missingChunks(range, rect, CHUNK_PIXELS, columns, (i) => this.chunks.has(i))) {
      this.make(index);
      if (performance.now() >= until) break;
    }
  }

  show(visible: boolean): void {
    for (const chunk of this.chunks.values()) showChunk(chunk, visible);
  }

  destroy(): void {
    for (const [index, chunk] of this.chunks) this.drop(index, chunk);
  }

  private make(index: number): void {
    const x = index % this.map.columns;
    const y = (index - x) / this.map.columns;
    const chunk = makeChunk(this.scene, this.map, x, y);
    this.chunks.set(index, chunk);
    if (chunk.solid) this.layers?.push(chunk.solid);
    this.darkness?.addWindows(
      index,
      this.map.plan.buildings.filter(
        (house) => house.solid && house.sprite !== 'well' && Math.floor(house.x / CHUNK) === x && Math.floor(house.y / CHUNK) === y,
      ),
    );
    this.tell('chunkadded', chunk);
  }

  private drop(index: number, chunk: Chunk): void {
    this.chunks.delete(index);
    const at = chunk.solid && this.layers ? this.layers.indexOf(chunk.solid) : -1;
    if (at >= 0) this.layers!.splice(at, 1);
    this.darkness?.dropWindows(index);
    this.tell('chunkremoved', chunk);
    dropChunk(chunk);
  }
}
