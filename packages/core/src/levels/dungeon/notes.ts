import { chance, pick } from '../../base/rng.ts';
import type { Filler } from './filler.ts';
import { place } from './furnish.ts';

/** Scraps of writing that tell truly where the keys lie. */
export function leaveNotes(filler: Filler): void {
  const { filling, mission, rooms, locks, rng } = filler;
  const { nodes } = mission;
  let left = 3;
  for (const [lock, { id, name, needs }] of locks.entries()) {
    if (left === 0) return;
    const holder = nodes.findIndex(({ wishes }) => wishes.some((wish) => wish.lock === lock));
    if (holder < 0 || needs > 1 || !chance(rng, 0.6)) continue;
    const [thing] = filling.objects.filter(({ opens }) => opens === id);
    if (thing === undefined || thing.kind === 'spawn') continue;
    const readers = nodes.map((_, room) => room).filter((room) => room !== holder && nodes[room].area === 0 && nodes[room].role === 'way');
    if (readers.length === 0) return;
    const where = rooms[holder].name;
    const text = thing.kind === 'key' ? `What opens ${name} is kept in the ${where}.` : `The ${thing.name ?? 'lever'} is in the ${where}.`;
    place(filling, pick(rng, readers), 'note', 'any', 1, false, { name: 'scrap of writing', text }, rng);
    left--;
  }
}
