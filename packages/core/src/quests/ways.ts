import { EMBARKING, SAILING } from '../civilization/journey.ts';
import type { PlaceId, Road, RoadId } from '../world.ts';
import type { RaftWay } from './rafts.ts';

/** Kilometres an hour on foot, with what one carries, and down a river. */
export const ON_FOOT = 4.5;
const DRIFTING = 7;
/** Hours until a raft is found and untied. */
const UNTYING = 0.5;

/** What leads from one place to another: a road, a sea lane, or a river that carries a raft. */
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
  readonly raft: RaftWay | null;
}

/** All ways of a land. That of a road has the road's id for its index, so that roads come first. */
export function waysOf(roads: readonly Road[], rafts: readonly RaftWay[], metresPerCell: number): Way[] {
  const perCell = metresPerCell / 1000;
  const water = (cells: number, pace: number, wait: number): Pick<Way, 'walked' | 'afloat' | 'hours' | 'toil'> => {
    const hours = wait + (cells * perCell) / pace;
    return { walked: 0, afloat: cells, hours, toil: Math.round((hours * ON_FOOT) / perCell) };
  };
  return [
    ...roads.map(({ id, kind, from, to, cells }): Way => {
      const length = cells.length - 1;
      const how = kind === 'sea' ? water(length, SAILING, EMBARKING) : { walked: length, afloat: 0, hours: 0, toil: length };
      return { from, to, oneWay: false, ...how, road: id, raft: null };
    }),
    ...rafts.map((raft): Way => ({
      from: raft.from,
      to: raft.to,
      oneWay: true,
      ...water(raft.cells.length - 1, DRIFTING, UNTYING),
      road: null,
      raft,
    })),
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
  for (const { from, to, walked } of ways)
    if (walked > 0) {
      const [one, two] = [rootOf(from), rootOf(to)];
      land[Math.max(one, two)] = Math.min(one, two);
    }
  for (let place = 0; place < places; place++) land[place] = rootOf(place);
  return land;
}
