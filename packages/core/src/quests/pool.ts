import { STRATEGIES } from '../content/strategies.ts';
import type { Motivation } from '../world.ts';
import { type Board, type Candidate, count, homeKey, otherKey, siteKey } from './board.ts';

/** Plans that differ by less than this from the difficulty that was asked for are as good as one another. */
export const NEAR = 0.05;
/** By how much a plan that is made already comes before one that is not. */
const READY = 1.5;
/** By how much a plan that is wholly beside what was asked for comes after others. */
const DISTASTE = 12;
/** Candidates tried for one quest. */
const TRIES = 24;

/** Candidates that quests are chosen from. What is asked of all of them lies side by side. */
export interface Pool {
  readonly candidates: Candidate[];
  /** What each is worth, and its strategy by place in `STRATEGIES`. */
  readonly worths: number[];
  readonly kinds: number[];
}

export function emptyPool(): Pool {
  return { candidates: [], worths: [], kinds: [] };
}

export function addToPool({ candidates, worths, kinds }: Pool, candidate: Candidate): void {
  candidates.push(candidate);
  worths.push(candidate.worth);
  kinds.push(candidate.kind);
}

/** Whether a tension can still be acted upon beside the quests on the board. */
function isOpen(board: Board, { tension }: Candidate): boolean {
  if (board.givers.has(tension.giver.id) || board.reserved.people.has(tension.giver.id)) return false;
  if (tension.other && board.reserved.people.has(tension.other.id)) return false;
  if (tension.site && count(board, siteKey(tension.site.id)) >= 3) return false;
  return !(tension.foe && board.reserved.foes.has(tension.foe) && tension.name !== 'wonder' && tension.name !== 'ruined');
}

/** What is taken off the worth of a candidate because its home, its goal and those it is about were on the board before. */
function wornOut(board: Board, { tension }: Candidate, worth: number): number {
  return (
    worth -
    0.5 * count(board, homeKey(tension.giver.home)) -
    (tension.site ? 0.8 * count(board, siteKey(tension.site.id)) : 0) -
    (tension.other ? 0.8 * count(board, otherKey(tension.other.id)) : 0)
  );
}

/** What is taken off for the motive and for the strategy itself, by strategy. */
function staleness(board: Board): { readonly motive: Float64Array; readonly own: Float64Array } {
  const motives = new Map<Motivation, number>();
  for (const { strategy } of board.plans) motives.set(strategy.motivation, (motives.get(strategy.motivation) ?? 0) + 1);
  const motive = new Float64Array(STRATEGIES.length);
  const own = new Float64Array(STRATEGIES.length);
  for (let kind = 0; kind < STRATEGIES.length; kind++) {
    const { motivation, name } = STRATEGIES[kind];
    motive[kind] = 0.9 * (motives.get(motivation) ?? 0);
    own[kind] = 1.6 * count(board, name);
  }
  return { motive, own };
}

/** A candidate that has a plan already comes before others, unless that plan is beside what was asked for. */
function headStart({ params }: Board, { calm, fight }: Candidate, fights: boolean): number {
  const sketch = (fights ? fight : calm)?.sketch;
  if (!sketch) return 0;
  if (params.difficulty === 'auto') return READY;
  return -DISTASTE * Math.max(0, Math.abs(sketch.difficulty - params.difficulty) - NEAR);
}

/** The candidates that are newest on this board, the best first. Those that have become impossible leave the pool. */
export function newest(board: Board, { candidates, worths, kinds }: Pool, fight: boolean): Candidate[] {
  const { motive, own } = staleness(board);
  const ready = board.params.difficulty === 'auto' ? READY : 0;
  const ranked: Candidate[] = [];
  const values: number[] = [];
  let least = -Infinity;
  let kept = 0;
  for (let k = 0; k < candidates.length; k++) {
    const fresh = worths[k] - motive[kinds[k]] - own[kinds[k]];
    const candidate = candidates[k];
    // Whatever else there is to say of it can only make it less: of a thousand, most are left at that.
    const mayDo = fresh + ready > least;
    // What cannot be acted upon will not be possible later, for boards only grow.
    if (mayDo && !isOpen(board, candidate)) continue;
    if (kept < k) {
      candidates[kept] = candidate;
      worths[kept] = worths[k];
      kinds[kept] = kinds[k];
    }
    kept++;
    if (!mayDo) continue;
    const value = wornOut(board, candidate, fresh) + headStart(board, candidate, fight);
    if (value <= least) continue;
    let at = ranked.length < TRIES ? ranked.length : TRIES - 1;
    for (; at > 0 && values[at - 1] < value; at--) {
      values[at] = values[at - 1];
      ranked[at] = ranked[at - 1];
    }
    values[at] = value;
    ranked[at] = candidate;
    if (ranked.length === TRIES) least = values[TRIES - 1];
  }
  candidates.length = worths.length = kinds.length = kept;
  return ranked;
}
