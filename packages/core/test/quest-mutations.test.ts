import { expect, test } from 'vitest';
import { generateWorld } from '../src/generate.ts';
import { parseRecipe } from '../src/recipe.ts';
import { patchesOf } from '../src/verify/map.ts';
import { checkQuest, questGround } from '../src/verify/quests.ts';
import { openReport } from '../src/verify/report.ts';
import type { Fact, PlaceId, Quest, QuestStep, World } from '../src/world.ts';
import { seeds } from './support/seeds.ts';

const [seed] = seeds('mutations', 1);
const world: World = generateWorld(parseRecipe({ seed, size: 64, params: { quests: { count: 24 } } }));

/** The world is looked at once, not for each of a thousand quests. */
const ground = questGround(world, patchesOf(world.layers.walkCost, world.rect.width, world.rect.height));
function problemsOf(quest: Quest): unknown[] {
  const report = openReport();
  report.check('quest', () => {
    checkQuest(ground, quest, 'quest', report);
  });
  return report.problems();
}

const put = <T>(list: readonly T[], at: number, value: T): T[] => list.map((old, k) => (k === at ? value : old));
const withSteps = (quest: Quest, steps: readonly QuestStep[]): Quest => ({ ...quest, steps });
const renamed = (facts: readonly Fact[], from: string, to: string): Fact[] =>
  facts.map((fact) => fact.map((term, k) => (k > 0 && term === from ? to : term)) as unknown as Fact);
const otherThan = (index: number, count: number): number => (index + 1 + (index % Math.max(1, count - 1))) % count;

/** Ways to damage a quest; each gives one damaged quest, or none where it has nothing to damage. */
const DAMAGE: Readonly<Record<string, (quest: Quest, k: number) => Quest | null>> = {
  'a step dropped': (quest, k) =>
    withSteps(
      quest,
      quest.steps.filter((_, n) => n !== k % quest.steps.length),
    ),
  'two steps swapped': (quest, k) => {
    const at = k % (quest.steps.length - 1);
    const steps = quest.steps.slice();
    [steps[at], steps[at + 1]] = [steps[at + 1], steps[at]];
    return withSteps(quest, steps);
  },
  'a step done twice': (quest, k) =>
    withSteps(
      quest,
      quest.steps.flatMap((step, n) => (n === k % quest.steps.length ? [step, step] : [step])),
    ),
  'a step for another person': (quest, k) => {
    const at = quest.steps.findIndex((step, n) => n >= k % quest.steps.length && step.subject?.startsWith('character:'));
    if (at < 0) return null;
    const step = quest.steps[at];
    const other = `character:${otherThan(Number(step.subject?.split(':')[1]), world.characters.length)}`;
    return withSteps(quest, put(quest.steps, at, { ...step, subject: other }));
  },
  'a step for another person throughout': (quest, k) => {
    const at = quest.steps.findIndex((step, n) => n >= k % quest.steps.length && step.subject?.startsWith('character:'));
    if (at < 0) return null;
    const step = quest.steps[at];
    const from = step.subject as string;
    const other = `character:${otherThan(Number(from.split(':')[1]), world.characters.length)}`;
    return withSteps(
      quest,
      put(quest.steps, at, { ...step, subject: other, needs: renamed(step.needs, from, other), gives: renamed(step.gives, from, other) }),
    );
  },
  'a step somewhere else': (quest, k) => {
    const at = k % quest.steps.length;
    const step = quest.steps[at];
    return withSteps(quest, put(quest.steps, at, { ...step, place: otherThan(step.place, world.places.length) as PlaceId }));
  },
  'someone needed is dead at first': (quest) => {
    const person = quest.start.find(([relation, subject]) => relation === 'at' && subject.startsWith('character:'));
    return person ? { ...quest, start: quest.start.filter((fact) => fact !== person) } : null;
  },
  'a thing lies elsewhere': (quest) => {
    const at = quest.start.findIndex(([relation]) => relation === 'heldBy');
    if (at < 0) return null;
    return { ...quest, start: put(quest.start, at, ['heldBy', quest.start[at][1], 'place:0']) };
  },
  'a goal that is not reached': (quest) => ({
    ...quest,
    goal: [...quest.goal, ['knows', `character:${quest.giver}`, 'the price of fish']],
  }),
  'a goal missing': (quest) => ({ ...quest, goal: quest.goal.slice(1) }),
  'a gate shut for good': (quest) =>
    quest.gates.length === 0
      ? null
      : withSteps(
          quest,
          quest.steps.map((step) => ({ ...step, gives: step.gives.filter((fact) => !(fact[0] === 'state' && fact[2] === 'open')) })),
        ),
  'a gate forgotten': (quest) => (quest.gates.length === 0 ? null : { ...quest, start: quest.start.filter((fact) => fact[2] !== 'shut') }),
  'a need forgotten': (quest, k) => {
    const at = k % quest.steps.length;
    const step = quest.steps[at];
    return step.needs.length < 2 ? null : withSteps(quest, put(quest.steps, at, { ...step, needs: step.needs.slice(1) }));
  },
  'an effect forgotten': (quest, k) => {
    const at = k % quest.steps.length;
    return withSteps(quest, put(quest.steps, at, { ...quest.steps[at], gives: quest.steps[at].gives.slice(1) }));
  },
  'an effect out of nowhere': (quest, k) => {
    const at = k % quest.steps.length;
    return withSteps(quest, put(quest.steps, at, { ...quest.steps[at], gives: [...quest.steps[at].gives, ...quest.goal] }));
  },
  'a shorter way in the proof': (quest) => {
    const at = quest.proof.walked.findIndex((cells) => cells > 0);
    return {
      ...quest,
      proof: { ...quest.proof, walked: put(quest.proof.walked, at, quest.proof.walked[at] - 1), total: quest.proof.total - 1 },
    };
  },
  'another road in the proof': (quest) => {
    const at = quest.proof.roads.findIndex((roads) => roads.length > 0);
    return { ...quest, proof: { ...quest.proof, roads: put(quest.proof.roads, at, quest.proof.roads[at].slice(1)) } };
  },
  'more states than there are': (quest) => ({ ...quest, proof: { ...quest.proof, states: quest.proof.states + 1 } }),
  'an ending for the dead forgotten': (quest) => ({
    ...quest,
    endings: quest.endings.filter(({ when }) => !when.some((fact) => fact[2] === 'dead')),
  }),
  'an ending for the lost forgotten': (quest) =>
    quest.endings.some(({ when }) => when.some((fact) => fact[2] === 'nowhere'))
      ? { ...quest, endings: quest.endings.filter(({ when }) => !when.some((fact) => fact[2] === 'nowhere')) }
      : null,
  'a branch to nowhere': (quest) =>
    quest.branches.length === 0 ? null : { ...quest, branches: [{ ...quest.branches[0], steps: quest.branches[0].steps.slice(1) }] },
  'a branch that ends otherwise': (quest) =>
    quest.branches.length === 0 ? null : { ...quest, branches: [{ ...quest.branches[0], ending: quest.endings.length - 1 }] },
  'no cause': (quest) => ({ ...quest, because: quest.because.slice(0, 1) }),
  'a false cause': (quest) => ({
    ...quest,
    because: [
      ...quest.because,
      ['home', `character:${quest.giver}`, `place:${otherThan(world.characters[quest.giver].home, world.places.length)}`],
    ],
  }),
  'another giver': (quest) => ({ ...quest, giver: otherThan(quest.giver, world.characters.length) as Quest['giver'] }),
  'no time': (quest) => (quest.clock === null ? null : { ...quest, clock: 1 }),
  'a stand-in who lives elsewhere': (quest) => {
    const at = quest.roles.findIndex(({ standIn }) => standIn !== null);
    if (at < 0) return null;
    const far = world.characters.find((one) => one.home !== world.characters[quest.giver].home && one.died === null);
    const role = quest.roles[at];
    return far && role.term === `character:${quest.giver}`
      ? { ...quest, roles: put(quest.roles, at, { ...role, standIn: `character:${far.id}` }) }
      : null;
  },
};

test('sound quests pass by themselves', () => {
  for (const quest of world.quests) expect(problemsOf(quest)).toEqual([]);
});

test('at least 95 in 100 damaged quests are noticed', () => {
  let made = 0;
  const missed: Record<string, number> = {};
  for (const [name, damage] of Object.entries(DAMAGE))
    for (const quest of world.quests)
      for (let k = 0; k < 3; k++) {
        const damaged = damage(quest, k * 2 + quest.id);
        if (!damaged) continue;
        made++;
        if (problemsOf(damaged).length === 0) missed[name] = (missed[name] ?? 0) + 1;
      }
  expect(made).toBeGreaterThan(1000);
  const lost = Object.values(missed).reduce((sum, count) => sum + count, 0);
  expect(1 - lost / made, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.95);
});
