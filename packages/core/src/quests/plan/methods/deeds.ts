import type { Character, Fact, Place, PlaceId } from '../../../world.ts';
import { characterTerm, heldBy, knows, PLAYER, placeTerm, state } from '../../facts.ts';
import { act, assume, type Draft, here, involve, type Thing, walk } from '../draft.ts';
import { enter } from '../gates.ts';

export const WILD: readonly Place['kind'][] = ['cave', 'ruin', 'tower', 'shrine', 'temple', 'dungeon'];

/** To where somebody lives. */
export function visit(draft: Draft, who: Character): boolean {
  if (!involve(draft, who)) return false;
  if (here(draft) === who.home) return true;
  return walk(draft, who.home, who.home === draft.cast.giver.home ? 'goto-home' : 'goto');
}

export function isHere(draft: Draft, who: Character): Fact {
  return ['at', characterTerm(who.id), placeTerm(here(draft))];
}

/** Hears something of somebody who would tell anyone. */
export function listen(
  draft: Draft,
  who: Character,
  topic: string,
  needs: readonly Fact[] = [],
  say = 'listen',
  also: readonly Fact[] = [],
): boolean {
  const me = characterTerm(who.id);
  return act(draft, 'listen', {
    subject: me,
    needs: [isHere(draft, who), knows(me, topic), ...needs],
    gives: [knows(PLAYER, topic), ...also],
    say,
    words: { who, topic },
  });
}

/** Tells somebody what one knows or has done. */
export function report(
  draft: Draft,
  who: Character,
  topic: string,
  needs: readonly Fact[],
  also: readonly Fact[] = [],
  say = 'report',
): boolean {
  const me = characterTerm(who.id);
  return act(draft, 'report', {
    subject: me,
    needs: [isHere(draft, who), ...needs],
    gives: [knows(me, topic), ...also],
    say,
    words: { who, topic },
  });
}

/** Brings somebody home to who waits for them. */
export function greet(draft: Draft, who: Character, whom: Character, topic: string, needs: readonly Fact[]): boolean {
  const me = characterTerm(who.id);
  return act(draft, 'report', {
    subject: me,
    needs: [isHere(draft, who), ...needs],
    gives: [knows(me, topic)],
    say: 'report-freed',
    words: { who, whom, topic },
  });
}

export function give(draft: Draft, thing: Thing, to: Character, also: readonly Fact[] = [], needs: readonly Fact[] = []): boolean {
  const taker = characterTerm(to.id);
  return act(draft, 'give', {
    subject: thing.term,
    object: taker,
    needs: [isHere(draft, to), heldBy(thing.term, PLAYER), ...needs],
    gives: [heldBy(thing.term, taker), ...also],
    say: 'give',
    words: { who: to, thing },
  });
}

export function takeFrom(
  draft: Draft,
  thing: Thing,
  from: Character,
  needs: readonly Fact[] = [],
  say = 'take-from',
  also: readonly Fact[] = [],
): boolean {
  const holder = characterTerm(from.id);
  return act(draft, 'take', {
    subject: thing.term,
    object: holder,
    needs: [isHere(draft, from), heldBy(thing.term, holder), ...needs],
    gives: [heldBy(thing.term, PLAYER), ...also],
    say,
    words: { who: from, thing },
  });
}

export function swap(draft: Draft, mine: Thing, theirs: Thing, from: Character): boolean {
  const me = characterTerm(from.id);
  return act(draft, 'exchange', {
    subject: mine.term,
    object: theirs.term,
    needs: [isHere(draft, from), heldBy(mine.term, PLAYER), heldBy(theirs.term, me)],
    gives: [heldBy(mine.term, me), heldBy(theirs.term, PLAYER)],
    say: 'exchange',
    words: { who: from, thing: mine, other: theirs },
  });
}

export function explore(draft: Draft, where: PlaceId, topic: string, needs: readonly Fact[] = [], say = 'explore'): boolean {
  return act(draft, 'explore', {
    subject: placeTerm(where),
    needs,
    gives: [knows(PLAYER, topic)],
    say,
    words: { topic, spot: where },
  });
}

/** Takes up what lies in a wild place. */
export function gatherAt(draft: Draft, thing: Thing, site: Place, needs: readonly Fact[] = []): boolean {
  if (here(draft) !== site.id && !enter(draft, site)) return false;
  return act(draft, needs.length > 0 ? 'take' : 'gather', {
    subject: thing.term,
    object: placeTerm(site.id),
    needs: [heldBy(thing.term, placeTerm(site.id)), ...needs],
    gives: [heldBy(thing.term, PLAYER)],
    say: needs.length > 0 ? 'take-at' : 'gather',
    words: { thing, spot: site.id },
  });
}

/** Repairs a thing with a part, which stays in it. */
export function mend(draft: Draft, thing: Thing, part: Thing, also: readonly Fact[] = []): boolean {
  return act(draft, 'repair', {
    subject: thing.term,
    object: part.term,
    needs: [heldBy(part.term, PLAYER), state(thing.term, 'broken')],
    gives: [state(thing.term, 'whole'), heldBy(part.term, placeTerm(here(draft))), ...also],
    say: 'repair',
    words: { thing, other: part },
  });
}

/** Fights a creature or band where the player stands. */
export function strike(draft: Draft, foe: string, end: 'dead' | 'beaten', needs: readonly Fact[], also: readonly Fact[] = []): boolean {
  if (draft.wishes.combat === 0) return false;
  const dead = end === 'dead' && draft.wishes.killing;
  return act(draft, dead ? 'kill' : 'damage', {
    subject: foe,
    needs: [['at', foe, placeTerm(here(draft))], state(foe, 'alive'), ...needs],
    gives: [state(foe, dead ? 'dead' : 'beaten'), ...also],
    say: dead ? 'kill' : 'damage',
    words: { foe },
  });
}

/** One fight with somebody. */
export function duel(draft: Draft, who: Character, needs: readonly Fact[] = []): boolean {
  const me = characterTerm(who.id);
  if (draft.wishes.combat === 0 || !assume(draft, state(me, 'proud'))) return false;
  return act(draft, 'damage', {
    subject: me,
    needs: [isHere(draft, who), state(me, 'proud'), ...needs],
    gives: [state(me, 'beaten')],
    say: 'duel',
    words: { who },
  });
}

/** Has somebody come along. */
export function join(draft: Draft, who: Character, needs: readonly Fact[] = []): boolean {
  const me = characterTerm(who.id);
  return act(draft, 'escort', {
    subject: me,
    needs: [isHere(draft, who), ...needs],
    gives: [['follows', me, PLAYER]],
    say: 'escort',
    words: { who },
  });
}
