import { describe, expect, test } from 'vitest';
import type { Fact, Quest, QuestDescent, World } from '../world.ts';
import { checkWays } from './quest-ways.ts';
import type { QuestGround } from './quests.ts';
import { openReport } from './report.ts';
import { driftsOf } from './travel.ts';

/** A river from west to east, three cells under it a road; four settlements on the road stand on the river too. */
const WIDTH = 20;
const PLACES = [1, 6, 11, 16].map((x, id) => ({ id, name: `P${id}`, kind: 'village', population: 50, cell: WIDTH + x }));
const row = (y: number, from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, k) => y * WIDTH + from + k);

interface Change {
  readonly narrow?: number;
  readonly fall?: number;
  readonly river?: boolean;
  readonly deep?: number;
}

function ground({ narrow = -1, fall = -1, river = true, deep = 50 }: Change = {}): QuestGround {
  const elevation = new Float32Array(WIDTH * 3);
  for (let cell = 0; cell < elevation.length; cell++)
    elevation[cell] = 100 - (cell % WIDTH) - (cell % WIDTH > fall && fall >= 0 ? deep : 0);
  const world = {
    rect: { x: 0, y: 0, width: WIDTH, height: 3 },
    metresPerCell: 1000,
    layers: { elevation, water: new Uint8Array(WIDTH * 3), walkCost: new Float32Array(WIDTH * 3).fill(1) },
    places: PLACES,
    characters: PLACES.map(({ id }) => ({ home: id })),
    rivers: river ? [{ id: 0, cells: row(0, 0, 19), width: row(0, 0, 19).map((_, k) => (k === narrow ? 2 : 12)) }] : [],
    roads: [
      { id: 0, kind: 'road', from: 0, to: 1, cells: row(1, 1, 6) },
      { id: 1, kind: 'road', from: 1, to: 2, cells: row(1, 6, 11) },
      { id: 2, kind: 'road', from: 2, to: 3, cells: row(1, 11, 16) },
    ],
  } as unknown as World;
  return { world, footing: new Int32Array(WIDTH * 3), drifts: driftsOf(world), stated: new Set() };
}

const goto = (place: number, needs: readonly Fact[] = []): unknown => ({
  action: 'goto',
  place,
  needs,
  gives: [['at', 'player', `place:${place}`]],
});
const raft = (from: number, to: number): QuestDescent => ({ river: 0, from, to }) as unknown as QuestDescent;

/** From the first place down to the last by raft, and back on foot. */
function quest(change: object = {}, proof: object = {}): Quest {
  const plain = { walked: [0, 15], total: 15, afloat: [14, 0], roads: [[], [2, 1, 0]], descents: [[raft(0, 3)], []], states: 3, ...proof };
  return {
    giver: 0,
    start: [],
    gates: [],
    branches: [],
    hours: 9,
    steps: [goto(3), goto(0)],
    proof: plain,
    after: [],
    ...change,
  } as unknown as Quest;
}

function faults(one: Quest, change?: Change): string[] {
  const report = openReport();
  checkWays(ground(change), one, 'quest', report);
  return report.problems().map(({ found }) => found);
}

describe('rivers', () => {
  test('carry from each settlement to those below, and from none to those above', () => {
    const { drifts } = ground();
    expect(drifts.map(({ from, to }) => `${from}${to}`)).toEqual(['01', '02', '03', '12', '13', '23']);
    // From the last cell beside the one to the first beside the other.
    expect(drifts[2].length).toBe(15);
  });

  test('carry over nothing narrow and down no fall', () => {
    for (const change of [{ narrow: 9 }, { fall: 9 }])
      expect(ground(change).drifts.map(({ from, to }) => `${from}${to}`)).toEqual(['01', '23']);
  });
});

describe('the way of a quest', () => {
  const down = { walked: [0, 15], total: 15, afloat: [15, 0] };
  test('may lead down a river', () => {
    expect(faults(quest({}, down))).toEqual([]);
  });

  test('may not lead up it', () => {
    const back = { ...down, walked: [0, 0], total: 0, afloat: [15, 15], roads: [[], []], descents: [[raft(0, 3)], [raft(3, 0)]] };
    expect(faults(quest({}, back))).toEqual(['no raft drifts from P3 to P0']);
  });

  test('may not lead down what carries nobody', () => {
    expect(faults(quest({}, down), { narrow: 9 })).toEqual(['no raft drifts from P0 to P3']);
    expect(faults(quest({}, { ...down, afloat: [14, 0] }))).not.toEqual([]);
    expect(faults(quest({}, { ...down, descents: [[raft(1, 3)], []] }))).toContain('the way never comes to P1, from where it leads down');
  });

  test('takes its time', () => {
    expect(faults(quest({ hours: 3 }, down))).toEqual(['3 hours for ways of 5 at the least']);
  });
});

describe('a cliff', () => {
  const cliff = { river: false, fall: 8, deep: 400 };
  const climb = (from: number, to: number): QuestDescent => ({ river: null, from, to }) as unknown as QuestDescent;
  const down = { giver: 1, steps: [goto(2), goto(1)] };

  test('may be climbed down', () => {
    expect(ground(cliff).drifts.map(({ from, to }) => `${from}${to}`)).toEqual(['12']);
    const proof = { walked: [5, 5], total: 10, afloat: [0, 0], roads: [[], [1]], descents: [[climb(1, 2)], []] };
    expect(faults(quest(down, proof), cliff)).toEqual([]);
    expect(faults(quest(down, proof), { ...cliff, deep: 40 })).toEqual(['nobody climbs down from P1 to P2']);
    expect(faults(quest(down, { ...proof, walked: [0, 5], total: 5, afloat: [5, 0] }), cliff)).not.toEqual([]);
  });

  test('may not be climbed up', () => {
    const proof = { walked: [5, 5], total: 10, afloat: [0, 0], roads: [[1], []], descents: [[], [climb(2, 1)]] };
    expect(faults(quest(down, proof), cliff)).toEqual(['nobody climbs down from P2 to P1']);
  });

  test('leads round a gate above it', () => {
    const gate = { at: 'road:1', kind: 'toll', text: '' };
    const open: Fact = ['state', 'road:1', 'open'];
    const shut = { giver: 1, steps: [goto(2, [open]), goto(1, [open])], gates: [gate], start: [['state', 'road:1', 'shut']] };
    const proof = { walked: [5, 5], total: 10, afloat: [0, 0], roads: [[1], [1]], descents: [[], []] };
    expect(faults(quest(shut, proof), cliff)).toContain('one can go round road:1');
    expect(faults(quest(shut, proof), { ...cliff, deep: 40 })).toEqual([]);
  });
});

describe('gates beside a river', () => {
  const shut = (road: number, giver: number): Quest => {
    const open: Fact = ['state', `road:${road}`, 'open'];
    const steps = giver === 0 ? [goto(3, [open]), goto(0, [open])] : [goto(0, [open]), goto(3, [open])];
    const roads =
      giver === 0
        ? [
            [0, 1, 2],
            [2, 1, 0],
          ]
        : [
            [2, 1, 0],
            [0, 1, 2],
          ];
    return quest(
      { giver, steps, start: [['state', `road:${road}`, 'shut']], gates: [{ at: `road:${road}`, kind: 'bridge', text: 'It has fallen.' }] },
      { walked: [15, 15], total: 30, afloat: [0, 0], roads, descents: [[], []] },
    );
  };

  test('bar nothing from above, where one drifts past them and could not come home', () => {
    expect(faults(shut(1, 0))).toEqual(['one can go round road:1', 'with road:1 shut nothing leads back from P2']);
    expect(faults(shut(1, 0), { river: false })).toEqual([]);
  });

  test('bar the way up from below: what drifts down past them comes home', () => {
    expect(faults(shut(1, 3))).toEqual([]);
  });
});
