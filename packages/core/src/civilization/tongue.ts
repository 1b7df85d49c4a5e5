import type { Language } from '../world.ts';
import type { NameModel } from './names/name-model.ts';

/** A language ready to be spoken: its data with what is made of them once. */
export interface Tongue extends Language {
  /** Finds what the language never says. */
  readonly clash: RegExp;
  /** Sounds as they are written, with a capital. */
  readonly spelled: (sounds: string) => string;
  /** What a user's own lists of names taught; names are then made in their manner. */
  readonly learned?: { readonly places?: NameModel; readonly people?: NameModel };
}

const VOWEL = /[aeiouyAEOU]/;
const FRONT = /[eiyE]/;

/** Makes a language of a world speakable again: what every function that makes names takes. */
export function tongueOf(language: Language, learned?: Tongue['learned']): Tongue {
  const { spelling } = language;
  const spelled = (sounds: string): string => {
    let out = '';
    for (let k = 0; k < sounds.length; k++) {
      const letters = spelling[sounds[k]] ?? sounds[k];
      // A c before e and i would be read as an s.
      out += letters === 'c' && FRONT.test(sounds[k + 1] ?? '') ? 'k' : letters;
    }
    return out.charAt(0).toUpperCase() + out.slice(1);
  };
  return { ...language, clash: new RegExp(language.forbidden.join('|')), spelled, ...(learned && { learned }) };
}

/** Puts two words together as the language can say them; empty where it cannot. */
export function joined(tongue: Tongue, first: string, second: string): string {
  if (first === '' || second === '') return first + second;
  const end = first[first.length - 1];
  const endVowel = VOWEL.test(end);
  const startVowel = VOWEL.test(second[0]);
  const tries: string[] = [];
  if (end === second[0]) tries.push(first + second.slice(1));
  else if (endVowel && startVowel && first.length > 2) tries.push(first.slice(0, -1) + second, first + second);
  else tries.push(first + second);
  if (!endVowel && !startVowel) tries.push(first + tongue.link + second);
  for (const sounds of tries) if (!tongue.clash.test(sounds)) return sounds;
  return '';
}

/** Two words in the order of the language: the white ford, or the ford white. */
export function together(tongue: Tongue, side: string, head: string): string {
  return tongue.headFirst ? joined(tongue, head, side) : joined(tongue, side, head);
}
