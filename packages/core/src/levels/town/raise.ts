import { type Cell, NONE } from '../../base/grid.ts';
import { inOrderOf } from '../../base/order.ts';
import { chance, int, type Rng } from '../../base/rng.ts';
import { BUILDINGS } from '../../content/buildings.ts';
import { USE } from '../country/scene.ts';
import { build, type Building } from './build.ts';
import { firstFit, frontsOf, nothingRefused, type Refused, wayOf } from './lots.ts';
import type { Site } from './site.ts';
import type { Street } from './streets.ts';
import { houseOf, type Ward, wardAt } from './wards.ts';

/** What its people need first, then houses, nearest to the market first. */
export function raiseBuildings(
  { scene, manner, region }: Site,
  streets: readonly Street[],
  kinds: readonly string[],
  count: number,
  cost: Int32Array,
  wards: readonly Ward[],
  rng: Rng,
): Building[] {
  const ways: Cell[] = [];
  for (const { cells } of streets) for (const cell of cells) if (region[cell] || streets.length < 3) ways.push(cell);
  const fronts = frontsOf(
    scene,
    inOrderOf(ways, (cell) => cost[cell], cost.length),
  );
  const gate = fronts.slice().reverse();
  const { use, width } = scene;
  const damp = (cell: Cell): boolean => {
    for (let k = 2; k <= 14; k += 3)
      if (
        use[cell + k] === USE.water ||
        use[cell - k] === USE.water ||
        use[cell + k * width] === USE.water ||
        use[cell - k * width] === USE.water
      )
        return true;
    return false;
  };
  /** Those by the water, and then all from the gates inwards. */
  const waterside = (): Int32Array => {
    const near = fronts.filter((front) => damp(wayOf(front)));
    const all = new Int32Array(near.length + gate.length);
    all.set(near);
    all.set(gate, near.length);
    return all;
  };
  let byWater: Int32Array | undefined;
  const buildings: Building[] = [];
  const refusals: Refused[] = [];
  const raise = (name: string, list: Int32Array, gap: number, from = 0): number => {
    const kind = BUILDINGS[name];
    const lucky = rng.next();
    const sizes: [number, number][] = [];
    for (let shrink = 0; shrink < 3; shrink++) {
      const t = shrink === 0 ? lucky : shrink === 1 ? lucky / 2 : 0;
      const of = ([least, most]: readonly [number, number]): number => least + Math.round((most - least) * t);
      sizes.push([of(kind.wide), of(kind.deep)]);
    }
    const refused = (refusals[gap] ??= nothingRefused(scene));
    const { index, lot } = firstFit(scene, list, sizes, gap, refused, rng.next, from);
    if (lot === null) return NONE;
    buildings.push(build(scene, lot, kind, rng));
    return index;
  };
  const large = [...kinds].sort((a, b) => area(b) - area(a) || (a < b ? -1 : a > b ? 1 : 0));
  for (const name of large) {
    const { site } = BUILDINGS[name];
    const temple = name === 'temple' ? wards.find((ward) => ward.kind === 'temple') : undefined;
    const list =
      temple !== undefined
        ? fronts.filter((front) => wardAt(wards, wayOf(front), width) === temple)
        : site === 'market' || site === 'any'
          ? fronts
          : site === 'water'
            ? (byWater ??= waterside())
            : gate;
    const skip =
      site === 'any' ? Math.floor(rng.next() * fronts.length * 0.6) : site === 'gate' ? Math.floor(rng.next() * fronts.length * 0.3) : 0;
    if (raise(name, list, manner.gap, skip) === NONE && raise(name, fronts, manner.gap) === NONE && raise(name, fronts, 0) === NONE)
      raise('cottage', fronts, 0);
  }
  const rows = manner.paved;
  for (let at = 0, misses = 0; buildings.length < count && at < fronts.length;) {
    const inner = at / fronts.length;
    const ward = wardAt(wards, wayOf(fronts[at]), width);
    const name =
      ward !== undefined
        ? houseOf(ward, rng)
        : rows && inner < 0.25 && chance(rng, 0.4)
          ? 'town house'
          : chance(rng, rows ? 0.75 : 0.5)
            ? 'house'
            : 'cottage';
    const gap = rows && inner > 0.7 ? 1 : manner.gap;
    let met = raise(name, fronts, gap, at);
    if (met === NONE && ward !== undefined && name !== 'cottage') met = raise('cottage', fronts, gap, at);
    if (met !== NONE) at = met + 1 + (rows ? 0 : int(rng, 0, 5));
    else if (++misses > 3) break;
  }
  return buildings;
}

function area(name: string): number {
  const { wide, deep } = BUILDINGS[name];
  return wide[1] * deep[1];
}
