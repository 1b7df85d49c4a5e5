import type { Motivation } from '../world.ts';
import type { Occupation } from './occupations.ts';

const office = (
  name: string,
  clothing: string,
  motives: readonly Motivation[],
  needs: readonly string[],
  makes: readonly string[],
): Occupation => ({ name, at: [], weight: 0, motives, clothing, needs, makes });

/** What a place appoints someone to, or what a life makes of one: nobody takes these up by themselves. */
export const OFFICE_TRADES: readonly Occupation[] = [
  office('elder', 'a long grey mantle', ['serenity', 'protection'], ['a quiet winter'], ['a notched tally stick']),
  office('mayor', 'a chain of office', ['reputation', 'protection'], ['money for the walls'], ['a stamped permit']),
  office('harbour master', 'a salt-stained coat', ['wealth', 'protection'], ['new mooring posts'], ['a harbour pass']),
  office('castellan', 'a cloak with a crest', ['protection', 'reputation'], ['loyal hands'], ['a writ of passage']),
  office('abbot', 'a dark robe', ['serenity', 'knowledge'], ['vellum and wax'], ['a letter of blessing']),
  office('overseer', 'a leather cap', ['wealth', 'protection'], ['pit props'], ['a stamped ingot']),
  office('chronicler', 'a gown with inky cuffs', ['knowledge', 'reputation'], ['true witnesses'], ['a copied chapter']),
  office('novice', 'a plain robe', ['serenity', 'ability'], ['a patient teacher'], ['a mended psalter']),
  office('soldier', 'a mail shirt', ['conquest', 'protection'], ['a sound helmet'], ['a captured pennant']),
  office('ruler', 'a robe with a gold hem', ['reputation', 'conquest'], ['loyal allies'], ['a sealed grant']),
  office('courtier', 'a silk doublet', ['reputation', 'comfort'], ['news from abroad'], ['a letter of introduction']),
  office('hero', 'a much-mended cloak', ['reputation', 'protection'], ['a worthy cause'], ['a well-worn trophy']),
  office('child', 'a patched smock', ['knowledge', 'comfort'], ['a new ball'], ['a straw doll']),
  office('apprentice', 'a stained apron', ['ability', 'knowledge'], ['a patient master'], ['a first, crooked piece of work']),
  office('pupil', 'a smock with inky sleeves', ['knowledge', 'ability'], ['a slate'], ['a page of copied letters']),
  office('goose keeper', 'a short cloak', ['comfort', 'protection'], ['a long stick'], ['a goose quill']),
  office('errand runner', 'a short jacket', ['wealth', 'knowledge'], ['sound shoes'], ['a twist of barley sugar']),
  office('page', 'a tabard', ['reputation', 'ability'], ['clean gloves'], ['a silver button']),
];
