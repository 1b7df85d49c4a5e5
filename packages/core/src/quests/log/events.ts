import type { PlaceId, QuestAction, QuestId, QuestStep, Term } from '../../world.ts';
import { placeTerm } from '../facts.ts';

/** What happens in a game, as far as quests care. Terms are "character:3", "item:5", "place:12" or the name of a creature. */
export type QuestEvent =
  /** The player takes on a quest, gives it up, or settles on one of its branches (null: on the way it was told). */
  | { readonly kind: 'accepted' | 'abandoned'; readonly quest: QuestId }
  | { readonly kind: 'chose'; readonly quest: QuestId; readonly branch: number | null }
  | { readonly kind: 'arrived'; readonly place: PlaceId }
  /** Hears and says, gives and takes whatever the quests under way ask for, with one person. */
  | { readonly kind: 'talked'; readonly to: Term }
  | { readonly kind: 'took'; readonly item: Term }
  | { readonly kind: 'gave'; readonly item: Term; readonly to: Term }
  | { readonly kind: 'used'; readonly item: Term; readonly on?: Term }
  /** A creature, band or person is beaten; `killed` where it is dead. */
  | { readonly kind: 'defeated'; readonly who: Term; readonly killed?: boolean }
  | { readonly kind: 'spied'; readonly on: Term }
  | { readonly kind: 'escorted'; readonly who: Term }
  /** Time goes by, on the way or at rest. */
  | { readonly kind: 'waited'; readonly hours: number }
  /** A thing is sold, broken or lost for good. */
  | { readonly kind: 'lost'; readonly item: Term }
  /** Any other deed: exploring, reading, repairing, hiding, guarding. */
  | { readonly kind: 'did'; readonly action: QuestAction; readonly subject: Term };

/** The event by which a game says that a step was done. */
export function eventOfStep({ action, subject, object, place }: QuestStep): QuestEvent {
  const what = subject ?? object ?? placeTerm(place);
  switch (action) {
    case 'goto':
      return { kind: 'arrived', place };
    case 'listen':
    case 'report':
      return { kind: 'talked', to: what };
    case 'take':
    case 'gather':
      return { kind: 'took', item: what };
    case 'give':
      return { kind: 'gave', item: what, to: object ?? placeTerm(place) };
    case 'use':
      return object === undefined ? { kind: 'used', item: what } : { kind: 'used', item: what, on: object };
    case 'kill':
      return { kind: 'defeated', who: what, killed: true };
    case 'damage':
      return { kind: 'defeated', who: what };
    case 'spy':
      return { kind: 'spied', on: what };
    case 'escort':
      return { kind: 'escorted', who: what };
    default:
      return { kind: 'did', action, subject: what };
  }
}

/** Whether an event is the doing of a step, the state of things apart. `known` gives the part that a stand-in plays. */
export function isDoneBy(step: QuestStep, event: QuestEvent, known: (term: Term) => Term): boolean {
  const { action, subject, object } = step;
  switch (event.kind) {
    case 'talked': {
      const who = known(event.to);
      if (action === 'listen' || action === 'report') return subject === who;
      if (action === 'give' || action === 'exchange')
        return object === who || step.needs.some((need) => need[0] === 'at' && need[1] === who);
      // What is taken behind somebody's back, or after a fight, is not had by talking.
      if (action === 'take') return object === who && !step.needs.some(([relation]) => relation === 'hiddenFrom' || relation === 'state');
      return action === 'escort' && subject === who;
    }
    case 'took':
      return (action === 'take' || action === 'gather') && subject === event.item;
    case 'gave':
      return action === 'give' && subject === event.item && object === known(event.to);
    case 'used':
      return action === 'use' && subject === event.item && (event.on === undefined || object === undefined || object === known(event.on));
    case 'defeated':
      return (action === 'kill' || action === 'damage') && subject === known(event.who);
    case 'spied':
      return action === 'spy' && subject === known(event.on);
    case 'escorted':
      return action === 'escort' && subject === known(event.who);
    case 'did':
      return action === event.action && (subject === known(event.subject) || (subject === undefined && object === known(event.subject)));
    case 'waited':
      return action === 'wait';
    default:
      return false;
  }
}

export function isCharacter(term: Term): boolean {
  return term.startsWith('character:');
}
