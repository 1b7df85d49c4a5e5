import type { Cell, Place, PlaceId, QuestDescent, Rect, River, RiverId } from '../world.ts';

/** Narrowest channel that carries a raft, metres. */
const CHANNEL = 5;
/** Steepest water that one comes down alive, metres fallen within a kilometre. */
const RAPIDS = 20;

/** As much of a world as is needed to see where its rivers carry a raft. */
export interface Waterside {
  readonly rect: Pick<Rect, 'width' | 'height'>;
  readonly metresPerCell: number;
  readonly places: readonly Place[];
  readonly rivers: readonly River[];
  /** Metres above sea level, one value per cell. */
  readonly elevation: Float32Array;
}

/** A way down a river, or on foot over a cliff: it is never gone up again. */
export interface DescentWay extends QuestDescent {
  /** From the cell of one place down to that of the other, each a neighbour of the one before. */
  readonly cells: readonly Cell[];
}

/** A way by raft. */
export interface RaftWay extends QuestDescent {
  readonly river: RiverId;
}

/** A settlement on a river: the first and last of the river's cells that it touches, by their place in `cells`. */
interface Landing {
  readonly place: Place;
  readonly first: number;
  last: number;
}

/**
 * Where one can drift from settlement to settlement: down every river, as far as its channel is wide enough and no fall
 * or rapid lies between. The stream does not carry anyone back.
 */
export function findRafts(land: Waterside): (DescentWay & RaftWay)[] {
  const out: (DescentWay & RaftWay)[] = [];
  const settled = new Map<Cell, Place[]>();
  for (const place of land.places)
    if (place.population > 0)
      for (const cell of around(place.cell, land.rect)) {
        const there = settled.get(cell);
        if (there) there.push(place);
        else settled.set(cell, [place]);
      }
  for (const river of land.rivers) {
    if (!river.width.some((wide) => wide >= CHANNEL)) continue;
    const landings = landingsOn(river, settled);
    if (landings.length < 2) continue;
    const carried = carriedTo(land, river);
    for (const { place: from, last: begin } of landings)
      for (const { place: to, first: end } of landings) {
        if (from === to || end <= begin || end > carried[begin]) continue;
        out.push({ river: river.id, from: from.id, to: to.id, cells: ashore(river.cells.slice(begin, end + 1), from, to) });
      }
  }
  return out;
}

/** The cells of a way by raft: down the river from where it leaves one place to where it first comes by the other. */
export function cellsOfRaft({ places, rivers, rect }: Pick<Waterside, 'places' | 'rivers' | 'rect'>, { river, from, to }: RaftWay): Cell[] {
  const { cells } = rivers[river];
  const [begins, ends] = [around(places[from].cell, rect), around(places[to].cell, rect)];
  const end = cells.findIndex((cell) => ends.includes(cell));
  let begin = end - 1;
  while (begin > 0 && !begins.includes(cells[begin])) begin--;
  return ashore(cells.slice(begin, end + 1), places[from], places[to]);
}

/** Cells of a river with those of the places at both ends. */
function ashore(cells: Cell[], from: Place, to: Place): Cell[] {
  if (cells[0] !== from.cell) cells.unshift(from.cell);
  if (cells[cells.length - 1] !== to.cell) cells.push(to.cell);
  return cells;
}

function landingsOn(river: River, settled: ReadonlyMap<Cell, readonly Place[]>): Landing[] {
  const out = new Map<PlaceId, Landing>();
  for (const [k, cell] of river.cells.entries())
    for (const place of settled.get(cell) ?? []) {
      const known = out.get(place.id);
      if (known) known.last = k;
      else out.set(place.id, { place, first: k, last: k });
    }
  return [...out.values()];
}

/** For each cell of a river, by its place in `cells`, the last one that a raft comes down to from there. */
function carriedTo({ elevation, metresPerCell }: Waterside, { cells, width }: River): Int32Array {
  const out = new Int32Array(cells.length);
  const kilometre = Math.max(1, Math.round(1000 / metresPerCell));
  const most = (RAPIDS * kilometre * metresPerCell) / 1000;
  // The last cell is that of the water it runs into.
  const last = cells.length - 2;
  for (let k = cells.length - 1; k >= 0; k--) {
    out[k] = k;
    if (k >= last || width[k] < CHANNEL || width[k + 1] < CHANNEL) continue;
    let end = Math.min(k + kilometre, last);
    const fallsTooFar = elevation[cells[k]] - elevation[cells[end]] > most;
    while (elevation[cells[k]] - elevation[cells[end]] > most) end--;
    out[k] = fallsTooFar ? Math.min(end, out[k + 1]) : out[k + 1];
  }
  return out;
}

/** A cell and those that touch it. */
function around(cell: Cell, { width, height }: Pick<Rect, 'width' | 'height'>): Cell[] {
  const [x, y] = [cell % width, Math.floor(cell / width)];
  const out: Cell[] = [];
  for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++)
    for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) out.push(ny * width + nx);
  return out;
}
