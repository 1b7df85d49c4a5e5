import type { Fact, Term } from '../world.ts';

/**
 * The relations that quests are told in. A term is "player", a table and an index such as "place:12", "character:3" or
 * "item:5", or a plain word: the name of a creature, a band or a thing known.
 *
 * What is true while a quest is played; the first five have one object at a time:
 *
 *     at          player | character | creature   place                 is there
 *     heldBy      item                            player | character | place   has it, or where it lies
 *     state       creature | item | place | road | character   word     "alive", "dead", "beaten", "open", "whole" …
 *     hiddenFrom  player                          character | creature  has crept up unseen
 *     follows     character | creature            player                goes where the player goes
 *     knows       player | character              word | item           has learned of it; once known, always known
 *     willing     character                       player                would do the player a kindness
 *
 * What a quest grows out of is said in the relations of the fact base (`facts/relations.ts`), and in two that the
 * tables show without being stated there: `motivation` of a person, and `near` of two places.
 */
export const PLAYER: Term = 'player';

/** The terms of people and places, by id: they are looked up so often that each is put together, and hashed, once. */
const CHARACTERS: Term[] = [];
const PLACES: Term[] = [];

export function characterTerm(id: number): Term {
  return (CHARACTERS[id] ??= `character:${id}`);
}

export function placeTerm(id: number): Term {
  return (PLACES[id] ??= `place:${id}`);
}

export function itemTerm(id: number): Term {
  return `item:${id}`;
}

export function roadTerm(id: number): Term {
  return `road:${id}`;
}

/** The index in a term such as "place:12". */
export function indexOf(term: Term): number {
  return Number(term.slice(term.indexOf(':') + 1));
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

export function state(what: Term, is: string): Fact {
  return ['state', what, is];
}

export function willing(who: Term): Fact {
  return ['willing', who, PLAYER];
}
