import {
  CHARGE_KINDS,
  type Charge,
  DIVISIONS,
  EDGE_LINES,
  ORDINARIES,
  SHIELD_SHAPES,
  TINCTURE_NAMES,
  type Heraldry,
  type Language,
  type SoundShift,
} from '../world.ts';
import { about, flag, list, mapOf, number, oneOf, orNull, record, type Shape, text, whole } from './schema-shape.ts';

const shift = record<SoundShift>({
  from: about('Sounds, one letter each.', text),
  to: about('What each became; `-` where it fell silent.', text),
  where: oneOf(['everywhere', 'at the start', 'at the end', 'between vowels', 'before e and i']),
  text,
});

/** What a people's names and words are made of. */
export const language: Shape<Language> = record<Language>({
  family: about('What it has in common with its sisters.', text),
  onsets: about('What syllables begin with, commonest first; one letter is one sound.', list(text)),
  vowels: list(text),
  inner: about('What a syllable may end with where another follows.', list(text)),
  finals: about('What words end with.', list(text)),
  long: about('Share of the roots that have two syllables.', number(0, 1)),
  forbidden: about('Combinations that are never said: regular expressions over sounds.', list(text)),
  spelling: about('How a sound is written where it is not written as it is.', mapOf(text)),
  headFirst: flag,
  link: about('The vowel put between words that do not go together.', text),
  endings: about('Endings of given names, in sounds.', list(text)),
  familyStyle: oneOf(['patronymic', 'place', 'trade', 'byname']),
  shifts: about('How it came out of the language it is a sister of, in the order of time.', list(shift)),
  roots: about('Its word for every idea, in sounds.', mapOf(text)),
  words: about('The same as they are written.', mapOf(text)),
});

const tincture = oneOf(TINCTURE_NAMES);

/** A coat of arms. */
export const heraldry: Shape<Heraldry> = record<Heraldry>({
  shape: oneOf(SHIELD_SHAPES),
  division: oneOf(DIVISIONS),
  tinctures: list(tincture, { min: 1, max: 2 }),
  ordinary: orNull(
    record<NonNullable<Heraldry['ordinary']>>({
      kind: oneOf(ORDINARIES),
      tincture,
      edge: oneOf(EDGE_LINES),
    }),
  ),
  charges: list(
    record<Charge>({
      kind: oneOf(CHARGE_KINDS),
      tincture: oneOf([...TINCTURE_NAMES, 'counterchanged']),
      count: whole(1, 3),
      on: oneOf(['field', 'ordinary']),
    }),
  ),
  blazon: about('The arms in words.', text),
});
