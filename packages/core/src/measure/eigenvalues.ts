/**
 * Eigenvalues of a symmetric matrix, in no order. `matrix` is row-major, n × n, and is not changed.
 * Source: Jacobi, "Über ein leichtes Verfahren", Crelle 30, 1846; cyclic sweeps after Golub and Van Loan, Matrix Computations, 8.5.
 */
export function symmetricEigenvalues(matrix: ArrayLike<number>, n: number): Float64Array {
  const a = Float64Array.from(matrix);
  const SWEEPS = 60;
  for (let sweep = 0; sweep < SWEEPS && offDiagonal(a, n) > 1e-22 * n; sweep++)
    for (let p = 0; p < n - 1; p++) for (let q = p + 1; q < n; q++) rotate(a, n, p, q);
  return Float64Array.from({ length: n }, (_, i) => a[i * n + i]);
}

/** Sum of the squares above the diagonal. */
function offDiagonal(a: Float64Array, n: number): number {
  let sum = 0;
  for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) sum += a[p * n + q] * a[p * n + q];
  return sum;
}

/** Turns the plane of axes `p` and `q` so that their off-diagonal entry becomes 0. */
function rotate(a: Float64Array, n: number, p: number, q: number): void {
  const apq = a[p * n + q];
  if (apq === 0) return;
  const theta = (a[q * n + q] - a[p * n + p]) / (2 * apq);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < n; k++) {
    const akp = a[k * n + p];
    const akq = a[k * n + q];
    a[k * n + p] = c * akp - s * akq;
    a[k * n + q] = s * akp + c * akq;
  }
  for (let k = 0; k < n; k++) {
    const apk = a[p * n + k];
    const aqk = a[q * n + k];
    a[p * n + k] = c * apk - s * aqk;
    a[q * n + k] = s * apk + c * aqk;
  }
}
