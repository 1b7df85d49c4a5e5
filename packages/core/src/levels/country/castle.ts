import { type Cell, NONE } from '../../base/grid.ts';
import { type Rng } from '../../base/rng.ts';
import { CASTLE_PARTS, CASTLE_ROOMS, type CastlePart, TAKEN_IN_TOLD } from '../../content/castle-parts.ts';
import { CASTLE_PLANS, type CastlePlan } from '../../content/castle-plans.ts';
import { SEAT_FLOORS, type SeatFloor, STRONGHOLD, TAKEN_IN } from '../../content/strongholds.ts';
import { HOMES } from '../../content/workplaces.ts';
import type { Level, Place, World } from '../../world.ts';
import type { LevelParams } from '../params.ts';
import { causeOf } from '../past/traces.ts';
import type { Building } from '../town/build.ts';
import { householdsOf, isServed, kindsFor } from '../town/settle.ts';
import { additionsTo } from './additions.ts';
import { layWards } from './castle-wards.ts';
import { choosePlan, planCause } from './choose-plan.ts';
import { countryAt, layApproach } from './land.ts';
import { raiseMound } from './mound.ts';
import { awayFrom, layFields, letGrow } from './nature.ts';
import { buildIn, type Court, courtOf, keepFree, openNear, wallUp, type Wanted } from './pack.ts';
import { layPlot } from './plots.ts';
import { put, type Scene, USE } from './scene.ts';
import { overGate, SEAT, upperFloors } from './seat.ts';
import { type Site, siteOf } from './site.ts';
import { T } from './tiles.ts';
import { raiseCrags, towersAt } from './wards.ts';
import { finishWorks, kindOf } from './works.ts';

const METRES = 1.5;
const SIZE = 92;

/**
 * A castle, laid out as its site, its age and its owners ask: walls that follow the ground, with a gate towards the road;
 * what its lord lives in, of several floors; hall, chapel, kitchen, barracks, stables, smithy and a well.
 */
export function makeCastle(world: World, place: Place, params: LevelParams, rng: Rng): Level {
  const households = householdsOf(world, place);
  const country = countryAt(
    world,
    place.cell,
    { culture: place.culture, size: SIZE, metres: METRES, span: 0.46, shore: 0.85, beside: SEAT + 4 },
    rng,
  );
  const { scene, setting, biome, salt } = country;
  const site = siteOf(world, place.cell, place, country);
  const draw = rng.fork('plan');
  const chosen = choosePlan(CASTLE_PLANS, site, draw);
  const { plan } = chosen;
  scene.why.push(planCause(place, chosen));

  const laid = layWards(country, plan, site, draw);
  const { wards } = laid;
  const court = wards[wards.length - 1];
  const outer = wards[0];
  const allGates = wards.flatMap(({ stretches }) => stretches);
  const dug = plan.seatAt === 'mound' ? raiseMound(country, laid, outer.inside, rng.fork('mound')) : undefined;
  if (plan.crags) raiseCrags(country, (cell) => scene.use[cell] === USE.kept, outer.stretches, 0.22 * site.traits.steep + 0.12);
  if (plan.towers !== 'none') for (const ward of wards) towersAt(scene, ward.outline, allGates, plan.towers, court.inside, SIZE);
  const [main, other] = outer.gates;
  const others = other === undefined ? [] : [{ cell: other.before, side: other.side }];
  const approach = layApproach(country, main.before, T.gravel, 3, main.side, others);

  const wall = plan.wall === 'palisade' ? T.palisade : T.rampart;
  const hub = laid.y * scene.width + laid.x;
  const yards = wards.map(({ inside, gates }) => courtOf(scene, inside, gates[0].behind, openNear(scene, inside, hub), wall));
  const inner = yards[yards.length - 1];
  for (const yard of yards) for (const ward of wards) for (const gate of ward.gates) keepFree(scene, yard, gate);
  const doors = yards.map((): Cell[] => []);
  const called = new Map<Building, string>();
  const buildings: Building[] = [];
  const seat = dug === undefined ? raiseSeat(scene, plan, inner, doors[doors.length - 1], rng.fork('seat')) : dug.raise(rng.fork('seat'));
  if (seat !== null) {
    buildings.push(seat);
    called.set(seat, plan.seat === 'hall' ? 'the great hall' : plan.seat === 'tower' ? 'the great tower' : 'the keep');
  }
  // What lives by the sword stands within; what lives by work takes the outer court first.
  const order = (outside: boolean): number[] =>
    plan.second === 'outer court' && outside ? yards.map((_, k) => k) : yards.map((_, k) => yards.length - 1 - k);
  const lacking: CastlePart['name'][] = [];
  for (const { name, options } of CASTLE_PARTS) {
    if (seat !== null && hasRoom(seat, name)) continue;
    const own = rng.fork(name);
    const built = firstOf(options, ({ kind, ...about }) =>
      firstOf(order(name === 'stables' || name === 'smithy' || name === 'barracks'), (k) =>
        buildIn(scene, yards[k], doors[k], { ...about, kind: STRONGHOLD[kind] }, own.fork(k)),
      ),
    );
    if (built === null) lacking.push(name);
    else buildings.push(built);
  }
  const floors = seat === null ? [] : upperFloors(scene, SIZE, seat, takenIn(SEAT_FLOORS[plan.seat], lacking), called, rng.fork('floors'));
  buildings.splice(1, 0, ...floors);
  for (const name of lacking) if (name in TAKEN_IN) scene.why.push(causeOf('room', `place:${place.id}`, TAKEN_IN_TOLD[name]));
  if (lacking.includes('barracks')) {
    const chamber = overGate(scene, SIZE, floors.length, outer, yards[0], called, rng.fork('gate chamber'));
    if (chamber !== null) {
      buildings.push(chamber);
      scene.why.push(causeOf('room', `place:${place.id}`, TAKEN_IN_TOLD['barracks']));
    }
  }
  const additions = additionsTo(world, place);
  for (const [n, wanted] of wantedFor(
    buildings.map(({ kind }) => kind.name),
    kindsFor(households),
    additions.map(({ kind }) => kind),
    site,
  ).entries()) {
    const own = rng.fork(`building ${n}`);
    for (const k of order(true)) {
      const building = buildIn(scene, yards[k], doors[k], wanted, own.fork(k));
      if (building === null) continue;
      buildings.push(building);
      const addition = additions.find(({ kind }) => kind === wanted.kind.name);
      if (addition !== undefined) scene.why.push({ ...addition.cause, cells: [building.lot.door] });
      break;
    }
  }
  for (const [k, yard] of yards.entries()) {
    wallUp(scene, yard);
    const own = rng.fork(`plots ${k}`);
    if (plan.garden) for (let n = 0; n < 4; n++) layPlot(scene, yard, 'flowers', [9, 9], own);
    if ((k === 0 && wards.length > 1) || site.traits.safe > 0.5) layPlot(scene, yard, 'beds', [8, 6], own);
  }
  const yard: Cell[] = [];
  for (const { open } of yards) for (let cell = 0; cell < open.length; cell++) if (open[cell]) yard.push(cell);
  const well = wellIn(scene, inner, hub);
  if (well !== NONE) put(scene, 'furniture', well, true, { name: 'well' });
  layFields(scene, country.centre, 4, (cell) => scene.use[cell] === USE.free, rng.fork('fields'));
  letGrow(scene, { trees: biome.trees * 0.7, rocks: setting.steepness, freely: awayFrom(scene, 12) }, salt);
  scene.floors.unshift({ name: 'the court', rect: { x: 0, y: 0, width: SIZE, height: SIZE }, storey: 0 });
  return finishWorks(world, place, country, approach, { buildings, households, metres: METRES, called, yard }, params, rng);
}

/** Builds what the lord lives in, as great as there is room for. */
function raiseSeat(scene: Scene, { seat, seatAt }: CastlePlan, court: Court, doors: Cell[], rng: Rng): Building | null {
  const kind = STRONGHOLD[seat === 'keep' ? 'keep' : seat === 'tower' ? 'great tower' : 'great hall'];
  const size = ({ keep: [15, 13], tower: [11, 10], hall: [17, 11] } as const)[seat];
  const stand = seatAt === 'mound' ? 'far' : seatAt;
  return (
    buildIn(scene, court, doors, { kind, size, least: [9, 9], stand }, rng) ??
    buildIn(scene, court, doors, { kind, size: [9, 8], least: [7, 7], stand: 'wall' }, rng)
  );
}

/** True where a lord's house has a room of its own for something. */
function hasRoom({ rooms }: Building, part: CastlePart['name']): boolean {
  // A hall where all may come is another than that in which the lord eats.
  const kinds = part === 'hall' ? ['great hall'] : CASTLE_ROOMS[part];
  return rooms.some(({ plan }) => kinds.includes(plan.name));
}

/** The floors of a lord's house with what its court has no room for, each in the place of the least room of a floor. */
function takenIn(floors: readonly SeatFloor[], lacking: readonly string[]): SeatFloor[] {
  return floors.map((floor) => {
    const parts = Object.entries(TAKEN_IN).filter(([name, { storey }]) => lacking.includes(name) && storey === floor.storey);
    if (parts.length === 0) return floor;
    const { rooms } = floor.kind;
    const kept = rooms.slice(0, Math.max(1, rooms.length - parts.length));
    return { ...floor, kind: { ...floor.kind, rooms: [...kept, ...parts.map(([, { room }]) => room)] } };
  });
}

function firstOf<T, R>(list: readonly T[], make: (one: T) => R | null): R | null {
  for (const one of list) {
    const made = make(one);
    if (made !== null) return made;
  }
  return null;
}

const LEAN = { size: [11, 7], least: [6, 5], stand: 'wall' } as const;

/** What stands in the courts besides, what matters most first. */
function wantedFor(there: readonly string[], needed: readonly string[], added: readonly string[], { traits }: Site): Wanted[] {
  const own = (name: string, about: Partial<Wanted> = {}): Wanted => ({ ...LEAN, kind: STRONGHOLD[name], ...about });
  const list: Wanted[] = [];
  const names = (): string[] => [...there, ...list.map(({ kind }) => kind.name)];
  for (const name of added) if (!names().includes(name)) list.push({ ...LEAN, kind: STRONGHOLD[name] ?? kindOf(name) });
  const homes = Math.min(5, needed.filter((name) => HOMES.includes(name)).length);
  for (let n = 0; n < Math.max(1, homes); n++) {
    list.push(own('lodgings', { size: [10, 8] }));
    if (n === 0) list.push(own('storehouse', { size: [10, 7] }));
  }
  for (const name of new Set(needed)) if (!isServed(name, names())) list.push({ ...LEAN, size: [10, 8], kind: kindOf(name) });
  if (traits.danger > 0.4) list.push(own('gaol', { size: [9, 7], stand: 'gate' }));
  return list;
}

/** Where a well is dug: in the open, near the middle. */
function wellIn({ width, taken }: Scene, { open }: Court, hub: Cell): Cell {
  let best: Cell = NONE;
  let least = Infinity;
  for (let cell = 0; cell < open.length; cell++) {
    if (!open[cell] || taken[cell]) continue;
    if ([1, -1, width, -width, width + 1, width - 1, 1 - width, -1 - width].some((step) => !open[cell + step])) continue;
    const far = Math.abs((cell % width) - (hub % width)) + Math.abs(Math.floor(cell / width) - Math.floor(hub / width));
    if (far >= least) continue;
    least = far;
    best = cell;
  }
  return best;
}
