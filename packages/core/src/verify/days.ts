import type { Cell, Character, ScheduleSlot, World } from '../world.ts';
import { settled } from './places.ts';
import type { Report } from './report.ts';

/** Metres an hour on easy ground: no slower than people walk. */
const PACE = 5000;
/** Cells beyond the two ends within which a way to work is looked for. */
const DETOUR = 8;
/** Cells between two ends that are looked at, east to west and north to south. */
const FARTHEST = 4 * DETOUR;
const MOST_SLOTS = 7;

/** Everyone alive offers something, and their day can be walked: slot after slot, along roads or over open ground, in time. */
export function checkDays(world: World, report: Report): void {
  const walked = new Map<number, number | null>();
  for (const character of world.characters) {
    if (character.died !== null) {
      if (character.schedule.length > 0)
        report.broken('the dead rest', `characters[${character.id}]`, `${character.name} is dead and has a day`);
      continue;
    }
    if (character.affordances.length === 0)
      report.broken('everyone offers something', `characters[${character.id}]`, `${character.name} does nothing for anybody`);
    // Where captives are is looked at with the rest of what is true of them.
    if (character.captive !== null) continue;
    for (const { at, found } of dayFaults(world, character, walked))
      report.broken('days can be walked', `characters[${character.id}].schedule${at}`, found);
  }
}

/** What cannot be done of someone's day, and in which slot of it; `walked` remembers the ways that were looked at before. */
export function dayFaults(
  world: World,
  { schedule }: Character,
  walked: Map<number, number | null>,
): { readonly at: string; readonly found: string }[] {
  if (schedule.length < 2 || schedule.length > MOST_SLOTS || schedule[0].from !== 0)
    return [{ at: '', found: `${schedule.length} slots, the first of which begins at ${schedule[0]?.from}` }];
  const faults: { at: string; found: string }[] = [];
  schedule.forEach((slot, k) => {
    const broken = (found: string): void => void faults.push({ at: `[${k}]`, found });
    const until = schedule[k + 1]?.from ?? 24;
    if (until <= slot.from || until > 24) broken(`it lasts from ${slot.from} to ${until}`);
    if (!settled(world.places[slot.place])) broken(`nobody lives at ${world.places[slot.place].name}`);
    const before = schedule[(k + schedule.length - 1) % schedule.length];
    const hours = slot.road === null ? walk(world, before.cell, slot.cell, walked) : alongRoad(world, before, slot);
    if (hours === null) broken(`no way from cell ${before.cell} to ${slot.cell}`);
    else if (hours > until - slot.from) broken(`${hours.toFixed(1)} hours of walking in ${until - slot.from}`);
  });
  return faults;
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

/** The same as `onFoot`, asked once for all who walk between the two cells: a way is as long there as back. */
function walk(world: World, from: Cell, to: Cell, walked: Map<number, number | null>): number | null {
  const key = Math.min(from, to) * world.layers.walkCost.length + Math.max(from, to);
  const known = walked.get(key);
  if (known !== undefined) return known;
  const hours = onFoot(world, Math.min(from, to), Math.max(from, to));
  walked.set(key, hours);
  return hours;
}

/** Hours of the quickest way over open ground within a window around both ends; null where there is none. */
function onFoot(world: World, from: Cell, to: Cell): number | null {
  if (from === to) return 0;
  const { width, height } = world.rect;
  const { walkCost } = world.layers;
  const [x0, x1] = [
    Math.max(0, Math.min(from % width, to % width) - DETOUR),
    Math.min(width - 1, Math.max(from % width, to % width) + DETOUR),
  ];
  const row = (cell: Cell): number => Math.floor(cell / width);
  const [y0, y1] = [Math.max(0, Math.min(row(from), row(to)) - DETOUR), Math.min(height - 1, Math.max(row(from), row(to)) + DETOUR)];
  if (Math.abs((to % width) - (from % width)) > FARTHEST || Math.abs(row(to) - row(from)) > FARTHEST) return null;
  const across = x1 - x0 + 1;
  const cellAt = (spot: number): Cell => (y0 + Math.floor(spot / across)) * width + x0 + (spot % across);
  const spotOf = (cell: Cell): number => (row(cell) - y0) * across + (cell % width) - x0;
  const goal = spotOf(to);
  const least = new Float64Array(across * (y1 - y0 + 1)).fill(Infinity);
  least[spotOf(from)] = 0;
  // Relaxed until nothing changes: the window is small, and a queue that is wrong would hide a fault.
  let open = [spotOf(from)];
  while (open.length > 0) {
    const next: number[] = [];
    for (const spot of open) {
      const cell = cellAt(spot);
      const [x, y] = [cell % width, row(cell)];
      for (let ny = Math.max(y0, y - 1); ny <= Math.min(y1, y + 1); ny++)
        for (let nx = Math.max(x0, x - 1); nx <= Math.min(x1, x + 1); nx++) {
          const other = ny * width + nx;
          if (walkCost[other] <= 0) continue;
          const metres = least[spot] + step(world, cell, other);
          const there = (ny - y0) * across + nx - x0;
          // No way that is longer than one already found to the goal can make that one shorter.
          if (metres >= least[there] || metres >= least[goal]) continue;
          least[there] = metres;
          next.push(there);
        }
    }
    open = next;
  }
  return least[goal] === Infinity ? null : least[goal] / PACE;
}
