/** A 32-bit integer from a text (FNV-1a over UTF-16 code units, then mixed), for hashing cells under a name. */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
}

/** 32 well-mixed bits of `(salt, x, y)`: a cell's own luck, whatever the order of visits. */
export function hash2(salt: number, x: number, y: number): number {
  return mix(Math.imul(x, 0x27d4eb2d) ^ mix(Math.imul(y, 0x165667b1) ^ salt));
}

/** What `hash2` makes of its salt and `y` alone: with `hashFrom`, for who hashes many `x` beside them. */
export function hashBase(salt: number, y: number): number {
  return mix(Math.imul(y, 0x165667b1) ^ salt);
}

/** `hash2(salt, x, y)`, where `base` is `hashBase(salt, y)`. */
export function hashFrom(base: number, x: number): number {
  return mix(Math.imul(x, 0x27d4eb2d) ^ base);
}

/** The same as a number in [0, 1). */
export function unit2(salt: number, x: number, y: number): number {
  return (hash2(salt, x, y) >>> 0) / 4294967296;
}

/** The finaliser "lowbias32" (Chris Wellons, Prospecting for Hash Functions, 2018). */
function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return h ^ (h >>> 16);
}
