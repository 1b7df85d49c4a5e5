import { type Cell, NONE } from '../base/grid.ts';
import { type Road, WATER, type World } from '../world.ts';
import { eachNeighbour, joinable, seasOf, spot, touching } from './map.ts';
import { settled } from './places.ts';
import type { Report } from './report.ts';

/** Widest river that anyone wades, metres. */
const WADED = 14;

/** Roads are unbroken, lead where they say and can be travelled; they join all who live on one land, and lanes its ports. */
export function checkRoads(world: World, footing: Int32Array, report: Report): void {
  const { width } = world.rect;
  const riverAt = new Map<Cell, number[]>();
  for (const river of world.rivers)
    for (const cell of river.cells)
      if (world.layers.water[cell] === WATER.river) riverAt.set(cell, [...(riverAt.get(cell) ?? []), river.id]);
  for (const road of world.roads) {
    const where = `roads[${road.id}]`;
    const { cells } = road;
    if (road.from === road.to) report.broken('roads lead from place to place', where, 'it leads back to where it began');
    if (cells[0] !== world.places[road.from].cell)
      report.broken('roads lead from place to place', where, `it does not begin at place ${road.from}`);
    if (cells[cells.length - 1] !== world.places[road.to].cell)
      report.broken('roads lead from place to place', where, `it does not end at place ${road.to}`);
    if (new Set(cells).size !== cells.length) report.broken('roads are unbroken', where, 'it comes by the same cell twice');
    for (let i = 1; i < cells.length; i++)
      if (!touching(cells[i - 1], cells[i], width))
        report.broken('roads are unbroken', where, `from ${spot(cells[i - 1], width)} it jumps to ${spot(cells[i], width)}`);
      else if (road.kind !== 'sea' && squeezes(world, cells[i - 1], cells[i]))
        report.broken('roads can be travelled', where, `at ${spot(cells[i], width)} it squeezes between two impassable cells`);
    checkGround(world, road, report);
    checkCrossings(world, road, riverAt, report);
  }
  checkJoined(world, footing, report);
}

function squeezes(world: World, a: Cell, b: Cell): boolean {
  const { width } = world.rect;
  const dx = (b % width) - (a % width);
  const dy = Math.floor(b / width) - Math.floor(a / width);
  return dx !== 0 && dy !== 0 && world.layers.walkCost[a + dx] === 0 && world.layers.walkCost[a + dy * width] === 0;
}

function checkGround(world: World, road: Road, report: Report): void {
  const { water, walkCost } = world.layers;
  const last = road.cells.length - 1;
  for (let i = 0; i <= last; i++) {
    const cell = road.cells[i];
    const open = water[cell] === WATER.ocean || water[cell] === WATER.lake;
    if (road.kind !== 'sea' && (open || walkCost[cell] === 0))
      report.broken(
        'roads can be travelled',
        `roads[${road.id}]`,
        `${spot(cell, world.rect.width)} ${open ? 'lies in open water' : 'is impassable'}`,
      );
    if (road.kind === 'sea' && !open && i > 0 && i < last)
      report.broken('sea lanes keep to the water', `roads[${road.id}]`, `${spot(cell, world.rect.width)} lies on land`);
  }
}

/** Where a road runs into a river there is a ford or a bridge, and nowhere else; what is too wide to wade is bridged. */
function checkCrossings(world: World, road: Road, riverAt: ReadonlyMap<Cell, readonly number[]>, report: Report): void {
  const where = `roads[${road.id}].crossings`;
  const promise = 'roads cross rivers by fords and bridges';
  if ((road.kind === 'sea') !== (road.grade === 'lane') || (road.kind === 'trail') !== (road.grade === 'trail'))
    report.broken('roads are kept as their kind asks', `roads[${road.id}].grade`, `a ${road.kind} is kept as a ${road.grade}`);
  if (road.kind === 'sea') {
    if (road.crossings.length > 0) report.broken(promise, where, 'a sea lane crosses a river');
    return;
  }
  const { width } = world.rect;
  const at = new Map(road.crossings.map((crossing) => [crossing.cell, crossing]));
  let crossed = false;
  let wet = false;
  for (let i = 0; i <= road.cells.length; i++) {
    const cell = road.cells[i];
    const inRiver = cell !== undefined && riverAt.has(cell);
    if (inRiver) {
      const crossing = at.get(cell);
      wet = true;
      if (crossing !== undefined) {
        crossed = true;
        if (!riverAt.get(cell)?.includes(crossing.river))
          report.broken(promise, where, `${spot(cell, width)} is not in river ${crossing.river}`);
      }
      continue;
    }
    if (wet && !crossed)
      report.broken(promise, where, `before ${spot(cell ?? road.cells[i - 1], width)} it wades where no crossing is told of`);
    wet = false;
    crossed = false;
  }
  const onRoad = new Set(road.cells);
  for (const { cell, kind, river } of road.crossings) {
    if (!onRoad.has(cell)) report.broken(promise, where, `${spot(cell, width)} is not on the road`);
    const { cells, width: widths } = world.rivers[river];
    const k = cells.findIndex((other) => other === cell || (!riverAt.has(cell) && touching(other, cell, width)));
    if (k < 0) report.broken(promise, where, `${world.rivers[river].name} does not run by ${spot(cell, width)}`);
    else if (kind === 'ford' && cells[k] === cell && widths[k] > WADED)
      report.broken(
        promise,
        where,
        `${world.rivers[river].name} is ${Math.round(widths[k])} m wide at ${spot(cell, width)}, too wide for a ford`,
      );
  }
}

function checkJoined(world: World, footing: Int32Array, report: Report): void {
  const byLand = joinable(world.places.length);
  const byAll = joinable(world.places.length);
  for (const road of world.roads) {
    if (road.kind !== 'sea') byLand.join(road.from, road.to);
    byAll.join(road.from, road.to);
  }
  /** The first settlement met on each patch of land: all others must be joined to it. */
  const first = new Map<number, number>();
  for (const place of world.places) {
    const patch = footing[place.cell];
    if (!settled(place) || patch === NONE) continue;
    const other = first.get(patch);
    if (other === undefined) first.set(patch, place.id);
    else if (byLand.root(other) !== byLand.root(place.id))
      report.broken(
        'roads join all who live on one land',
        `places[${place.id}]`,
        `no road leads from ${world.places[other].name} to ${place.name}`,
      );
  }
  const ports = world.places.filter(({ kind }) => kind === 'port');
  if (ports.every(({ id }) => byAll.root(id) === byAll.root(ports[0].id))) return;
  const { width, height } = world.rect;
  const seas = seasOf(world);
  const firstPort = new Map<number, number>();
  for (const port of ports)
    eachNeighbour(port.cell, width, height, (beside) => {
      const other = firstPort.get(seas[beside]);
      if (seas[beside] === NONE) return;
      if (other === undefined) firstPort.set(seas[beside], port.id);
      else if (byAll.root(other) !== byAll.root(port.id))
        report.broken(
          'sea lanes join the ports of a sea',
          `places[${port.id}]`,
          `no way leads from ${world.places[other].name} to ${port.name}`,
        );
    });
}
