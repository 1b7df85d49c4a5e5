/** Where everyone of a world spends their day: the slots of core's schedules laid out on the cells of the map. */
import { NONE, type Place, type ScheduleSlot, type Spot, type World } from '@hinterland/core';
import { hash, saltOf } from '../art/noise.ts';
import { cellAt } from './grid.ts';
import type { Building } from './settlement-plan.ts';

/** Part of someone's day at one cell. */
export interface Stay {
  /** Hour at which they set out for it, 0 to 24. */
  readonly from: number;
  readonly cell: number;
  /** True where they are indoors, out of sight. */
  readonly inside: boolean;
  /** In words, after a name. */
  readonly doing: string;
}

/** A day of someone's; the last stay of a day goes on into the next. */
export interface Day {
  readonly character: number;
  readonly stays: readonly Stay[];
}

/** Buildings of the map that go with a spot, the first known one first. */
const BUILDINGS: Readonly<Partial<Record<Spot, readonly string[]>>> = {
  shrine: ['temple', 'church', 'shrine', 'well'],
  market: ['well', 'church', 'keep', 'lighthouse'],
  square: ['well', 'church', 'keep', 'castle', 'lighthouse'],
};
/** How many cells around a spot people stand on, at the most, in rings. */
const RINGS = 9;

/**
 * The day of everyone who is alive. Each has a door of their own to sleep behind (of a house of their place, shared with
 * those of one family), and no two stand on the same cell at the same spot.
 */
export function planDays(world: World, buildings: readonly Building[], solid: Uint8Array, taken: Uint8Array): Day[] {
  const { rect } = world;
  const salt = saltOf(`${world.recipe.seed}/people`);
  const byPlace = new Map<number, Building[]>();
  for (const building of buildings) {
    const known = byPlace.get(building.place);
    if (known) known.push(building);
    else byPlace.set(building.place, [building]);
  }
  const used = new Set<number>();
  const out: Day[] = [];
  for (const character of world.characters) {
    // Who is held captive is met in the level of that place.
    if (character.died !== null || character.captive !== null || !world.places[character.home]) continue;
    // A family sleeps under one roof.
    const family = character.parents.length > 0 ? Math.min(...character.parents) : character.id;
    const own = new Map<number, number>();
    const spotOf = (slot: ScheduleSlot): number => {
      const place: Place = world.places[slot.place];
      const middle = slot.cell === place.cell ? anchorOf(place, slot.spot, family) : slot.cell;
      let cell = own.get(middle);
      if (cell === undefined) own.set(middle, (cell = standNear(middle, character.id)));
      return cell;
    };
    const anchorOf = (place: Place, spot: Spot, key: number): number => {
      const there = byPlace.get(place.id) ?? [];
      const houses = there.filter(({ sprite }) => sprite === 'house' || sprite === 'townhouse' || sprite === 'tower');
      const pick = (list: readonly Building[], luck: number): number | undefined => {
        const one = list[luck % Math.max(1, list.length)];
        return one && one.y * rect.width + one.x;
      };
      if (spot === 'home') return pick(houses, hash(salt, key, 11)) ?? place.cell;
      if (spot === 'tavern') return pick(houses, hash(salt, place.id, 12)) ?? place.cell;
      if (spot === 'workplace') return pick(houses, hash(salt, character.id, 13)) ?? place.cell;
      const wanted = BUILDINGS[spot];
      const known = wanted && there.find(({ sprite }) => wanted.includes(sprite));
      return known ? known.y * rect.width + known.x : place.cell;
    };
    const stays: Stay[] = [];
    for (const slot of character.schedule) {
      const inside = slot.spot === 'home' && slot.doing === 'sleeps';
      const cell = inside ? doorOf(anchorOf(world.places[slot.place], 'home', family)) : spotOf(slot);
      stays.push({ from: slot.from, cell, inside, doing: slot.doing });
    }
    if (stays.length === 0)
      stays.push({ from: 0, cell: standNear(world.places[character.home].cell, character.id), inside: false, doing: '' });
    out.push({ character: character.id, stays });
  }
  return out;

  /** The cell before a house: the first open one, south of it if there is one. Many may go in by it. */
  function doorOf(house: number): number {
    for (const cell of [house + rect.width, house + 1, house - 1, house - rect.width, house])
      if (solid[cell] === 0 && world.layers.walkCost[cell] > 0) return cell;
    return house;
  }

  /** A free cell by a spot, south of it first: nobody stands behind a house. */
  function standNear(middle: number, luck: number): number {
    const mx = middle % rect.width;
    const my = (middle - mx) / rect.width;
    let fallback = middle;
    for (let ring = solid[middle] ? 1 : 0; ring <= RINGS; ring++) {
      const around = Math.max(1, ring * 8);
      for (let i = 0; i < around; i++) {
        const [dx, dy] = onRing(ring, (i + (hash(salt, luck, ring) % 3)) % around);
        const cell = cellAt(rect, mx + dx, my + dy);
        if (cell === NONE || solid[cell] || world.layers.walkCost[cell] === 0) continue;
        if (solid[fallback]) fallback = cell;
        // Neither in one's way, nor behind a house, nor right above or below somebody.
        if (used.has(cell) || solid[cell + rect.width] || (ring > 1 && taken[cell] && ring < 4)) continue;
        if (ring < 5 && (used.has(cell - rect.width) || used.has(cell + rect.width))) continue;
        used.add(cell);
        return cell;
      }
    }
    return fallback;
  }
}

/** The i-th cell of the square ring with this radius, from its lower middle to both sides in turn. */
function onRing(radius: number, i: number): readonly [number, number] {
  if (radius === 0) return [0, 0];
  const around = radius * 8;
  const at = ((i % 2 === 0 ? i / 2 : around - (i + 1) / 2) + radius * 5) % around;
  const side = radius * 2;
  const step = at % side;
  switch (Math.floor(at / side)) {
    case 0:
      return [-radius + step, -radius];
    case 1:
      return [radius, -radius + step];
    case 2:
      return [radius - step, radius];
    default:
      return [-radius, radius - step];
  }
}
