import { type Cell, NONE } from '../../base/grid.ts';
import { clamp } from '../../base/math.ts';
import { int, type Rng } from '../../base/rng.ts';
import type { Lie } from '../country/lie.ts';
import { type Flood, flood, wayFrom } from '../country/route.ts';
import { addDoor, type Scene, USE } from '../country/scene.ts';
import { T } from '../country/tiles.ts';
import type { Gate } from './ring.ts';
import type { Site } from './site.ts';
import { pave, type Street } from './streets.ts';

interface MainStreets {
  readonly streets: Street[];
  readonly entrance: Cell;
  /** What each of the streets leads to; undefined for nowhere in particular. */
  readonly towards: readonly (string | undefined)[];
  /** The easiest ways from the market to everywhere. */
  readonly ways: Flood;
}

/** Streets from the ways in, through the gates, to the market: each the easiest way over the ground. */
export function mainStreets({ scene, lie, manner, centre }: Site, ends: Lie['ends'], gates: readonly Gate[]): MainStreets {
  const { width, height, tiles, use } = scene;
  const { ground, wet } = lie;
  const toll = new Int16Array(tiles.length);
  for (let y = 0, cell = 0; y < height; y++) {
    const down = y + 2 < height ? 2 * width : 0;
    for (let x = 0; x < width; x++, cell++) {
      if (tiles[cell] === T.rampart) continue;
      const slope = Math.abs(ground[cell] - ground[x + 2 < width ? cell + 2 : cell]) + Math.abs(ground[cell] - ground[cell + down]);
      const rim = x < 2 || y < 2 || x > width - 3 || y > height - 3 ? 90 : 0;
      toll[cell] = wet[cell] === 2 ? 260 : wet[cell] === 1 ? 110 : Math.min(90, 10 + Math.trunc(150 * slope)) + rim;
    }
  }
  for (const { doors } of gates)
    for (const side of [doors[0], doors[2]])
      for (const step of [0, 1, 2, -1, -2]) {
        const along = Math.abs(doors[1] - doors[0]) === 1 ? width : 1;
        toll[side + step * along] = 0;
      }
  const ways = flood(
    [centre],
    toll,
    width,
    ends.map(({ cell }) => cell),
  );
  const streets: Street[] = [];
  const towards: (string | undefined)[] = [];
  let entrance: Cell = NONE;
  for (const { cell, to, grade } of ends) {
    const way = wayFrom(ways, cell);
    if (way.length === 0) continue;
    const cells: Cell[] = [];
    const wide = grade === 'trail' && !manner.paved ? 2 : 3;
    for (const spot of way) pave(scene, (spot % width) - 1, Math.floor(spot / width) - 1, wide, manner.paved ? T.cobbles : T.earth, cells);
    use[cell] = USE.way;
    if (entrance === NONE) entrance = cell;
    streets.push({ kind: 'main', cells });
    towards.push(to[0]);
  }
  // An island without a way in: one lands beside the market.
  if (entrance === NONE) {
    entrance = centre;
    const cells: Cell[] = [];
    pave(scene, (centre % width) - 1, Math.floor(centre / width) - 1, 3, T.earth, cells);
    streets.push({ kind: 'main', cells });
  }
  return { streets, entrance, towards, ways };
}

/** The market or green: a square with worn corners round the middle. */
export function layMarket({ scene, manner, centre, lie }: Site, count: number, streets: Street[], rng: Rng): void {
  const { width } = scene;
  const cells: Cell[] = [];
  const half = clamp(3 + Math.round(count / 34), 3, 8);
  const [w, h] = [half + int(rng, 0, 2), half + int(rng, -1, 1)];
  const [cx, cy] = [centre % width, Math.floor(centre / width)];
  for (let y = -h; y <= h; y++)
    for (let x = -w; x <= w; x++) {
      const cell = (cy + y) * width + cx + x;
      const corner = (x * x) / (w * w) + (y * y) / (h * h) + 0.25 * lie.ground[cell];
      if (corner < 1.5 && scene.use[cell] !== USE.water) pave(scene, cx + x, cy + y, 1, manner.paved ? T.paving : T.earth, cells);
    }
  if (manner.paved)
    for (let y = -h; y <= h; y++)
      for (let x = -w; x <= w; x++) {
        const cell = (cy + y) * width + cx + x;
        if (scene.tiles[cell] === T.cobbles && scene.use[cell] === USE.way) scene.tiles[cell] = T.paving;
      }
  // Ways that met here before are part of it.
  const [main] = streets;
  for (const { cells: own } of streets)
    if (own !== main.cells || cells.length === 0)
      for (const cell of own) if (Math.max(Math.abs((cell % width) - cx), Math.abs(Math.floor(cell / width) - cy)) <= 1) cells.push(cell);
  streets.unshift({ kind: 'market', cells });
}

/** Doors for a gate through which a street leads; a gate that no street took is walled up. */
export function hangGate(scene: Scene, { doors }: Gate): void {
  const { use, tiles, width } = scene;
  const along = Math.abs(doors[1] - doors[0]) === 1 ? width : 1;
  const used = doors.every((cell) => use[cell] === USE.way && use[cell + along] === USE.way && use[cell - along] === USE.way);
  for (const cell of doors)
    if (used) {
      addDoor(scene, cell, 'gate');
      use[cell] = USE.way;
    } else {
      tiles[cell] = T.rampart;
      use[cell] = USE.kept;
    }
}
