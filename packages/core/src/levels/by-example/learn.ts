import { InputError } from '../../base/input-error.ts';

/** A grid to learn from: any whole numbers, row by row. */
export interface Sample {
  readonly width: number;
  readonly height: number;
  readonly cells: ArrayLike<number>;
}

/** What a sample looks like close by: its squares of a few cells, how common each is, and which may lie side by side. */
export interface Patterns {
  /** Cells along the edge of a square. */
  readonly size: number;
  /** The cells of each square, row by row. */
  readonly squares: readonly (readonly number[])[];
  readonly weights: readonly number[];
  /** For east, south, west and north, and each square: the squares that may lie one cell on that way. */
  readonly agree: readonly (readonly Int32Array[])[];
}

/** Squares that are told apart, at most: as many as any sample of 8 × 8 cells has, turned and mirrored. */
const MOST = 512;

/**
 * Learns the squares of a sample, as the overlapping model of Gumin does (WaveFunctionCollapse, 2016). The sample goes
 * round at its edges.
 * @param size 2 or 3 cells: the larger, the more of the sample's shapes are kept
 * @param turned whether the sample turned and mirrored is learned as well
 * @throws InputError for a sample that is too small, or too varied to be one pattern
 */
export function learnPatterns(sample: Sample, size: 2 | 3 = 3, turned: boolean = true): Patterns {
  const { width, height, cells } = sample;
  if (width < size || height < size || cells.length !== width * height)
    throw new InputError(
      'sample',
      `expected at least ${size} × ${size} cells, got ${width} × ${height} and ${cells.length} values; draw more of it`,
    );
  const index = new Map<string, number>();
  const squares: number[][] = [];
  const weights: number[] = [];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let square: number[] = [];
      for (let k = 0; k < size * size; k++) square.push(cells[((y + Math.floor(k / size)) % height) * width + ((x + (k % size)) % width)]);
      for (let turn = 0; turn < (turned ? 8 : 1); turn++) {
        const key = square.join();
        const known = index.get(key);
        if (known === undefined) {
          index.set(key, squares.push(square) - 1);
          weights.push(1);
        } else weights[known]++;
        const before = square;
        // Turn by a quarter; after four turns mirror.
        square = before.map((_, k) => {
          const [i, j] = [k % size, Math.floor(k / size)];
          return turn === 3 ? before[j * size + size - 1 - i] : before[(size - 1 - i) * size + j];
        });
      }
    }
  if (squares.length > MOST)
    throw new InputError(
      'sample',
      `it holds ${squares.length} different squares, at most ${MOST} can be woven; take fewer kinds of cells or a smaller sample`,
    );
  const agree = [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ].map(([dx, dy]) => squares.map((a) => Int32Array.from(squares.keys()).filter((b) => overlaps(a, squares[b], dx, dy, size))));
  return { size, squares, weights, agree };
}

/** True where `b`, lying one cell on, says the same of all cells that both cover. */
function overlaps(a: readonly number[], b: readonly number[], dx: number, dy: number, size: number): boolean {
  for (let y = Math.max(0, dy); y < Math.min(size, size + dy); y++)
    for (let x = Math.max(0, dx); x < Math.min(size, size + dx); x++) if (a[y * size + x] !== b[(y - dy) * size + x - dx]) return false;
  return true;
}
