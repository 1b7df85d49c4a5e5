import { type Cell, NONE } from '../../base/grid.ts';
import { pick, type Rng } from '../../base/rng.ts';
import type { Level } from '../../world.ts';
import { freeGround, inside, marked } from './ground.ts';

/** Chambers, the widest first: across and deep. */
const SIZES: readonly (readonly [across: number, deep: number])[] = [
  [5, 4],
  [4, 3],
  [3, 3],
  [3, 2],
  [2, 2],
  [3, 1],
  [2, 1],
  [1, 2],
  [1, 1],
];
/** Good spots of one size, of which one is drawn. */
const SPOTS = 6;

export interface Spot {
  /** In front of the door, and the door. */
  readonly front: Cell;
  readonly door: Cell;
  readonly cells: readonly Cell[];
}

/** The deepest places for the widest chamber that has room for so many things; one of the best. */
export function findSpot(level: Level, things: number, rng: Rng): Spot | null {
  const { rect, layers, tiles, floors } = level;
  const { width } = rect;
  const { open, taken, steps } = freeGround(level);
  const walls = marked(tiles, layers.tiles, ({ form }) => form === 'wall');
  const bySteps: Cell[][] = [];
  for (let cell = 0; cell < open.length; cell++)
    if (open[cell] && steps[cell] !== NONE && !taken.has(cell)) (bySteps[steps[cell]] ??= []).push(cell);
  const fronts = bySteps.reverse().flat();
  for (const [across, deep] of SIZES) {
    if (across * deep < things) continue;
    const spots: Spot[] = [];
    for (const front of fronts) {
      const floor = floors.find(({ rect: own }) => inside(front, width, own.x - rect.x, own.y - rect.y, own.width, own.height));
      if (floor === undefined) continue;
      const box = { x: floor.rect.x - rect.x, y: floor.rect.y - rect.y, width: floor.rect.width, height: floor.rect.height };
      for (const [dx, dy] of WAYS) {
        const cells = chamberAt(front, dx, dy, across, deep, width, box, walls);
        if (cells !== null) spots.push({ front, door: front + dy * width + dx, cells });
        if (spots.length >= SPOTS) return pick(rng, spots);
      }
    }
    if (spots.length > 0) return pick(rng, spots);
  }
  return null;
}

const WAYS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Cells of a chamber behind a door ahead of a cell, nearest to the door first; null where the ground is not solid all round. */
function chamberAt(
  front: Cell,
  dx: number,
  dy: number,
  across: number,
  deep: number,
  width: number,
  box: Box,
  walls: Uint8Array,
): Cell[] | null {
  const x = front % width;
  const y = (front - x) / width;
  const cells: Cell[] = [];
  const from = -Math.floor(across / 2);
  // One row for the door and its frame, then the chamber, then the wall behind it.
  for (let far = 1; far <= deep + 2; far++)
    for (let aside = from - 1; aside <= from + across; aside++) {
      const [cx, cy] = [x + far * dx - aside * dy, y + far * dy + aside * dx];
      if (cx < box.x || cy < box.y || cx >= box.x + box.width || cy >= box.y + box.height) return null;
      const cell = cy * width + cx;
      if (walls[cell] === 0) return null;
      if (far >= 2 && far <= deep + 1 && aside >= from && aside < from + across) cells.push(cell);
    }
  return cells;
}
