import { type Cell, type Place, WATER } from '../world.ts';
import type { DescentWay, Waterside } from './rafts.ts';

/** As much of a world as is needed to see where one can climb down. */
export interface Hillside extends Pick<Waterside, 'rect' | 'metresPerCell' | 'places' | 'elevation'> {
  /** One of WATER, one value per cell. */
  readonly water: Uint8Array;
}

/** Farthest from the one place to the other at its foot, metres; no less than so many cells. */
const REACH = 8000;
const LEAST_REACH = 3;
/** Fall over run: from where nobody climbs up what can be slid down, and beyond what nobody gets down alive; and steepest that the rest may rise. */
const SCREE = 0.3;
const SHEER = 1;
const RISE = 0.3;

/** Where one can come down on foot, over a cliff or scree, straight to a place that lies below; nobody comes up there. */
export function findCliffs(land: Hillside): DescentWay[] {
  const { places, rect, metresPerCell } = land;
  const reach = Math.max(LEAST_REACH, Math.floor(REACH / metresPerCell));
  const [xs, ys] = [places.map(({ cell }) => cell % rect.width), places.map(({ cell }) => Math.floor(cell / rect.width))];
  const out: DescentWay[] = [];
  for (const to of places) {
    if (to.kind === 'landmark') continue;
    for (const from of places) {
      if (Math.abs(xs[from.id] - xs[to.id]) > reach || Math.abs(ys[from.id] - ys[to.id]) > reach) continue;
      if (from.id === to.id || from.kind === 'landmark' || land.elevation[from.cell] <= land.elevation[to.cell]) continue;
      const cells = cellsDown(land, from, to);
      if (leadsDown(land, cells)) out.push({ river: null, from: from.id, to: to.id, cells });
    }
  }
  return out;
}

/** The cells of a way straight from one place to another. */
export function cellsDown({ rect: { width } }: Pick<Hillside, 'rect'>, from: Pick<Place, 'cell'>, to: Pick<Place, 'cell'>): Cell[] {
  const [x, y] = [from.cell % width, Math.floor(from.cell / width)];
  const [dx, dy] = [(to.cell % width) - x, Math.floor(to.cell / width) - y];
  const steps = Math.max(Math.abs(dx), Math.abs(dy));
  return Array.from({ length: steps + 1 }, (_, k) => (y + Math.round((dy * k) / steps)) * width + x + Math.round((dx * k) / steps));
}

/** Over dry ground, nowhere sheer, nowhere steep to climb, and over something that is too steep to come back up. */
function leadsDown({ elevation, water, metresPerCell, rect: { width } }: Hillside, cells: readonly Cell[]): boolean {
  let steepest = 0;
  for (let k = 1; k < cells.length; k++) {
    const [a, b] = [cells[k - 1], cells[k]];
    if (k < cells.length - 1 && water[b] !== WATER.dry) return false;
    const straight = a % width === b % width || Math.floor(a / width) === Math.floor(b / width);
    const fall = (elevation[a] - elevation[b]) / (straight ? metresPerCell : metresPerCell * Math.SQRT2);
    if (fall > SHEER || fall < -RISE) return false;
    steepest = Math.max(steepest, fall);
  }
  return steepest >= SCREE;
}
