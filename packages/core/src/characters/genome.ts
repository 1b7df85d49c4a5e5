import { clamp } from '../base/math.ts';
import { bell, chance, type Rng } from '../base/rng.ts';
import { GENE_SPREADS } from '../content/looks.ts';
import { type CharacterId, type Gene, GENES, type Genome, INHERITED, type Inherited } from '../world.ts';

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
export function makeStock(rng: Rng): Stock {
  return { means: GENES.map((gene) => clamp(GENE_SPREADS[gene].mean + GENE_SPREADS[gene].among * bell(rng), 0.08, 0.92)) };
}

/** The genes of a child, one allele of each from either parent; what a parent who is not known gives comes from the people. */
export function makeGenome(rng: Rng, stock: Stock, parents: readonly Pick<Forebear, 'genome'>[]): Genome {
  const out: number[] = [];
  for (let g = 0; g < GENES.length; g++) {
    for (let side = 0; side < 2; side++) {
      // A triangle of two draws is bell enough. Every gene draws as often, whatever is known, so that a parent more moves no other gene.
      const fresh = stock.means[g] + WITHIN[g] * (rng.next() + rng.next() - 1);
      const first = chance(rng, 0.5);
      const drift = 14 * (rng.next() - 0.5);
      const parent = parents.length > side ? parents[side].genome : undefined;
      const allele = parent ? parent[2 * g + (first ? 0 : 1)] + drift : fresh * 255;
      out.push(Math.round(clamp(allele, 0, 255)));
    }
  }
  return out;
}

const AT: Readonly<Record<Gene, number>> = Object.fromEntries(GENES.map((gene, g) => [gene, g])) as Record<Gene, number>;
const WITHIN: readonly number[] = GENES.map((gene) => GENE_SPREADS[gene].within * 1.25 * 2.449489742783178);

/** What is seen of a gene, 0 to 1. */
export function expressed(genome: Genome, gene: Gene): number {
  const g = AT[gene];
  const low = Math.min(genome[2 * g], genome[2 * g + 1]);
  const high = Math.max(genome[2 * g], genome[2 * g + 1]);
  switch (gene) {
    case 'redness':
    case 'freckles':
      return low / 255;
    case 'eyes':
      return (0.7 * low + 0.3 * high) / 255;
    case 'nose':
    case 'bridge':
    case 'brow':
    case 'ears':
      return (0.35 * low + 0.65 * high) / 255;
    default:
      return (low + high) / 510;
  }
}

/** The parent whom each feature is from: the one who is more alike in it, where either is. */
export function inheritance(genome: Genome, parents: readonly Forebear[]): Record<Inherited, CharacterId | null> {
  const of = (gene: Gene): CharacterId | null => {
    const own = expressed(genome, gene);
    let nearest: CharacterId | null = null;
    let least = ALIKE;
    for (const parent of parents) {
      const far = Math.abs(expressed(parent.genome, gene) - own);
      if (far < least) {
        least = far;
        nearest = parent.id;
      }
    }
    return nearest;
  };
  const out: Partial<Record<Inherited, CharacterId | null>> = {};
  for (const gene of INHERITED) out[gene] = of(gene);
  return out as Record<Inherited, CharacterId | null>;
}
/** Nobody would say that a feature comes from a parent who is farther away in it. */
const ALIKE = 0.2;
