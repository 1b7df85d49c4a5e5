import type { Move } from './abstract.ts';

/** States looked at, at most; what needs more is not offered. */
const MOST = 6000;
/** Bits of a state in its first number and in its second; together they make an exact number. */
const LOW = 30;
const HIGH = 23;
const SPAN = 1 << LOW;

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

/**
 * Every state that the moves can bring about in any order, before or after the quest is taken, until one of the endings
 * holds; and whether from each of them an ending can still be reached (AG EF ending). Exact: a state is a row of bits,
 * with room for every value that some variable is given.
 */
export function exploreOrders(start: readonly number[], moves: readonly Move[], endings: readonly (readonly number[])[]): Exploration {
  const said = new Map<number, number>();
  for (let k = 0; k < start.length; k += 2) said.set(start[k], start[k + 1]);
  const fields = fieldsOf(said, moves);
  if (fields === null) return { states: 0, sound: false, tooMany: true };
  const ways: { readonly needs: Bits; readonly gives: Bits }[] = [];
  for (const { needs, gives } of moves) {
    const asked = bitsOf(fields, said, needs);
    if (asked !== null) ways.push({ needs: asked, gives: bitsOf(fields, said, gives) as Bits });
  }
  const ends = endings.map((ending) => bitsOf(fields, said, ending)).filter((end) => end !== null);
  const first = bitsOf(fields, said, start) as Bits;

  const index = new Map<number, number>();
  const lows: number[] = [];
  const highs: number[] = [];
  const ended: number[] = [];
  const open: number[] = [];
  const visit = (low: number, high: number): number => {
    const at = lows.length;
    index.set(high * SPAN + low, at);
    lows.push(low);
    highs.push(high);
    if (ends.some((end) => (low & end.lowMask) === end.low && (high & end.highMask) === end.high)) ended.push(at);
    else open.push(at);
    return at;
  };
  visit(first.low, first.high);
  const sources: number[] = [];
  const targets: number[] = [];
  for (let next = 0; next < open.length; next++) {
    const from = open[next];
    const low = lows[from];
    const high = highs[from];
    for (const { needs, gives } of ways) {
      if ((low & needs.lowMask) !== needs.low || (high & needs.highMask) !== needs.high) continue;
      const [nextLow, nextHigh] = [(low & ~gives.lowMask) | gives.low, (high & ~gives.highMask) | gives.high];
      if (nextLow === low && nextHigh === high) continue;
      let to = index.get(nextHigh * SPAN + nextLow);
      if (to === undefined) {
        if (lows.length >= MOST) return { states: lows.length, sound: false, tooMany: true };
        to = visit(nextLow, nextHigh);
      }
      sources.push(from);
      targets.push(to);
    }
  }
  return { states: lows.length, sound: allReach(lows.length, sources, targets, ended), tooMany: false };
}

/** The bits for each variable that some move changes; null where there are more than a state has. */
function fieldsOf(said: ReadonlyMap<number, number>, moves: readonly Move[]): Map<number, Field> | null {
  const values = new Map<number, number[]>();
  for (const { gives } of moves)
    for (let k = 0; k < gives.length; k += 2) {
      let known = values.get(gives[k]);
      if (known === undefined) values.set(gives[k], (known = [said.get(gives[k]) ?? 0]));
      if (!known.includes(gives[k + 1])) known.push(gives[k + 1]);
    }
  const fields = new Map<number, Field>();
  let low = 0;
  let high = 0;
  for (const [variable, codes] of values) {
    let bits = 0;
    while (1 << bits < codes.length) bits++;
    if (bits === 0) continue;
    const fits = low + bits <= LOW;
    if (!fits && high + bits > HIGH) return null;
    fields.set(variable, { high: !fits, shift: fits ? low : high, mask: (1 << bits) - 1, codes });
    if (fits) low += bits;
    else high += bits;
  }
  return fields;
}

/** Pairs as bits of a state; null where they speak of something that no move changes and that is not so. */
function bitsOf(fields: ReadonlyMap<number, Field>, said: ReadonlyMap<number, number>, pairs: readonly number[]): Bits | null {
  const bits = { lowMask: 0, low: 0, highMask: 0, high: 0 };
  for (let k = 0; k < pairs.length; k += 2) {
    const field = fields.get(pairs[k]);
    if (field === undefined) {
      if (said.get(pairs[k]) !== pairs[k + 1]) return null;
      continue;
    }
    const code = field.codes.indexOf(pairs[k + 1]);
    if (code < 0) return null;
    const [mask, value] = [field.mask << field.shift, code << field.shift];
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
function allReach(count: number, sources: readonly number[], targets: readonly number[], ended: readonly number[]): boolean {
  const first = new Int32Array(count).fill(-1);
  const next = new Int32Array(sources.length);
  for (let edge = 0; edge < sources.length; edge++) {
    next[edge] = first[targets[edge]];
    first[targets[edge]] = edge;
  }
  const good = new Uint8Array(count);
  const queue = ended.slice();
  for (const state of queue) good[state] = 1;
  for (let at = 0; at < queue.length; at++)
    for (let edge = first[queue[at]]; edge >= 0; edge = next[edge])
      if (good[sources[edge]] === 0) {
        good[sources[edge]] = 1;
        queue.push(sources[edge]);
      }
  return queue.length === count;
}
