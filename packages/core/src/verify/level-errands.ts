import { NONE } from '../base/grid.ts';
import type { Level, Quest, QuestStep, World } from '../world.ts';
import { type Ground, walk } from './level-ways.ts';
import { spot } from './map.ts';
import type { Report } from './report.ts';

/** Steps from the entrance by one who has everything that opens something, apart from what is left out. */
function stepsWithout({ level, openers, ...ground }: Ground, without: ReadonlySet<number>): Int32Array {
  const all: Ground = { level, openers, ...ground };
  const had = new Set<number>();
  let steps = walk(all, level.entrance, had);
  for (let grown = true; grown;) {
    grown = false;
    for (const i of openers)
      if (!had.has(i) && !without.has(i) && steps[level.objects[i].cell] !== NONE) {
        had.add(i);
        grown = true;
      }
    if (grown) steps = walk(all, level.entrance, had);
  }
  return steps;
}

/** Whoever brings nothing along misses nothing but what the quests have shut away, and is never caught. */
export function checkCarried(ground: Ground, report: Report): void {
  const { level, openers } = ground;
  const carried = new Set(openers.filter((i) => level.objects[i].asks !== undefined));
  for (const [i, { asks, opens, quest }] of level.objects.entries())
    if (asks !== undefined && (opens === undefined || quest === undefined))
      report.broken('what is brought along opens something', `level.objects[${i}]`, `it asks for ${asks}, for no quest or no lock`);
  if (carried.size === 0) return;
  const steps = stepsWithout(ground, carried);
  const quests = new Set([...carried].map((i) => level.objects[i].quest));
  for (const [i, { cell, kind, quest }] of level.objects.entries())
    if (steps[cell] === NONE && !isMissedByNobody(kind) && (quest === undefined || !quests.has(quest) || carried.has(i)))
      report.broken(
        'nothing is missed for want of a quest',
        `level.objects[${i}]`,
        `the ${kind} at ${spot(cell, level.rect.width)} lies behind what a quest alone opens`,
      );
  for (const exit of level.exits)
    if (steps[exit] === NONE)
      report.broken('nothing is missed for want of a quest', 'level.exits', 'a way out lies behind what a quest alone opens');
}

/** A table in a shut room is no loss to anyone. */
function isMissedByNobody(kind: string): boolean {
  return kind === 'furniture' || kind === 'light';
}

/** What a step is about, as it is to be found in the level: by kind, and by item, character or name. */
interface Sought {
  readonly what: string;
  readonly is: (object: Level['objects'][number]) => boolean;
}

/** What the quests want to find at the place is there, and behind the lock that they say, or behind none of theirs. */
export function checkErrands(world: World, ground: Ground, report: Report): void {
  const { level, openers } = ground;
  const here = `place:${level.place ?? ''}`;
  const wild = level.place !== null && world.places[level.place]?.population === 0;
  if (level.place === null || world.places[level.place] === undefined) return;
  const full = stepsWithout(ground, new Set());
  for (const item of world.items)
    if (item.place === level.place && !level.objects.some((object) => object.item === item.id))
      report.broken('what lies at a place is in its level', 'level.objects', `${item.name} (items[${item.id}]) is not there`);
  let count = 0;
  for (const quest of world.quests) {
    const gate = quest.gates.find(({ at }) => at === here);
    const steps = [
      ...quest.steps.map((step, k) => ({ step, k, b: null as number | null })),
      ...quest.branches.flatMap(({ steps: own }, b) => own.map((step, k) => ({ step, k, b: b as number | null }))),
    ].filter(({ step }) => `place:${step.place}` === here);
    // What is behind the gate of this quest is whatever cannot be come to while its own openers are left alone.
    const own = new Set(openers.filter((i) => level.objects[i].quest === quest.id && level.objects[i].asks !== undefined));
    const closed = gate === undefined ? full : stepsWithout(ground, own);
    for (const { step, k, b } of steps) {
      const where = `quests[${quest.id}]${b === null ? '' : `.branches[${b}]`}.steps[${k}]`;
      const opening = gate !== undefined && step.action === 'use' && step.object === here;
      const sought = opening ? openerOf(quest, step) : soughtBy(quest, step, here, wild);
      if (sought === undefined) continue;
      const found = level.objects.findIndex((object) => sought.is(object));
      if (found < 0) {
        report.broken('what quests want is in the level', where, `${sought.what} is not there`);
        continue;
      }
      count++;
      const { cell } = level.objects[found];
      if (full[cell] === NONE)
        report.broken('what quests want can be reached', where, `${sought.what} at ${spot(cell, level.rect.width)} cannot be reached`);
      if (opening) {
        if (closed[cell] === NONE) report.broken('what quests shut can be opened', where, `${sought.what} lies behind its own lock`);
      } else if (gate !== undefined && closed[cell] !== NONE)
        report.broken('what quests shut is shut', where, `one comes to ${sought.what} past no ${gate.kind}`);
      else if (gate === undefined && !free(ground, cell))
        report.broken('what quests leave open is open', where, `${sought.what} lies behind what another quest opens`);
      if (
        !level.proof.errands.some(
          (errand) => errand.quest === quest.id && errand.step === k && errand.branch === b && errand.object === found,
        )
      )
        report.broken('the proof is true', 'level.proof.errands', `it says nothing true of ${where}`);
    }
  }
  if (level.proof.errands.length !== count)
    report.broken('the proof is true', 'level.proof.errands', `it has ${level.proof.errands.length} errands, there are ${count}`);
}

/** Whether one comes to a cell without what any quest brings along. */
function free(ground: Ground, cell: number): boolean {
  const carried = new Set(ground.openers.filter((i) => ground.level.objects[i].asks !== undefined));
  return carried.size === 0 || stepsWithout(ground, carried)[cell] !== NONE;
}

function openerOf(quest: Quest, { subject }: QuestStep): Sought {
  return {
    what: `what ${subject ?? ''} opens`,
    is: (object) => object.quest === quest.id && object.asks !== undefined && object.asks === subject,
  };
}

/** What a step wants to find in the level of its place; undefined where it is about somebody who lives there, or about nothing. */
function soughtBy(quest: Quest, { action, subject, object: target, gives }: QuestStep, here: string, wild: boolean): Sought | undefined {
  const starts = (relation: string): boolean => quest.start.some((fact) => fact[0] === relation && fact[1] === subject && fact[2] === here);
  if (subject === undefined) return undefined;
  if ((action === 'explore' || action === 'read') && subject === here) {
    const learned = gives.find((fact) => fact[0] === 'knows' && fact[1] === 'player')?.[2];
    return learned === undefined
      ? undefined
      : { what: learned, is: (object) => object.kind === 'note' && object.quest === quest.id && (object.text ?? '').includes(learned) };
  }
  if (action === 'use' && wild && target !== here)
    return { what: `what ${subject} is used on`, is: (object) => object.kind === 'landmark' && object.quest === quest.id };
  if ((action === 'take' || action === 'gather') && subject.startsWith('item:') && starts('heldBy'))
    return { what: subject, is: (object) => object.kind === 'item' && `item:${object.item ?? ''}` === subject };
  if (subject.includes(':') || !starts('at')) return undefined;
  const fought = quest.start.some((fact) => fact[0] === 'state' && fact[1] === subject && fact[2] === 'alive');
  return { what: subject, is: (object) => object.kind === (fought ? 'spawn' : 'captive') && object.name === subject };
}
