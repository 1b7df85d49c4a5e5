import { type Cell, NONE } from '../base/grid.ts';
import type { Level } from '../world.ts';
import { type Ground, walk } from './level-ways.ts';
import { spot } from './map.ts';
import type { Report } from './report.ts';

/** States of play that are looked at, at most. */
const MOST_STATES = 400_000;
/** Things that open locks whose sets fit into the bits of a number. */
const MOST_OPENERS = 30;

/** Whatever the order of play, nobody is ever lost; and what the proof says of the play is so. */
export function checkPlay(level: Level, ground: Ground, report: Report): void {
  if (ground.openers.length > MOST_OPENERS) {
    report.broken('nobody is ever lost', 'level.objects', `${ground.openers.length} things open locks, more than can be checked`);
    return;
  }
  checkStates(level, ground, report);
  replayOrder(level, ground, report);
  replayPath(level, ground, report);
}

/** A way out of a zone: where to, and the lock and the bits of what opens it. */
interface Way {
  readonly to: number;
  readonly keys: number;
  readonly needs: number;
}

/** All pairs of a zone and a set of things had that play can come to; from each, one with everything at the entrance. */
function checkStates(level: Level, { zone, zones, beside, gate, leads, openers }: Ground, report: Report): void {
  const { doors, links, locks, objects, entrance, proof, rect } = level;
  const keysOf = new Map<string, number>();
  const holds = new Int32Array(zones);
  for (const [bit, i] of openers.entries()) {
    const id = objects[i].opens ?? '';
    keysOf.set(id, (keysOf.get(id) ?? 0) | (1 << bit));
    holds[zone[objects[i].cell]] |= 1 << bit;
  }
  const needsOf = new Map(locks.map(({ id, needs }) => [id, needs]));
  const ways: Way[][] = Array.from({ length: zones }, () => []);
  const add = (from: Cell, to: Cell, lock: string | null): void => {
    if (zone[from] === zone[to]) return;
    ways[zone[from]].push({
      to: zone[to],
      keys: lock === null ? 0 : (keysOf.get(lock) ?? 0),
      needs: lock === null ? 0 : (needsOf.get(lock) ?? 99),
    });
  };
  for (const [cell, door] of gate)
    for (const next of beside(cell)) {
      if (zone[next] === NONE) continue;
      if (!gate.has(next)) add(cell, next, null);
      add(next, cell, doors[door].lock);
    }
  for (const [from, list] of leads) for (const { to, link } of list) add(from, to, links[link].lock);

  const span = 1 << openers.length;
  const start = zone[entrance] * span;
  const index = new Map<number, number>([[start, 0]]);
  const states = [start];
  const from: number[] = [];
  const to: number[] = [];
  for (let i = 0; i < states.length; i++) {
    const had = states[i] % span;
    const at = (states[i] - had) / span;
    const go = (state: number): void => {
      let known = index.get(state);
      if (known === undefined) {
        known = states.push(state) - 1;
        index.set(state, known);
      }
      from.push(i);
      to.push(known);
    };
    for (let bit = 0; bit < openers.length; bit++) if (holds[at] & (1 << bit) && !(had & (1 << bit))) go(at * span + (had | (1 << bit)));
    for (const way of ways[at]) if (bits(way.keys & had) >= way.needs) go(way.to * span + had);
    if (states.length > MOST_STATES) {
      report.broken('nobody is ever lost', 'level', `its play has more than ${MOST_STATES} states`);
      return;
    }
  }
  if (states.length !== proof.states)
    report.broken('the proof is true', 'level.proof.states', `it says ${proof.states}, there are ${states.length}`);
  const last = index.get(zone[entrance] * span + span - 1);
  if (last === undefined) {
    report.broken('nobody is ever lost', 'level', 'no play ends with everything at the entrance');
    return;
  }
  const safe = backFrom(last, from, to, states.length);
  for (const [i, state] of states.entries()) {
    if (safe[i]) continue;
    const had = state % span;
    const cell = zone.indexOf((state - had) / span);
    const missing = openers.filter((_, bit) => !(had & (1 << bit))).map((o) => objects[o].name ?? objects[o].kind);
    report.broken(
      'nobody is ever lost',
      'level',
      `one may be caught at ${spot(cell, rect.width)}${missing.length > 0 ? ` without the ${missing[0]}` : ''}`,
    );
  }
}

/** 1 for each state from which the last can be come to. */
function backFrom(last: number, from: readonly number[], to: readonly number[], count: number): Uint8Array {
  const first = new Int32Array(count + 1);
  for (const state of to) first[state + 1]++;
  for (let i = 0; i < count; i++) first[i + 1] += first[i];
  const fill = first.slice();
  const before = new Int32Array(from.length);
  for (const [i, state] of to.entries()) before[fill[state]++] = from[i];
  const safe = new Uint8Array(count);
  const queue = [last];
  safe[last] = 1;
  for (const state of queue)
    for (let i = first[state]; i < first[state + 1]; i++)
      if (!safe[before[i]]) {
        safe[before[i]] = 1;
        queue.push(before[i]);
      }
  return safe;
}

function bits(set: number): number {
  let count = 0;
  for (let bit = 0; bit < MOST_OPENERS; bit++) if (set & (1 << bit)) count++;
  return count;
}

/** The whole play: each thing that opens a lock, once, in an order in which it can be had. */
function replayOrder({ objects, entrance, proof }: Level, ground: Ground, report: Report): void {
  const had = new Set<number>();
  let at = entrance;
  for (const [i, { object, opens, steps }] of proof.order.entries()) {
    const where = `level.proof.order[${i}]`;
    if (objects[object].opens !== opens) report.broken('the proof is true', where, `object ${object} does not open ${opens}`);
    if (had.has(object)) report.broken('the proof is true', where, `object ${object} was had before`);
    const taken = walk(ground, at, had, true)[objects[object].cell];
    if (taken !== steps)
      report.broken('the proof is true', where, taken === NONE ? 'it cannot be had yet' : `it says ${steps} steps, it takes ${taken}`);
    had.add(object);
    at = objects[object].cell;
  }
  if (had.size !== ground.openers.length)
    report.broken('the proof is true', 'level.proof.order', `${had.size} of ${ground.openers.length} things that open locks are in it`);
}

/** The critical path, cell by cell, opening what can be opened with what lies on it. */
function replayPath({ rect, objects, doors, links, entrance, proof }: Level, ground: Ground, report: Report): void {
  const { goal, path } = proof;
  const { width } = rect;
  const fault = (i: number, what: string): void => {
    report.broken('the proof is true', `level.proof.path[${i}]`, what);
  };
  if (goal === null) {
    if (path.length > 0) fault(0, 'there is a path but no goal');
    return;
  }
  if (path[0] !== entrance || path.at(-1) !== objects[goal].cell) {
    fault(0, 'it does not lead from the entrance to the goal');
    return;
  }
  const had = new Set<number>();
  const lies = new Map<Cell, number[]>();
  for (const i of ground.openers) lies.set(objects[i].cell, [...(lies.get(objects[i].cell) ?? []), i]);
  for (const [i, cell] of path.entries()) {
    const step = `at ${spot(cell, width)}`;
    if (!ground.open[cell]) fault(i, `it runs through something solid ${step}`);
    if (i > 0) {
      const before = path[i - 1];
      const linked = (ground.leads.get(before) ?? []).some(({ to, link }) => to === cell && ground.unlocked(links[link].lock, had));
      if (!linked && !ground.beside(before).includes(cell)) fault(i, `it leaps to ${spot(cell, width)}`);
    }
    const door = ground.gate.get(cell);
    if (door !== undefined) {
      if (doors[door].kind === 'secret') fault(i, `it takes a secret door ${step}`);
      if (!ground.unlocked(doors[door].lock, had)) fault(i, `it runs through a locked door ${step}`);
    }
    const here = lies.get(cell) ?? [];
    if (ground.barred[cell] && here.length === 0 && i + 1 < path.length) fault(i, `something stands in its way ${step}`);
    for (const opener of here) had.add(opener);
  }
}
