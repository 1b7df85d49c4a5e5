import type { Cell, Character, ScheduleSlot, World } from '../world.ts';
import { settled } from './places.ts';
import type { Report } from './report.ts';

/** Metres an hour on easy ground: no slower than people walk. */
const PACE = 5000;
/** Cells beyond the two ends within which a way to work is looked for. */
const DETOUR = 8;
const MOST_SLOTS = 7;

/** Everyone alive offers something, and their day can be walked: slot after slot, along roads or over open ground, in time. */
export function checkDays(world: World, report: Report): void {
  for (const character of world.characters) {
    if (character.died !== null) {
      if (character.schedule.length > 0)
        report.broken('the dead rest', `characters[${character.id}]`, `${character.name} is dead and has a day`);
      continue;
    }
    if (character.affordances.length === 0)
      report.broken('everyone offers something', `characters[${character.id}]`, `${character.name} does nothing for anybody`);
    checkDay(world, character, report);
  }
}

function checkDay(world: World, { id, schedule }: Character, report: Report): void {
  const where = `characters[${id}].schedule`;
  const broken = (slot: number, found: string): void => report.broken('days can be walked', `${where}[${slot}]`, found);
  if (schedule.length < 2 || schedule.length > MOST_SLOTS || schedule[0].from !== 0) {
    report.broken('days can be walked', where, `${schedule.length} slots, the first of which begins at ${schedule[0]?.from}`);
    return;
  }
  schedule.forEach((slot, k) => {
    const until = schedule[k + 1]?.from ?? 24;
    if (until <= slot.from || until > 24) broken(k, `it lasts from ${slot.from} to ${until}`);
    if (!settled(world.places[slot.place])) broken(k, `nobody lives at ${world.places[slot.place].name}`);
    const before = schedule[(k + schedule.length - 1) % schedule.length];
    const hours = slot.road === null ? onFoot(world, before.cell, slot.cell) : alongRoad(world, before, slot);
    if (hours === null) broken(k, `no way from cell ${before.cell} to ${slot.cell}`);
    else if (hours > until - slot.from) broken(k, `${hours.toFixed(1)} hours of walking in ${until - slot.from}`);
  });
}

/** Hours along a road from where they were; null where it does not lead there. */
function alongRoad(world: World, before: ScheduleSlot, { road, cell, place }: ScheduleSlot): number | null {
  const way = world.roads[road as number];
  const ends = [way.from, way.to];
  if (way.kind === 'sea' || !ends.includes(before.place) || !ends.includes(place) || before.place === place) return null;
  if (world.places[before.place].cell !== before.cell || world.places[place].cell !== cell) return null;
  let metres = 0;
  for (let k = 1; k < way.cells.length; k++) metres += step(world, way.cells[k - 1], way.cells[k]);
  return metres / PACE;
}

/** Metres of easy ground that a step is worth. */
function step({ rect, layers, metresPerCell }: World, a: Cell, b: Cell): number {
  const straight = a % rect.width === b % rect.width || Math.floor(a / rect.width) === Math.floor(b / rect.width);
  return ((layers.walkCost[a] + layers.walkCost[b]) / 2) * (straight ? 1 : Math.SQRT2) * metresPerCell;
}

/** Hours of the quickest way over open ground within a window around both ends; null where there is none. */
function onFoot(world: World, from: Cell, to: Cell): number | null {
  if (from === to) return 0;
  const { width, height } = world.rect;
  const [x0, x1] = [Math.min(from % width, to % width) - DETOUR, Math.max(from % width, to % width) + DETOUR];
  const [y0, y1] = [Math.floor(Math.min(from, to) / width) - DETOUR, Math.floor(Math.max(from, to) / width) + DETOUR];
  if (x1 - x0 > 6 * DETOUR || y1 - y0 > 6 * DETOUR) return null;
  const least = new Map<Cell, number>([[from, 0]]);
  // Relaxed until nothing changes: the window is small, and a queue that is wrong would hide a fault.
  let open: Cell[] = [from];
  while (open.length > 0) {
    const next: Cell[] = [];
    for (const cell of open)
      for (let dy = -1; dy <= 1; dy++)
        for (let dx = -1; dx <= 1; dx++) {
          const x = (cell % width) + dx;
          const y = Math.floor(cell / width) + dy;
          if (x < Math.max(0, x0) || x > Math.min(width - 1, x1) || y < Math.max(0, y0) || y > Math.min(height - 1, y1)) continue;
          const other = y * width + x;
          if (world.layers.walkCost[other] <= 0) continue;
          const metres = (least.get(cell) as number) + step(world, cell, other);
          if (metres >= (least.get(other) ?? Infinity)) continue;
          least.set(other, metres);
          next.push(other);
        }
    open = next;
  }
  const metres = least.get(to);
  return metres === undefined ? null : metres / PACE;
}
