import { chance, pick } from '../../base/rng.ts';
import type { LevelObject } from '../../world.ts';
import type { Filler } from './filler.ts';
import { place } from './furnish.ts';

/** Scraps of writing that tell truly where the keys lie. */
export function leaveNotes(filler: Filler): void {
  const { filling, mission, rooms, locks, rng } = filler;
  const { nodes } = mission;
  let left = 3;
  const read = new Set<number>();
  for (const [lock, { id, name, needs }] of locks.entries()) {
    if (left === 0) return;
    const holder = nodes.findIndex(({ wishes }) => wishes.some((wish) => wish.lock === lock));
    if (holder < 0 || needs > 1 || !chance(rng, 0.6)) continue;
    const [thing] = filling.objects.filter(({ opens }) => opens === id);
    if (thing === undefined || thing.kind === 'spawn') continue;
    const readers = nodes
      .map((_, room) => room)
      .filter((room) => room !== holder && !read.has(room) && nodes[room].area === 0 && nodes[room].role === 'way');
    if (readers.length === 0) return;
    const reader = pick(rng, readers);
    read.add(reader);
    place(filling, reader, 'note', 'any', 1, false, { name: 'scrap of writing', text: tell(thing, name, rooms[holder].name) }, rng);
    left--;
  }
}

function tell(thing: LevelObject, lock: string, where: string): string {
  if (thing.kind === 'key') return `The key to ${lock} is kept in the ${where}.`;
  if (thing.name === 'windlass') return `The windlass that lets down ${lock} stands in the ${where}.`;
  if (thing.name === 'bar') return `Nobody opens ${lock} but from the ${where}.`;
  return `The ${thing.name ?? 'lever'} is in the ${where}.`;
}
