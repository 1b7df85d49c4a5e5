import type { Faction, Place, PlaceId } from '../world.ts';
import type { PinRow } from './params.ts';

/**
 * The place of each person the user asked for: the capital of the first realm, the largest place of a kind, the place of
 * that name; where none fits, the largest one that has room.
 */
export function placePins(
  pins: readonly PinRow[],
  places: readonly Place[],
  factions: readonly Faction[],
  counts: readonly number[],
): Map<PlaceId, PinRow[]> {
  const out = new Map<PlaceId, PinRow[]>();
  const settled = places.filter(({ population }) => population > 0).sort((a, b) => b.population - a.population || a.id - b.id);
  const room = (place: Place): number => counts[place.id] - (out.get(place.id)?.length ?? 0);
  for (const pin of pins) {
    const wish = pin.place.toLowerCase();
    const capital = factions.length > 0 ? places[factions[0].capital] : settled[0];
    const fitting = wish === 'capital' ? [capital] : settled.filter(({ kind, name }) => kind === wish || name.toLowerCase() === wish);
    const found = fitting.find((place) => place !== undefined && room(place) > 0) ?? settled.find((place) => room(place) > 0);
    if (!found) break;
    out.set(found.id, [...(out.get(found.id) ?? []), pin]);
  }
  return out;
}
