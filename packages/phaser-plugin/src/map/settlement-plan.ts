/** Where the houses of a settlement stand, and what they are. */
import { WATER, type Place, type PlaceKind, type World } from '@hinterland/core';
import { saltOf, unit } from '../art/noise.ts';

/** Radius of the trodden ground in cells; 0 for places without houses. */
const RADIUS: Readonly<Partial<Record<PlaceKind, number>>> = {
  city: 5,
  town: 3.4,
  port: 3.4,
  village: 2.3,
  hamlet: 1.5,
  castle: 2.2,
  abbey: 1.6,
  mine: 1.4,
  temple: 1.3,
  ruin: 0,
  dungeon: 0,
  cave: 0,
  lair: 0,
  shrine: 0,
  tower: 0,
  landmark: 0,
};

/** How far the ground of this place is built upon, in cells. */
export function builtRadius(place: Place): number {
  return RADIUS[place.kind] ?? 0;
}

/** What stands in the middle of a place of each kind: a name among the sprites of `art/buildings.ts`. */
const CENTRE: Readonly<Partial<Record<PlaceKind, string>>> = {
  city: 'keep',
  town: 'church',
  port: 'lighthouse',
  village: 'well',
  hamlet: 'well',
  castle: 'castle',
  abbey: 'church',
  mine: 'mine',
  temple: 'temple',
  ruin: 'ruin',
  dungeon: 'dungeon',
  cave: 'cave',
  lair: 'lair',
  shrine: 'shrine',
  tower: 'tower',
  landmark: 'stones',
};

/** One building: what it is and the cell that it fills. */
export interface Building {
  readonly place: number;
  readonly sprite: string;
  readonly variant: number;
  /** Column and row, counted from the world's own corner. */
  readonly x: number;
  readonly y: number;
  readonly solid: boolean;
}

/** A cell at which one enters a place. */
export interface DoorCell {
  readonly place: number;
  /** Column and row, counted from the world's own corner. */
  readonly x: number;
  readonly y: number;
}

/** Where places are entered: before what they are known by, and in their middle. */
export function planDoors(world: World, buildings: readonly Building[]): DoorCell[] {
  const known = new Map<number, Building>();
  for (const building of buildings) if (!known.has(building.place)) known.set(building.place, building);
  return world.places.flatMap((place) => {
    const centre = known.get(place.id);
    const middle = { place: place.id, ...where(world, place.cell) };
    return centre ? [{ place: place.id, x: centre.x, y: centre.y + (centre.solid ? 1 : 0) }, middle] : [middle];
  });
}

/** Variants of each house, drawn by chance. */
export const HOUSE_VARIANTS = 6;

/** How many houses a place of each kind has at most. */
const HOUSES: Readonly<Partial<Record<PlaceKind, number>>> = {
  city: 26,
  town: 13,
  port: 12,
  village: 7,
  hamlet: 4,
  castle: 3,
  abbey: 3,
  mine: 2,
  temple: 1,
};

/**
 * The buildings of all places. No house touches another one or anything impassable, not even at a corner, so there is a
 * street around each; and none stands on a road, a river or the middle of a place: what can be walked to is never walled in.
 */
export function planBuildings(world: World, taken: ReadonlySet<number>): Building[] {
  const out: Building[] = [];
  const filled = new Set<number>();
  const salt = saltOf(`${world.recipe.seed}/houses`);
  // Nor right below the middle: it would hide whoever stands there.
  const middles = new Set<number>(world.places.flatMap(({ cell }) => [cell, cell + world.rect.width]));
  const fits = (cell: number): boolean => !taken.has(cell) && !middles.has(cell) && isFree(world, filled, cell);
  for (const place of world.places) {
    const spots = spotsAround(world, place, salt);
    const centre = CENTRE[place.kind] ?? 'stones';
    const grand = builtRadius(place) > 0;
    // What a place is known by stands beside its middle if there is room, and is passable only where there is none.
    const at = spots.find((cell) => fits(cell) && (grand || isNear(world, place.cell, cell)));
    const cell = at ?? place.cell;
    out.push({
      place: place.id,
      sprite: centre,
      variant: centre === 'well' ? 0 : place.id % 3,
      ...where(world, cell),
      solid: grand && at !== undefined,
    });
    filled.add(cell);
    const most = HOUSES[place.kind] ?? 0;
    let built = 0;
    for (const spot of spots) {
      if (built >= most) break;
      if (!fits(spot)) continue;
      filled.add(spot);
      built++;
      const { x, y } = where(world, spot);
      const fort = place.kind === 'castle';
      const big = place.kind !== 'village' && place.kind !== 'hamlet' && built < most * 0.6 && unit(salt ^ 5, x, y) < 0.7;
      out.push({
        place: place.id,
        sprite: fort ? 'tower' : big ? 'townhouse' : 'house',
        variant: Math.floor(unit(salt ^ 3, x, y) * (fort ? 3 : HOUSE_VARIANTS)),
        x,
        y,
        solid: true,
      });
    }
  }
  return out;
}

/** The dry cells around a place, from its middle outwards with some disorder. */
function spotsAround(world: World, place: Place, salt: number): number[] {
  const { rect, layers } = world;
  const { x: cx, y: cy } = where(world, place.cell);
  const radius = Math.max(1.5, builtRadius(place) + 0.6);
  const spots: { cell: number; far: number }[] = [];
  for (let y = Math.max(1, Math.ceil(cy - radius)); y <= Math.min(rect.height - 2, cy + radius); y++) {
    for (let x = Math.max(1, Math.ceil(cx - radius)); x <= Math.min(rect.width - 2, cx + radius); x++) {
      const cell = y * rect.width + x;
      const far = Math.sqrt((x - cx) ** 2 + (y - cy) ** 2);
      if (far > radius || layers.water[cell] !== WATER.dry || layers.walkCost[cell] === 0) continue;
      // North of the middle first: from there a building hides nobody who stands in it.
      spots.push({ cell, far: far + unit(salt, x, y) * 1.6 + (y > cy ? 0.8 : 0) });
    }
  }
  return spots.sort((a, b) => a.far - b.far || a.cell - b.cell).map(({ cell }) => cell);
}

/** True where neither the cell nor any of its eight neighbours is built upon or impassable. */
function isFree(world: World, filled: ReadonlySet<number>, cell: number): boolean {
  const { width } = world.rect;
  for (let j = -1; j <= 1; j++)
    for (let i = -1; i <= 1; i++) if (filled.has(cell + j * width + i) || world.layers.walkCost[cell + j * width + i] === 0) return false;
  return true;
}

function isNear(world: World, one: number, other: number): boolean {
  const [a, b] = [where(world, one), where(world, other)];
  return Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) <= 1;
}

function where(world: World, cell: number): { x: number; y: number } {
  const x = cell % world.rect.width;
  return { x, y: (cell - x) / world.rect.width };
}
