import {
  PARAM_TABLES,
  type ParamGroup,
  type ParamValue,
  parseRecipe,
  type Recipe,
  sameValue,
  SIZE_LIMITS,
  type StageName,
} from '@hinterland/core';

/** A recipe with one parameter changed. */
export function withParam(recipe: Recipe, group: ParamGroup, name: string, value: ParamValue): Recipe {
  const params = { ...recipe.params, [group]: { ...recipe.params[group], [name]: value } };
  return parseRecipe({ ...recipe, params });
}

/** A recipe with one group, or all, back at the defaults. */
export function withDefaults(recipe: Recipe, group: ParamGroup | null): Recipe {
  const fresh = parseRecipe(recipe.seed).params;
  return { ...recipe, params: group ? { ...recipe.params, [group]: fresh[group] } : fresh };
}

/** A recipe whose parameters are those of a preset. */
export function withPreset(recipe: Recipe, preset: string): Recipe {
  return { ...recipe, params: parseRecipe({ seed: recipe.seed, preset }).params };
}

/** The same parameters under another seed; the re-rolled stages belonged to the old one. */
export function withSeed(recipe: Recipe, seed: string): Recipe {
  return parseRecipe({ ...recipe, seed, subseeds: {} });
}

/** The same stretch of land with its longer side in more or fewer cells. */
export function withSize(recipe: Recipe, cells: number): Recipe {
  const longer = Math.max(recipe.width, recipe.height);
  const side = (length: number): number => Math.max(SIZE_LIMITS.min, Math.round((length * cells) / longer));
  return parseRecipe({
    ...recipe,
    width: side(recipe.width),
    height: side(recipe.height),
    metresPerCell: (recipe.metresPerCell * longer) / cells,
  });
}

/** A recipe in which one stage has other luck and all others keep theirs; `null` gives the stage its own back. */
export function withLuck(recipe: Recipe, stage: StageName, luck: string | null): Recipe {
  const { [stage]: _, ...others } = recipe.subseeds;
  return parseRecipe({ ...recipe, subseeds: luck === null ? others : { ...others, [stage]: luck } });
}

/** The next throw for a stage: counts up, so that undo and redo find the same worlds again. */
export function nextLuck(recipe: Recipe, stage: StageName): string {
  const thrown = /^(.*)~(\d+)$/.exec(recipe.subseeds[stage] ?? '');
  return `${recipe.seed.slice(0, 180)}~${thrown ? Number(thrown[2]) + 1 : 1}`;
}

export function isDefault(recipe: Recipe, group: ParamGroup, name: string): boolean {
  return sameValue((recipe.params[group] as unknown as Record<string, ParamValue>)[name], PARAM_TABLES[group][name].default);
}
