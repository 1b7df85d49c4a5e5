import type { Fact, Term } from '../world.ts';

/**
 * The relations that quests are told in. A term is "player", a table and an index such as "place:12", "character:3" or
 * "item:5", or a plain word (the name of a creature, an occupation).
 *
 * What is true while a quest is played:
 *
 *     at      player | character | creature    place                         is there; one place at a time
 *     heldBy  item                             player | character | place    has it, or where it lies; one holder at a time
 *     state   creature                         "alive" | "dead"              one state at a time
 *     knows   player | character               character | item | place | creature
 *             has that person's word; knows where the thing lies; has seen, or been told, what is at the place;
 *             has heard that the creature is dead. Once known, always known.
 *
 * What a quest grows out of, to be found in the tables of the world:
 *
 *     home         character  place        lives there
 *     occupation   character  word
 *     motivation   character  word         moves them, to some degree
 *     kind         place      word         the place's kind
 *     near         place      place        less than a quarter of the world apart, as the crow flies
 *     friend, rival, creditor, debtor, mentor, pupil, trading partner, sibling, cousin, spouse, parent, child
 *                  character  character    the second is that to the first
 */
export const PLAYER: Term = 'player';

export function characterTerm(id: number): Term {
  return `character:${id}`;
}

export function placeTerm(id: number): Term {
  return `place:${id}`;
}

export function itemTerm(id: number): Term {
  return `item:${id}`;
}

export function at(who: Term, place: number): Fact {
  return ['at', who, placeTerm(place)];
}

export function heldBy(item: Term, holder: Term): Fact {
  return ['heldBy', item, holder];
}

export function knows(who: Term, what: Term): Fact {
  return ['knows', who, what];
}

export function state(creature: Term, is: 'alive' | 'dead'): Fact {
  return ['state', creature, is];
}
