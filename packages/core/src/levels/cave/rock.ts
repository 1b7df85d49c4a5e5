import { hashBase, hashFrom } from '../../base/hash.ts';
import { numbersForWork } from '../../base/scratch.ts';
import { coarseNoise, rowOf } from '../../base/coarse-noise.ts';

/** Cells along the frame that are rock whatever happens, so that the cave never opens onto the edge by chance. */
export const MARGIN = 2;
/** Share of the way from the middle to the frame from which on the rock grows thicker. */
const SHOULDER = 0.72;
const STEPS = 5;

const bitsForWork = numbersForWork();
const nextBitsForWork = numbersForWork();

/**
 * Hollows in rock, row by row, each row in words of 32 cells from the lowest bit up: 1 for open cells, 0 for rock; the next
 * cave is written over it. Each cell is hollow by lot, more likely where two layers of noise say
 * so, and then five times takes the state that most of the nine cells around it have. The lot gives ragged walls, the
 * noise chambers and the narrows between them.
 *
 * Source: Johnson, Yannakakis, Togelius, "Cellular automata for real-time generation of infinite cave levels", 2010.
 * @param openness from 0, crawls, to 1, halls
 */
export function hollowRock(width: number, height: number, openness: number, salt: number): Int32Array {
  const shape = coarseNoise(width, height, 2, [
    [salt ^ 0x51ed27, 15, 0.3],
    [salt ^ 0x2c9277, 7.3, 0.16],
  ]);
  const likely = 0.475 + 0.095 * openness;
  const words = wordsOf(width);
  let bits = bitsForWork(words * height).fill(0, 0, words * height);
  const inside = insideOf(width, words);
  const row = new Float32Array(width + (width & 1));
  const most = new Int32Array(row.length);
  const aside = Float32Array.from(row, (_, x) => fromMiddle(x, width) - SHOULDER);
  for (let y = MARGIN; y < height - MARGIN; y++) {
    rowOf(shape, y, row);
    const base = hashBase(salt, y);
    const down = fromMiddle(y, height);
    for (let x = 0; x < row.length; x++) {
      const thick = aside[x] + down;
      most[x] = 65536 * (likely + row[x] - (thick > 0 ? 0.4 * thick : 0));
    }
    for (let k = 0, x = 0; k < words; k++) {
      let word = 0;
      // The sign of the difference is the bit: a jump taken by lot costs more than all the rest.
      for (const end = Math.min(x + 32, row.length); x < end; x += 2) {
        // One draw is luck enough for two cells.
        const luck = hashFrom(base, x >> 1);
        word |= ((((luck & 0xffff) - most[x]) >>> 31) | ((((luck >>> 16) - most[x + 1]) >>> 31) << 1)) << (x & 31);
      }
      bits[y * words + k] = word & inside[k];
    }
  }
  let next = nextBitsForWork(bits.length).fill(0, 0, words * height);
  for (let step = 0; step < STEPS; step++) {
    majority(bits, next, inside, words, height);
    [bits, next] = [next, bits];
  }
  return bits;
}

/** Words that hold the bits of one row. */
export function wordsOf(width: number): number {
  return (width + 31) >> 5;
}

/** The square of the share of the way from the middle to the frame: sums of two make round corners. */
function fromMiddle(x: number, width: number): number {
  const share = (2 * x + 1) / width - 1;
  return share * share;
}

/** One bit for each column that is not part of the frame. */
function insideOf(width: number, words: number): Int32Array {
  const inside = new Int32Array(words);
  for (let x = MARGIN; x < width - MARGIN; x++) inside[x >> 5] |= 1 << (x & 31);
  return inside;
}

/**
 * Each cell as most of the 3 × 3 cells around it, the frame aside. A word holds 32 cells of a row; their sums are added up
 * bit by bit for all of them at once.
 */
function majority(bits: Int32Array, out: Int32Array, inside: Int32Array, words: number, height: number): void {
  // Sums of three cells above one another, as ones and twos, with an empty word at either end.
  const ones = new Int32Array(words + 2);
  const twos = new Int32Array(words + 2);
  for (let y = MARGIN; y < height - MARGIN; y++) {
    const at = y * words;
    for (let k = 0; k < words; k++) {
      const a = bits[at - words + k];
      const b = bits[at + k];
      const c = bits[at + words + k];
      ones[k + 1] = a ^ b ^ c;
      twos[k + 1] = (a & b) | (c & (a ^ b));
    }
    for (let k = 1; k <= words; k++) {
      const p = ones[k];
      const west = (p << 1) | (ones[k - 1] >>> 31);
      const east = (p >>> 1) | (ones[k + 1] << 31);
      const q = twos[k];
      const west2 = (q << 1) | (twos[k - 1] >>> 31);
      const east2 = (q >>> 1) | (twos[k + 1] << 31);
      const odd = p ^ west ^ east;
      const carry = (p & west) | (east & (p ^ west));
      const pairs = q ^ west2 ^ east2;
      const fours = (q & west2) | (east2 & (q ^ west2));
      const two = carry ^ pairs;
      const more = carry & pairs;
      // Five or more of nine: eight, or four and at least one besides.
      out[at + k - 1] = ((fours & more) | ((fours ^ more) & (two | odd))) & inside[k - 1];
    }
  }
}
