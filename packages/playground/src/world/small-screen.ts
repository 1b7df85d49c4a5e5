import { useSyncExternalStore } from 'react';

const SMALL = matchMedia('(max-width: 760px)');

/** True where the panel is a sheet over the map rather than a column beside it; the style sheets know the same width. */
export function useSmallScreen(): boolean {
  return useSyncExternalStore(
    (listener) => {
      SMALL.addEventListener('change', listener);
      return () => SMALL.removeEventListener('change', listener);
    },
    () => SMALL.matches,
  );
}
