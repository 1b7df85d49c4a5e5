/** Where the houses of a settlement stand, and what they are. */
import { WATER, type Place, type PlaceKind, type World } from '@hinterland/core';
import { saltOf, unit } from '../art/noise.ts';

/** Radius of the trodden ground in cells; 0 for places without houses. */
const RADIUS: Readonly<Partial<Record<PlaceKind, number>>> = {
  city: 5, town: 3.4, port: 3.4, village: 2.3, hamlet: 1.5, castle: 2.2, abbey: 1.6, mine: 1.4, temple: 1.3,
  ruin: 0, dungeon: 0, cave: 0, lair: 0, shrine: 0, tower: 0, landmark: 0,
};

/** How far the ground of this place is built upon, in cells. */
export function builtRadius(place: Place): number {
  return RADIUS[place.kind] ?? 0;
}

/** What stands in the middle of a place of each kind: a name among the sprites of `art/buildings.ts`. */
const CENTRE: Readonly<Partial<Record<PlaceKind, string>>> = {
  city: 'keep', town: 'church', port: 'lighthouse', village: 'well', hamlet: 'well', castle: 'castle', abbey: 'church', mine: 'mine', temple: 'temple',
  ruin: 'ruin', dungeon: 'dungeon', cave: 'cave', lair: 'lair', shrine: 'shrine', tower: 'tower', landmark: 'stones',
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

/** Variants of each house, drawn by chance. */
export const HOUSE_VARIANTS = 6;

/**
 * The buildings of all places. Houses stand on every second column and row, so between them there is always a street,
 * and never on a road, a river or the middle of the place, so nothing that can be walked to is walled in.
 */
export function planBuildings(world: World, taken: ReadonlySet<number>): Building[] {
  const out: Building[] = [];
  const filled = new Set<number>();
  const { rect, layers } = world;
  const salt = saltOf(`${world.recipe.seed}/houses`);
  for (const place of world.places) {
    const cx = place.cell % rect.width;
    const cy = (place.cell - cx) / rect.width;
    const radius = builtRadius(place);
    const centre = CENTRE[place.kind] ?? 'stones';
    if (centre !== 'well') {
      // The landmark of a place stands just north of its middle, which stays free to walk on.
      const y = cy > 0 ? cy - 1 : cy;
      const cell = y * rect.width + cx;
      const dry = layers.water[cell] === WATER.dry;
      out.push({ place: place.id, sprite: centre, variant: place.id % 3, x: cx, y: dry ? y : cy, solid: dry && radius > 0 && !taken.has(cell) });
      filled.add(cell);
    } else out.push({ place: place.id, sprite: centre, variant: 0, x: cx, y: cy, solid: false });
    for (let y = Math.max(1, Math.ceil(cy - radius)); y <= Math.min(rect.height - 2, cy + radius); y++) {
      for (let x = Math.max(1, Math.ceil(cx - radius)); x <= Math.min(rect.width - 2, cx + radius); x++) {
        const far = Math.sqrt((x - cx) ** 2 + (y - cy) ** 2);
        const cell = y * rect.width + x;
        if (((x - cx) & 1) === 0 || ((y - cy) & 1) === 0 || far > radius + 0.2) continue;
        if (layers.water[cell] !== WATER.dry || layers.walkCost[cell] === 0 || taken.has(cell) || filled.has(cell)) continue;
        if (unit(salt, x, y) < 0.12) continue;
        filled.add(cell);
        const big = (place.kind === 'city' && far < 4) || (place.kind !== 'village' && place.kind !== 'hamlet' && far < 2);
        const sprite = place.kind === 'castle' ? 'tower' : big && unit(salt ^ 5, x, y) < 0.6 ? 'townhouse' : 'house';
        out.push({ place: place.id, sprite, variant: Math.floor(unit(salt ^ 3, x, y) * HOUSE_VARIANTS), x, y, solid: true });
      }
    }
  }
  return out;
}
