import { pick, type Rng } from '../base/rng.ts';
import { OCCUPATIONS } from '../content/occupations.ts';
import { HEIRLOOMS, LETTERS, MATERIALS, OFFERINGS, PURSES, STEP_WORDS, WEAPONS } from '../content/quest-text.ts';
import type { Character, Fact, Item, ItemId, PlaceId, QuestAction, QuestStep, Term } from '../world.ts';
import { at, characterTerm, heldBy, itemTerm, knows, placeTerm, PLAYER, state } from './facts.ts';
import type { Tension } from './tensions.ts';
import { fill, thing, type Words } from './text.ts';

/** What is done in a quest, and what it is done with. */
export interface Plan {
  readonly start: readonly Fact[];
  readonly steps: readonly QuestStep[];
  readonly goal: readonly Fact[];
  readonly items: readonly Item[];
  /** The thing it is about, with its article; empty where there is none. */
  readonly thing: string;
  readonly tool: string;
}

/** What the planner asks of the world: words for a place as seen from another. */
export interface Guide {
  readonly called: (place: PlaceId) => string;
  readonly way: (from: PlaceId, to: PlaceId) => string;
}

/** A plan in the making: where the player is, and what has been put down so far. */
interface Draft {
  readonly giver: Character;
  readonly guide: Guide;
  readonly rng: Rng;
  readonly start: Fact[];
  readonly steps: QuestStep[];
  readonly items: Item[];
  readonly firstItem: number;
  here: PlaceId;
}

/**
 * Lays out the steps of a tension. Every deed asks for something that an earlier one brought about, and the last one
 * for the deed itself, so that nothing can be left out: the plan is its own witness.
 */
export function makePlan(tension: Tension, guide: Guide, firstItem: number, rng: Rng): Plan {
  const { giver, other, wild, beast, strategy } = tension;
  const home = giver.home;
  const me = characterTerm(giver.id);
  const draft: Draft = { giver, guide, rng, start: [at(PLAYER, home), at(me, home)], steps: [], items: [], firstItem, here: home };
  const them = other ? characterTerm(other.id) : '';
  if (other) draft.start.push(at(them, other.home));
  const spot = wild ? placeTerm(wild.id) : '';
  const creature = beast?.name ?? '';
  if (beast && wild) draft.start.push(at(creature, wild.id), state(creature, 'alive'));
  const makes = OCCUPATIONS.find(({ name }) => name === giver.occupation)?.makes ?? ['a parcel'];
  let about = '';
  let tool = '';
  let goal: Fact[] = [];

  switch (strategy.name) {
    case 'deliver goods':
    case 'pay a debt':
    case 'mend a feud': {
      if (!other) break;
      const [list, kind] =
        strategy.name === 'deliver goods' ? [makes, 'goods'] : strategy.name === 'pay a debt' ? [PURSES, 'purse'] : [LETTERS, 'letter'];
      about = pick(rng, list);
      const item = carried(draft, about, kind, giver);
      take(draft, item, about, giver);
      go(draft, other.home);
      // What the other says on receiving it is what the giver waits for.
      if (strategy.name === 'mend a feud') {
        hand(draft, item, about, other, []);
        hear(draft, other, [heldBy(item, them)]);
      } else hand(draft, item, about, other, [knows(PLAYER, them)]);
      go(draft, home);
      tell(draft, 'report', knows(PLAYER, them), them);
      goal = [heldBy(item, them), knows(me, them)];
      break;
    }
    case 'collect a debt': {
      if (!other) break;
      about = pick(rng, PURSES);
      const item = carried(draft, about, 'purse', other);
      go(draft, other.home);
      take(draft, item, about, other);
      go(draft, home);
      hand(draft, item, about, giver, []);
      goal = [heldBy(item, me)];
      break;
    }
    case 'seek news': {
      if (!other) break;
      go(draft, other.home);
      hear(draft, other, []);
      go(draft, home);
      tell(draft, 'report', knows(PLAYER, them), them);
      goal = [knows(me, them)];
      break;
    }
    case 'recover an heirloom':
    case 'recover an heirloom with help': {
      if (!wild) break;
      about = `a ${pick(rng, HEIRLOOMS)}`.replace(/^a (?=[aeiou])/, 'an ');
      const item = lying(draft, about, 'heirloom', wild.id);
      const needs: Fact[] = [];
      if (other) {
        draft.start.push(knows(them, item));
        go(draft, other.home);
        act(
          draft,
          'listen',
          them,
          undefined,
          [at(them, other.home), knows(them, item)],
          [knows(PLAYER, item)],
          words('listen', draft, personWords(other)),
        );
        needs.push(knows(PLAYER, item));
      }
      go(draft, wild.id);
      if (beast) {
        fight(draft, creature, []);
        needs.push(state(creature, 'dead'));
      }
      act(
        draft,
        'take',
        item,
        spot,
        [heldBy(item, spot), ...needs],
        [heldBy(item, PLAYER)],
        words('take at', draft, { ...thingWords(about), place: guide.called(wild.id) }),
      );
      go(draft, home);
      hand(draft, item, about, giver, []);
      goal = [heldBy(item, me)];
      break;
    }
    case 'slay a beast':
    case 'hunt well armed': {
      if (!wild || !beast) break;
      const needs: Fact[] = [];
      if (other) {
        tool = pick(rng, WEAPONS);
        const item = carried(draft, tool, 'weapon', other);
        go(draft, other.home);
        take(draft, item, tool, other);
        needs.push(heldBy(item, PLAYER));
      }
      go(draft, wild.id);
      fight(draft, creature, needs);
      go(draft, home);
      tell(draft, 'report deed', state(creature, 'dead'), creature);
      goal = [state(creature, 'dead'), knows(me, creature)];
      break;
    }
    case 'gather a material': {
      if (!wild) break;
      about = pick(rng, MATERIALS[wild.kind] ?? MATERIALS['ruin']);
      const item = lying(draft, about, 'material', wild.id);
      go(draft, wild.id);
      act(
        draft,
        'gather',
        item,
        spot,
        [heldBy(item, spot)],
        [heldBy(item, PLAYER)],
        words('gather', draft, { ...thingWords(about), place: guide.called(wild.id) }),
      );
      go(draft, home);
      hand(draft, item, about, giver, []);
      goal = [heldBy(item, me)];
      break;
    }
    case 'explore a place': {
      if (!wild) break;
      go(draft, wild.id);
      act(draft, 'explore', spot, undefined, [], [knows(PLAYER, spot)], words('explore', draft, { place: guide.called(wild.id) }));
      go(draft, home);
      tell(draft, 'report', knows(PLAYER, spot), spot);
      goal = [knows(me, spot)];
      break;
    }
    case 'read an inscription': {
      if (!wild || !other) break;
      go(draft, wild.id);
      act(draft, 'read', spot, undefined, [], [knows(PLAYER, spot)], words('read', draft, { place: guide.called(wild.id) }));
      go(draft, other.home);
      act(
        draft,
        'report',
        them,
        spot,
        [at(them, other.home), knows(PLAYER, spot)],
        [knows(them, spot)],
        words('report', draft, personWords(other)),
      );
      hear(draft, other, [knows(them, spot)]);
      go(draft, home);
      tell(draft, 'report', knows(PLAYER, them), them);
      goal = [knows(me, them)];
      break;
    }
    case 'bring an offering': {
      if (!wild) break;
      about = pick(rng, OFFERINGS);
      const item = carried(draft, about, 'offering', giver);
      take(draft, item, about, giver);
      go(draft, wild.id);
      act(
        draft,
        'give',
        item,
        spot,
        [heldBy(item, PLAYER)],
        [heldBy(item, spot)],
        words('deliver', draft, { ...thingWords(about), place: guide.called(wild.id) }),
      );
      go(draft, home);
      tell(draft, 'report deed', heldBy(item, spot), spot);
      goal = [heldBy(item, spot), knows(me, spot)];
      break;
    }
  }
  return { start: draft.start, steps: draft.steps, goal, items: draft.items, thing: about, tool };
}

function words(key: string, draft: Draft, values: Words): string {
  return fill(pick(draft.rng, STEP_WORDS[key]), values);
}

function personWords(who: Character): Words {
  return { who: who.name, them: who.pronouns.object, have: who.pronouns.plural ? 'have' : 'has' };
}

function thingWords(withArticle: string): Words {
  return { thing: withArticle, 'thing.the': thing(withArticle).the };
}

function put(draft: Draft, withArticle: string, kind: string, holder: Character | null, place: PlaceId | null): Term {
  const id = (draft.firstItem + draft.items.length) as ItemId;
  draft.items.push({ id, name: thing(withArticle).plain, kind, holder: holder?.id ?? null, place, made: null, text: '' });
  const item = itemTerm(id);
  draft.start.push(heldBy(item, holder ? characterTerm(holder.id) : placeTerm(place ?? 0)));
  return item;
}

function carried(draft: Draft, withArticle: string, kind: string, holder: Character): Term {
  return put(draft, withArticle, kind, holder, null);
}

function lying(draft: Draft, withArticle: string, kind: string, place: PlaceId): Term {
  return put(draft, withArticle, kind, null, place);
}

/** A deed where the player stands. */
function act(
  draft: Draft,
  action: QuestAction,
  subject: Term,
  object: Term | undefined,
  needs: readonly Fact[],
  gives: readonly Fact[],
  text: string,
): void {
  draft.steps.push({
    action,
    subject,
    ...(object === undefined ? {} : { object }),
    place: draft.here,
    needs: [at(PLAYER, draft.here), ...needs],
    gives,
    text,
    journal: text,
    hint: text,
  });
}

function go(draft: Draft, place: PlaceId): void {
  if (place === draft.here) return;
  const text = words(place === draft.giver.home ? 'goto home' : 'goto', draft, {
    place: draft.guide.called(place),
    way: draft.guide.way(draft.here, place),
  });
  draft.steps.push({
    action: 'goto',
    subject: placeTerm(place),
    place,
    needs: [],
    gives: [at(PLAYER, place)],
    text,
    journal: text,
    hint: text,
  });
  draft.here = place;
}

function take(draft: Draft, item: Term, withArticle: string, from: Character): void {
  const holder = characterTerm(from.id);
  act(
    draft,
    'take',
    item,
    holder,
    [at(holder, draft.here), heldBy(item, holder)],
    [heldBy(item, PLAYER)],
    words('take from', draft, { ...personWords(from), ...thingWords(withArticle) }),
  );
}

function hand(draft: Draft, item: Term, withArticle: string, to: Character, alsoGives: readonly Fact[]): void {
  const taker = characterTerm(to.id);
  act(
    draft,
    'give',
    item,
    taker,
    [at(taker, draft.here), heldBy(item, PLAYER)],
    [heldBy(item, taker), ...alsoGives],
    words('give', draft, { ...personWords(to), ...thingWords(withArticle) }),
  );
}

function hear(draft: Draft, who: Character, needs: readonly Fact[]): void {
  const speaker = characterTerm(who.id);
  act(
    draft,
    'listen',
    speaker,
    undefined,
    [at(speaker, draft.here), ...needs],
    [knows(PLAYER, speaker)],
    words('listen', draft, personWords(who)),
  );
}

function fight(draft: Draft, creature: Term, needs: readonly Fact[]): void {
  act(
    draft,
    'kill',
    creature,
    undefined,
    [at(creature, draft.here), state(creature, 'alive'), ...needs],
    [state(creature, 'dead')],
    words('defeat', draft, { beast: creature, place: draft.guide.called(draft.here) }),
  );
}

/** The last step: the giver hears of the deed. */
function tell(draft: Draft, key: 'report' | 'report deed', deed: Fact, of: Term): void {
  const giver = characterTerm(draft.giver.id);
  act(draft, 'report', giver, of, [at(giver, draft.here), deed], [knows(giver, of)], words(key, draft, personWords(draft.giver)));
}
