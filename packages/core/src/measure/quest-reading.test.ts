import { expect, test } from 'vitest';
import { generateWorld } from '../generate.ts';
import { parseRecipe } from '../recipe.ts';
import type { Quest } from '../world.ts';
import { distinctStructures, mostUsedShape, motivationEntropy, readQuests } from './quest-reading.ts';

const { quests } = generateWorld(parseRecipe({ seed: 'read quests', size: 96 }));

test('finds nothing idle and nothing given back in what is generated, and both in what is spoilt', () => {
  expect(quests.length).toBeGreaterThan(10);
  for (const { idle, giveBacks, cited } of readQuests(quests)) {
    expect(idle + giveBacks).toBe(0);
    expect(cited).toBeGreaterThanOrEqual(2);
  }
  const [quest] = quests;
  const twice: Quest = { ...quest, steps: [...quest.steps, quest.steps[quest.steps.length - 1]] };
  expect(readQuests([twice])[0].idle).toBe(1);
  const taken = quests.find(({ steps }) =>
    steps.some(({ gives, action }) => action === 'take' && gives.some(([, , to]) => to === 'player')),
  );
  const from = taken?.steps.findIndex(({ action, object }) => action === 'take' && object?.startsWith('character:')) ?? -1;
  if (!taken || from < 0) throw new Error('nobody hands anything over in this world');
  const { subject, object } = taken.steps[from];
  const back: Quest['steps'][number] = { ...taken.steps[from], action: 'give', gives: [['heldBy', subject as string, object as string]] };
  expect(readQuests([{ ...taken, steps: [...taken.steps.slice(0, from + 1), back] }])[0].giveBacks).toBe(1);
});

test('tells variety from sameness', () => {
  const [one] = readQuests(quests);
  const same = Array.from({ length: 100 }, () => one);
  expect(motivationEntropy(same)).toBe(0);
  expect(distinctStructures(same)).toBe(0.01);
  expect(mostUsedShape(same)).toBe(1);
  expect(motivationEntropy(same.slice(1))).toBeNull();
  const apart = same.map((reading, k) => ({ ...reading, shape: `${k}`, structure: `${k}`, motivation: `${k % 9}` }));
  expect(motivationEntropy(apart)).toBeGreaterThan(0.99);
  expect(distinctStructures(apart)).toBe(1);
});
