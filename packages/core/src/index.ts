export * from './world.ts';
export { type AnyParamTable, type ChoiceParam, type FlagParam, type NumberParam, type Param, type ParamTable, type ParamValue } from './base/params.ts';
export { InputError, nearest, shown } from './base/input-error.ts';
export {
  ENGINE_VERSION, PARAM_TABLES, type ParamGroup, type Params, parseRecipe, parseSeed, type Recipe, type RecipeInput, SIZE_LIMITS, type StageName, STAGES,
} from './recipe.ts';
export { PRESETS, type Preset } from './content/presets.ts';
export { Aborted, generateLand, type GenerateOptions, generateWorld } from './generate.ts';
export { decodeLevel, type DecodeOptions, decodeWorld, digestOfLevelFile, digestOfWorldFile, encodeLevel, type EncodeOptions, encodeWorld } from './io/codec.ts';
export { drawLand, type DrawOptions, type Raster, VIEW_NAMES, type ViewName } from './io/raster.ts';
export { type Scale, VIEW_SCALES } from './io/raster-palette.ts';
export { levelToPng, type PngOptions, recipeOfPng, toPng } from './io/to-png.ts';
export { drawLevel, type DrawLevelOptions } from './io/raster-level.ts';
export { type Style, STYLE_NAMES, type StyleName, STYLES } from './content/styles.ts';
export { digestLevel, digestWorld } from './io/digest.ts';
export { JSON_SCHEMAS, type SchemaName } from './io/schema.ts';
export { type Description, describeWorld } from './measure/describe.ts';
export { type Measure, MEASURE_NAMES, type MeasureName, MEASURES } from './measure/measures.ts';
export { DESCRIPTOR_SIZE, DESCRIPTOR_VERSION, descriptorOf } from './measure/descriptor.ts';
export { type Variety, varietyOf } from './measure/variety.ts';
export { type Agreement, agreementOf } from './measure/agreement.ts';
export { type Line, SCOREBOARD, type Target } from './measure/scoreboard.ts';
export { type Sample, VARIETY_COUNT } from './measure/set-statistics.ts';
export { judge, type Verdict } from './measure/judge.ts';
export { verifyLevel, verifyQuest, verifyWorld } from './verify.ts';
export { type Slider, SLIDER_STEPS, sliderEffect, type SliderEffect, SLIDERS } from './measure/sliders.ts';
export { generateLevel, LEVEL_KINDS } from './levels/level.ts';
