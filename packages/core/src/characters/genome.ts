import { clamp } from '../base/math.ts';
import { bell, drawBits, type QuickRng } from '../base/quick-rng.ts';
import { GENE_SPREADS } from '../content/looks.ts';
import { type CharacterId, type Gene, GENES, type Genome, type Inherited } from '../world.ts';

/** What is common among a people: the mean of each of GENES, 0 to 1. */
export interface Stock {
  readonly means: readonly number[];
}

/** A parent, as far as children take after one. */
export interface Forebear {
  readonly id: CharacterId;
  readonly genome: Genome;
}

/** A people's looks: means that differ a little from people to people, so that their ranges overlap widely. */
export function makeStock(rng: QuickRng): Stock {
  return { means: GENES.map((gene) => clamp(GENE_SPREADS[gene].mean + GENE_SPREADS[gene].among * bell(rng), 0.08, 0.92)) };
}

/** The genes of a child, one allele of each from either parent; what a parent who is not known gives comes from the people. */
export function makeGenome(rng: QuickRng, { means }: Stock, parents: readonly Pick<Forebear, 'genome'>[]): Genome {
  const first = parents.length > 0 ? parents[0].genome : null;
  const second = parents.length > 1 ? parents[1].genome : null;
  // One draw for each allele, whatever is known, so that a parent more moves no other gene. Its bits are dealt out.
  const out = new Array<number>(ALLELES).fill(0);
  for (let k = 0; k < ALLELES; k++) {
    const bits = drawBits(rng);
    const g = k >> 1;
    const parent = (k & 1) === 0 ? first : second;
    let allele: number;
    if (parent !== null) allele = parent[2 * g + (bits & 1)] + 14 * (((bits >>> 1) & 2047) / 2048 - 0.5);
    // A triangle of two draws is bell enough.
    else allele = 255 * (means[g] + WITHIN[g] * ((((bits >>> 1) & 2047) + ((bits >>> 12) & 2047)) / 2048 - 1));
    out[k] = allele <= 0 ? 0 : allele >= 255 ? 255 : Math.round(allele);
  }
  return out;
}

const ALLELES = 2 * GENES.length;
const AT: Readonly<Record<Gene, number>> = Object.fromEntries(GENES.map((gene, g) => [gene, g])) as Record<Gene, number>;
const WITHIN: readonly number[] = GENES.map((gene) => GENE_SPREADS[gene].within * 1.25 * 2.449489742783178);
/** How much of the lesser of its two alleles is seen of a gene; the rest is of the greater. */
const OF_LESSER: readonly number[] = GENES.map((gene) => {
  switch (gene) {
    case 'redness':
    case 'freckles':
      return 1;
    case 'eyes':
      return 0.7;
    case 'nose':
    case 'bridge':
    case 'brow':
    case 'ears':
      return 0.35;
    default:
      return 0.5;
  }
});

/** What is seen of a gene, 0 to 1. */
export function expressed(genome: Genome, gene: Gene): number {
  return seen(genome, AT[gene]);
}

/** The same by the number of the gene in GENES. */
function seen(genome: Genome, g: number): number {
  const one = genome[2 * g];
  const other = genome[2 * g + 1];
  const lesser = OF_LESSER[g];
  return (one < other ? lesser * one + (1 - lesser) * other : lesser * other + (1 - lesser) * one) / 255;
}

/** The parent whom each feature is from: the one who is more alike in it, where either is. */
export function inheritance(genome: Genome, parents: readonly Forebear[]): Record<Inherited, CharacterId | null> {
  const one = parents.length > 0 ? parents[0] : null;
  const two = parents.length > 1 ? parents[1] : null;
  // In one literal, so that all of them have one shape.
  return {
    build: heir(genome, AT.build, one, two),
    height: heir(genome, AT.height, one, two),
    skin: heir(genome, AT.skin, one, two),
    hair: heir(genome, AT.hair, one, two),
    eyes: heir(genome, AT.eyes, one, two),
    face: heir(genome, AT.face, one, two),
    jaw: heir(genome, AT.jaw, one, two),
    nose: heir(genome, AT.nose, one, two),
    bridge: heir(genome, AT.bridge, one, two),
    brow: heir(genome, AT.brow, one, two),
    mouth: heir(genome, AT.mouth, one, two),
    lids: heir(genome, AT.lids, one, two),
    ears: heir(genome, AT.ears, one, two),
    texture: heir(genome, AT.texture, one, two),
    freckles: heir(genome, AT.freckles, one, two),
  };
}
/** Nobody would say that a feature comes from a parent who is farther away in it. */
const ALIKE = 0.2;

function heir(genome: Genome, g: number, one: Forebear | null, two: Forebear | null): CharacterId | null {
  if (one === null) return null;
  const own = seen(genome, g);
  const far = Math.abs(seen(one.genome, g) - own);
  if (two !== null) {
    const farther = Math.abs(seen(two.genome, g) - own);
    if (farther < far) return farther < ALIKE ? two.id : null;
  }
  return far < ALIKE ? one.id : null;
}
