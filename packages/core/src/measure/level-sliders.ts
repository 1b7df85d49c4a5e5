import { hashText } from '../base/hash.ts';
import type { NumberParam } from '../base/params.ts';
import { generateLevel } from '../levels/level.ts';
import { LEVEL_PARAMS, type LevelParams } from '../levels/params.ts';
import { parseRecipe } from '../recipe.ts';
import type { Level, PlaceKind, World } from '../world.ts';
import { LEVEL_MEASURES, type LevelMeasure } from './level-measures.ts';
import { SLIDER_STEPS } from './sliders.ts';

/** What a parameter of levels must visibly do in levels of one kind: the measure that it moves, and which way. */
export interface LevelSlider {
  readonly kind: PlaceKind;
  readonly param: keyof LevelParams;
  readonly measure: LevelMeasure;
  readonly moves: 'up' | 'down';
}

type Effect = readonly [param: keyof LevelParams, measure: LevelMeasure, moves: 'up' | 'down'];

const OF_DUNGEONS: readonly Effect[] = [
  ['rooms', 'rooms', 'up'],
  ['rooms', 'cells', 'up'],
  ['locks', 'lockDepth', 'up'],
  ['linearity', 'onPath', 'up'],
  ['linearity', 'waysRound', 'down'],
  ['loops', 'waysRound', 'up'],
  ['difficulty', 'foeStrength', 'up'],
  ['difficulty', 'trapStrength', 'up'],
  ['difficulty', 'traps', 'up'],
  ['danger', 'foes', 'up'],
  ['riches', 'finds', 'up'],
  ['secrets', 'secrets', 'up'],
];
const OF_CAVES: readonly Effect[] = [
  ['size', 'across', 'up'],
  ['size', 'cells', 'up'],
  ['openness', 'openShare', 'up'],
  ['water', 'waterShare', 'up'],
  ['loops', 'roundabouts', 'up'],
  ['difficulty', 'foeStrength', 'up'],
  ['danger', 'foesOnGround', 'up'],
  ['riches', 'findsOnGround', 'up'],
];
const OF_TOWNS: readonly Effect[] = [
  ['buildings', 'buildings', 'up'],
  ['riches', 'findsOnGround', 'up'],
];
const OF_LAIRS: readonly Effect[] = [
  ['danger', 'foes', 'up'],
  ['difficulty', 'foeStrength', 'up'],
  ['riches', 'finds', 'up'],
];

const effectsOn = (kinds: readonly PlaceKind[], effects: readonly Effect[]): LevelSlider[] =>
  kinds.flatMap((kind) => effects.map(([param, measure, moves]): LevelSlider => ({ kind, param, measure, moves })));

/** Every number among the parameters of levels, with what it does in each kind of level that it is for. */
export const LEVEL_SLIDERS: readonly LevelSlider[] = [
  ...effectsOn(['dungeon', 'temple', 'tower', 'ruin'], OF_DUNGEONS),
  ...effectsOn(['cave'], OF_CAVES),
  ...effectsOn(['town'], OF_TOWNS),
  ...effectsOn(['lair'], OF_LAIRS),
];

/** Values that a parameter is tried at, evenly from its least to its greatest: eleven, or all where it has fewer. */
export function levelSliderValues(param: keyof LevelParams): number[] {
  const { min, max, step } = LEVEL_PARAMS[param] as NumberParam;
  const count = Math.min(SLIDER_STEPS, Math.round((max - min) / step) + 1);
  return Array.from({ length: count }, (_, i) => {
    const value = min + ((max - min) * i) / (count - 1);
    return step === 1 ? Math.round(value) : Number(value.toFixed(6));
  });
}

/**
 * Tries sliders in one world: what each measure is at each value, `[slider][value]`. A place of the world is made one of
 * the kind, with no quest that could ask for more; where several sliders move one parameter of it, they read the same levels.
 * @param world with places
 */
export function tryLevelSliders(world: World, sliders: readonly LevelSlider[]): number[][] {
  const levels = new Map<string, Level[]>();
  return sliders.map(({ kind, param, measure }) => {
    const name = `${kind} ${param}`;
    let made = levels.get(name);
    if (made === undefined) levels.set(name, (made = levelSliderValues(param).map((value) => levelAt(world, kind, param, value))));
    return made.map((level) => LEVEL_MEASURES[measure](level));
  });
}

function levelAt(world: World, kind: PlaceKind, param: keyof LevelParams, value: number): Level {
  const { recipe } = world;
  const own = world.places.filter((place) => place.kind === kind);
  const pool = own.length > 0 ? own : world.places;
  const place = pool[(hashText(`${recipe.seed} ${kind}`) >>> 0) % pool.length];
  const asked = parseRecipe({ ...recipe, params: { ...recipe.params, levels: { ...recipe.params.levels, [param]: value } } });
  const places = world.places.map((one) => (one === place ? { ...one, kind } : one));
  return generateLevel({ ...world, recipe: asked, places, quests: [] }, place.id);
}
