import { generateWorld, parseRecipe } from '@hinterland/core';
import { expect, test } from 'vitest';
import { linksOf } from './step-links.ts';

const { quests } = generateWorld(parseRecipe({ seed: 'brimstone-kettle', size: 96 }));

test('every step of a quest and of its branches leads to an ending, and nothing leads back', () => {
  let branches = 0;
  for (const quest of quests) {
    const { nodes, edges } = linksOf(quest);
    branches += quest.branches.length;
    const ids = nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(nodes.filter(({ kind }) => kind === 'step')).toHaveLength(
      quest.steps.length + quest.branches.reduce((sum, { steps }) => sum + steps.length, 0),
    );
    for (const [from, to] of edges)
      expect([ids.includes(from), ids.includes(to), from === to], `${from} ${to}`).toEqual([true, true, false]);
    // Whatever is taken away when nothing leads on from it must in the end be everything.
    let left = edges;
    for (let before = Infinity; left.length < before;) {
      before = left.length;
      const sources = new Set(left.map(([from]) => from));
      left = left.filter(([, to]) => sources.has(to));
    }
    expect(left, quest.name).toEqual([]);
    for (const { id, kind } of nodes)
      if (kind === 'step')
        expect(
          edges.some(([from, to]) => from === id || to === id),
          id,
        ).toBe(true);
  }
  expect(branches).toBeGreaterThan(3);
});
