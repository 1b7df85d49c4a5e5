import { type LevelState, newQuestLog, type QuestLog, type WorldView } from '@hinterland/phaser-plugin';
import type { PlaceId, QuestId, World } from '@hinterland/core';

/** A game that was put away: it goes on where it was left, for as long as the browser's tab is open. */
export interface SavedGame {
  log: QuestLog;
  tracked: QuestId | null;
  /** What was done and seen in places. */
  visits: WorldView['visits'];
  /** Hours since the midnight before the game began. */
  hours: number;
  /** Where the player stands on the map, in pixels, and the place at which they were asked to begin. */
  at: { readonly x: number; readonly y: number; readonly place: number | null } | null;
}

/** The same as JSON. */
interface Stored extends Omit<SavedGame, 'visits'> {
  /** Place, what was done there, and the cells that were seen as base64. */
  readonly visits: readonly (readonly [place: PlaceId, state: LevelState, seen: string])[];
}

/** The hour at which a game begins. */
const MORNING = 9;

const keyOf = (digest: string): string => `hinterland.game.${digest}`;

/** The game of a world, by the world's fingerprint; a new one where there is none, or none that can be read. */
export function loadGame(world: World, digest: string): SavedGame {
  try {
    const stored = JSON.parse(sessionStorage.getItem(keyOf(digest)) ?? 'null') as Stored | null;
    if (stored?.log.entries.length === world.quests.length)
      return { ...stored, visits: new Map(stored.visits.map(([place, state, seen]) => [place, { state, seen: bytesOf(seen) }])) };
  } catch {
    // What another version of the page wrote is as good as nothing.
  }
  return { log: newQuestLog(world), tracked: null, visits: new Map(), hours: MORNING, at: null };
}

export function storeGame(digest: string, game: SavedGame): void {
  const visits: Stored['visits'] = [...game.visits].map(([place, { state, seen }]) => [place, state, textOf(seen)]);
  try {
    sessionStorage.setItem(keyOf(digest), JSON.stringify({ ...game, visits } satisfies Stored));
  } catch {
    // A full store keeps the game from being taken up again, and nothing else.
  }
}

function textOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
