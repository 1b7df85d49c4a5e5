import { type QuickRng, weighted } from '../base/quick-rng.ts';
import { HUMAN_PALETTE, type LooksPalette, PRONOUNS } from '../content/looks.ts';
import { type Gender, GENDERS, type Pronouns } from '../world.ts';
import type { CharacterParams, SpeciesRow, Weights } from './params.ts';

/** A people as the stages read it. */
export interface Species {
  readonly name: string;
  readonly share: number;
  readonly palette: LooksPalette;
  readonly height: number;
}

const HUMAN: Species = { name: 'human', share: 1, palette: HUMAN_PALETTE, height: 1 };

/** Those who live in the world: the user's own, or humans. */
export function speciesOf(rows: readonly SpeciesRow[]): readonly Species[] {
  const own = rows
    .filter(({ share }) => share > 0)
    .map((row): Species => ({ name: row.name || 'human', share: row.share, palette: paletteOf(row), height: row.height }));
  return own.length > 0 ? own : [HUMAN];
}

function paletteOf({ skin, hair, eyes }: SpeciesRow): LooksPalette {
  const colours = (text: string): string[] => (text === '' ? [] : text.split(' '));
  const [skins, hairs, irises] = [colours(skin), colours(hair), colours(eyes)];
  return {
    skins: skins.length > 0 ? skins.map((colour) => [colour]) : HUMAN_PALETTE.skins,
    hairs: hairs.length > 0 ? hairs.map((colour) => [colour]) : HUMAN_PALETTE.hairs,
    greys: HUMAN_PALETTE.greys,
    eyes: irises.length > 0 ? irises.map((colour) => ({ name: colourWord(colour), colour })) : HUMAN_PALETTE.eyes,
  };
}

const HUES: readonly (readonly [upTo: number, word: string])[] = [
  [20, 'red'],
  [45, 'amber'],
  [70, 'yellow'],
  [160, 'green'],
  [200, 'teal'],
  [255, 'blue'],
  [320, 'violet'],
  [360, 'red'],
];

/** A word for a colour `#rrggbb`. */
function colourWord(colour: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const most = Math.max(r, g, b);
  const least = Math.min(r, g, b);
  if (most < 48) return 'black';
  if (most - least < 0.15 * most) return most > 200 ? 'white' : 'grey';
  const sixth = most === r ? (g - b) / (most - least) : most === g ? 2 + (b - r) / (most - least) : 4 + (r - g) / (most - least);
  const hue = (((sixth * 60) % 360) + 360) % 360;
  const word = (HUES.find(([upTo]) => hue < upTo) as (typeof HUES)[number])[1];
  return most < 120 ? `dark ${word}` : word;
}

/** How common each gender is where the user says nothing; and which pronouns go with each. */
const GENDER_WEIGHTS: Readonly<Record<Gender, number>> = { woman: 48, man: 48, neither: 4 };
const SUBJECTS = ['she', 'he', 'they'] as const;
const SETS: readonly Pronouns[] = SUBJECTS.map(
  (subject) => (PRONOUNS.find(({ pronouns }) => pronouns.subject === subject) ?? PRONOUNS[0]).pronouns,
);
const PRONOUN_WEIGHTS: Readonly<Record<Gender, readonly number[]>> = { woman: [96, 0.5, 3.5], man: [0.5, 96, 3.5], neither: [10, 10, 80] };

/** A gender; `other` asks for another one than that, nearly always. */
export function makeGender(rng: QuickRng, params: CharacterParams, other: Gender | null = null): Gender {
  const weight = (gender: Gender): number => GENDER_WEIGHTS[gender] * (params.genders[gender] ?? 1) * (gender === other ? 0.06 : 1);
  return GENDERS[weighted(rng, [weight(GENDERS[0]), weight(GENDERS[1]), weight(GENDERS[2])])];
}

/** What they go by; a set that the user left out is never drawn. */
export function makePronouns(rng: QuickRng, params: CharacterParams, gender: Gender): Pronouns {
  const [she, he, they] = PRONOUN_WEIGHTS[gender];
  const left = [she * (params.pronouns.she ?? 1), he * (params.pronouns.he ?? 1), they * (params.pronouns.they ?? 1)];
  if (left[0] + left[1] + left[2] === 0) SUBJECTS.forEach((subject, k) => (left[k] = params.pronouns[subject] ?? 1));
  return SETS[weighted(rng, left)];
}

/** The factor that the user gave, or 1. */
export function factor(weights: Weights, name: string): number {
  return weights[name] ?? 1;
}
