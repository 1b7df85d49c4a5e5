import type { GrammarSource } from '../../grammar/grammar-source.ts';
import { GRAMMAR_TYPES } from './types.ts';

/** The plan of quest-offer in German: the same starts, slots and facts, its own rules. Cases are the author's forms. */
export const QUEST_OFFER_DE: GrammarSource = {
  format: 'hinterland.grammar',
  locale: 'de',
  and: 'und',
  start: ['offer', 'thanks', 'refusal'],
  types: GRAMMAR_TYPES,
  slots: { giver: 'character', foe: 'creature', lair: 'place', loot: 'item', reward: '0..1000', days: '1..30' },
  pronouns: {
    she: { subject: 'sie', object: 'sie', possessive: 'ihr', owned: 'ihre', reflexive: 'sich' },
    he: { subject: 'er', object: 'ihn', possessive: 'sein', owned: 'seine', reflexive: 'sich' },
    they: { subject: 'dey', object: 'dem', possessive: 'deren', owned: 'deren', reflexive: 'sich' },
    it: { subject: 'es', object: 'es', possessive: 'sein', owned: 'seine', reflexive: 'sich' },
    many: { subject: 'sie', object: 'sie', possessive: 'ihr', owned: 'ihre', reflexive: 'sich', plural: true },
  },
  lexicon: {
    Höhle: { der: 'die Höhle', in: 'in der Höhle' },
    Loch: { der: 'das Loch', in: 'im Loch' },
    Bau: { der: 'der Bau', in: 'im Bau' },
  },
  symbols: {
    offer: [
      '#greeting# #trouble# #place# #stakes# #ask# #promise#',
      { text: '#trouble# #place# #ask# #promise#', when: 'giver.warmth < 0' },
    ],
    greeting: {
      select: 'specific',
      rules: [
        '„Seid gegrüßt.“',
        { text: '„Ah, ein ehrliches Gesicht! #luck#“', when: 'giver.warmth > 0.3' },
        { text: '„Ihr da. Hört zu.“', when: 'giver.warmth < -0.3' },
      ],
    },
    luck: ['Das Blatt wendet sich.', 'Endlich!', 'Ich hoffte schon nicht mehr.'],
    trouble: [
      { text: '#giver.full# #giver.verb(erzählt,erzählen)#: #foe.full# hat #loot.name# geraubt.', asserts: [['took', 'foe', 'loot']] },
      {
        text: 'Vor #days# Tagen kam #foe.full# nach #giver.home.name# und nahm #loot.name# mit.',
        when: 'days > 1',
        asserts: [
          ['took', 'foe', 'loot'],
          ['lives-in', 'giver', 'giver.home'],
        ],
      },
    ],
    place: [
      { text: 'Die Spur führt nach #lair.name#; dort liegt #foe.full#.', asserts: [['at', 'foe', 'lair']] },
      {
        text: 'Jetzt haust #foe.full# #den.form(in)#, bei #lair.name#.',
        asserts: [['at', 'foe', 'lair']],
        when: "lair.kind in ['cave', 'lair']",
      },
    ],
    den: ['Höhle', 'Loch', 'Bau'],
    stakes: [
      'Der Winter wartet nicht.',
      { text: '#giver.they# #giver.verb(schläft,schlafen)# nicht mehr.', when: "giver.motivation = 'serenity'" },
    ],
    ask: ['Holt Ihr es zurück?', 'Einer muss gehen.', { text: 'Geht nicht ohne Waffe.', when: 'foe.danger >= 5' }],
    promise: {
      select: 'specific',
      rules: [
        '„Viel habe ich nicht, aber es soll Euer sein.“',
        { text: '„#reward# Silbermark, bar auf die Hand.“', when: 'reward > 1', asserts: [['pays', 'giver', 'reward']] },
      ],
    },
    thanks: ['#giver.full# nimmt #loot.name# und #giver.verb(schweigt,schweigen)#. „#blessing#“'],
    blessing: ['Meine Tür steht Euch offen.', 'Das vergesse ich nicht.'],
    refusal: ['„Dann habe ich mich geirrt“, sagt #giver.full#.', '#giver.full# #giver.verb(blickt,blicken)# an Euch vorbei.'],
  },
};
