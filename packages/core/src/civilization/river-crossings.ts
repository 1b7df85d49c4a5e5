import { NONE } from '../base/grid.ts';
import { type Land, type Place, type RiverId, type Road, type RoadCrossing, WATER } from '../world.ts';
import { FORD } from './passage.ts';

/** A river at least so wide is bridged where so many travel in a day; any that cannot be waded is bridged anyway. */
const BRIDGED_WIDTH = 4;
const BRIDGED_TRAFFIC = 60;
/** A bridge so near a settlement is called after it, metres. */
const NEAR = 3000;

/** The roads with their fords and bridges. One spot of a river has one crossing, whoever uses it. */
export function crossRivers(
  land: Pick<Land, 'rect' | 'metresPerCell' | 'layers' | 'rivers'>,
  settlements: readonly Place[],
  roads: readonly Road[],
): Road[] {
  const { width } = land.rect;
  const { water } = land.layers;
  const riverAt = new Map<number, { river: RiverId; width: number; greatest: number }>();
  for (const river of land.rivers)
    for (let k = 0; k < river.cells.length; k++) {
      const cell = river.cells[k];
      if (water[cell] !== WATER.river) continue;
      const other = riverAt.get(cell);
      if (other === undefined) riverAt.set(cell, { river: river.id, width: river.width[k], greatest: river.width[k] });
      // Where two meet, the greater gives its name and the wider its width.
      else if (river.width[k] > other.greatest) riverAt.set(cell, { river: river.id, width: river.width[k], greatest: river.width[k] });
    }

  const spots = roads.map((road) => (road.kind === 'sea' ? [] : spotsOf(road, width, riverAt)));
  const traffic = new Map<number, number>();
  roads.forEach((road, r) => {
    for (const { cell } of spots[r]) traffic.set(cell, (traffic.get(cell) ?? 0) + road.traffic);
  });
  const isBridge = ({ cell, river: at }: Spot): boolean => {
    const there = riverAt.get(at);
    return there !== undefined && (there.width > FORD || (there.width >= BRIDGED_WIDTH && (traffic.get(cell) ?? 0) >= BRIDGED_TRAFFIC));
  };
  const names = nameBridges(land, settlements, spots.flat().filter(isBridge), traffic, riverAt);
  return roads.map((road, r) =>
    spots[r].length === 0
      ? road
      : {
          ...road,
          crossings: spots[r].map((spot): RoadCrossing => ({
            cell: spot.cell,
            kind: isBridge(spot) ? 'bridge' : 'ford',
            river: (riverAt.get(spot.river) as { river: RiverId }).river,
            name: names.get(spot.cell) ?? null,
          })),
        },
  );
}

interface Spot {
  /** Cell of the road. */
  readonly cell: number;
  /** Cell of the river. */
  readonly river: number;
}

type Rivers = ReadonlyMap<number, { readonly river: RiverId; readonly width: number }>;

/** Where a road meets running water: the widest cell of each stretch in it, and where both run aslant past each other. */
function spotsOf(road: Road, width: number, riverAt: Rivers): Spot[] {
  const out: Spot[] = [];
  let widest: number = NONE;
  const { cells } = road;
  for (let k = 0; k < cells.length; k++) {
    const cell = cells[k];
    const here = riverAt.get(cell);
    if (here !== undefined) {
      const best = riverAt.get(widest);
      if (best === undefined || here.width > best.width) widest = cell;
      continue;
    }
    if (widest !== NONE) out.push({ cell: widest, river: widest });
    widest = NONE;
    const after = cells[k + 1];
    if (after === undefined || riverAt.has(after) || Math.abs(after - cell) === 1 || Math.abs(after - cell) === width) continue;
    // A diagonal step: the two cells beside it are those of one river that steps the other way.
    const one = after - (after % width) + (cell % width);
    const two = cell - (cell % width) + (after % width);
    if (riverAt.has(one) && riverAt.has(two)) out.push({ cell, river: one });
  }
  if (widest !== NONE) out.push({ cell: widest, river: widest });
  return out;
}

/** Names for the most travelled bridges: after the settlement beside them, else after their river; each name once. */
function nameBridges(
  land: Pick<Land, 'rect' | 'metresPerCell' | 'rivers'>,
  settlements: readonly Place[],
  bridges: readonly Spot[],
  traffic: ReadonlyMap<number, number>,
  riverAt: Rivers,
): Map<number, string> {
  const { width } = land.rect;
  const reach = NEAR / land.metresPerCell;
  const names = new Map<number, string>();
  const taken = new Set<string>();
  const ranked = [...new Map(bridges.map((spot) => [spot.cell, spot])).values()].sort(
    (a, b) => (traffic.get(b.cell) ?? 0) - (traffic.get(a.cell) ?? 0) || a.cell - b.cell,
  );
  for (const { cell, river } of ranked) {
    const x = cell % width;
    const y = Math.floor(cell / width);
    let near: Place | undefined;
    let least = reach * reach;
    for (const place of settlements) {
      const dx = (place.cell % width) - x;
      const dy = Math.floor(place.cell / width) - y;
      if (dx * dx + dy * dy >= least) continue;
      least = dx * dx + dy * dy;
      near = place;
    }
    const called = land.rivers[riverAt.get(river)?.river ?? 0].name;
    const name = [near === undefined ? '' : `${near.name} Bridge`, called === '' ? '' : `${called} Bridge`].find(
      (candidate) => candidate !== '' && !taken.has(candidate),
    );
    if (name === undefined) continue;
    taken.add(name);
    names.set(cell, name);
  }
  return names;
}
