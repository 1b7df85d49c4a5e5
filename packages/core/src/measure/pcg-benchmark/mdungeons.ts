import { NONE } from '../../base/grid.ts';
import { chance, int, type Rng, shuffled } from '../../base/rng.ts';
import { type Board, beside, countOf, likeness, regionsOf, reward } from './board.ts';
import type { Problem } from './problem.ts';
import { snakeOf } from './snake.ts';

const WIDTH = 8;
const HEIGHT = 12;
const SIZE = WIDTH * HEIGHT;
const ENEMIES = 8;
const HEALTH = 5;
/** States of play that are looked at, at most. */
const PATIENCE = 5000;
const [PLAYER, EXIT, POTION, TREASURE, GOBLIN, OGRE] = [2, 3, 4, 5, 6, 7];
const ERROR = { treasures: 0.2 * (WIDTH + HEIGHT), steps: 0.5 * ENEMIES };

interface Info {
  readonly board: Board;
  readonly regions: number;
  readonly players: number;
  readonly exits: number;
  readonly layout: number;
  readonly enemies: readonly number[];
  /** Cells of a play that wins, from the start to the exit; empty where none was found. */
  readonly play: readonly number[];
  readonly treasures: number;
  readonly story: string;
}

/** `mdungeons-v0`: a puzzle of goblins, ogres and potions, to be won alive; control over treasure on the way and over its length. */
export const MDUNGEONS: Problem<Board, Info> = {
  name: 'mdungeons-v0',
  control: (rng) => ({ treasures: int(rng, 0, WIDTH + HEIGHT - 1), steps: int(rng, 2 * ENEMIES, SIZE / 2 - 1) }),
  make: ({ treasures, steps }, rng) => {
    const room = Math.max(0, treasures - ERROR.treasures) + ENEMIES + 4;
    const way = snakeOf(WIDTH, HEIGHT, Math.max(steps + int(rng, -2, 3), Math.min(steps + ERROR.steps, room)) + 1, rng);
    const cells = new Uint8Array(SIZE);
    for (const cell of way) cells[cell] = 1;
    const inner = way.slice(1, -1);
    const fights = encounters(rng);
    const spots = shuffled(rng, [...inner.keys()]);
    const met = spots.slice(0, fights.length).sort((p, q) => p - q);
    for (const [k, i] of met.entries()) cells[inner[i]] = fights[k];
    for (const i of spots.slice(fights.length, fights.length + treasures)) cells[inner[i]] = TREASURE;
    cells[way[0]] = PLAYER;
    cells[way[way.length - 1]] = EXIT;
    return { width: WIDTH, height: HEIGHT, cells };
  },
  info: (board) => {
    const regions = regionsOf(board, (value) => value > 0);
    const players = countOf(board, PLAYER);
    const exits = countOf(board, EXIT);
    const enemies = [...board.cells.keys()].filter((cell) => board.cells[cell] >= GOBLIN);
    const play = regions === 1 && players === 1 && exits === 1 ? solve(board) : [];
    return {
      board,
      regions,
      players,
      exits,
      layout: countOf(board, 0) + countOf(board, 1),
      enemies,
      play,
      treasures: new Set(play.filter((cell) => board.cells[cell] === TREASURE)).size,
      story: tell(board, play),
    };
  },
  quality: ({ regions, players, exits, layout, enemies, play }) => {
    const whole = reward(regions, 0, 1, 1, SIZE / 10);
    const one = reward(players, 0, 1, 1, SIZE) + reward(exits, 0, 1, 1, SIZE);
    const stats = (one + whole + reward(enemies.length, 0, ENEMIES, SIZE, SIZE) + reward(layout, 0, SIZE / 2, SIZE, SIZE)) / 5;
    const solved = ((play.length > 0 ? 1 : 0) + reward(play.length, 0, ENEMIES + 2, SIZE * SIZE, SIZE * SIZE)) / 2;
    const near = enemies
      .map((foe) =>
        Math.min(
          WIDTH + HEIGHT,
          ...play.map((cell) => Math.abs((cell % WIDTH) - (foe % WIDTH)) + Math.abs(Math.floor(cell / WIDTH) - Math.floor(foe / WIDTH))),
        ),
      )
      .sort((a, b) => a - b)
      .slice(0, ENEMIES);
    let sum = 0;
    for (const distance of near) sum += distance;
    return (stats + solved + reward(sum, 0, 0, 0, ENEMIES * (WIDTH + HEIGHT))) / 3;
  },
  diversity: (a, b) => {
    let unlike = 0;
    for (let i = 0; i < SIZE; i++) if (a.board.cells[i] !== b.board.cells[i]) unlike++;
    return reward(0.8 * (1 - likeness(a.story, b.story)) + 0.2 * (unlike / SIZE), 0, 0.4, 1);
  },
  controllability: (info, { treasures, steps }) => {
    if (info.play.length === 0) return 0;
    const length = Math.max(0, info.play.length - 1);
    const within = (value: number, wanted: number, error: number): number => reward(value, 0, wanted - error, wanted + error);
    return (within(info.treasures, treasures, ERROR.treasures) + within(length, steps, ERROR.steps)) / 2;
  },
};

/** Goblins in a row, with a potion wherever health would run out, and now and then one before. */
function encounters(rng: Rng): number[] {
  const row: number[] = [];
  let health = HEALTH;
  for (let foes = 0; foes < ENEMIES;) {
    if (health === 1 || (health < 4 && chance(rng, 0.25))) {
      row.push(POTION);
      health += 2;
    } else {
      row.push(GOBLIN);
      health--;
      foes++;
    }
  }
  return row;
}

/** The shortest play that wins, over the states of who stands where with what health, and what is left of potions and foes. */
function solve(board: Board): number[] {
  const start = board.cells.indexOf(PLAYER);
  const met = new Set<string>([`${start},${HEALTH},`]);
  const queue = [{ cell: start, health: HEALTH, gone: [] as number[], from: NONE }];
  for (let i = 0; i < queue.length && i < PATIENCE; i++) {
    const { cell, health, gone } = queue[i];
    if (board.cells[cell] === EXIT) {
      const play: number[] = [];
      for (let at = i; at !== NONE; at = queue[at].from) play.unshift(queue[at].cell);
      return play;
    }
    for (const next of beside(board, cell)) {
      const what = board.cells[next];
      if (what === 0) continue;
      const fresh = what >= POTION && what !== TREASURE && !gone.includes(next);
      const left = !fresh ? health : what === POTION ? Math.min(HEALTH, health + 2) : health - (what === OGRE ? 2 : 1);
      if (left <= 0) continue;
      const used = fresh ? [...gone, next].sort((a, b) => a - b) : gone;
      const key = `${next},${left},${used.join(' ')}`;
      if (met.has(key)) continue;
      met.add(key);
      queue.push({ cell: next, health: left, gone: used, from: i });
    }
  }
  return [];
}

/** The play as the benchmark spells it: a letter for each step, and what is met. */
function tell({ cells }: Board, play: readonly number[]): string {
  const done = new Set<number>();
  let text = '';
  for (let i = 1; i < play.length; i++) {
    const step = play[i] - play[i - 1];
    text += step === 1 ? 'R' : step === -1 ? 'L' : step > 0 ? 'D' : 'U';
    if (done.has(play[i])) continue;
    done.add(play[i]);
    const what = cells[play[i]];
    text += what === POTION ? 'p' : what === TREASURE ? '$' : what === GOBLIN ? '1' : what === OGRE ? '2' : '';
  }
  return text;
}
