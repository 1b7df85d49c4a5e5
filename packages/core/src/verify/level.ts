import { type Cell, NONE } from '../base/grid.ts';
import type { Level, World } from '../world.ts';
import { checkBuilding } from './level-building.ts';
import { checkPlay } from './level-play.ts';
import { type Ground, groundOf, walk } from './level-ways.ts';
import { checkCarried, checkErrands } from './level-errands.ts';
import { spot } from './map.ts';
import type { Report } from './report.ts';

/**
 * All that matters in a level can be reached from its entrance, and its proof says how; with the world that it is a place
 * of, also that what the quests want to find there is there, behind the locks that they say.
 */
export function checkLevel(level: Level, report: Report, world?: World): void {
  const { tiles, room } = level.layers;
  for (let cell = 0; cell < tiles.length; cell++) {
    if (tiles[cell] >= level.tiles.length)
      report.broken(
        'layers stay within their ranges',
        'level.layers.tiles',
        `tile ${tiles[cell]} of ${level.tiles.length} at cell ${cell}`,
      );
    if (room[cell] < NONE || room[cell] >= level.rooms.length)
      report.broken('layers stay within their ranges', 'level.layers.room', `room ${room[cell]} of ${level.rooms.length} at cell ${cell}`);
  }
  if (!report.clean()) return;
  const ground = groundOf(level);
  checkRooms(level, ground, report);
  checkBuilding(level, ground, report);
  const sound = report.clean();
  checkReach(level, ground, report);
  if (!sound || !ground.open[level.entrance]) return;
  checkPlay(level, ground, report);
  checkCarried(ground, report);
  if (world !== undefined) checkErrands(world, ground, report);
}

function checkRooms(level: Level, { open, beside }: Ground, report: Report): void {
  const { width } = level.rect;
  let listed = 0;
  /** For each cell the last room that lists it, and the last whose cells hang together with it. */
  const own = new Int32Array(open.length).fill(NONE);
  const joined = new Int32Array(open.length).fill(NONE);
  for (const [index, room] of level.rooms.entries()) {
    const where = `level.rooms[${room.id}]`;
    const cells = room.cells.filter((cell) => {
      const fresh = own[cell] !== index;
      own[cell] = index;
      return fresh;
    });
    if (cells.length !== room.cells.length) report.broken('rooms are what the layer shows', where, 'a cell is listed twice');
    for (const cell of cells) {
      if (level.layers.room[cell] !== room.id)
        report.broken('rooms are what the layer shows', where, `the layer has room ${level.layers.room[cell]} at ${spot(cell, width)}`);
      if (!open[cell]) report.broken('rooms are open', where, `${spot(cell, width)} is solid`);
    }
    listed += cells.length;
    const met = [room.cells[0]];
    joined[room.cells[0]] = index;
    for (const cell of met)
      for (const next of beside(cell)) {
        if (own[next] !== index || joined[next] === index) continue;
        joined[next] = index;
        met.push(next);
      }
    if (met.length !== cells.length) report.broken('rooms hold together', where, 'it is in pieces');
  }
  let shown = 0;
  for (const room of level.layers.room) if (room !== NONE) shown++;
  if (shown !== listed)
    report.broken('rooms are what the layer shows', 'level.layers.room', `${shown} cells are in rooms, the rooms list ${listed}`);
}

function checkReach(level: Level, ground: Ground, report: Report): void {
  const { width } = level.rect;
  const { entrance, proof, objects } = level;
  const { open } = ground;
  if (!open[entrance]) {
    report.broken('the entrance is open', 'level.entrance', `${spot(entrance, width)} is solid`);
    return;
  }
  const had = new Set<number>();
  let steps = walk(ground, entrance, had);
  for (let grown = true; grown;) {
    grown = false;
    for (const i of ground.openers)
      if (!had.has(i) && steps[objects[i].cell] !== NONE) {
        had.add(i);
        grown = true;
      }
    if (grown) steps = walk(ground, entrance, had);
  }
  const reach = (where: string, what: string, cell: Cell): void => {
    if (steps[cell] === NONE) report.broken('everything can be reached', where, `${what} ${spot(cell, width)} cannot be reached`);
  };
  let [reachable, all, depth] = [0, 0, 0];
  for (let cell = 0; cell < open.length; cell++) {
    all += open[cell];
    if (steps[cell] !== NONE) reachable++;
    depth = Math.max(depth, steps[cell]);
  }
  if (reachable !== all)
    report.broken('everything can be reached', 'level', `${all - reachable} of ${all} open cells cannot be reached from the entrance`);
  for (const [i, exit] of level.exits.entries()) reach(`level.exits[${i}]`, 'the exit at', exit);
  for (const [i, door] of level.doors.entries()) reach(`level.doors[${i}]`, 'the door at', door.cell);
  for (const [i, object] of objects.entries()) reach(`level.objects[${i}]`, `the ${object.kind} at`, object.cell);

  const untrue = (at: string, says: number | undefined, is: number): void => {
    if (says !== is) report.broken('the proof is true', `level.proof.${at}`, `it says ${says}, it is ${is}`);
  };
  untrue('reachable', proof.reachable, reachable);
  untrue('depth', proof.depth, depth);
  untrue('objectSteps.length', proof.objectSteps.length, objects.length);
  for (const [i, object] of objects.entries())
    if (steps[object.cell] !== NONE) untrue(`objectSteps[${i}]`, proof.objectSteps[i], steps[object.cell]);
  for (const [i, { object, steps: says }] of proof.errands.entries()) untrue(`errands[${i}].steps`, says, proof.objectSteps[object]);
  checkObjects(level, report);
  checkPassage(level, ground, report);
}

function checkObjects(level: Level, report: Report): void {
  const taken = new Set<Cell>();
  for (const [i, { cell, room, kind }] of level.objects.entries()) {
    const where = `level.objects[${i}]`;
    if (room !== undefined && level.layers.room[cell] !== room)
      report.broken('things are where they say', where, `it says room ${room}, its cell is in ${level.layers.room[cell]}`);
    if (taken.has(cell)) report.broken('things are where they say', where, `${spot(cell, level.rect.width)} holds two things`);
    taken.add(cell);
    if ((kind === 'key' || kind === 'lever') && level.objects[i].opens === undefined)
      report.broken('keys open something', where, `the ${kind} opens nothing`);
  }
}

/** However the locks stand, one can walk round all that stands in the way, and stand beside each of it. */
function checkPassage(level: Level, { open, zone, beside, gate, leads }: Ground, report: Report): void {
  const { width } = level.rect;
  const free = open.slice();
  for (const object of level.objects) if (object.solid) free[object.cell] = 0;
  if (!free[level.entrance])
    report.broken('nothing bars the way', 'level.entrance', `something solid stands at ${spot(level.entrance, width)}`);
  const met = new Uint8Array(free.length);
  const parts = new Map<number, number>();
  for (let start = 0; start < free.length; start++) {
    if (!free[start] || met[start]) continue;
    parts.set(zone[start], (parts.get(zone[start]) ?? 0) + 1);
    met[start] = 1;
    const queue = [start];
    for (const cell of queue)
      for (const next of beside(cell))
        if (free[next] && !met[next] && zone[next] === zone[start]) {
          met[next] = 1;
          queue.push(next);
        }
    if ((parts.get(zone[start]) ?? 0) > 1)
      report.broken('nothing bars the way', 'level.objects', `things part ${queue.length} cells round ${spot(start, width)} from the rest`);
  }
  for (const end of [...gate.keys(), ...leads.keys()]) {
    if (!open[end]) continue;
    if (!free[end]) report.broken('nothing bars the way', 'level.objects', `something solid stands in the way at ${spot(end, width)}`);
    if (!gate.has(end)) continue;
    for (const next of beside(end))
      if (open[next] && !free[next])
        report.broken('nothing bars the way', 'level.objects', `something solid stands before the door at ${spot(end, width)}`);
  }
  for (const [i, { cell, solid }] of level.objects.entries())
    if (solid && !beside(cell).some((next) => free[next] && zone[next] === zone[cell]))
      report.broken('nothing bars the way', `level.objects[${i}]`, `nobody can stand beside the thing at ${spot(cell, width)}`);
}
