import { log } from '../base/math.ts';
import { FUNCTIONAL_RELATIONS, MOTIVATIONS, type Fact, type Quest } from '../world.ts';

/** What one quest is made of, as far as quests are compared by it. */
export interface QuestReading {
  readonly motivation: string;
  /** Actions of its steps, in order. */
  readonly shape: string;
  /** The same with those of its branches. */
  readonly structure: string;
  /** Steps that bring about nothing new. */
  readonly idle: number;
  /** Things that the player takes from somebody and gives to the same again. */
  readonly giveBacks: number;
  readonly cited: number;
  /** Whether it cites an event, or a thing older than the quest. */
  readonly citesHistory: boolean;
}

const SINGLE: ReadonlySet<string> = new Set(FUNCTIONAL_RELATIONS);

/** Reads the quests of a world, one by one. */
export function readQuests(quests: readonly Quest[]): QuestReading[] {
  return quests.map((quest) => {
    const shape = actionsOf(quest.steps);
    return {
      motivation: quest.motivation,
      shape,
      structure: [shape, ...quest.branches.map(({ from, steps }) => `${from} ${actionsOf(steps)}`)].join(' | '),
      ...replay(quest),
      cited: quest.because.length,
      citesHistory: quest.because.some(([, subject, object]) => /^(?:event|item):/.test(subject) || /^(?:event|item):/.test(object ?? '')),
    };
  });
}

function actionsOf(steps: readonly Quest['steps'][number][]): string {
  return steps.map(({ action }) => action).join(' ');
}

function keyOf([relation, subject, object]: Fact): string {
  return SINGLE.has(relation) ? `${relation}|${subject}` : `${relation}|${subject}|${object ?? ''}`;
}

function replay({ start, steps }: Quest): { readonly idle: number; readonly giveBacks: number } {
  const values = new Map(start.map((fact) => [keyOf(fact), fact[2] ?? '']));
  const takenFrom = new Map<string, string>();
  let idle = 0;
  let giveBacks = 0;
  for (const { gives } of steps) {
    if (gives.every((fact) => values.get(keyOf(fact)) === (fact[2] ?? ''))) idle++;
    for (const fact of gives) {
      const [relation, subject, object = ''] = fact;
      const before = values.get(keyOf(fact));
      if (relation === 'heldBy' && object === 'player' && before?.startsWith('character:')) takenFrom.set(subject, before);
      else if (relation === 'heldBy' && takenFrom.get(subject) === object) giveBacks++;
      values.set(keyOf(fact), object);
    }
  }
  return { idle, giveBacks };
}

/** Quests that structures are counted on, and fewest that say anything. */
const COUNTED = 1000;
const LEAST = 100;

function tally(keys: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.values()];
}

/** Entropy of the motivations over that of nine equal shares, 0 to 1. */
export function motivationEntropy(quests: readonly QuestReading[]): number | null {
  if (quests.length < LEAST) return null;
  let sum = 0;
  for (const count of tally(quests.map(({ motivation }) => motivation))) sum -= (count / quests.length) * log(count / quests.length);
  return sum / log(MOTIVATIONS.length);
}

/** Different structures, as a share of the first thousand quests. */
export function distinctStructures(quests: readonly QuestReading[]): number | null {
  if (quests.length < LEAST) return null;
  const some = quests.slice(0, COUNTED);
  return tally(some.map(({ structure }) => structure)).length / some.length;
}

/** Share of the shape that is used most. */
export function mostUsedShape(quests: readonly QuestReading[]): number | null {
  return quests.length < LEAST ? null : Math.max(...tally(quests.map(({ shape }) => shape))) / quests.length;
}

export function shareOfQuests(quests: readonly QuestReading[], has: (quest: QuestReading) => boolean): number | null {
  return quests.length === 0 ? null : quests.filter(has).length / quests.length;
}
