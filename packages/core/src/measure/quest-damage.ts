import { findCliffs } from '../quests/cliffs.ts';
import { type DescentWay, findRafts } from '../quests/rafts.ts';
import type { Fact, PlaceId, Quest, QuestStep, World } from '../world.ts';

const put = <T>(list: readonly T[], at: number, value: T): T[] => list.map((old, k) => (k === at ? value : old));
const withSteps = (quest: Quest, steps: readonly QuestStep[]): Quest => ({ ...quest, steps });
const renamed = (facts: readonly Fact[], from: string, to: string): Fact[] =>
  facts.map((fact) => fact.map((term, k) => (k > 0 && term === from ? to : term)) as unknown as Fact);
const otherThan = (index: number, count: number): number => (index + 1 + (index % Math.max(1, count - 1))) % count;

/** Relations of what makes a quest urgent. */
const PRESSING: readonly string[] = ['season', 'born', 'died', 'year', 'atWar', 'passes'];

/** Ways to damage a quest, each by name: it gives one damaged quest, or null where there is nothing to damage. `k` says which of several parts. */
export const DAMAGE: Readonly<Record<string, (world: World, quest: Quest, k: number) => Quest | null>> = {
  'a step dropped': (_, quest, k) =>
    withSteps(
      quest,
      quest.steps.filter((_, n) => n !== k % quest.steps.length),
    ),
  'two steps swapped': (_, quest, k) => {
    const at = k % (quest.steps.length - 1);
    const steps = quest.steps.slice();
    [steps[at], steps[at + 1]] = [steps[at + 1], steps[at]];
    return withSteps(quest, steps);
  },
  'a step done twice': (_, quest, k) =>
    withSteps(
      quest,
      quest.steps.flatMap((step, n) => (n === k % quest.steps.length ? [step, step] : [step])),
    ),
  'a step for another person': (world, quest, k) => {
    const at = quest.steps.findIndex((step, n) => n >= k % quest.steps.length && step.subject?.startsWith('character:'));
    if (at < 0) return null;
    const step = quest.steps[at];
    const other = `character:${otherThan(Number(step.subject?.split(':')[1]), world.characters.length)}`;
    return withSteps(quest, put(quest.steps, at, { ...step, subject: other }));
  },
  'a step for another person throughout': (world, quest, k) => {
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
  'a step somewhere else': (world, quest, k) => {
    const at = k % quest.steps.length;
    const step = quest.steps[at];
    return withSteps(quest, put(quest.steps, at, { ...step, place: otherThan(step.place, world.places.length) as PlaceId }));
  },
  'someone needed is dead at first': (_, quest) => {
    const person = quest.start.find(([relation, subject]) => relation === 'at' && subject.startsWith('character:'));
    return person ? { ...quest, start: quest.start.filter((fact) => fact !== person) } : null;
  },
  'a thing lies elsewhere': (_, quest) => {
    const at = quest.start.findIndex(([relation]) => relation === 'heldBy');
    if (at < 0) return null;
    return { ...quest, start: put(quest.start, at, ['heldBy', quest.start[at][1], 'place:0']) };
  },
  'nothing that presses': (_, quest) => {
    const because = quest.because.filter(([relation]) => !PRESSING.includes(relation));
    return quest.clock !== null || because.length === quest.because.length ? null : { ...quest, because };
  },
  'a year that is not so': (_, quest) => {
    const at = quest.because.findIndex(([relation]) => relation === 'born' || relation === 'died' || relation === 'year');
    if (at < 0) return null;
    const [relation, subject, year] = quest.because[at];
    return { ...quest, because: put(quest.because, at, [relation, subject, String(Number(year) - 1)]) };
  },
  'a goal that is not reached': (_, quest) => ({
    ...quest,
    goal: [...quest.goal, ['knows', `character:${quest.giver}`, 'the price of fish']],
  }),
  'a goal missing': (_, quest) => ({ ...quest, goal: quest.goal.slice(1) }),
  'a gate shut for good': (_, quest) =>
    quest.gates.length === 0
      ? null
      : withSteps(
          quest,
          quest.steps.map((step) => ({ ...step, gives: step.gives.filter((fact) => !(fact[0] === 'state' && fact[2] === 'open')) })),
        ),
  'a gate forgotten': (_, quest) =>
    quest.gates.length === 0 ? null : { ...quest, start: quest.start.filter((fact) => fact[2] !== 'shut') },
  'a need forgotten': (_, quest, k) => {
    const at = k % quest.steps.length;
    const step = quest.steps[at];
    return step.needs.length < 2 ? null : withSteps(quest, put(quest.steps, at, { ...step, needs: step.needs.slice(1) }));
  },
  'an effect forgotten': (_, quest, k) => {
    const at = k % quest.steps.length;
    return withSteps(quest, put(quest.steps, at, { ...quest.steps[at], gives: quest.steps[at].gives.slice(1) }));
  },
  'an effect out of nowhere': (_, quest, k) => {
    // The last step is where the goal is reached anyhow.
    const at = k % (quest.steps.length - 1);
    return withSteps(quest, put(quest.steps, at, { ...quest.steps[at], gives: [...quest.steps[at].gives, ...quest.goal] }));
  },
  'a shorter way in the proof': (_, quest) => {
    const at = quest.proof.walked.findIndex((cells) => cells > 0);
    return {
      ...quest,
      proof: { ...quest.proof, walked: put(quest.proof.walked, at, quest.proof.walked[at] - 1), total: quest.proof.total - 1 },
    };
  },
  'another road in the proof': (_, quest) => {
    const at = quest.proof.roads.findIndex((roads) => roads.length > 0);
    return { ...quest, proof: { ...quest.proof, roads: put(quest.proof.roads, at, quest.proof.roads[at].slice(1)) } };
  },
  'easier than it is': (_, quest) => ({ ...quest, difficulty: quest.difficulty > 0.5 ? quest.difficulty - 0.02 : quest.difficulty + 0.02 }),
  'safer than it is': (_, quest) => ({ ...quest, danger: quest.danger > 0.5 ? quest.danger - 0.02 : quest.danger + 0.02 }),
  'a way up the river by raft': (world, quest) => goneUp(world, quest, findRafts({ ...world, ...world.layers })),
  'a way up a cliff': (world, quest) => goneUp(world, quest, findCliffs({ ...world, ...world.layers })),
  'water that is walked': (_, quest) => {
    const { walked, afloat, total } = quest.proof;
    const at = afloat.findIndex((cells) => cells > 0);
    if (at < 0) return null;
    const proof = {
      ...quest.proof,
      walked: put(walked, at, walked[at] + afloat[at]),
      afloat: put(afloat, at, 0),
      total: total + afloat[at],
    };
    return { ...quest, proof };
  },
  'more states than there are': (_, quest) => ({ ...quest, proof: { ...quest.proof, states: quest.proof.states + 1 } }),
  'an ending for the dead forgotten': (_, quest) => ({
    ...quest,
    endings: quest.endings.filter(({ when }) => !when.some((fact) => fact[2] === 'dead')),
  }),
  'an ending for the lost forgotten': (_, quest) =>
    quest.endings.some(({ when }) => when.some((fact) => fact[2] === 'nowhere'))
      ? { ...quest, endings: quest.endings.filter(({ when }) => !when.some((fact) => fact[2] === 'nowhere')) }
      : null,
  'a branch to nowhere': (_, quest) =>
    quest.branches.length === 0 ? null : { ...quest, branches: [{ ...quest.branches[0], steps: quest.branches[0].steps.slice(1) }] },
  'a branch that ends otherwise': (_, quest) =>
    quest.branches.length === 0 ? null : { ...quest, branches: [{ ...quest.branches[0], ending: quest.endings.length - 1 }] },
  'no cause': (_, quest) => ({ ...quest, because: quest.because.slice(0, 1) }),
  'a false cause': (world, quest) => ({
    ...quest,
    because: [
      ...quest.because,
      ['home', `character:${quest.giver}`, `place:${otherThan(world.characters[quest.giver].home, world.places.length)}`],
    ],
  }),
  'another giver': (world, quest) => ({ ...quest, giver: otherThan(quest.giver, world.characters.length) as Quest['giver'] }),
  'no time': (_, quest) => (quest.clock === null ? null : { ...quest, clock: 1 }),
  'a stand-in who lives elsewhere': (world, quest) => {
    const at = quest.roles.findIndex(({ standIn }) => standIn !== null);
    if (at < 0) return null;
    const far = world.characters.find((one) => one.home !== world.characters[quest.giver].home && one.died === null);
    const role = quest.roles[at];
    return far && role.term === `character:${quest.giver}`
      ? { ...quest, roles: put(quest.roles, at, { ...role, standIn: `character:${far.id}` }) }
      : null;
  },
};

/** A quest that goes up what leads down only; null where none of its legs could. */
function goneUp(world: World, quest: Quest, ways: readonly DescentWay[]): Quest | null {
  let here = world.characters[quest.giver].home;
  for (const [at, { place }] of quest.steps.entries()) {
    const up = ways.find(({ from, to }) => from === place && to === here);
    here = place;
    if (up === undefined) continue;
    const { walked, afloat, roads, descents, total } = quest.proof;
    const length = up.cells.length - 1;
    const dry = up.river === null ? length : 0;
    return {
      ...quest,
      proof: {
        ...quest.proof,
        walked: put(walked, at, dry),
        total: total - walked[at] + dry,
        afloat: put(afloat, at, length - dry),
        roads: put(roads, at, []),
        descents: put(descents, at, [{ river: up.river, from: up.to, to: up.from }]),
      },
    };
  }
  return null;
}
