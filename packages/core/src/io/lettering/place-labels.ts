/** A rectangle on the drawing, pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One way to write a text: the boxes it would cover, and whatever the caller wants to know of it later. */
export interface Try<T> {
  readonly boxes: readonly Box[];
  readonly how: T;
}

/** A text that wants a place. */
export interface Wish<T> {
  readonly key: string;
  /** Greater goes first. */
  readonly rank: number;
  /** Ways to write it, best first. */
  readonly tries: readonly Try<T>[];
}

/** Cell of the grid that finds neighbouring boxes, pixels. */
const BUCKET = 64;

/**
 * Places texts without overlap: the most important first, each in the first of its ways that is free, or not at all.
 *
 * Source: Yoeli, "The Logic of Automated Map Lettering", 1972 (greedy by importance).
 *
 * @param taken boxes that no text may cover, such as the symbols of places
 */
export function placeLabels<T>(wishes: readonly Wish<T>[], taken: readonly Box[]): { readonly key: string; readonly chosen: Try<T> }[] {
  const buckets = new Map<number, Box[]>();
  for (const box of taken) add(buckets, box);
  const placed: { key: string; chosen: Try<T> }[] = [];
  const ordered = [...wishes].sort((a, b) => b.rank - a.rank || (a.key < b.key ? -1 : 1));
  for (const { key, tries } of ordered) {
    const chosen = tries.find(({ boxes }) => !boxes.some((box) => collides(buckets, box)));
    if (!chosen) continue;
    for (const box of chosen.boxes) add(buckets, box);
    placed.push({ key, chosen });
  }
  return placed;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function collides(buckets: ReadonlyMap<number, readonly Box[]>, box: Box): boolean {
  for (const key of keysOf(box)) if (buckets.get(key)?.some((other) => overlap(box, other))) return true;
  return false;
}

function add(buckets: Map<number, Box[]>, box: Box): void {
  for (const key of keysOf(box)) {
    const bucket = buckets.get(key);
    if (bucket) bucket.push(box);
    else buckets.set(key, [box]);
  }
}

function keysOf(box: Box): number[] {
  const keys: number[] = [];
  for (let row = Math.floor(box.top / BUCKET); row <= Math.floor(box.bottom / BUCKET); row++)
    for (let column = Math.floor(box.left / BUCKET); column <= Math.floor(box.right / BUCKET); column++) keys.push(row * 65_536 + column);
  return keys;
}
