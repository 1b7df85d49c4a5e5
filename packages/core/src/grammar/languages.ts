import { ENGLISH_MODIFIERS, possessive } from './english/modifiers.ts';
import { counted, inWords, ordinal } from './english/numbers.ts';
import { present } from './english/verbs.ts';
import type { Language } from './language.ts';
import { ENGLISH_PRONOUNS } from './pronouns.ts';
import type { Source } from './source.ts';
import { TEXT_MODIFIERS } from './text-modifiers.ts';
import { TRACERY_MODIFIERS } from './tracery-modifiers.ts';

/** The language of a grammar. English is built in; of any other the author gives the pronouns and the forms of words. */
export function languageOf(source: Source): Language {
  const { locale, lexicon } = source;
  const english = locale === 'en' || locale.startsWith('en-');
  const common = { locale, lexicon, and: source.and ?? (english ? 'and' : ',') };
  if (source.dialect === 'tracery' || !english) {
    return {
      ...common,
      modifiers: source.dialect === 'tracery' ? TRACERY_MODIFIERS : TEXT_MODIFIERS,
      pronouns: source.pronouns,
      possessive: (name) => name,
      verb: null,
      inWords: null,
      ordinal: null,
      counted: null,
    };
  }
  return {
    ...common,
    modifiers: ENGLISH_MODIFIERS,
    pronouns: new Map([...ENGLISH_PRONOUNS, ...source.pronouns]),
    possessive,
    verb: (base, plural) => present(base, plural, lexicon),
    inWords,
    ordinal,
    counted: (value, noun) => counted(value, noun, lexicon),
  };
}
