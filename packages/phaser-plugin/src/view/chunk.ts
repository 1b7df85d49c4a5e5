import * as Phaser from 'phaser';
import { TILE } from '../art/ground-tile.ts';
import type { Prop } from '../map/prop-plan.ts';
import { EMPTY } from '../map/tile-plan.ts';
import type { WorldMap } from './world-map.ts';

/** Cells across and down a chunk. */
export const CHUNK = 32;
/** Pixels across and down a chunk. */
export const CHUNK_PIXELS: number = CHUNK * TILE;
/** Depths of what lies on the ground, below 0 so that a game's own sprites stand on it; what stands has its y as depth. */
export const DEPTH: Readonly<Record<'overview' | 'ground' | 'river' | 'road' | 'light', number>> = {
  overview: -1005,
  ground: -1004,
  river: -1003,
  road: -1002,
  light: -1001,
};
/** Props are drawn in strips of this many pixels, each with one depth. */
const STRIP = 8;

/** A piece of the map on screen. */
export interface Chunk {
  readonly x: number;
  readonly y: number;
  readonly map: Phaser.Tilemaps.Tilemap;
  /** Drawn half a tile right and down of the cells: each tile lies between four of them. */
  readonly ground: Phaser.Tilemaps.TilemapLayer;
  /** The cells that stop a body, or undefined where there is none. Never drawn. */
  readonly solid: Phaser.Tilemaps.TilemapLayer | undefined;
  readonly props: readonly Phaser.GameObjects.Blitter[];
}

/** Builds a chunk: its tile layers and everything that stands on it. */
export function makeChunk(scene: Phaser.Scene, world: WorldMap, x: number, y: number): Chunk {
  const map = new Phaser.Tilemaps.Tilemap(
    scene,
    new Phaser.Tilemaps.MapData({
      name: `${x},${y}`,
      width: CHUNK,
      height: CHUNK,
      tileWidth: TILE,
      tileHeight: TILE,
      widthInPixels: CHUNK_PIXELS,
      heightInPixels: CHUNK_PIXELS,
    }),
  );
  map.tilesets = world.tilesets;
  const { ground: groundTiles, river, road } = world.plan.tiles;
  const ground = makeLayer(map, world, 'ground', x, y, groundTiles)!;
  ground.setDepth(DEPTH.ground);
  makeLayer(map, world, 'river', x, y, river)?.setDepth(DEPTH.river);
  makeLayer(map, world, 'road', x, y, road)?.setDepth(DEPTH.road);
  return { x, y, map, ground, solid: makeSolid(map, world, x, y), props: makeProps(scene, world.textureKey, world.propsOf(x, y), world) };
}

/** Takes a chunk off the scene. */
export function dropChunk(chunk: Chunk): void {
  for (const strip of chunk.props) strip.destroy();
  // The tilesets are shared by all chunks.
  chunk.map.tilesets = [];
  chunk.map.destroy();
}

/** Shows or hides a chunk; a hidden one costs nothing to draw. */
export function showChunk(chunk: Chunk, visible: boolean): void {
  if (chunk.ground.visible === visible) return;
  for (const { tilemapLayer } of chunk.map.layers) if (tilemapLayer && tilemapLayer !== chunk.solid) tilemapLayer.setVisible(visible);
  for (const strip of chunk.props) strip.setVisible(visible);
}

/** Fills a layer from `tileAt` (column and row from the world's corner); undefined where it gives no tile at all. */
function fillLayer(
  map: Phaser.Tilemaps.Tilemap,
  world: WorldMap,
  name: string,
  cx: number,
  cy: number,
  offset: number,
  tileAt: (data: Phaser.Tilemaps.LayerData, wx: number, wy: number, x: number, y: number) => Phaser.Tilemaps.Tile | null,
): Phaser.Tilemaps.TilemapLayer | undefined {
  const data = new Phaser.Tilemaps.LayerData({
    name,
    width: CHUNK,
    height: CHUNK,
    tileWidth: TILE,
    tileHeight: TILE,
    baseTileWidth: TILE,
    baseTileHeight: TILE,
    widthInPixels: CHUNK_PIXELS,
    heightInPixels: CHUNK_PIXELS,
  });
  let any = false;
  const rows: (Phaser.Tilemaps.Tile | null)[][] = [];
  for (let y = 0; y < CHUNK; y++) {
    const row: (Phaser.Tilemaps.Tile | null)[] = [];
    for (let x = 0; x < CHUNK; x++) {
      const wx = cx * CHUNK + x;
      const wy = cy * CHUNK + y;
      const inside = wx < world.rect.width && wy < world.rect.height;
      const tile = inside ? tileAt(data, wx, wy, x, y) : null;
      row.push(tile);
      any ||= tile !== null;
    }
    rows.push(row);
  }
  if (!any) return undefined;
  // Cells without a tile hold null: a sparse layer costs next to nothing. The types know only full rows.
  data.data = rows as Phaser.Tilemaps.Tile[][];
  map.layers.push(data);
  // Phaser 4 types the result as TilemapLayer | TilemapGPULayer, 3.90 as TilemapLayer.
  const layer = map.createLayer(
    map.layers.length - 1,
    [],
    cx * CHUNK_PIXELS + offset,
    cy * CHUNK_PIXELS + offset,
  ) as Phaser.Tilemaps.TilemapLayer;
  // One list of tilesets and one table of tile numbers for all layers of all chunks.
  layer.tileset = world.tilesets;
  layer.gidMap = world.tilesetOfIndex;
  return layer;
}

function makeLayer(
  map: Phaser.Tilemaps.Tilemap,
  world: WorldMap,
  name: string,
  cx: number,
  cy: number,
  tiles: Uint16Array,
): Phaser.Tilemaps.TilemapLayer | undefined {
  return fillLayer(map, world, name, cx, cy, TILE / 2, (data, wx, wy, x, y) => {
    const index = tiles[wy * world.rect.width + wx];
    return index === EMPTY ? null : new Phaser.Tilemaps.Tile(data, index, x, y, TILE, TILE, TILE, TILE);
  });
}

/**
 * The cells that stop a body. Each face is told from the whole map, not from this chunk alone: Phaser's own faces would
 * leave inner edges standing at the border of two chunks, on which bodies snag.
 */
function makeSolid(map: Phaser.Tilemaps.Tilemap, world: WorldMap, cx: number, cy: number): Phaser.Tilemaps.TilemapLayer | undefined {
  return fillLayer(map, world, 'solid', cx, cy, 0, (data, wx, wy, x, y) => {
    if (!world.isSolid(wx, wy)) return null;
    const tile = new Phaser.Tilemaps.Tile(data, 0, x, y, TILE, TILE, TILE, TILE);
    tile.setCollision(true, true, true, true, false);
    tile.faceLeft = !world.isSolid(wx - 1, wy);
    tile.faceRight = !world.isSolid(wx + 1, wy);
    tile.faceTop = !world.isSolid(wx, wy - 1);
    tile.faceBottom = !world.isSolid(wx, wy + 1);
    return tile;
  })?.setVisible(false);
}

function makeProps(scene: Phaser.Scene, texture: string, props: readonly Prop[], world: WorldMap): Phaser.GameObjects.Blitter[] {
  const strips = new Map<number, Phaser.GameObjects.Blitter>();
  for (const prop of props) {
    const frame = world.frame(prop.sprite);
    const strip = Math.floor(prop.y / STRIP);
    let blitter = strips.get(strip);
    if (!blitter) {
      blitter = scene.add.blitter(0, 0, texture).setDepth(strip * STRIP + STRIP / 2);
      strips.set(strip, blitter);
    }
    blitter.create(prop.x - frame.footX, prop.y - frame.footY, frame.name);
  }
  return [...strips.values()];
}
