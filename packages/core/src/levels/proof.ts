import { type Cell, NONE } from '../base/grid.ts';
import { bytesForWork, numbersForWork } from '../base/scratch.ts';
import type { LevelProof, ProofStep } from '../world.ts';
import { type Reach, reachFrom } from './clearance.ts';
import { countStates, isOpen, reach, type Ways, type Zones, zonesOf } from './zones.ts';

/**
 * What a level says in proof of itself: made from its cells, not from its plan, so that a fault of whoever dug it shows.
 * @param goal index into the objects of what the level is about, or null
 * @param known what can be reached from the entrance, where there are neither doors nor links and somebody has looked
 */
export function proveLevel(ways: Ways, goal: number | null, known?: Reach): LevelProof {
  const { open, objects, entrance } = ways;
  const zones = zonesOf(ways);
  // A level without locks or links is walked with less ado.
  const simple = zones.passes.length === 1 && ways.links.length === 0;
  const walk = simple ? undefined : walkerOf(ways, zones);
  const all = (1 << zones.openers.length) - 1;
  const { steps, order } =
    walk === undefined || ways.links.length === 0
      ? (known ?? reachFrom(entrance, open, ways.width))
      : wholeOf(walk(entrance, all, NONE, true, false));
  return {
    reachable: order.length,
    depth: steps[order[order.length - 1]],
    objectSteps: objects.map(({ cell }) => steps[cell]),
    goal,
    order: walk === undefined || zones.openers.length === 0 ? [] : playAll(ways, zones, walk),
    path:
      goal === null
        ? []
        : walk === undefined
          ? straightPath(ways, objects[goal].cell, steps)
          : criticalPath(ways, zones, walk, objects[goal].cell),
    states: countStates(zones, zones.of[entrance]),
    errands: [],
  };
}

/** Steps from one cell, the cells in the order in which they were met, the one before each, and the first target met. The arrays are written anew by the next walk. */
interface Walked extends Reach {
  readonly back: Int32Array;
  readonly met: Cell;
}
/** A walk that the next one leaves alone. */
function wholeOf({ steps, order }: Walked): Reach {
  return { steps: steps.slice(), order: order.slice() };
}

/**
 * Walks from a cell until it meets one of the wanted openers (bits, or NONE) or the target.
 * @param had openers had, as bits
 * @param roundSolids whether things in the way are walked round
 */
type Walk = (from: Cell, had: number, wanted: number, secrets: boolean, roundSolids: boolean, target?: Cell) => Walked;

const backsForWork = numbersForWork();
const roundsForWork = numbersForWork();
const freeForWork = bytesForWork();
const queueForWork = numbersForWork();

function walkerOf({ width, open, doors, links, objects }: Ways, zones: Zones): Walk {
  const steps = new Int32Array(open.length);
  const back = backsForWork(open.length);
  const queue = queueForWork(open.length);
  /** Bits: 1 open, 2 a door that is locked or secret, 4 links lead on, 8 something solid stands here, 16 an opener lies here. */
  const marks = open.slice();
  const doorAt = new Map<Cell, number>();
  for (const [i, { cell, lock, kind }] of doors.entries()) {
    if (lock === null && kind !== 'secret') continue;
    marks[cell] |= 2;
    doorAt.set(cell, i);
  }
  const leads = new Map<Cell, { to: Cell; lock: number }[]>();
  for (const { from, to, oneWay, lock } of links) {
    if (!open[from] || !open[to]) continue;
    for (const [a, b] of oneWay
      ? [[from, to]]
      : [
          [from, to],
          [to, from],
        ]) {
      marks[a] |= 4;
      const list = leads.get(a) ?? [];
      list.push({ to: b, lock: zones.lockOf(lock) });
      leads.set(a, list);
    }
  }
  const openerAt = new Map<Cell, number>();
  for (const { cell, solid } of objects) if (solid) marks[cell] |= 8;
  for (const [bit, i] of zones.openers.entries()) {
    marks[objects[i].cell] |= 16;
    openerAt.set(objects[i].cell, (openerAt.get(objects[i].cell) ?? 0) | (1 << bit));
  }
  return (from, had, wanted, secrets, roundSolids, target = NONE) => {
    steps.fill(NONE);
    steps[from] = 0;
    back[from] = NONE;
    queue[0] = from;
    let end = 1;
    const enter = (next: Cell, cell: Cell): void => {
      const mark = marks[next];
      if ((mark & 1) === 0 || steps[next] !== NONE) return;
      if (mark & 2) {
        const door = doors[doorAt.get(next) ?? 0];
        if (door.kind === 'secret' && !secrets) return;
        if (!isOpen(zones, zones.lockOf(door.lock), had)) return;
      }
      steps[next] = steps[cell] + 1;
      back[next] = cell;
      queue[end++] = next;
    };
    for (let i = 0; i < end; i++) {
      const cell = queue[i];
      const mark = marks[cell];
      if (cell === target || (mark & 16 && wanted !== NONE && ((openerAt.get(cell) ?? 0) & wanted) !== 0))
        return { steps, order: queue.subarray(0, end), back, met: cell };
      // One may come to a solid thing, but not walk on over it.
      if (roundSolids && mark & 8 && cell !== from) continue;
      const x = cell % width;
      if (x + 1 < width) enter(cell + 1, cell);
      if (cell + width < open.length) enter(cell + width, cell);
      if (x > 0) enter(cell - 1, cell);
      if (cell >= width) enter(cell - width, cell);
      if (mark & 4) for (const { to, lock } of leads.get(cell) ?? []) if (isOpen(zones, lock, had)) enter(to, cell);
    }
    return { steps, order: queue.subarray(0, end), back, met: NONE };
  };
}

/** A play that always goes for the nearest thing that opens a lock. */
function playAll({ objects, entrance }: Ways, zones: Zones, walk: Walk): ProofStep[] {
  const order: ProofStep[] = [];
  const all = (1 << zones.openers.length) - 1;
  for (let at = entrance, had = 0; had !== all;) {
    const { steps, met } = walk(at, had, all & ~had, true, true);
    if (met === NONE) break;
    const bit = zones.openers.findIndex((i, b) => objects[i].cell === met && (had & (1 << b)) === 0);
    had |= 1 << bit;
    order.push({ object: zones.openers[bit], opens: objects[zones.openers[bit]].opens ?? '', steps: steps[met] });
    at = met;
  }
  return order;
}

/** From the entrance to the goal with no more openers than needed and through no secret door; empty where there is no such way. */
function criticalPath({ objects, entrance }: Ways, zones: Zones, walk: Walk, goal: Cell): Cell[] {
  const from = zones.of[entrance];
  let needed = 0;
  for (const [bit, i] of zones.openers.entries()) if (objects[i].hidden !== true) needed |= 1 << bit;
  const suffices = (set: number): boolean => reach(zones, from, 0, set, false).seen[zones.of[goal]] === 1;
  if (!suffices(needed)) return [];
  for (let bit = zones.openers.length - 1; bit >= 0; bit--)
    if (needed & (1 << bit) && suffices(needed & ~(1 << bit))) needed &= ~(1 << bit);
  const path: Cell[] = [entrance];
  for (let at = entrance, left = needed, had = 0; ;) {
    const { back, met } = walk(at, had, left, false, true, left === 0 ? goal : NONE);
    if (met === NONE) return [];
    const leg: Cell[] = [];
    for (let cell = met; cell !== at; cell = back[cell]) leg.push(cell);
    path.push(...leg.reverse());
    if (left === 0) return path;
    let got = 0;
    for (const [bit, i] of zones.openers.entries()) if (objects[i].cell === met && left & (1 << bit)) got |= 1 << bit;
    had |= got;
    left &= ~got;
    at = met;
  }
}

/**
 * The shortest way to the goal round all that stands about, where nothing is locked. Mostly one of the shortest there are
 * if nothing stood there: then `steps` lead back along it.
 */
function straightPath({ width, open, objects, entrance }: Ways, goal: Cell, steps: Int32Array): Cell[] {
  const n = open.length;
  const free = freeForWork(n).subarray(0, n);
  free.set(open);
  for (const { cell, solid } of objects) if (solid) free[cell] = 0;
  free[goal] = 1;
  const back = backAlong(steps, free, width, goal, entrance);
  if (back.length > 0) return back.reverse();
  const round = reachFrom(entrance, free, width, roundsForWork(n).subarray(0, n), queueForWork(n)).steps;
  return round[goal] === NONE ? [] : backAlong(round, free, width, goal, entrance).reverse();
}

/** A way over free cells along which the steps go down to nought; blind ends are left and not tried again. */
function backAlong(steps: Int32Array, free: Uint8Array, width: number, from: Cell, to: Cell): Cell[] {
  const way = [from];
  const tried = new Set<Cell>();
  while (way.length > 0) {
    const cell = way[way.length - 1];
    if (cell === to) return way;
    const x = cell % width;
    const left = steps[cell] - 1;
    const leads = (one: Cell): boolean => steps[one] === left && free[one] === 1 && (tried.size === 0 || !tried.has(one));
    if (x > 0 && leads(cell - 1)) way.push(cell - 1);
    else if (x + 1 < width && leads(cell + 1)) way.push(cell + 1);
    else if (cell >= width && leads(cell - width)) way.push(cell - width);
    else if (cell + width < steps.length && leads(cell + width)) way.push(cell + width);
    else tried.add(way.pop() ?? NONE);
  }
  return way;
}
