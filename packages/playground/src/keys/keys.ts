import { useEffect, useRef } from 'react';

/** What a key does, for the help card. */
export interface KeyHelp {
  readonly keys: readonly string[];
  readonly does: string;
}

export const GALLERY_KEYS: readonly KeyHelp[] = [
  { keys: ['Space'], does: 'the next batch of worlds' },
  { keys: ['Shift', 'Space'], does: 'the batch before' },
  { keys: ['←', '↑', '→', '↓'], does: 'move from plate to plate' },
  { keys: ['Enter'], does: 'open the world' },
  { keys: ['R'], does: 'a random page' },
  { keys: ['/'], does: 'write a seed' },
];

export const WORLD_KEYS: readonly KeyHelp[] = [
  { keys: ['←', '→'], does: 'previous, next seed' },
  { keys: ['Space'], does: 'a random seed' },
  { keys: ['Z'], does: 'undo' },
  { keys: ['Shift', 'Z'], does: 'redo' },
  { keys: ['R'], does: 're-roll the chosen stage, keep the rest' },
  { keys: ['1', '–', '7'], does: 'what the map shows' },
  { keys: ['+', '−'], does: 'nearer, farther' },
  { keys: ['0'], does: 'the whole map' },
  { keys: ['Shift', 'arrows'], does: 'move the map' },
  { keys: ['N'], does: 'names on or off' },
  { keys: ['C'], does: 'copy the link' },
  { keys: ['E'], does: 'seed, recipe and downloads' },
  { keys: ['P'], does: 'play it in Phaser' },
  { keys: ['/'], does: 'write a seed' },
  { keys: ['↑', '↓'], does: 'from row to row of a list' },
  { keys: ['Esc'], does: 'close what is open, then the gallery' },
  { keys: ['G'], does: 'back to the gallery' },
];

export const COMMON_KEYS: readonly KeyHelp[] = [
  { keys: ['T'], does: 'light, dark or as the system has it' },
  { keys: ['?'], does: 'this card' },
];

/**
 * Calls `onKey` with a name such as "z", "Shift+Z", "ArrowLeft" or "Space" for keys that no field wants. The handler
 * says whether it used the key.
 */
export function useKeys(onKey: (key: string) => boolean): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || document.querySelector('dialog[open]')) return;
      const undo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
      if ((event.ctrlKey || event.metaKey) && !undo) return;
      if (wantedBy(event.target, event.key)) return;
      const name = event.key === ' ' ? 'Space' : event.key;
      const shifted = event.shiftKey && (name === 'Space' || name.startsWith('Arrow') || name.toLowerCase() === 'z');
      if (latest.current(shifted ? `Shift+${name}` : name.length === 1 ? name.toLowerCase() : name)) event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

const MOVES = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', ' ', 'Enter', 'Home', 'End']);

/** Does the element at hand need this key for itself? */
function wantedBy(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches('input[type=range], input[type=checkbox], input[type=radio], [role=tab], summary')) return MOVES.has(key);
  if (target.matches('input, textarea, select, [contenteditable]')) return key !== 'Escape';
  return target.matches('button, a') && (key === ' ' || key === 'Enter') && !target.matches('.plate');
}
