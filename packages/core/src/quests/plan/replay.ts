import type { Move } from './abstract.ts';

/** Moves in a row, seen from both ends: what holds before each, and what each and all after it need for the goal. */
export interface Replay {
  readonly moves: number;
  readonly variables: number;
  /** The state before each move and after the last: row `k` holds one value for each variable. */
  readonly states: Int16Array;
  /** What must hold before each move if it and all after it are to reach the goal, likewise; 0 where anything will do. */
  readonly wants: Int16Array;
}

/** Room for one replay, which the next one uses again: plans are replayed once for each step that is taken out of them. */
let room = new Int16Array(1 << 12);

/**
 * Plays moves from a start; null where one cannot be made or the goal is not reached. What the moves from one on need is
 * found by going through them backwards (Dijkstra, Guarded Commands, 1975: the weakest precondition), so that leaving any
 * of them out can be judged without playing them again. What it returns is lent until the next call.
 */
export function replay(variables: number, start: readonly number[], moves: readonly Move[], goal: readonly number[]): Replay | null {
  const count = moves.length;
  const size = variables * (count + 1);
  if (room.length < 2 * size) room = new Int16Array(4 * size);
  const states = room.subarray(0, size);
  const wants = room.subarray(size, 2 * size);
  states.fill(0, 0, variables);
  for (let k = 0; k < start.length; k += 2) states[start[k]] = start[k + 1];
  for (let k = 0; k < count; k++) {
    const at = variables * k;
    const { needs, gives } = moves[k];
    if (!holdAt(states, at, needs)) return null;
    states.copyWithin(at + variables, at, at + variables);
    for (let p = 0; p < gives.length; p += 2) states[at + variables + gives[p]] = gives[p + 1];
  }
  if (!holdAt(states, variables * count, goal)) return null;
  wants.fill(0, variables * count);
  for (let p = 0; p < goal.length; p += 2) wants[variables * count + goal[p]] = goal[p + 1];
  for (let k = count - 1; k >= 0; k--) {
    const at = variables * k;
    const { needs, gives } = moves[k];
    wants.copyWithin(at, at + variables, at + 2 * variables);
    for (let p = 0; p < gives.length; p += 2) wants[at + gives[p]] = 0;
    for (let p = 0; p < needs.length; p += 2) wants[at + needs[p]] = needs[p + 1];
  }
  return { moves: count, variables, states, wants };
}

/** Whether all pairs of variable and value hold in the row that begins at `at`. */
function holdAt(states: Int16Array, at: number, pairs: readonly number[]): boolean {
  for (let p = 0; p < pairs.length; p += 2) if (states[at + pairs[p]] !== pairs[p + 1]) return false;
  return true;
}

/** Whether the moves from `from` to just before `to` can be left out. */
export function canSkip({ variables, states, wants }: Replay, from: number, to: number): boolean {
  const a = from * variables;
  const b = to * variables;
  for (let v = 0; v < variables; v++) if (wants[b + v] !== 0 && wants[b + v] !== states[a + v]) return false;
  return true;
}

/** True where several moves in a row can be left out together: a way round that leads back to where it began. */
export function hasDetour(play: Replay): boolean {
  for (let from = 0; from < play.moves; from++) for (let to = from + 2; to <= play.moves; to++) if (canSkip(play, from, to)) return true;
  return false;
}
