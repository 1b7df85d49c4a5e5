import type { Rng } from '../base/rng.ts';
import type { Strategy } from '../content/strategies.ts';
import type { Character, Fact, Term } from '../world.ts';
import type { Country } from './country.ts';
import { indexOf } from './facts.ts';
import type { QuestParams } from './params.ts';
import type { Reserved } from './plan/draft.ts';
import type { Plan, Refusal, Sketch } from './plan/plan.ts';
import { type Tension, tensionsOf } from './tensions.ts';
import { type Wishes, wishesOf } from './wishes.ts';

/** Why candidates were not offered: the reasons of the planner, and that another quest stands in the way. */
export type WhyNot = Refusal | 'another quest needs what it changes' | 'it is not what was asked for';
/** How many candidates were tried, and why some were not offered. */
export interface Refusals {
  readonly tried: number;
  readonly offered: number;
  readonly because: Readonly<Partial<Record<WhyNot, number>>>;
}

/** A tension and a way to help with it. */
export interface Candidate {
  readonly strategy: Strategy;
  readonly tension: Tension;
  readonly worth: number;
  /** The strategy by its place in `STRATEGIES`. */
  readonly kind: number;
  /** What came of planning it, without a fight and with one; null where that was not tried, as with nearly all of them. */
  calm: Sketched | null;
  fight: Sketched | null;
}

/** The last sketch of a candidate, null where none is to be had, and how often it was tried. */
export interface Sketched {
  sketch: Sketch | null;
  tries: number;
  /** Weight of the plainest ways, beside that of the wishes: it goes down where plans come out too easy, and up where too hard. */
  ease: number;
}

/** What has been offered so far, and what it holds. */
export interface Board {
  readonly country: Country;
  readonly params: QuestParams;
  readonly wishes: Wishes;
  readonly rng: Rng;
  readonly reserved: Reserved;
  readonly claims: Claims;
  readonly plans: Plan[];
  /** People with a part in any quest. */
  readonly busy: Set<number>;
  readonly givers: Set<number>;
  /** How often each strategy and shape has been used, and each place and person (by number, see `siteKey`). */
  readonly used: Map<string | number, number>;
  readonly refused: Map<WhyNot, number>;
  /** What weighs on those who were asked. */
  readonly felt: Map<number, readonly Tension[]>;
  /** What those who were asked would have done. */
  readonly asked: Map<number, readonly Candidate[]>;
  /** Plans tried, by all boards that stand beside one another. */
  readonly tally: { tried: number };
}

/** What the quests on offer change and count on, by relation and subject; what the player holds and is, and things made for one quest, apart. */
export interface Claims {
  readonly changed: ClaimedBy;
  readonly counted: ClaimedBy;
}

/** Subjects by relation. */
type ClaimedBy = Map<string, Set<Term>>;

export function openBoard(country: Country, params: QuestParams, rng: Rng): Board {
  return {
    country,
    params,
    wishes: wishesOf(params),
    rng,
    reserved: { items: new Set(), foes: new Set(), people: new Set(), gates: new Set() },
    claims: noClaims(),
    plans: [],
    busy: new Set(),
    givers: new Set(),
    used: new Map(),
    refused: new Map(),
    felt: new Map(),
    asked: new Map(),
    tally: { tried: 0 },
  };
}

/** A board that begins as another is, for plans that may come to nothing. What people want is shared. */
export function boardBeside(board: Board): Board {
  const { items, foes, people, gates } = board.reserved;
  return {
    ...board,
    plans: [],
    busy: new Set(board.busy),
    givers: new Set(board.givers),
    used: new Map(),
    reserved: { items: new Set(items), foes: new Set(foes), people: new Set(people), gates: new Set(gates) },
  };
}

export function siteKey(id: number): number {
  return 3 * id;
}

export function homeKey(id: number): number {
  return 3 * id + 1;
}

export function otherKey(id: number): number {
  return 3 * id + 2;
}

export function count(board: Board, key: string | number): number {
  return board.used.get(key) ?? 0;
}

function note(board: Board, key: string | number): void {
  board.used.set(key, count(board, key) + 1);
}

export function refuse(board: Board, why: WhyNot): void {
  board.refused.set(why, (board.refused.get(why) ?? 0) + 1);
}

/** What weighs on somebody, looked up once. */
export function tensionsFelt({ country, felt, rng }: Board, giver: Character): readonly Tension[] {
  const known = felt.get(giver.id);
  if (known) return known;
  const found = tensionsOf(country, giver, rng.fork('tensions').fork(giver.id));
  felt.set(giver.id, found);
  return found;
}

type Lines = Pick<Plan, 'steps'> & { readonly branches?: Plan['branches'] };

export function isFight({ steps }: Pick<Plan, 'steps'>): boolean {
  return steps.some(({ action }) => action === 'kill' || action === 'damage' || action === 'defend');
}

export function shapeOf({ steps }: Pick<Plan, 'steps'>): string {
  return steps.map(({ action }) => action).join(' ');
}

/** Whether it would move or change somebody whom another quest counts on. */
export function isInTheWay({ busy }: Board, plan: Lines): boolean {
  for (const id of changedPeople(plan)) if (busy.has(id)) return true;
  return false;
}

/** Whether a sketch that was made when less was on the board still keeps out of the way of what is there now. */
export function isStillOpen(board: Board, { draft, steps, gates }: Sketch): boolean {
  const { people, foes, items, gates: shut } = board.reserved;
  if (draft.involved.some(({ id }) => people.has(id)) || gates.some(({ at }) => shut.has(at))) return false;
  for (const [relation, subject] of draft.start) {
    if (relation === 'heldBy' && items.has(subject)) return false;
    if ((relation === 'at' || relation === 'state') && foes.has(subject)) return false;
  }
  for (const { gives } of steps) for (const [relation, subject] of gives) if (relation === 'state' && shut.has(subject)) return false;
  return !isInTheWay(board, { steps });
}

/** People whom a plan moves, or whose state it changes: no other quest may count on them. */
function changedPeople({ steps, branches = [] }: Lines): Set<number> {
  const out = new Set<number>();
  const addAll = (list: Plan['steps']): void => {
    for (const { gives } of list)
      for (const [relation, subject] of gives)
        if ((relation === 'at' || relation === 'state' || relation === 'follows') && subject.startsWith('character:'))
          out.add(indexOf(subject));
  };
  addAll(steps);
  for (const branch of branches) addAll(branch.steps);
  return out;
}

/** What quests may change, and others must not count on. */
const CHANGING = ['at', 'state', 'heldBy', 'follows'];

function noClaims(): Claims {
  const none = (): ClaimedBy => new Map(CHANGING.map((relation) => [relation, new Set()]));
  return { changed: none(), counted: none() };
}

function claimsOf({ country }: Board, { steps, branches }: Plan): Claims {
  const claims = noClaims();
  const add = (claimed: ClaimedBy, facts: readonly Fact[]): void => {
    for (const [relation, subject] of facts) {
      const subjects = claimed.get(relation);
      if (subjects === undefined || subject === 'player' || subjects.has(subject)) continue;
      if (!subject.startsWith('item:') || indexOf(subject) < country.items.length) subjects.add(subject);
    }
  };
  for (const list of [steps, ...branches.map((branch) => branch.steps)])
    for (const { needs, gives } of list) {
      add(claims.counted, needs);
      add(claims.changed, gives);
    }
  return claims;
}

/** Whether a plan, by any of its ways, changes what a quest on offer counts on, or counts on what one changes. */
export function clashes(board: Board, plan: Plan): boolean {
  const { changed, counted } = board.claims;
  const own = claimsOf(board, plan);
  return share(own.changed, changed) || share(own.changed, counted) || share(own.counted, changed);
}

function share(some: ClaimedBy, others: ClaimedBy): boolean {
  for (const [relation, subjects] of some) {
    const claimed = others.get(relation) as Set<Term>;
    for (const subject of subjects) if (claimed.has(subject)) return true;
  }
  return false;
}

/** Puts a plan on the board for good: no later one may clash with it. */
export function offer(board: Board, plan: Plan): void {
  accept(board, plan);
  const own = claimsOf(board, plan);
  for (const what of ['changed', 'counted'] as const)
    for (const [relation, subjects] of own[what]) for (const subject of subjects) board.claims[what].get(relation)?.add(subject);
}

/** Puts a plan on the board and reserves what no other may share. */
export function accept(board: Board, plan: Plan): void {
  const { reserved } = board;
  board.plans.push(plan);
  board.givers.add(plan.tension.giver.id);
  for (const { term, standIn } of plan.roles) {
    if (term.startsWith('item:')) reserved.items.add(term);
    if (term.startsWith('character:')) board.busy.add(indexOf(term));
    if (standIn) board.busy.add(indexOf(standIn));
  }
  for (const [relation, subject] of plan.start)
    if (relation === 'state' || relation === 'at') {
      const term: Term = subject;
      if (!/^(?:character|place|item|road):|^player$/.test(term)) reserved.foes.add(term);
    }
  for (const steps of [plan.steps, ...plan.branches.map((branch) => branch.steps)])
    for (const { gives } of steps)
      for (const [relation, subject] of gives) if (relation === 'state' && /^(?:place|road):/.test(subject)) reserved.gates.add(subject);
  for (const { at } of plan.gates) reserved.gates.add(at);
  for (const id of changedPeople(plan)) reserved.people.add(id);
  if (plan.tension.other) note(board, otherKey(plan.tension.other.id));
  note(board, plan.strategy.name);
  note(board, homeKey(plan.tension.giver.home));
  note(board, shapeOf(plan));
  if (plan.tension.site) note(board, siteKey(plan.tension.site.id));
}

export function refusalsOf(board: Board): Refusals {
  return {
    tried: board.tally.tried,
    offered: board.plans.length,
    because: Object.fromEntries([...board.refused].sort((a, b) => (a[0] < b[0] ? -1 : 1))),
  };
}
