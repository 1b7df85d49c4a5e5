import { hashText } from '../base/hash.ts';
import { BANDS, HIDEOUTS } from '../content/bands.ts';
import type { Place } from '../world.ts';

/** The band that hides in a place, the same for everyone who speaks of it; null where none would. */
export function bandAt({ kind, name }: Pick<Place, 'kind' | 'name'>): string | null {
  if (!HIDEOUTS.includes(kind)) return null;
  return `${BANDS[(hashText(name) >>> 0) % BANDS.length]} of ${name}`;
}
