import type { ParamTable } from '../base/params.ts';
import { OCCUPATIONS } from '../content/occupations.ts';
import { TEMPER_WORDS } from '../content/tempers.ts';
import { GENDERS, MOTIVATIONS } from '../world.ts';

/** Factors by name; 0 means never. */
export type Weights = Readonly<Partial<Record<string, number>>>;

/** A people of the user's own: what they are called, how common they are, how they look. */
export interface SpeciesRow {
  readonly name: string;
  readonly share: number;
  /** Colours such as "#6a8f4e #8fb06a", from dark to pale; empty for those of humans. */
  readonly skin: string;
  readonly hair: string;
  readonly eyes: string;
  /** Factor on their height. */
  readonly height: number;
}

/** Someone the user wants in the world. */
export interface PinRow {
  readonly name: string;
  readonly occupation: string;
  /** "capital", a kind of place such as "port", a place's name, or "anywhere". */
  readonly place: string;
  readonly gender: string;
  /** Years; 0 where it does not matter. */
  readonly age: number;
  readonly temper: string;
}

export interface CharacterParams {
  /** People with a name who are alive today, in a world whose settlements have room for them. */
  readonly cast: number;
  /** How many of them have kin among the others. */
  readonly families: number;
  /** Factor on the number of ties that are not of blood. */
  readonly ties: number;
  /** From warm to grim: what ties, secrets and fears are made of. */
  readonly tone: number;
  /** From young to old. */
  readonly age: number;
  readonly genders: Weights;
  readonly pronouns: Weights;
  readonly occupations: Weights;
  readonly tempers: Weights;
  readonly motives: Weights;
  readonly species: readonly SpeciesRow[];
  readonly pins: readonly PinRow[];
}

const trades = OCCUPATIONS.map(({ name }) => name);

export const CHARACTER_PARAMS: ParamTable<CharacterParams> = {
  cast: {
    kind: 'number',
    default: 600,
    min: 50,
    max: 3000,
    step: 1,
    unit: 'people',
    label: 'Cast',
    does: 'How many living people one can meet by name, in all settlements together; each has at least two of them.',
  },
  families: {
    kind: 'number',
    default: 0.7,
    min: 0,
    max: 1,
    step: 0.05,
    unit: 'share',
    label: 'Families',
    does: 'How large the families are that one can meet: 0 gives people without kin, 1 three generations under one name.',
  },
  ties: {
    kind: 'number',
    default: 1,
    min: 0,
    max: 3,
    step: 0.1,
    unit: '×',
    label: 'Ties',
    does: 'How many friendships, debts and feuds there are, among neighbours and from one place to the next.',
  },
  tone: {
    kind: 'number',
    default: 0,
    min: -1,
    max: 1,
    step: 0.1,
    unit: '',
    label: 'Tone',
    does: 'What people make of each other: −1 friendship and love, 1 grudges, debts and secrets.',
  },
  age: {
    kind: 'number',
    default: 0,
    min: -1,
    max: 1,
    step: 0.1,
    unit: '',
    label: 'Age',
    does: 'Whom one meets: −1 mostly the young, 1 mostly the old.',
  },
  genders: {
    kind: 'weights',
    default: {},
    options: GENDERS,
    max: 10,
    label: 'Genders',
    does: 'How common each gender is, as a factor; 0 leaves it out.',
  },
  pronouns: {
    kind: 'weights',
    default: {},
    options: ['she', 'he', 'they'],
    max: 10,
    label: 'Pronouns',
    does: 'How common each set of pronouns is, as a factor; 0 leaves it out. Moves the figures of history too, and what is told of them.',
  },
  occupations: {
    kind: 'weights',
    default: {},
    options: trades,
    max: 10,
    label: 'Occupations',
    does: 'How common each trade or office is, as a factor; 0 leaves it out, even where a place needs one.',
  },
  tempers: {
    kind: 'weights',
    default: {},
    options: TEMPER_WORDS,
    max: 10,
    label: 'Tempers',
    does: 'How often people are noticed to be so, as a factor; 0 leaves it out.',
  },
  motives: {
    kind: 'weights',
    default: {},
    options: MOTIVATIONS,
    max: 10,
    label: 'Motives',
    does: 'How much each motivation moves people, as a factor; 0 leaves it out, and with it the quests that come of it.',
  },
  species: {
    kind: 'rows',
    default: [],
    most: 12,
    label: 'Peoples of your own',
    does: 'Who lives in the world, in place of humans: how common they are, and the colours and size of their bodies.',
    fields: {
      name: { kind: 'text', default: 'human', longest: 24, label: 'Name', does: 'What one of them is called.' },
      share: {
        kind: 'number',
        default: 1,
        min: 0,
        max: 100,
        step: 0,
        unit: '',
        label: 'Share',
        does: 'How common they are beside the others.',
      },
      skin: {
        kind: 'text',
        default: '',
        longest: 80,
        colours: true,
        label: 'Skin',
        does: 'Colours from dark to pale, such as #4f6a3c #8fb06a; empty for those of humans.',
      },
      hair: {
        kind: 'text',
        default: '',
        longest: 80,
        colours: true,
        label: 'Hair',
        does: 'Colours from dark to pale; empty for those of humans.',
      },
      eyes: {
        kind: 'text',
        default: '',
        longest: 80,
        colours: true,
        label: 'Eyes',
        does: 'Colours from dark to pale; empty for those of humans.',
      },
      height: {
        kind: 'number',
        default: 1,
        min: 0.4,
        max: 1.3,
        step: 0,
        unit: '×',
        label: 'Height',
        does: 'Their height beside that of humans.',
      },
    },
  },
  pins: {
    kind: 'rows',
    default: [],
    most: 40,
    label: 'Wanted people',
    does: 'People who must be there: a smith called Mara in the capital.',
    fields: {
      name: { kind: 'text', default: '', longest: 40, label: 'Name', does: 'What they are called; empty for a name of their people.' },
      occupation: { kind: 'choice', default: 'any', options: ['any', ...trades], label: 'Occupation', does: 'What they do.' },
      place: {
        kind: 'text',
        default: 'anywhere',
        longest: 40,
        label: 'Place',
        does: 'The word capital, a kind of place such as port, the name of a place, or anywhere.',
      },
      gender: { kind: 'choice', default: 'any', options: ['any', ...GENDERS], label: 'Gender', does: 'Their gender.' },
      age: {
        kind: 'number',
        default: 0,
        min: 0,
        max: 90,
        step: 1,
        unit: 'years',
        label: 'Age',
        does: 'Their age, about; 0 where it does not matter.',
      },
      temper: { kind: 'choice', default: 'any', options: ['any', ...TEMPER_WORDS], label: 'Temper', does: 'What one notices about them.' },
    },
  },
};
