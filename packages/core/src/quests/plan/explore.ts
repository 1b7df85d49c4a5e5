import { allHold, apply, type Abstract, type Move } from './abstract.ts';

/** States looked at, at most; what needs more is not offered. */
const MOST = 6000;

/** What came of trying every order of play. */
export interface Exploration {
  /** States that a player can bring about before the quest has ended. */
  readonly states: number;
  /** True where an ending can be reached from each of them. */
  readonly sound: boolean;
  /** True where there were more states than could be looked at. */
  readonly tooMany: boolean;
}

/**
 * Every state that the moves can bring about in any order, before or after the quest is taken, until one of the endings
 * holds; and whether from each of them an ending can still be reached (AG EF ending). Exact: a state is one number in a
 * mixed radix, of the variables that some move changes.
 */
export function exploreOrders(abstract: Abstract, start: Int8Array, moves: readonly Move[], endings: readonly Int16Array[]): Exploration {
  const changes = new Uint8Array(start.length);
  for (const { gives } of moves) for (let k = 0; k < gives.length; k += 2) changes[gives[k]] = 1;
  const radix = new Float64Array(start.length);
  let room = 1;
  for (let v = 0; v < start.length; v++)
    if (changes[v] !== 0) {
      radix[v] = room;
      room *= abstract.values[v].size + 1;
    }
  if (room > Number.MAX_SAFE_INTEGER) return { states: 0, sound: false, tooMany: true };

  const numbers = new Map<number, number>();
  const states: Int8Array[] = [];
  const before: number[][] = [];
  const open: number[] = [];
  const ended: number[] = [];
  const visit = (state: Int8Array, number: number): number => {
    const index = states.length;
    numbers.set(number, index);
    states.push(state);
    before.push([]);
    if (endings.some((ending) => allHold(state, ending))) ended.push(index);
    else open.push(index);
    return index;
  };
  let first = 0;
  for (let v = 0; v < start.length; v++) first += radix[v] * start[v];
  visit(start.slice(), first);
  const keys: number[] = [first];
  for (let next = 0; next < open.length; next++) {
    const from = open[next];
    const state = states[from];
    for (const { needs, gives } of moves) {
      if (!allHold(state, needs)) continue;
      let number = keys[from];
      for (let k = 0; k < gives.length; k += 2) number += radix[gives[k]] * (gives[k + 1] - state[gives[k]]);
      if (number === keys[from]) continue;
      let to = numbers.get(number);
      if (to === undefined) {
        if (states.length >= MOST) return { states: states.length, sound: false, tooMany: true };
        const after = state.slice();
        apply(after, gives);
        to = visit(after, number);
        keys[to] = number;
      }
      before[to].push(from);
    }
  }
  const good = new Uint8Array(states.length);
  const queue = ended.slice();
  for (const index of queue) good[index] = 1;
  for (let next = 0; next < queue.length; next++)
    for (const index of before[queue[next]])
      if (good[index] === 0) {
        good[index] = 1;
        queue.push(index);
      }
  return { states: states.length, sound: queue.length === states.length, tooMany: false };
}
