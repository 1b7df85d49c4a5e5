import { ABOUT_FOES } from './tales-of-foes.ts';
import { ABOUT_PEOPLE } from './tales-of-people.ts';
import { ABOUT_PLACES } from './tales-of-places.ts';

/**
 * How quests are told, by strategy: titles, what people say of it beforehand, what the giver says, and what hangs on it.
 * Rules of the quest grammar; the giver speaks in the first person. `thing` is what it is about, `other` the other
 * person, `tie` what they are to the giver ("my cousin"), `site` the wild place, `foe` the creature or band, `topic`
 * something to learn or a craft, `captive` somebody carried off and held at `site`, `town` the giver's home. Data only.
 */
export interface QuestTale {
  readonly names: readonly string[];
  readonly hooks: readonly string[];
  readonly pitch: readonly string[];
  readonly stakes: readonly string[];
}

export const QUEST_TALES: Readonly<Record<string, QuestTale>> = { ...ABOUT_PEOPLE, ...ABOUT_PLACES, ...ABOUT_FOES };
