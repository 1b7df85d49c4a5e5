import type { GrammarSource } from '../grammar/grammar-source.ts';
import { QUEST_OFFER_DE } from './grammars/quest-offer.de.ts';
import { QUEST_OFFER } from './grammars/quest-offer.ts';
import { RUMOUR } from './grammars/rumour.ts';

/** The grammars that come with Hinterland, by name. */
export const GRAMMARS: Readonly<Record<string, GrammarSource>> = {
  'quest-offer': QUEST_OFFER,
  'quest-offer.de': QUEST_OFFER_DE,
  rumour: RUMOUR,
};
