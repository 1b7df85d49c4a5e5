import { type Cell, NONE } from '../base/grid.ts';
import type { Level } from '../world.ts';
import { spot } from './map.ts';
import type { Report } from './report.ts';

/** All that matters in a level can be reached from its entrance, and its proof says how. */
export function checkLevel(level: Level, report: Report): void {
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
  const open = new Uint8Array(tiles.length);
  for (let cell = 0; cell < tiles.length; cell++) open[cell] = level.tiles[tiles[cell]].solid ? 0 : 1;
  checkRooms(level, open, report);
  checkReach(level, open, report);
}

function checkRooms(level: Level, open: Uint8Array, report: Report): void {
  const { width } = level.rect;
  let listed = 0;
  for (const room of level.rooms) {
    const where = `level.rooms[${room.id}]`;
    const cells = new Set(room.cells);
    if (cells.size !== room.cells.length) report.broken('rooms are what the layer shows', where, 'a cell is listed twice');
    for (const cell of cells) {
      if (level.layers.room[cell] !== room.id)
        report.broken('rooms are what the layer shows', where, `the layer has room ${level.layers.room[cell]} at ${spot(cell, width)}`);
      if (!open[cell]) report.broken('rooms are open', where, `${spot(cell, width)} is solid`);
    }
    listed += cells.size;
    if (!inOnePiece(cells, room.cells[0], width)) report.broken('rooms hold together', where, 'it is in pieces');
  }
  let shown = 0;
  for (const room of level.layers.room) if (room !== NONE) shown++;
  if (shown !== listed)
    report.broken('rooms are what the layer shows', 'level.layers.room', `${shown} cells are in rooms, the rooms list ${listed}`);
}

function checkReach(level: Level, open: Uint8Array, report: Report): void {
  const { width } = level.rect;
  const { entrance, proof, objects } = level;
  if (!open[entrance]) {
    report.broken('the entrance is open', 'level.entrance', `${spot(entrance, width)} is solid`);
    return;
  }
  const steps = walk(level, open);
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
  checkObjects(level, report);
  checkPassage(level, open, reachable, report);
}

function checkObjects(level: Level, report: Report): void {
  const taken = new Set<Cell>();
  for (const [i, { cell, room }] of level.objects.entries()) {
    const where = `level.objects[${i}]`;
    if (room !== undefined && level.layers.room[cell] !== room)
      report.broken('things are where they say', where, `it says room ${room}, its cell is in ${level.layers.room[cell]}`);
    if (taken.has(cell)) report.broken('things are where they say', where, `${spot(cell, level.rect.width)} holds two things`);
    taken.add(cell);
  }
}

/** Even were things as hard as rock, one could walk round them and stand beside each. */
function checkPassage(level: Level, open: Uint8Array, reachable: number, report: Report): void {
  const { width, height } = level.rect;
  const free = open.slice();
  const barred = new Set<Cell>();
  for (const object of level.objects) if (object.solid) barred.add(object.cell);
  for (const cell of barred) free[cell] = 0;
  const steps = flood(level.entrance, width, height, free);
  let round = 0;
  for (const taken of steps) if (taken !== NONE) round++;
  if (round + barred.size < reachable)
    report.broken('nothing bars the way', 'level.objects', `behind them ${reachable - round - barred.size} cells cannot be reached`);
  for (const cell of barred) {
    let beside = false;
    eachBeside(cell, width, height, (next) => {
      if (steps[next] !== NONE) beside = true;
    });
    if (!beside) report.broken('nothing bars the way', 'level.objects', `nobody can stand beside the thing at ${spot(cell, width)}`);
  }
}

/**
 * Steps across edges from the entrance to every cell that can be reached, else NONE, opening locked doors with the keys
 * found so far. Keys are never used up, so the order in which one plays does not matter.
 */
function walk(level: Level, open: Uint8Array): Int32Array {
  const { width, height } = level.rect;
  const enter = open.slice();
  const locks = level.doors.filter(({ lock }) => lock !== null);
  for (const door of locks) enter[door.cell] = 0;
  for (let turned = 0; ;) {
    const steps = flood(level.entrance, width, height, enter);
    const keys = new Set<string | null>();
    for (const { opens, cell } of level.objects) if (opens !== undefined && steps[cell] !== NONE) keys.add(opens);
    const unlocked = locks.filter(({ lock }) => keys.has(lock));
    if (unlocked.length === turned) return steps;
    turned = unlocked.length;
    for (const door of unlocked) enter[door.cell] = open[door.cell];
  }
}

/** Steps across edges from one cell to all that can be reached from it over cells that are not 0, else NONE. */
function flood(from: Cell, width: number, height: number, enter: Uint8Array): Int32Array {
  const steps = new Int32Array(enter.length).fill(NONE);
  const queue = new Int32Array(enter.length);
  steps[from] = 0;
  queue[0] = from;
  for (let i = 0, end = 1; i < end; i++)
    eachBeside(queue[i], width, height, (next) => {
      if (steps[next] !== NONE || enter[next] === 0) return;
      steps[next] = steps[queue[i]] + 1;
      queue[end++] = next;
    });
  return steps;
}

function eachBeside(cell: Cell, width: number, height: number, visit: (next: Cell) => void): void {
  const x = cell % width;
  if (x > 0) visit(cell - 1);
  if (x + 1 < width) visit(cell + 1);
  if (cell >= width) visit(cell - width);
  if (cell + width < width * height) visit(cell + width);
}

function inOnePiece(cells: ReadonlySet<Cell>, first: Cell, width: number): boolean {
  const met = new Set<Cell>([first]);
  for (const cell of met)
    eachBeside(cell, width, Infinity, (next) => {
      if (cells.has(next)) met.add(next);
    });
  return met.size === cells.size;
}
