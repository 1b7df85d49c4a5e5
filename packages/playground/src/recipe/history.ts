import type { Recipe } from '@hinterland/core';
import { canonical } from './link.ts';

/** The recipes that were on the screen, one step per deed: a dragged slider is one deed. */
export interface History {
  readonly past: readonly Recipe[];
  readonly present: Recipe;
  readonly future: readonly Recipe[];
  /** Names the deed under way, such as the slider that is held; null when the next change begins a new one. */
  readonly deed: string | null;
}

export type HistoryAction =
  | { readonly do: 'edit'; readonly recipe: Recipe; readonly deed?: string }
  /** The slider was let go. */
  | { readonly do: 'rest' }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' };

const LONGEST = 200;

export function startHistory(recipe: Recipe): History {
  return { past: [], present: recipe, future: [], deed: null };
}

export function stepHistory(history: History, action: HistoryAction): History {
  const { past, present, future, deed } = history;
  switch (action.do) {
    case 'edit': {
      if (canonical(action.recipe) === canonical(present)) return history;
      const same = action.deed !== undefined && action.deed === deed;
      return { past: same ? past : [...past, present].slice(-LONGEST), present: action.recipe, future: [], deed: action.deed ?? null };
    }
    case 'rest':
      return deed === null ? history : { ...history, deed: null };
    case 'undo':
      return past.length === 0
        ? history
        : { past: past.slice(0, -1), present: past[past.length - 1], future: [present, ...future], deed: null };
    case 'redo':
      return future.length === 0 ? history : { past: [...past, present], present: future[0], future: future.slice(1), deed: null };
  }
}
