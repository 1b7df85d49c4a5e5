import type { CharacterId, Fact, ItemId, Place, QuestId, World } from '../world.ts';

/** What the quests of a world want to find in one of its places. */
export interface Need {
  readonly kind: 'item' | 'captive' | 'foe';
  readonly name: string;
  readonly item?: ItemId;
  readonly character?: CharacterId;
  readonly quest?: QuestId;
  /** True where it is to be found behind a lock only. */
  readonly locked: boolean;
}

/** Relations that say that a thing or a person is shut in. */
const SHUT: readonly string[] = ['behind', 'lockedIn', 'lockedBy', 'captiveAt', 'imprisonedAt'];
/** Actions that are done to who is held captive. */
const FREEING: readonly string[] = ['free', 'rescue'];
/** Actions that are done to who is met as a foe. */
const FIGHTING: readonly string[] = ['kill', 'defeat', 'capture', 'damage'];

/**
 * The things that lie at a place, the captives held there and the foes to be met there, in the order of the tables. Facts
 * and steps of quests are read word by word, so that quests of any kind can ask: whatever a fact says to be at the place
 * at the quest's start, whoever is to be freed there, whatever is to be defeated there.
 */
export function needsOf(world: World, place: Place): Need[] {
  const here = `place:${place.id}`;
  const needs = new Map<string, Need>();
  const ask = (term: string, quest: QuestId | undefined, locked: boolean, foe: boolean): void => {
    const known = needs.get(term);
    if (known !== undefined) {
      needs.set(term, { ...known, locked: known.locked || locked, ...(quest === undefined || known.quest !== undefined ? {} : { quest }) });
      return;
    }
    const [table, index] = /^(item|character):(\d+)$/.exec(term)?.slice(1) ?? ['', ''];
    const own = quest === undefined ? {} : { quest };
    const item = table === 'item' ? world.items[Number(index)] : undefined;
    const character = table === 'character' ? world.characters[Number(index)] : undefined;
    if (item !== undefined) needs.set(term, { kind: 'item', name: item.name, item: item.id, locked, ...own });
    else if (character !== undefined && character.home !== place.id)
      needs.set(term, { kind: 'captive', name: character.name, character: character.id, locked, ...own });
    else if (table === '' && foe && /^[a-z]/i.test(term) && !term.includes(':') && term !== 'player')
      needs.set(term, { kind: 'foe', name: term, locked, ...own });
  };
  for (const item of world.items) if (item.place === place.id) ask(`item:${item.id}`, undefined, false, false);
  for (const { id, start, steps } of world.quests) {
    const alive = new Set(start.filter(([relation, , object]) => relation === 'state' && object === 'alive').map(([, subject]) => subject));
    for (const fact of start) if (isHere(fact, here)) ask(fact[1], id, SHUT.includes(fact[0]), alive.has(fact[1]));
    for (const [relation, subject] of start) if (SHUT.includes(relation) && needs.has(subject)) ask(subject, id, true, false);
    for (const { action, subject, object, place: where } of steps) {
      if (where !== place.id) continue;
      const what = object ?? subject;
      if (what === undefined) continue;
      if (FIGHTING.includes(action)) ask(what, id, false, true);
      else if (FREEING.includes(action)) ask(what, id, true, false);
    }
  }
  return [...needs.values()];
}

/** True for a fact that puts its subject into the place. */
function isHere([relation, , object]: Fact, here: string): boolean {
  return object === here && (relation === 'at' || relation === 'heldBy' || SHUT.includes(relation));
}
