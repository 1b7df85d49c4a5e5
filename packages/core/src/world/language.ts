/** Where in a word a sound shift happens. */
export type ShiftPlace = 'everywhere' | 'at the start' | 'at the end' | 'between vowels' | 'before e and i';

/** A law by which the sounds of one language became those of another: it holds in every word. */
export interface SoundShift {
  /** Sounds of the older language, one letter each. */
  readonly from: string;
  /** What each became, in the same order; `-` where it fell silent. */
  readonly to: string;
  readonly where: ShiftPlace;
  /** The same in words: "p, t and k became f, th and kh". */
  readonly text: string;
}

/** What the family names of a people tell: whose child, where from, what trade, or how one is called. */
export type FamilyStyle = 'patronymic' | 'place' | 'trade' | 'byname';

/** A language made to name things with: all that names of it can be made, spelled and glossed from. */
export interface Language {
  /** What it has in common with its sisters: the word by which their forebears called themselves. */
  readonly family: string;
  /** What syllables begin with, commonest first; one letter is one sound, an empty text is no sound. */
  readonly onsets: readonly string[];
  readonly vowels: readonly string[];
  /** What a syllable may end with where another follows. */
  readonly inner: readonly string[];
  /** What words end with. */
  readonly finals: readonly string[];
  /** Share of the roots that have two syllables. */
  readonly long: number;
  /** Combinations that are never said: sources of regular expressions over sounds. */
  readonly forbidden: readonly string[];
  /** How a sound is written where it is not written as it is. */
  readonly spelling: Readonly<Record<string, string>>;
  /** True where a hill that is white is called "hill white". */
  readonly headFirst: boolean;
  /** The vowel put between words that do not go together. */
  readonly link: string;
  /** Endings of given names, in sounds. */
  readonly endings: readonly string[];
  readonly familyStyle: FamilyStyle;
  /** How it came out of the language it is a sister of, in the order of time; empty for the first of a family. */
  readonly shifts: readonly SoundShift[];
  /** Its word for every idea, in sounds. */
  readonly roots: Readonly<Record<string, string>>;
  /** The same as they are written: what names can be glossed with. */
  readonly words: Readonly<Record<string, string>>;
}
