import type { Character, PlaceId } from '../../src/world.ts';

/** What a person of a fixture needs beside what the fixture is about. */
export const PLAIN_PERSON = {
  species: 'human',
  gender: 'neither',
  birthplace: 0 as PlaceId,
  captive: null,
  title: null,
  rank: 'common',
  temper: ['patient', 'dry'],
  fears: ['deep water'],
  secrets: [{ text: 'they cannot read', fact: ['secret', 'character:0', 'reading'] }],
  beliefs: [{ fact: ['home', 'character:0', 'place:0'], evidence: 'witnessed', strength: 1, source: null, right: true }],
  affordances: ['trade', 'inform'],
  stats: { strength: 10, agility: 9, endurance: 11, wits: 12, charm: 8, resolve: 10 },
  skills: [{ name: 'milling', level: 0.6 }],
  goods: [{ name: 'sack of flour', amount: 3 }],
  purse: 12,
  schedule: [],
  voice: {
    formality: 0.4,
    verbosity: 0.5,
    greeting: 'Good day',
    farewell: 'Go well',
    catchphrase: 'The wheel turns.',
    oath: 'by the wheel',
  },
  because: 'every village needs a miller',
  event: null,
} as const satisfies Partial<Character>;
