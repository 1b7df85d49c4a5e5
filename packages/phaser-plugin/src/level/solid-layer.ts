import * as Phaser from 'phaser';
import type { Rect } from '@hinterland/core';
import { TILE } from '../art/ground-tile.ts';

/** Solid cells farther than this from any open one need no tile: nobody comes near. */
const SKIN = 2;

/** The cells of a level that stop a body, as a tilemap layer that is never drawn; its tile (0, 0) lies one cell outside. */
export class SolidLayer {
  readonly layer: Phaser.Tilemaps.TilemapLayer;
  private readonly map: Phaser.Tilemaps.Tilemap;
  private readonly width: number;
  private solid: Uint8Array;

  constructor(scene: Phaser.Scene, { width, height }: Rect, solid: Uint8Array) {
    this.width = width;
    this.solid = solid.slice();
    const size = {
      width: width + 2,
      height: height + 2,
      tileWidth: TILE,
      tileHeight: TILE,
      widthInPixels: (width + 2) * TILE,
      heightInPixels: (height + 2) * TILE,
    };
    this.map = new Phaser.Tilemaps.Tilemap(scene, new Phaser.Tilemaps.MapData({ name: 'level', ...size }));
    const data = new Phaser.Tilemaps.LayerData({ name: 'solid', ...size, baseTileWidth: TILE, baseTileHeight: TILE });
    const isSolid = (x: number, y: number): boolean => x < 0 || y < 0 || x >= width || y >= height || solid[y * width + x] === 1;
    const near = nearOpen(width, height, solid);
    const rows: (Phaser.Tilemaps.Tile | null)[][] = [];
    for (let y = -1; y <= height; y++) {
      const row: (Phaser.Tilemaps.Tile | null)[] = [];
      for (let x = -1; x <= width; x++) {
        const inside = x >= 0 && y >= 0 && x < width && y < height;
        if (!isSolid(x, y) || (inside && !near[y * width + x])) {
          row.push(null);
          continue;
        }
        const tile = new Phaser.Tilemaps.Tile(data, 0, x + 1, y + 1, TILE, TILE, TILE, TILE);
        tile.setCollision(true, true, true, true, false);
        tile.faceLeft = !isSolid(x - 1, y);
        tile.faceRight = !isSolid(x + 1, y);
        tile.faceTop = !isSolid(x, y - 1);
        tile.faceBottom = !isSolid(x, y + 1);
        row.push(tile);
      }
      rows.push(row);
    }
    data.data = rows as Phaser.Tilemaps.Tile[][];
    this.map.layers.push(data);
    this.layer = (this.map.createLayer(0, [], -TILE, -TILE) as Phaser.Tilemaps.TilemapLayer).setVisible(false);
  }

  /** Opens whatever is no longer solid. Nothing closes again. */
  update(solid: Uint8Array): void {
    for (let cell = 0; cell < solid.length; cell++) {
      if (solid[cell] === this.solid[cell]) continue;
      this.layer.removeTileAt((cell % this.width) + 1, Math.floor(cell / this.width) + 1, true, true);
    }
    this.solid = solid.slice();
  }

  destroy(): void {
    this.map.destroy();
  }
}

/** 1 where an open cell lies within SKIN. */
function nearOpen(width: number, height: number, solid: Uint8Array): Uint8Array {
  const out = new Uint8Array(solid.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (solid[y * width + x]) continue;
      for (let j = Math.max(0, y - SKIN); j <= Math.min(height - 1, y + SKIN); j++)
        out.fill(1, j * width + Math.max(0, x - SKIN), j * width + Math.min(width - 1, x + SKIN) + 1);
    }
  return out;
}
