import type { FactionKind } from '../world.ts';

/** How holders of land are called, by kind and by the number of settlements they hold. Data only. */
export const REALM_TITLES: readonly {
  readonly title: string;
  readonly kind: FactionKind;
  readonly least: number;
  readonly most: number;
}[] = [
  { title: 'Free City of {}', kind: 'city state', least: 1, most: 1e9 },
  { title: 'Republic of {}', kind: 'city state', least: 1, most: 1e9 },
  { title: 'Signory of {}', kind: 'city state', least: 1, most: 1e9 },
  { title: 'Commune of {}', kind: 'city state', least: 1, most: 1e9 },
  { title: 'Clan of {}', kind: 'clan', least: 1, most: 1e9 },
  { title: 'Hearths of {}', kind: 'clan', least: 1, most: 1e9 },
  { title: 'Kindred of {}', kind: 'clan', least: 1, most: 1e9 },
  { title: 'Lordship of {}', kind: 'realm', least: 1, most: 6 },
  { title: 'March of {}', kind: 'realm', least: 1, most: 10 },
  { title: 'Duchy of {}', kind: 'realm', least: 4, most: 14 },
  { title: 'League of {}', kind: 'realm', least: 5, most: 30 },
  { title: 'Principality of {}', kind: 'realm', least: 6, most: 20 },
  { title: 'Crown of {}', kind: 'realm', least: 10, most: 1e9 },
  { title: 'Kingdom of {}', kind: 'realm', least: 10, most: 1e9 },
  { title: 'Commonwealth of {}', kind: 'realm', least: 12, most: 1e9 },
  { title: 'Empire of {}', kind: 'realm', least: 24, most: 1e9 },
];
