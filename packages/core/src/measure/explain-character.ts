import { MARK_WORDS } from '../content/looks.ts';
import { MOTIVATION_WORDS } from '../content/tempers.ts';
import { type Character, type CharacterId, INHERITED, MOTIVATIONS, type World } from '../world.ts';

/** Why a person is as they are, each in sentences that the tables of the world bear out. */
export interface CharacterExplanation {
  readonly character: CharacterId;
  /** Why they are here and do what they do. */
  readonly here: string;
  /** From whom their looks are, and what life did to them. */
  readonly looks: string;
  /** What moves them, and what in their life stirs it; how they stand to others, and why. */
  readonly feelings: string;
  readonly text: string;
}

/**
 * Says why someone is here, looks so and feels so.
 * @throws RangeError where there is no such person
 */
export function explainCharacter(world: Pick<World, 'characters' | 'places' | 'year'>, id: CharacterId): CharacterExplanation {
  const person = world.characters[id];
  if (!person) throw new RangeError(`character: expected 0 to ${world.characters.length - 1}, got ${id}`);
  const here = person.because;
  const looks = looksOf(world, person);
  const feelings = feelingsOf(world, person);
  return { character: id, here, looks, feelings, text: `${here} ${looks} ${feelings}` };
}

function looksOf({ characters }: Pick<World, 'characters'>, { name, appearance, parents }: Character): string {
  const given = name.split(' ')[0];
  const from = parents.map((parent) => {
    const features = INHERITED.filter((feature) => appearance.inheritedFrom[feature] === parent);
    return features.length > 0 ? `the ${listed(features.slice(0, 4))} from ${characters[parent].name}` : '';
  });
  const known = from.filter((part) => part !== '');
  const marks = appearance.marks.map(
    ({ kind, because }) => `${kind === 'weathered' ? MARK_WORDS.weathered : article(kind)} from ${because}`,
  );
  const parts = [
    known.length > 0
      ? `${given} has ${listed(known)}.`
      : `${given} has the looks of ${parents.length > 0 ? 'neither parent' : 'the people here'}.`,
  ];
  if (marks.length > 0) parts.push(`Life left ${listed(marks)}.`);
  parts.push(`The clothes are ${appearance.clothing}: ${appearance.outfit.because}.`);
  return parts.join(' ');
}

function feelingsOf(
  { characters }: Pick<World, 'characters'>,
  { name, motivations, ties, temper, fears, occupation, pronouns }: Character,
): string {
  const given = name.split(' ')[0];
  const [first, second] = [...MOTIVATIONS].sort((a, b) => motivations[b] - motivations[a] || (a < b ? -1 : 1));
  const are = pronouns.plural ? 'are' : 'is';
  const parts = [
    `What moves ${given} most is ${MOTIVATION_WORDS[first]}, then ${MOTIVATION_WORDS[second]}: ${pronouns.subject} ${are} ${listed(temper)}, and ${article(occupation)}.`,
  ];
  const strongest = [...ties]
    .filter(({ kind }) => kind !== 'parent' && kind !== 'child')
    .sort((a, b) => Math.abs(b.strength) - Math.abs(a.strength) || a.to - b.to)
    .slice(0, 2);
  for (const { to, kind, because } of strongest)
    parts.push(`${characters[to].name} is ${pronouns.possessive} ${TIE_WORDS[kind] ?? kind}: ${lower(because, name)}.`);
  if (fears.length > 0) parts.push(`${given} fears ${listed(fears)}.`);
  return parts.join(' ');
}

const TIE_WORDS: Readonly<Record<string, string>> = { grudge: 'enemy', wronged: 'accuser', sworn: 'sworn follower' };

/** Within a sentence: a cause that begins with a name keeps its capital. */
function lower(text: string, name: string): string {
  return /^(They|Both|Each|One|A|The|What|It|Their|There)\b/.test(text) && !text.startsWith(name.split(' ')[0])
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
