import type { MarkKind } from '../world.ts';

/** Kinds of event in which people fight, that they see and speak of all their lives, and that drive them out. Data only. */
export const WAR_EVENTS: ReadonlySet<string> = new Set(['battle', 'siege', 'sack', 'raid']);
export const SEEN_EVENTS: ReadonlySet<string> = new Set([
  'miracle',
  'fire',
  'flood',
  'storm',
  'eruption',
  'beast',
  'slaying',
  'plague',
  'theft',
  'siege',
  'sack',
  'raid',
  'burial',
  'usurpation',
  'schism',
  'murder',
]);
export const UPROOTING_EVENTS: ReadonlySet<string> = new Set(['sack', 'usurpation', 'schism', 'secession', 'cession', 'siege']);

/** What war and fire leave on those who come through them, with how common it is. */
export const MARKS_OF_WAR: readonly (readonly [kind: MarkKind | 'none', weight: number])[] = [
  ['none', 4],
  ['scar', 5],
  ['missing hand', 1],
  ['wooden leg', 1],
  ['eyepatch', 1],
  ['broken nose', 1],
];
export const MARKS_OF_FIRE: readonly (readonly [kind: MarkKind | 'none', weight: number])[] = [
  ['none', 1],
  ['burn', 1],
];

/** To whom a place entrusts what is old and dear to it, those first to whom it would turn first. */
export const KEEPERS: readonly string[] = [
  'shrine keeper',
  'priest',
  'abbot',
  'chronicler',
  'castellan',
  'steward',
  'elder',
  'mayor',
  'scribe',
  'captain of the watch',
];
