import { describe, expect, test } from 'vitest';
import type { Fact, Quest, QuestRaft, World } from '../world.ts';
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
}

function ground({ narrow = -1, fall = -1, river = true }: Change = {}): QuestGround {
  const elevation = new Float32Array(WIDTH * 3);
  for (let cell = 0; cell < elevation.length; cell++) elevation[cell] = 100 - (cell % WIDTH) - (cell % WIDTH > fall && fall >= 0 ? 50 : 0);
  const world = {
    rect: { x: 0, y: 0, width: WIDTH, height: 3 },
    metresPerCell: 1000,
    layers: { elevation, walkCost: new Float32Array(WIDTH * 3).fill(1) },
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
const raft = (from: number, to: number): QuestRaft => ({ river: 0, from, to }) as unknown as QuestRaft;

/** From the first place down to the last by raft, and back on foot. */
function quest(change: object = {}, proof: object = {}): Quest {
  const plain = { walked: [0, 15], total: 15, afloat: [14, 0], roads: [[], [2, 1, 0]], rafts: [[raft(0, 3)], []], states: 3, ...proof };
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
    const back = { ...down, walked: [0, 0], total: 0, afloat: [15, 15], roads: [[], []], rafts: [[raft(0, 3)], [raft(3, 0)]] };
    expect(faults(quest({}, back))).toEqual(['no raft drifts from P3 to P0']);
  });

  test('may not lead down what carries nobody', () => {
    expect(faults(quest({}, down), { narrow: 9 })).toEqual(['no raft drifts from P0 to P3']);
    expect(faults(quest({}, { ...down, afloat: [14, 0] }))).not.toEqual([]);
    expect(faults(quest({}, { ...down, rafts: [[raft(1, 3)], []] }))).toContain('the way never comes to P1, where a raft is taken');
  });

  test('takes its time', () => {
    expect(faults(quest({ hours: 3 }, down))).toEqual(['3 hours for ways of 5 at the least']);
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
      { walked: [15, 15], total: 30, afloat: [0, 0], roads, rafts: [[], []] },
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
