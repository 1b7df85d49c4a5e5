import { atan2, cos, PI, sin, TAU } from '../../base/math.ts';
import type { Rng } from '../../base/rng.ts';
import type { Den, LairLayout } from '../../content/lairs.ts';

/** What lies at a spot of a lair: its floor, its bare middle or mouth, what closes it in, water, or what was there before. */
export type LairGround = 'floor' | 'bare' | 'rim' | 'deep' | 'shallow' | 'stairs' | null;

/**
 * The ground plan of a lair: what lies `u` tiles from its middle towards its mouth and `v` tiles aside of that. `stray`, about
 * -1 to 1, bends its outlines; `luck`, 0 to 1, is that of the spot.
 */
export type GroundPlan = (u: number, v: number, stray: number, luck: number) => LairGround;

type Planner = (den: Den, spread: number, rng: Rng) => GroundPlan;

/** Farthest from its middle that any lair reaches, tiles. */
export const LAIR_REACH = 26;

const hypot = (x: number, y: number): number => Math.sqrt(x * x + y * y);

/** How far a point lies from the line between two. */
function fromLine(x: number, y: number, [ax, ay]: Spot, [bx, by]: Spot): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return hypot(x - ax - t * dx, y - ay - t * dy);
}

type Spot = readonly [u: number, v: number];

/** One round floor with a rim and a mouth, and hollows with rims of their own about it. */
const ring: Planner = (den, spread, rng) => {
  const radius = (den.radius ?? 8) * spread;
  const outer = radius + (den.wide ?? 4);
  const mouth = den.mouth ?? 3;
  const turn = rng.next() * TAU;
  const hollows = Array.from({ length: den.hollows ?? 0 }, (_, n): Spot => {
    const angle = turn + (TAU * n) / (den.hollows ?? 1);
    return [(outer + 2) * cos(angle), (outer + 2) * sin(angle)];
  });
  return (u, v, stray, luck) => {
    const far = hypot(u, v) + 4 * den.rough * stray;
    if (far < radius) return hypot(u, v) < 3.5 ? 'bare' : 'floor';
    if (far < outer) return u > 0 && Math.abs(v) <= mouth ? 'bare' : luck < den.share ? 'rim' : null;
    for (const [hu, hv] of hollows) {
      const own = hypot(u - hu, v - hv);
      if (own < 2.4) return 'floor';
      if (own < 3.9 && (u - hu) * hu + (v - hv) * hv > -2) return 'rim';
    }
    return null;
  };
};

/** Chambers about a middle one, with runs between them and a hole out of nearly each. */
const burrow: Planner = (den, spread, rng) => {
  const count = 4 + Math.round(2 * spread * rng.next() + 0.4);
  const turn = 0.4 * (rng.next() - 0.5);
  const chambers = Array.from({ length: count }, (_, n) => {
    const angle = turn + (TAU * (n + (n === 0 ? 0 : 0.35 * (rng.next() - 0.5)))) / count;
    const far = (9 + 2.5 * rng.next()) * spread;
    const out = far + 6.5;
    // The first looks down the slope, and has a hole of its own whatever befalls.
    const holed = n === 0 || rng.next() < 0.72;
    return {
      at: [far * cos(angle), far * sin(angle)] as Spot,
      out: [out * cos(angle), out * sin(angle)] as Spot,
      radius: 2.2 + 0.8 * rng.next(),
      holed,
    };
  });
  const runs = chambers.slice(1).map((_, n) => n % 2 === 1 || rng.next() < 0.3);
  return (u, v, stray, luck) => {
    const bend = 0.9 * den.rough * stray;
    let wall = hypot(u, v) - 3.4 * spread;
    if (wall < 0) return hypot(u, v) < 2.6 ? 'bare' : 'floor';
    let hole = false;
    for (const [n, { at, out, radius, holed }] of chambers.entries()) {
      const own = hypot(u - at[0], v - at[1]) - radius;
      if (own < 0) return 'floor';
      const run = fromLine(u, v, [0, 0], at) - 1.15;
      const next = n > 0 && runs[n - 1] ? fromLine(u, v, at, chambers[n - 1].at) - 1.05 : Infinity;
      const way = holed ? fromLine(u, v, at, out) - 1.1 : Infinity;
      if (Math.min(run, next) < 0) return 'bare';
      if (way < 0) hole = true;
      wall = Math.min(wall, own, run, next);
    }
    if (hole && wall < 3.4) return 'bare';
    return wall + bend < 2.6 && luck < den.share ? 'rim' : null;
  };
};

/** A crag with a ledge that winds up round it to the top. */
const roost: Planner = (_den, spread, rng) => {
  const [foot, top, turns] = [13.5 * spread, 4.2 * spread, 1.2];
  const sense = rng.next() < 0.5 ? 1 : -1;
  return (u, v, stray) => {
    const far = hypot(u, v);
    if (far < top) return far < 2.6 ? 'bare' : 'floor';
    const angle = sense * atan2(v, u);
    const share = (angle < 0 ? angle + TAU : angle) / TAU;
    for (const winding of [0, 1]) {
      const gone = (share + winding) / turns;
      if (gone <= 1.02 && Math.abs(far - (foot - (foot - top) * gone)) < 1.5) return 'floor';
    }
    // Before the foot of the ledge the ground is open.
    if (u > 0 && far > foot - 1.5 && Math.abs(v) < 2.4) return far < foot + 3.5 + 2 * stray ? 'bare' : null;
    return far < foot + 2.2 + 2 * stray ? 'rim' : null;
  };
};

/** A house of old that has sunk: broken walls, an inner wall, steps down at its gate. */
const ruin: Planner = (den, spread, rng) => {
  const [long, broad] = [Math.round((9 + 2 * rng.next()) * spread), Math.round((7 + 2 * rng.next()) * spread)];
  const wall = -Math.round(1 + 2 * rng.next());
  const gap = Math.round((rng.next() - 0.5) * broad);
  const apse = rng.next() < 0.5 ? broad - 2 : 0;
  return (u, v, stray, luck) => {
    const [x, y] = [Math.round(u), Math.round(v)];
    const [ax, ay] = [Math.abs(x), Math.abs(y)];
    if (apse > 0 && x < -long && ax <= long + apse) {
      const far = hypot(x + long, y);
      if (far < apse - 0.7) return 'floor';
      if (far < apse + 0.6) return luck < den.share + 0.1 ? 'rim' : 'floor';
    }
    if (ax > long + 1 || ay > broad + 1) return ax < long + 3 && ay < broad + 3 && luck < 0.12 ? 'floor' : null;
    // Corners outlast walls.
    if (ax >= long && ay >= broad) return 'rim';
    if (ax > long || ay > broad) return null;
    if (x === long && ay <= 1) return 'stairs';
    if (x === -long && apse > 0 && ay < apse - 1) return 'floor';
    if (ax === long || ay === broad) return luck < den.share + 0.3 * stray ? 'rim' : 'floor';
    if (x === wall && Math.abs(y - gap) > 1) return luck < den.share ? 'rim' : 'floor';
    if (x > wall + 2 && (x - wall) % 4 === 0 && ay === Math.round(broad * 0.5)) return luck < den.share ? 'rim' : 'floor';
    if (x === long - 1 && ay <= 1) return 'stairs';
    return hypot(u, v) < 3 ? 'bare' : 'floor';
  };
};

/** What grows so close that one track alone leads in, with a clearing at its end and a lesser one beside it. */
const thicket: Planner = (den, spread, rng) => {
  const reach = 13.5 * spread;
  const sway = (2.2 + 1.5 * rng.next()) * (rng.next() < 0.5 ? 1 : -1);
  const beside: Spot = [reach * 0.45, sway > 0 ? -6.5 : 6.5];
  const behind: Spot = [-7 * spread, 3 * (rng.next() - 0.5)];
  const track = (u: number): number => sway * sin((PI * u) / reach) * sin((TAU * u) / reach);
  return (u, v, stray, luck) => {
    const far = hypot(u, v);
    if (far < 4.6 * spread + stray) return far < 3 ? 'bare' : 'floor';
    if (u > 0 && u < reach + 2 && Math.abs(v - track(u)) < 1.35) return 'bare';
    if (hypot(u - beside[0], v - beside[1]) < 2.7 || hypot(u - behind[0], v - behind[1]) < 2.9) return 'floor';
    if (fromLine(u, v, beside, [beside[0], track(beside[0])]) < 1.05 || fromLine(u, v, behind, [0, 0]) < 1.1) return 'floor';
    return far < reach + 5 * stray + 2 * luck - 1 && luck < den.share ? 'rim' : null;
  };
};

/** A cliff with a bay in it, and a fan of litter before its mouth. */
const caveMouth: Planner = (den, spread, rng) => {
  const [deep, broad] = [6.5 * spread, (5 + rng.next()) * spread];
  const face = deep + 3;
  const side = rng.next() < 0.5 ? 1 : -1;
  const niche: Spot = [-3.5, side * (broad + 3.5)];
  const second: Spot = [-deep - 3, -side * 3];
  return (u, v, stray, luck) => {
    const [a, b] = [u / deep, v / broad];
    const inside = a * a + b * b + 0.25 * stray;
    if (inside < 1) return hypot(u, v) < 3 ? 'bare' : 'floor';
    if (u > 0 && u < face + 1 && Math.abs(v + stray) < 1.8) return 'bare';
    if (hypot(u - niche[0], v - niche[1]) < 2.7 || fromLine(u, v, niche, [-1, 0]) < 1.2) return 'floor';
    if (hypot(u - second[0], v - second[1]) < 2.9 || fromLine(u, v, second, [0, 0]) < 1.2) return 'floor';
    const edge = face + 2.4 * stray - 0.012 * v * v;
    if (u < edge) return hypot(u, 0.85 * v) < 16.5 * spread + 3 * stray && luck < den.share ? 'rim' : null;
    // The fan lies on the slope below, the thinner the farther out.
    const fan = hypot(u - face, 0.8 * v);
    return u >= face && fan < 7 && luck < 0.85 - 0.1 * fan ? 'floor' : null;
  };
};

/** A deep pool with a trodden bank, and reeds round both. */
const pool: Planner = (den, spread, rng) => {
  const radius = (7 + 1.5 * rng.next()) * spread;
  const [pu, pv] = [-radius - 3.6, 4 * (rng.next() - 0.5)];
  return (u, v, stray, luck) => {
    const far = hypot(u, v);
    const toPool = hypot(u - pu, 0.8 * (v - pv)) + 2.5 * stray;
    if (toPool < radius) return toPool < radius - 1.3 ? 'deep' : 'shallow';
    if (far < 5.2 * spread + stray) return far < 2.6 ? 'bare' : 'floor';
    // The slide.
    if (u < 0 && Math.abs(v) < 1.6 && far < 9) return 'bare';
    if (toPool < radius + 1.2) return luck < 0.35 ? 'rim' : 'floor';
    if (u > 3 && Math.abs(v) < 2.4) return null;
    return (far < 9.5 * spread + 2 * stray || toPool < radius + 3 + stray) && luck < den.share ? 'rim' : null;
  };
};

/** A grave mound: a passage between great stones, a chamber with cells on three sides, a ring of stones at its foot. */
const mound: Planner = (den, spread, rng) => {
  const reach = 11.5 * spread;
  const chamber = 3.4;
  const cell = 2.1 + 0.4 * rng.next();
  const stones = 14 + Math.round(4 * rng.next());
  return (u, v, stray, luck) => {
    const far = hypot(u, v);
    if (far < chamber) return far < 2 ? 'bare' : 'floor';
    for (const [cu, cv] of [
      [-6.2, 0],
      [0, 6.2],
      [0, -6.2],
    ] as const)
      if (hypot(u - cu, v - cv) < cell || fromLine(u, v, [0, 0], [cu, cv]) < 1.05) return 'floor';
    if (u > 0 && Math.abs(v) < 1.5 && u < reach + 3) return 'bare';
    if (far < reach + 2 * den.rough * stray) return luck < den.share ? 'rim' : null;
    const angle = (atan2(v, u) / TAU + 1) * stones;
    return far > reach + 1.6 && far < reach + 2.9 && angle % 1 < 0.34 ? 'rim' : null;
  };
};

/** How lairs are laid out. */
export const LAYOUTS: Readonly<Record<LairLayout, Planner>> = {
  ring,
  burrow,
  roost,
  ruin,
  thicket,
  'cave mouth': caveMouth,
  pool,
  mound,
};
