import { clamp } from '../base/math.ts';
import { bell, chance, draw, type QuickRng } from '../base/quick-rng.ts';
import { BEARDED, BEARDED_OTHERS, BEARD_WEIGHTS, HAIRCUTS, HUMAN_PALETTE, type LooksPalette } from '../content/looks.ts';
import {
  type Ageing,
  type Aid,
  type Appearance,
  type Beard,
  BUILDS,
  type Feature,
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

const CHILD = 13;
const GROWN = 18;

/** How someone looks who was born with `genome` and has lived this life. */
export function makeAppearance(
  rng: QuickRng,
  genome: Genome,
  parents: readonly Forebear[],
  life: Life,
  palette: LooksPalette = HUMAN_PALETTE,
): Appearance {
  const { age, trade, clothing, wealth = 0.35, celsius = 11, colours = null } = life;
  const cut = life.cut ?? cutOf(trade, clothing);
  // One stream, and a fixed number of draws for each thing: a stream of its own for each would cost more than all the rest.
  const ageing = ageOf(rng, age);
  const features = featuresOf(genome);
  // One pigment colours skin, hair and eyes: who has much of it in the skin seldom lacks it elsewhere.
  const pale = expressed(genome, 'skin');
  const eye = palette.eyes[placeIn(palette.eyes.length, expressed(genome, 'eyes') * (0.5 + 0.75 * pale))];
  const skin = at2(palette.skins, pale, expressed(genome, 'undertone'));
  const natural = at2(palette.hairs, expressed(genome, 'hair') * (0.55 + 0.75 * pale), expressed(genome, 'redness') * 1.25);
  const hair = ageing.grey < 0.3 ? natural : palette.greys[placeIn(palette.greys.length, (ageing.grey - 0.3) / 0.7)];
  const marks = life.marks === undefined ? [] : life.marks.slice();
  const aids = aidsOf(rng, age, marks);
  const weather = chance(rng, 0.5);
  const mole = chance(rng, 0.06);
  const moleSide = chance(rng, 0.5);
  const hairStyle = haircut(rng, features.texture, age, life.pronouns);
  const beard = beardOf(rng, expressed(genome, 'beard'), age, life.pronouns);
  if (age >= 24 && weather && cut.outdoors) marks.push({ kind: 'weathered', side: 'left', because: 'years of sun and wind', event: null });
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
    outfit: makeOutfit(rng, { trade, wealth, celsius, colours, child: age < CHILD }, cut),
    features,
    age,
    ageing,
    marks,
    aids,
    genome,
    inheritedFrom: inheritance(genome, parents),
  };
}

function featuresOf(genome: Genome): Record<Feature, number> {
  return {
    face: featureOf(genome, 'face'),
    jaw: featureOf(genome, 'jaw'),
    nose: featureOf(genome, 'nose'),
    bridge: featureOf(genome, 'bridge'),
    brow: featureOf(genome, 'brow'),
    mouth: featureOf(genome, 'mouth'),
    lids: featureOf(genome, 'lids'),
    ears: featureOf(genome, 'ears'),
    texture: featureOf(genome, 'texture'),
    freckles: featureOf(genome, 'freckles'),
  };
}

function featureOf(genome: Genome, feature: Feature): number {
  return rounded(clamp(expressed(genome, feature) * 1.5 - 0.25, 0, 1));
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

function ageOf(rng: QuickRng, age: number): Ageing {
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

function haircut(rng: QuickRng, texture: number, age: number, pronouns: Pronouns | undefined): HairStyle {
  const older = clamp((age - 35) / 25, 0, 1);
  const by = pronouns?.subject === 'she' ? 1 : pronouns?.subject === 'he' ? 0 : 0.5;
  let total = 0;
  for (const cut of HAIRCUTS) total += weightOf(cut, texture, age, older, by);
  let left = draw(rng) * total;
  for (const cut of HAIRCUTS) {
    left -= weightOf(cut, texture, age, older, by);
    if (left < 0) return cut.style;
  }
  return HAIRCUTS[0].style;
}

function weightOf(cut: (typeof HAIRCUTS)[number], texture: number, age: number, older: number, by: number): number {
  const kind = (cut.straight * (1 - texture) + cut.coiled * texture) * (cut.she * by + cut.he * (1 - by));
  return kind * (age < CHILD ? cut.young : 1 - older + older * cut.old);
}

function beardOf(rng: QuickRng, tendency: number, age: number, pronouns: Pronouns | undefined): Beard {
  const subject = pronouns?.subject ?? '';
  const base = Object.hasOwn(BEARDED, subject) ? BEARDED[subject] : BEARDED_OTHERS;
  const likely = chance(rng, base * clamp((age - 16) / 8, 0, 1) * clamp(0.4 + 1.2 * tendency, 0, 1.6));
  const luck = draw(rng);
  if (!likely) return 'none';
  const thick = tendency * clamp((age - 14) / 14, 0.2, 1) + 0.15;
  let total = 0;
  for (const [, weight, least] of BEARD_WEIGHTS) if (thick >= least) total += weight;
  let left = luck * total;
  for (const [beard, weight, least] of BEARD_WEIGHTS) {
    if (thick >= least) left -= weight;
    if (left < 0) return beard;
  }
  return BEARD_WEIGHTS[0][0];
}

/** Things that help: seldom, oftener with the years, and where a mark asks for them. */
function aidsOf(rng: QuickRng, age: number, marks: readonly Mark[]): Aid[] {
  const out: Aid[] = [];
  const sight = draw(rng);
  const walk = draw(rng);
  const kind = draw(rng);
  if (sight < (age < CHILD ? 0.006 : age < 45 ? 0.012 : 0.05)) out.push('spectacles');
  if (marks.some((mark) => mark.kind === 'wooden leg')) out.push(kind < 0.6 ? 'crutch' : 'cane');
  else if (walk < 0.007) out.push('wheelchair');
  else if (walk < 0.014) out.push('crutch');
  else if (age > 60 && walk < 0.014 + 0.3 * clamp((age - 60) / 25, 0, 1)) out.push('cane');
  return out;
}
