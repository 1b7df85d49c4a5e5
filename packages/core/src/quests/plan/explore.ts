import type { Move } from './abstract.ts';

/** States looked at, at most; what needs more is not offered. */
const MOST = 6000;
/** Bits of a state in its first number and in its second. */
const LOW = 30;
const HIGH = 23;

/** What came of trying every order of play. */
export interface Exploration {
  /** States that a player can bring about before the quest has ended. */
  readonly states: number;
  /** True where an ending can be reached from each of them. */
  readonly sound: boolean;
  /** True where there were more states than could be looked at. */
  readonly tooMany: boolean;
}

/** Where a variable stands among the bits of a state, and what its values are called there. */
interface Field {
  readonly high: boolean;
  readonly shift: number;
  readonly mask: number;
  readonly codes: readonly number[];
}

/** Some bits of a state and what they must be, in each of its two numbers. */
interface Bits {
  readonly lowMask: number;
  readonly low: number;
  readonly highMask: number;
  readonly high: number;
}

/** Slots of the table of states: a power of two, and more than twice as many as there may be states. */
const SLOTS = 1 << 14;

/**
 * Room for one exploration, which the next one uses again: nothing in it is read before it is written. Thousands of states
 * for each of dozens of plans would else be cleared away with every world.
 */
interface Room {
  /** Where each state stands in the lists, by a hash of it; -1 where there is none. */
  readonly slots: Int32Array;
  readonly lows: Int32Array;
  readonly highs: Int32Array;
  /** States that have not ended, in the order in which they were found. */
  readonly open: Int32Array;
  /** For each state the last edge that leads to it; for each edge the one before, and where it comes from. */
  readonly lastTo: Int32Array;
  before: Int32Array;
  from: Int32Array;
}

let room: Room | undefined;

function makeRoom(): Room {
  const numbers = (): Int32Array => new Int32Array(MOST);
  const edges = (): Int32Array => new Int32Array(4 * MOST);
  return {
    slots: new Int32Array(SLOTS),
    lows: numbers(),
    highs: numbers(),
    open: numbers(),
    lastTo: numbers(),
    before: edges(),
    from: edges(),
  };
}

/**
 * Every state that the moves can bring about in any order, before or after the quest is taken, until one of the endings
 * holds; and whether from each of them an ending can still be reached (AG EF ending). Exact: a state is a row of bits,
 * with room for every value that some variable is given.
 */
export function exploreOrders(start: readonly number[], moves: readonly Move[], endings: readonly (readonly number[])[]): Exploration {
  const said: number[] = [];
  for (let k = 0; k < start.length; k += 2) said[start[k]] = start[k + 1];
  const fields = fieldsOf(said, moves);
  if (fields === null) return { states: 0, sound: false, tooMany: true };
  // One row of numbers for all: what is looked at for every state and every move should lie side by side.
  const ways: number[] = [];
  for (const { needs, gives } of moves) {
    const asked = bitsOf(fields, said, needs);
    if (asked === null) continue;
    const given = bitsOf(fields, said, gives) as Bits;
    ways.push(asked.lowMask, asked.low, asked.highMask, asked.high, ~given.lowMask, given.low, ~given.highMask, given.high);
  }
  const ends: number[] = [];
  for (const ending of endings) {
    const end = bitsOf(fields, said, ending);
    if (end !== null) ends.push(end.lowMask, end.low, end.highMask, end.high);
  }
  const first = bitsOf(fields, said, start) as Bits;

  const { slots, lows, highs, open, lastTo } = (room ??= makeRoom());
  let { before, from } = room;
  slots.fill(-1);
  const ended: number[] = [];
  let states = 0;
  let waiting = 0;
  let edges = 0;
  slots[slotOf(first.low, first.high)] = states;
  lows[states] = first.low;
  highs[states] = first.high;
  lastTo[states] = -1;
  if (hasEnded(ends, first.low, first.high)) ended.push(states);
  else open[waiting++] = states;
  states++;
  for (let next = 0; next < waiting; next++) {
    const here = open[next];
    const low = lows[here];
    const high = highs[here];
    for (let k = 0; k < ways.length; k += 8) {
      if ((low & ways[k]) !== ways[k + 1] || (high & ways[k + 2]) !== ways[k + 3]) continue;
      const nextLow = (low & ways[k + 4]) | ways[k + 5];
      const nextHigh = (high & ways[k + 6]) | ways[k + 7];
      if (nextLow === low && nextHigh === high) continue;
      let slot = slotOf(nextLow, nextHigh);
      let state = slots[slot];
      while (state >= 0 && (lows[state] !== nextLow || highs[state] !== nextHigh)) {
        slot = (slot + 1) & (SLOTS - 1);
        state = slots[slot];
      }
      if (state < 0) {
        if (states >= MOST) return { states, sound: false, tooMany: true };
        state = states++;
        slots[slot] = state;
        lows[state] = nextLow;
        highs[state] = nextHigh;
        lastTo[state] = -1;
        if (hasEnded(ends, nextLow, nextHigh)) ended.push(state);
        else open[waiting++] = state;
      }
      if (edges === from.length) {
        before = room.before = widened(before);
        from = room.from = widened(from);
      }
      before[edges] = lastTo[state];
      from[edges] = here;
      lastTo[state] = edges++;
    }
  }
  return { states, sound: allReach(room, states, ended), tooMany: false };
}

/** Whether a state is one of the ends, each of which is four numbers of `Bits` in a row. */
function hasEnded(ends: readonly number[], low: number, high: number): boolean {
  for (let k = 0; k < ends.length; k += 4) if ((low & ends[k]) === ends[k + 1] && (high & ends[k + 2]) === ends[k + 3]) return true;
  return false;
}

/** Odd constants spread the bits of both numbers; the upper ones, where most of them come together, choose the slot. */
function slotOf(low: number, high: number): number {
  const mixed = Math.imul(low ^ Math.imul(high, 0x165667b1), 0x27d4eb2d);
  return (mixed ^ (mixed >>> 15)) & (SLOTS - 1);
}

function widened(numbers: Int32Array): Int32Array {
  const out = new Int32Array(2 * numbers.length);
  out.set(numbers);
  return out;
}

/** The bits for each variable that some move changes; null where there are more than a state has. */
function fieldsOf(said: readonly number[], moves: readonly Move[]): (Field | undefined)[] | null {
  const values: (number[] | undefined)[] = [];
  const changed: number[] = [];
  for (const { gives } of moves)
    for (let k = 0; k < gives.length; k += 2) {
      const variable = gives[k];
      let known = values[variable];
      if (known === undefined) {
        values[variable] = known = [said[variable] ?? 0];
        changed.push(variable);
      }
      if (!known.includes(gives[k + 1])) known.push(gives[k + 1]);
    }
  const fields: (Field | undefined)[] = [];
  let low = 0;
  let high = 0;
  for (const variable of changed) {
    const codes = values[variable] as number[];
    let bits = 0;
    while (1 << bits < codes.length) bits++;
    if (bits === 0) continue;
    const fits = low + bits <= LOW;
    if (!fits && high + bits > HIGH) return null;
    fields[variable] = { high: !fits, shift: fits ? low : high, mask: (1 << bits) - 1, codes };
    if (fits) low += bits;
    else high += bits;
  }
  return fields;
}

/** Pairs as bits of a state; null where they speak of something that no move changes and that is not so. */
function bitsOf(fields: readonly (Field | undefined)[], said: readonly number[], pairs: readonly number[]): Bits | null {
  const bits = { lowMask: 0, low: 0, highMask: 0, high: 0 };
  for (let k = 0; k < pairs.length; k += 2) {
    const field = fields[pairs[k]];
    if (field === undefined) {
      if (said[pairs[k]] !== pairs[k + 1]) return null;
      continue;
    }
    const code = field.codes.indexOf(pairs[k + 1]);
    if (code < 0) return null;
    const mask = field.mask << field.shift;
    const value = code << field.shift;
    // A later pair of the same variable takes the place of the one before.
    if (field.high) {
      bits.highMask |= mask;
      bits.high = (bits.high & ~mask) | value;
    } else {
      bits.lowMask |= mask;
      bits.low = (bits.low & ~mask) | value;
    }
  }
  return bits;
}

/** Whether from each of `count` states one of those that have ended can be reached. */
function allReach({ lastTo, before, from, open }: Room, count: number, ended: readonly number[]): boolean {
  const good = new Uint8Array(count);
  let reached = 0;
  for (const state of ended) {
    good[state] = 1;
    open[reached++] = state;
  }
  for (let at = 0; at < reached; at++)
    for (let edge = lastTo[open[at]]; edge >= 0; edge = before[edge])
      if (good[from[edge]] === 0) {
        good[from[edge]] = 1;
        open[reached++] = from[edge];
      }
  return reached === count;
}
