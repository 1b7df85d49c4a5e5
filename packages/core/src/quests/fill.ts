import { type Rng, shuffled } from '../base/rng.ts';
import type { QuestFlavour } from '../content/strategies.ts';
import type { Character } from '../world.ts';
import { type Board, type Candidate, isFight, offer } from './board.ts';
import { bestPlan, candidatesOf } from './choose.ts';
import { isFree } from './country.ts';
import { partsOf } from './parts.ts';
import { addToPool, emptyPool, type Pool } from './pool.ts';
import { FLAVOURS, fightShare } from './wishes.ts';

/** People asked at first, beside those who were asked before, and for each quest that is left to offer. */
const MORE_ASKED = 4;
/** People of one part of the land who are asked at a time, and in all, before it goes without a quest. */
const ASKED_OF_A_PART = 2;
const MOST_OF_A_PART = 12;
/** Times in a row that nothing comes of asking more people, after which no more are asked. */
const PATIENCE = 12;

/** What has been asked for so far, by flavour. */
interface Shares {
  readonly board: Board;
  readonly asked: Map<QuestFlavour, number>;
  readonly share: number;
  fights: number;
}

type Pools = Record<QuestFlavour, Pool>;

/**
 * Fills a board with quests: first one in each part of the land where somebody has need of it, then wherever most is to be
 * had. Flavours and motivations take turns by what players like; of the candidates, the one that is newest in strategy,
 * motive, home and goal; and of a few plans for it, the one that comes nearest to what was asked.
 */
export function fillBoard(board: Board, rng: Rng): void {
  const { country, params, plans } = board;
  const wanted = params.count - plans.length;
  if (wanted <= 0) return;
  const shares: Shares = {
    board,
    asked: new Map(),
    share: fightShare(params),
    fights: plans.filter((plan) => plan.danger > 0 && isFight(plan)).length,
  };
  const free = country.characters.filter((one) => isFree(country, one) && !board.givers.has(one.id));
  const people = shuffled(rng.fork('people'), free);
  serveParts(shares, people);

  const pool = emptyPools();
  // Those who were asked before have other wishes too.
  let more = 0;
  for (const [id, candidates] of board.asked) {
    if (board.givers.has(id)) continue;
    addAll(pool, candidates);
    more++;
  }
  const strangers = people.filter(({ id }) => !board.asked.has(id));
  let next = 0;
  const ask = (many: number): void => {
    for (const until = Math.min(strangers.length, next + many); next < until; next++) addAll(pool, candidatesOf(board, strangers[next]));
  };
  ask(params.count - plans.length + MORE_ASKED - more);
  for (let failures = 0; plans.length < params.count && failures < PATIENCE;) {
    const fight = wantsFight(shares);
    const flavour = fight && failures % 3 === 0 ? 'combat' : flavourNext(shares);
    if (flavour !== null && offerOne(shares, pool, flavour, fight)) {
      failures = 0;
      continue;
    }
    if (flavour !== null) shares.asked.set(flavour, (shares.asked.get(flavour) ?? 0) + 0.5);
    failures++;
    ask(24);
  }
}

/** One quest for each part of the land that has no giver yet and somebody in need; the parts in the order in which people are met. */
function serveParts(shares: Shares, people: readonly Character[]): void {
  const { board } = shares;
  const { country, params, plans } = board;
  const parts = partsOf(country);
  const served = new Set<number>();
  for (const { tension } of plans) served.add(parts[tension.giver.home]);
  const byPart = new Map<number, Character[]>();
  for (const one of people) {
    const part = parts[one.home];
    if (served.has(part)) continue;
    const known = byPart.get(part);
    if (known) known.push(one);
    else byPart.set(part, [one]);
  }
  for (const all of byPart.values()) {
    // Whoever misses somebody speaks up first. Sorting is stable.
    const here = all.sort((a, b) => country.robbed[b.home] - country.robbed[a.home]);
    for (let from = 0; from < Math.min(here.length, MOST_OF_A_PART); from += ASKED_OF_A_PART) {
      if (plans.length >= params.count) return;
      const pool = emptyPools();
      for (const one of here.slice(from, from + ASKED_OF_A_PART)) addAll(pool, candidatesOf(board, one));
      if (offerAny(shares, pool)) break;
    }
  }
}

function emptyPools(): Pools {
  return { combat: emptyPool(), exploration: emptyPool(), social: emptyPool(), puzzle: emptyPool() };
}

function addAll(pool: Pools, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) addToPool(pool[candidate.strategy.flavour], candidate);
}

/** Offers a quest of whatever flavour is to be had, the one that has had least of its share first. */
function offerAny(shares: Shares, pool: Pools): boolean {
  const { board } = shares;
  const fight = wantsFight(shares);
  if (fight && offerOne(shares, pool, 'combat', true)) return true;
  const first = flavourNext(shares);
  if (first !== null && offerOne(shares, pool, first, fight && first === 'combat')) return true;
  for (const flavour of FLAVOURS)
    if (flavour !== first && (flavour !== 'combat' || shares.share >= 1) && board.wishes[flavour] > 0)
      if (offerOne(shares, pool, flavour, shares.share >= 1)) return true;
  return false;
}

function offerOne(shares: Shares, pool: Pools, flavour: QuestFlavour, fight: boolean): boolean {
  const { board, asked } = shares;
  const plan = bestPlan(board, pool[flavour], fight);
  if (!plan) return false;
  offer(board, plan);
  asked.set(flavour, (asked.get(flavour) ?? 0) + 1);
  if (isFight(plan)) shares.fights++;
  return true;
}

function wantsFight({ board, share, fights }: Shares): boolean {
  return share > 0 && fights + 0.5 < share * (board.plans.length + 1);
}

/** The flavour that has had least of its share, fights apart. */
function flavourNext({ board: { wishes }, asked, share }: Shares): QuestFlavour | null {
  let best: QuestFlavour | null = null;
  let least = Infinity;
  for (const flavour of FLAVOURS) {
    if (flavour === 'combat' || wishes[flavour] === 0) continue;
    const filled = ((asked.get(flavour) ?? 0) + 0.5) / wishes[flavour];
    if (filled < least) [best, least] = [flavour, filled];
  }
  return best ?? (share > 0 ? 'combat' : null);
}
