import { type Cell, NONE } from '../../base/grid.ts';
import { pick, type Rng, weighted } from '../../base/rng.ts';
import { WARD_HOUSES, WARD_NAMES, type WardKind } from '../../content/wards.ts';
import { USE } from '../country/scene.ts';
import type { Gate } from './ring.ts';
import type { Site } from './site.ts';
import type { Street } from './streets.ts';

/** A part of a town: what lies nearer to its heart than to that of any other. */
export interface Ward {
  readonly kind: WardKind;
  readonly name: string;
  readonly heart: Cell;
}

/** Buildings to a ward, and hearts of wards that are nearer together than this many tiles are one. */
const BUILDINGS = 18;
const APART = 17;

/**
 * The wards of a town of some size: the market's, the harbour's or the waterside where there is water, one at each gate,
 * the temple's on the height, the workyards, and the poor's, on the lowest ground and far out. None where it is small.
 */
export function wardsOf(
  { scene, lie, region, centre, bounds }: Site,
  streets: readonly Street[],
  gates: readonly Gate[],
  count: number,
  port: boolean,
  rng: Rng,
): Ward[] {
  if (count < 3 * BUILDINGS) return [];
  const { width, use } = scene;
  const wards: Ward[] = [];
  const most = Math.min(9, Math.floor(count / BUILDINGS));
  const apart = (a: Cell, b: Cell): number =>
    Math.max(Math.abs((a % width) - (b % width)), Math.abs(Math.floor(a / width) - Math.floor(b / width)));
  const found = (kind: WardKind, heart: Cell, to = ''): void => {
    if (heart === NONE || wards.length >= most || wards.some((ward) => apart(ward.heart, heart) < APART)) return;
    const names = WARD_NAMES[kind].filter((name) => !wards.some((ward) => ward.name === name));
    if (names.length > 0) wards.push({ kind, name: pick(rng, names).replace('%', to), heart });
  };
  /** The ground of the town that is worth most, of one cell in twenty-five. */
  const bestOf = (worth: (cell: Cell) => number): Cell => {
    let best: Cell = NONE;
    let top = -Infinity;
    for (let row = 2 * width; row < region.length; row += 5 * width)
      for (let cell = row + 2; cell < row + width; cell += 5) {
        if (!region[cell] || use[cell] === USE.water) continue;
        const own = worth(cell);
        if (own > top) {
          top = own;
          best = cell;
        }
      }
    return best;
  };
  found('market', centre);
  const quay = streets.find(({ kind }) => kind === 'quay');
  if (quay !== undefined) found(port ? 'harbour' : 'river', quay.cells[quay.cells.length >> 1] ?? NONE);
  const { ground } = lie;
  const far = (cell: Cell): number => bounds.out[cell] / bounds.radius;
  const newly = (cell: Cell): number => {
    let least = 40;
    for (const { heart } of wards) least = Math.min(least, apart(heart, cell));
    return least / 40;
  };
  found(
    'temple',
    bestOf((cell) => ground[cell] + newly(cell) - Math.abs(far(cell) - 0.5)),
  );
  found(
    'poor',
    bestOf((cell) => -1.2 * ground[cell] + newly(cell) + 0.6 * far(cell)),
  );
  for (const { doors, end } of gates) {
    if (end.to[0] === undefined) continue;
    const [gate] = doors;
    const inward = (from: number, to: number): number => Math.round(from + (to - from) * 0.25);
    const x = inward(gate % width, centre % width);
    const y = inward(Math.floor(gate / width), Math.floor(centre / width));
    found('gate', y * width + x, end.to[0]);
  }
  found(
    'craft',
    bestOf((cell) => newly(cell) + 0.2 * far(cell)),
  );
  found(
    'old',
    bestOf((cell) => newly(cell) + 0.4 * ground[cell] - 0.3 * far(cell)),
  );
  return wards.length > 1 ? wards : [];
}

/** The ward of a cell, or undefined where there are none. */
export function wardAt(wards: readonly Ward[], cell: Cell, width: number): Ward | undefined {
  let best: Ward | undefined;
  let least = Infinity;
  const x = cell % width;
  const y = (cell - x) / width;
  for (const ward of wards) {
    const i = ward.heart % width;
    const j = (ward.heart - i) / width;
    const far = (i - x) * (i - x) + (j - y) * (j - y);
    if (far >= least) continue;
    least = far;
    best = ward;
  }
  return best;
}

/** What kind of house a ward would have next. */
export function houseOf({ kind }: Ward, rng: Rng): string {
  const kinds = WARD_HOUSES[kind];
  return kinds[
    weighted(
      rng,
      kinds.map(([, weight]) => weight),
    )
  ][0];
}
