export * from './world.ts';
export {
  type AnyParamTable,
  type ChoiceParam,
  type FlagParam,
  type NumberParam,
  type Param,
  type ParamTable,
  type ParamValue,
  type RowsParam,
  type RowValue,
  sameValue,
  type TextParam,
  valueText,
  type WeightsParam,
} from './base/params.ts';
export { InputError, nearest, shown } from './base/input-error.ts';
export {
  ENGINE_VERSION,
  PARAM_TABLES,
  type ParamGroup,
  type Params,
  parseRecipe,
  parseSeed,
  type Recipe,
  type RecipeInput,
  SIZE_LIMITS,
  type StageName,
  STAGES,
} from './recipe.ts';
export { listNotes, type NameLists } from './civilization/names/name-lists.ts';
export { PRESETS, type Preset } from './content/presets.ts';
export { findPath, type PathOptions } from './civilization/find-path.ts';
export type { Journey, Leg, Travelled } from './civilization/journey.ts';
export { Aborted, archetypeOf, generateLand, type GenerateOptions, generateWorld } from './generate.ts';
export {
  decodeLevel,
  type DecodeOptions,
  decodeWorld,
  digestOfLevelFile,
  digestOfWorldFile,
  encodeLevel,
  type EncodeOptions,
  encodeWorld,
} from './io/codec.ts';
export { drawLand, type DrawOptions, type Raster, VIEW_NAMES, type ViewName } from './io/raster.ts';
export { PLACE_LETTERS } from './content/map-lettering.ts';
export { along, type Curve } from './io/lettering/curve.ts';
export { type Label, type Labels, type MapText, planLabels, type PlanOptions } from './io/lettering/plan-labels.ts';
export { type Scale, VIEW_SCALES } from './io/raster-palette.ts';
export { levelToPng, type PngOptions, recipeOfPng, toPng } from './io/to-png.ts';
export { drawLevel, type DrawLevelOptions } from './io/raster-level.ts';
export { type Style, STYLE_NAMES, type StyleName, STYLES } from './content/styles.ts';
export { heraldryToSvg, type HeraldrySvgOptions } from './io/heraldry-svg.ts';
export { digestLevel, digestWorld } from './io/digest.ts';
export { JSON_SCHEMAS, type SchemaName } from './io/schema.ts';
export { type Description, describeWorld } from './measure/describe.ts';
export { type Measure, MEASURE_NAMES, type MeasureName, MEASURES } from './measure/measures.ts';
export { DESCRIPTOR_SIZE, DESCRIPTOR_VERSION, descriptorOf } from './measure/descriptor.ts';
export { type Variety, varietyOf } from './measure/variety.ts';
export { type Agreement, agreementOf } from './measure/agreement.ts';
export { type Faces, readFaces } from './measure/faces.ts';
export { type PeopleReading, readPeople } from './measure/people.ts';
export { readTalk, type TalkReading } from './measure/talk.ts';
export { type QuestReading, readQuests } from './measure/quest-reading.ts';
export { type Mishap, type Plays } from './measure/quest-play.ts';
export { checkQuestsOf, type Damaged, type QuestChecks, type QuestSweep, sweepQuests, wildRecipe } from './measure/quest-sweep.ts';
export { type Line, SCOREBOARD, type Target } from './measure/scoreboard.ts';
export { type Sample, VARIETY_COUNT } from './measure/set-statistics.ts';
export { judge, type Verdict } from './measure/judge.ts';
export { builtOf, likenessOf } from './measure/level-likeness.ts';
export { type LevelTrial, TRIAL_KINDS, tryLevel } from './measure/level-trials.ts';
export { type ExamResult, sitExam } from './measure/pcg-benchmark/exam.ts';
export { verifyLevel, verifyQuest, verifyWorld } from './verify.ts';
export { type Slider, SLIDER_STEPS, sliderEffect, type SliderEffect, SLIDERS } from './measure/sliders.ts';
export { decorateLevel } from './levels/by-example/decorate.ts';
export { parseFloorSample } from './levels/by-example/parse-sample.ts';
export { learnPatterns, type Patterns, type Sample as PatternSample } from './levels/by-example/learn.ts';
export { BARE, weave, type Woven } from './levels/by-example/weave.ts';
export { FLOOR_SAMPLES, type FloorSample } from './content/floor-samples.ts';
export { generateLevel, LEVEL_KINDS } from './levels/level.ts';
export { type ExplainedLeg, type ExplainedTask, explainQuest, type QuestExplanation } from './measure/explain-quest.ts';
export { type Outlying, outlyingAt, outlyingOf } from './levels/country/outlying.ts';
export { generateWilderness, type WildernessOptions } from './levels/country/wilderness.ts';
export { WILD_KINDS, type WildKind } from './content/wilds.ts';
export { type Rng, stream } from './base/rng.ts';
export {
  advanceQuestLog,
  createQuestLog,
  type QuestEntry,
  type QuestLog,
  questsOfferedBy,
  type QuestState,
  undoQuestEvent,
} from './quests/log/log.ts';
export { nextSteps, type NextStep } from './quests/log/next.ts';
export { eventOfStep, type QuestEvent } from './quests/log/events.ts';
export { explainLooks, type LooksReason } from './characters/explain-looks.ts';
export { plainLooks } from './characters/plain-looks.ts';
export { EXPRESSION_NAMES, type ExpressionName } from './content/expressions.ts';
export { HUMAN_PALETTE, type LooksPalette } from './content/looks.ts';
export type { Backdrop } from './portraits/backdrop.ts';
export type { Picture } from './portraits/canvas.ts';
export { type CreatureLike, creaturesOf, drawBeast, drawBeastPortrait, hasLook } from './portraits/creature.ts';
export { drawPortrait, type PortraitOptions } from './portraits/portrait.ts';
export {
  drawSprite,
  SPRITE_DIRECTIONS,
  SPRITE_FOOT,
  SPRITE_HEIGHT,
  SPRITE_STEPS,
  SPRITE_WIDTH,
  type SpriteDirection,
  type SpriteSheet,
} from './portraits/sprite.ts';
export { type Compiled, compileGrammar, type CompileOptions, tryCompileGrammar } from './grammar/compile.ts';
export { expand, type ExpandOptions } from './grammar/expand.ts';
export { type Derivation, type DerivationNode, derive, falseStatements } from './grammar/derivation.ts';
export type { Dialect, Grammar, GrammarSymbol, Rule, Selection } from './grammar/grammar.ts';
export {
  GrammarError,
  type GrammarProblem,
  type PartialDerivation,
  type ProblemCode,
  problemLine,
  type Severity,
} from './grammar/problem.ts';
export { DEFAULT_LIMITS, type Limits } from './grammar/limits.ts';
export { type Memory, newMemory } from './grammar/memory.ts';
export type { Draws } from './grammar/run.ts';
export type { SlotValue } from './grammar/value.ts';
export type { TypeSource } from './grammar/value-type.ts';
export type { GrammarSource, RuleSource, SymbolSource } from './grammar/grammar-source.ts';
export { type ExpectedSize } from './grammar/lint/size.ts';
export { lintGrammar, type LintOptions, type LintReport } from './grammar/lint/lint.ts';
export { coverGrammar, type Coverage, type CoverageOptions } from './grammar/coverage.ts';
export { sampleSlots } from './grammar/sample.ts';
export { comparePlans, type StringRow, stringTable, stringTableCsv } from './grammar/strings.ts';
export { type CharacterExplanation, explainCharacter } from './measure/explain-character.ts';
export { type Choice, type Conversation, makeConversation, type TalkNode } from './dialogue/conversation.ts';
export { distinct2 } from './dialogue/measure.ts';
export { TALK_GRAMMARS } from './dialogue/tongues.ts';
export { toInk } from './io/to-ink.ts';
export { GRAMMARS } from './content/grammars.ts';
export { type CellExplanation, type Counterfactual, explain, type Explainable, type ExplainedValue } from './measure/explain.ts';
export { factsOfWorld } from './facts/from-tables.ts';
export {
  EVER,
  type FactBase,
  factCount,
  factsOf,
  factsWithObject,
  factsWithSubject,
  findFact,
  isTrue,
  NOW,
  objectOf,
  objectsOf,
  STILL,
  subjectsOf,
} from './facts/base.ts';
export { type Bindings, matchFacts, type Pattern } from './facts/match.ts';
export { type Relation as FactRelation, RELATION_SPECS, RELATIONS, type RelationSpec } from './facts/relations.ts';
export { indexOfTerm, kindOfTerm, NOTHING, readTerm, type TermCode, type TermKind, termOf, written } from './facts/terms.ts';
export { type BorderExplanation, explainBorder, explainPlace, type PlaceExplanation } from './measure/explain-place.ts';
export { explainRelation, explainTie } from './measure/explain-relation.ts';
export { explainTerm } from './measure/explain-term.ts';
export { explainEvent, explainRelic, explainRuin } from './measure/explain-thing.ts';
export type { PastExplanation, Remembered, Statement } from './measure/past.ts';
export { type Chapter, chronicle, type ChronicleLine } from './measure/chronicle.ts';
