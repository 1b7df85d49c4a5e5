/** Walking along a way of cells by itself, until it ends, or something stands in the way. */
export interface Stroll {
  readonly way: readonly number[];
  /** Index of the cell that is walked to. */
  at: number;
  /** The least distance to it so far, and when that was. */
  least: number;
  since: number;
}

export function newStroll(way: readonly number[], now: number): Stroll | null {
  return way.length < 2 ? null : { way, at: 1, least: Infinity, since: now };
}

interface Ground {
  readonly tileSize: number;
  readonly cellToPixel: (cell: number) => { readonly x: number; readonly y: number };
}

/** Near enough to a cell to make for the next, pixels. */
const THERE = 2.5;
/** Milliseconds without coming nearer after which the way is given up. */
const STUCK = 700;

/** The direction to walk in; `end` where the way is over, and a cell where a link leads on to it. */
export function strollOn(
  stroll: Stroll,
  ground: Ground,
  width: number,
  hero: { readonly x: number; readonly y: number },
  now: number,
): { readonly x: number; readonly y: number } | { readonly link: number } | 'end' {
  for (;;) {
    const cell = stroll.way[stroll.at];
    if (cell === undefined) return 'end';
    const before = stroll.way[stroll.at - 1];
    const across = Math.abs((cell % width) - (before % width));
    const down = Math.abs(Math.floor(cell / width) - Math.floor(before / width));
    if (across > 1 || down > 1) {
      stroll.at++;
      return { link: cell };
    }
    const to = ground.cellToPixel(cell);
    const [x, y] = [to.x - hero.x, to.y + ground.tileSize / 4 - hero.y];
    const far = Math.hypot(x, y);
    if (far > THERE) {
      if (far < stroll.least - 0.5) Object.assign(stroll, { least: far, since: now });
      return now - stroll.since > STUCK ? 'end' : { x, y };
    }
    Object.assign(stroll, { at: stroll.at + 1, least: Infinity, since: now });
  }
}
