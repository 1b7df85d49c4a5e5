import { chance, int, pick, type Rng } from '../base/rng.ts';
import {
  CONCEPTS,
  type Concept,
  FORBIDDEN_SOUNDS,
  SOUND_SHIFTS,
  SOUND_STOCKS,
  type SoundStock,
  SPELLINGS,
  SYLLABLE_SHAPES,
  type SyllableShape,
} from '../content/languages.ts';
import { DENIED_NAMES, DENIED_PARTS } from '../content/denied-names.ts';

/**
 * A small language: enough of one to name things with, and for the names to mean something.
 *
 * Source of the idea: Martin O'Leary, "Generating naming languages", 2016.
 */
export interface Language {
  readonly stock: SoundStock;
  /** Shapes that its syllables take, commonest first. */
  readonly shapes: readonly SyllableShape[];
  /** How each of its sounds is written; sounds that are missing are written as they are. */
  readonly spelling: Readonly<Record<string, string>>;
  /** Its word for every idea, in sounds. */
  readonly words: Readonly<Record<Concept, string>>;
  /** True where a hill that is white is called "hill white". */
  readonly headFirst: boolean;
  /** The vowel put between words that do not go together. */
  readonly link: string;
  /** Endings of given names, in sounds. */
  readonly endings: readonly string[];
}

const FORBIDDEN = new RegExp(FORBIDDEN_SOUNDS.join('|'));
const VOWEL = /[aeiouyA]/;

/** Draws a language that is kin to no other. */
export function makeLanguage(rng: Rng): Language {
  const stock = pick(rng, SOUND_STOCKS);
  const shapes = [pick(rng, SYLLABLE_SHAPES), pick(rng, SYLLABLE_SHAPES)];
  const words = {} as Record<Concept, string>;
  const known = new Set<string>();
  for (const concept of CONCEPTS) {
    // A word of one or two syllables that no other idea has; a third syllable makes room where the language is small.
    let word = makeRoot(rng, stock, shapes, chance(rng, 0.7) ? 1 : 2);
    for (let attempt = 0; (known.has(word) || word.length < 2) && attempt < 20; attempt++)
      word = makeRoot(rng, stock, shapes, attempt < 8 ? 2 : 3);
    known.add(word);
    words[concept] = word;
  }
  return {
    stock,
    shapes,
    words,
    spelling: makeSpelling(rng),
    headFirst: chance(rng, 0.35),
    link: pick(rng, [...stock.vowels]),
    endings: makeEndings(rng, stock),
  };
}

/** A language that grew out of another: the same words, worn by sound shifts, in a spelling of its own. */
export function makeSister(parent: Language, rng: Rng): Language {
  const shift = new Map<string, string>();
  for (let k = int(rng, 2, 3); k > 0; k--) {
    const { from, to } = pick(rng, SOUND_SHIFTS);
    for (let i = 0; i < from.length; i++) if (!shift.has(from[i])) shift.set(from[i], to[i] ?? to);
  }
  const worn = (sounds: string): string => {
    let out = '';
    for (const sound of sounds) {
      const now = shift.get(sound) ?? sound;
      // Where two sounds clash, the consonant goes: a word must keep its vowels.
      if (!FORBIDDEN.test(out.slice(-1) + now)) out += now;
      else if (VOWEL.test(now)) out = out.slice(0, -1) + now;
    }
    return out;
  };
  const words = {} as Record<Concept, string>;
  for (const concept of CONCEPTS) words[concept] = worn(parent.words[concept]);
  const stock = {
    consonants: worn(parent.stock.consonants),
    vowels: unique(worn(parent.stock.vowels)),
    finals: unique(worn(parent.stock.finals)),
    glides: parent.stock.glides,
  };
  return { ...parent, stock, words, spelling: makeSpelling(rng), link: pick(rng, [...stock.vowels]), endings: makeEndings(rng, stock) };
}

/** A word in sounds that means nothing, of so many syllables. */
export function makeWord(rng: Rng, language: Language, syllables: number): string {
  return makeRoot(rng, language.stock, language.shapes, syllables);
}

/** Puts two words together as the language can say them. */
export function joined(language: Language, first: string, second: string): string {
  if (first === '' || second === '') return first + second;
  const end = first[first.length - 1];
  const start = second[0];
  if (end === start) return first + second.slice(1);
  const endVowel = VOWEL.test(end);
  const startVowel = VOWEL.test(start);
  if (endVowel && startVowel) return first.length > 2 ? first.slice(0, -1) + second : first + second;
  if (endVowel || startVowel) return first + second;
  const crowded = !VOWEL.test(first[first.length - 2] ?? 'a') || !VOWEL.test(second[1] ?? 'a');
  return crowded || FORBIDDEN.test(end + start) ? first + language.link + second : first + second;
}

/** Sounds as they are written, with a capital. */
export function spelled(language: Language, sounds: string): string {
  let out = '';
  for (const sound of sounds) out += language.spelling[sound] ?? sound;
  return out.charAt(0).toUpperCase() + out.slice(1);
}

/** True where nobody is hurt by the name and nobody laughs at it. */
export function isDecent(name: string): boolean {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  for (const word of plain.split(/[^a-z]+/)) if (DENIED_NAMES.includes(word)) return false;
  const run = plain.replace(/[^a-z]/g, '');
  return !DENIED_PARTS.some((part) => run.includes(part));
}

function makeRoot(rng: Rng, stock: SoundStock, shapes: readonly SyllableShape[], syllables: number): string {
  let word = '';
  for (let k = 0; k < syllables; k++) {
    for (let attempt = 0; attempt < 12; attempt++) {
      const longer = word + makeSyllable(rng, stock, shapes[chance(rng, 0.65) ? 0 : 1]);
      if (FORBIDDEN.test(longer) || /[^aeiouyA]{3}/.test(longer)) continue;
      word = longer;
      break;
    }
  }
  return word;
}

function makeSyllable(rng: Rng, stock: SoundStock, shape: SyllableShape): string {
  let out = '';
  for (let k = 0; k < shape.length; k++) {
    const optional = shape[k + 1] === '?';
    const from = shape[k] === 'C' ? stock.consonants : shape[k] === 'V' ? stock.vowels : shape[k] === 'F' ? stock.finals : stock.glides;
    if (from !== '' && !(optional && chance(rng, 0.5))) out += common(rng, from);
    if (optional) k++;
  }
  return out;
}

/** One of a list in which the first are the most common. */
function common(rng: Rng, sounds: string): string {
  const u = rng.next();
  return sounds[Math.floor(u * (0.45 + 0.55 * u) * sounds.length)];
}

function makeSpelling(rng: Rng): Record<string, string> {
  const out: Record<string, string> = {};
  for (const { sound, ways } of SPELLINGS) out[sound] = pick(rng, ways);
  return out;
}

function makeEndings(rng: Rng, stock: SoundStock): string[] {
  const out: string[] = [];
  for (let k = 0; k < 5; k++)
    out.push(k < 2 ? common(rng, stock.vowels) : common(rng, stock.vowels) + (stock.finals === '' ? '' : common(rng, stock.finals)));
  return out;
}

function unique(sounds: string): string {
  return [...new Set(sounds)].join('');
}
