import { int } from '../../base/rng.ts';
import { type Board, regionsOf, reward, stepsOver } from './board.ts';
import type { Problem } from './problem.ts';
import { snakeOf, withAlleys } from './snake.ts';

const WIDTH = 14;
const HEIGHT = 14;
const TARGET = WIDTH + HEIGHT;
const ERROR = Math.floor(TARGET * 0.25);
const isOpen = (value: number): boolean => value === 1;

interface Info {
  readonly path: number;
  readonly regions: number;
  readonly cells: Uint8Array;
}

/** `binary-v0`: a maze in one piece whose longest shortest way is long; control over how long. Any two differ in 40 % of their cells. */
export const BINARY: Problem<Board, Info> = {
  name: 'binary-v0',
  control: (rng) => ({ path: int(rng, TARGET + ERROR, WIDTH * HEIGHT * 0.5 - 1) }),
  make: ({ path }, rng) => {
    const way = snakeOf(WIDTH, HEIGHT, path + 1, rng);
    const cells = new Uint8Array(WIDTH * HEIGHT);
    for (const cell of withAlleys(WIDTH, HEIGHT, way, int(rng, 88, 108), rng)) cells[cell] = 1;
    return { width: WIDTH, height: HEIGHT, cells };
  },
  info: (board) => ({ path: longest(board), regions: regionsOf(board, isOpen), cells: board.cells }),
  quality: ({ regions, path }) =>
    (reward(regions, 0, 1, 1, (WIDTH * HEIGHT) / 10) + reward(path, 0, TARGET, WIDTH * HEIGHT, WIDTH * HEIGHT)) / 2,
  diversity: (a, b) => {
    let unlike = 0;
    for (let i = 0; i < a.cells.length; i++) if (a.cells[i] !== b.cells[i]) unlike++;
    return reward(unlike, 0, 0.4 * WIDTH * HEIGHT, WIDTH * HEIGHT, WIDTH * HEIGHT);
  },
  controllability: (info, { path }) => reward(info.path, 0, path - ERROR, path + ERROR, WIDTH * HEIGHT),
};

/** In each region the farthest cell from its first, and the farthest from that. */
function longest(board: Board): number {
  const met = new Uint8Array(board.cells.length);
  let most = 0;
  for (let start = 0; start < met.length; start++) {
    if (met[start] || !isOpen(board.cells[start])) continue;
    const first = stepsOver(board, start, isOpen);
    let far = start;
    for (let cell = 0; cell < first.length; cell++) {
      if (first[cell] >= 0) met[cell] = 1;
      if (first[cell] > first[far]) far = cell;
    }
    for (const steps of stepsOver(board, far, isOpen)) most = Math.max(most, steps);
  }
  return most;
}
