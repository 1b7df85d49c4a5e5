import type { Cell, Level } from '@hinterland/core';

/** The same way without the corners of its cells: of each stretch over open ground only its ends are left. */
export function straightWay(level: Level, way: readonly Cell[]): readonly Cell[] {
  const { width } = level.rect;
  const solid = Uint8Array.from(level.layers.tiles, (tile) => (level.tiles[tile].solid ? 1 : 0));
  for (const { cell, solid: stands } of level.objects) if (stands) solid[cell] = 1;
  for (const cell of way) solid[cell] = 0;
  const out: Cell[] = way.slice(0, 1);
  for (let from = 0; from < way.length - 1;) {
    let to = from + 1;
    while (to + 1 < way.length && isClear(solid, width, way[from], way[to + 1])) to++;
    out.push(way[to]);
    from = to;
  }
  return out;
}

/** Whether a straight line from middle to middle touches open cells alone, those included whose corner it passes. */
function isClear(solid: Uint8Array, width: number, from: Cell, to: Cell): boolean {
  let [x, y] = [from % width, Math.floor(from / width)];
  const [x1, y1] = [to % width, Math.floor(to / width)];
  const [across, down] = [Math.abs(x1 - x), Math.abs(y1 - y)];
  const [stepX, stepY] = [Math.sign(x1 - x), Math.sign(y1 - y)];
  // Twice the distances along the line to the next edges, in units in which an edge of one kind is as far as there are of the other.
  let error = across - down;
  for (let left = across + down; left > 0; left--) {
    if (error > 0) {
      x += stepX;
      error -= 2 * down;
    } else if (error < 0) {
      y += stepY;
      error += 2 * across;
    } else {
      if (solid[y * width + x + stepX] || solid[(y + stepY) * width + x]) return false;
      x += stepX;
      y += stepY;
      error += 2 * (across - down);
      left--;
    }
    if (solid[y * width + x]) return false;
  }
  return true;
}
