import { clamp } from '../base/math.ts';
import type { Land, Reason } from '../world.ts';
import { ORES, type Survey } from './blocks.ts';

/** What a market near by is worth. */
export const MARKET = 1.1;

type Climate = Pick<Land, 'layers'>;

interface Term {
  readonly factor: string | ((survey: Survey, block: number) => string);
  readonly amount: (survey: Survey, land: Climate, block: number) => number;
}

/** What a site's score is the sum of, beside a market near by. */
export const SITE_TERMS: readonly Term[] = [
  { factor: 'good farmland', amount: (survey, _, block) => 3.2 * Math.min(1, survey.farmland[block] * 1.6) },
  { factor: 'fresh water', amount: (survey, _, block) => 1.1 * survey.fresh[block] },
  { factor: 'no fresh water', amount: (survey, _, block) => (survey.fresh[block] === 0 ? -1.4 : 0) },
  {
    factor: 'a mild climate',
    amount: (survey, land, block) => 0.9 * clamp(1 - Math.abs(land.layers.temperature[survey.site[block]] - 13) / 16, -1.5, 1),
  },
  { factor: 'level ground', amount: (survey, _, block) => 0.5 * (1 - 2.5 * survey.hills[block]) },
  { factor: 'a river crossing', amount: (survey, _, block) => 1.1 * greatness(survey.flow[block]) },
  { factor: 'the meeting of two waters', amount: (survey, _, block) => (survey.meeting[block] === 1 ? 0.6 : 0) },
  { factor: 'a river mouth', amount: (survey, _, block) => (survey.meeting[block] === 2 ? 0.5 + 0.6 * greatness(survey.flow[block]) : 0) },
  { factor: 'the fish of the lake', amount: (survey, _, block) => (survey.lakeside[block] !== 0 ? 0.45 : 0) },
  { factor: 'the fish of the sea', amount: (survey, _, block) => (survey.coast[block] !== 0 ? 0.45 : 0) },
  { factor: 'a sheltered harbour', amount: (survey, _, block) => 0.75 * survey.shelter[block] },
  {
    factor: (survey, block) => `${ORES[survey.oreKind[block]]} in the ground`,
    amount: (survey, _, block) => 1.2 * survey.ore[block],
  },
  { factor: 'a pass through the hills', amount: (survey, _, block) => (survey.pass[block] !== 0 ? 0.8 : 0) },
  { factor: 'timber', amount: (survey, _, block) => 0.25 * survey.trees[block] },
];

/** Of a river, 0 to 1; 1 from 80 cubic metres a second. */
function greatness(flow: number): number {
  return Math.min(1, Math.sqrt(flow / 80));
}

/** The terms of a site's score, to two decimals, greatest first. */
export function termsOf(land: Climate, survey: Survey, block: number, market: number): Reason[] {
  const terms = SITE_TERMS.map(({ factor, amount }) => ({
    factor: typeof factor === 'string' ? factor : factor(survey, block),
    amount: Math.round(amount(survey, land, block) * 100) / 100,
  }));
  return [...terms, { factor: 'a market near by', amount: Math.round(MARKET * market * 100) / 100 }]
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => b.amount - a.amount || (a.factor < b.factor ? -1 : 1));
}
