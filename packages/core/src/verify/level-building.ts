import { type Cell, NONE } from '../base/grid.ts';
import type { Level } from '../world.ts';
import type { Ground } from './level-ways.ts';
import { spot } from './map.ts';
import type { Report } from './report.ts';

/** Floors are apart, doors have frames, links have two ends, and each lock can be opened. */
export function checkBuilding(level: Level, ground: Ground, report: Report): void {
  checkFloors(level, ground, report);
  checkDoors(level, ground, report);
  checkLinks(level, ground, report);
  checkLocks(level, report);
}

function checkFloors({ rect, floors }: Level, { open, beside }: Ground, report: Report): void {
  const { width, height } = rect;
  const floorOf = new Int32Array(open.length).fill(NONE);
  for (const [i, { rect: own }] of floors.entries()) {
    const [x, y] = [own.x - rect.x, own.y - rect.y];
    if (x < 0 || y < 0 || x + own.width > width || y + own.height > height) {
      report.broken('floors lie side by side', `level.floors[${i}]`, 'it reaches beyond the level');
      continue;
    }
    let shared = 0;
    for (let j = y; j < y + own.height; j++)
      for (let k = x; k < x + own.width; k++) {
        if (floorOf[j * width + k] !== NONE) shared++;
        floorOf[j * width + k] = i;
      }
    if (shared > 0) report.broken('floors lie side by side', `level.floors[${i}]`, `it shares ${shared} cells with another`);
  }
  for (let cell = 0; cell < open.length; cell++) {
    if (!open[cell]) continue;
    if (floorOf[cell] === NONE) report.broken('floors lie side by side', 'level.floors', `${spot(cell, width)} is open but on no floor`);
    for (const next of beside(cell))
      if (next > cell && open[next] && floorOf[next] !== floorOf[cell])
        report.broken('links alone join floors', 'level.floors', `at ${spot(cell, width)} one walks from floor to floor`);
  }
}

function checkDoors({ rect, doors, locks, entrance }: Level, { open }: Ground, report: Report): void {
  const { width, height } = rect;
  const ids = new Set(locks.map(({ id }) => id));
  const at = new Set<Cell>();
  for (const { cell } of doors) at.add(cell);
  if (at.size !== doors.length) report.broken('doors have frames', 'level.doors', 'two doors share a cell');
  for (const [i, { cell, lock, kind }] of doors.entries()) {
    const where = `level.doors[${i}]`;
    if (lock !== null && !ids.has(lock)) report.broken('references resolve', `${where}.lock`, `there is no lock ${lock}`);
    if ((lock !== null || kind === 'secret') && cell === entrance)
      report.broken('the entrance is open', where, 'a door shuts the entrance');
    if (!open[cell]) {
      report.broken('doors have frames', where, `the door at ${spot(cell, width)} stands in something solid`);
      continue;
    }
    const x = cell % width;
    const y = Math.floor(cell / width);
    // Beyond the map is the open country, into which a door may lead.
    const isOpen = (dx: number, dy: number): boolean =>
      x + dx < 0 || y + dy < 0 || x + dx >= width || y + dy >= height || open[(y + dy) * width + x + dx] === 1;
    const framed = (dx: number, dy: number): boolean => {
      for (const way of [1, -1]) {
        let step = way;
        while (isOpen(dx * step, dy * step)) {
          const inside = x + dx * step >= 0 && y + dy * step >= 0 && x + dx * step < width && y + dy * step < height;
          if (!inside || !at.has(cell + (dy * width + dx) * step)) return false;
          step += way;
        }
      }
      return isOpen(dy, dx) && isOpen(-dy, -dx);
    };
    if (!framed(1, 0) && !framed(0, 1)) report.broken('doors have frames', where, `the door at ${spot(cell, width)} has no frame`);
  }
}

function checkLinks({ rect, links, locks }: Level, { open }: Ground, report: Report): void {
  const ids = new Set(locks.map(({ id }) => id));
  for (const [i, { from, to, lock }] of links.entries()) {
    const where = `level.links[${i}]`;
    if (lock !== null && !ids.has(lock)) report.broken('references resolve', `${where}.lock`, `there is no lock ${lock}`);
    if (from === to) report.broken('links have two ends', where, 'it leads nowhere');
    for (const end of [from, to]) if (!open[end]) report.broken('links have two ends', where, `${spot(end, rect.width)} is solid`);
  }
}

function checkLocks({ locks, doors, links, objects }: Level, report: Report): void {
  const ids = new Set(locks.map(({ id }) => id));
  if (ids.size !== locks.length) report.broken('ids are unique', 'level.locks', 'two locks share an id');
  for (const [i, { opens }] of objects.entries())
    if (opens !== undefined && !ids.has(opens))
      report.broken('references resolve', `level.objects[${i}].opens`, `there is no lock ${opens}`);
  for (const [i, { id, needs }] of locks.entries()) {
    const keys = objects.filter(({ opens }) => opens === id).length;
    if (keys < needs) report.broken('locks can be opened', `level.locks[${i}]`, `it needs ${needs} things that open it, there are ${keys}`);
    if (![...doors, ...links].some(({ lock }) => lock === id)) report.broken('locks bar something', `level.locks[${i}]`, 'nothing has it');
  }
}
