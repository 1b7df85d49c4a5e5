/** A named starting point: some parameters, all others at their defaults. */
export interface Preset {
  readonly does: string;
  readonly params: Readonly<Record<string, Readonly<Record<string, number | string | boolean>>>>;
}

/** Ready-made recipes. Data only; `parseRecipe` checks them like anything a user gives. */
export const PRESETS: Readonly<Record<string, Preset>> = {
  islands: {
    does: 'A scatter of islands under a warm sky.',
    params: { terrain: { archetype: 'archipelago' }, climate: { temperature: 4 } },
  },
  continent: { does: 'One great landmass with ranges and long rivers.', params: { terrain: { archetype: 'continent' } } },
  highlands: {
    does: 'High, rugged country under snow.',
    params: { terrain: { archetype: 'highlands', ruggedness: 1.4 }, climate: { temperature: -4 } },
  },
  drylands: {
    does: 'Steppe and desert around an inland sea.',
    params: { terrain: { archetype: 'inland-sea' }, climate: { wetness: 0.55, temperature: 5 } },
  },
};
