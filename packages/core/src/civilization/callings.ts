import type { PlaceKind, Reason } from '../world.ts';
import { ORES, type Survey } from './blocks.ts';
import type { Site } from './settlements.ts';

/** What a small settlement lives by, where it is not its fields. */
export interface Calling {
  readonly kind: Extract<PlaceKind, 'mine' | 'castle' | 'abbey'>;
  readonly because: readonly Reason[];
}

interface Term {
  readonly factor: (survey: Survey, block: number) => string;
  readonly amount: (survey: Survey, block: number) => number;
}

const rough = (survey: Survey, block: number): number => Math.min(1, 2 * survey.hills[block]);

/** For each calling: one for so many settlements, the least worth of its site, and what its worth is the sum of. */
const CALLINGS: readonly {
  readonly kind: Calling['kind'];
  readonly each: number;
  readonly least: number;
  readonly terms: readonly Term[];
}[] = [
  {
    kind: 'mine',
    each: 14,
    least: 0.25,
    terms: [
      { factor: (survey, block) => `${ORES[survey.oreKind[block]]} in the ground`, amount: (survey, block) => 1.2 * survey.ore[block] },
    ],
  },
  {
    kind: 'castle',
    each: 20,
    least: 0.5,
    terms: [
      { factor: () => 'a pass through the hills', amount: (survey, block) => 1.2 * survey.pass[block] },
      { factor: () => 'a height to hold', amount: (survey, block) => 0.9 * rough(survey, block) },
      { factor: () => 'a crossing to guard', amount: (survey, block) => Math.min(0.8, survey.flow[block] / 30) },
    ],
  },
  {
    kind: 'abbey',
    each: 24,
    least: 0.4,
    terms: [
      {
        factor: () => 'quiet fields',
        amount: (survey, block) => 0.8 * Math.min(1, 1.3 * survey.farmland[block]) * (1 - survey.coast[block]),
      },
      { factor: () => 'clear water', amount: (survey, block) => 0.6 * survey.fresh[block] },
    ],
  },
];

/**
 * Which settlements of fewer than `small` people, without a harbour, are mines, castles and abbeys: the best sites for
 * each, a share of all. The keys are indexes into `sites`.
 */
export function assignCallings(survey: Survey, sites: readonly Site[], small: number): ReadonlyMap<number, Calling> {
  const out = new Map<number, Calling>();
  for (const { kind, each, least, terms } of CALLINGS) {
    const wanted = sites.length < 8 ? 0 : Math.max(1, Math.round(sites.length / each));
    const fitting: { readonly n: number; readonly worth: number; readonly because: Reason[] }[] = [];
    sites.forEach(({ block, population, harbour }, n) => {
      if (population >= small || harbour || out.has(n)) return;
      const because = terms
        .map(({ factor, amount }) => ({ factor: factor(survey, block), amount: Math.round(100 * amount(survey, block)) / 100 }))
        .filter(({ amount }) => amount > 0.05)
        .sort((a, b) => b.amount - a.amount || (a.factor < b.factor ? -1 : 1));
      const worth = because.reduce((sum, { amount }) => sum + amount, 0);
      if (worth >= least) fitting.push({ n, worth, because });
    });
    fitting.sort((a, b) => b.worth - a.worth || a.n - b.n);
    for (const { n, because } of fitting.slice(0, wanted)) out.set(n, { kind, because });
  }
  return out;
}
