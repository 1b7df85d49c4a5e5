import { clamp } from '../base/math.ts';
import { bell, chance, type Rng, weighted } from '../base/rng.ts';
import { BEARDED, BEARDED_OTHERS, BEARD_WEIGHTS, HAIRCUTS, HUMAN_PALETTE, type LooksPalette } from '../content/looks.ts';
import {
  type Ageing,
  type Aid,
  type Appearance,
  type Beard,
  BUILDS,
  type Feature,
  FEATURES,
  type Genome,
  type HairStyle,
  type Mark,
  type Pronouns,
} from '../world.ts';
import { expressed, type Forebear, inheritance } from './genome.ts';
import { type Cut, cutOf, makeOutfit } from './outfit.ts';

/** What someone's life has made of what they were born with. */
export interface Life {
  /** Years. */
  readonly age: number;
  /** Name and clothes of the trade. */
  readonly trade: string;
  /** In words, with its article. */
  readonly clothing: string;
  /** What `cutOf` makes of these two, for who dresses many of one trade. */
  readonly cut?: Cut;
  readonly pronouns?: Pronouns;
  /** 0 poor to 1 rich; 0.35 where nobody says. */
  readonly wealth?: number;
  /** Yearly mean at home, °C; 11 where nobody says. */
  readonly celsius?: number;
  /** `#rrggbb` of the realm. */
  readonly colours?: string | null;
  /** From events: a scar from that battle. */
  readonly marks?: readonly Mark[];
}

/** Who works under the open sky; parts of the names of trades. */
const OUTDOORS = ['sail', 'fish', 'farm', 'herd', 'ferry', 'quarry', 'salter', 'pilot', 'hunt', 'prospect', 'shepherd'];
const CHILD = 13;
const GROWN = 18;

/** How someone looks who was born with `genome` and has lived this life. */
export function makeAppearance(
  rng: Rng,
  genome: Genome,
  parents: readonly Forebear[],
  life: Life,
  palette: LooksPalette = HUMAN_PALETTE,
): Appearance {
  const { age, trade, clothing, wealth = 0.35, celsius = 11, colours = null } = life;
  // One stream, and a fixed number of draws for each thing: a stream of its own for each would cost more than all the rest.
  const ageing = ageOf(rng, age);
  const features = {} as Record<Feature, number>;
  for (const feature of FEATURES) features[feature] = rounded(clamp(expressed(genome, feature) * 1.5 - 0.25, 0, 1));
  // One pigment colours skin, hair and eyes: who has much of it in the skin seldom lacks it elsewhere.
  const pale = expressed(genome, 'skin');
  const eye = palette.eyes[placeIn(palette.eyes.length, expressed(genome, 'eyes') * (0.5 + 0.75 * pale))];
  const skin = at2(palette.skins, pale, expressed(genome, 'undertone'));
  const natural = at2(palette.hairs, expressed(genome, 'hair') * (0.55 + 0.75 * pale), expressed(genome, 'redness') * 1.25);
  const hair = ageing.grey < 0.3 ? natural : palette.greys[placeIn(palette.greys.length, (ageing.grey - 0.3) / 0.7)];
  const marks = [...(life.marks ?? [])];
  const aids = aidsOf(rng, age, marks);
  const [weather, mole, moleSide] = [chance(rng, 0.5), chance(rng, 0.06), chance(rng, 0.5)];
  const hairStyle = haircut(rng, features.texture, age, life.pronouns);
  const beard = beardOf(rng, expressed(genome, 'beard'), age, life.pronouns);
  if (age >= 24 && OUTDOORS.some((part) => trade.includes(part)) && weather)
    marks.push({ kind: 'weathered', side: 'left', because: 'years of sun and wind', event: null });
  if (mole) marks.push({ kind: 'mole', side: moleSide ? 'left' : 'right', because: 'birth', event: null });
  return {
    build: BUILDS[placeIn(BUILDS.length, clamp(expressed(genome, 'build') * 1.7 - 0.35 + (age > 40 ? 0.05 : 0), 0, 1))],
    height: heightOf(genome, age, ageing),
    skin,
    hair,
    hairStyle,
    eyes: eye.name,
    eyeColour: eye.colour,
    beard,
    clothing,
    outfit: makeOutfit(rng, { trade, wealth, celsius, colours, child: age < CHILD }, life.cut ?? cutOf(trade, clothing)),
    features,
    age,
    ageing,
    marks,
    aids,
    genome,
    inheritedFrom: inheritance(genome, parents),
  };
}

/** Index into a list of `length`, by a place from 0 to 1. */
function placeIn(length: number, place: number): number {
  return Math.min(length - 1, Math.floor(clamp(place, 0, 1) * length));
}

function at2(rows: readonly (readonly string[])[], row: number, column: number): string {
  const of = rows[placeIn(rows.length, row)];
  return of[placeIn(of.length, column)];
}

function rounded(x: number): number {
  return Math.round(x * 100) / 100;
}

function ageOf(rng: Rng, age: number): Ageing {
  const early = bell(rng);
  return {
    grey: rounded(clamp((age - 45 + 4.5 * early) / 26, 0, 1)),
    wrinkles: rounded(clamp((age - 38 + 2.2 * bell(rng)) / 40, 0, 1)),
    stoop: rounded(clamp((age - 62 + 6 * bell(rng)) / 30, 0, 1)),
  };
}

/** Metres: grown people from 1.4 to 2.05, children by their years. */
function heightOf(genome: Genome, age: number, { stoop }: Ageing): number {
  const grown = 1.68 + 0.62 * (expressed(genome, 'height') - 0.5) - 0.05 * stoop;
  const years = Math.min(age, GROWN) / GROWN;
  const share = 0.3 + 0.7 * years * (1.35 - 0.35 * years);
  return rounded(clamp(grown * share, 0.45, 2.2));
}

/** Weight of who is called so between two: "she", "he", or neither. */
function between2(she: number, he: number, pronouns: Pronouns | undefined): number {
  return pronouns?.subject === 'she' ? she : pronouns?.subject === 'he' ? he : (she + he) / 2;
}

function haircut(rng: Rng, texture: number, age: number, pronouns: Pronouns | undefined): HairStyle {
  const weights: number[] = [];
  const older = clamp((age - 35) / 25, 0, 1);
  for (const { straight, coiled, young, old, she, he } of HAIRCUTS) {
    const kind = (straight * (1 - texture) + coiled * texture) * between2(she, he, pronouns);
    weights.push(kind * (age < CHILD ? young : 1 - older + older * old));
  }
  return HAIRCUTS[weighted(rng, weights)].style;
}

function beardOf(rng: Rng, tendency: number, age: number, pronouns: Pronouns | undefined): Beard {
  const subject = pronouns?.subject ?? '';
  const base = Object.hasOwn(BEARDED, subject) ? BEARDED[subject] : BEARDED_OTHERS;
  const likely = chance(rng, base * clamp((age - 16) / 8, 0, 1) * clamp(0.4 + 1.2 * tendency, 0, 1.6));
  const thick = tendency * clamp((age - 14) / 14, 0.2, 1) + 0.15;
  const kind = weighted(
    rng,
    BEARD_WEIGHTS.map(([, weight, least]) => (thick >= least ? weight : 0)),
  );
  return likely ? BEARD_WEIGHTS[kind][0] : 'none';
}

/** Things that help: seldom, oftener with the years, and where a mark asks for them. */
function aidsOf(rng: Rng, age: number, marks: readonly Mark[]): Aid[] {
  const out: Aid[] = [];
  const [sight, walk, kind] = [rng.next(), rng.next(), rng.next()];
  if (sight < (age < CHILD ? 0.006 : age < 45 ? 0.012 : 0.05)) out.push('spectacles');
  if (marks.some((mark) => mark.kind === 'wooden leg')) out.push(kind < 0.6 ? 'crutch' : 'cane');
  else if (walk < 0.007) out.push('wheelchair');
  else if (walk < 0.014) out.push('crutch');
  else if (age > 60 && walk < 0.014 + 0.3 * clamp((age - 60) / 25, 0, 1)) out.push('cane');
  return out;
}
