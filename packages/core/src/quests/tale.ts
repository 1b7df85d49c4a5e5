import type { Rng } from '../base/rng.ts';
import { ARC_ACTS, ARC_END_PLAIN, ARC_END_TERRITORY, ARC_NAMES } from '../content/quest-arcs.ts';
import { QUEST_CHOICES, QUEST_ENDINGS, QUEST_STEPS } from '../content/quest-steps.ts';
import {
  QUEST_CLOSES,
  QUEST_GREETINGS,
  QUEST_PAST,
  QUEST_PAST_DIRE,
  QUEST_TALES,
  QUEST_THANKS,
  QUEST_WHY_YOU,
} from '../content/quest-tales.ts';
import { compileGrammar } from '../grammar/compile.ts';
import { expand } from '../grammar/expand.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { GrammarSource } from '../grammar/grammar-source.ts';
import type { SlotValue } from '../grammar/value.ts';

/** The grammar that quests are told by: one symbol for each thing that is said, put together from the tables of content. */
export function questGrammarSource(): GrammarSource {
  const symbols: Record<string, readonly string[]> = {};
  for (const [say, { order, journal, hint }] of Object.entries(QUEST_STEPS)) {
    symbols[`order ${say}`] = order;
    symbols[`journal ${say}`] = journal;
    symbols[`hint ${say}`] = hint;
  }
  for (const [say, rules] of Object.entries(QUEST_ENDINGS)) symbols[say] = rules;
  for (const [means, rules] of Object.entries(QUEST_CHOICES)) symbols[`choice ${means}`] = rules;
  for (const [strategy, { names, hooks, pitch, stakes }] of Object.entries(QUEST_TALES)) {
    symbols[`hook ${strategy}`] = hooks;
    symbols[`pitch ${strategy}`] = pitch;
    symbols[`stakes ${strategy}`] = stakes;
    names.forEach((name, k) => {
      symbols[`name ${k} ${strategy}`] = [name];
    });
  }
  for (const [manner, rules] of Object.entries(QUEST_GREETINGS)) symbols[`greeting ${manner}`] = rules;
  for (const [tone, rules] of Object.entries(QUEST_CLOSES)) symbols[`close ${tone}`] = rules;
  symbols['why you'] = QUEST_WHY_YOU;
  symbols['past'] = QUEST_PAST;
  symbols['past dire'] = QUEST_PAST_DIRE;
  symbols['end-done'] = QUEST_THANKS;
  ARC_ACTS.forEach((rules, act) => {
    symbols[`act ${act + 1}`] = rules;
  });
  symbols['arc name'] = ARC_NAMES;
  symbols['arc end territory'] = ARC_END_TERRITORY;
  symbols['arc end plain'] = ARC_END_PLAIN;
  const person = { trade: 'text', town: 'text' };
  const object = { the: 'text', a: 'text', bare: 'text', title: 'text' };
  return {
    format: 'hinterland.grammar',
    locale: 'en',
    start: Object.keys(symbols),
    types: { person, object, creature: { title: 'text' }, spot: { way: 'text', plain: 'text' } },
    slots: {
      giver: 'person',
      other: 'person',
      who: 'person',
      whom: 'person',
      thing: 'object',
      more: 'object',
      foe: 'creature',
      spot: 'spot',
      site: 'spot',
      topic: 'text',
      captive: 'text',
      tie: 'text',
      town: 'text',
      event: 'text',
      realm: 'text',
    },
    symbols,
  };
}

let compiled: Grammar | undefined;

/** Says what a symbol stands for. The grammar is compiled when something is said for the first time. */
export function say(symbol: string, slots: Readonly<Record<string, SlotValue>>, rng: Rng): string {
  compiled ??= compileGrammar(questGrammarSource());
  return expand(compiled, rng, { start: symbol, slots });
}
