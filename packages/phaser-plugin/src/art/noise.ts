/** 32 well-mixed bits of three integers (finaliser "lowbias32": Chris Wellons, Prospecting for Hash Functions, 2018). */
export function hash(salt: number, x: number, y: number): number {
  return mix(Math.imul(x, 0x27d4eb2d) ^ mix(Math.imul(y, 0x165667b1) ^ salt)) >>> 0;
}

/** The same as a number in [0, 1). */
export function unit(salt: number, x: number, y: number): number {
  return hash(salt, x, y) / 4294967296;
}

/** A salt from a text (FNV-1a), so that every use of chance has a name. */
export function saltOf(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h) | 0;
}

function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return h ^ (h >>> 16);
}

/** Smooth value noise in [-1, 1] with one lattice point per unit; `period` (whole, 0 for none) makes it repeat. */
export function valueNoise(salt: number, x: number, y: number, period = 0): number {
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const u = fade(x - x0);
  const v = fade(y - y0);
  const at = (i: number, j: number): number => (period ? unit(salt, wrap(i, period), wrap(j, period)) : unit(salt, i, j));
  const top = at(x0, y0) * (1 - u) + at(x0 + 1, y0) * u;
  const bottom = at(x0, y0 + 1) * (1 - u) + at(x0 + 1, y0 + 1) * u;
  return (top * (1 - v) + bottom * v) * 2 - 1;
}

/** A row of chances with a name of its own, for drawing one sprite. */
export function dice(salt: number, index: number): () => number {
  let n = 0;
  return () => unit(salt, index, n++);
}

function fade(t: number): number {
  return t * t * (3 - 2 * t);
}

function wrap(i: number, period: number): number {
  return ((i % period) + period) % period;
}
