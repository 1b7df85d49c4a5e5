import { type Cell, DX, DY, NONE } from '../../base/grid.ts';
import { clamp } from '../../base/math.ts';
import type { Rng } from '../../base/rng.ts';
import type { CastlePlan } from '../../content/castle-plans.ts';
import { sized } from './choose-plan.ts';
import { type Gate, gatehouse, type Stretch, stretchOnto, stretchTowards } from './gatehouse.ts';
import type { Country } from './land.ts';
import { encloseWith, type Outline, outlineOf } from './outline.ts';
import { USE } from './scene.ts';
import type { Site } from './site.ts';
import { T } from './tiles.ts';
import { digRound } from './wards.ts';

const GATE = { broad: 3, deep: 3 };
const LOW_GATE = { broad: 2, deep: 1 };
/** Width of what is dug round the walls. */
const DUG = { none: 0, dry: 4, moat: 5, lake: 9 } as const;

/** A court with its wall and its gates. */
export interface Ward {
  readonly outline: Outline;
  /** 1 for each cell of the court. */
  readonly inside: Uint8Array;
  readonly gates: Gate[];
  readonly stretches: Stretch[];
}

export interface Wards {
  /** The outermost first. */
  readonly wards: readonly Ward[];
  /** Where the heart of it all is, and the way from there to the road. */
  readonly x: number;
  readonly y: number;
  readonly towards: readonly [x: number, y: number];
}

/** Lays out the walls of a castle, what is dug round them, and their gates. */
export function layWards(country: Country, plan: CastlePlan, site: Site, rng: Rng): Wards {
  const { scene, lie, centre, setting, size } = country;
  const { width } = scene;
  const reach = sized(plan.reach, 0.75 * site.traits.great + 0.4 * rng.next());
  const margin = 6 + DUG[plan.ditch] + (plan.wall === 'rampart' ? GATE.deep : LOW_GATE.deep);
  const room = (value: number, need: number): number => clamp(value, Math.min(size / 2, need), Math.max(size / 2, size - 1 - need));
  let [x, y] = [centre % width, Math.floor(centre / width)];
  const end = lie.ends[0]?.cell ?? NONE;
  let towards: readonly [number, number] =
    end === NONE ? [DX[Math.max(0, setting.facing)], DY[Math.max(0, setting.facing)]] : unit((end % size) - x, Math.floor(end / size) - y);
  let along: readonly [number, number] = plan.athwart ? [-site.along[1], site.along[0]] : site.along;
  if (plan.outline === 'wedge' && along[0] * towards[0] + along[1] * towards[1] > 0) along = [-along[0], -along[1]];
  if (plan.outline === 'wedge') towards = [-along[0], -along[1]];
  if (plan.athwart) towards = along[0] * towards[1] - along[1] * towards[0] > 0 ? [-along[1], along[0]] : [along[1], -along[0]];
  if (plan.seatAt === 'mound') along = towards;
  const stretch = plan.outline === 'long' || plan.outline === 'wedge' ? 1.3 : plan.second === 'outer court' ? 2 : 1;
  [x, y] = [
    room(x, reach * (1 + (stretch - 1) * Math.abs(along[0])) + margin),
    room(y, reach * (1 + (stretch - 1) * Math.abs(along[1])) + margin),
  ];
  const level = lie.ground[Math.round(y) * size + Math.round(x)];
  const yields = (i: number, j: number): number => {
    const at = clamp(Math.round(j), 0, size - 1) * size + clamp(Math.round(i), 0, size - 1);
    const shy = plan.ditch !== 'lake' && lie.wet[at] > 0 ? 0.8 : 1;
    return shy * (plan.crags ? 1 - clamp(0.45 * Math.abs(lie.ground[at] - level), 0, 0.28) : 1);
  };
  const wish = { shape: plan.outline, along, margin, size: size, yields };
  const wall = plan.wall === 'palisade' ? T.palisade : T.rampart;
  const wards: Ward[] = [];
  const enclose = (outline: Outline, thick: number, ground: number): void => {
    wards.push({ outline, inside: encloseWith(scene, outline, thick, wall, ground), gates: [], stretches: [] });
  };
  let heart = { x: Math.round(x), y: Math.round(y) };
  if (plan.second === 'outer court') {
    const [ox, oy] = [x + towards[0] * reach * 0.72, y + towards[1] * reach * 0.72];
    enclose(outlineOf({ ...wish, x: ox, y: oy, reach: reach * 1.05 }, rng), 1, T.earth);
    const [ix, iy] = [x - towards[0] * reach * 0.72, y - towards[1] * reach * 0.72];
    enclose(outlineOf({ ...wish, x: ix, y: iy, reach }, rng), plan.thick, T[plan.ground]);
    heart = { x: Math.round(ix), y: Math.round(iy) };
  } else {
    enclose(
      outlineOf({ ...wish, x, y, reach }, rng),
      plan.second === undefined ? plan.thick : 2,
      T[plan.second === undefined ? plan.ground : 'gravel'],
    );
    if (plan.second === 'inner ring') enclose(outlineOf({ ...wish, x, y, reach: reach - 10 }, rng), plan.thick, T[plan.ground]);
  }
  // What the inner ward takes is no longer of the outer one.
  if (wards.length > 1)
    for (let cell = 0; cell < wards[0].inside.length; cell++)
      if (wards[1].inside[cell] || scene.tiles[cell] === wall) wards[0].inside[cell] = 0;
  if (plan.ditch !== 'none') digRound(country, (cell) => scene.use[cell] === USE.kept && cell % width < size, plan.ditch);
  const house = plan.wall === 'rampart' && plan.thick > 1 ? GATE : LOW_GATE;
  for (const [k, ward] of wards.entries()) {
    // The inner gate of two rings looks another way than the outer one.
    const way: readonly [number, number] = k === 1 && plan.second === 'inner ring' ? [-towards[1], towards[0]] : towards;
    for (const sign of plan.gates === 2 ? [1, -1] : [1]) {
      const facing: readonly [number, number] = [sign * way[0], sign * way[1]];
      // One comes to an inner gate through the outer court.
      const found =
        k === 0
          ? stretchTowards(scene, ward.outline, facing)
          : stretchOnto(scene, ward.outline, facing, groundBehind(wards[0], width), house.deep + 2);
      const gate = gatehouse(scene, found, {
        ...house,
        tile: wall,
        outer: 'gate',
        inner: house === GATE ? 'portcullis' : undefined,
        court: ward.inside,
        over: k === 0 ? DUG[plan.ditch] : 0,
      });
      for (const other of wards) if (other !== ward) clearOf(scene.tiles, other.inside, wall);
      ward.gates.push(gate);
      ward.stretches.push(found);
    }
  }
  if (plan.seatAt === 'mound') heart = { x: Math.round(x - towards[0] * reach * 0.9), y: Math.round(y - towards[1] * reach * 0.9) };
  return { wards, ...heart, towards };
}

function unit(dx: number, dy: number): readonly [number, number] {
  const length = Math.sqrt(dx * dx + dy * dy);
  return length === 0 ? [0, 1] : [dx / length, dy / length];
}

/** The ground of a court that a company of three abreast comes to from its first gate, 1 for each cell. */
function groundBehind({ inside, gates }: Ward, width: number): Uint8Array {
  const met = new Uint8Array(inside.length);
  const broad = (cell: Cell): boolean => {
    for (const row of [-width, 0, width]) for (let at = cell + row - 1; at <= cell + row + 1; at++) if (inside[at] !== 1) return false;
    return true;
  };
  const { behind, side } = gates[0];
  const from = behind - 2 * (DX[side] + DY[side] * width);
  const queue = [from];
  for (const cell of queue)
    for (const step of [1, -1, width, -width]) {
      const next = cell + step;
      if (met[next] || !broad(next)) continue;
      met[next] = 1;
      queue.push(next);
    }
  return met;
}

function clearOf(tiles: Uint16Array, inside: Uint8Array, wall: number): void {
  for (let cell = 0; cell < inside.length; cell++) if (inside[cell] && tiles[cell] === wall) inside[cell] = 0;
}
