import { type Cell, NONE } from '../../base/grid.ts';
import { chance, pick } from '../../base/rng.ts';
import type { DoorKind } from '../../world.ts';
import type { Mission } from './mission.ts';
import { type Box, CELL, lockId, type Plot, type Site, step } from './site.ts';

/** A cell of a room from which no other of its cells lies farther that way: the gate to a passage that touches nothing else. */
function reachOf({ width, rng }: Site, { cells }: Plot, direction: number): Cell {
  const along = (cell: Cell): number => (direction % 2 === 0 ? cell % width : Math.floor(cell / width)) * (direction < 2 ? 1 : -1);
  let farthest = -Infinity;
  for (const cell of cells) farthest = Math.max(farthest, along(cell));
  return pick(
    rng,
    cells.filter((cell) => along(cell) === farthest),
  );
}

/** Cells of a passage from the first outside one room to the last outside the other. */
function trace(site: Site, a: Plot, b: Plot, direction: number): Cell[] {
  const { width } = site;
  const level = direction % 2 === 0;
  let from = reachOf(site, a, direction);
  let to = reachOf(site, b, (direction + 2) % 4);
  // Where both may lie on one line they do.
  const line = (cell: Cell): number => (level ? Math.floor(cell / width) : cell % width);
  if (line(from) !== line(to)) {
    const [fromLine, toLine] = [line(from), line(to)];
    const shiftedA = from + (toLine - fromLine) * (level ? width : 1);
    const shiftedB = to + (fromLine - toLine) * (level ? width : 1);
    if (a.cells.includes(shiftedA)) from = shiftedA;
    else if (b.cells.includes(shiftedB)) to = shiftedB;
  }
  const forth = step(width, direction);
  // The lane between two boxes, where a passage may turn.
  const edge =
    direction === 0
      ? a.box.x + a.box.width
      : direction === 2
        ? b.box.x + b.box.width
        : direction === 1
          ? a.box.y + a.box.height
          : b.box.y + b.box.height;
  const path: Cell[] = [];
  let cell = from + forth;
  const onEdge = (at: Cell): boolean => (level ? at % width : Math.floor(at / width)) === edge;
  while (!onEdge(cell)) {
    path.push(cell);
    cell += forth;
  }
  const turn = Math.sign(line(to) - line(cell)) * (level ? width : 1);
  path.push(cell);
  while (line(cell) !== line(to)) path.push((cell += turn));
  for (cell += forth; cell !== to; cell += forth) path.push(cell);
  return path;
}

/** Digs the way between two rooms beside one another, with what bars it. */
export function passage(site: Site, a: Plot, b: Plot, direction: number, edge: Mission['edges'][number]): void {
  const { width, cells, doors, links, kept, rng } = site;
  const path = trace(site, a, b, direction);
  for (const cell of path) {
    cells[cell] = CELL.corridor;
    kept[cell] = 1;
  }
  const first = path[0];
  const last = path[path.length - 1];
  const forth = step(width, direction);
  kept[first - forth] = 1;
  kept[last + forth] = 1;
  const door = (cell: Cell, kind: DoorKind, lock: string | null): void => {
    cells[cell] = CELL.door;
    doors.push({ kind, cell, lock });
  };
  const lock = edge.lock === NONE ? null : lockId(edge.lock);
  const side = step(width, (direction + 1) % 4);
  switch (edge.kind) {
    case 'wide':
      widen(site, a, b, direction);
      return;
    case 'door':
      door(first, 'door', null);
      if (path.length > 5 && chance(rng, 0.4)) door(last, chance(rng, 0.2) ? 'curtain' : 'door', null);
      return;
    case 'locked':
      door(last, 'door', lock);
      return;
    case 'gate':
      door(last, 'portcullis', lock);
      return;
    case 'barred':
      door(last, 'barrier', lock);
      return;
    case 'secret':
      door(last, 'secret', null);
      return;
    case 'drop': {
      // The cell past the room is the brink, the next one the ledge, and beyond it one lands.
      const at = Math.min(1, path.length - 2);
      cells[path[at]] = CELL.ledge;
      links.push({ kind: 'drop', from: at === 0 ? first - forth : path[at - 1], to: path[at + 1], oneWay: true, lock: null });
      return;
    }
    case 'bridge': {
      for (const cell of path.slice(1, -1)) for (const beside of [cell - side, cell, cell + side]) chasm(site, beside);
      const [from, to] = path.length > 2 ? [first, last] : [first - forth, last + forth];
      if (path.length <= 2) for (const cell of path) cells[cell] = CELL.chasm;
      links.push({ kind: 'bridge', from, to, oneWay: false, lock });
      return;
    }
    default:
  }
}

function chasm({ cells }: Site, cell: Cell): void {
  if (cells[cell] === CELL.rock || cells[cell] === CELL.corridor) cells[cell] = CELL.chasm;
}

/** Broadens a straight passage by the rows that both rooms end at. */
function widen({ width, cells, kept }: Site, a: Plot, b: Plot, direction: number): void {
  const level = direction % 2 === 0;
  const side = level ? width : 1;
  const forth = step(width, direction);
  for (const start of a.cells) {
    if (cells[start + forth] !== CELL.rock) continue;
    // Only next to what is open already, so that it stays one passage.
    let cell = start + forth;
    const run: Cell[] = [];
    while (cells[cell] === CELL.rock && run.length < 24) {
      run.push(cell);
      cell += forth;
    }
    if (!b.cells.includes(cell) || !run.every((own) => cells[own - side] === CELL.corridor || cells[own + side] === CELL.corridor))
      continue;
    for (const own of run) {
      cells[own] = CELL.corridor;
      kept[own] = 1;
    }
  }
}

/** The way from the first room straight out to the frame. */
export function digOut(site: Site, plot: Plot, direction: number, frame: Box): Cell {
  const { width, cells, kept } = site;
  const forth = step(width, direction);
  let cell = reachOf(site, plot, direction);
  kept[cell] = 1;
  const atFrame = (at: Cell): boolean => {
    const x = at % width;
    const y = Math.floor(at / width);
    return direction === 0
      ? x === frame.x + frame.width - 1
      : direction === 2
        ? x === frame.x
        : direction === 1
          ? y === frame.y + frame.height - 1
          : y === frame.y;
  };
  while (!atFrame(cell)) {
    cell += forth;
    cells[cell] = CELL.corridor;
    kept[cell] = 1;
  }
  return cell;
}
