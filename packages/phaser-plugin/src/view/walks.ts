/** Where someone is at an hour of the day: a pure function of their day, the map and the clock. */
import type { Day, Stay } from '../map/day-plan.ts';
import { findWay, type Walkable } from '../map/paths.ts';

/** Cells that people walk in a second of play. */
const PACE = 1.7;
/** No walk takes up more than this share of the stay that it leads to. */
const MOST = 0.6;
/** Farther than this nobody searches for a way on foot. */
const FAR = 240;

/** Where someone is, in cells (the middle of cell 0 is 0.5, 0.5), and what they do. */
export interface Whereabouts {
  readonly x: number;
  readonly y: number;
  /** The step that they are taking, 0 where they stand. */
  readonly dx: number;
  readonly dy: number;
  readonly inside: boolean;
  readonly doing: string;
}

/** The ways between the stays of everyone's days, found when first needed. */
export class Walks {
  private readonly grid: Walkable;
  private readonly ways = new Map<number, readonly number[] | null>();
  /** How many ways may still be searched for in this frame. */
  budget: number = Infinity;

  constructor(grid: Walkable) {
    this.grid = grid;
  }

  /** `pace` is how much of an hour goes by in a millisecond of play. */
  whereIs(day: Day, hour: number, pace: number): Whereabouts {
    const { stays } = day;
    let at = stays.length - 1;
    for (const [i, stay] of stays.entries()) if (stay.from <= hour) at = i;
    const stay = stays[at];
    const before = stays[(at + stays.length - 1) % stays.length];
    if (before.cell !== stay.cell && pace > 0) {
      const way = this.wayTo(day, at, before, stay);
      // Nobody who has not found the way yet jumps: they stay where they were.
      if (way === undefined) return this.standing(before);
      if (way !== null) {
        const gone = (hour - stay.from + 24) % 24;
        const next = stays[(at + 1) % stays.length];
        const length = (next.from - stay.from + 24) % 24 || 24;
        const needed = Math.min(((way.length - 1) / PACE) * 1000 * pace, length * MOST);
        if (gone < needed) return this.along(way, (gone / needed) * (way.length - 1), stay);
      }
      // Where nobody can walk they are not seen to come or go.
      else return { ...this.standing(stay), inside: true };
    }
    return this.standing(stay);
  }

  private standing({ cell, inside, doing }: Stay): Whereabouts {
    const { width } = this.grid;
    return { x: (cell % width) + 0.5, y: Math.floor(cell / width) + 0.5, dx: 0, dy: 0, inside, doing };
  }

  private along(way: readonly number[], far: number, stay: Stay): Whereabouts {
    const { width } = this.grid;
    const i = Math.min(way.length - 2, Math.floor(far));
    const [x, y] = [way[i] % width, Math.floor(way[i] / width)];
    const [dx, dy] = [(way[i + 1] % width) - x, Math.floor(way[i + 1] / width) - y];
    return { x: x + 0.5 + dx * (far - i), y: y + 0.5 + dy * (far - i), dx, dy, inside: false, doing: stay.doing };
  }

  /** Undefined where it is not known yet and the frame has no time left to find it; null where there is none. */
  private wayTo(day: Day, index: number, from: Stay, to: Stay): readonly number[] | null | undefined {
    const key = day.character * 64 + index;
    const known = this.ways.get(key);
    if (known !== undefined) return known;
    if (this.budget <= 0) return undefined;
    this.budget--;
    const { width } = this.grid;
    const far = Math.max(Math.abs((from.cell % width) - (to.cell % width)), Math.abs(from.cell - to.cell) / width);
    const way = far > FAR ? null : (findWay(this.grid, from.cell, to.cell, 300 + 60 * far) ?? null);
    this.ways.set(key, way);
    return way;
  }
}
