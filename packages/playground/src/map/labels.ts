/** One text that wants a place on the map. All lengths in CSS pixels at the zoom at hand. */
export interface LabelWish {
  readonly key: string;
  /** Where on the screen it belongs: the point of a place, the middle of a region. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Greater goes first. */
  readonly rank: number;
  /** Distance from the point to the text for places; null for what is written over an area. */
  readonly offset: number | null;
  /** Radians; the box that is kept free is the one around the turned text. */
  readonly angle?: number;
}

/** Where a text was put: its middle. */
export interface PlacedLabel {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Cell of the grid that finds neighbouring boxes, pixels. */
const BUCKET = 64;

/**
 * Places labels without overlap: the most important first, each at the first of its candidate positions that is free,
 * or not at all. Around a point the candidates go in the order of cartographic custom, upper right first.
 *
 * Source: Imhof, "Positioning Names on Maps", The American Cartographer 2(2), 1975 (order of positions); Yoeli, "The
 * Logic of Automated Map Lettering", 1972 (greedy by importance).
 *
 * `taken` are boxes that no text may cover, such as the symbols of places.
 */
export function placeLabels(wishes: readonly LabelWish[], taken: readonly Box[]): PlacedLabel[] {
  const buckets = new Map<number, Box[]>();
  for (const box of taken) add(buckets, box);
  const placed: PlacedLabel[] = [];
  const ordered = [...wishes].sort((a, b) => b.rank - a.rank || (a.key < b.key ? -1 : 1));
  for (const wish of ordered) {
    for (const [x, y] of candidates(wish)) {
      const box = boxAround(wish, x, y);
      if (collides(buckets, box)) continue;
      add(buckets, box);
      placed.push({ key: wish.key, x, y, box });
      break;
    }
  }
  return placed;
}

/** Middles of the text to try, best first. */
function candidates({ x, y, width, height, offset }: LabelWish): [number, number][] {
  if (offset === null) {
    const step = height * 1.1;
    return [
      [x, y],
      [x, y - step],
      [x, y + step],
      [x, y - 2 * step],
      [x, y + 2 * step],
    ];
  }
  const dx = offset + width / 2;
  const dy = offset + height / 2;
  const slant = offset * 0.7;
  return [
    [x + slant + width / 2, y - slant - height * 0.35],
    [x + dx, y],
    [x + slant + width / 2, y + slant + height * 0.35],
    [x - slant - width / 2, y - slant - height * 0.35],
    [x - dx, y],
    [x - slant - width / 2, y + slant + height * 0.35],
    [x, y - dy],
    [x, y + dy],
  ];
}

function boxAround(wish: LabelWish, x: number, y: number): Box {
  const cos = Math.abs(Math.cos(wish.angle ?? 0));
  const sin = Math.abs(Math.sin(wish.angle ?? 0));
  const width = wish.width * cos + wish.height * sin;
  const height = wish.width * sin + wish.height * cos;
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function collides(buckets: Map<number, Box[]>, box: Box): boolean {
  for (const key of keysOf(box)) if (buckets.get(key)?.some((other) => overlap(box, other))) return true;
  return false;
}

function add(buckets: Map<number, Box[]>, box: Box): void {
  for (const key of keysOf(box)) {
    const bucket = buckets.get(key);
    if (bucket) bucket.push(box);
    else buckets.set(key, [box]);
  }
}

function keysOf(box: Box): number[] {
  const keys: number[] = [];
  for (let row = Math.floor(box.top / BUCKET); row <= Math.floor(box.bottom / BUCKET); row++)
    for (let column = Math.floor(box.left / BUCKET); column <= Math.floor(box.right / BUCKET); column++) keys.push(row * 65_536 + column);
  return keys;
}
