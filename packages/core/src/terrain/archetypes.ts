import type { Archetype } from './archetype.ts';
import { ISLANDS } from './archetypes-islands.ts';
import { LANDS } from './archetypes-lands.ts';

/** Every archetype by name. The order is part of the promise: a seed draws by it. */
export const ARCHETYPES: Readonly<Record<string, Archetype>> = { ...LANDS, ...ISLANDS };
