import type { CharacterId, Fact, ItemId, LevelObject, LevelProof, Place, Quest, QuestId, QuestStep, World } from '../world.ts';

/** What the quests of a world want to find in one of its places. */
export interface Need {
  readonly kind: 'item' | 'captive' | 'foe' | 'note' | 'landmark';
  readonly name: string;
  readonly item?: ItemId;
  readonly character?: CharacterId;
  readonly quest?: QuestId;
  /** True where it is to be found behind a lock only. */
  readonly locked: boolean;
}

/** What a quest wants to find shut away: behind what, and what opens it. */
export interface Vault {
  readonly quest: QuestId;
  /** As the quest calls it: "door", "seal" or "rockfall". */
  readonly kind: string;
  /** What opens it, which is brought from elsewhere: "item:12", or a word. */
  readonly asks: string;
  readonly needs: readonly Need[];
}

/** Actions that are done to who is met as a foe. */
const FIGHTING: readonly string[] = ['kill', 'damage', 'capture', 'defend', 'stealth', 'spy'];
/** Actions that find something out from a place itself. */
const LOOKING: readonly string[] = ['explore', 'read'];

/**
 * The things that lie at a place, the people to be found there, the foes to be met there and what there is to be read or
 * seen, in the order of the tables: whatever the tables or the quests say of it. What a quest wants shut away is in
 * `vaultsOf` instead.
 */
export function needsOf(world: World, place: Place): Need[] {
  const shut = new Set(vaultsOf(world, place).flatMap(({ needs }) => needs.map(termOf)));
  const needs = new Map<string, Need>();
  for (const item of world.items)
    if (item.place === place.id) needs.set(`item:${item.id}`, { kind: 'item', name: item.name, item: item.id, locked: false });
  for (const { id, name, captive } of world.characters)
    if (captive === place.id) needs.set(`character:${id}`, { kind: 'captive', name, character: id, locked: false });
  for (const quest of world.quests)
    for (const need of askedBy(world, quest, place)) {
      const term = termOf(need);
      const known = needs.get(term);
      if (known === undefined) needs.set(term, need);
      else if (known.quest === undefined && need.quest !== undefined) needs.set(term, { ...known, quest: need.quest });
    }
  return [...needs].filter(([term]) => !shut.has(term)).map(([, need]) => need);
}

/** What the quests of a world want shut away at one of its places, in the order of the quests. */
export function vaultsOf(world: World, place: Place): Vault[] {
  const here = `place:${place.id}`;
  return world.quests.flatMap((quest): Vault[] => {
    const gate = quest.gates.find(({ at }) => at === here);
    if (gate === undefined) return [];
    const opener = allSteps(quest).find(({ action, object }) => action === 'use' && object === here);
    const needs = askedBy(world, quest, place);
    return opener?.subject === undefined || needs.length === 0
      ? []
      : [{ quest: quest.id, kind: gate.kind, asks: opener.subject, needs: needs.map((need) => ({ ...need, locked: true })) }];
  });
}

/** What tells one need from another. */
function termOf({ kind, name, item, character, quest }: Need): string {
  if (item !== undefined) return `item:${item}`;
  if (character !== undefined) return `character:${character}`;
  return kind === 'note' || kind === 'landmark' ? `${kind}:${quest ?? ''}:${name}` : name;
}

/** Looks at each step of a quest, with its place in its branch; `branch` is null for the steps that all branches share. */
function eachStep({ steps, branches }: Quest, look: (step: QuestStep, index: number, branch: number | null) => void): void {
  for (let i = 0; i < steps.length; i++) look(steps[i], i, null);
  for (let b = 0; b < branches.length; b++) for (let i = 0; i < branches[b].steps.length; i++) look(branches[b].steps[i], i, b);
}

function allSteps({ steps, branches }: Quest): QuestStep[] {
  return [...steps, ...branches.flatMap((branch) => branch.steps)];
}

/** What a thing is used on where nobody lives: candles are lit there, measures taken, offerings left. */
const TABLE = 'stone table';

/** True for a step that uses a thing on the place itself, other than to open it. */
function isRite({ action, subject, object, place }: QuestStep, { id, population }: Place): boolean {
  return action === 'use' && subject !== undefined && place === id && population === 0 && object !== `place:${place}`;
}

/** What one quest wants to find at a place. */
function askedBy(world: World, quest: Quest, place: Place): Need[] {
  const here = `place:${place.id}`;
  const needs: Need[] = [];
  const add = (need: Need): void => {
    if (!needs.some((known) => termOf(known) === termOf(need))) needs.push(need);
  };
  for (const fact of quest.start) {
    const need = isHere(fact, here) ? fromFact(world, quest, fact[1], place) : undefined;
    if (need !== undefined) add(need);
  }
  eachStep(quest, (step) => {
    const need = step.place === place.id ? fromStep(quest, step, place) : undefined;
    if (need !== undefined) add(need);
  });
  return needs;
}

/** True for a fact that puts its subject into the place. */
function isHere([relation, , object]: Fact, here: string): boolean {
  return object === here && (relation === 'at' || relation === 'heldBy');
}

function fromFact(world: World, quest: Quest, term: string, place: Place): Need | undefined {
  const [table, index] = /^(item|character):(\d+)$/.exec(term)?.slice(1) ?? ['', ''];
  const own = { quest: quest.id, locked: false };
  const item = table === 'item' ? world.items[Number(index)] : undefined;
  if (item !== undefined) return { kind: 'item', name: item.name, item: item.id, ...own };
  const character = table === 'character' ? world.characters[Number(index)] : undefined;
  // Whoever lives here is here anyhow, unless held elsewhere.
  if (character !== undefined)
    return character.captive !== place.id ? undefined : { kind: 'captive', name: character.name, character: character.id, ...own };
  if (table !== '' || term === 'player' || term.includes(':')) return undefined;
  const fought = quest.start.some(([relation, who, is]) => relation === 'state' && who === term && is === 'alive');
  return { kind: fought ? 'foe' : 'captive', name: term, ...own };
}

/** A foe of whom no fact says where it is, and what is to be seen or read. */
function fromStep(quest: Quest, step: QuestStep, site: Place): Need | undefined {
  const { action, subject, place, gives } = step;
  if (subject === undefined) return undefined;
  const own = { quest: quest.id, locked: false };
  if (isRite(step, site)) return { kind: 'landmark', name: TABLE, ...own };
  if (LOOKING.includes(action) && subject === `place:${place}`) {
    const learned = gives.find(([relation, who]) => relation === 'knows' && who === 'player')?.[2];
    return learned === undefined ? undefined : { kind: 'note', name: learned, ...own };
  }
  const known = quest.start.some(([relation, who]) => relation === 'at' && who === subject);
  return FIGHTING.includes(action) && !known && !subject.includes(':') ? { kind: 'foe', name: subject, ...own } : undefined;
}

/** What quests have to be read or seen at a place gets a name that can be shown, and says what one learns from it. */
export function tellNotes(world: World, objects: readonly LevelObject[]): LevelObject[] {
  return objects.map((object) => {
    const quest = object.kind === 'note' && object.quest !== undefined ? world.quests[object.quest] : undefined;
    const topic = object.name;
    if (quest === undefined || topic === undefined) return object;
    const read = allSteps(quest).some(({ action, gives }) => action === 'read' && gives.some((fact) => fact[2] === topic));
    return { ...object, name: read ? 'inscription' : 'traces', text: sentenceOf(topic) };
  });
}

function sentenceOf(topic: string): string {
  return `You learn ${topic}.`;
}

/** What the steps of quests at a place are about, by the objects of its level. */
export function errandsOf(
  world: World,
  place: Place,
  objects: readonly LevelObject[],
  objectSteps: readonly number[],
): LevelProof['errands'] {
  const errands: LevelProof['errands'][number][] = [];
  for (const quest of world.quests)
    eachStep(quest, (step, index, branch) => {
      if (step.place !== place.id) return;
      const object = objects.findIndex((one) => isAbout(quest, step, one, place));
      if (object >= 0) errands.push({ quest: quest.id, step: index, branch, object, steps: objectSteps[object] });
    });
  return errands;
}

function isAbout(quest: Quest, step: QuestStep, one: LevelObject, site: Place): boolean {
  const { action, subject, object, place, gives } = step;
  const here = `place:${place}`;
  if (action === 'use' && object === here) return one.quest === quest.id && one.asks === subject;
  if (LOOKING.includes(action) && subject === here)
    return (
      one.kind === 'note' &&
      one.quest === quest.id &&
      gives.some(([relation, who, what]) => relation === 'knows' && who === 'player' && one.text === sentenceOf(what ?? ''))
    );
  if (subject === undefined) return false;
  if (isRite(step, site)) return one.kind === 'landmark' && one.quest === quest.id;
  if (subject.startsWith('item:')) return (action === 'take' || action === 'gather') && subject === `item:${one.item ?? ''}`;
  if (subject.startsWith('character:')) return one.kind === 'captive' && subject === `character:${one.character ?? ''}`;
  return (one.kind === 'spawn' || one.kind === 'captive') && one.name === subject;
}
