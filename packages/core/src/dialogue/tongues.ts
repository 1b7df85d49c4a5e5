import type { Rng } from '../base/rng.ts';
import { TALK_CAPTIVES } from '../content/grammars/talk-captives.ts';
import { TALK_CHILD } from '../content/grammars/talk-child.ts';
import { TALK_EVENTS } from '../content/grammars/talk-events.ts';
import { TALK_OPINION } from '../content/grammars/talk-opinion.ts';
import { TALK_PEOPLE } from '../content/grammars/talk-people.ts';
import { TALK_PLACES } from '../content/grammars/talk-places.ts';
import { TALK_SELF } from '../content/grammars/talk-self.ts';
import { compileGrammar } from '../grammar/compile.ts';
import { derive } from '../grammar/derivation.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { GrammarSource } from '../grammar/grammar-source.ts';
import { type Memory, newMemory } from '../grammar/memory.ts';
import type { SlotValue } from '../grammar/value.ts';
import type { Character, CharacterId, Fact } from '../world.ts';

/** What someone says, and what of the world it states. */
export interface Line {
  readonly speaker: CharacterId;
  readonly text: string;
  readonly asserts: readonly Fact[];
  /** `true` where all it states is so; `error` where the speaker is mistaken; `lie` where they know better. */
  readonly truth: 'true' | 'error' | 'lie';
}

type Subject = 'captives' | 'child' | 'self' | 'people' | 'places' | 'events' | 'opinion';
/** Every grammar of talk, by what it is about. */
export const TALK_GRAMMARS: Readonly<Record<Subject, GrammarSource>> = {
  captives: TALK_CAPTIVES,
  child: TALK_CHILD,
  self: TALK_SELF,
  people: TALK_PEOPLE,
  places: TALK_PLACES,
  events: TALK_EVENTS,
  opinion: TALK_OPINION,
};

/** The grammars of talk, ready to speak, with what they said last: nobody repeats themselves. */
export interface Tongues {
  readonly grammars: Readonly<Record<Subject, Grammar>>;
  readonly memory: Readonly<Record<Subject, Memory>>;
}

export function loosenTongues(): Tongues {
  const grammars = {} as Record<Subject, Grammar>;
  const memory = {} as Record<Subject, Memory>;
  for (const subject of Object.keys(TALK_GRAMMARS) as Subject[]) {
    grammars[subject] = compileGrammar(TALK_GRAMMARS[subject]);
    memory[subject] = newMemory();
  }
  return { grammars, memory };
}

export type Slots = Record<string, SlotValue>;

/** A line from one of the grammars; the same stream and slots after the same lines give the same line. */
export function speak(
  tongues: Tongues,
  speaker: Character,
  subject: Subject,
  start: string,
  slots: Slots,
  rng: Rng,
  truth: Line['truth'] = 'true',
): Line {
  const { text, asserts } = derive(tongues.grammars[subject], rng, { start, slots, memory: tongues.memory[subject] });
  return { speaker: speaker.id, text: text.replace(/\s+/g, ' ').replaceAll("'", '’').trim(), asserts, truth };
}
