import { NONE } from '../base/grid.ts';
import { type Fact, FUNCTIONAL_RELATIONS, type Quest, type QuestStep, type World } from '../world.ts';
import { checkFreeing } from './captives.ts';
import { factKey, holds, pointer, statedToday, termFault } from './facts.ts';
import { checkDeeds } from './quest-deeds.ts';
import { checkEndings } from './quest-endings.ts';
import { checkNow } from './quest-now.ts';
import { checkOrders } from './quest-orders.ts';
import { checkWays } from './quest-ways.ts';
import { checkWorth } from './quest-worth.ts';
import type { Report } from './report.ts';
import { nameFaults, sentenceFaults, wordFaults } from './text.ts';
import { type Drift, driftsOf } from './travel.ts';

/** What is looked up for every quest of a world. */
export interface QuestGround {
  readonly world: World;
  /** The patch of walkable ground that each cell is part of, or NONE. */
  readonly footing: Int32Array;
  /** Every way by raft there is. */
  readonly drifts: readonly Drift[];
  readonly stated: ReadonlySet<string>;
}

export function questGround(world: World, footing: Int32Array): QuestGround {
  return { world, footing, drifts: driftsOf(world), stated: statedToday(world) };
}

/** A quest can be done from its first step to its last, every step of it is needed, whatever the order of play it ends, and it is true of its world. */
export function checkQuest(ground: QuestGround, quest: Quest, where: string, report: Report): void {
  const { world } = ground;
  if (!checkTerms(world, quest, where, report)) return;
  checkReplay(quest, where, report);
  checkBranches(quest, where, report);
  checkDeeds(quest, where, report);
  checkEndings(world, quest, where, report);
  checkPeopleOf(world, quest, where, report);
  checkFacts(ground, quest, where, report);
  checkNow(world, quest, where, report);
  checkWays(ground, quest, where, report);
  checkFreeing(world, quest, where, report);
  checkWorth(world, quest, where, report);
  checkOrders(quest, where, report);
  checkWords(quest, where, report);
}

function checkTerms(world: World, quest: Quest, where: string, report: Report): boolean {
  let sound = true;
  const look = (at: string, terms: readonly (string | null | undefined)[]): void => {
    for (const term of terms) {
      const fault = term === undefined || term === null ? undefined : termFault(world, term);
      if (fault === undefined) continue;
      sound = false;
      report.broken('quest terms resolve', `${where}.${at}`, fault);
    }
  };
  const lookAtSteps = (at: string, steps: readonly QuestStep[]): void => {
    for (const [i, step] of steps.entries()) {
      look(`${at}[${i}]`, [step.subject, step.object, `place:${step.place}`]);
      for (const fact of [...step.needs, ...step.gives]) look(`${at}[${i}]`, fact.slice(1));
    }
  };
  for (const part of ['because', 'start', 'goal'] as const) for (const fact of quest[part]) look(part, fact.slice(1));
  lookAtSteps('steps', quest.steps);
  for (const [i, branch] of quest.branches.entries()) {
    lookAtSteps(`branches[${i}].steps`, branch.steps);
    if (branch.from > branch.to || branch.to > quest.steps.length || branch.ending >= quest.endings.length) {
      sound = false;
      report.broken(
        'quest branches leave and meet the quest',
        `${where}.branches[${i}]`,
        `from ${branch.from} to ${branch.to}, ending ${branch.ending}`,
      );
    }
  }
  for (const ending of quest.endings) for (const fact of [...ending.when, ...ending.gives]) look('endings', fact.slice(1));
  for (const { term, standIn } of quest.roles) look('roles', [term, standIn]);
  for (const { at } of quest.gates) look('gates', [at]);
  const said = new Map<string, Fact>();
  for (const fact of quest.start) {
    if (!FUNCTIONAL_RELATIONS.includes(fact[0])) continue;
    const key = `${fact[0]} ${fact[1]}`;
    if (said.has(key)) {
      sound = false;
      report.broken('quests begin in one state', `${where}.start`, `${key} is said twice`);
    }
    said.set(key, fact);
  }
  return sound;
}

/** What is true while a quest is played: stating a functional relation of a subject ends what it was before. */
function state(facts: Map<string, Fact>, fact: Fact): void {
  facts.set(FUNCTIONAL_RELATIONS.includes(fact[0]) ? `${fact[0]} ${fact[1]}` : factKey(fact), fact);
}

function isSo(facts: ReadonlyMap<string, Fact>, fact: Fact): boolean {
  const known = facts.get(FUNCTIONAL_RELATIONS.includes(fact[0]) ? `${fact[0]} ${fact[1]}` : factKey(fact));
  return known !== undefined && known[2] === fact[2];
}

interface Fault {
  readonly promise: string;
  readonly at: string;
  readonly found: string;
}

/** Plays steps, but for the one called `without`, towards a goal. Returns what goes wrong first, or undefined. */
function replay(quest: Quest, steps: readonly QuestStep[], goal: readonly Fact[], without: number): Fault | undefined {
  const facts = new Map<string, Fact>();
  for (const fact of quest.start) state(facts, fact);
  for (const [i, step] of steps.entries()) {
    if (i === without) continue;
    for (const fact of step.needs)
      if (!isSo(facts, fact))
        return {
          promise: 'quest steps can be done in order',
          at: `.steps[${i}]`,
          found: `it needs ${fact.join(' ')}, which is not so by then`,
        };
    if (without === NONE && step.gives.length > 0 && step.gives.every((fact) => isSo(facts, fact)) && step.action !== 'goto')
      return { promise: 'quest steps change something', at: `.steps[${i}]`, found: `"${step.action}" brings about what is so already` };
    for (const fact of step.gives) state(facts, fact);
    if (without === NONE && !isSo(facts, ['at', 'player', `place:${step.place}`]))
      return { promise: 'quest steps are done where they say', at: `.steps[${i}]`, found: `the player is not at place:${step.place}` };
    if (without === NONE && i + 1 < steps.length)
      for (const [k, ending] of quest.endings.entries())
        if (ending.when.every((fact) => isSo(facts, fact)))
          return { promise: 'quests end once', at: `.endings[${k}]`, found: `it holds after step ${i} of ${steps.length}` };
  }
  for (const fact of goal)
    if (!isSo(facts, fact)) return { promise: 'quests reach their goal', at: '.goal', found: `${fact.join(' ')} is not so at the end` };
  return undefined;
}

function checkReplay(quest: Quest, where: string, report: Report): void {
  const fault = replay(quest, quest.steps, quest.goal, NONE);
  if (fault) {
    report.broken(fault.promise, where + fault.at, fault.found);
    return;
  }
  for (let i = 0; i < quest.steps.length; i++)
    if (!replay(quest, quest.steps, quest.goal, i))
      report.broken(
        'no quest step can be left out',
        `${where}.steps[${i}]`,
        `without it ("${quest.steps[i].action}") the goal is reached all the same`,
      );
}

/** Each branch leads from where it leaves the quest to the ending that it names, and none of its steps is idle. */
function checkBranches(quest: Quest, where: string, report: Report): void {
  for (const [b, { from, to, steps, ending }] of quest.branches.entries()) {
    const all = [...quest.steps.slice(0, from), ...steps, ...quest.steps.slice(to)];
    const goal = quest.endings[ending].when;
    const fault = replay(quest, all, goal, NONE);
    if (fault) {
      report.broken(fault.promise, `${where}.branches[${b}]${fault.at}`, fault.found);
      continue;
    }
    for (let i = from; i < from + steps.length; i++)
      if (!replay(quest, all, goal, i))
        report.broken(
          'no quest step can be left out',
          `${where}.branches[${b}].steps[${i - from}]`,
          'without it the ending is reached all the same',
        );
  }
}

function checkPeopleOf(world: World, quest: Quest, where: string, report: Report): void {
  const giver = `character:${quest.giver}`;
  const { name, died, home } = world.characters[quest.giver];
  if (died !== null) report.broken('quest people are alive', where, `the giver ${name} is dead`);
  const places = quest.start.filter(([relation, subject]) => relation === 'at' && subject === 'player');
  if (places.length !== 1 || places[0][2] !== `place:${home}`)
    report.broken('quests begin with their giver', where, `the player should begin at place:${home}, where ${name} lives`);
  const all = [...quest.steps, ...quest.branches.flatMap(({ steps }) => steps)];
  for (const [i, step] of all.entries()) {
    const at = `${where}.steps[${i}]`;
    for (const term of [step.subject, step.object, ...step.needs.map((fact) => fact[1])]) {
      const to = pointer(term);
      if (to?.of === 'character' && world.characters[to.index].died !== null)
        report.broken('quest people are alive', at, `${world.characters[to.index].name} is dead`);
    }
    if (step.subject !== undefined && step.subject === step.object)
      report.broken('quest targets are others', at, `${step.subject} is both its subject and its object`);
    if (['kill', 'damage', 'capture', 'stealth'].includes(step.action) && (step.subject === giver || step.object === giver))
      report.broken('quest targets are others', at, 'the giver sends the player against the giver');
  }
}

function checkFacts({ world, stated }: QuestGround, quest: Quest, where: string, report: Report): void {
  if (quest.because.length === 0) report.broken('quests have a cause', where, 'it rests on no fact');
  else if (quest.because.length < 2) report.broken('quests have a cause', where, 'it rests on a single fact');
  const made = new Set<string>();
  for (const id of quest.after) {
    const before = world.quests[id];
    if (!before || id === quest.id) {
      report.broken('quests come after others', `${where}.after`, `there is no quest ${id} before it`);
      continue;
    }
    for (const fact of [...before.goal, ...before.endings[0].gives]) made.add(factKey(fact));
  }
  for (const fact of quest.because) {
    if (made.has(factKey(fact))) continue;
    const so = holds(world, fact, stated);
    if (so !== true)
      report.broken(
        'quests have a cause',
        `${where}.because`,
        `${fact.join(' ')} ${so === false ? 'is not so' : 'cannot be checked from the file'}`,
      );
  }
  for (const fact of quest.start)
    if (holds(world, fact, stated) === false)
      report.broken('quests begin as the world is', `${where}.start`, `${fact.join(' ')} is not so`);
}

function checkWords(quest: Quest, where: string, report: Report): void {
  const look = (at: string, faults: string[]): void => {
    for (const fault of faults) report.broken('texts are whole', where + at, fault);
  };
  look('.name', nameFaults(quest.name));
  look('.text', sentenceFaults(quest.text));
  look('.hook', sentenceFaults(quest.hook));
  look('.reward.text', quest.reward.text === '' ? ['it is empty'] : wordFaults(quest.reward.text));
  for (const [i, ending] of quest.endings.entries()) look(`.endings[${i}].text`, sentenceFaults(ending.text));
  for (const [i, gate] of quest.gates.entries()) look(`.gates[${i}].text`, sentenceFaults(gate.text));
  const lookAtSteps = (at: string, steps: readonly QuestStep[]): void => {
    for (const [i, step] of steps.entries())
      for (const part of ['text', 'journal', 'hint'] as const) look(`${at}[${i}].${part}`, sentenceFaults(step[part]));
  };
  lookAtSteps('.steps', quest.steps);
  for (const [i, branch] of quest.branches.entries()) {
    look(`.branches[${i}].text`, sentenceFaults(branch.text));
    lookAtSteps(`.branches[${i}].steps`, branch.steps);
  }
}
