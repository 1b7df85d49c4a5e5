import { useCallback, useSyncExternalStore } from 'react';

const KEY = 'hinterland.theme';
const DARK = matchMedia('(prefers-color-scheme: dark)');
export type Theme = 'auto' | 'light' | 'dark';

function chosen(): Theme {
  const theme = document.documentElement.dataset['theme'];
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  DARK.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    DARK.removeEventListener('change', listener);
  };
}

/** The chosen theme, whether it is dark now, and a function that goes on to the next choice. */
export function useTheme(): { readonly theme: Theme; readonly dark: boolean; readonly next: () => void } {
  const theme = useSyncExternalStore(subscribe, chosen);
  const dark = useSyncExternalStore(subscribe, () => (chosen() === 'auto' ? DARK.matches : chosen() === 'dark'));
  const next = useCallback(() => {
    // From what the system has, the first step must change something.
    const order: Theme[] = DARK.matches ? ['auto', 'light', 'dark'] : ['auto', 'dark', 'light'];
    const to = order[(order.indexOf(chosen()) + 1) % order.length];
    if (to === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = to;
    try {
      if (to === 'auto') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, to);
    } catch {
      // Storage may be forbidden; the theme then lasts as long as the page.
    }
    for (const listener of listeners) listener();
  }, []);
  return { theme, dark, next };
}
