import type { Hex } from './styles.ts';

/** A floor to learn from, drawn in letters. */
export interface FloorSample {
  readonly rows: readonly string[];
  /** The ground that each letter means. */
  readonly legend: Readonly<Record<string, { readonly name: string; readonly colour: Hex }>>;
}

const legend = {
  '.': { name: 'mosaic', colour: '#a89a86' },
  '=': { name: 'mosaic band', colour: '#7d5548' },
  '*': { name: 'mosaic star', colour: '#c7a04c' },
};

/** Floors that the great rooms of dungeons are laid like. */
export const FLOOR_SAMPLES: Readonly<Record<'lattice' | 'stars' | 'ripples', FloorSample>> = {
  lattice: { rows: ['=...', '.=.=', '..=.', '.=.='], legend },
  stars: { rows: ['......', '..=...', '.=*=..', '..=...', '......', '......'], legend },
  ripples: { rows: ['==....', '..==..', '....==', '==....', '..==..', '....=='], legend },
};
