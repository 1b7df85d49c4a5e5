import { type Cell, NONE, type Rect } from '../../base/grid.ts';
import { chance, int, type Rng } from '../../base/rng.ts';
import { KEEP_FLOORS, STRONGHOLD } from '../../content/strongholds.ts';
import type { Level, Place, World } from '../../world.ts';
import type { LevelParams } from '../params.ts';
import type { Building } from '../town/build.ts';
import { householdsOf, kindsFor } from '../town/settle.ts';
import { countryAt, layApproach } from './land.ts';
import { awayFrom, layFields, letGrow } from './nature.ts';
import { put, type Scene, USE } from './scene.ts';
import { T } from './tiles.ts';
import { finishWorks, gateThrough, kindOf, raise, wallIn } from './works.ts';

const METRES = 1.5;
const SIZE = 92;
/** Edge of the keep, walls included. */
const KEEP = 17;
const TOWER = 3;

/**
 * A castle: curtain wall with towers and a gatehouse towards the road, a moat where it is wet, a keep of several floors,
 * hall, chapel, barracks, stable, smithy and a well in the court.
 */
export function makeCastle(world: World, place: Place, params: LevelParams, rng: Rng): Level {
  const plan = rng.fork('plan');
  const households = householdsOf(world, place);
  const country = countryAt(
    world,
    place.cell,
    { culture: place.culture, size: SIZE, metres: METRES, span: 0.46, shore: 0.85, beside: KEEP + 4 },
    rng,
  );
  const { scene, setting, centre, biome, salt, lie } = country;
  const { width } = scene;
  const [cx, cy] = [centre % width, Math.floor(centre / width)];
  const half = int(plan, 21, 24);
  const court: Rect = clampTo({ x: cx - half, y: cy - half, width: 2 * half + 1, height: 2 * half + 1 }, SIZE, 5);
  const side = gateSide(court, lie.ends[0]?.cell ?? NONE, setting.facing);

  if (setting.wetness > 0.35 && chance(plan, 0.7)) digMoat(scene, court, 3);
  wallIn(scene, court, 2, T.rampart, chance(plan, 0.5) ? T.cobbles : T.gravel);
  for (const [x, y] of towersOf(court)) tower(scene, x, y, TOWER);
  const [gx, gy] = gateOf(court, side);
  tower(scene, gx, gy, TOWER);
  const [bx, by] = outwards(gx, gy, side, TOWER);
  const before = gateThrough(scene, bx, by, side, 2 * TOWER + 1, 'gate');
  bridgeOut(scene, before, side);
  for (const aside of [-1, 0, 1]) {
    const inner = gy * width + gx + aside * (side === 0 || side === 2 ? width : 1);
    scene.doors.push({ kind: 'portcullis', cell: inner, lock: null });
    scene.taken[inner] = 1;
  }
  const approach = layApproach(country, before, T.gravel, 3, side);

  const inside: Rect = { x: court.x + 3, y: court.y + 3, width: court.width - 6, height: court.height - 6 };
  const kinds = kindsFor(households);
  const buildings: Building[] = [];
  const keep = keepAt(inside, side);
  buildings.push(raise(scene, keep, side, STRONGHOLD['keep'], rng.fork('keep')));
  const called = new Map<Building, string>([[buildings[0], 'the keep']]);
  buildings.push(...upperFloors(scene, buildings[0], called, rng.fork('floors')));
  const sheds = ['great hall', 'chapel', 'barracks', 'stables', 'armoury', 'storehouse', 'lodgings'];
  for (const [n, rect, face] of lotsRound(inside, keep, side)) {
    const name = sheds[n % sheds.length];
    const needed = kinds.find(
      (kind) => kind !== 'house' && kind !== 'cottage' && n >= 4 && !buildings.some((one) => one.kind.name === kind),
    );
    const kind = needed === undefined ? STRONGHOLD[name] : { ...kindOf(needed) };
    buildings.push(raise(scene, rect, face, kind, rng.fork(`building ${n}`)));
  }
  const yard: Cell[] = [];
  for (let y = inside.y; y < inside.y + inside.height; y++)
    for (let x = inside.x; x < inside.x + inside.width; x++) if (scene.use[y * width + x] === USE.kept) yard.push(y * width + x);
  layFields(scene, centre, 4, (cell) => scene.use[cell] === USE.free, rng.fork('fields'));
  letGrow(scene, { trees: biome.trees * 0.7, rocks: setting.steepness, freely: awayFrom(scene, 12) }, salt);
  const well = yard[Math.floor(yard.length * 0.6)];
  if (well !== undefined && !scene.taken[well]) put(scene, 'furniture', well, true, { name: 'well' });
  scene.floors.unshift({ name: 'the court', rect: { x: 0, y: 0, width: SIZE, height: SIZE }, storey: 0 });
  return finishWorks(world, place, country, approach, { buildings, households, metres: METRES, called, yard }, params, rng);
}

function clampTo({ x, y, width, height }: Rect, size: number, margin: number): Rect {
  const at = (from: number, length: number): number => Math.max(margin, Math.min(size - margin - length, from));
  return { x: at(x, width), y: at(y, height), width, height };
}

/** The side on which the road comes in. */
function gateSide({ x, y, width, height }: Rect, end: Cell, facing: number): number {
  if (end === NONE) return facing === NONE ? 1 : facing;
  const [dx, dy] = [(end % SIZE) - x - width / 2, Math.floor(end / SIZE) - y - height / 2];
  return Math.abs(dx) > Math.abs(dy) ? (dx > 0 ? 0 : 2) : dy > 0 ? 1 : 3;
}

function gateOf({ x, y, width: w, height: h }: Rect, side: number): readonly [number, number] {
  return (
    [
      [x + w - 1, y + (h >> 1)],
      [x + (w >> 1), y + h - 1],
      [x, y + (h >> 1)],
      [x + (w >> 1), y],
    ] as const
  )[side];
}

function outwards(x: number, y: number, side: number, by: number): readonly [number, number] {
  return [x + by * [1, 0, -1, 0][side], y + by * [0, 1, 0, -1][side]];
}

/** The corners, and the middles of the sides that have no gate. */
function towersOf(court: Rect): (readonly [number, number])[] {
  const { x, y, width: w, height: h } = court;
  return [[x, y], [x + w - 1, y], [x, y + h - 1], [x + w - 1, y + h - 1], ...[0, 1, 2, 3].map((side) => gateOf(court, side))] as (readonly [
    number,
    number,
  ])[];
}

function tower({ tiles, use, width, height }: Scene, cx: number, cy: number, far: number): void {
  for (let y = Math.max(1, cy - far); y <= Math.min(height - 2, cy + far); y++)
    for (let x = Math.max(1, cx - far); x <= Math.min(SIZE - 2, cx + far); x++) {
      if ((x - cx) * (x - cx) + (y - cy) * (y - cy) > far * far + 2) continue;
      tiles[y * width + x] = T.rampart;
      use[y * width + x] = USE.kept;
    }
}

function digMoat({ tiles, use, width }: Scene, { x, y, width: w, height: h }: Rect, wide: number): void {
  for (let j = Math.max(0, y - wide); j < Math.min(SIZE, y + h + wide); j++)
    for (let i = Math.max(0, x - wide); i < Math.min(SIZE, x + w + wide); i++) {
      tiles[j * width + i] = T['deep water'];
      use[j * width + i] = USE.water;
    }
}

/** Planks from the gate over the moat. */
function bridgeOut({ tiles, use, width }: Scene, from: Cell, side: number): void {
  const out = [1, width, -1, -width][side];
  const along = side === 0 || side === 2 ? width : 1;
  for (let far = 0; far < 5; far++)
    for (const aside of [-along, 0, along]) {
      const cell = from + far * out + aside;
      if (use[cell] === USE.water) tiles[cell] = T.bridge;
      else if (use[cell] === USE.free) tiles[cell] = T.gravel;
      else continue;
      use[cell] = USE.way;
    }
}

/** The keep stands against the side opposite to the gate. */
function keepAt({ x, y, width: w, height: h }: Rect, side: number): Rect {
  const [mx, my] = [x + ((w - KEEP) >> 1), y + ((h - KEEP) >> 1)];
  const at = (
    [
      [x + 1, my],
      [mx, y + 1],
      [x + w - KEEP - 1, my],
      [mx, y + h - KEEP - 1],
    ] as const
  )[side];
  return { x: at[0], y: at[1], width: KEEP, height: KEEP };
}

/** Ground for what leans against the curtain wall: on the two sides between gate and keep, doors to the court. */
function lotsRound({ x, y, width: w, height: h }: Rect, keep: Rect, side: number): (readonly [number, Rect, number])[] {
  const out: (readonly [number, Rect, number])[] = [];
  const deep = 9;
  const gateAcross = side === 1 || side === 3;
  const length = gateAcross ? h : w;
  const pieces = 3;
  const each = Math.floor((length - 2) / pieces);
  for (const far of [false, true])
    for (let k = 0; k < pieces; k++) {
      const rect: Rect = gateAcross
        ? { x: far ? x + w - deep : x, y: y + 1 + k * each, width: deep, height: each - 1 }
        : { x: x + 1 + k * each, y: far ? y + h - deep : y, width: each - 1, height: deep };
      if (
        rect.x < keep.x + keep.width + 1 &&
        keep.x < rect.x + rect.width + 1 &&
        rect.y < keep.y + keep.height + 1 &&
        keep.y < rect.y + rect.height + 1
      )
        continue;
      out.push([out.length, rect, gateAcross ? (far ? 2 : 0) : far ? 3 : 1]);
    }
  return out;
}

/** The floors above and below the ground floor of the keep, side by side in the columns beside the country, joined by stairs. */
function upperFloors(scene: Scene, ground: Building, called: Map<Building, string>, rng: Rng): Building[] {
  const { width, height } = scene;
  const out: Building[] = [];
  const stairs: Building[] = [ground];
  for (const [n, { name, storey, kind, from }] of KEEP_FLOORS.entries()) {
    const rect: Rect = { x: SIZE + 2, y: 2 + n * (KEEP + 3), width: KEEP, height: KEEP };
    if (rect.y + KEEP + 1 >= height) break;
    const floor = raise(scene, rect, 1, kind, rng.fork(n));
    // No door leads out of an upper floor.
    scene.tiles[floor.lot.door] = T['house wall'];
    scene.use[floor.lot.door] = USE.wall;
    scene.doors.splice(
      scene.doors.findIndex(({ cell }) => cell === floor.lot.door),
      1,
    );
    const below = stairs[from];
    const [a, b] = [landing(scene, below), landing(scene, floor)];
    scene.links.push({ kind: 'stairs', from: a, to: b, oneWay: false, lock: null });
    scene.floors.push({ name, rect: { x: SIZE, y: rect.y - 2, width: width - SIZE, height: KEEP + 3 }, storey });
    called.set(floor, name);
    stairs.push(floor);
    out.push(floor);
  }
  return out;
}

/** A cell of the first room for stairs to come to, on which nothing is put. */
function landing(scene: Scene, { rooms }: Building): Cell {
  const { cells } = scene.rooms[rooms[0].id];
  const { width, tiles, solid } = scene;
  const closed = (cell: Cell): number => solid[tiles[cell]];
  let best = cells[0];
  for (const cell of cells) {
    if (scene.taken[cell]) continue;
    best = cell;
    if (closed(cell + 1) + closed(cell - 1) === 1 && closed(cell + width) + closed(cell - width) === 1) break;
  }
  for (const cell of [best, best + 1, best - 1, best + width, best - width]) scene.taken[cell] = 1;
  tiles[best] = T.stairs;
  return best;
}
