/** Ways over a grid of cells, in eight directions, never between two solid cells that touch at a corner. */

/** A grid of cells; 1 where nobody can walk. */
export interface Walkable {
  readonly width: number;
  readonly height: number;
  readonly solid: Uint8Array;
}

const DIAGONAL = Math.SQRT2;

/**
 * The cells of a shortest way from one cell to another, both included, or undefined where there is none within `most`
 * visited cells: A* after Hart, Nilsson and Raphael (1968). The first and last cell may be solid.
 */
export function findWay(grid: Walkable, from: number, to: number, most = 20_000): number[] | undefined {
  const { width, height, solid } = grid;
  if (from === to) return [from];
  const tx = to % width;
  const ty = (to - tx) / width;
  const cost = new Map<number, number>([[from, 0]]);
  const before = new Map<number, number>();
  const done = new Set<number>();
  const heap = new Heap();
  heap.push(from, 0);
  while (heap.size > 0 && done.size < most) {
    const cell = heap.pop();
    if (cell === to) return trace(before, from, to);
    if (done.has(cell)) continue;
    done.add(cell);
    const x = cell % width;
    const y = (cell - x) / width;
    const sofar = cost.get(cell)!;
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        if ((dx === 0 && dy === 0) || x + dx < 0 || y + dy < 0 || x + dx >= width || y + dy >= height) continue;
        const next = cell + dy * width + dx;
        if (done.has(next) || (solid[next] === 1 && next !== to)) continue;
        if (dx !== 0 && dy !== 0 && (solid[cell + dx] === 1 || solid[cell + dy * width] === 1)) continue;
        const sum = sofar + (dx !== 0 && dy !== 0 ? DIAGONAL : 1);
        if (sum >= (cost.get(next) ?? Infinity)) continue;
        cost.set(next, sum);
        before.set(next, cell);
        const [ax, ay] = [Math.abs(x + dx - tx), Math.abs(y + dy - ty)];
        heap.push(next, sum + Math.max(ax, ay) + (DIAGONAL - 1) * Math.min(ax, ay));
      }
    }
  }
  return undefined;
}

function trace(before: ReadonlyMap<number, number>, from: number, to: number): number[] {
  const out = [to];
  for (let cell = to; cell !== from;) out.push((cell = before.get(cell)!));
  return out.reverse();
}

/** A binary heap: the least first, of equal ones the one that came first. */
class Heap {
  private readonly keys: number[] = [];
  private readonly ranks: number[] = [];
  private readonly turns: number[] = [];
  private turn = 0;

  get size(): number {
    return this.keys.length;
  }

  push(key: number, rank: number): void {
    this.keys.push(key);
    this.ranks.push(rank);
    this.turns.push(this.turn++);
    for (let i = this.size - 1; i > 0;) {
      const up = (i - 1) >> 1;
      if (!this.less(i, up)) break;
      this.swap(i, up);
      i = up;
    }
  }

  pop(): number {
    this.swap(0, this.size - 1);
    const key = this.keys.pop()!;
    this.ranks.pop();
    this.turns.pop();
    for (let i = 0; ;) {
      let least = i;
      for (const child of [2 * i + 1, 2 * i + 2]) if (child < this.size && this.less(child, least)) least = child;
      if (least === i) return key;
      this.swap(i, least);
      i = least;
    }
  }

  private less(a: number, b: number): boolean {
    return this.ranks[a] < this.ranks[b] || (this.ranks[a] === this.ranks[b] && this.turns[a] < this.turns[b]);
  }

  private swap(a: number, b: number): void {
    for (const list of [this.keys, this.ranks, this.turns]) [list[a], list[b]] = [list[b], list[a]];
  }
}
