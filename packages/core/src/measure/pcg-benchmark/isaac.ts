import { int, shuffled } from '../../base/rng.ts';
import { growMission } from '../../levels/dungeon/grow.ts';
import { directionTo } from '../../levels/dungeon/slots.ts';
import { type Board, regionsOf, reward } from './board.ts';
import type { Problem } from './problem.ts';

const SIDE = 4;
const ROOMS = SIDE * SIDE;
const TARGET = 6;
const ERROR = 0.2 * ROOMS;
/** Bits of the doors to the west, north, east and south, by direction east, south, west, north. */
const BITS: readonly number[] = [4, 8, 1, 2];

interface Floor {
  /** Doors of each room; 0 where there is none. */
  readonly layout: readonly number[];
  readonly start: number;
  readonly boss: number;
  readonly shop: number;
  readonly treasure: number;
}
interface Info {
  readonly rooms: number;
  readonly regions: number;
  readonly joined: number;
  readonly loose: number;
  readonly places: number;
  readonly cells: Uint8Array;
}

/** `isaac-v0`: rooms in a 4 × 4 frame, joined by doors, with a start, a boss, a shop and a treasure; control over their number. */
export const ISAAC: Problem<Floor, Info> = {
  name: 'isaac-v0',
  control: (rng) => ({ rooms: int(rng, TARGET, ROOMS - 1) }),
  make: ({ rooms }, rng) => {
    const mission = growMission(
      {
        columns: SIDE,
        rows: SIDE,
        storeys: 1,
        rising: false,
        rooms: Math.max(TARGET, Math.min(13, rooms)),
        locks: int(rng, 0, 1),
        linearity: rng.next(),
        loops: 2.5 * rng.next(),
        secrets: 1,
        climb: 0,
        side: int(rng, 0, 3),
        prisons: 0,
        vaults: 0,
      },
      rng,
    );
    const layout = new Array<number>(ROOMS).fill(0);
    for (const { a, b, kind } of mission.edges) {
      if (kind === 'window') continue;
      const [from, to] = [mission.nodes[a].slot, mission.nodes[b].slot];
      const way = directionTo(mission.slots, from, to);
      layout[from] |= BITS[way];
      layout[to] |= BITS[(way + 2) % 4];
    }
    const boss = mission.nodes.findIndex(({ role }) => role === 'goal');
    const others = shuffled(
      rng,
      [...mission.nodes.keys()].filter((id) => id !== 0 && id !== boss),
    );
    const slot = (id: number | undefined): number => mission.nodes[id ?? 0].slot;
    return { layout, start: slot(0), boss: slot(boss), shop: slot(others[0]), treasure: slot(others[1]) };
  },
  info: ({ layout, start, boss, shop, treasure }) => {
    const side = 3 * SIDE;
    const cells = new Uint8Array(side * side);
    for (const [room, doors] of layout.entries()) {
      const middle = (3 * Math.floor(room / SIDE) + 1) * side + 3 * (room % SIDE) + 1;
      if (doors > 0) cells[middle] = 1;
      for (const [bit, step] of [
        [1, -1],
        [2, -side],
        [4, 1],
        [8, side],
      ])
        if (doors & bit) cells[middle + step] = 2;
    }
    let loose = 0;
    for (let y = 0; y < side; y++)
      for (let x = 0; x < side; x++) {
        const cell = y * side + x;
        const frame = x === 0 || y === 0 || x === side - 1 || y === side - 1;
        if (
          frame
            ? cells[cell] === 2
            : (x % 3 === 2 && cells[cell] !== cells[cell + 1]) || (y % 3 === 2 && cells[cell] !== cells[cell + side])
        )
          loose++;
      }
    const board: Board = { width: side, height: side, cells };
    return {
      rooms: layout.filter((doors) => doors > 0).length,
      regions: regionsOf({ width: SIDE, height: SIDE, cells: Uint8Array.from(layout) }, (value) => value > 0),
      joined: regionsOf(board, (value) => value > 0),
      loose,
      places: new Set([start, boss, shop, treasure].filter((room) => layout[room] > 0)).size,
      cells,
    };
  },
  quality: ({ rooms, regions, joined, places, loose }) => {
    const size = reward(rooms, 0, TARGET, ROOMS, ROOMS);
    const whole = size < 1 ? 0 : (reward(regions, 0, 1, 1, ROOMS) + reward(joined, 0, 1, 1, ROOMS)) / 2;
    const functional = whole < 1 ? 0 : reward(places, 0, 4);
    const closed = functional < 1 ? 0 : reward(loose, 0, 0, 0, ROOMS);
    return (0.9 * (size + whole + functional)) / 3 + 0.1 * closed >= 1 - 1e-9 ? 1 : (0.9 * (size + whole + functional)) / 3 + 0.1 * closed;
  },
  // The benchmark's own code takes more than 16 differing doors for none at all; here they count as all of them.
  diversity: (a, b) => {
    let [rooms, doors] = [0, 0];
    for (let i = 0; i < a.cells.length; i++) {
      const gap = Math.abs(a.cells[i] - b.cells[i]);
      if (gap === 1) rooms++;
      else if (gap === 2) doors++;
    }
    return reward(0.25 * Math.min(1, rooms / ROOMS) + 0.75 * Math.min(1, doors / ROOMS), 0, 0.6, 1, 2);
  },
  controllability: (info, { rooms }) => reward(info.rooms, 0, rooms - ERROR, rooms + ERROR, ROOMS),
};
