import { InputError, listed, nearest, shown } from './base/input-error.ts';
import { type AnyParamTable, entriesOf, parseParam, parseParams, unknownName } from './base/params.ts';
import { CHARACTER_PARAMS, type CharacterParams } from './characters/params.ts';
import { HISTORY_PARAMS, type HistoryParams } from './civilization/history/params.ts';
import { type NameLists, parseNameLists } from './civilization/names/name-lists.ts';
import { ROAD_PARAMS, type RoadParams, SETTLEMENT_PARAMS, type SettlementParams } from './civilization/params.ts';
import { PRESETS } from './content/presets.ts';
import { LEVEL_PARAMS, type LevelParams } from './levels/params.ts';
import { QUEST_PARAMS, type QuestParams } from './quests/params.ts';
import { BIOME_PARAMS, type BiomeParams } from './terrain/biomes.ts';
import { CLIMATE_PARAMS, type ClimateParams } from './terrain/climate.ts';
import { TERRAIN_PARAMS, type TerrainParams } from './terrain/elevation.ts';
import { RIVER_PARAMS, type RiverParams } from './terrain/rivers.ts';

/** Written into every recipe and file. It rises whenever a recipe gives other bytes than before. */
export const ENGINE_VERSION = '0.1.0';

/** The stages of the pipeline, each with a random stream of its own that a sub-seed can re-roll. */
export const STAGES = [
  'elevation',
  'erosion',
  'climate',
  'drainage',
  'rivers',
  'biomes',
  'regions',
  'cultures',
  'settlements',
  'roads',
  'history',
  'characters',
  'quests',
  'levels',
] as const;
export type StageName = (typeof STAGES)[number];

/** One group of parameters for each part of the pipeline. */
export interface Params {
  readonly terrain: TerrainParams;
  readonly climate: ClimateParams;
  readonly rivers: RiverParams;
  readonly biomes: BiomeParams;
  readonly settlements: SettlementParams;
  readonly roads: RoadParams;
  readonly history: HistoryParams;
  readonly characters: CharacterParams;
  readonly quests: QuestParams;
  readonly levels: LevelParams;
}
export type ParamGroup = keyof Params;

/** Every parameter there is, by group. Forms, flags and docs are made from this. */
export const PARAM_TABLES: { readonly [G in ParamGroup]: AnyParamTable } = {
  terrain: TERRAIN_PARAMS as unknown as AnyParamTable,
  climate: CLIMATE_PARAMS as unknown as AnyParamTable,
  rivers: RIVER_PARAMS as unknown as AnyParamTable,
  biomes: BIOME_PARAMS as unknown as AnyParamTable,
  settlements: SETTLEMENT_PARAMS as unknown as AnyParamTable,
  roads: ROAD_PARAMS as unknown as AnyParamTable,
  history: HISTORY_PARAMS as unknown as AnyParamTable,
  characters: CHARACTER_PARAMS as unknown as AnyParamTable,
  quests: QUEST_PARAMS as unknown as AnyParamTable,
  levels: LEVEL_PARAMS as unknown as AnyParamTable,
};
const GROUPS: readonly ParamGroup[] = Object.keys(PARAM_TABLES) as ParamGroup[];

/** The whole input of a world: the same recipe gives the same bytes on every machine. Plain JSON. */
export interface Recipe {
  readonly engine: string;
  readonly seed: string;
  /** Other luck for single stages: a stage named here is re-rolled, all others stay as they are. */
  readonly subseeds: Readonly<Partial<Record<StageName, string>>>;
  /** Cells across. */
  readonly width: number;
  /** Cells down. */
  readonly height: number;
  /** Edge of a cell. Parameters are in world units, so half of it and twice the cells is the same world, seen finer. */
  readonly metresPerCell: number;
  readonly params: Params;
  /** The user's own lists of names, where they gave any. */
  readonly names?: NameLists;
}

/** What a user may give: everything but the seed has a default. */
export interface RecipeInput {
  readonly engine?: string;
  readonly seed: string | number;
  readonly subseeds?: Readonly<Partial<Record<StageName, string | number>>>;
  readonly preset?: string;
  /** Cells across and down at once. */
  readonly size?: number;
  readonly width?: number;
  readonly height?: number;
  readonly metresPerCell?: number;
  readonly params?: { readonly [G in ParamGroup]?: Partial<Params[G]> };
  /** Lists of 12 to 5000 names of places and of people; those of the world are then made in their manner, and never are one of them. */
  readonly names?: NameLists;
}

/** Cells across and down: least, most, and what is taken unasked. */
export const SIZE_LIMITS: { readonly min: number; readonly max: number; readonly default: number } = { min: 64, max: 4096, default: 512 };
/** The longer side of a world whose cells were given no size, metres. */
export const DEFAULT_EXTENT = 128_000;
const SCALE_LIMITS = { min: 10, max: 10_000 };
const LONGEST_SEED = 200;
const FIELDS = ['engine', 'seed', 'subseeds', 'preset', 'size', 'width', 'height', 'metresPerCell', 'params', 'names'];

/**
 * Reads a recipe strictly: unknown names, wrong types and values out of range are refused with a cure, and everything
 * left out takes its default.
 * @throws InputError
 */
export function parseRecipe(input: RecipeInput | Recipe | string | unknown, path = 'recipe'): Recipe {
  const given: Record<string, unknown> = typeof input === 'string' ? { seed: input } : Object.fromEntries(entriesOf(input, path));
  for (const name of Object.keys(given)) if (!FIELDS.includes(name)) throw unknownName(name, FIELDS, path, 'field');

  if (given['engine'] !== undefined && given['engine'] !== ENGINE_VERSION)
    throw new InputError(
      `${path}.engine`,
      `expected ${ENGINE_VERSION}, got ${shown(given['engine'])}; open it with that version of Hinterland, or remove the field to see the same seed in this one`,
    );
  const seed = parseSeed(given['seed'], `${path}.seed`);
  const preset = given['preset'] === undefined ? undefined : presetOf(given['preset'], `${path}.preset`);

  const size = parseSize(given['size'], `${path}.size`);
  const width = parseSize(given['width'], `${path}.width`) ?? size ?? SIZE_LIMITS.default;
  const height = parseSize(given['height'], `${path}.height`) ?? size ?? SIZE_LIMITS.default;
  const metresPerCell =
    given['metresPerCell'] === undefined
      ? DEFAULT_EXTENT / Math.max(width, height)
      : (parseParam(
          { kind: 'number', label: '', does: '', default: 250, ...SCALE_LIMITS, step: 0, unit: 'metres' },
          given['metresPerCell'],
          `${path}.metresPerCell`,
        ) as number);

  const groups = given['params'] === undefined ? {} : Object.fromEntries(entriesOf(given['params'], `${path}.params`));
  for (const name of Object.keys(groups))
    if (!GROUPS.includes(name as ParamGroup)) throw unknownName(name, GROUPS, `${path}.params`, 'group');
  const group = <P>(name: ParamGroup, table: AnyParamTable): P => {
    const own = groups[name] === undefined ? {} : Object.fromEntries(entriesOf(groups[name], `${path}.params.${name}`));
    return parseParams(table as never, { ...preset?.[name], ...own }, `${path}.params.${name}`) as P;
  };
  const params = Object.fromEntries(GROUPS.map((name) => [name, group(name, PARAM_TABLES[name])])) as unknown as Params;

  const names = parseNameLists(given['names'], `${path}.names`);

  return {
    engine: ENGINE_VERSION,
    seed,
    subseeds: parseSubseeds(given['subseeds'], `${path}.subseeds`),
    width,
    height,
    metresPerCell,
    params,
    ...(names && { names }),
  };
}

/**
 * Reads a seed: any text of 1 to 200 characters, or a number.
 * @throws InputError
 */
export function parseSeed(value: unknown, path = 'seed'): string {
  const seed = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  if (typeof seed !== 'string')
    throw new InputError(path, `expected a text or a number, got ${shown(value)}; any word will do, such as "copper-otter"`);
  if (seed.length === 0) throw new InputError(path, 'the seed is empty; any word will do, such as "copper-otter"');
  if (seed.length > LONGEST_SEED)
    throw new InputError(path, `a seed has at most ${LONGEST_SEED} characters, this one has ${seed.length}; shorten it`);
  if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(seed))
    throw new InputError(path, 'the seed holds half of a character (a lone surrogate), which no file can carry; write it anew');
  return seed;
}

function parseSize(value: unknown, path: string): number | undefined {
  if (value === undefined) return undefined;
  return parseParam(
    {
      kind: 'number',
      label: '',
      does: '',
      default: SIZE_LIMITS.default,
      min: SIZE_LIMITS.min,
      max: SIZE_LIMITS.max,
      step: 1,
      unit: 'cells',
    },
    value,
    path,
  ) as number;
}

function parseSubseeds(value: unknown, path: string): Recipe['subseeds'] {
  if (value === undefined) return {};
  const out: Partial<Record<StageName, string>> = {};
  const given = Object.fromEntries(entriesOf(value, path));
  for (const name of Object.keys(given)) if (!STAGES.includes(name as StageName)) throw unknownName(name, STAGES, path, 'stage');
  for (const stage of STAGES) if (given[stage] !== undefined) out[stage] = parseSeed(given[stage], `${path}.${stage}`);
  return out;
}

function presetOf(value: unknown, path: string): Record<string, Record<string, unknown>> {
  const names = Object.keys(PRESETS);
  if (typeof value === 'string' && Object.hasOwn(PRESETS, value)) return PRESETS[value].params as Record<string, Record<string, unknown>>;
  const near = typeof value === 'string' ? nearest(value, names) : undefined;
  throw new InputError(path, `expected one of ${listed(names)}, got ${shown(value)}${near ? `; did you mean ${near}?` : ''}`);
}
