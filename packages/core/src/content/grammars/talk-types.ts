import type { TypeSource } from '../../grammar/value-type.ts';

/** What talk knows of those who speak and are spoken of. */
export const TALK_TYPES: TypeSource = {
  speaker: {
    formal: '0..1',
    wordy: '0..1',
    warm: '-1..1',
    nerves: '-1..1',
    age: '0..120',
    trade: 'text',
    skill: 'text',
    shop_talk: 'text',
    more_shop_talk: 'text',
    ware: 'text',
    other_ware: 'text',
    fear: 'text',
    greeting: 'text',
    farewell: 'text',
    phrase: 'text',
    oath: 'text',
    home: 'place',
    near: 'text',
    past: 'text',
    land: 'text',
    water: 'text',
    neighbour: 'text',
    elsewhere: 'text',
    tale: 'text',
  },
  character: { called: 'text', trade: 'text', age: '0..120', home: 'place', trait: 'text' },
  place: { kind: 'text' },
  event: { year: 'text', account: 'text' },
};
