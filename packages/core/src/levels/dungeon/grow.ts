import { NONE } from '../../base/grid.ts';
import { int, type Rng, shuffled } from '../../base/rng.ts';
import { type Growth, growArea, type Wanted } from './area.ts';
import { gateArea, GATES, shortCutHome } from './gates.ts';
import { type Mission, newMission } from './mission.ts';
import { addRound, addWindows, branch } from './side-ways.ts';
import { makeSlots, type Slots } from './slots.ts';

/** Things that open locks beside those on the way to the goal, at most: what they could be taken in doubles with each. */
const SPARE = 3;

/**
 * The plan of a dungeon: cycles of rooms woven with patterns, each behind a lock whose key lies in the depth of what
 * could be reached before, then ways round and blind alleys with things worth the detour.
 */
export function growMission(wanted: Wanted, rng: Rng): Mission {
  const mission = newMission(makeSlots(wanted.columns, wanted.rows, wanted.storeys));
  const growth: Growth = { wanted, mission, rng, spare: SPARE };
  const { slots, areas } = mission;
  const share = 0.2 + 0.7 * wanted.linearity;
  const cells = wanted.columns * wanted.rows * wanted.storeys;
  const total = Math.min(wanted.rooms, Math.floor(cells * 0.85));
  const parts = Math.max(1, Math.min(wanted.locks + 1, Math.floor((total * share) / 2)));
  const length = Math.max(4, Math.floor((total * share) / parts));

  growArea(growth, firstSlot(slots, wanted.side, rng), NONE, length, NONE);
  mission.nodes[0].role = 'entrance';
  const gates = shuffled(rng, GATES);
  for (let i = 1; i < parts && mission.nodes.length + 1 < total; i++) gateArea(growth, gates[i % gates.length], length);

  const last = areas[areas.length - 1];
  mission.nodes[last.deepest].role = 'goal';
  mission.nodes[last.deepest].wishes.push({ what: 'goal' }, { what: 'boss', more: 0.2 });

  for (let i = 0; i < wanted.prisons; i++) branch(growth, 'prison');
  for (let i = 0; i < wanted.vaults; i++) branch(growth, 'shut');
  const rounds = Math.round(wanted.loops * (1 - 0.6 * wanted.linearity) * (1 + total / 16));
  // Side ways first, so that there is something for ways round to join.
  const half = Math.floor((mission.nodes.length + total) / 2);
  for (let tries = 0; mission.nodes.length < half && tries < total; tries++) branch(growth, 'plain');
  for (let i = 0; i < rounds; i++) if (!addRound(growth, total)) break;
  shortCutHome(growth);
  for (let tries = 0; mission.nodes.length < total && tries < 3 * total; tries++) branch(growth);
  addWindows(growth);
  return mission;
}

/** A slot on the side where one comes in, not at its ends where it has a middle. */
function firstSlot({ columns, rows }: Slots, side: number, rng: Rng): number {
  const along = side === 0 || side === 2 ? rows : columns;
  const at = along > 2 ? int(rng, 1, along - 2) : int(rng, 0, along - 1);
  if (side === 0) return at * columns + columns - 1;
  if (side === 1) return (rows - 1) * columns + at;
  return side === 2 ? at * columns : at;
}
