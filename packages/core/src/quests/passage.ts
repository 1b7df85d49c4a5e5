import type { PlaceId, RiverId } from '../world.ts';
import type { Country } from './country.ts';

/** How one comes from place to place, as far as words ask for it. */
export interface Passage {
  /** Cells on foot; null where nothing leads there. */
  readonly walked: number | null;
  /** Hours on the water. */
  readonly hours: number;
  /** Where the first ship or raft is boarded, and where the last is left. */
  readonly boards: PlaceId | null;
  readonly lands: PlaceId | null;
  /** The river one drifts down, where no ship is taken. */
  readonly river: RiverId | null;
  /** Where one leaves the road and climbs down. */
  readonly edge: PlaceId | null;
}

export function passageBetween({ routes }: Pick<Country, 'routes'>, from: PlaceId, to: PlaceId): Passage {
  const none: Passage = { walked: null, hours: 0, boards: null, lands: null, river: null, edge: null };
  if (from === to || routes.from(from).toil[to] === Infinity) return none;
  let [walked, hours] = [0, 0];
  let { boards, lands, river, edge } = none;
  let ship = false;
  let at = from;
  for (const id of routes.between(from, to)) {
    const way = routes.ways[id];
    const next = at === way.from ? way.to : way.from;
    walked += way.walked;
    if (way.afloat > 0) {
      hours += way.hours;
      boards ??= at;
      lands = next;
      if (way.descent === null) ship = true;
      else river ??= way.descent.river;
    } else if (way.descent !== null) edge ??= at;
    at = next;
  }
  return { walked, hours, boards, lands, river: ship ? null : river, edge };
}

/** What one travels in, as the names of words end. */
export function vesselOf({ boards, river, edge }: Passage): '' | ' by ship' | ' by raft' | ' by cliff' {
  if (boards === null) return edge === null ? '' : ' by cliff';
  return river === null ? ' by ship' : ' by raft';
}
