import { TILE } from './ground-tile.ts';
import { makeRaster, type Raster } from './raster.ts';

/** Pixels before the first tile and between two: one copy of the rim on each side, so that no neighbour bleeds in. */
export const MARGIN = 1;
export const SPACING = 2;
const STRIDE = TILE + SPACING;
/** Textures up to this edge work on every device that runs WebGL. */
export const SHEET_EDGE = 2048;
/** Tiles that one sheet can hold. */
export const SHEET_TILES: number = Math.floor(SHEET_EDGE / STRIDE) ** 2;

/** How many tiles stand across and down in a sheet of `count` tiles. */
export function sheetShape(count: number): { columns: number; rows: number } {
  const columns = Math.max(1, Math.min(Math.floor(SHEET_EDGE / STRIDE), Math.ceil(Math.sqrt(count))));
  return { columns, rows: Math.max(1, Math.ceil(count / columns)) };
}

/** Sheets of tiles, one for each frame; `draw` draws tile i into all of them with its upper left pixel at (x, y). */
export function makeSheets(
  frames: number,
  count: number,
  draw: (sheets: readonly Raster[], i: number, x: number, y: number) => void,
): Raster[] {
  const { columns, rows } = sheetShape(count);
  const sheets = Array.from({ length: frames }, () => makeRaster(columns * STRIDE, rows * STRIDE));
  for (let i = 0; i < count; i++) {
    const x = MARGIN + (i % columns) * STRIDE;
    const y = MARGIN + Math.floor(i / columns) * STRIDE;
    draw(sheets, i, x, y);
    for (const sheet of sheets) extrude(sheet, x, y);
  }
  return sheets;
}

/** Copies the rim of a tile one pixel outwards. */
function extrude(sheet: Raster, x: number, y: number): void {
  const pixels = new Uint32Array(sheet.data.buffer);
  const w = sheet.width;
  for (let i = -1; i <= TILE; i++) {
    const k = Math.max(0, Math.min(TILE - 1, i));
    pixels[(y - 1) * w + x + i] = pixels[y * w + x + k];
    pixels[(y + TILE) * w + x + i] = pixels[(y + TILE - 1) * w + x + k];
    pixels[(y + i) * w + x - 1] = pixels[(y + k) * w + x];
    pixels[(y + i) * w + x + TILE] = pixels[(y + k) * w + x + TILE - 1];
  }
}
