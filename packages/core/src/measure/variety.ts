import { exp, log } from '../base/math.ts';
import { symmetricEigenvalues } from './eigenvalues.ts';

/** Width of the kernel that says how alike two worlds are, in units of the scaled descriptor. */
const SIGMA = 0.3;
/** Worlds nearer than this in the scaled descriptor look like one another. */
const NEAR = 0.2;

/** How different the members of a set are from one another. */
export interface Variety {
  /** Effective number of different members: from 1 (all alike) to the size of the set. */
  readonly effective: number;
  /** Share of the pairs that are near-duplicates. */
  readonly nearDuplicates: number;
  /** The two members that are most alike, by index, or null in a set of one. */
  readonly closest: readonly [number, number] | null;
}

/**
 * Vendi score of a set of points: the exponential of the entropy of the eigenvalues of the similarity matrix over n.
 * Two points at distance d are alike by exp(-d² / 2σ²).
 * Source: Friedman and Dieng, "The Vendi Score: A Diversity Evaluation Metric for Machine Learning", TMLR 2023.
 */
export function varietyOf(points: readonly (readonly number[])[]): Variety {
  const n = points.length;
  const kernel = new Float64Array(n * n);
  let near = 0;
  let closest: [number, number] | null = null;
  let least = Infinity;
  for (let i = 0; i < n; i++) {
    kernel[i * n + i] = 1 / n;
    for (let j = i + 1; j < n; j++) {
      let squares = 0;
      for (let k = 0; k < points[i].length; k++) squares += (points[i][k] - points[j][k]) * (points[i][k] - points[j][k]);
      if (squares < NEAR * NEAR) near++;
      if (squares < least) {
        least = squares;
        closest = [i, j];
      }
      kernel[i * n + j] = kernel[j * n + i] = exp(-squares / (2 * SIGMA * SIGMA)) / n;
    }
  }
  let entropy = 0;
  for (const value of symmetricEigenvalues(kernel, n)) if (value > 1e-12) entropy -= value * log(value);
  return { effective: n === 0 ? 0 : exp(entropy), nearDuplicates: n < 2 ? 0 : near / ((n * (n - 1)) / 2), closest };
}
