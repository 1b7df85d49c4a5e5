import type { CharacterId, EventId, FactionId, ItemId, PlaceId, Term, World } from '../world.ts';
import { explainCharacter } from './explain-character.ts';
import { explainPlace } from './explain-place.ts';
import { explainRelation, explainTie } from './explain-relation.ts';
import { explainEvent, explainRelic, explainRuin } from './explain-thing.ts';
import { explained, type PastExplanation } from './past.ts';

/** Kinds of terms that can be explained. */
export const EXPLAINED_TERMS = ['place', 'character', 'item', 'event', 'faction'] as const;

/**
 * Explains what a term stands for, such as "item:3", "event:12", "place:57" or "character:8"; or what is between two of one
 * kind, "faction:0" and "faction:2" or two characters. Of one faction: how it stands to each of those it has to do with.
 * @throws RangeError where there is nothing of that kind and number, or the two have nothing to be explained between them
 */
export function explainTerm(world: World, term: Term, other?: Term): PastExplanation {
  const [kind, id] = partsOf(term);
  if (other !== undefined) {
    const [kindToo, idToo] = partsOf(other);
    if (kind === 'faction' && kindToo === 'faction') return explainRelation(world, id as FactionId, idToo as FactionId);
    if (kind === 'character' && kindToo === 'character') return explainTie(world, id as CharacterId, idToo as CharacterId);
    throw new RangeError(`${other}: expected two factions or two characters`);
  }
  switch (kind) {
    case 'item':
      return explainRelic(world, id as ItemId);
    case 'event':
      return explainEvent(world, id as EventId);
    case 'character':
      return explained([{ text: explainCharacter(world, id as CharacterId).text, rests: [`characters[${id}]`] }]);
    case 'place': {
      const fall = explainRuin(world, id as PlaceId);
      const site = { text: explainPlace(world, id as PlaceId).text, rests: [`places[${id}]`] };
      return explained([site, ...(fall?.statements ?? [])]);
    }
    default: {
      const faction = world.factions[id];
      if (!faction) throw new RangeError(`faction: expected 0 to ${world.factions.length - 1}, got ${id}`);
      return explained(faction.relations.map(({ text }, k) => ({ text, rests: [`factions[${id}].relations[${k}]`] })));
    }
  }
}

function partsOf(term: Term): readonly [kind: string, id: number] {
  const match = /^([a-z]+):(\d{1,8})$/.exec(term);
  if (!match || !(EXPLAINED_TERMS as readonly string[]).includes(match[1]))
    throw new RangeError(`${term.slice(0, 40)}: expected ${EXPLAINED_TERMS.join(', ')} with a number, such as item:3`);
  return [match[1], Number(match[2])];
}
