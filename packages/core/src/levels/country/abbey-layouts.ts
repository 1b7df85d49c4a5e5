import { type Cell, DX, DY, NONE, type Rect } from '../../base/grid.ts';
import { chance, int, type Rng } from '../../base/rng.ts';
import type { AbbeyPlan } from '../../content/abbey-plans.ts';
import { STRONGHOLD } from '../../content/strongholds.ts';
import type { Building } from '../town/build.ts';
import { sized } from './choose-plan.ts';
import type { Country } from './land.ts';
import { buildAt, buildIn, type Court } from './pack.ts';
import { layPlot } from './plots.ts';
import type { Scene } from './scene.ts';
import { T } from './tiles.ts';

/** Ground for the heart of an abbey. */
export interface Ground {
  readonly court: Court;
  readonly doors: Cell[];
  readonly x: number;
  readonly y: number;
  /** The way the land falls. */
  readonly down: number;
  /** From 0 to 1: how many live there. */
  readonly great: number;
}

export interface Laid {
  readonly buildings: readonly Building[];
  readonly well: Cell;
}

/** Cells of the walk that runs round a garth. */
const WALK = 3;
const CHURCH = 13;
const WING = 11;

/** Lays out the heart of an abbey: the church, and what its people live in, in the way of its plan. */
export function layHouse(country: Country, plan: AbbeyPlan, ground: Ground, rng: Rng): Laid {
  const { scene } = country;
  switch (plan.layout) {
    case 'cloister':
      return cloister(scene, plan, ground, rng);
    case 'two cloisters':
      return twoCloisters(scene, plan, ground, rng);
    case 'court':
      return churchInCourt(scene, ground, rng);
    case 'cells':
      return cells(scene, ground, rng);
    case 'terraces':
      return terraces(scene, ground, rng);
  }
}

/** Builds what there is room for just where it is meant to stand. */
function builder(scene: Scene, { court, doors }: Ground, buildings: Building[], rng: Rng) {
  return (name: string, rect: Rect, side: number): void => {
    const built = buildAt(scene, court, doors, STRONGHOLD[name], rect, side, rng.fork(name));
    if (built !== null) buildings.push(built);
  };
}

/** A garth with a walk round it, as far as the ground is free. */
function garth({ tiles, width }: Scene, { free, open }: Court, { x, y, width: w, height: h }: Rect): void {
  for (let j = y; j < y + h; j++)
    for (let i = x; i < x + w; i++) {
      const cell = j * width + i;
      if (!open[cell]) continue;
      const rim = Math.min(i - x, j - y, x + w - 1 - i, y + h - 1 - j);
      tiles[cell] = rim < WALK - 1 || i === x + (w >> 1) || j === y + (h >> 1) ? T.flagstones : T.ground;
      free[cell] = 0;
    }
}

/** Church, dormitory, refectory and scriptorium round one cloister. */
function cloister(scene: Scene, plan: AbbeyPlan, ground: Ground, rng: Rng): Laid {
  const edge = Math.round(sized(plan.garth, 0.5 * ground.great + 0.5 * rng.next())) + 2 * (WALK - 1);
  const north = plan.cloister === 'south';
  const walk: Rect = {
    x: ground.x - (edge >> 1),
    y: ground.y - (edge >> 1) + (north ? 2 : -2),
    width: edge + int(rng, 0, 3),
    height: edge,
  };
  const buildings: Building[] = [];
  const build = builder(scene, ground, buildings, rng);
  // The church reaches out to one side of the cloister, where its nave ends.
  const reach = int(rng, 3, 8);
  const west = chance(rng, 0.5);
  const long = walk.width + reach + 3;
  const cx = west ? walk.x - reach : walk.x - 3;
  build('church', { x: cx, y: north ? walk.y - CHURCH : walk.y + walk.height, width: long, height: CHURCH }, north ? 1 : 3);
  const wings = west ? (['dormitory', 'scriptorium'] as const) : (['scriptorium', 'dormitory'] as const);
  build(wings[0], { x: walk.x + walk.width, y: walk.y, width: WING, height: walk.height }, 2);
  build(wings[1], { x: walk.x - WING, y: walk.y, width: WING, height: walk.height }, 0);
  // Past the refectory one gets out of the cloister without going through a house.
  build(
    'refectory',
    { x: walk.x + (west ? 0 : 3), y: north ? walk.y + walk.height : walk.y - 9, width: walk.width - 3, height: 9 },
    north ? 3 : 1,
  );
  garth(scene, ground.court, walk);
  return { buildings, well: (walk.y + (walk.height >> 1)) * scene.width + walk.x + (walk.width >> 1) };
}

/** One church between two cloisters. */
function twoCloisters(scene: Scene, plan: AbbeyPlan, ground: Ground, rng: Rng): Laid {
  const { x, y } = ground;
  const edge = Math.round(sized(plan.garth, rng.next())) + 2 * (WALK - 1);
  const buildings: Building[] = [];
  const build = builder(scene, ground, buildings, rng);
  const church: Rect = { x: x - 6, y: y - edge + 2, width: CHURCH, height: 2 * edge - 5 };
  build('church', church, 1);
  for (const east of [false, true]) {
    const walk: Rect = { x: east ? church.x + church.width : church.x - edge, y: y - (edge >> 1) - 2, width: edge, height: edge };
    build(east ? 'dormitory' : 'scriptorium', { x: walk.x, y: walk.y - 9, width: edge, height: 9 }, 1);
    build(east ? 'refectory' : 'lodgings', { x: walk.x + (east ? 3 : 0), y: walk.y + edge, width: edge - 3, height: 9 }, 3);
    garth(scene, ground.court, walk);
  }
  return { buildings, well: (y - 2) * scene.width + (church.x - (edge >> 1) - 1) };
}

/** A church alone in the middle of a paved court; all else leans against the walls. */
function churchInCourt(scene: Scene, ground: Ground, rng: Rng): Laid {
  const { x, y, court, doors } = ground;
  const buildings: Building[] = [];
  const build = builder(scene, ground, buildings, rng);
  const [w, h] = chance(rng, 0.5) ? [19, 12] : [14, 16];
  build('church', { x: x - (w >> 1), y: y - (h >> 1), width: w, height: h }, 1);
  for (let j = y - (h >> 1) - 4; j < y + (h >> 1) + 5; j++)
    for (let i = x - (w >> 1) - 4; i < x + (w >> 1) + 5; i++) {
      const cell = j * scene.width + i;
      if (!court.open[cell]) continue;
      scene.tiles[cell] = T.paving;
      court.free[cell] = 0;
    }
  for (const name of ['refectory', 'dormitory', 'scriptorium', 'lodgings']) {
    const wanted = { kind: STRONGHOLD[name], size: [20, 8], least: [10, 7], stand: 'wall' } as const;
    const built = buildIn(scene, court, doors, wanted, rng.fork(name));
    if (built !== null) buildings.push(built);
  }
  return { buildings, well: (y + (h >> 1) + 3) * scene.width + x - 4 };
}

/** A small church, and huts with gardens strewn about it. */
function cells(scene: Scene, ground: Ground, rng: Rng): Laid {
  const { x, y, court, doors } = ground;
  const buildings: Building[] = [];
  const build = builder(scene, ground, buildings, rng);
  build('church', { x: x - 7, y: y - 5, width: 15, height: 10 }, 1);
  const refectory = buildIn(
    scene,
    court,
    doors,
    { kind: STRONGHOLD['refectory'], size: [13, 9], least: [9, 7], stand: 'middle' },
    rng.fork('refectory'),
  );
  if (refectory !== null) buildings.push(refectory);
  const count = 7 + Math.round(5 * ground.great);
  for (let n = 0; n < count; n++) {
    const own = rng.fork(`cell ${n}`);
    const hut = buildIn(
      scene,
      court,
      doors,
      { kind: STRONGHOLD['cell'], size: [7, 6], least: [6, 5], stand: n % 3 === 2 ? 'far' : 'wall' },
      own,
    );
    if (hut === null) break;
    buildings.push(hut);
    // Its garden lies beside it, and keeps the next hut off.
    const { x: hx, y: hy, width: w, height: h } = hut.lot.rect;
    for (let j = hy - 2; j < hy + h + 2; j++) for (let i = hx - 2; i < hx + w + 2; i++) court.free[j * scene.width + i] = 0;
    if (n % 2 === 0) layPlot(scene, court, 'beds', [6, 5], own);
  }
  return { buildings, well: (y + 7) * scene.width + x + 3 };
}

/** Deepest terrace, tiles. */
const STEP = 13;

/** Terraces up the slope, the church on the highest. */
function terraces(scene: Scene, ground: Ground, rng: Rng): Laid {
  const { x, y, court, doors } = ground;
  const { width } = scene;
  const side = ground.down === NONE ? 1 : ground.down;
  const buildings: Building[] = [];
  const build = builder(scene, ground, buildings, rng);
  const [ux, uy] = [-DX[side], -DY[side]];
  const upright = ux === 0;
  const first = 22;
  const church: Rect = upright
    ? { x: x - 10, y: uy < 0 ? y - first - 1 : y + first - 10, width: 20, height: 12 }
    : { x: ux < 0 ? x - first - 1 : x + first - 10, y: y - 10, width: 12, height: 20 };
  build('church', church, side);
  // Walls along the slope, each with three flights of stairs.
  for (const far of [first - STEP, first - 2 * STEP, first - 3 * STEP]) {
    const stairs = [int(rng, -18, -10), int(rng, -3, 3), int(rng, 10, 18)];
    for (let aside = -40; aside <= 40; aside++) {
      const [i, j] = upright ? [x + aside, y + uy * far] : [x + ux * far, y + aside];
      const cell = j * width + i;
      if (i < 0 || j < 0 || i >= width || j >= scene.height || !court.open[cell]) continue;
      const step = stairs.some((at) => Math.abs(at - aside) <= 1);
      if (!court.free[cell] && !step) {
        // Before gates and doors the slope is left as it was.
        scene.tiles[cell] = T.gravel;
        continue;
      }
      scene.tiles[cell] = step ? T.stairs : T['low wall'];
      court.free[cell] = 0;
      if (!step) court.open[cell] = 0;
      else
        for (const k of [-3, -2, -1, 1, 2, 3]) {
          const near = cell + k * (upright ? width : 1);
          if (court.open[near]) court.free[near] = 0;
        }
    }
  }
  for (const [name, long] of [
    ['dormitory', 16],
    ['refectory', 14],
    ['scriptorium', 14],
  ] as const) {
    const built = buildIn(scene, court, doors, { kind: STRONGHOLD[name], size: [long, 9], least: [9, 7], stand: 'middle' }, rng.fork(name));
    if (built !== null) buildings.push(built);
  }
  return { buildings, well: (y + 2) * width + x + 5 };
}
