import type { Fact, Term } from './history.ts';
import type { Motivation } from './people.ts';
import type { CharacterId, PlaceId, QuestId } from './ids.ts';

/** What the player does in one step. */
export type QuestAction = 'goto' | 'listen' | 'report' | 'give' | 'take' | 'gather' | 'defeat' | 'explore' | 'deliver' | 'read';

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
  readonly text: string;
}

export interface Quest {
  readonly id: QuestId;
  readonly name: string;
  readonly giver: CharacterId;
  readonly motivation: Motivation;
  readonly strategy: string;
  /** Facts of this world that it grows out of. */
  readonly because: readonly Fact[];
  /** Facts that are true before the first step. */
  readonly start: readonly Fact[];
  readonly steps: readonly QuestStep[];
  /** Facts that must be true after the last step. */
  readonly goal: readonly Fact[];
  readonly reward: { readonly kind: string; readonly amount: number; readonly text: string };
  readonly text: string;
  /** How it was shown to be completable: for each step the number of cells walked to reach its place. */
  readonly proof: { readonly walked: readonly number[]; readonly total: number };
}
