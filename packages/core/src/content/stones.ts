import type { Hex } from './styles.ts';

/** What a place is built of or cut into, and the colours that gives. */
export interface Stone {
  readonly name: string;
  readonly rock: Hex;
  readonly wall: Hex;
  readonly floor: Hex;
  readonly worn: Hex;
  readonly corridor: Hex;
}

export type StoneName = 'granite' | 'limestone' | 'sandstone' | 'basalt' | 'mossy stone' | 'rimed stone' | 'brick' | 'marble' | 'earth';

export const STONES: { readonly [S in StoneName]: Stone } = {
  granite: { name: 'granite', rock: '#26262a', wall: '#6b6a70', floor: '#77757a', worn: '#858287', corridor: '#646268' },
  limestone: { name: 'limestone', rock: '#2b2822', wall: '#8b8371', floor: '#978d79', worn: '#a59b86', corridor: '#81786a' },
  sandstone: { name: 'sandstone', rock: '#33271a', wall: '#a17d50', floor: '#b08d5e', worn: '#bd9c6c', corridor: '#99784f' },
  basalt: { name: 'basalt', rock: '#191a1e', wall: '#4b4d57', floor: '#575a63', worn: '#646770', corridor: '#494b53' },
  'mossy stone': { name: 'mossy stone', rock: '#20251d', wall: '#636a54', floor: '#70755f', worn: '#7d806a', corridor: '#5f6552' },
  'rimed stone': { name: 'rimed stone', rock: '#262d34', wall: '#7e8b97', floor: '#8d99a4', worn: '#a3aeb8', corridor: '#788590' },
  brick: { name: 'brick', rock: '#2a1f1b', wall: '#83523f', floor: '#7c6a5c', worn: '#8b7868', corridor: '#6f5e52' },
  marble: { name: 'marble', rock: '#2c2a2b', wall: '#a39c94', floor: '#b3aca2', worn: '#c0b9ae', corridor: '#989188' },
  earth: { name: 'earth', rock: '#251d15', wall: '#5d4936', floor: '#6f5a45', worn: '#7a654f', corridor: '#65523f' },
};
