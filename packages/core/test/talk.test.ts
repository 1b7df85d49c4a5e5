import { Compiler } from 'inkjs/full';
import { describe, expect, test } from 'vitest';
import { TALK_GRAMMARS, loosenTongues } from '../src/dialogue/tongues.ts';
import { distinct2 } from '../src/dialogue/measure.ts';
import { makeConversation, type Conversation } from '../src/dialogue/conversation.ts';
import { isTrue } from '../src/facts/base.ts';
import { factsOfWorld } from '../src/facts/from-tables.ts';
import { RELATIONS, type Relation } from '../src/facts/relations.ts';
import { NOTHING, readTerm } from '../src/facts/terms.ts';
import { generateWorld } from '../src/generate.ts';
import { lintGrammar } from '../src/grammar/lint/lint.ts';
import { toInk } from '../src/io/to-ink.ts';
import { parseRecipe } from '../src/recipe.ts';
import { speechFaults } from '../src/verify/text.ts';
import type { Fact, World } from '../src/world.ts';
import { seeds } from './support/seeds.ts';

const WORLDS = seeds('talk', 3).map((seed) => generateWorld(parseRecipe({ seed, size: 96, params: { characters: { cast: 300 } } })));

function talks(world: World): Conversation[] {
  const tongues = loosenTongues();
  return world.characters.filter(({ died }) => died === null).map(({ id }) => makeConversation(world, id, 0, tongues));
}
const TALKS = WORLDS.map(talks);

/** Whether the facts of the world say so. */
function holdsIn(world: World): (fact: Fact) => boolean {
  const base = factsOfWorld(world);
  return ([relation, subject, object]) =>
    RELATIONS.includes(relation as Relation) &&
    isTrue(base, relation as Relation, readTerm(base, subject), object === undefined ? NOTHING : readTerm(base, object));
}

describe('talk', () => {
  test('states nothing that the facts deny, but for errors and lies that are marked and are indeed untrue', () => {
    let said = 0;
    let stated = 0;
    let marked = 0;
    WORLDS.forEach((world, w) => {
      const holds = holdsIn(world);
      for (const { nodes } of TALKS[w])
        for (const { text, asserts, truth } of nodes) {
          said++;
          stated += asserts.length;
          if (truth === 'true') for (const fact of asserts) expect(holds(fact), `${text} ${fact.join(' ')}`).toBe(true);
          else {
            marked++;
            expect(asserts.every(holds), text).toBe(false);
          }
        }
    });
    expect(said).toBeGreaterThan(5000);
    expect(stated).toBeGreaterThan(2500);
    expect(marked).toBeGreaterThan(10);
  });

  test('sounds like speech: no signs of the machine, no doubled words, articles that fit', () => {
    for (const { nodes } of TALKS.flat())
      for (const { text } of nodes) {
        expect(text).not.toMatch(/[{}#\\]|undefined|\b(?:place|character|item|event):\d|\s{2}| [.,;!?]/);
        expect(text).not.toMatch(/(?<!\p{L})(?!had )(\p{L}{2,}) \1(?!\p{L})/iu);
        expect(text).not.toMatch(/\ba [aeio]\p{L}|\ban (?!hour|hono|hones|heir)[^aeiouáâö\s]/iu);
        expect(text).not.toMatch(/[^.!?’”]$/);
        expect(speechFaults(text), text).toEqual([]);
        expect(text[0]).toBe(text[0].toUpperCase());
      }
  });

  test('is a machine that ends: every choice leads somewhere, everything can be heard, farewell is always near', () => {
    for (const { start, nodes } of TALKS.flat()) {
      const byId = new Map(nodes.map((node) => [node.id, node]));
      expect(byId.size).toBe(nodes.length);
      const seen = new Set([start]);
      for (const id of seen) {
        const node = byId.get(id);
        expect(node).toBeDefined();
        for (const { to } of node?.choices ?? []) seen.add(to);
        if (id !== 'farewell') expect(node?.choices.some(({ to }) => to === 'farewell')).toBe(true);
      }
      expect(seen.size).toBe(nodes.length);
    }
  });

  test('can be brought to its end from wherever it stands, by any choices or the straightest, and never runs on for ever', () => {
    for (const { start, nodes } of TALKS.flat()) {
      const byId = new Map(nodes.map((node) => [node.id, node]));
      const ends = nodes.filter(({ choices }) => choices.length === 0);
      expect(ends.map(({ id }) => id)).toEqual(['farewell']);
      // Backwards from the end: whatever cannot be reached so is a dead end or a loop without a way out.
      const out = new Set(['farewell']);
      for (let grown = -1; grown !== out.size;) {
        grown = out.size;
        for (const { id, choices } of nodes) if (choices.some(({ to }) => out.has(to))) out.add(id);
      }
      expect(out.size).toBe(nodes.length);
      for (const { id, choices } of nodes) {
        expect(new Set(choices.map(({ text }) => text)).size, id).toBe(choices.length);
        expect(choices.every(({ to }) => to !== id && to !== start)).toBe(true);
      }
      // A player who always takes the first choice not taken before comes to the end after every node at most once.
      let at = byId.get(start);
      const said = new Set<string>();
      for (let turn = 0; at && at.choices.length > 0; turn++) {
        expect(turn).toBeLessThanOrEqual(nodes.length);
        said.add(at.id);
        at = byId.get((at.choices.find(({ to }) => !said.has(to)) ?? at.choices[at.choices.length - 1]).to);
      }
      expect(at?.id).toBe('farewell');
    }
  });

  test('is that of a child where a child speaks', () => {
    const [world] = WORLDS;
    const childhood: World = {
      ...world,
      characters: world.characters.map((one, k) => (one.died === null && k % 2 === 0 ? { ...one, born: world.year - 4 - (k % 12) } : one)),
    };
    const holds = holdsIn(childhood);
    const tongues = loosenTongues();
    const lines = childhood.characters
      .filter(({ died, born }) => died === null && world.year - born < 16)
      .flatMap(({ id }) => makeConversation(childhood, id, 0, tongues).nodes);
    expect(lines.length).toBeGreaterThan(1000);
    for (const { text, asserts, truth } of lines) {
      expect(speechFaults(text), text).toEqual([]);
      expect(asserts.every(holds), text).toBe(truth === 'true');
      expect(text).not.toMatch(/\b(?:my wife|my husband|as your elder|these forty years|winters, most of them)\b/);
    }
    expect(new Set(lines.map(({ text }) => text)).size).toBeGreaterThan(0.7 * lines.length);
    expect(lines.some(({ id }) => id === 'past')).toBe(false);
  });

  test('gives the same talk for the same turn, and another for the next', () => {
    const [world] = WORLDS;
    const someone = world.characters.find(({ died }) => died === null)?.id;
    if (someone === undefined) throw new Error('a world without people');
    expect(makeConversation(world, someone)).toEqual(makeConversation(world, someone));
    expect(makeConversation(world, someone, 1)).not.toEqual(makeConversation(world, someone));
    const dead = world.characters.find(({ died }) => died !== null);
    if (dead) expect(() => makeConversation(world, dead.id)).toThrow('nobody alive');
  });

  test('differs with those who speak', () => {
    for (const [w, world] of WORLDS.entries()) {
      const greetings = TALKS[w].map(({ character, nodes }) => ({
        formality: world.characters[character].voice.formality,
        text: nodes[0].text,
      }));
      const ceremonious = greetings.filter(({ text }) => /traveller|honour|pleasure|trust/.test(text));
      const blunt = greetings.filter(({ text }) =>
        /^(What\?|Yes\?|You are standing|I am busy|If it is about|You want something)/.test(text),
      );
      const mean = (list: typeof greetings): number => list.reduce((sum, { formality }) => sum + formality, 0) / Math.max(1, list.length);
      if (ceremonious.length > 3 && blunt.length > 3) expect(mean(ceremonious)).toBeGreaterThan(mean(blunt) + 0.2);
    }
  });

  // What a traveller hears: whole talks with every fourth of the living, from one end of the world to the other, until a
  // thousand lines are said. The second sample takes single lines of everybody's talk, so that most go unheard.
  test('is varied', () => {
    for (const [w, world] of WORLDS.entries()) {
      const tongues = loosenTongues();
      const met = world.characters.filter(({ died }) => died === null).filter((_, k) => k % 4 === 0);
      const heard = met.flatMap(({ id }) => makeConversation(world, id, 0, tongues).nodes.map(({ text }) => text)).slice(0, 1000);
      expect(heard.length).toBeGreaterThan(800);
      expect(distinct2(heard)).toBeGreaterThan(0.5);

      const lines = TALKS[w].flatMap(({ nodes }) => nodes.map(({ text }) => text));
      const step = Math.max(1, Math.floor(lines.length / 1000));
      const thousand = lines.filter((_, k) => k % step === 0).slice(0, 1000);
      expect(distinct2(thousand)).toBeGreaterThan(0.5);
    }
  });

  test.each(Object.entries(TALK_GRAMMARS))('the grammar of %s has no faults', (_name, grammar) => {
    const { problems } = lintGrammar(grammar, { texts: 0 });
    expect(problems.filter(({ code }) => code !== 'empty')).toEqual([]);
  });
});

describe('ink', () => {
  test('every talk compiles and can be played to its end', () => {
    for (const [w, world] of WORLDS.entries())
      for (const talk of TALKS[w].slice(0, 12)) {
        const script = toInk(talk, (id) => world.characters[id].name);
        const story = new Compiler(script).Compile();
        const first = story.Continue();
        expect(first?.trim()).toBe(talk.nodes[0].text);
        for (let turn = 0; turn < 6 && story.currentChoices.length > 0; turn++) {
          const others = story.currentChoices.filter(({ text }) => text !== 'Farewell.');
          story.ChooseChoiceIndex(others.length > 0 ? others[turn % others.length].index : 0);
          expect(story.ContinueMaximally()).not.toBe('');
        }
        const bye = story.currentChoices.find(({ text }) => text === 'Farewell.');
        if (bye) story.ChooseChoiceIndex(bye.index);
        if (bye) expect(story.ContinueMaximally().trim()).toBe(talk.nodes.at(-1)?.text);
        expect(story.currentChoices).toEqual([]);
      }
  });

  test('of twenty worlds a talk each compiles, and is played through all that may be asked to its end', () => {
    for (const seed of seeds('ink', 20)) {
      const world = generateWorld(parseRecipe({ seed, size: 64, params: { characters: { cast: 50 }, quests: { count: 0 } } }));
      const living = world.characters.filter(({ died }) => died === null);
      const one = living[seed.length % living.length];
      const talk = makeConversation(world, one.id);
      const story = new Compiler(toInk(talk, (id) => world.characters[id].name)).Compile();
      const plain = (text: string | null): string => (text ?? '').trim();
      const told = new Set([plain(story.Continue())]);
      // First all there is to hear, then good-bye.
      for (let turn = 0; story.currentChoices.length > 0; turn++) {
        expect(turn).toBeLessThan(60);
        const fresh = story.currentChoices.find(({ text }) => !told.has(plain(`? ${text}`)) && text !== 'Farewell.');
        const choice = fresh ?? story.currentChoices.find(({ text }) => text === 'Farewell.');
        expect(choice).toBeDefined();
        told.add(plain(`? ${choice?.text}`));
        story.ChooseChoiceIndex(choice?.index ?? 0);
        told.add(plain(story.ContinueMaximally()));
      }
      expect(told).toContain(talk.nodes[talk.nodes.length - 1].text);
      expect(story.canContinue).toBe(false);
    }
  });

  test('signs that mean something in ink are told as they stand', () => {
    const text = 'A {cup} | of # ale -> the [inn] // no ~ x == y <> z \\ end.';
    const script = toInk({
      character: 0 as never,
      start: 'a',
      nodes: [{ id: 'a', speaker: 0 as never, text, asserts: [], truth: 'true', choices: [] }],
    });
    expect(new Compiler(script).Compile().Continue()?.trim()).toBe(text);
    expect(() => new Compiler(script.replace('-> END', '-> nowhere')).Compile()).toThrow();
  });
});
