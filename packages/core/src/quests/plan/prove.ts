import { chance } from '../../base/rng.ts';
import type { Strategy } from '../../content/strategies.ts';
import type { Character, Fact, QuestGate, QuestRole, Term } from '../../world.ts';
import { characterTerm, heldBy, placeTerm, PLAYER, state, willing } from '../facts.ts';
import type { Tension } from '../tensions.ts';
import { moveOf, pairsOf } from './abstract.ts';
import { findBranches, type PlanBranch } from './branch.ts';
import type { Draft, DraftStep } from './draft.ts';
import { exploreOrders } from './explore.ts';
import { hoursOf } from './measure.ts';
import { type Plan, type PlanEnding, type Refusal, same, type Sketch } from './plan.ts';
import type { Play } from './tasks/play.ts';

/** Finds other ways through a plan and plays it in every order; or says why it cannot be offered. */
export function provePlan({ draft, play, goal, legs, danger, difficulty }: Sketch): Plan | Refusal {
  const { country, cast, rng, steps } = draft;
  const { strategy, tension } = play;
  let branches = findBranches(draft, play, goal);
  const hours = hoursOf(country, legs, steps);
  const clock = strategy.urgent && chance(rng, 0.6) ? 12 * Math.ceil((hours * 2.2 + 6) / 12) : null;

  const spares = sparesOf(draft);
  let endings = endingsOf(draft, play, goal, branches, clock, spares);
  let proof = explorePlan(draft, goal, branches, endings);
  if (!proof.sound && branches.length > 0) {
    branches = [];
    endings = endingsOf(draft, play, goal, branches, clock, spares);
    proof = explorePlan(draft, goal, branches, endings);
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
    endings,
    roles: rolesOf(draft, play, spares),
    clock,
    legs,
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
function blowsOf(
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

function endingsOf(
  draft: Draft,
  play: Play,
  goal: readonly Fact[],
  branches: readonly PlanBranch[],
  clock: number | null,
  spares: readonly (Character | null)[],
): PlanEnding[] {
  const { giver } = draft.cast;
  const me = characterTerm(giver.id);
  const captive = draft.cast.people.get('captive');
  const done: PlanEnding = captive
    ? {
        outcome: 'done',
        when: goal,
        gives: [willing(me), willing(characterTerm(captive.id)), ...play.deeds],
        say: 'end-freed',
        words: { who: giver, whom: captive },
      }
    : { outcome: 'done', when: goal, gives: [willing(me), ...play.deeds], say: 'end-done', words: { who: giver } };
  const out: PlanEnding[] = [done];
  for (const branch of branches) if (branch.end) out.push(branch.end);
  for (const [k, who] of draft.involved.entries()) {
    const spare = spares[k];
    const when: Fact[] = [state(characterTerm(who.id), 'dead')];
    if (spare) when.push(state(characterTerm(spare.id), 'dead'));
    const say = who === giver ? 'end-giver-dead' : who === captive ? 'end-captive' : 'end-dead';
    out.push({ outcome: 'failed', when, gives: [], say, words: { who } });
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
  if (clock !== null)
    out.push({ outcome: 'failed', when: [state('the quest', 'late')], gives: [], say: 'end-late', words: { who: giver } });
  return out;
}

/** For each of those involved, in order, who can take over their part. */
function sparesOf(draft: Draft): (Character | null)[] {
  return draft.involved.map((who) => standInFor(draft, who));
}

/** Someone of the same place who can take over a part. */
function standInFor(draft: Draft, who: Character): Character | null {
  // Nobody is proud, ill, beaten or held in another's stead.
  if (who.captive !== null) return null;
  const term = characterTerm(who.id);
  if (draft.start.some(([relation, whom]) => relation === 'state' && whom === term)) return null;
  let first: Character | null = null;
  for (const one of draft.country.residents[who.home]) {
    if (one === who || draft.involved.includes(one)) continue;
    if (who.ties.some((tie) => tie.to === one.id && tie.strength >= 0)) return one;
    first ??= one;
  }
  return first;
}

function rolesOf(draft: Draft, play: Play, spares: readonly (Character | null)[]): QuestRole[] {
  const { cast } = draft;
  const names = new Map<Term, string>([[characterTerm(cast.giver.id), 'giver']]);
  for (const [name, who] of cast.people) if (!names.has(characterTerm(who.id))) names.set(characterTerm(who.id), name);
  const roles: QuestRole[] = draft.involved.map((who, k) => {
    const term = characterTerm(who.id);
    const spare = spares[k];
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
