import { addGradientNoise } from '../base/noise.ts';
import { unit2 } from '../base/hash.ts';

/** Cells along the frame that are rock whatever happens, so that the cave never opens onto the edge by chance. */
export const MARGIN = 2;
/** Share of the way from the middle to the frame from which on the rock grows thicker. */
const SHOULDER = 0.72;
const STEPS = 5;

/**
 * Hollows in rock: 1 for open cells, 0 for rock. Each cell is hollow by lot, more likely where two layers of noise say
 * so, and then five times takes the state that most of the nine cells around it have. The lot gives ragged walls, the
 * noise chambers and the narrows between them.
 *
 * Source: Johnson, Yannakakis, Togelius, "Cellular automata for real-time generation of infinite cave levels", 2010.
 * @param openness from 0, crawls, to 1, halls
 */
export function hollowRock(width: number, height: number, openness: number, salt: number): Uint8Array {
  const shape = new Float32Array(width * height);
  addGradientNoise(shape, width, height, salt ^ 0x51ed27, 15, 0.3);
  addGradientNoise(shape, width, height, salt ^ 0x2c9277, 7.3, 0.16);
  const likely = 0.475 + 0.095 * openness;
  let open = new Uint8Array(width * height);
  for (let y = MARGIN; y < height - MARGIN; y++)
    for (let x = MARGIN; x < width - MARGIN; x++) {
      const cell = y * width + x;
      const thick = Math.max(0, fromMiddle(x, width) + fromMiddle(y, height) - SHOULDER);
      open[cell] = unit2(salt, x, y) < likely + shape[cell] - 0.4 * thick ? 1 : 0;
    }
  for (let step = 0; step < STEPS; step++) open = majority(open, width, height);
  return open;
}

/** The square of the share of the way from the middle to the frame: sums of two make round corners. */
function fromMiddle(x: number, width: number): number {
  const share = (2 * x + 1) / width - 1;
  return share * share;
}

/** Each cell as most of the 3 × 3 cells around it, the frame aside; sums of three are made once per column. */
function majority(open: Uint8Array, width: number, height: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(open.length);
  for (let y = MARGIN; y < height - MARGIN; y++) {
    let at = y * width + MARGIN;
    let west = open[at - width - 1] + open[at - 1] + open[at + width - 1];
    let here = open[at - width] + open[at] + open[at + width];
    for (let x = MARGIN; x < width - MARGIN; x++, at++) {
      const east = open[at - width + 1] + open[at + 1] + open[at + width + 1];
      out[at] = west + here + east >= 5 ? 1 : 0;
      west = here;
      here = east;
    }
  }
  return out;
}
