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

const VOWELS = 'aeiouyAEOU';
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
  const { clash, link } = tongue;
  const end = first[first.length - 1];
  const endVowel = VOWELS.includes(end);
  const startVowel = VOWELS.includes(second[0]);
  const shorter =
    end === second[0] ? first + second.slice(1) : endVowel && startVowel && first.length > 2 ? first.slice(0, -1) + second : '';
  if (shorter !== '' && !clash.test(shorter)) return shorter;
  if (shorter === '' || end !== second[0]) {
    const whole = first + second;
    if (!clash.test(whole)) return whole;
  }
  if (endVowel || startVowel) return '';
  const linked = first + link + second;
  return clash.test(linked) ? '' : linked;
}

/** Two words in the order of the language: the white ford, or the ford white. */
export function together(tongue: Tongue, side: string, head: string): string {
  return tongue.headFirst ? joined(tongue, head, side) : joined(tongue, side, head);
}
