import type { TypeSource } from '../../grammar/value-type.ts';

/** What grammars may know of a world: the types of their slots. */
export const GRAMMAR_TYPES: TypeSource = {
  character: {
    age: '0..120',
    occupation: 'text',
    motivation: ['knowledge', 'comfort', 'reputation', 'serenity', 'protection', 'conquest', 'wealth', 'ability', 'equipment'],
    warmth: '-1..1',
    home: 'place',
  },
  place: {
    kind: [
      'city',
      'town',
      'village',
      'hamlet',
      'port',
      'castle',
      'abbey',
      'mine',
      'ruin',
      'dungeon',
      'cave',
      'temple',
      'lair',
      'shrine',
      'tower',
      'landmark',
    ],
  },
  creature: { kind: 'text', danger: '0..10' },
  item: { kind: 'text', owner: 'character?' },
};
