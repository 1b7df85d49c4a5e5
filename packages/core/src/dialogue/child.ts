import type { Rng } from '../base/rng.ts';
import type { Character, CharacterId, Tie } from '../world.ts';
import { KIN_FACTS, kinWord } from './kin-words.ts';
import { personSlot, placeSlot, speakerSlot, type TalkWorld } from './speakers.ts';
import { type Line, type Slots, speak, type Tongues } from './tongues.ts';

/** Age from which one speaks as the grown do. */
const GROWN = 16;

/** True of those who speak as children do. */
export function isYoung({ year }: Pick<TalkWorld, 'year'>, { born }: Pick<Character, 'born'>): boolean {
  return year - born < GROWN;
}

/** In the words of a child, of whatever the slots name. */
export function sayAsChild(
  world: TalkWorld,
  tongues: Tongues,
  speaker: Character,
  start: string,
  slots: Slots,
  rng: Rng,
  truth: Line['truth'] = 'true',
  spokenOf: readonly CharacterId[] = [],
): Line {
  const self = personSlot(world, speaker.id);
  const here = placeSlot(world.places[speaker.home]);
  const blank: Slots = { me_person: self, a: self, b: self, who: self, kin_word: '', line: 'other', here, there: here, way: '', thing: '' };
  return speak(tongues, speaker, 'child', start, { me: speakerSlot(world, speaker, spokenOf), ...blank, ...slots }, rng, truth);
}

/** Where a child has another word for what is told of places. */
export const CHILD_WORDS: Readonly<Record<string, string>> = { directions: 'way_there' };

/** How a child speaks of those it is tied to: kin, friends, rivals, whoever teaches it; of all others but a word. */
export function sayTieAsChild(world: TalkWorld, tongues: Tongues, speaker: Character, { kind, to }: Tie, rng: Rng): Line {
  const kin = Object.hasOwn(KIN_FACTS, kind);
  const slots = { a: personSlot(world, to), kin_word: kinWord(kind, world.characters[to].gender), line: kin ? kind : 'other' };
  const line = sayAsChild(world, tongues, speaker, kin ? 'kin' : (CHILD_TIES[kind] ?? 'someone'), slots, rng, 'true', [to]);
  return kin ? { ...line, asserts: [...line.asserts, KIN_FACTS[kind](`character:${speaker.id}`, `character:${to}`)] } : line;
}

const CHILD_TIES: Readonly<Record<string, string>> = { friend: 'friend_mine', rival: 'rival_mine', mentor: 'master_mine' };
