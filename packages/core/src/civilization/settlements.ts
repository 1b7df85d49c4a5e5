import { NONE } from '../base/grid.ts';
import { hashText, unit2 } from '../base/hash.ts';
import { clamp, pow } from '../base/math.ts';
import type { Rng } from '../base/rng.ts';
import type { Land, Reason } from '../world.ts';
import type { Landmasses } from './landmasses.ts';
import type { SettlementParams } from './params.ts';
import { byScore, distanceFrom, type Survey } from './blocks.ts';
import { MARKET, SITE_TERMS, termsOf } from './site-terms.ts';

/** Where people will live, greatest settlement first. */
export interface Site {
  readonly cell: number;
  /** Block of the survey. */
  readonly block: number;
  /** What the site is worth to settlers: the sum of `terms`. */
  readonly score: number;
  /** All that speaks for the site and against it. */
  readonly terms: readonly Reason[];
  /** What speaks for it most, greatest first. */
  readonly because: readonly Reason[];
  /** True where ships can lie. */
  readonly harbour: boolean;
  readonly population: number;
}

/** Best farmland that carries one settlement, square kilometres. */
const LAND_EACH = 36;
/** What land carries that cannot be tilled, by its herds, woods and waters, beside the best farmland; less where it is cold or parched. */
const BARREN = 0.42;
/** What a kilometre of shore adds to that by its fish, as square kilometres of the best farmland, wherever it is warm enough to dry a net. */
const SHORE = 1.2;
/** Around this number it grows more slowly than the land: a reader of maps has only so much patience, and poor land has hamlets where good land has towns. */
const MANY = 112;
/** No two settlements are nearer than this share of their mean distance on the best land, half as much again on the poorest. Real towns cluster. */
const CLOSEST = 0.26;
/** Passage below this score is left empty unless there is nothing better. */
const WILDERNESS = 0.6;
/** People of a settlement's size and hinterland together, per square kilometre of the best farmland. */
const PEOPLE_PER_FARMLAND = 21;
/** Share of the settlements that gather round others; less where there are many. */
const COMPANIONS = 0.5;
const FEWEST_PEOPLE = 18;
/**
 * How evenly the greatest are spread: Clark and Evans' R, 1 for points strewn at random. Real towns gather a little,
 * where land is good; where the shape of the land gathers or strews them beyond that, their distance gives way.
 */
const EVENNESS = { least: 0.7, wanted: 0.84, most: 1 };
const GREATEST = 50;
const FEWEST_TO_TELL = 15;
/** Times that another distance is tried. */
const TRIES = 4;

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
  let shore = 0;
  const area = (metres / 1000) * (metres / 1000);
  for (let block = 0; block < site.length; block++) {
    if (site[block] === NONE) continue;
    let score = 0;
    for (let t = 0; t < SITE_TERMS.length; t++) score += SITE_TERMS[t].amount(survey, land, block);
    scores[block] = score * (0.9 + 0.2 * unit2(salt, block % columns, Math.floor(block / columns)));
    candidates.push(block);
    const warmth = clamp(1 - Math.abs(land.layers.temperature[site[block]] - 13) / 22, 0.15, 1);
    room += (survey.farmland[block] + BARREN * warmth) * area;
    if (survey.coast[block] !== 0) shore += Math.min(1, 2 * warmth) * (metres / 1000);
  }
  const ranked = byScore(candidates, scores);
  const wanted = Math.max(4, Math.round(params.density * MANY * pow((room + SHORE * shore) / LAND_EACH / MANY, 0.55)));

  // Who is greatest is not settled by the site alone: history has its luck.
  const luck = Float32Array.from(
    scores,
    (score, block) => score * (0.8 + 0.4 * unit2(salt + 1, block % columns, Math.floor(block / columns))),
  );
  const ground = { survey, masses, scores, luck, ranked, candidates, wanted };
  const usual = CLOSEST * Math.sqrt((candidates.length * area) / wanted) * (1000 / metres);
  let settled = settle(ground, usual);
  let factor = 1;
  for (let attempt = 0; attempt < TRIES && settled.evenness !== null; attempt++) {
    const { evenness } = settled;
    if (evenness >= EVENNESS.least && evenness <= EVENNESS.most) break;
    factor *= clamp(EVENNESS.wanted / evenness, 0.6, 1.5);
    const other = settle(ground, usual * factor);
    if (other.evenness === null || offBand(other.evenness) > offBand(evenness)) continue;
    settled = other;
  }
  const { chosen, near } = settled;

  const people = populations(chosen.length, room * PEOPLE_PER_FARMLAND * params.population, params.inequality, rng.fork('populations'));
  const harbours = findHarbours(survey, masses, chosen);
  return chosen.map((block, rank) => {
    const terms = termsOf(land, survey, block, near.get(block) ?? 0);
    return {
      cell: site[block],
      block,
      score: terms.reduce((sum, { amount }) => sum + amount, 0),
      terms,
      because: terms.filter(({ amount }) => amount > 0.05).slice(0, 5),
      harbour: harbours.has(block),
      population: people[rank],
    };
  });
}

/** Where settlers may go. */
interface Ground {
  readonly survey: Survey;
  readonly masses: Landmasses;
  readonly scores: Float32Array;
  /** By which settlements are ranked. */
  readonly luck: Float32Array;
  readonly candidates: readonly number[];
  /** The same, best first. */
  readonly ranked: Int32Array;
  readonly wanted: number;
}

interface Settled {
  /** Greatest first. */
  readonly chosen: number[];
  /** For those that came for a market's sake: how near it is, 0 to 1. */
  readonly near: ReadonlyMap<number, number>;
  /** Clark and Evans' R of the greatest; null where there are too few to tell. */
  readonly evenness: number | null;
}

/** Markets first, then those that gather round them; no two nearer than `spacing` blocks on good land. */
function settle({ survey, masses, scores, luck, candidates, ranked, wanted }: Ground, spacing: number): Settled {
  const markets = Math.max(4, Math.round(wanted * (1 - clamp(COMPANIONS - wanted / 300, 0.1, 1))));
  const chosen = takeApart(survey, scores, ranked, markets, spacing, []);
  const marked = new Uint8Array(scores.length);
  for (const block of chosen) marked[block] = 1;
  const toMarket = distanceFrom(marked, survey.columns, survey.rows);
  const nearness = (block: number): number => clamp(1.4 - toMarket[block] / (3 * spacing), 0, 1);
  const drawn = scores.slice();
  for (const block of candidates) drawn[block] += MARKET * nearness(block);
  takeApart(survey, drawn, byScore(candidates, drawn), wanted, 0.75 * spacing, chosen);
  const near = new Map(chosen.filter((block) => marked[block] === 0).map((block) => [block, nearness(block)]));
  giveEveryShoreAPort(survey, masses, scores, ranked, chosen);
  chosen.sort((a, b) => luck[b] - luck[a] || a - b);
  return { chosen, near, evenness: evennessOf(chosen.slice(0, GREATEST), candidates.length, survey.columns) };
}

/**
 * Mean distance of each block to the nearest of the others, over that of blocks strewn at random on `room` blocks.
 * Source: Clark and Evans, "Distance to nearest neighbor as a measure of spatial relationships", Ecology 35, 1954.
 */
function evennessOf(blocks: readonly number[], room: number, columns: number): number | null {
  if (blocks.length < FEWEST_TO_TELL) return null;
  let sum = 0;
  for (const block of blocks) {
    let least = Infinity;
    for (const other of blocks) {
      const dx = (block % columns) - (other % columns);
      const dy = Math.floor(block / columns) - Math.floor(other / columns);
      const square = dx * dx + dy * dy;
      if (square > 0 && square < least) least = square;
    }
    sum += Math.sqrt(least);
  }
  return sum / (0.5 * Math.sqrt(room * blocks.length));
}

/** How far out of bounds an evenness is. */
function offBand(evenness: number): number {
  return Math.max(EVENNESS.least - evenness, evenness - EVENNESS.most, 0);
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
