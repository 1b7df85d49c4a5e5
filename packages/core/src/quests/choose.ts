import { type Rng, shuffled } from '../base/rng.ts';
import { type QuestFlavour, STRATEGIES, type Strategy } from '../content/strategies.ts';
import type { Character, Motivation, Term } from '../world.ts';
import type { Country } from './country.ts';
import { indexOf } from './facts.ts';
import type { QuestParams } from './params.ts';
import { type Plan, provePlan, type Refusal, type Sketch, sketchPlan, type Thread } from './plan/plan.ts';
import type { Reserved } from './plan/draft.ts';
import { type Tension, tensionsOf } from './tensions.ts';
import { FLAVOURS, fightShare, isAllowed, type Wishes, wishesOf } from './wishes.ts';

/** Why candidates were not offered: the reasons of the planner, and that another quest stands in the way. */
export type WhyNot = Refusal | 'another quest needs what it changes' | 'it is not what was asked for';
/** How many candidates were tried, and why some were not offered. */
export interface Refusals {
  readonly tried: number;
  readonly offered: number;
  readonly because: Readonly<Partial<Record<WhyNot, number>>>;
}

/** A tension and a way to help with it. */
interface Candidate {
  readonly strategy: Strategy;
  readonly tension: Tension;
  readonly worth: number;
}

/** What has been offered so far, and what it holds. */
export interface Board {
  readonly country: Country;
  readonly params: QuestParams;
  readonly wishes: Wishes;
  readonly reserved: Reserved;
  readonly plans: Plan[];
  /** People with a part in any quest. */
  readonly busy: Set<number>;
  readonly givers: Set<number>;
  /** How often each strategy and shape has been used, and each place and person (by number, see `siteKey`). */
  readonly used: Map<string | number, number>;
  readonly refused: Map<WhyNot, number>;
  /** What weighs on those who were asked. */
  readonly felt: Map<number, readonly Tension[]>;
  tried: number;
  items: number;
}

export function openBoard(country: Country, params: QuestParams): Board {
  return {
    country,
    params,
    wishes: wishesOf(params),
    reserved: { items: new Set(), foes: new Set(), people: new Set(), gates: new Set() },
    plans: [],
    busy: new Set(),
    givers: new Set(),
    used: new Map(),
    refused: new Map(),
    felt: new Map(),
    tried: 0,
    items: country.items.length,
  };
}

function siteKey(id: number): number {
  return 3 * id;
}

function homeKey(id: number): number {
  return 3 * id + 1;
}

function otherKey(id: number): number {
  return 3 * id + 2;
}

function count(board: Board, key: string | number): number {
  return board.used.get(key) ?? 0;
}

function note(board: Board, key: string | number): void {
  board.used.set(key, count(board, key) + 1);
}

/** Plans that one quest is chosen from, at most. */
const PLANS = 3;
/** The same where a difficulty is asked for; the search ends early once one is this near. */
const PLANS_AIMED = 18;
const NEAR = 0.03;
/** Candidates tried for one quest. */
const TRIES = 24;

/**
 * Fills a board with quests. Flavours and motivations take turns by what players like; of the candidates, the one that is
 * newest in strategy, motive, home and goal; and of a few plans for it, the one that comes nearest to what was asked.
 */
export function fillBoard(board: Board, rng: Rng): void {
  const { country, params, plans } = board;
  const wanted = params.count - plans.length;
  if (wanted <= 0) return;
  const people = shuffled(
    rng.fork('people'),
    country.characters.filter((one) => one.died === null && !board.givers.has(one.id)),
  );
  const pool: Record<QuestFlavour, Candidate[]> = { combat: [], exploration: [], social: [], puzzle: [] };
  const asked = new Map<QuestFlavour, number>();
  let next = 0;
  const ask = (many: number): void => {
    for (const until = Math.min(people.length, next + many); next < until; next++)
      for (const candidate of candidatesOf(board, people[next], rng)) pool[candidate.strategy.flavour].push(candidate);
  };
  ask(wanted + 12);
  const share = fightShare(params);
  let fights = plans.filter((plan) => plan.danger > 0 && isFight(plan)).length;
  for (let failures = 0; plans.length < params.count && failures < 12;) {
    const fight = share > 0 && fights + 0.5 < share * (plans.length + 1);
    const flavour = fight && failures % 3 === 0 ? 'combat' : flavourNext(board, asked, share);
    const plan = flavour === null ? null : bestPlan(board, pool[flavour], fight, rng.fork(`${plans.length}-${failures}`));
    if (!plan) {
      if (flavour !== null) asked.set(flavour, (asked.get(flavour) ?? 0) + 0.5);
      failures++;
      ask(24);
      continue;
    }
    failures = 0;
    accept(board, plan);
    if (flavour !== null) asked.set(flavour, (asked.get(flavour) ?? 0) + 1);
    if (isFight(plan)) fights++;
  }
}

export function isFight({ steps }: Pick<Plan, 'steps'>): boolean {
  return steps.some(({ action }) => action === 'kill' || action === 'damage' || action === 'defend');
}

/** The flavour that has had least of its share, fights apart. */
function flavourNext({ wishes }: Board, asked: ReadonlyMap<QuestFlavour, number>, share: number): QuestFlavour | null {
  let best: QuestFlavour | null = null;
  let least = Infinity;
  for (const flavour of FLAVOURS) {
    if (flavour === 'combat' || wishes[flavour] === 0) continue;
    const filled = ((asked.get(flavour) ?? 0) + 0.5) / wishes[flavour];
    if (filled < least) [best, least] = [flavour, filled];
  }
  return best ?? (share > 0 ? 'combat' : null);
}

/** What weighs on somebody, looked up once. */
export function tensionsFelt({ country, felt }: Board, giver: Character, rng: Rng): readonly Tension[] {
  const known = felt.get(giver.id);
  if (known) return known;
  const found = tensionsOf(country, giver, rng);
  felt.set(giver.id, found);
  return found;
}

function candidatesOf(board: Board, giver: Character, rng: Rng): Candidate[] {
  const own = rng.fork('tensions').fork(giver.id);
  const out: Candidate[] = [];
  const called = new Map<string, Tension[]>();
  for (const tension of tensionsFelt(board, giver, own)) {
    const list = called.get(tension.name);
    if (list) list.push(tension);
    else called.set(tension.name, [tension]);
  }
  for (const strategy of STRATEGIES) {
    // Nobody asks for what does not move them at all.
    if (!isAllowed(strategy, board.wishes) || giver.motivations[strategy.motivation] <= 0) continue;
    let best: Tension | null = null;
    let most = -Infinity;
    for (const name of strategy.tensions)
      for (const tension of called.get(name) ?? []) {
        const rooted = tension.item ? 1.2 : tension.tie ? 0.9 : tension.event === null ? 0 : 0.35;
        const worth = own.next() + rooted;
        if (worth > most) [best, most] = [tension, worth];
      }
    if (best) out.push({ strategy, tension: best, worth: 4 * giver.motivations[strategy.motivation] + most });
  }
  return out;
}

/** Whether a tension can still be acted upon beside the quests on the board. */
function isOpen(board: Board, { tension }: Candidate): boolean {
  if (board.givers.has(tension.giver.id) || board.reserved.people.has(tension.giver.id)) return false;
  if (tension.other && board.reserved.people.has(tension.other.id)) return false;
  if (tension.site && count(board, siteKey(tension.site.id)) >= 3) return false;
  return !(tension.foe && board.reserved.foes.has(tension.foe) && tension.name !== 'wonder' && tension.name !== 'ruined');
}

function freshness(board: Board, { strategy, tension, worth }: Candidate, motives: ReadonlyMap<Motivation, number>): number {
  return (
    worth -
    0.9 * (motives.get(strategy.motivation) ?? 0) -
    1.6 * count(board, strategy.name) -
    0.5 * count(board, homeKey(tension.giver.home)) -
    (tension.site ? 0.8 * count(board, siteKey(tension.site.id)) : 0) -
    (tension.other ? 0.8 * count(board, otherKey(tension.other.id)) : 0)
  );
}

function bestPlan(board: Board, pool: readonly Candidate[], fight: boolean, rng: Rng): Plan | null {
  const motives = new Map<Motivation, number>();
  for (const { strategy } of board.plans) motives.set(strategy.motivation, (motives.get(strategy.motivation) ?? 0) + 1);
  const ranked: { readonly candidate: Candidate; readonly value: number }[] = [];
  for (const candidate of pool) {
    if (!isOpen(board, candidate)) continue;
    const value = freshness(board, candidate, motives);
    if (ranked.length === TRIES && value <= ranked[TRIES - 1].value) continue;
    let at = ranked.length;
    while (at > 0 && ranked[at - 1].value < value) at--;
    ranked.splice(at, 0, { candidate, value });
    if (ranked.length > TRIES) ranked.pop();
  }
  const { difficulty } = board.params;
  const sketches: { readonly sketch: Sketch; readonly value: number }[] = [];
  for (const { candidate } of ranked) {
    const sketch = trySketch(board, candidate, fight, rng);
    if (!sketch) continue;
    sketches.push({ sketch, value: fitness(board, sketch) });
    if (sketches.length >= (difficulty === 'auto' ? PLANS : PLANS_AIMED)) break;
    if (difficulty !== 'auto' && Math.abs(sketch.difficulty - difficulty) <= NEAR) break;
  }
  return firstProven(board, sketches);
}

/** The best of the sketches that can be offered; null where none can. */
export function firstProven(board: Board, sketches: { readonly sketch: Sketch; readonly value: number }[]): Plan | null {
  // Sorting is stable, so that equals stay in the order in which they were found.
  for (const { sketch } of sketches.sort((a, b) => b.value - a.value)) {
    const plan = provePlan(sketch);
    if (typeof plan === 'string') refuse(board, plan);
    else if (isInTheWay(board, plan)) refuse(board, 'another quest needs what it changes');
    else return plan;
  }
  return null;
}

function refuse(board: Board, why: WhyNot): void {
  board.refused.set(why, (board.refused.get(why) ?? 0) + 1);
}

/** How well a plan does what was asked for, and how new it is on this board. */
function fitness(board: Board, sketch: Sketch): number {
  const { difficulty } = board.params;
  // Long quests are seldom alike, but length must not stand against what was asked for.
  const asked = difficulty === 'auto' ? 0.1 * Math.min(sketch.steps.length, 14) : -16 * Math.abs(sketch.difficulty - difficulty);
  return asked - 0.7 * count(board, shapeOf(sketch)) + 0.25 * sketch.twists.length;
}

export function shapeOf({ steps }: Pick<Plan, 'steps'>): string {
  return steps.map(({ action }) => action).join(' ');
}

/** Plans for a candidate, and once more with other luck where that fails. */
export function trySketch(
  board: Board,
  { strategy, tension }: Pick<Candidate, 'strategy' | 'tension'>,
  fight: boolean,
  rng: Rng,
  thread?: Thread,
): Sketch | null {
  const { country, wishes, reserved } = board;
  const own = rng.fork(`${strategy.name}/${tension.giver.id}`);
  const asking = {
    country,
    wishes: fight ? wishes : { ...wishes, combat: 0 },
    reserved,
    firstItem: board.items,
    ...(thread ? { thread } : {}),
  };
  for (let attempt = 0; attempt < 2; attempt++) {
    board.tried++;
    const sketch = sketchPlan(strategy, tension, asking, own.fork(attempt));
    if (typeof sketch === 'string') refuse(board, sketch);
    else if (fight !== isFight(sketch)) refuse(board, 'it is not what was asked for');
    else if (isInTheWay(board, { steps: sketch.steps, branches: [] })) refuse(board, 'another quest needs what it changes');
    else return sketch;
  }
  return null;
}

function isInTheWay(board: Board, plan: Pick<Plan, 'steps' | 'branches'>): boolean {
  return changedPeople(plan).some((id) => board.busy.has(id));
}

/** People whom a plan moves, or whose state it changes: no other quest may count on them. */
function changedPeople(plan: Pick<Plan, 'steps' | 'branches'>): number[] {
  const out = new Set<number>();
  for (const steps of [plan.steps, ...plan.branches.map((branch) => branch.steps)])
    for (const { gives } of steps)
      for (const [relation, subject] of gives)
        if ((relation === 'at' || relation === 'state' || relation === 'follows') && subject.startsWith('character:'))
          out.add(indexOf(subject));
  return [...out];
}

/** Puts a plan on the board and reserves what no other may share. */
export function accept(board: Board, plan: Plan): void {
  const { reserved } = board;
  board.plans.push(plan);
  board.items += plan.items.length;
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
  for (const who of plan.tension.other ? [plan.tension.other] : []) note(board, otherKey(who.id));
  note(board, plan.strategy.name);
  note(board, homeKey(plan.tension.giver.home));
  note(board, shapeOf(plan));
  if (plan.tension.site) note(board, siteKey(plan.tension.site.id));
}

export function refusalsOf(board: Board): Refusals {
  return {
    tried: board.tried,
    offered: board.plans.length,
    because: Object.fromEntries([...board.refused].sort((a, b) => (a[0] < b[0] ? -1 : 1))),
  };
}
