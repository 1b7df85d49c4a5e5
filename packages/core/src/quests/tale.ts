import type { Rng } from '../base/rng.ts';
import { ARC_ACTS, ARC_END_PLAIN, ARC_END_TERRITORY, ARC_NAMES } from '../content/quest-arcs.ts';
import { QUEST_CHOICES, QUEST_ENDINGS } from '../content/quest-endings.ts';
import { QUEST_STEPS } from '../content/quest-steps.ts';
import {
  QUEST_CLOSES,
  QUEST_GREETINGS,
  QUEST_PAST,
  QUEST_PAST_CAPTIVE,
  QUEST_PAST_WITNESS,
  QUEST_PAST_WOES,
  QUEST_PAST_DIRE,
  QUEST_THANKS,
  QUEST_WHY_YOU,
} from '../content/quest-sayings.ts';
import { QUEST_TALES } from '../content/quest-tales.ts';
import { QUEST_URGENCIES } from '../content/quest-urgencies.ts';
import { compileGrammar } from '../grammar/compile.ts';
import { expand } from '../grammar/expand.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { GrammarSource } from '../grammar/grammar-source.ts';
import { ownSlots, withSlots } from '../grammar/slots.ts';
import type { SlotValue, SlotValues } from '../grammar/value.ts';

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
  for (const [name, rules] of Object.entries(QUEST_URGENCIES)) symbols[`now ${name}`] = rules;
  symbols['why you'] = QUEST_WHY_YOU;
  symbols['past'] = QUEST_PAST;
  symbols['past dire'] = QUEST_PAST_DIRE;
  symbols['past captive'] = QUEST_PAST_CAPTIVE;
  symbols['past witness'] = QUEST_PAST_WITNESS;
  for (const [name, rules] of Object.entries(QUEST_PAST_WOES)) symbols[`past ${name}`] = rules;
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
    types: {
      person,
      object,
      creature: { title: 'text' },
      spot: { way: 'text', plain: 'text', port: 'text', landing: 'text', river: 'text', edge: 'text' },
    },
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
      captive: 'person',
      tie: 'text',
      town: 'text',
      event: 'text',
      realm: 'text',
      kin: 'text',
      ago: 'text',
      age: 'text',
      newly: 'text',
      enemy: 'text',
    },
    symbols,
  };
}

type Slots = Readonly<Record<string, SlotValue>>;

/** Whom and what words are about, ready to be said. */
export type Spoken = SlotValues;

const NOBODY: SlotValue = { name: 'nobody', short: 'nobody', trade: '', town: '' };
const NOTHING: SlotValue = { name: 'nothing', the: '', a: '', bare: '', title: '' };
const NOWHERE: SlotValue = { name: 'nowhere', way: '', plain: '', port: '', landing: '', river: '', edge: '' };
/** What stands for a part that a quest does not have. */
const BLANK: Slots = {
  giver: NOBODY,
  other: NOBODY,
  who: NOBODY,
  whom: NOBODY,
  thing: NOTHING,
  more: NOTHING,
  foe: { name: 'nothing', title: '' },
  spot: NOWHERE,
  site: NOWHERE,
  topic: '',
  captive: NOBODY,
  tie: '',
  town: '',
  event: '',
  realm: '',
  kin: '',
  ago: '',
  age: '',
  newly: '',
  enemy: '',
};

/** The grammar, compiled when something is said for the first time, and what is said of nothing. */
interface Tongue {
  readonly grammar: Grammar;
  readonly blank: Spoken;
}

let compiled: Tongue | undefined;

function tongue(): Tongue {
  if (compiled) return compiled;
  const grammar = compileGrammar(questGrammarSource());
  return (compiled = { grammar, blank: ownSlots(grammar, BLANK) });
}

/** Makes parts ready to be spoken of, beside those of `before`. */
export function speakOf(slots: Slots, before: Spoken = tongue().blank): Spoken {
  return withSlots(tongue().grammar, before, slots);
}

/** Says what a symbol stands for. */
export function say(symbol: string, values: Spoken, rng: Rng): string {
  return expand(tongue().grammar, rng, { start: symbol, values });
}
