import { describe, expect, test } from 'vitest';
import { parseRecipe } from '../recipe.ts';
import type { Door, Level, LevelObject, Link } from '../world.ts';
import { LEVEL_MEASURES } from './level-measures.ts';
import { roomGraph } from './level-rooms.ts';

interface More {
  readonly links?: readonly Link[];
  readonly path?: readonly number[];
  /** The capital letter that is a secret door. */
  readonly secret?: string;
}

/**
 * A level drawn as text: `#` rock, `.` what lies between rooms, digits rooms, `~` water, capitals doors with a lock of that
 * letter, small letters what opens it, on the floor of room 0, `!` the goal and `@` the entrance, both in room 0.
 */
function levelOf(rows: readonly string[], { links = [], path = [], secret }: More = {}): Level {
  const text = rows.join('');
  const cells = [...text];
  const isRoom = (mark: string): boolean => /[0-9a-z!@]/.test(mark);
  const room = Int16Array.from(cells, (mark) => (isRoom(mark) ? (/\d/.test(mark) ? Number(mark) : 0) : -1));
  const rooms = [...new Set(room)].filter((id) => id >= 0).sort((a, b) => a - b);
  const locks = [...new Set(cells.filter((mark) => /[A-Z]/.test(mark) && mark !== secret))];
  const doors = cells.flatMap((mark, cell): Door[] =>
    /[A-Z]/.test(mark) ? [{ kind: mark === secret ? 'secret' : 'door', cell, lock: mark === secret ? null : mark }] : [],
  );
  const objects = cells.flatMap((mark, cell): LevelObject[] =>
    /[a-z]/.test(mark) ? [{ kind: 'key', cell, solid: false, opens: mark.toUpperCase() }] : [],
  );
  const goal = cells.indexOf('!');
  const recipe = parseRecipe({ seed: 'drawn' });
  return {
    engine: '',
    recipe,
    place: null,
    kind: 'crypt',
    name: 'drawn',
    rect: { x: 0, y: 0, width: rows[0].length, height: rows.length },
    metresPerCell: 1,
    daylight: 0,
    layers: { tiles: Uint16Array.from(cells, (mark) => (mark === '#' ? 0 : mark === '~' ? 2 : 1)), room },
    floors: [],
    tiles: [
      { name: 'rock', solid: true, form: 'wall', colour: '#000000' },
      { name: 'floor', solid: false, form: 'ground', colour: '#888888' },
      { name: 'water', solid: false, form: 'water', colour: '#0000ff' },
    ],
    rooms: rooms.map((id) => ({ id, kind: 'room', name: 'room', cells: [...room].flatMap((own, cell) => (own === id ? [cell] : [])) })),
    doors,
    links,
    locks: locks.map((id) => ({ id, name: id, needs: 1 })),
    objects: goal < 0 ? objects : [...objects, { kind: 'treasure', cell: goal, solid: false }],
    roofs: [],
    why: [],
    entrance: cells.indexOf('@'),
    exits: [],
    proof: {
      reachable: cells.filter((mark) => mark !== '#').length,
      depth: 0,
      objectSteps: [],
      goal: goal < 0 ? null : objects.length,
      order: [],
      path,
      states: 0,
      errands: [],
    },
  };
}

describe('rooms as a graph', () => {
  const ROUND = ['00.11', '0###1', '.#2..', '3.2##'];

  test('joins rooms by what lies between them', () => {
    const { nodes, ways } = roomGraph(levelOf(ROUND));
    // Four rooms and four passages, each joined to the next.
    expect([nodes, ways.length]).toEqual([8, 8]);
  });

  test('counts ways round and blind alleys', () => {
    expect(LEVEL_MEASURES.waysRound(levelOf(ROUND))).toBe(0.25);
    expect(LEVEL_MEASURES.waysRound(levelOf(['00.11', '##.##', '22###']))).toBe(0);
    expect(LEVEL_MEASURES.blindAlleys(levelOf(ROUND))).toBe(0);
    expect(LEVEL_MEASURES.blindAlleys(levelOf(['00.11.22', '###33###']))).toBe(0.75);
  });

  test('a link is a way too', () => {
    const link: Link = { kind: 'stairs', from: 0, to: 4, oneWay: false, lock: null };
    expect(LEVEL_MEASURES.waysRound(levelOf(['00.11', '#####'], { links: [link] }))).toBe(0.5);
  });

  test('the path goes through so many rooms of all', () => {
    expect(LEVEL_MEASURES.onPath(levelOf(['00.11.22', '###33###'], { path: [1, 2, 3] }))).toBe(0.5);
  });
});

describe('depth of locks', () => {
  test('is how often something must be opened first', () => {
    expect(LEVEL_MEASURES.lockDepth(levelOf(['@..!']))).toBe(0);
    expect(LEVEL_MEASURES.lockDepth(levelOf(['@a.A.!']))).toBe(1);
    expect(LEVEL_MEASURES.lockDepth(levelOf(['@a.A.b.B.!']))).toBe(2);
  });

  test('keys that lie side by side are one errand', () => {
    expect(LEVEL_MEASURES.lockDepth(levelOf(['@ab.A.B.!']))).toBe(1);
  });

  test('a lock that there is a way round of does not count, but by a secret door does', () => {
    expect(LEVEL_MEASURES.lockDepth(levelOf(['@a.A.!', '#.###.', '#.....']))).toBe(0);
    expect(LEVEL_MEASURES.lockDepth(levelOf(['@a.A.!', '#.###.', '#..S..'], { secret: 'S' }))).toBe(1);
  });

  test('is no number where the goal cannot be reached', () => {
    expect(LEVEL_MEASURES.lockDepth(levelOf(['@.A.a.!']))).toBeNaN();
  });
});

test('water and pieces of rock are shares of what there is', () => {
  expect(LEVEL_MEASURES.waterShare(levelOf(['0~~0', '####']))).toBe(0.5);
  const pillar = ['##########', '#0000000##', '#0####00##', '#0####00##', '#0####00##', '#0000000##', '##########'];
  expect(LEVEL_MEASURES.roundabouts(levelOf(pillar))).toBeGreaterThan(0);
  expect(LEVEL_MEASURES.roundabouts(levelOf(pillar.map((row) => row.replace('#0####00##', '#0##0000##'))))).toBe(0);
});
