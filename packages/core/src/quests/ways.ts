import { EMBARKING, SAILING } from '../civilization/journey.ts';
import type { PlaceId, Road, RoadId } from '../world.ts';
import type { DescentWay } from './rafts.ts';

/** Kilometres an hour on foot, with what one carries, and down a river. */
export const ON_FOOT = 4.5;
const DRIFTING = 7;
/** Hours until a raft is found and untied. */
const UNTYING = 0.5;

/** By how much climbing down is slower than walking. */
const CLIMBING = 1.5;

/** What leads from one place to another: a road, a sea lane, a river that carries a raft, or a cliff that one climbs down. */
export interface Way {
  readonly from: PlaceId;
  readonly to: PlaceId;
  /** True where it leads from `from` to `to` alone. */
  readonly oneWay: boolean;
  /** Cells on foot, and by ship or raft. */
  readonly walked: number;
  readonly afloat: number;
  /** Hours by ship or raft, and until it leaves. */
  readonly hours: number;
  /** Cells on foot, or as many as one could have walked in the time. */
  readonly toil: number;
  readonly road: RoadId | null;
  readonly descent: DescentWay | null;
}

/** All ways of a land. That of a road has the road's id for its index, so that roads come first. */
export function waysOf(roads: readonly Road[], descents: readonly DescentWay[], metresPerCell: number): Way[] {
  const perCell = metresPerCell / 1000;
  const water = (cells: number, pace: number, wait: number): Pick<Way, 'walked' | 'afloat' | 'hours' | 'toil'> => {
    const hours = wait + (cells * perCell) / pace;
    return { walked: 0, afloat: cells, hours, toil: Math.round((hours * ON_FOOT) / perCell) };
  };
  return [
    ...roads.map(({ id, kind, from, to, cells }): Way => {
      const length = cells.length - 1;
      const how = kind === 'sea' ? water(length, SAILING, EMBARKING) : { walked: length, afloat: 0, hours: 0, toil: length };
      return { from, to, oneWay: false, ...how, road: id, descent: null };
    }),
    ...descents.map((descent): Way => {
      const length = descent.cells.length - 1;
      const how =
        descent.river === null
          ? { walked: length, afloat: 0, hours: 0, toil: Math.round(CLIMBING * length) }
          : water(length, DRIFTING, UNTYING);
      return { from: descent.from, to: descent.to, oneWay: true, ...how, road: null, descent };
    }),
  ];
}

/** By place id the least id of those that one can walk to from there: the same for all places of a land. */
export function landsOf(places: number, ways: readonly Way[]): Int32Array {
  const land = Int32Array.from({ length: places }, (_, place) => place);
  const rootOf = (place: number): number => {
    let at = place;
    while (land[at] !== at) at = land[at] = land[land[at]];
    return at;
  };
  for (const { from, to, walked, oneWay } of ways)
    if (walked > 0 && !oneWay) {
      const [one, two] = [rootOf(from), rootOf(to)];
      land[Math.max(one, two)] = Math.min(one, two);
    }
  for (let place = 0; place < places; place++) land[place] = rootOf(place);
  return land;
}
