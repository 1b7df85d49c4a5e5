import { expect, test } from 'vitest';
import { generateWorld } from '../generate.ts';
import { parseRecipe } from '../recipe.ts';
import { explainLooks } from './explain-looks.ts';

const WORLDS = ['veterans', 'keepers'].map((seed) => generateWorld(parseRecipe({ seed, size: 64, params: { quests: { count: 0 } } })));
const index = (term: string | null): number => Number((term ?? '').split(':')[1]);

test('who fought, saw or was driven out did so in their own life, and it is stated and told', () => {
  let found = 0;
  for (const { characters, events, facts, places, year } of WORLDS)
    for (const { relation, subject, object, because } of facts) {
      if (!subject.startsWith('character:') || !['tookPart', 'witnessed', 'exiledFrom'].includes(relation)) continue;
      const person = characters[index(subject)];
      if (person.died !== null || person.event !== null || because === null) continue;
      const event = events[index(because)];
      found++;
      expect(event.year - person.born).toBeGreaterThanOrEqual(relation === 'tookPart' ? 17 : 8);
      expect(event.year).toBeGreaterThan(year - 61);
      expect(person.because).toContain(`in the year ${event.year}`);
      expect(person.because).toContain(event.name.replace(/^The /, ''));
      if (relation === 'tookPart') expect(event.factions).toContain(places[person.home].faction);
      if (relation === 'witnessed') expect(event.place).toBe(person.home);
      if (relation === 'exiledFrom') expect(index(object)).toBe(person.birthplace);
    }
  expect(found).toBeGreaterThan(10);
});

test('a mark of war or fire names the event it is from', () => {
  let found = 0;
  for (const { characters, events } of WORLDS)
    for (const { appearance, because } of characters)
      for (const { event } of appearance.marks) {
        if (event === null) continue;
        found++;
        expect(because).toContain(`in the year ${events[event].year}`);
        const told = explainLooks(appearance, () => 'a parent').find((reason) => reason.event === event);
        expect(told?.because).toBe(events[event].name.replace(/^The /, 'the '));
      }
  expect(found).toBeGreaterThan(5);
});

test('what is old and lies in a settlement is kept by someone there', () => {
  for (const { characters, items, places } of WORLDS)
    for (const { name, place, made } of items) {
      if (place === null || made === null || places[place].population === 0) continue;
      const keepers = characters.filter(
        ({ home, died, because }) => home === place && died === null && because.includes(name.replace(/^The /, '')),
      );
      const grown = characters.filter(({ home, died, event }) => home === place && died === null && event === null);
      expect(keepers.length > 0 || grown.length < 6, `${name} at ${places[place].name}`).toBe(true);
    }
});
