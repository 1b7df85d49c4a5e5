import { FLOOR_SAMPLES, type FloorSample } from '@hinterland/core';

/** A sample that is being drawn, and what it was before, newest last. */
export interface FloorDraft {
  readonly sample: FloorSample | null;
  readonly before: readonly (FloorSample | null)[];
}

export const AS_BUILT: FloorDraft = { sample: null, before: [] };

/** Steps that can be taken back. */
const MOST_STEPS = 100;
/** Fewest cells across and down a sample to begin with. */
const EDGE = 6;

/** Samples to begin with, by what they are called. */
export const FIRST_FLOORS: readonly { readonly name: string; readonly sample: FloorSample }[] = Object.entries(FLOOR_SAMPLES).map(
  ([name, { rows, legend }]) => ({ name, sample: { rows: repeated(rows), legend } }),
);

/** The same pattern once or twice over, whole, so that there is room to draw. */
function repeated(rows: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(EDGE / rows.length) * rows.length }, (_, y) => {
    const row = rows[y % rows.length];
    return Array.from({ length: Math.ceil(EDGE / row.length) * row.length }, (_, x) => row[x % row.length]).join('');
  });
}

/** @param goesOn whether it is one stroke with the change before, and taken back with it */
export function changeTo({ sample, before }: FloorDraft, next: FloorSample | null, goesOn: boolean = false): FloorDraft {
  return goesOn ? { sample: next, before } : { sample: next, before: [...before, sample].slice(-MOST_STEPS) };
}

export function takeBack(draft: FloorDraft): FloorDraft {
  const last = draft.before.at(-1);
  return last === undefined ? draft : { sample: last, before: draft.before.slice(0, -1) };
}

/** The sample with one cell of another kind; the same object where the cell is of that kind already. */
export function painted(sample: FloorSample, x: number, y: number, letter: string): FloorSample {
  if (sample.rows[y]?.[x] === undefined || sample.rows[y][x] === letter) return sample;
  const rows = sample.rows.map((row, k) => (k === y ? row.slice(0, x) + letter + row.slice(x + 1) : row));
  return { ...sample, rows };
}

export function coloured(sample: FloorSample, letter: string, colour: string): FloorSample {
  const kind = sample.legend[letter];
  return { ...sample, legend: { ...sample.legend, [letter]: { ...kind, colour: colour as typeof kind.colour } } };
}
