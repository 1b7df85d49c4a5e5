/**
 * Finds rows by an integer key, in the order in which they were added: an open-addressed table of chains. Adding and
 * finding cost the same whatever there is.
 */
export interface FactIndex {
  /** Keys of the slots; the slot is free where `head` is -1. */
  keys: Float64Array;
  /** First and last row of the chain of each slot. */
  head: Int32Array;
  tail: Int32Array;
  /** Rows in the chain of each slot. */
  size: Int32Array;
  used: number;
  /** The row after each row in its chain, or -1. */
  next: Int32Array;
}

export function makeFactIndex(rows: number): FactIndex {
  return {
    keys: new Float64Array(64),
    head: new Int32Array(64).fill(-1),
    tail: new Int32Array(64),
    size: new Int32Array(64),
    used: 0,
    next: new Int32Array(rows),
  };
}

function slotOf(keys: Float64Array, head: Int32Array, key: number): number {
  const mask = keys.length - 1;
  // Two halves of the key, each an integer of at most 32 bits, mixed by odd constants.
  let slot = (Math.imul(key | 0, 0x9e3779b1) ^ Math.imul(Math.floor(key / 4294967296), 0x85ebca6b)) >>> 0;
  slot = (slot ^ (slot >>> 15)) & mask;
  while (head[slot] >= 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

export function addToIndex(index: FactIndex, key: number, row: number): void {
  if (index.used * 2 >= index.keys.length) grow(index);
  if (row >= index.next.length) {
    const next = new Int32Array(Math.max(2 * index.next.length, row + 1));
    next.set(index.next);
    index.next = next;
  }
  const slot = slotOf(index.keys, index.head, key);
  index.next[row] = -1;
  if (index.head[slot] < 0) {
    index.keys[slot] = key;
    index.head[slot] = row;
    index.used++;
  } else index.next[index.tail[slot]] = row;
  index.tail[slot] = row;
  index.size[slot]++;
}

/** First row with the key, or -1; `index.next` leads on. */
export function firstInIndex(index: FactIndex, key: number): number {
  return index.head[slotOf(index.keys, index.head, key)];
}

/** Number of rows with the key. */
export function sizeInIndex(index: FactIndex, key: number): number {
  const slot = slotOf(index.keys, index.head, key);
  return index.head[slot] < 0 ? 0 : index.size[slot];
}

function grow(index: FactIndex): void {
  const { keys, head, tail, size } = index;
  const length = keys.length * 2;
  index.keys = new Float64Array(length);
  index.head = new Int32Array(length).fill(-1);
  index.tail = new Int32Array(length);
  index.size = new Int32Array(length);
  for (let slot = 0; slot < keys.length; slot++) {
    if (head[slot] < 0) continue;
    const to = slotOf(index.keys, index.head, keys[slot]);
    index.keys[to] = keys[slot];
    index.head[to] = head[slot];
    index.tail[to] = tail[slot];
    index.size[to] = size[slot];
  }
}
