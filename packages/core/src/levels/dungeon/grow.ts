import { NONE } from '../../base/grid.ts';
import { int, type Rng, shuffled } from '../../base/rng.ts';
import { type Growth, growArea, type Wanted } from './area.ts';
import { gateArea, GATES, shortCutHome } from './gates.ts';
import { type Mission, newMission } from './mission.ts';
import { addRound, addWindows, branch, hide } from './side-ways.ts';
import { makeSlots, type Slots } from './slots.ts';

/** Things that open locks beside those on the way to the goal, at most: what they could be taken in doubles with each. */
const SPARE = 3;

/** Rooms to a secret door, with secrets at 1. */
const ROOMS_PER_SECRET = 28;
/** Rooms to a way round beside the first, with loops at 1. */
const ROOMS_PER_ROUND = 16;

/**
 * The plan of a dungeon: areas, each a stem and a cycle woven with patterns, each behind a lock whose key lies in the
 * depth of what could be reached before, then ways round and blind alleys with things worth the detour. The more linear,
 * the more of the rooms lie in the areas and the more of an area is stem.
 */
export function growMission(wanted: Wanted, rng: Rng): Mission {
  const mission = newMission(makeSlots(wanted.columns, wanted.rows, wanted.storeys));
  const { slots, areas, nodes } = mission;
  const { linearity } = wanted;
  const cells = wanted.columns * wanted.rows * wanted.storeys;
  const total = Math.min(wanted.rooms, Math.floor(cells * 0.85));
  // What is asked for in parts of one comes out right on the mean.
  const luck = rng.fork('luck');
  const hidden = Math.floor((wanted.secrets * total) / ROOMS_PER_SECRET + luck.next());
  const growth: Growth = { wanted, mission, rng, spare: SPARE, hidden };
  const parts = Math.max(1, Math.min(wanted.locks + 1, total >> 1));
  const main = Math.max(2 * parts, Math.round(total * (0.3 + 0.65 * linearity)));

  growArea(growth, firstSlot(slots, wanted.side, rng), NONE, lengthOf(main, parts), NONE);
  nodes[0].role = 'entrance';
  const gates = shuffled(rng, GATES);
  for (let i = 1; i < parts && nodes.length + 1 < total; i++)
    gateArea(growth, gates[i % gates.length], lengthOf(main - nodes.length, parts - i));

  const last = areas[areas.length - 1];
  nodes[last.deepest].role = 'goal';
  nodes[last.deepest].wishes.push({ what: 'goal' }, { what: 'boss', more: 0.2 });

  for (let i = 0; i < wanted.prisons; i++) branch(growth, 'prison');
  for (let i = 0; i < wanted.vaults; i++) branch(growth, 'shut');
  let rounds = Math.floor(wanted.loops * (0.1 + 1.8 * (1 - linearity) * (1 - linearity)) * (1 + total / ROOMS_PER_ROUND) + luck.next());
  // Side ways first, so that there is something for ways round to join.
  const half = Math.floor((nodes.length + total) / 2);
  for (let tries = 0; nodes.length < half && tries < total; tries++) branch(growth, 'plain');
  while (rounds > 0 && addRound(growth, total)) rounds--;
  shortCutHome(growth);
  while (growth.hidden > 0 && hide(growth, total));
  for (let tries = 0; nodes.length < total && tries < 3 * total; tries++) branch(growth);
  while (rounds > 0 && addRound(growth, total)) rounds--;
  addWindows(growth);
  return mission;
}

/** Rooms of the next of so many areas that share so many rooms. */
function lengthOf(rooms: number, areas: number): number {
  return Math.max(2, Math.round(rooms / areas));
}

/** A slot on the side where one comes in, not at its ends where it has a middle. */
function firstSlot({ columns, rows }: Slots, side: number, rng: Rng): number {
  const along = side === 0 || side === 2 ? rows : columns;
  const at = along > 2 ? int(rng, 1, along - 2) : int(rng, 0, along - 1);
  if (side === 0) return at * columns + columns - 1;
  if (side === 1) return (rows - 1) * columns + at;
  return side === 2 ? at * columns : at;
}
