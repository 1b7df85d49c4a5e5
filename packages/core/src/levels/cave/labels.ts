import { NONE } from '../../base/grid.ts';
import { numbersForWork, shortsForWork } from '../../base/scratch.ts';
import { MARGIN, wordsOf } from './rock.ts';

/** Hollows smaller than this many cells are filled up. */
const POCKET = 12;

/** The hollows of a cave, each in one piece and numbered. */
export interface Labels {
  /** 1 for open cells. */
  readonly open: Uint8Array;
  /** Number of the hollow of each cell, or NONE; the next cave is written over it. */
  readonly hollow: Int16Array;
  readonly count: number;
  /** Cells of hollows beside rock, in their order; the next cave is written over them. */
  readonly edges: Int32Array;
}

const startsForWork = numbersForWork();
const endsForWork = numbersForWork();
const rootsForWork = numbersForWork();
const sizesForWork = numbersForWork();
const edgesForWork = numbersForWork();
const hollowsForWork = shortsForWork();

/**
 * Numbers the hollows and fills the pockets; where all are pockets, one is dug in the middle. Runs of open cells along the
 * rows are joined to those above them.
 *
 * Source: Rosenfeld, Pfaltz, "Sequential operations in digital picture processing", 1966; by runs as in He, Chao, Suzuki,
 * "A run-based two-scan labeling algorithm", 2008.
 * @param bits 1 for open cells, as `hollowRock` makes them: none within the margin
 */
export function labelHollows(bits: Int32Array, width: number, height: number): Labels {
  const words = wordsOf(width);
  const n = width * height;
  const starts = startsForWork(n >> 1);
  const ends = endsForWork(n >> 1);
  const root = rootsForWork(n >> 1);
  const sizes = sizesForWork(n >> 1);
  let runs = 0;
  for (let y = MARGIN, above = 0, aboveEnd = 0; y < height - MARGIN; y++) {
    const first = runs;
    let start = NONE;
    for (let k = 0, last = 0; k < words; k++) {
      const word = bits[y * words + k];
      // A bit for each cell that differs from the one before it: by turns the start of a run and the end of it.
      for (let turns = word ^ ((word << 1) | last); turns !== 0; turns &= turns - 1) {
        const cell = y * width + 32 * k + lowestOf(turns);
        if (start === NONE) {
          start = cell;
          continue;
        }
        starts[runs] = start;
        ends[runs] = cell;
        sizes[runs] = cell - start;
        root[runs] = runs;
        while (above < aboveEnd && ends[above] + width <= start) above++;
        for (let i = above; i < aboveEnd && starts[i] + width < cell; i++) unite(root, sizes, i, runs);
        runs++;
        start = NONE;
      }
      last = word >>> 31;
    }
    above = first;
    aboveEnd = runs;
  }
  const open = new Uint8Array(n);
  const hollow = hollowsForWork(n).subarray(0, n).fill(NONE);
  let count = 0;
  for (let run = 0; run < runs; run++) {
    const of = rootOf(root, run);
    // A root stands before its other runs: it has its number by the time they ask for it.
    if (of === run) sizes[run] = sizes[run] >= POCKET ? -1 - count++ : 0;
    if (sizes[of] >= 0) continue;
    const number = -1 - sizes[of];
    for (let cell = starts[run]; cell < ends[run]; cell++) {
      open[cell] = 1;
      hollow[cell] = number;
    }
  }
  if (count > 0) return { open, hollow, count, edges: edgesOf(bits, hollow, width, height) };
  digOne(bits, width, height);
  return labelHollows(bits, width, height);
}

/** Nothing but one round hollow in the middle. */
function digOne(bits: Int32Array, width: number, height: number): void {
  const words = wordsOf(width);
  bits.fill(0, 0, words * height);
  for (let y = -3; y <= 3; y++)
    for (let x = -3; x <= 3; x++) {
      const column = (width >> 1) + x;
      if (x * x + y * y <= 10) bits[((height >> 1) + y) * words + (column >> 5)] |= 1 << (column & 31);
    }
}

/** The cells of hollows that one or more of the four beside them is not part of. */
function edgesOf(bits: Int32Array, hollow: Int16Array, width: number, height: number): Int32Array {
  const words = wordsOf(width);
  const edges = edgesForWork(hollow.length);
  let count = 0;
  for (let y = MARGIN; y < height - MARGIN; y++)
    for (let k = 0; k < words; k++) {
      const at = y * words + k;
      const word = bits[at];
      const west = (word << 1) | (k > 0 ? bits[at - 1] >>> 31 : 0);
      const east = (word >>> 1) | (k + 1 < words ? bits[at + 1] << 31 : 0);
      for (let left = word & ~(bits[at - words] & bits[at + words] & west & east); left !== 0; left &= left - 1) {
        const cell = y * width + 32 * k + lowestOf(left);
        if (hollow[cell] !== NONE) edges[count++] = cell;
      }
    }
  return edges.subarray(0, count);
}

/** Place of the lowest bit that is set. */
function lowestOf(word: number): number {
  return 31 - Math.clz32(word & -word);
}

/** What a tree of roots stands on; shortens the way there. */
export function rootOf(root: Int32Array, of: number): number {
  let at = of;
  while (root[at] !== at) at = root[at] = root[root[at]];
  return at;
}

/** Joins two trees under the root that stands first. */
function unite(root: Int32Array, sizes: Int32Array, a: number, b: number): void {
  const [p, q] = [rootOf(root, a), rootOf(root, b)];
  if (p === q) return;
  root[Math.max(p, q)] = Math.min(p, q);
  sizes[Math.min(p, q)] += sizes[Math.max(p, q)];
}
