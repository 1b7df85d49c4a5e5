import {
  type CharacterId,
  MOTIVATIONS,
  type PlaceId,
  type Quest,
  QUEST_ACTIONS,
  type QuestArc,
  type QuestBranch,
  type QuestEnding,
  type QuestGate,
  type QuestId,
  type QuestProof,
  type QuestDescent,
  type QuestRole,
  type QuestStep,
  type QuestTask,
  type RiverId,
  type RoadId,
} from '../world.ts';
import { facts, term } from './schema-facts.ts';
import { about, index, list, number, oneOf, optional, orNull, record, type Shape, text, whole } from './schema-shape.ts';

const step = record<QuestStep>({
  action: oneOf(QUEST_ACTIONS),
  subject: optional(term),
  object: optional(term),
  place: index<PlaceId>('places'),
  needs: facts,
  gives: facts,
  text: about('What is to be done, as an order.', text),
  journal: about('What a journal says once it is done.', text),
  hint: about('More than the order says, for who asks.', text),
});
const walked = about('Cells walked to reach the place of each step.', list(number(0)));
const afloat = about('Cells by ship or raft to reach the place of each step.', list(number(0)));
const roadsOfSteps = about(
  'The roads walked and sea lanes sailed to reach the place of each step, in order.',
  list(list(index<RoadId>('roads'))),
);
const descentsOfSteps = about(
  'The ways taken that lead down only to reach the place of each step, in order: by raft down a river, or on foot where it is null.',
  list(
    list(record<QuestDescent>({ river: orNull(index<RiverId>('rivers')), from: index<PlaceId>('places'), to: index<PlaceId>('places') })),
  ),
);

/** A quest with its steps, its other ways, its endings and its proof. */
export const questShape: Shape<Quest> = record<Quest>({
  id: index<QuestId>('quests'),
  name: text,
  giver: index<CharacterId>('characters'),
  motivation: oneOf(MOTIVATIONS),
  strategy: text,
  because: about('Facts of this world that it grows out of.', facts),
  start: about('Facts that are true before the first step.', facts),
  steps: about('Each with what must be true before (needs) and what is true afterwards (gives).', list(step, { min: 1 })),
  goal: about('Facts that must be true after the last step.', facts),
  reward: record<Quest['reward']>({ kind: text, amount: number(), text }),
  text,
  hook: about('What people say of it before one has met the giver.', text),
  proof: record<QuestProof>({
    walked,
    total: about('Cells walked in all.', number(0)),
    afloat,
    roads: roadsOfSteps,
    descents: descentsOfSteps,
    states: about('States that out-of-order play can bring about; from each an ending can be reached.', whole(0)),
  }),
  branches: about(
    'Other ways to do part of it: the steps `from` (included) to `to` (excluded) are left out and these done in their place.',
    list(
      record<QuestBranch>({
        from: whole(0),
        to: whole(0),
        means: text,
        steps: list(step, { min: 1 }),
        ending: about('Index into endings.', whole(0)),
        text,
        walked,
        afloat,
        roads: roadsOfSteps,
        descents: descentsOfSteps,
      }),
    ),
  ),
  endings: about(
    'How it can end; the first is what the giver hopes for.',
    list(record<QuestEnding>({ outcome: oneOf(['done', 'changed', 'failed']), when: facts, gives: facts, text }), { min: 1 }),
  ),
  roles: list(record<QuestRole>({ role: text, term, standIn: orNull(term) })),
  gates: about(
    'Roads, sea lanes and places that cannot be passed until their state is "open".',
    list(record<QuestGate>({ at: term, kind: text, text })),
  ),
  tasks: about(
    'How it was put together: a tree of tasks, parents before children.',
    list(record<QuestTask>({ depth: whole(0), task: text, method: text, from: whole(0), to: whole(0) })),
  ),
  twists: list(text),
  clock: about('Hours after which it is too late.', orNull(number(0))),
  difficulty: number(0, 1),
  danger: number(0, 1),
  hours: about('Hours of walking, sailing and doing.', number(0)),
  after: about('Quests that must be done before this one is offered.', list(index<QuestId>('quests'))),
  arc: orNull(record<QuestArc>({ name: text, act: whole(1, 3), order: whole(0) })),
});
