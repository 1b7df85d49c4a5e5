import type { CharacterId, PlaceId, Quest, QuestStep } from '@hinterland/core';

/** What a step asks of the player. */
export type Task =
  | { readonly kind: 'arrive' | 'act'; readonly place: PlaceId }
  | { readonly kind: 'talk'; readonly place: PlaceId; readonly character: CharacterId };

/** What has to be done for a step of a quest. */
export function taskOf(quest: Quest, step: QuestStep): Task {
  const { action, place } = step;
  if (action === 'goto') return { kind: 'arrive', place };
  const character = characterIn(step.subject) ?? characterIn(step.object);
  if (action === 'listen' || action === 'report') return { kind: 'talk', place, character: character ?? quest.giver };
  const other = characterIn(step.object) ?? partnerIn(step);
  if ((action === 'give' || action === 'exchange') && other !== undefined) return { kind: 'talk', place, character: other };
  // What is asked for is given in talk; what is hidden from its owner or fought for is not.
  const asked = !step.needs.some(([relation]) => relation === 'hiddenFrom' || relation === 'state');
  if (action === 'take' && asked && characterIn(step.object) !== undefined)
    return { kind: 'talk', place, character: characterIn(step.object)! };
  return { kind: 'act', place };
}

function partnerIn(step: QuestStep): CharacterId | undefined {
  return step.needs.flatMap(([relation, who]) => (relation === 'at' ? [characterIn(who)] : [])).find((found) => found !== undefined);
}

function characterIn(term: string | undefined): CharacterId | undefined {
  const found = term === undefined ? null : /^character:(\d+)$/.exec(term);
  return found ? (Number(found[1]) as CharacterId) : undefined;
}
