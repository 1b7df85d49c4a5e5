import type { ResourceKind } from '../world.ts';

/**
 * What a surveyor would write down of a land before anyone settles it, in square blocks of about a kilometre: the same
 * blocks whatever the size of the cells, so that a world seen finer has its towns where they were. Each block offers
 * one site, its best cell. All arrays have one value per block, row-major.
 */
export interface Survey {
  /** Blocks across and down. */
  readonly columns: number;
  readonly rows: number;
  /** Cells along the edge of a block. */
  readonly edge: number;
  /** Metres along the edge of a block. */
  readonly metres: number;
  /** The cell where one would build, or NONE where the block has none. */
  readonly site: Int32Array;
  /** Farmland within a morning's walk, 0 to 1. */
  readonly farmland: Float32Array;
  /** How near fresh water is: 1 in the block itself, 0 from four kilometres on. */
  readonly fresh: Float32Array;
  /** Greatest flow of a river through the block, cubic metres a second. */
  readonly flow: Float32Array;
  /** 1 where the site touches the sea. */
  readonly coast: Uint8Array;
  /** How well the coast is sheltered: 0 on an open beach, 1 in a deep bay. */
  readonly shelter: Float32Array;
  /** 1 where rivers meet, 2 where a river meets the sea. */
  readonly meeting: Uint8Array;
  /** 1 where the site lies on a lake. */
  readonly lakeside: Uint8Array;
  /** Share of the land that is steep, 0 to 1. */
  readonly hills: Float32Array;
  /** Trees per cell, mean of the land, 0 to 1. */
  readonly trees: Float32Array;
  /** Mean height of the land, metres; 0 where there is none. */
  readonly height: Float32Array;
  /** 1 where the block lies between heights on two sides and lower ground on the two others. */
  readonly pass: Uint8Array;
  /** Richness of the best thing to dig in the block or beside it, 0 to 1. */
  readonly ore: Float32Array;
  /** What that is: an index into ORES, where `ore` is above 0. */
  readonly oreKind: Uint8Array;
}

/** What miners dig for. */
export const ORES: readonly ResourceKind[] = ['iron', 'copper', 'silver', 'gold', 'gems', 'coal', 'salt', 'stone'];

/** The blocks by score, best first and in their own order where scores are as good as equal: a counting sort, ten times as fast as a comparator. */
export function byScore(blocks: readonly number[], scores: Float32Array): Int32Array {
  let least = Infinity;
  let most = -Infinity;
  for (const block of blocks) {
    if (scores[block] < least) least = scores[block];
    if (scores[block] > most) most = scores[block];
  }
  const scale = most > least ? (GRADES - 1) / (most - least) : 0;
  const gradeOf = (block: number): number => Math.floor((most - scores[block]) * scale);
  const start = new Int32Array(GRADES + 1);
  for (const block of blocks) start[gradeOf(block) + 1]++;
  for (let grade = 0; grade < GRADES; grade++) start[grade + 1] += start[grade];
  const ranked = new Int32Array(blocks.length);
  for (const block of blocks) ranked[start[gradeOf(block)]++] = block;
  return ranked;
}

const GRADES = 1 << 14;

/** The block that a cell lies in. */
export function blockOf(survey: Pick<Survey, 'columns' | 'edge'>, width: number, cell: number): number {
  return Math.floor(Math.floor(cell / width) / survey.edge) * survey.columns + Math.floor((cell % width) / survey.edge);
}

/** Distance of each block from the nearest one that is marked, in blocks: a chamfer distance in two sweeps. */
export function distanceFrom(marked: Uint8Array, columns: number, rows: number): Float32Array {
  const far = columns + rows;
  const distance = new Float32Array(marked.length);
  for (let block = 0; block < marked.length; block++) distance[block] = marked[block] !== 0 ? 0 : far;
  for (let y = 0; y < rows; y++)
    for (let x = 0, block = y * columns; x < columns; x++, block++) {
      let d = distance[block];
      if (x > 0) d = Math.min(d, distance[block - 1] + 1);
      if (y > 0) {
        d = Math.min(d, distance[block - columns] + 1);
        if (x > 0) d = Math.min(d, distance[block - columns - 1] + 1.4);
        if (x < columns - 1) d = Math.min(d, distance[block - columns + 1] + 1.4);
      }
      distance[block] = d;
    }
  for (let y = rows - 1; y >= 0; y--)
    for (let x = columns - 1, block = y * columns + x; x >= 0; x--, block--) {
      let d = distance[block];
      if (x < columns - 1) d = Math.min(d, distance[block + 1] + 1);
      if (y < rows - 1) {
        d = Math.min(d, distance[block + columns] + 1);
        if (x < columns - 1) d = Math.min(d, distance[block + columns + 1] + 1.4);
        if (x > 0) d = Math.min(d, distance[block + columns - 1] + 1.4);
      }
      distance[block] = d;
    }
  return distance;
}
