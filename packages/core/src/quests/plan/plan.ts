import { chance, type Rng } from '../../base/rng.ts';
import type { Strategy } from '../../content/strategies.ts';
import type { Character, Fact, Item, QuestGate, QuestRole, QuestTask, RoadId, Term } from '../../world.ts';
import type { Country } from '../country.ts';
import { at, characterTerm, heldBy, PLAYER, placeTerm, state, willing } from '../facts.ts';
import type { Tension } from '../tensions.ts';
import type { Wishes } from '../wishes.ts';
import { moveOf, newAbstract, pairsOf } from './abstract.ts';
import { findBranches, type PlanBranch } from './branch.ts';
import { assume, type Cast, type Draft, type DraftStep, here, involve, type Reserved, type Says } from './draft.ts';
import { exploreOrders } from './explore.ts';
import { dangerOf, difficultyOf, hoursOf, walkSteps } from './measure.ts';
import * as DO from './methods.ts';
import { canSkip, hasDetour, replay } from './replay.ts';
import { carryOut, type Play } from './tasks.ts';

/** How a plan can end, without words. */
export interface PlanEnding {
  readonly outcome: 'done' | 'changed' | 'failed';
  readonly when: readonly Fact[];
  readonly gives: readonly Fact[];
  readonly say: string;
  readonly words: Says;
}

/** A quest without words: every step tried out, every order of play looked at. */
export interface Plan {
  readonly strategy: Strategy;
  readonly tension: Tension;
  readonly cast: Cast;
  readonly because: readonly Fact[];
  readonly start: readonly Fact[];
  readonly steps: readonly DraftStep[];
  readonly goal: readonly Fact[];
  readonly items: readonly Item[];
  readonly gates: readonly QuestGate[];
  readonly tasks: readonly QuestTask[];
  readonly twists: readonly string[];
  readonly branches: readonly PlanBranch[];
  readonly endings: readonly PlanEnding[];
  readonly roles: readonly QuestRole[];
  readonly clock: number | null;
  readonly walked: readonly number[];
  readonly roads: readonly (readonly RoadId[])[];
  readonly total: number;
  readonly states: number;
  readonly difficulty: number;
  readonly danger: number;
  readonly hours: number;
}

/** Why there is no plan. */
export const REFUSALS = [
  'no way was found to do it',
  'it leads too far',
  'nothing of it is needed',
  'a way is shut',
  'some order of play has no end',
  'there are too many orders of play',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export interface Asking {
  readonly country: Country;
  readonly wishes: Wishes;
  readonly reserved: Reserved;
  readonly firstItem: number;
}

/** A plan that reaches its goal, but that has not been played in other orders yet. */
export interface Sketch extends Pick<Plan, 'strategy' | 'tension' | 'steps' | 'goal' | 'walked' | 'roads' | 'total' | 'twists' | 'gates'> {
  readonly draft: Draft;
  readonly play: Play;
  readonly danger: number;
  readonly difficulty: number;
}

/** Plans one way of helping with one tension; or says why not. */
export function sketchPlan(strategy: Strategy, tension: Tension, asking: Asking, rng: Rng): Sketch | Refusal {
  const { country, wishes } = asking;
  const { giver } = tension;
  const cast: Cast = {
    giver,
    people: new Map([['giver', giver]]),
    things: new Map(),
    places: new Map(),
    foes: new Map(),
    topics: new Map(),
  };
  if (tension.other) cast.people.set('other', tension.other);
  if (tension.site) cast.places.set('site', tension.site.id);
  const draft: Draft = {
    ...asking,
    means: { getFrom: DO.getFrom, hear: DO.hear },
    rng,
    cast,
    abstract: newAbstract(),
    now: [],
    trail: [],
    start: [],
    steps: [],
    tasks: [],
    items: [],
    gates: [],
    involved: [],
    evidence: [],
    twists: [],
    choices: [],
    longest: wishes.steps,
    depth: 0,
  };
  assume(draft, at(PLAYER, giver.home));
  if (!involve(draft, giver) || (tension.other && !involve(draft, tension.other))) return 'no way was found to do it';
  const play: Play = { strategy, tension, deeds: [] };
  for (const task of strategy.tasks) if (!carryOut(draft, play, task)) return 'no way was found to do it';
  const closure = draft.steps[draft.steps.length - 1];
  if (here(draft) !== giver.home || !closure) return 'no way was found to do it';
  const goal: Fact[] = [...closure.gives];
  for (const fact of play.deeds) if (!goal.some((other) => same(other, fact))) goal.push(fact);

  if (!prune(draft, goal)) return 'nothing of it is needed';
  if (!waysAreOpen(draft)) return 'a way is shut';
  const legs = walkSteps(country, giver.home, draft.steps);
  if (!legs || legs.total > country.limit) return 'it leads too far';
  const { steps, twists, gates } = draft;
  const danger = dangerOf(country, steps);
  const difficulty = difficultyOf(country, legs.total, steps, gates.length, danger);
  return { strategy, tension, draft, play, steps, goal, twists, gates, ...legs, danger, difficulty };
}

function same(a: Fact, b: Fact): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2];
}

/** Takes out what can be left out, until nothing can. False where nothing is left, or the plan does not reach its goal. */
function prune(draft: Draft, goal: readonly Fact[]): boolean {
  const { abstract, steps } = draft;
  const begun = pairsOf(abstract, draft.start);
  const end = pairsOf(abstract, goal);
  for (;;) {
    const play = replay(
      abstract.words.length,
      begun,
      steps.map(({ move }) => move),
      end,
    );
    if (play === null) return false;
    let idle = steps.length - 1;
    while (idle >= 0 && !canSkip(play, idle, idle + 1)) idle--;
    if (idle < 0) return steps.length >= 2 && !hasDetour(play);
    steps.splice(idle, 1);
    const moved = (index: number): number => (index > idle ? index - 1 : index);
    draft.tasks.forEach((task, k) => {
      draft.tasks[k] = { ...task, from: moved(task.from), to: moved(task.to) };
    });
    draft.choices.forEach((choice, k) => {
      draft.choices[k] = { ...choice, from: moved(choice.from), to: moved(choice.to) };
    });
  }
}

/** Each walk asks for every gate on its way, even after something was taken out before it. */
function waysAreOpen(draft: Draft): boolean {
  let from = draft.cast.giver.home;
  for (const step of draft.steps) {
    const roads = draft.country.routes.roads(from, step.place);
    for (const gate of draft.gates)
      if (roads.some((road) => gate.at === `road:${road}`) && !step.needs.some((need) => need[0] === 'state' && need[1] === gate.at))
        return false;
    from = step.place;
  }
  return true;
}

/** Finds other ways through a plan and plays it in every order; or says why it cannot be offered. */
export function provePlan({ draft, play, goal, walked, roads, total, danger, difficulty }: Sketch): Plan | Refusal {
  const { country, cast, rng, steps } = draft;
  const { strategy, tension } = play;
  let branches = findBranches(draft, play, goal);
  const hours = hoursOf(country, total, steps);
  const clock = strategy.urgent && chance(rng, 0.6) ? 12 * Math.ceil((hours * 2.2 + 6) / 12) : null;

  let proof = explorePlan(draft, goal, branches, endingsOf(draft, play, goal, branches, clock));
  if (!proof.sound && branches.length > 0) {
    branches = [];
    proof = explorePlan(draft, goal, branches, endingsOf(draft, play, goal, branches, clock));
  }
  if (proof.tooMany) return 'there are too many orders of play';
  if (!proof.sound) return 'some order of play has no end';
  const twists = [...new Set([...draft.twists, ...branches.flatMap((branch) => branch.twist ?? []), ...(clock === null ? [] : ['clock'])])];
  return {
    strategy,
    tension,
    cast,
    because: causesOf(draft, tension, strategy),
    start: draft.start,
    steps,
    goal,
    items: draft.items,
    gates: draft.gates,
    tasks: draft.tasks,
    twists,
    branches,
    endings: endingsOf(draft, play, goal, branches, clock),
    roles: rolesOf(draft, play),
    clock,
    walked,
    roads,
    total,
    states: proof.states,
    danger,
    difficulty,
    hours,
  };
}

/** Every order of play: the steps of the plan and of its branches, and blows struck without leave or preparation. */
function explorePlan(
  draft: Draft,
  goal: readonly Fact[],
  branches: readonly PlanBranch[],
  endings: readonly PlanEnding[],
): ReturnType<typeof exploreOrders> {
  const { abstract } = draft;
  const all = [...draft.steps, ...branches.flatMap((branch) => branch.steps)];
  const moves = all.map(({ move }) => move);
  for (const blow of blowsOf(draft.start, all, draft.gates)) moves.push(moveOf(abstract, blow));
  const ends = [goal, ...endings.map(({ when }) => when)].map((facts) => pairsOf(abstract, facts));
  return exploreOrders(pairsOf(abstract, draft.start), moves, ends);
}

/** A player may strike at any creature at any time. What the quest would have of it, it has by that; else it is dead. */
export function blowsOf(
  start: readonly Fact[],
  steps: readonly Pick<DraftStep, 'action' | 'subject' | 'gives'>[],
  gates: readonly QuestGate[],
): { readonly needs: readonly Fact[]; readonly gives: readonly Fact[] }[] {
  return start.flatMap(([relation, foe, is]) => {
    if (relation !== 'state' || is !== 'alive') return [];
    const where = start.find((fact) => fact[0] === 'at' && fact[1] === foe)?.[2];
    if (where === undefined) return [];
    const strike = steps.find((step) => (step.action === 'kill' || step.action === 'damage') && step.subject === foe);
    const needs: Fact[] = [['at', PLAYER, where], state(foe, 'alive'), ['at', foe, where]];
    if (gates.some((gate) => gate.at === where)) needs.push(state(where, 'open'));
    return [{ needs, gives: strike ? strike.gives : [state(foe, 'dead')] }];
  });
}

function endingsOf(draft: Draft, play: Play, goal: readonly Fact[], branches: readonly PlanBranch[], clock: number | null): PlanEnding[] {
  const { giver } = draft.cast;
  const me = characterTerm(giver.id);
  const done: PlanEnding = { outcome: 'done', when: goal, gives: [willing(me), ...play.deeds], say: 'end-done', words: { who: giver } };
  const out: PlanEnding[] = [done];
  for (const branch of branches) if (branch.end) out.push(branch.end);
  for (const who of draft.involved) {
    const spare = standInFor(draft, who);
    const when: Fact[] = [state(characterTerm(who.id), 'dead')];
    if (spare) when.push(state(characterTerm(spare.id), 'dead'));
    out.push({ outcome: 'failed', when, gives: [], say: who === giver ? 'end-giver-dead' : 'end-dead', words: { who } });
  }
  const held = new Set<Term>();
  for (const step of draft.steps) for (const give of step.gives) if (give[0] === 'heldBy' && give[2] === PLAYER) held.add(give[1]);
  for (const [name, thing] of draft.cast.things)
    if (held.has(thing.term) && name !== 'broken')
      out.push({ outcome: 'failed', when: [heldBy(thing.term, 'nowhere')], gives: [], say: 'end-lost', words: { thing } });
  for (const term of held)
    if (![...draft.cast.things.values()].some((thing) => thing.term === term)) {
      const item = draft.items.find((one) => `item:${one.id}` === term);
      if (item)
        out.push({
          outcome: 'failed',
          when: [heldBy(term, 'nowhere')],
          gives: [],
          say: 'end-lost',
          words: { thing: { term, name: `a ${item.name}` } },
        });
    }
  for (const [relation, foe, is] of draft.start) {
    if (relation !== 'state' || is !== 'alive') continue;
    const wanted = draft.steps.some((step) =>
      step.needs.concat(step.gives).some((fact) => fact[0] === 'state' && fact[1] === foe && fact[2] !== 'alive' && fact[2] !== 'dead'),
    );
    if (wanted && !goal.some((fact) => fact[0] === 'state' && fact[1] === foe && fact[2] === 'dead'))
      out.push({ outcome: 'failed', when: [state(foe, 'dead')], gives: [], say: 'end-foe-dead', words: { foe } });
  }
  const captive = draft.cast.topics.get('captive');
  if (captive) out.push({ outcome: 'failed', when: [state(captive, 'dead')], gives: [], say: 'end-captive', words: { foe: captive } });
  if (clock !== null)
    out.push({ outcome: 'failed', when: [state('the quest', 'late')], gives: [], say: 'end-late', words: { who: giver } });
  return out;
}

/** Someone of the same place who can take over a part. */
export function standInFor(draft: Draft, who: Character): Character | null {
  // Nobody is proud, ill or beaten in another's stead.
  const term = characterTerm(who.id);
  if (draft.start.some(([relation, whom]) => relation === 'state' && whom === term)) return null;
  const others = draft.country.residents[who.home].filter((one) => one !== who && !draft.involved.includes(one));
  return others.find((one) => who.ties.some((tie) => tie.to === one.id && tie.strength >= 0)) ?? others[0] ?? null;
}

function rolesOf(draft: Draft, play: Play): QuestRole[] {
  const { cast } = draft;
  const names = new Map<Term, string>([[characterTerm(cast.giver.id), 'giver']]);
  for (const [name, who] of cast.people) if (!names.has(characterTerm(who.id))) names.set(characterTerm(who.id), name);
  const roles: QuestRole[] = draft.involved.map((who) => {
    const term = characterTerm(who.id);
    const spare = standInFor(draft, who);
    return { role: names.get(term) ?? 'helper', term, standIn: spare ? characterTerm(spare.id) : null };
  });
  for (const [name, { term }] of cast.things) roles.push({ role: name, term, standIn: null });
  for (const [name, id] of cast.places) roles.push({ role: name, term: placeTerm(id), standIn: null });
  if (play.tension.foe && draft.start.some((fact) => fact[1] === play.tension.foe))
    roles.push({ role: 'foe', term: play.tension.foe, standIn: null });
  return roles;
}

function causesOf(draft: Draft, { giver, because, other, site }: Tension, strategy: Strategy): Fact[] {
  const me = characterTerm(giver.id);
  const out: Fact[] = [
    ['motivation', me, strategy.motivation],
    ['home', me, placeTerm(giver.home)],
  ];
  const add = (fact: Fact): void => {
    if (!out.some((known) => same(known, fact))) out.push(fact);
  };
  for (const fact of because) add(fact);
  if (other) add(['home', characterTerm(other.id), placeTerm(other.home)]);
  if (site) add(['kind', placeTerm(site.id), site.kind]);
  for (const fact of draft.evidence) if (draft.involved.some((who) => fact[1] === characterTerm(who.id))) add(fact);
  return out.slice(0, 9);
}
