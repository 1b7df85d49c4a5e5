import type { Fact, Quest, World } from '../world.ts';
import type { Report } from './report.ts';

const CHANGING: readonly string[] = ['at', 'state', 'heldBy', 'follows'];

/**
 * Quests that can be under way at once keep out of each other's way: what one of them moves, holds or changes, no other
 * counts on. Quests that come one after the other may.
 */
export function checkBoard(world: World, report: Report): void {
  const changes = world.quests.map((quest) => touched(quest, ({ gives }) => gives));
  const counts = world.quests.map((quest) => touched(quest, ({ needs }) => needs));
  const users = new Map<string, number[]>();
  for (const [id, terms] of counts.entries())
    for (const term of new Set([...terms, ...changes[id]])) {
      const known = users.get(term);
      if (known) known.push(id);
      else users.set(term, [id]);
    }
  for (const [id, terms] of changes.entries())
    for (const term of terms)
      for (const other of users.get(term) ?? [])
        if (other !== id && !follows(world.quests, id, other) && !follows(world.quests, other, id))
          report.broken('quests keep out of each other’s way', `quests[${id}]`, `it changes ${term}, which quests[${other}] counts on`);
  for (const [id, quest] of world.quests.entries())
    if (quest.after.some((before) => before >= id))
      report.broken('quests come after others', `quests[${id}].after`, 'it comes before itself');
}

/** Relation and subject of all facts that change while a quest is played, the player's own apart. */
function touched(
  quest: Quest,
  of: (step: { readonly needs: readonly Fact[]; readonly gives: readonly Fact[] }) => readonly Fact[],
): Set<string> {
  const out = new Set<string>();
  for (const step of [...quest.steps, ...quest.branches.flatMap(({ steps }) => steps)])
    for (const [relation, subject] of of(step)) if (subject !== 'player' && CHANGING.includes(relation)) out.add(`${relation} ${subject}`);
  return out;
}

function follows(quests: readonly Quest[], id: number, before: number): boolean {
  const open: number[] = [...quests[id].after];
  const seen = new Set(open);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === before) return true;
    for (const more of quests[next]?.after ?? [])
      if (!seen.has(more)) {
        seen.add(more);
        open.push(more);
      }
  }
  return false;
}
