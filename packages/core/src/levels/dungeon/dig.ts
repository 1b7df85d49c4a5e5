import { type Cell, NONE } from '../../base/grid.ts';
import { chance, int, pick, type Rng } from '../../base/rng.ts';
import type { Door, DoorKind, Floor, Link } from '../../world.ts';
import { isStair, type Mission } from './mission.ts';
import { makeShape, type ShapeName } from './shapes.ts';
import { directionTo } from './slots.ts';

/** What stands in a cell of a dungeon before it is given a look. */
export const CELL: {
  readonly rock: 0;
  readonly room: 1;
  readonly corridor: 2;
  readonly grate: 3;
  readonly ledge: 4;
  readonly chasm: 5;
  readonly stair: 6;
  readonly door: 7;
} = { rock: 0, room: 1, corridor: 2, grate: 3, ledge: 4, chasm: 5, stair: 6, door: 7 };

/** A dungeon dug: cells of CELL, and what of its plan lies where. */
export interface Dug {
  readonly width: number;
  readonly height: number;
  readonly cells: Uint8Array;
  /** Node of the plan whose room a cell is part of, or NONE. */
  readonly room: Int16Array;
  /** Cells of each node's room. */
  readonly rooms: readonly (readonly Cell[])[];
  readonly floors: readonly Floor[];
  readonly doors: readonly Door[];
  readonly links: readonly Link[];
  readonly entrance: Cell;
  /** 1 where nothing may stand: by doors, on stairs, in corridors. */
  readonly kept: Uint8Array;
}

export interface DigStyle {
  /** Least and greatest width and height of the boxes that rooms lie in. */
  readonly box: readonly [least: number, most: number];
  readonly shapes: readonly ShapeName[];
  /** Name of the storey with the entrance, of those one by one further in. */
  readonly storeys: readonly string[];
  readonly rising: boolean;
  readonly side: number;
  readonly ladder: boolean;
}

/** Id of a lock of the plan. */
export const lockId = (lock: number): string => `lock-${lock + 1}`;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is known of a room for digging towards it. */
interface Plot {
  readonly box: Box;
  readonly cells: Cell[];
}

/**
 * Digs a plan: a room of some shape in each slot, and a passage for each way, which leaves a room where the room reaches
 * farthest, so that it touches nothing else and a door in it has a frame.
 */
export function digMission(mission: Mission, style: DigStyle, rng: Rng): Dug {
  const { slots, nodes, edges } = mission;
  const { columns, rows, storeys } = slots;
  const [least, most] = style.box;
  const across = Array.from({ length: columns }, () => int(rng, least, most));
  const down = Array.from({ length: rows }, () => int(rng, Math.max(7, least - 1), Math.max(7, most - 2)));
  const spans = Array.from({ length: storeys }, (_, z) => usedOf(mission, z)).filter(({ left, right }) => left <= right);
  const perRow = spans.length <= 3 ? spans.length : Math.ceil(spans.length / 2);
  const floors: Floor[] = [];
  let [x, y, lowest, width] = [0, 0, 0, 0];
  for (const [z, span] of spans.entries()) {
    if (z % perRow === 0) [x, y] = [0, lowest];
    const rect = { x, y, width: sum(across, span.left, span.right + 1) + 3, height: sum(down, span.top, span.bottom + 1) + 3 };
    floors.push({ name: style.storeys[z], rect, storey: style.rising ? z : -z });
    x += rect.width;
    width = Math.max(width, x);
    lowest = Math.max(lowest, y + rect.height);
  }
  const height = lowest;
  const cells = new Uint8Array(width * height);
  const room = new Int16Array(width * height).fill(NONE);

  const plots = nodes.map(({ slot, role }, id): Plot => {
    const z = Math.floor(slot / (columns * rows));
    const column = slot % columns;
    const row = Math.floor(slot / columns) % rows;
    const left = floors[z].rect.x + 2 + sum(across, spans[z].left, column);
    const top = floors[z].rect.y + 2 + sum(down, spans[z].top, row);
    const box = { x: left, y: top, width: across[column] - 1, height: down[row] - 1 };
    const large = role === 'goal' || role === 'entrance' || role === 'false goal' || chance(rng, 0.35);
    const small = role === 'vault' || role === 'secret' || role === 'prison';
    const roomWidth = small ? int(rng, 3, 4) : large ? box.width - 2 : int(rng, 4, box.width - 2);
    const roomHeight = small ? 3 : large ? box.height - 2 : int(rng, 3, box.height - 2);
    const shape = makeShape(small ? 'box' : pick(rng, style.shapes), roomWidth, roomHeight, rng);
    const dx = left + 1 + int(rng, 0, box.width - 2 - roomWidth);
    const dy = top + 1 + int(rng, 0, box.height - 2 - roomHeight);
    const own: Cell[] = [];
    for (let j = 0; j < shape.height; j++)
      for (let i = 0; i < shape.width; i++) {
        if (!shape.open[j * shape.width + i]) continue;
        const cell = (dy + j) * width + dx + i;
        cells[cell] = CELL.room;
        room[cell] = id;
        own.push(cell);
      }
    return { box, cells: own };
  });

  const doors: Door[] = [];
  const links: Link[] = [];
  const kept = new Uint8Array(cells.length);
  const site: Site = { width, cells, room, kept, doors, links, rng };
  for (const { a, b, kind } of edges)
    if (kind === 'window') cutWindow(site, plots[a], plots[b], directionTo(slots, nodes[a].slot, nodes[b].slot));
  for (const [id, edge] of edges.entries()) {
    if (edge.kind === 'window') continue;
    if (isStair(mission, id)) climb(site, plots, edge, style.ladder);
    else passage(site, plots[edge.a], plots[edge.b], directionTo(slots, nodes[edge.a].slot, nodes[edge.b].slot), edge);
  }
  const entrance = digOut(site, plots[0], style.side, floors[0].rect);
  return { width, height, cells, room, rooms: plots.map(({ cells: own }) => own), floors, doors, links, entrance, kept };
}

const sum = (sizes: readonly number[], from: number, to: number): number => {
  let all = 0;
  for (let i = from; i < to; i++) all += sizes[i];
  return all;
};

/** The columns and rows of a storey between which its rooms lie. */
function usedOf(
  { slots, nodes }: Mission,
  storey: number,
): { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number } {
  const { columns, rows } = slots;
  let [left, right, top, bottom] = [columns, -1, rows, -1];
  for (const { slot } of nodes) {
    if (Math.floor(slot / (columns * rows)) !== storey) continue;
    const column = slot % columns;
    const row = Math.floor(slot / columns) % rows;
    left = Math.min(left, column);
    right = Math.max(right, column);
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
  }
  return { left, right, top, bottom };
}

interface Site {
  readonly width: number;
  readonly cells: Uint8Array;
  readonly room: Int16Array;
  readonly kept: Uint8Array;
  readonly doors: Door[];
  readonly links: Link[];
  readonly rng: Rng;
}

/** Differences of cells one step on in a direction. */
const step = (width: number, direction: number): number => [1, width, -1, -width][direction];

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

function passage(site: Site, a: Plot, b: Plot, direction: number, edge: Mission['edges'][number]): void {
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

/** A stair in the nook of each room. */
function climb(site: Site, plots: readonly Plot[], { a, b, kind, lock }: Mission['edges'][number], ladder: boolean): void {
  const from = landing(site, plots[a]);
  const to = landing(site, plots[b]);
  const id = lock === NONE ? null : lockId(lock);
  if (kind === 'drop') site.links.push({ kind: 'drop', from, to, oneWay: true, lock: null });
  else site.links.push({ kind: ladder ? 'ladder' : 'stairs', from, to, oneWay: false, lock: id });
}

/** A cell of a room against a wall, away from its ways out where there is such a one. */
function landing({ width, cells, kept, rng }: Site, plot: Plot): Cell {
  let best = NONE;
  let most = -Infinity;
  for (const cell of plot.cells) {
    if (cells[cell] !== CELL.room) continue;
    let worth = rng.next();
    for (const next of [cell + 1, cell - 1, cell + width, cell - width])
      worth += cells[next] === CELL.rock ? 1 : cells[next] === CELL.room ? 0 : -3;
    if (kept[cell]) worth -= 4;
    if (worth > most) {
      most = worth;
      best = cell;
    }
  }
  cells[best] = CELL.stair;
  kept[best] = 1;
  return best;
}

/** A row of grates in the rock between two rooms, where a straight line joins them. */
function cutWindow(site: Site, a: Plot, b: Plot, direction: number): void {
  const { width, cells } = site;
  const forth = step(width, direction);
  const level = direction % 2 === 0;
  for (const start of a.cells) {
    const run: Cell[] = [];
    let cell = start + forth;
    while (cells[cell] === CELL.rock && run.length < 12) {
      run.push(cell);
      cell += forth;
    }
    const side = level ? width : 1;
    if (
      run.length === 0 ||
      !b.cells.includes(cell) ||
      !run.every((own) => cells[own - side] === CELL.rock && cells[own + side] === CELL.rock)
    )
      continue;
    for (const own of run) cells[own] = CELL.grate;
    return;
  }
}

/** The way from the first room straight out to the frame. */
function digOut(site: Site, plot: Plot, direction: number, frame: Box): Cell {
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
