import { expect, test } from 'vitest';
import { generateWorld } from '../generate.ts';
import { parseRecipe } from '../recipe.ts';
import type { World } from '../world.ts';
import { explainRelation, explainTie } from './explain-relation.ts';
import { explainTerm } from './explain-term.ts';
import { explainRelic, explainRuin } from './explain-thing.ts';
import type { PastExplanation } from './past.ts';

const WORLD: World = generateWorld(parseRecipe({ seed: 'remembered', size: 128 }));

/** Each sentence rests on rows that exist, and names the events and years that they hold. */
function borneOut({ statements, text }: PastExplanation): void {
  expect(statements.length).toBeGreaterThan(0);
  expect(text).not.toMatch(/undefined|null|NaN|the [Tt]he\b|[a-z]+:\d/);
  for (const { text: sentence, rests } of statements) {
    expect(rests.length).toBeGreaterThan(0);
    for (const path of rests) {
      const [, table, index] = /^([a-z]+)\[(\d+)\]/.exec(path) as unknown as [string, 'events', string];
      const row = WORLD[table][Number(index)];
      expect(row, path).toBeDefined();
      if (table === 'events') expect(sentence).toContain(String(row.year));
    }
  }
}

test('two powers are explained by the events between them, their wars and claims', () => {
  let wars = 0;
  for (const { id, relations } of WORLD.factions)
    for (const { to, because } of relations) {
      const told = explainRelation(WORLD, id, to);
      borneOut(told);
      for (const event of because) expect(told.text).toContain(WORLD.events[event].name.replace(/^The /, ''));
      const spells = WORLD.facts.filter(
        ({ relation, subject, object }) =>
          relation === 'atWar' && [subject, object].includes(`faction:${id}`) && [subject, object].includes(`faction:${to}`),
      );
      wars += spells.length;
      for (const { from } of spells) expect(told.text).toMatch(new RegExp(`at war .*${from}`));
    }
  expect(wars).toBeGreaterThan(0);
  expect(() => explainRelation(WORLD, 0 as never, 0 as never)).toThrow(RangeError);
});

test('two people are explained by their ties and what these come from', () => {
  let events = 0;
  for (const one of WORLD.characters)
    for (const { to, event, because } of one.ties) {
      const told = explainTie(WORLD, one.id, to);
      expect(told.text).toContain(because);
      if (event === null) continue;
      borneOut(told);
      expect(told.text).toContain(WORLD.events[event].text);
      events++;
    }
  expect(events).toBeGreaterThan(3);
});

test('a relic is explained hand by hand, to where it lies', () => {
  const relics = WORLD.items.filter(({ made }) => made !== null);
  expect(relics.length).toBeGreaterThan(3);
  for (const { id, holder, place } of relics) {
    const told = explainRelic(WORLD, id);
    borneOut(told);
    const hands = WORLD.facts.filter(({ relation, subject }) => relation === 'heldBy' && subject === `item:${id}`);
    expect(told.statements).toHaveLength(hands.length + 2);
    const end = holder === null ? WORLD.places[place ?? 0].name : WORLD.characters[holder].name;
    expect(told.statements.at(-1)?.text).toContain(end);
    expect(told.statements.at(-2)?.text).toContain(end);
  }
});

test('a ruin is explained by what led to its end, and other places have none', () => {
  for (const { id, kind, name } of WORLD.places) {
    const told = explainRuin(WORLD, id);
    expect(told !== null).toBe(kind === 'ruin');
    if (told === null) continue;
    borneOut(told);
    expect(told.text).toContain(name);
    expect(explainTerm(WORLD, `place:${id}`).text).toContain(told.text);
  }
});

test('any term is explained, and nonsense is refused', () => {
  for (const { id, name } of WORLD.events) {
    const told = explainTerm(WORLD, `event:${id}`);
    borneOut(told);
    expect(told.text).toContain(name.replace(/^The /, ''));
  }
  for (const term of ['faction:0', 'character:0', 'item:0']) expect(explainTerm(WORLD, term).text.length).toBeGreaterThan(20);
  for (const [term, other] of [['item:99999'], ['wolf'], ['river:0'], ['faction:0', 'item:0'], ['place:-1'], ['event:1e3']])
    expect(() => explainTerm(WORLD, term, other), term).toThrow(RangeError);
});
