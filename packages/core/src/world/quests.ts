import type { Fact, Term } from './history.ts';
import type { CharacterId, PlaceId, QuestId, RiverId, RoadId } from './ids.ts';
import type { Motivation } from './people.ts';

/** What a player can do: the actions of Doran and Parberry (A Prototype Quest Generator, 2011), and waiting. */
export const QUEST_ACTIONS = [
  'capture',
  'damage',
  'defend',
  'escort',
  'exchange',
  'experiment',
  'explore',
  'gather',
  'give',
  'goto',
  'kill',
  'listen',
  'read',
  'repair',
  'report',
  'spy',
  'stealth',
  'take',
  'use',
  'wait',
] as const;
/** What the player does in one step. */
export type QuestAction = (typeof QUEST_ACTIONS)[number];

export interface QuestStep {
  readonly action: QuestAction;
  readonly subject?: Term;
  readonly object?: Term;
  /** Where the player must be for it. */
  readonly place: PlaceId;
  /** What must be true before. */
  readonly needs: readonly Fact[];
  /** What is true afterwards. */
  readonly gives: readonly Fact[];
  /** What is to be done, as an order. */
  readonly text: string;
  /** What a journal says once it is done. */
  readonly journal: string;
  /** More than the order says, for who asks. */
  readonly hint: string;
}

/** Another way to do part of a quest, or to end it. */
export interface QuestBranch {
  /** The steps from `from` (included) to `to` (excluded) are left out, and `steps` done in their place. */
  readonly from: number;
  readonly to: number;
  /** How it goes about it: "steal", "trade", "persuade", "fight", "betray" and the like. */
  readonly means: string;
  readonly steps: readonly QuestStep[];
  /** Index of the ending that it leads to. */
  readonly ending: number;
  /** The choice, as it is put to the player. */
  readonly text: string;
  /** As in the proof of the quest, for each of `steps`, and one more for the first step after them where there is one. */
  readonly walked: readonly number[];
  readonly afloat: readonly number[];
  readonly roads: readonly (readonly RoadId[])[];
  readonly descents: readonly (readonly QuestDescent[])[];
}

/** A way that leads down only: by raft down a river from one place on it to another, or on foot over a cliff or scree. Nobody comes back up it. */
export interface QuestDescent {
  /** Null where one climbs down. */
  readonly river: RiverId | null;
  readonly from: PlaceId;
  readonly to: PlaceId;
}

/** How a quest can end. The first is what the giver hopes for. */
export interface QuestEnding {
  /** Done as asked; ended otherwise, by the player's choice; or no longer to be done. */
  readonly outcome: 'done' | 'changed' | 'failed';
  /** It has ended so as soon as all of these are true. */
  readonly when: readonly Fact[];
  /** What is true in the world from then on. */
  readonly gives: readonly Fact[];
  readonly text: string;
}

/** Who or what plays which part. */
export interface QuestRole {
  /** "giver", "helper", "rival", "goods", "site" and the like. */
  readonly role: string;
  readonly term: Term;
  /** Who takes their place if they are no more; null where nobody can. */
  readonly standIn: Term | null;
}

/** What stands in the way: a road, sea lane or place that cannot be passed until its state is "open". */
export interface QuestGate {
  readonly at: Term;
  /** "bridge", "toll", "beacon", "chain", "door", "rockfall" and the like. */
  readonly kind: string;
  readonly text: string;
}

/** One task of the plan and the way that was chosen to do it: a tree, told from its root, children after parents. */
export interface QuestTask {
  readonly depth: number;
  readonly task: string;
  readonly method: string;
  /** The steps that it led to: from the first to just before `to`. */
  readonly from: number;
  readonly to: number;
}

export interface QuestProof {
  /** For each step the number of cells walked to reach its place. */
  readonly walked: readonly number[];
  /** Cells walked in all. */
  readonly total: number;
  /** For each step the number of cells that a ship or raft carries one. */
  readonly afloat: readonly number[];
  /** For each step the roads walked and the sea lanes sailed, in order. */
  readonly roads: readonly (readonly RoadId[])[];
  /** For each step the ways taken that lead down only, in order; each where the way has come to its beginning. */
  readonly descents: readonly (readonly QuestDescent[])[];
  /** States of the quest that a player can bring about in any order of play; from each an ending can be reached. */
  readonly states: number;
}

/** A place in a longer tale. */
export interface QuestArc {
  readonly name: string;
  /** 1 to 3. */
  readonly act: number;
  /** From 0. */
  readonly order: number;
}

export interface Quest {
  readonly id: QuestId;
  readonly name: string;
  readonly giver: CharacterId;
  readonly motivation: Motivation;
  readonly strategy: string;
  /** Facts that it grows out of: of this world, or brought about by a quest in `after`. */
  readonly because: readonly Fact[];
  /** Facts that are true before the first step. */
  readonly start: readonly Fact[];
  readonly steps: readonly QuestStep[];
  /** Facts that must be true after the last step. */
  readonly goal: readonly Fact[];
  readonly reward: { readonly kind: string; readonly amount: number; readonly text: string };
  /** What the giver says. */
  readonly text: string;
  /** What people say of it before one has met the giver. */
  readonly hook: string;
  readonly proof: QuestProof;
  readonly branches: readonly QuestBranch[];
  /** At least one; the first is reached by `steps` and has `goal` for its condition. */
  readonly endings: readonly QuestEnding[];
  readonly roles: readonly QuestRole[];
  readonly gates: readonly QuestGate[];
  /** How it was put together. */
  readonly tasks: readonly QuestTask[];
  /** Turns of the tale: "false lead", "dilemma", "betrayal", "clock", "guardian", "investigation" and the like. */
  readonly twists: readonly string[];
  /** Hours after which it is too late, or null. */
  readonly clock: number | null;
  /** How hard it is, 0 to 1. */
  readonly difficulty: number;
  /** How much of that is a danger to life, 0 to 1. */
  readonly danger: number;
  /** How long it takes, hours of walking, sailing and doing. */
  readonly hours: number;
  /** Quests that must be done before this one is offered. */
  readonly after: readonly QuestId[];
  readonly arc: QuestArc | null;
}
