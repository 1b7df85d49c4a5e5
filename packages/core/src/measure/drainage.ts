import { DX, DY, NONE } from '../base/grid.ts';
import type { Surface } from './surface.ts';

/** Where water would go on a surface, found from its heights alone. One value per cell, row-major. */
export interface Drainage {
  /** Metres: the level to which each cell must be filled for its water to reach an outlet. */
  readonly filled: Float64Array;
  /** The neighbour each cell drains to, or NONE at an outlet. */
  readonly receiver: Int32Array;
  /** Cells in the order the flood reached them: every cell comes after its receiver. */
  readonly order: Int32Array;
  /** Cells that drain through each cell, itself included. */
  readonly area: Float64Array;
  /** Longest way that water comes down to each cell, in cell edges; a diagonal step counts √2. */
  readonly longest: Float64Array;
}

const DIAGONAL = 1.4142135623730951;

/**
 * Reads the drainage of a surface: how far each cell must be filled, where it drains, how much drains through it.
 *
 * A flood rises out of the outlets and always spreads from its lowest cell, so that each cell is reached by the lowest
 * way out. A cell then drains to its steepest lower neighbour on the filled surface, and on flats the way the flood came.
 * It shares no code with the stages that shape the land, so that it can contradict them.
 *
 * Source: Barnes, Lehman, Mulla, "Priority-Flood", Computers & Geosciences 62, 2014.
 */
export function readDrainage(surface: Surface): Drainage {
  const { width, height, level, outlet } = surface;
  const n = width * height;
  const filled = new Float64Array(n);
  const cameFrom = new Int32Array(n).fill(NONE);
  const order = new Int32Array(n);
  const seen = new Uint8Array(n);
  const heap = new Heap(n);
  for (let cell = 0; cell < n; cell++)
    if (outlet[cell]) {
      seen[cell] = 1;
      filled[cell] = level[cell];
      heap.push(cell, level[cell]);
    }
  let reached = 0;
  while (heap.size > 0) {
    const cell = heap.pop();
    order[reached++] = cell;
    const x = cell % width;
    const y = (cell - x) / width;
    for (let k = 0; k < 8; k++) {
      const nx = x + DX[k];
      const ny = y + DY[k];
      if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
      const next = ny * width + nx;
      if (seen[next]) continue;
      seen[next] = 1;
      cameFrom[next] = cell;
      filled[next] = Math.max(level[next], filled[cell]);
      heap.push(next, filled[next]);
    }
  }
  const receiver = steepest(surface, filled, cameFrom);
  const area = new Float64Array(n).fill(1);
  const longest = new Float64Array(n);
  for (let i = reached - 1; i >= 0; i--) {
    const cell = order[i];
    const down = receiver[cell];
    if (down === NONE) continue;
    area[down] += area[cell];
    longest[down] = Math.max(longest[down], longest[cell] + stepLength(cell, down, width));
  }
  return { filled, receiver, order, area, longest };
}

/** Length of the step between two neighbours, in cell edges. */
export function stepLength(from: number, to: number, width: number): number {
  const step = Math.abs(to - from);
  return step === 1 || step === width ? 1 : DIAGONAL;
}

function steepest(surface: Surface, filled: Float64Array, cameFrom: Int32Array): Int32Array {
  const { width, height, outlet } = surface;
  const receiver = new Int32Array(filled.length);
  for (let y = 0, cell = 0; y < height; y++)
    for (let x = 0; x < width; x++, cell++) {
      let best = outlet[cell] ? NONE : cameFrom[cell];
      let drop = 0;
      for (let k = 0; k < 8 && !outlet[cell]; k++) {
        const nx = x + DX[k];
        const ny = y + DY[k];
        if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
        const next = ny * width + nx;
        const fall = (filled[cell] - filled[next]) / (k < 4 ? 1 : DIAGONAL);
        if (fall > drop) {
          drop = fall;
          best = next;
        }
      }
      receiver[cell] = best;
    }
  return receiver;
}

/** A binary heap of cells by level; of equals the first come is the first served. */
class Heap {
  size = 0;
  private readonly cells: Int32Array;
  private readonly levels: Float64Array;
  private readonly turns: Int32Array;
  private turn = 0;

  constructor(capacity: number) {
    this.cells = new Int32Array(capacity);
    this.levels = new Float64Array(capacity);
    this.turns = new Int32Array(capacity);
  }

  push(cell: number, level: number): void {
    let i = this.size++;
    const turn = this.turn++;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (this.levels[parent] <= level) break;
      this.move(parent, i);
      i = parent;
    }
    this.put(i, cell, level, turn);
  }

  pop(): number {
    const top = this.cells[0];
    const last = --this.size;
    const cell = this.cells[last];
    const level = this.levels[last];
    const turn = this.turns[last];
    let i = 0;
    while (2 * i + 1 < last) {
      let child = 2 * i + 1;
      if (child + 1 < last && this.before(child + 1, child)) child++;
      if (level < this.levels[child] || (level === this.levels[child] && turn < this.turns[child])) break;
      this.move(child, i);
      i = child;
    }
    this.put(i, cell, level, turn);
    return top;
  }

  private before(a: number, b: number): boolean {
    return this.levels[a] < this.levels[b] || (this.levels[a] === this.levels[b] && this.turns[a] < this.turns[b]);
  }

  private move(from: number, to: number): void {
    this.put(to, this.cells[from], this.levels[from], this.turns[from]);
  }

  private put(at: number, cell: number, level: number, turn: number): void {
    this.cells[at] = cell;
    this.levels[at] = level;
    this.turns[at] = turn;
  }
}
