import type { Fact, Quest, World } from '../world.ts';
import { factKey, pointer } from './facts.ts';
import type { Report } from './report.ts';

function sameFacts(a: readonly Fact[], b: readonly Fact[]): boolean {
  const keys = new Set(a.map(factKey));
  return a.length === b.length && b.every((fact) => keys.has(factKey(fact)));
}

/**
 * The first ending is the goal; every other way a quest can go wrong by the loss of someone or something that it needs is
 * a declared ending, or has somebody to step in.
 */
export function checkEndings(world: World, quest: Quest, where: string, report: Report): void {
  const [first] = quest.endings;
  if (first.outcome !== 'done' || !sameFacts(first.when, quest.goal))
    report.broken('the first ending of a quest is its goal', `${where}.endings[0]`, 'it asks for something else');
  const steps = [...quest.steps, ...quest.branches.flatMap((branch) => branch.steps)];
  const involved = new Set<string>();
  for (const step of steps)
    for (const fact of [...step.needs, ...step.gives])
      for (const term of fact.slice(1)) if (term?.startsWith('character:')) involved.add(term);
  const declares = (facts: readonly string[]): boolean =>
    quest.endings.some((ending) => ending.outcome !== 'done' && ending.when.every((fact) => facts.includes(fact.join(' '))));
  for (const [i, { role, term, standIn }] of quest.roles.entries()) {
    const to = pointer(term);
    if (role === 'giver' && term !== `character:${quest.giver}`)
      report.broken(
        'quest roles are what the quest says',
        `${where}.roles[${i}]`,
        `${term} is called the giver, who is character:${quest.giver}`,
      );
    const at = `${where}.roles[${i}]`;
    if (to?.of !== 'character') continue;
    const deaths = [`state ${term} dead`];
    if (standIn !== null) {
      const spare = pointer(standIn);
      const other = spare?.of === 'character' ? world.characters[spare.index] : undefined;
      if (!other || other.died !== null || involved.has(standIn) || other.home !== world.characters[to.index].home)
        report.broken('stand-ins can take over', at, `${standIn} cannot take over the part of ${term}`);
      deaths.push(`state ${standIn} dead`);
    }
    if (!declares(deaths)) report.broken('quests say when they have failed', at, `nothing is said of the death of the ${role}`);
    involved.delete(term);
  }
  if (quest.roles.length > 0)
    for (const term of involved) report.broken('quests say when they have failed', `${where}.roles`, `${term} has a part and no role`);
  const carried = new Set<string>();
  if (quest.roles.length > 0)
    for (const step of quest.steps) for (const fact of step.gives) if (fact[0] === 'heldBy' && fact[2] === 'player') carried.add(fact[1]);
  for (const item of carried)
    if (!declares([`heldBy ${item} nowhere`]))
      report.broken('quests say when they have failed', `${where}.endings`, `nothing is said of the loss of ${item}`);
  if (quest.clock !== null && !declares(['state the quest late']))
    report.broken('quests say when they have failed', `${where}.clock`, 'nothing is said of coming too late');
  if (quest.clock !== null && quest.clock < quest.hours)
    report.broken('quests leave time enough', `${where}.clock`, `${quest.hours} hours in ${quest.clock}`);
}
