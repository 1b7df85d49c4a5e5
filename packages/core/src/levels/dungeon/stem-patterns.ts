import { int, type Rng } from '../../base/rng.ts';
import { draw, newBag } from './bag.ts';
import type { Mission, Role, Wish } from './mission.ts';

interface StemPattern {
  readonly name: string;
  readonly role: Role;
  readonly wishes: readonly Wish[];
}

/** What one may come to on a way that there is no other way round. None bars it. */
const STEM_PATTERNS: readonly StemPattern[] = [
  { name: 'guarded way', role: 'guard', wishes: [{ what: 'foe', more: 0.2 }] },
  { name: 'trapped way', role: 'trapped', wishes: [{ what: 'trap' }] },
  { name: 'prize on the way', role: 'guard', wishes: [{ what: 'foe', more: 0.3 }, { what: 'treasure' }] },
  { name: 'ambush ahead', role: 'trapped', wishes: [{ what: 'ambush', more: 0.1 }] },
  { name: 'patrolled way', role: 'patrol', wishes: [{ what: 'patrol' }] },
  { name: 'resting place', role: 'rest', wishes: [] },
];

/** Rooms of a stem to each that something special waits in. */
const ROOMS_EACH = 4;

/** Puts something into rooms of a stem, no pattern twice before all were had. */
export function waylay({ nodes, patterns }: Mission, stem: readonly number[], rng: Rng): void {
  const bag = newBag(STEM_PATTERNS);
  const count = Math.floor(stem.length / ROOMS_EACH);
  for (let i = 0; i < count; i++) {
    const from = 1 + i * ROOMS_EACH;
    const room = stem[int(rng, from, Math.min(stem.length - 1, from + ROOMS_EACH - 1))];
    if (nodes[room].role !== 'way') continue;
    const { name, role, wishes } = draw(bag, rng);
    nodes[room].role = role;
    nodes[room].wishes.push(...wishes);
    patterns.push(name);
  }
}
