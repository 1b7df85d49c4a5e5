/** How foes look that are people, or were: by the words of their names. */
import { type Appearance, plainLooks } from '@hinterland/core';
import { hash, saltOf } from '../art/noise.ts';

type Outfit = Appearance['outfit'];

/** Words that make a foe a person, with what such a one wears. */
const CALLINGS: readonly (readonly [
  words: readonly string[],
  garment: Outfit['garment'],
  headwear: Outfit['headwear'],
  colours: readonly string[],
])[] = [
  [
    ['guard', 'guardian', 'sentry', 'warden', 'castellan', 'knight', 'soldier', 'captain'],
    'doublet',
    'helmet',
    ['#4a5568', '#5b5247', '#6d3535'],
  ],
  [['lord', 'king', 'queen', 'regent', 'crowned', 'heir'], 'mantle', 'crown', ['#5b2d4f', '#6d2e2e', '#2f4560']],
  [
    ['acolyte', 'hierophant', 'priest', 'keeper', 'monk', 'mourner', 'master', 'cultist', 'witch', 'sorcerer'],
    'robe',
    'hood',
    ['#3b3350', '#4a2f38', '#2e4046'],
  ],
  [
    ['looter', 'looters', 'deserter', 'bandit', 'thief', 'chief', 'robber', 'smuggler', 'poacher', 'blade', 'raider'],
    'jerkin',
    'kerchief',
    ['#5a4632', '#4c5338', '#6a4a3a'],
  ],
  [['overseer', 'miner', 'tunneller', 'digger', 'foreman', 'smith'], 'apron', 'cap', ['#6b5236', '#574a3e', '#54606a']],
  [['ghoul', 'dead', 'corpse', 'drowned', 'hollow', 'twin', 'idol'], 'cloak', 'none', ['#4b5148', '#57504a', '#3f4a50']],
];
/** Words of those who are alive no longer. */
const DEAD: readonly string[] = [
  'ghoul',
  'dead',
  'corpse',
  'drowned',
  'hollow',
  'veiled',
  'grave',
  'bones',
  'last',
  'clockwork',
  'stone',
  'idol',
];

/** Whether a foe of this name is, or was, a person. */
export function isPersonLike(name: string): boolean {
  const words = wordsOf(name);
  return CALLINGS.some(([known]) => words.some((word) => known.includes(word)));
}

/** The looks of a foe that is, or was, a person. */
export function looksOfFoe(name: string): Appearance {
  const words = wordsOf(name);
  const luck = hash(saltOf(name), 3, 7);
  const [, garment, headwear, colours] = CALLINGS.find(([known]) => words.some((word) => known.includes(word))) ?? CALLINGS[3];
  const main = colours[luck % colours.length];
  const dead = words.some((word) => DEAD.includes(word));
  return plainLooks({
    height: 1.7 + ((luck >>> 5) % 20) / 100,
    build: (luck >>> 11) & 1 ? 'sturdy' : 'lean',
    hairStyle: (luck >>> 13) & 1 ? 'short' : 'long',
    ...(dead ? { skin: '#9fa894', hair: '#6f7268' } : {}),
    outfit: { garment, main, trim: '#8f7f5c', headwear, cloth: headwear === 'crown' ? '#c9a648' : main, accessory: 'none', because: name },
  });
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split(/[^a-z]+/);
}
