import { NONE } from '../../base/grid.ts';
import { int, shuffled } from '../../base/rng.ts';
import { type Board, beside, countOf, likeness, regionsOf, reward, stepsOver } from './board.ts';
import type { Problem } from './problem.ts';
import { snakeOf, withAlleys } from './snake.ts';

const WIDTH = 11;
const HEIGHT = 7;
const SIZE = WIDTH * HEIGHT;
const ENEMIES = 3;
const RANGE = 1;
const TARGET = WIDTH + HEIGHT;
const ERROR = Math.max(1, Math.floor((TARGET / 2) * 0.25));
const LONGEST = Math.floor(SIZE / 4);
const [PLAYER, KEY, DOOR, ENEMY] = [2, 3, 4, 5];

interface Info {
  readonly regions: number;
  readonly counts: readonly number[];
  readonly playerKey: number;
  readonly keyDoor: number;
  readonly way: readonly number[];
}

/** `zelda-v0`: a small dungeon with a player, a key, a door and foes; control over the ways to the key and on to the door. */
export const ZELDA: Problem<Board, Info> = {
  name: 'zelda-v0',
  control: (rng) => ({ playerKey: int(rng, TARGET / 2 + ERROR, LONGEST - 1), keyDoor: int(rng, TARGET / 2 + ERROR, LONGEST - 1) }),
  make: ({ playerKey, keyDoor }, rng) => {
    const way = snakeOf(WIDTH, HEIGHT, playerKey + keyDoor + 1, rng);
    const cells = new Uint8Array(SIZE);
    const all = withAlleys(WIDTH, HEIGHT, way, int(rng, 38, 48), rng);
    for (const cell of all) cells[cell] = 1;
    // Where the whole way had no room, both halves give way alike.
    const turn = Math.round((playerKey / (playerKey + keyDoor)) * (way.length - 1));
    for (const cell of shuffled(rng, all.slice(1))
      .filter((own) => own !== way[turn] && own !== way[way.length - 1])
      .slice(0, ENEMIES))
      cells[cell] = ENEMY;
    cells[way[0]] = PLAYER;
    cells[way[turn]] = KEY;
    cells[way[way.length - 1]] = DOOR;
    return { width: WIDTH, height: HEIGHT, cells };
  },
  info: (board) => {
    const player = board.cells.indexOf(PLAYER);
    const key = board.cells.indexOf(KEY);
    const door = board.cells.indexOf(DOOR);
    const steps = player < 0 ? undefined : stepsOver(board, player, (value) => value > 0 && value !== DOOR);
    return {
      regions: regionsOf(board, (value) => value > 0),
      counts: [PLAYER, KEY, DOOR, ENEMY].map((value) => countOf(board, value)),
      playerKey: steps === undefined || key < 0 ? NONE : steps[key],
      keyDoor: key < 0 || door < 0 ? NONE : stepsOver(board, key, (value) => value > 0)[door],
      way: steps === undefined || key < 0 ? [] : wayBack(board, steps, key),
    };
  },
  quality: ({ regions, counts: [players, keys, doors, enemies], playerKey, keyDoor }) => {
    const one = (count: number): number => reward(count, 0, 1, 1, SIZE);
    const stats = (one(players) + one(keys) + one(doors) + reward(enemies, 0, ENEMIES - RANGE, ENEMIES + RANGE, SIZE)) / 4;
    let added = 0;
    if (players === 1 && keys === 1 && doors === 1) {
      added += ((playerKey > 0 ? 1 : 0) + (keyDoor > 0 ? 1 : 0)) / 2;
      if (added === 1) added += reward(playerKey + keyDoor, 0, TARGET, SIZE, SIZE);
    }
    return (reward(regions, 0, 1, 1, SIZE / 10) + stats + added) / 4;
  },
  diversity: (a, b) => reward(1 - likeness(told(a), told(b)), 0, 0.3, 1),
  controllability: (info, { playerKey, keyDoor }) =>
    (reward(info.playerKey, 0, playerKey - ERROR, playerKey + ERROR, LONGEST) +
      reward(info.keyDoor, 0, keyDoor - ERROR, keyDoor + ERROR, LONGEST)) /
    2,
};

function wayBack(board: Board, steps: Int32Array, to: number): number[] {
  if (steps[to] <= 0) return [];
  const way = [to];
  for (let cell = to; steps[cell] > 0; way.push(cell)) cell = beside(board, cell).find((next) => steps[next] === steps[cell] - 1) ?? cell;
  return way.reverse();
}

/** The way to the key, twice over as the benchmark's own code has it, turned so that it begins in the north-west. */
function told({ way }: Info): string {
  if (way.length === 0) return '';
  const flipX = way[0] % WIDTH > WIDTH / 2;
  const flipY = Math.floor(way[0] / WIDTH) > HEIGHT / 2;
  let text = '';
  for (const cell of [...way, ...way]) {
    const x = cell % WIDTH;
    const y = Math.floor(cell / WIDTH);
    text += `${flipX ? WIDTH - x - 1 : x},${flipY ? HEIGHT - y - 1 : y}|`;
  }
  return text;
}
