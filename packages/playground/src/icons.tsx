import type { JSX } from 'react';

/** Stroke paths in a 24 × 24 box. */
const PATHS = {
  back: 'm14 6-6 6 6 6',
  forward: 'm10 6 6 6-6 6',
  dice: 'M4 8.5 12 4l8 4.500v7L12 20l-8-4.500Zm0 0L12 13l8-4.500M12 13v7M8 12.200v.1m8 .9v.1M12 8v.1',
  undo: 'M9 7 5 11l4 4M5 11h9a5 5 0 0 1 0 10h-3',
  redo: 'm15 7 4 4-4 4m4-4h-9a5 5 0 0 0 0 10h3',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1m2 4a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  play: 'M8 5v14l11-7Z',
  moon: 'M20 14A8 8 0 0 1 10 4a8 8 0 1 0 10 10Z',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm0-6v2m0 16v2M2 12h2m16 0h2M5 5l1.500 1.500m11 11L19 19M5 19l1.500-1.500m11-11L19 5',
  auto: 'M12 4a8 8 0 1 0 0 16Zm0 0a8 8 0 0 1 0 16',
  help: 'M9 9a3 3 0 1 1 4.500 2.600c-1 .6-1.500 1.200-1.500 2.400m0 3.500v.1',
  close: 'm6 6 12 12M18 6 6 18',
  reset: 'M5 5v5h5M5.500 10A7.500 7.500 0 1 1 5 14',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  whole: 'M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5',
  names: 'M5 7V5h14v2M12 5v14m-3 0h6',
  grid: 'M4 4h7v7H4Zm9 0h7v7h-7ZM4 13h7v7H4Zm9 0h7v7h-7Z',
  shape: 'M4 7h10m4 0h2M4 17h4m4 0h8M16 5v4M10 15v4',
  places: 'M12 21c-5-6-7-8-7-11a7 7 0 0 1 14 0c0 3-2 5-7 11Zm0-13a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5Z',
  people: 'M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7Zm-6 9c0-4 2.500-6 6-6s6 2 6 6m1-9a3 3 0 1 0-1-6m2 9c2.500.5 4 2.500 4 6',
  quests: 'M6 4h9l4 4v12H6Zm9 0v4h4M9 12h7m-7 4h5',
  realms: 'M12 3c2.500 1.500 5 2 7.500 2 0 8-2 12.500-7.500 16C6.500 17.500 4.500 13 4.500 5 7 5 9.500 4.500 12 3Zm0 0v18M4.800 10h14.400',
  history: 'M5 4h10a4 4 0 0 1 4 4v12H9a4 4 0 0 1-4-4Zm0 12a4 4 0 0 1 4-4h10M9 8h6',
  inside: 'M5 21V9a7 7 0 0 1 14 0v12M9 21v-9a3 3 0 0 1 6 0v9M3 21h18',
  seed: 'M12 21c-5-2-7-5-7-9 0-5 4-8 7-9 3 1 7 4 7 9 0 4-2 7-7 9Zm0 0V9m0 6-3-2.500m3-.5 3-2.500',
  save: 'M12 4v11m0 0-4-4m4 4 4-4M5 19h14',
} as const;
export type IconName = keyof typeof PATHS;

/** A small drawing that goes with a word; the word is what is read aloud. */
export function Icon({ name, path }: { readonly name?: IconName; readonly path?: string }): JSX.Element {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path ?? PATHS[name!]} />
    </svg>
  );
}
