import { beforeAll, describe, expect, test } from 'vitest';
import { generateWorld } from '../generate.ts';
import { parseRecipe } from '../recipe.ts';
import type { Character, World } from '../world.ts';
import { readTalk } from './talk.ts';

describe('the talk of a world', () => {
  let world: World;
  beforeAll(() => {
    world = generateWorld(parseRecipe({ seed: 'hearing', size: 64, params: { quests: { count: 0 }, characters: { cast: 120 } } }));
  });
  const changed = (change: (one: Character) => Partial<Character>): World => ({
    ...world,
    characters: world.characters.map((one) => (one.died === null ? { ...one, ...change(one) } : one)),
  });

  test('is true and without faults', () => {
    const { lines, ...found } = readTalk(world);
    expect(lines).toBeGreaterThan(1000);
    expect(found).toMatchObject({ contradictions: 0, faults: 0 });
    expect(found.distinct2).toBeGreaterThan(0.4);
  });

  test('shows those who take for true what is not', () => {
    const liars = changed(({ beliefs }) => ({
      beliefs: beliefs.map((belief) => (belief.fact[0] === 'occupation' ? { ...belief, right: !belief.right } : belief)),
    }));
    expect(readTalk(liars).contradictions).toBeGreaterThan(0);
  });

  test('shows signs of the machine, and those who all say the same', () => {
    const broken = changed(({ goods }) => ({ goods: goods.map((one) => ({ ...one, name: 'pot of undefined' })) }));
    expect(readTalk(broken).faults).toBeGreaterThan(0);
    const unread = changed(({ goods }) => ({ goods: goods.map((one) => ({ ...one, name: 'the old pot' })) }));
    expect(readTalk(unread).faults).toBeGreaterThan(0);
    const mute = changed(() => ({ beliefs: [], ties: [], goods: [], fears: [] }));
    expect(readTalk(mute).distinct2 ?? 0).toBeLessThan(readTalk(world).distinct2 as number);
  });
});
