/** Which chunks of a map should be there for a camera: pure arithmetic. */

/** A stretch of the world in pixels. */
export interface ViewRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Chunks from (x0, y0) to (x1, y1), both included; none where x1 < x0. */
export interface ChunkRange {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** As much of a camera as decides what it sees. */
export interface Seer {
  readonly width: number;
  readonly height: number;
  readonly zoomX: number;
  readonly zoomY: number;
  readonly scrollX: number;
  readonly scrollY: number;
}

/**
 * What a camera sees, from its scroll, zoom and size: `camera.worldView` is that of the frame before, and stays empty
 * where nothing is rendered.
 */
export function viewRectOf(camera: Seer): ViewRect {
  const width = camera.width / camera.zoomX;
  const height = camera.height / camera.zoomY;
  return { x: camera.scrollX + (camera.width - width) / 2, y: camera.scrollY + (camera.height - height) / 2, width, height };
}

/** The chunks that a rect touches, `pad` more on every side, within a map of `columns` by `rows` chunks. */
export function chunksAround(rect: ViewRect, chunkPixels: number, pad: number, columns: number, rows: number): ChunkRange {
  return {
    x0: Math.max(0, Math.floor(rect.x / chunkPixels) - pad),
    y0: Math.max(0, Math.floor(rect.y / chunkPixels) - pad),
    x1: Math.min(columns - 1, Math.floor((rect.x + rect.width - 1) / chunkPixels) + pad),
    y1: Math.min(rows - 1, Math.floor((rect.y + rect.height - 1) / chunkPixels) + pad),
  };
}

/** The chunks of a range that are missing, the nearest to the middle of the rect first. */
export function missingChunks(
  range: ChunkRange,
  rect: ViewRect,
  chunkPixels: number,
  columns: number,
  has: (index: number) => boolean,
): number[] {
  const cx = (rect.x + rect.width / 2) / chunkPixels - 0.5;
  const cy = (rect.y + rect.height / 2) / chunkPixels - 0.5;
  const out: { index: number; far: number }[] = [];
  for (let y = range.y0; y <= range.y1; y++) {
    for (let x = range.x0; x <= range.x1; x++) {
      const index = y * columns + x;
      if (!has(index)) out.push({ index, far: (x - cx) ** 2 + (y - cy) ** 2 });
    }
  }
  return out.sort((a, b) => a.far - b.far || a.index - b.index).map(({ index }) => index);
}

/** True where a chunk is farther than `slack` chunks outside a range. */
export function isOutside(range: ChunkRange, x: number, y: number, slack: number): boolean {
  return x < range.x0 - slack || x > range.x1 + slack || y < range.y0 - slack || y > range.y1 + slack;
}
