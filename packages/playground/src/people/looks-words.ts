import { type Character, INHERITED, type World } from '@hinterland/core';

/** Someone's looks in plain sentences, each with where it comes from. */
export function looksWords(world: World, { appearance, parents, name }: Character): string[] {
  const { build, height, eyes, clothing, marks, aids, outfit, inheritedFrom } = appearance;
  const given = name.split(' ')[0];
  const lines = [`${capitalised(build)} and ${height.toFixed(2)} m tall, with ${eyes} eyes.`, `Wears ${clothing}: ${outfit.because}.`];
  for (const { kind, because } of marks)
    lines.push(
      `${/^(eyepatch|scar|burn|missing hand|wooden leg|broken nose|tattoo|mole)$/.test(kind) ? article(kind) : capitalised(kind)}, from ${because}.`,
    );
  for (const aid of aids) lines.push(aid === 'spectacles' ? 'Wears spectacles.' : `Goes about with a ${aid}.`);
  for (const parent of parents) {
    const from = INHERITED.filter((feature) => inheritedFrom[feature] === parent);
    if (from.length > 0) lines.push(`${given} has ${listed(from)} of ${world.characters[parent].name}.`);
  }
  return lines;
}

function listed(words: readonly string[]): string {
  return words.length === 1 ? `the ${words[0]}` : `the ${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

function article(word: string): string {
  return `${/^[aeiou]/.test(word) ? 'An' : 'A'} ${word}`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
