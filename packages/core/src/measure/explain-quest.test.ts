import { expect, test } from 'vitest';
import { generateWorld } from '../generate.ts';
import { parseRecipe } from '../recipe.ts';
import { explainQuest } from './explain-quest.ts';

test('the way of a quest is one unbroken line of cells, as long as the proof says', () => {
  const world = generateWorld(parseRecipe({ seed: 'explained', size: 64 }));
  expect(world.quests.length).toBeGreaterThan(5);
  const { width } = world.rect;
  for (const quest of world.quests) {
    const { legs, tasks, because } = explainQuest(world, quest.id);
    expect(because.length).toBeGreaterThanOrEqual(2);
    expect(tasks.length).toBeGreaterThan(2);
    let at = world.places[world.characters[quest.giver].home].cell;
    for (const [k, { cells, step }] of legs.entries()) {
      expect(cells[0]).toBe(at);
      expect(cells.length - 1).toBe(quest.proof.walked[k] + quest.proof.afloat[k]);
      for (let n = 1; n < cells.length; n++)
        expect(
          Math.max(
            Math.abs((cells[n] % width) - (cells[n - 1] % width)),
            Math.abs(Math.floor(cells[n] / width) - Math.floor(cells[n - 1] / width)),
          ),
        ).toBe(1);
      at = world.places[step.place].cell;
      expect(cells.at(-1)).toBe(at);
    }
  }
});
