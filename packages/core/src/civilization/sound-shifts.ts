import { int, pick, type Rng } from '../base/rng.ts';
import { CONCEPTS } from '../content/concepts.ts';
import { SOUND_SHIFTS } from '../content/sounds.ts';
import type { Language, SoundShift } from '../world.ts';
import { dataOf, finished, makeSpelling } from './language.ts';
import { type Tongue, tongueOf } from './tongue.ts';

const VOWELS = 'aeiouyAEOU';
const isVowel = (sound: string | undefined): boolean => sound !== undefined && VOWELS.includes(sound);
/** How a sound is called in words. */
const CALLED: Readonly<Record<string, string>> = {
  S: 'sh',
  T: 'th',
  D: 'dh',
  C: 'ch',
  X: 'kh',
  N: 'ng',
  J: 'j',
  Z: 'zh',
  j: 'y',
  A: 'long a',
  E: 'long e',
  O: 'long o',
  U: 'long u',
};
/** Histories that are tried; the one that changes enough words and confuses fewest is taken. */
const ATTEMPTS = 6;
/** Share of words that sound shifts should touch. */
const TOUCHED = 0.6;

/**
 * A language that grew out of another: the same words, worn by sound shifts that hold in all of them, in a spelling of
 * its own.
 */
export function makeSister(parent: Tongue, rng: Rng): Tongue {
  let best: { shifts: SoundShift[]; worth: number } | null = null;
  const old = CONCEPTS.map((concept) => parent.roots[concept]);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const shifts = drawShifts(rng.fork(attempt), parent);
    const worth = worthOf(parent, old, shifts);
    if (best === null || worth > best.worth) best = { shifts, worth };
    if (best.worth > -0.03) break;
  }
  const shifts = best?.shifts ?? [];
  const roots: Record<string, string> = {};
  for (const concept of CONCEPTS) roots[concept] = worn(parent, shifts, parent.roots[concept]);
  const language: Language = {
    ...dataOf(parent),
    onsets: wornSounds(parent.onsets, shifts, 'at the start'),
    vowels: wornSounds(parent.vowels, shifts, 'everywhere'),
    inner: wornSounds(parent.inner, shifts, 'everywhere'),
    finals: wornSounds(parent.finals, shifts, 'at the end'),
    spelling: makeSpelling(rng.fork('spelling')),
    link: pick(rng, [parent.link, ...parent.vowels.filter((vowel) => vowel.length === 1)]),
    endings: [...new Set(parent.endings.map((ending) => worn(parent, shifts, `k${ending}`).slice(1)).filter((ending) => ending !== ''))],
    shifts,
    roots,
  };
  return finished(tongueOf(language), () => parent.family);
}

/** A word of the older language as it is said in the younger: the shifts in turn; where two sounds would clash, the first consonant is lost. */
export function worn(parent: Pick<Tongue, 'clash'>, shifts: readonly SoundShift[], sounds: string): string {
  let word = sounds;
  for (const shift of shifts) word = shifted(word, shift);
  // What did not change can be said already.
  if (word === sounds) return word;
  for (let clash = parent.clash.exec(word); clash !== null && word.length > 2; clash = parent.clash.exec(word)) {
    const consonant = [...clash[0]].findIndex((sound) => !isVowel(sound));
    const lost = clash.index + Math.max(0, consonant);
    word = word.slice(0, lost) + word.slice(lost + 1);
  }
  return word;
}

/** One law, at work in one word. */
export function shifted(sounds: string, { from, to, where }: Pick<SoundShift, 'from' | 'to' | 'where'>): string {
  let out = '';
  let kept = 0;
  for (let k = 0; k < sounds.length; k++) {
    const index = from.indexOf(sounds[k]);
    if (index < 0 || !holds(where, sounds, k)) continue;
    const silent = to[index] === '-';
    // A word keeps its last vowel, and does not shrink to nothing.
    if (silent && (sounds.length < 4 || isLastVowel(sounds, k))) continue;
    out += sounds.slice(kept, k) + (silent ? '' : to[index]);
    kept = k + 1;
  }
  return kept === 0 ? sounds : out + sounds.slice(kept);
}

function holds(where: SoundShift['where'], sounds: string, k: number): boolean {
  switch (where) {
    case 'everywhere':
      return true;
    case 'at the start':
      return k === 0;
    case 'at the end':
      return k === sounds.length - 1;
    case 'between vowels':
      return isVowel(sounds[k - 1]) && isVowel(sounds[k + 1]);
    case 'before e and i':
      return sounds[k + 1] === 'e' || sounds[k + 1] === 'i';
  }
}

function isLastVowel(sounds: string, k: number): boolean {
  if (!isVowel(sounds[k])) return false;
  for (let i = 0; i < sounds.length; i++) if (i !== k && isVowel(sounds[i])) return false;
  return true;
}

function drawShifts(rng: Rng, parent: Language): SoundShift[] {
  const stock = parent.onsets.join('') + parent.vowels.join('') + parent.finals.join('');
  const fitting = SOUND_SHIFTS.filter(({ from }) => [...from].some((sound) => stock.includes(sound)));
  const out: SoundShift[] = [];
  for (let left = int(rng, 3, 4); left > 0; left--) {
    const { from, to, where } = pick(rng, fitting);
    // One sound changes once in a history, and the change is not undone.
    if (out.some((other) => [...other.from, ...other.to].some((sound) => sound !== '-' && from.includes(sound)))) continue;
    const heard = [...from].map((_, k) => k).filter((k) => stock.includes(from[k]));
    const own = { from: heard.map((k) => from[k]).join(''), to: heard.map((k) => to[k]).join(''), where };
    out.push({ ...own, text: told(own) });
  }
  return out;
}

/** Above nought where enough words changed; less for every pair of words that came to sound alike or changed beyond saying. */
function worthOf(parent: Tongue, roots: readonly string[], shifts: readonly SoundShift[]): number {
  const heard = new Set<string>();
  let changed = 0;
  let faults = 0;
  for (const was of roots) {
    const is = worn(parent, shifts, was);
    if (is !== was) changed++;
    if (heard.has(is) || is.length < 2) faults++;
    // What stays this short may still clash; longer words have been worn until they did not.
    if (is.length <= 2 && parent.clash.test(is)) faults += 100;
    heard.add(is);
  }
  return Math.min(0, changed / roots.length - TOUCHED) - (2 * faults) / roots.length;
}

/** The sounds of a place in the syllable after the shifts, each once. */
function wornSounds(list: readonly string[], shifts: readonly SoundShift[], place: 'everywhere' | 'at the start' | 'at the end'): string[] {
  const out = list.map((sounds) => {
    let now = sounds;
    for (const shift of shifts)
      if (shift.where === 'everywhere' || shift.where === place) now = shifted(now, { ...shift, where: 'everywhere' });
    return now;
  });
  return [...new Set(out)];
}

function told({ from, to, where }: Pick<SoundShift, 'from' | 'to' | 'where'>): string {
  const place = where === 'everywhere' ? '' : where === 'at the start' || where === 'at the end' ? ` ${where} of words` : ` ${where}`;
  const called = (sounds: string): string => {
    const list = [...sounds].map((sound) => CALLED[sound] ?? sound);
    return list.length > 1 ? `${list.slice(0, -1).join(', ')} and ${list[list.length - 1]}` : list.join('');
  };
  if ([...to].every((sound) => sound === '-')) return `${called(from)} fell silent${place}`;
  const one = new Set(to).size === 1;
  return `${called(from)} became ${called(one ? to[0] : to)}${place}`;
}
