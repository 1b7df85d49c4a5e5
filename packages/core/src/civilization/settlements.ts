import { NONE } from '../base/grid.ts';
import { hashText, unit2 } from '../base/hash.ts';
import { clamp } from '../base/math.ts';
import type { Rng } from '../base/rng.ts';
import type { Land, Reason } from '../world.ts';
import type { Landmasses } from './landmasses.ts';
import type { SettlementParams } from './params.ts';
import { byScore, distanceFrom, ORES, type Survey } from './blocks.ts';

/** Where people will live, greatest settlement first. */
export interface Site {
  readonly cell: number;
  /** Block of the survey. */
  readonly block: number;
  /** What the site is worth to settlers. */
  readonly score: number;
  readonly because: readonly Reason[];
  /** True where ships can lie. */
  readonly harbour: boolean;
  readonly population: number;
}

/** Best farmland that carries one settlement, square kilometres. */
const LAND_EACH = 36;
/** What land carries that cannot be tilled, by its herds, woods and waters, beside the best farmland; less where it is cold or parched. */
const BARREN = 0.42;
/** From here on their number grows more slowly than the land: a reader of maps has only so much patience. */
const MANY = 90;
/** No two settlements are nearer than this share of their mean distance on the best land, half as much again on the poorest. Real towns cluster. */
const CLOSEST = 0.26;
/** Passage below this score is left empty unless there is nothing better. */
const WILDERNESS = 0.6;
/** People of a settlement's size and hinterland together, per square kilometre of the best farmland. */
const PEOPLE_PER_FARMLAND = 21;
/** Share of the settlements that gather round others; less where there are many. */
const COMPANIONS = 0.5;
/** What a market near by is worth. */
const MARKET = 1.1;
const FEWEST_PEOPLE = 18;

/**
 * Chooses where people settle. Each block of the survey is scored by what draws settlers; the best sites are taken in
 * turn, each keeping others at a distance that grows with the poverty of its fields. Their sizes follow a rank-size
 * rule (a Yule distribution, whose tail falls as rank to the minus `inequality`), the best site having the most people.
 */
export function chooseSites(
  land: Pick<Land, 'rect' | 'layers' | 'metresPerCell'>,
  survey: Survey,
  masses: Landmasses,
  params: SettlementParams,
  rng: Rng,
): Site[] {
  const salt = hashText(rng.path);
  const { site, columns, metres } = survey;
  const scores = new Float32Array(site.length);
  const candidates: number[] = [];
  let room = 0;
  const area = (metres / 1000) * (metres / 1000);
  for (let block = 0; block < site.length; block++) {
    if (site[block] === NONE) continue;
    let score = 0;
    for (let t = 0; t < TERMS.length; t++) score += TERMS[t].amount(survey, land, block);
    scores[block] = score * (0.9 + 0.2 * unit2(salt, block % columns, Math.floor(block / columns)));
    candidates.push(block);
    room += (survey.farmland[block] + BARREN * clamp(1 - Math.abs(land.layers.temperature[site[block]] - 13) / 22, 0.15, 1)) * area;
  }
  const ranked = byScore(candidates, scores);
  let wanted = (room / LAND_EACH) * params.density;
  if (wanted > MANY) wanted = MANY * Math.sqrt(wanted / MANY) * Math.sqrt(Math.sqrt(wanted / MANY));
  wanted = Math.max(4, Math.round(wanted));

  const spacing = CLOSEST * Math.sqrt((candidates.length * area) / wanted) * (1000 / metres);
  const markets = Math.max(4, Math.round(wanted * (1 - clamp(COMPANIONS - wanted / 300, 0.1, 1))));
  const chosen = takeApart(survey, scores, ranked, markets, spacing, []);
  // The others gather round those that were there first.
  const marked = new Uint8Array(site.length);
  for (const block of chosen) marked[block] = 1;
  const toMarket = distanceFrom(marked, columns, survey.rows);
  const near = toMarket.map((distance) => clamp(1.4 - distance / (3 * spacing), 0, 1));
  const drawn = scores.map((score, block) => score + MARKET * near[block]);
  takeApart(survey, drawn, byScore(candidates, drawn), wanted, 0.75 * spacing, chosen);
  giveEveryShoreAPort(survey, masses, scores, ranked, chosen);

  const people = populations(chosen.length, room * PEOPLE_PER_FARMLAND * params.population, params.inequality, rng.fork('populations'));
  // Who is greatest is not settled by the site alone: history has its luck.
  const luck = (block: number): number => scores[block] * (0.8 + 0.4 * unit2(salt + 1, block % columns, Math.floor(block / columns)));
  chosen.sort((a, b) => luck(b) - luck(a) || a - b);
  const harbours = findHarbours(survey, masses, chosen);
  return chosen.map((block, rank) => ({
    cell: site[block],
    block,
    score: scores[block],
    because: reasonsFor(land, survey, block, marked[block] === 0 ? near[block] : 0),
    harbour: harbours.has(block),
    population: people[rank],
  }));
}

type Climate = Pick<Land, 'layers'>;

interface Term {
  readonly factor: string | ((survey: Survey, block: number) => string);
  readonly amount: (survey: Survey, land: Climate, block: number) => number;
}

/** What a site's score is the sum of. */
const TERMS: readonly Term[] = [
  { factor: 'good farmland', amount: (survey, _, block) => 3.2 * Math.min(1, survey.farmland[block] * 1.6) },
  { factor: 'fresh water', amount: (survey, _, block) => 1.1 * survey.fresh[block] },
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

/** The terms that speak for a site, greatest first. */
function reasonsFor(land: Climate, survey: Survey, block: number, market: number): Reason[] {
  const terms = TERMS.map(({ factor, amount }) => ({
    factor: typeof factor === 'string' ? factor : factor(survey, block),
    amount: Math.round(amount(survey, land, block) * 100) / 100,
  }));
  return [...terms, { factor: 'a market near by', amount: Math.round(MARKET * market * 100) / 100 }]
    .filter((reason) => reason.amount > 0.05)
    .sort((a, b) => b.amount - a.amount || (a.factor < b.factor ? -1 : 1))
    .slice(0, 5);
}

/** Adds to `chosen` the best candidates that keep their distance; blocks are hashed into buckets as wide as the greatest distance. */
function takeApart(
  survey: Survey,
  scores: Float32Array,
  candidates: Iterable<number>,
  wanted: number,
  spacing: number,
  chosen: number[],
): number[] {
  const { columns, rows } = survey;
  const bucket = Math.max(1, Math.ceil(spacing * 2));
  const across = Math.ceil(columns / bucket);
  const taken: (number[] | undefined)[] = new Array(across * Math.ceil(rows / bucket));
  const take = (block: number): void => {
    const at = Math.floor(Math.floor(block / columns) / bucket) * across + Math.floor((block % columns) / bucket);
    (taken[at] ??= []).push(block);
  };
  for (const block of chosen) take(block);
  for (const relaxed of [1, 0.5]) {
    for (const block of candidates) {
      if (chosen.length >= wanted || (scores[block] < WILDERNESS && chosen.length >= 3)) break;
      const x = block % columns;
      const y = Math.floor(block / columns);
      const reach = Math.max(1.5, spacing * (1.4 - 0.4 * Math.min(1, survey.farmland[block] * 1.8)) * relaxed);
      const bx = Math.floor(x / bucket);
      const by = Math.floor(y / bucket);
      let free = true;
      for (let j = Math.max(0, by - 1); j <= by + 1 && free; j++)
        for (let i = Math.max(0, bx - 1); i <= Math.min(across - 1, bx + 1) && free; i++)
          for (const other of taken[j * across + i] ?? []) {
            const dx = (other % columns) - x;
            const dy = Math.floor(other / columns) - y;
            if (dx * dx + dy * dy < reach * reach) {
              free = false;
              break;
            }
          }
      if (!free) continue;
      chosen.push(block);
      take(block);
    }
    // A small world that came out almost empty tries once more, closer together.
    if (chosen.length >= 3) break;
  }
  return chosen;
}

/** Where a landmass has settlers but none on its shore, the least of them moves to its best harbour, so that ships can reach it. */
function giveEveryShoreAPort(
  survey: Survey,
  masses: Landmasses,
  scores: Float32Array,
  candidates: Iterable<number>,
  chosen: number[],
): void {
  const partOf = (block: number): number => masses.part[survey.site[block]];
  const onShore = new Set<number>();
  const last = new Map<number, number>();
  chosen.forEach((block, k) => {
    if (survey.coast[block] !== 0) onShore.add(partOf(block));
    last.set(partOf(block), k);
  });
  for (const [part, k] of last) {
    if (onShore.has(part)) continue;
    let best = NONE;
    for (const block of candidates) {
      if (survey.coast[block] === 0 || partOf(block) !== part || !isFree(survey, block, chosen, k)) continue;
      if (best === NONE || scores[block] + survey.shelter[block] > scores[best] + survey.shelter[best]) best = block;
    }
    if (best !== NONE) chosen[k] = best;
  }
}

/** True where the block keeps two blocks away from all chosen ones but the one at `but`. */
function isFree(survey: Survey, block: number, chosen: readonly number[], but: number): boolean {
  const { columns } = survey;
  return chosen.every(
    (other, k) =>
      k === but ||
      Math.max(Math.abs((other % columns) - (block % columns)), Math.abs(Math.floor(other / columns) - Math.floor(block / columns))) >= 2,
  );
}

/** Where ships call: the greatest settlement on each landmass' shore, and those of the greater half that lie in shelter. */
function findHarbours(survey: Survey, masses: Landmasses, byRank: readonly number[]): Set<number> {
  const harbours = new Set<number>();
  const served = new Set<number>();
  byRank.forEach((block, rank) => {
    if (survey.coast[block] === 0) return;
    const part = masses.part[survey.site[block]];
    const sheltered = survey.shelter[block] > 0.2 && rank < byRank.length * 0.5;
    if (served.has(part) && !sheltered) return;
    served.add(part);
    harbours.add(block);
  });
  return harbours;
}

/** Numbers of people by rank, greatest first. */
function populations(count: number, total: number, inequality: number, rng: Rng): number[] {
  const shares: number[] = [];
  let share = 1;
  let sum = 0;
  // Some lands have one great city, others a few that vie.
  const primacy = 0.8 + rng.next() * rng.next() * 1.8;
  for (let rank = 1; rank <= count; rank++) {
    shares.push(share * (rank === 1 ? primacy : 0.93 + 0.14 * rng.next()));
    sum += share;
    share *= rank / (rank + inequality);
  }
  shares.sort((a, b) => b - a);
  return shares.map((s) => Math.max(FEWEST_PEOPLE, Math.round((s / sum) * total)));
}
