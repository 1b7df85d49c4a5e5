import { NONE } from '../base/grid.ts';
import { type Fact, FUNCTIONAL_RELATIONS, type Quest, type World } from '../world.ts';
import { factKey, holds, pointer, termFault } from './facts.ts';
import { apart } from './map.ts';
import type { Report } from './report.ts';
import { nameFaults, sentenceFaults, wordFaults } from './text.ts';

/** A quest can be done from its first step to its last, every step of it is needed, and it is true of its world. */
export function checkQuest(world: World, footing: Int32Array, quest: Quest, where: string, report: Report): void {
  if (!checkTerms(world, quest, where, report)) return;
  checkReplay(quest, where, report);
  checkPeopleOf(world, quest, where, report);
  checkFacts(world, quest, where, report);
  checkWays(world, footing, quest, where, report);
  checkWords(quest, where, report);
}

function checkTerms(world: World, quest: Quest, where: string, report: Report): boolean {
  let sound = true;
  const look = (at: string, terms: readonly (string | undefined)[]): void => {
    for (const term of terms) {
      const fault = term === undefined ? undefined : termFault(world, term);
      if (fault === undefined) continue;
      sound = false;
      report.broken('quest terms resolve', `${where}.${at}`, fault);
    }
  };
  for (const part of ['because', 'start', 'goal'] as const) for (const fact of quest[part]) look(part, fact.slice(1));
  for (const [i, step] of quest.steps.entries()) {
    look(`steps[${i}]`, [step.subject, step.object]);
    for (const fact of [...step.needs, ...step.gives]) look(`steps[${i}]`, fact.slice(1));
  }
  return sound;
}

/** What is true while a quest is played: stating a functional relation of a subject ends what it was before. */
function state(facts: Set<string>, fact: Fact): void {
  if (FUNCTIONAL_RELATIONS.includes(fact[0]))
    for (const key of facts) {
      const [relation, subject] = JSON.parse(key) as Fact;
      if (relation === fact[0] && subject === fact[1]) facts.delete(key);
    }
  facts.add(factKey(fact));
}

/** Plays the steps but the one called `without`. Returns what goes wrong first, or undefined. */
function replay(quest: Quest, without: number): { readonly promise: string; readonly at: string; readonly found: string } | undefined {
  const facts = new Set<string>();
  for (const fact of quest.start) state(facts, fact);
  for (const [i, step] of quest.steps.entries()) {
    if (i === without) continue;
    for (const fact of step.needs)
      if (!facts.has(factKey(fact)))
        return {
          promise: 'quest steps can be done in order',
          at: `.steps[${i}]`,
          found: `it needs ${fact.join(' ')}, which is not so by then`,
        };
    for (const fact of step.gives) state(facts, fact);
    if (without === NONE && !facts.has(factKey(['at', 'player', `place:${step.place}`])))
      return { promise: 'quest steps are done where they say', at: `.steps[${i}]`, found: `the player is not at place:${step.place}` };
  }
  for (const fact of quest.goal)
    if (!facts.has(factKey(fact)))
      return { promise: 'quests reach their goal', at: '.goal', found: `${fact.join(' ')} is not so at the end` };
  return undefined;
}

function checkReplay(quest: Quest, where: string, report: Report): void {
  const fault = replay(quest, NONE);
  if (fault) {
    report.broken(fault.promise, where + fault.at, fault.found);
    return;
  }
  for (let i = 0; i < quest.steps.length; i++)
    if (!replay(quest, i))
      report.broken(
        'no quest step can be left out',
        `${where}.steps[${i}]`,
        `without it ("${quest.steps[i].action}") the goal is reached all the same`,
      );
}

function checkPeopleOf(world: World, quest: Quest, where: string, report: Report): void {
  const giver = `character:${quest.giver}`;
  const { name, died, home } = world.characters[quest.giver];
  if (died !== null) report.broken('quest people are alive', where, `the giver ${name} is dead`);
  const places = quest.start.filter(([relation, subject]) => relation === 'at' && subject === 'player');
  if (places.length !== 1 || places[0][2] !== `place:${home}`)
    report.broken('quests begin with their giver', where, `the player should begin at place:${home}, where ${name} lives`);
  for (const [i, step] of quest.steps.entries()) {
    const at = `${where}.steps[${i}]`;
    for (const term of [step.subject, step.object]) {
      const to = pointer(term);
      if (to?.of === 'character' && world.characters[to.index].died !== null)
        report.broken('quest people are alive', at, `${world.characters[to.index].name} is dead`);
    }
    if (step.subject !== undefined && step.subject === step.object)
      report.broken('quest targets are others', at, `${step.subject} is both its subject and its object`);
    if (['kill', 'damage', 'capture'].includes(step.action) && (step.subject === giver || step.object === giver))
      report.broken('quest targets are others', at, 'the giver sends the player against the giver');
  }
}

function checkFacts(world: World, quest: Quest, where: string, report: Report): void {
  if (quest.because.length === 0) report.broken('quests have a cause', where, 'it rests on no fact');
  for (const fact of quest.because) {
    const so = holds(world, fact);
    if (so !== true)
      report.broken(
        'quests have a cause',
        `${where}.because`,
        `${fact.join(' ')} ${so === false ? 'is not so' : 'cannot be checked from the file'}`,
      );
  }
  for (const fact of quest.start)
    if (holds(world, fact) === false) report.broken('quests begin as the world is', `${where}.start`, `${fact.join(' ')} is not so`);
}

/** Every leg can be walked, and the proof says how far it is. */
function checkWays(world: World, footing: Int32Array, quest: Quest, where: string, report: Report): void {
  const { walked, total } = quest.proof;
  const bad = (at: string, found: string): void => {
    report.broken('quest proofs are true', where + at, found);
  };
  if (walked.length !== quest.steps.length) {
    bad('.proof.walked', `${walked.length} numbers for ${quest.steps.length} steps`);
    return;
  }
  let here = world.characters[quest.giver].home;
  let sum = 0;
  for (const [i, step] of quest.steps.entries()) {
    const [from, to] = [world.places[here].cell, world.places[step.place].cell];
    if (footing[from] === NONE || footing[from] !== footing[to])
      report.broken(
        'quest places can be walked to',
        `${where}.steps[${i}]`,
        `there is no way on foot from ${world.places[here].name} to ${world.places[step.place].name}`,
      );
    const least = apart(from, to, world.rect.width);
    if (walked[i] < least || (least === 0 && walked[i] !== 0) || walked[i] > footing.length)
      bad(`.proof.walked[${i}]`, `${walked[i]} cells; as the crow flies it is ${least}`);
    sum += walked[i];
    here = step.place;
  }
  if (sum !== total) bad('.proof.total', `it says ${total}, the legs sum to ${sum}`);
}

function checkWords(quest: Quest, where: string, report: Report): void {
  const look = (at: string, faults: string[]): void => {
    for (const fault of faults) report.broken('texts are whole', where + at, fault);
  };
  look('.name', nameFaults(quest.name));
  look('.text', sentenceFaults(quest.text));
  look('.reward.text', quest.reward.text === '' ? ['it is empty'] : wordFaults(quest.reward.text));
  for (const [i, step] of quest.steps.entries()) look(`.steps[${i}].text`, sentenceFaults(step.text));
}
