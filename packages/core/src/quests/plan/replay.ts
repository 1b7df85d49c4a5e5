import { allHold, type Move } from './abstract.ts';

/** Moves in a row, seen from both ends: what holds before each, and what each and all after it need for the goal. */
export interface Replay {
  readonly moves: number;
  readonly variables: number;
  /** The state before each move and after the last: row `k` holds one value for each variable. */
  readonly states: Int16Array;
  /** What must hold before each move if it and all after it are to reach the goal, likewise; 0 where anything will do. */
  readonly wants: Int16Array;
}

/**
 * Plays moves from a start; null where one cannot be made or the goal is not reached. What the moves from one on need is
 * found by going through them backwards (Dijkstra, Guarded Commands, 1975: the weakest precondition), so that leaving any
 * of them out can be judged without playing them again.
 */
export function replay(variables: number, start: readonly number[], moves: readonly Move[], goal: readonly number[]): Replay | null {
  const count = moves.length;
  const states = new Int16Array(variables * (count + 1));
  const now = new Int16Array(variables);
  for (let k = 0; k < start.length; k += 2) now[start[k]] = start[k + 1];
  states.set(now);
  for (let k = 0; k < count; k++) {
    const { needs, gives } = moves[k];
    if (!allHold(now, needs)) return null;
    for (let p = 0; p < gives.length; p += 2) now[gives[p]] = gives[p + 1];
    states.set(now, variables * (k + 1));
  }
  if (!allHold(now, goal)) return null;
  const wants = new Int16Array(variables * (count + 1));
  now.fill(0);
  for (let p = 0; p < goal.length; p += 2) now[goal[p]] = goal[p + 1];
  wants.set(now, variables * count);
  for (let k = count - 1; k >= 0; k--) {
    const { needs, gives } = moves[k];
    for (let p = 0; p < gives.length; p += 2) now[gives[p]] = 0;
    for (let p = 0; p < needs.length; p += 2) now[needs[p]] = needs[p + 1];
    wants.set(now, variables * k);
  }
  return { moves: count, variables, states, wants };
}

/** Whether the moves from `from` to just before `to` can be left out. */
export function canSkip({ variables, states, wants }: Replay, from: number, to: number): boolean {
  const [a, b] = [from * variables, to * variables];
  for (let v = 0; v < variables; v++) if (wants[b + v] !== 0 && wants[b + v] !== states[a + v]) return false;
  return true;
}

/** True where several moves in a row can be left out together: a way round that leads back to where it began. */
export function hasDetour(play: Replay): boolean {
  for (let from = 0; from < play.moves; from++) for (let to = from + 2; to <= play.moves; to++) if (canSkip(play, from, to)) return true;
  return false;
}
