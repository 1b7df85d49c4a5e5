export { type CreateOptions, type EnterOptions, HinterlandPlugin } from './plugin.ts';
export { type TileInfo, type ViewOptions, WorldView } from './world-view.ts';
export { type LevelOptions, LevelView } from './level/level-view.ts';
export { type Reach, wayOf } from './level/level-way.ts';
export type { LevelAction } from './level/level-actions.ts';
export { type LevelState, newLevelState } from './level/level-state.ts';
export type { Progress } from './make/job.ts';
export type { JobThread } from './make/workshop.ts';
export { type Direction, directionOf, type Person, personFrame, standOnFeet, uploadPerson } from './view/person.ts';
export { Clock, type ClockOptions } from './view/clock.ts';
export type { Walker } from './view/walker.ts';
export type { Mark } from './view/marks.ts';
export {
  activeQuests,
  advanceQuests,
  type Deed,
  handworkAt,
  type JournalEntry,
  journalOf,
  newQuestLog,
  offersOf,
  questMarks,
} from './quest-log.ts';
export { handworkInside, type QuestLevel, questObjects } from './quest-level.ts';
export { type Task, taskOf } from './quest-task.ts';
export { askedFor, bringsAlong, refusalOf } from './quest-vault.ts';
export type { QuestLog } from '@hinterland/core';
