/** How realms are called, by the number of settlements they hold. Data only. */
export const REALM_TITLES: readonly { readonly title: string; readonly least: number; readonly most: number }[] = [
  { title: 'Free City of {}', least: 1, most: 4 },
  { title: 'Lordship of {}', least: 1, most: 6 },
  { title: 'March of {}', least: 2, most: 10 },
  { title: 'Duchy of {}', least: 4, most: 14 },
  { title: 'League of {}', least: 5, most: 30 },
  { title: 'Principality of {}', least: 6, most: 20 },
  { title: 'Crown of {}', least: 10, most: 1e9 },
  { title: 'Kingdom of {}', least: 10, most: 1e9 },
  { title: 'Commonwealth of {}', least: 12, most: 1e9 },
  { title: 'Empire of {}', least: 24, most: 1e9 },
];

/** Colours of realms on a map, each to be told from its neighbours in the list. */
export const FACTION_COLOURS: readonly string[] = [
  '#b5483a',
  '#3d6d9e',
  '#c79a2e',
  '#5b8a3c',
  '#7a5196',
  '#2f8f8a',
  '#a8653b',
  '#8c3f64',
  '#4f5aa8',
  '#8a8a33',
  '#3f7f5a',
  '#b06a8c',
  '#5c6b7a',
  '#99593d',
  '#6f4fa0',
  '#2f6f6f',
];
