import type { Rng } from '../../base/rng.ts';
import type { Character, Fact, Item, PlaceId, QuestAction, QuestGate, QuestTask, Term } from '../../world.ts';
import { type Country, isFree } from '../country.ts';
import { at, characterTerm, PLAYER, placeTerm } from '../facts.ts';
import type { Wishes } from '../wishes.ts';
import { type Abstract, allHold, type Move, objectIn, objectIndexIn, pairsOf, subjectsWith, valueOfFact, variableOf } from './abstract.ts';

/** Something that a quest is about or needs. */
export interface Thing {
  readonly term: Term;
  /** With its article: "an amber comb". */
  readonly name: string;
}

/** Whom and what the words of a step are about. */
export interface Says {
  readonly who?: Character;
  readonly whom?: Character;
  readonly thing?: Thing;
  readonly other?: Thing;
  /** A creature or band. */
  readonly foe?: string;
  /** Something known, as a noun: "the news of Ada". */
  readonly topic?: string;
  readonly spot?: PlaceId;
}

/** A step without its words. */
export interface DraftStep {
  readonly action: QuestAction;
  readonly subject: Term | undefined;
  readonly object: Term | undefined;
  readonly place: PlaceId;
  readonly needs: readonly Fact[];
  readonly gives: readonly Fact[];
  /** The same as numbers. */
  readonly move: Move;
  /** Cells walked when it was laid down, or that could have been, from the first step or that where a branch leaves. */
  readonly far: number;
  /** The symbol of its words. */
  readonly say: string;
  readonly words: Says;
}

/** Who plays which part, by the names that strategies give them. */
export type Cast = {
  readonly giver: Character;
  readonly people: Map<string, Character>;
  readonly things: Map<string, Thing>;
  readonly places: Map<string, PlaceId>;
  /** Creatures and bands. */
  readonly foes: Map<string, string>;
  /** Things known. */
  readonly topics: Map<string, string>;
};

/** What no two quests that are offered at once may share. */
export interface Reserved {
  readonly items: Set<Term>;
  readonly foes: Set<string>;
  readonly people: Set<number>;
  readonly gates: Set<Term>;
}

/**
 * A quest in the making: a simulated state in which each step is tried out as it is laid down, and a trail by which all
 * of it can be taken back. Every list only grows at its end.
 */
export interface Draft {
  readonly country: Country;
  readonly wishes: Wishes;
  readonly rng: Rng;
  readonly cast: Cast;
  readonly reserved: Reserved;
  readonly means: Means;
  readonly abstract: Abstract;
  /** What is so now: the value of each variable of `abstract`, or past its end where nothing is said. */
  readonly now: number[];
  /** Variables that were set and what they were before, in turn. */
  readonly trail: number[];
  readonly start: Fact[];
  readonly steps: DraftStep[];
  readonly tasks: QuestTask[];
  readonly items: Item[];
  readonly firstItem: number;
  readonly gates: QuestGate[];
  /** People with a part, giver first. */
  readonly involved: Character[];
  readonly evidence: Fact[];
  readonly twists: string[];
  /** Where another way could have been taken. */
  readonly choices: Choice[];
  /** Most steps that may be laid down. */
  readonly longest: number;
  depth: number;
}

/** Tasks that are part of others which are part of them. */
export interface Means {
  /** Gets something from someone who would part with it. */
  readonly getFrom: (draft: Draft, thing: Thing, from: Character) => boolean;
  /** Learns something of somebody. */
  readonly hear: (draft: Draft, topic: string, who: Character) => boolean;
}

/** A task for which other methods might do, and where its steps stand. */
export interface Choice {
  readonly methods: readonly Method[];
  readonly taken: Method;
  readonly from: number;
  readonly to: number;
}

/** One way to do a task. */
export interface Method {
  readonly name: string;
  /** What it asks of the player; weighs it by the player's wishes. */
  readonly kind: 'combat' | 'exploration' | 'social' | 'puzzle' | 'plain';
  readonly weight: number;
  /** The plainest way, with least to do and least to fear. */
  readonly easy?: true;
  /** A long way round. */
  readonly long?: true;
  /** Weight as another way beside the plan; a third of `weight` where it is not said, and none where it is easy: ease has its price. */
  readonly aside?: number;
  /** Lays down its steps; false where it cannot be done, and then whatever it did is taken back. */
  readonly run: (draft: Draft) => boolean;
}

export function holds({ abstract, now }: Draft, fact: Fact): boolean {
  return now[variableOf(abstract, fact)] === valueOfFact(abstract, fact);
}

/** The object of a relation that has one at a time. */
export function valueOf({ abstract, now }: Draft, relation: string, subject: Term): Term | undefined {
  return objectIn(abstract, now, relation, subject);
}

/** Makes facts true: pairs of variable and value. */
export function setAll(now: number[], pairs: readonly number[], trail?: number[]): void {
  for (let k = 0; k < pairs.length; k += 2) {
    while (now.length <= pairs[k]) now.push(0);
    trail?.push(pairs[k], now[pairs[k]]);
    now[pairs[k]] = pairs[k + 1];
  }
}

/** States something that is so from the beginning; false where the contrary was said. */
export function assume({ abstract, now, trail, start }: Draft, fact: Fact): boolean {
  const variable = variableOf(abstract, fact);
  const value = valueOfFact(abstract, fact);
  const is = now[variable] ?? 0;
  if (is !== 0) return is === value;
  setAll(now, [variable, value], trail);
  start.push(fact);
  return true;
}

/** A place in all that only grows; `undo` goes back to it. */
export type Mark = readonly number[];

export function mark({ trail, start, steps, tasks, items, gates, involved, evidence, twists, choices }: Draft): Mark {
  return [
    trail.length,
    start.length,
    steps.length,
    tasks.length,
    items.length,
    gates.length,
    involved.length,
    evidence.length,
    twists.length,
    choices.length,
  ];
}

export function undo(draft: Draft, to: Mark): void {
  const { now, trail } = draft;
  for (let k = trail.length - 2; k >= to[0]; k -= 2) now[trail[k]] = trail[k + 1];
  trail.length = to[0];
  draft.start.length = to[1];
  draft.steps.length = to[2];
  draft.tasks.length = to[3];
  draft.items.length = to[4];
  draft.gates.length = to[5];
  draft.involved.length = to[6];
  draft.evidence.length = to[7];
  draft.twists.length = to[8];
  draft.choices.length = to[9];
}

export function here(draft: Draft): PlaceId {
  return objectIndexIn(draft.abstract, draft.now, 'at', PLAYER) as PlaceId;
}

/** Gives someone a part. False where they have one already that is not this, are dead, held by others, or busy elsewhere. */
export function involve(draft: Draft, who: Character): boolean {
  if (draft.involved.includes(who)) return true;
  const captive = who.captive !== null && draft.cast.people.get('captive') === who;
  if ((!captive && !isFree(draft.country, who)) || draft.reserved.people.has(who.id)) return false;
  if (!assume(draft, at(characterTerm(who.id), who.captive ?? who.home))) return false;
  draft.involved.push(who);
  return true;
}

export interface Doing {
  readonly subject?: Term;
  readonly object?: Term;
  readonly needs?: readonly Fact[];
  readonly gives: readonly Fact[];
  readonly say: string;
  readonly words?: Says;
}

/** Does something where the player stands; false where what it needs is not so, or where it changes nothing. */
export function act(draft: Draft, action: QuestAction, { subject, object, needs = [], gives, say, words = {} }: Doing): boolean {
  if (draft.steps.length >= draft.longest) return false;
  const place = here(draft);
  const all: Fact[] = [['at', PLAYER, placeTerm(place)], ...needs];
  // Whatever is done behind a door needs it open; what is done to the door itself does not.
  for (const gate of draft.gates)
    if (gate.at === placeTerm(place) && !(action === 'use' && object === gate.at)) all.push(['state', gate.at, 'open']);
  if (gives.some(([relation, what]) => relation === 'state' && draft.reserved.gates.has(what))) return false;
  const move = tryOut(draft, all, gives);
  if (move === null) return false;
  draft.steps.push({
    action,
    subject,
    object,
    place,
    needs: all,
    gives,
    move,
    far: walkedSoFar(draft),
    say,
    words,
  });
  return true;
}

function walkedSoFar({ steps }: Draft): number {
  return steps.length === 0 ? 0 : steps[steps.length - 1].far;
}

/** Makes the facts `gives` true where all of `needs` are so and some of `gives` is not yet; null where not. */
function tryOut({ abstract, now, trail }: Draft, needs: readonly Fact[], gives: readonly Fact[]): Move | null {
  const asked = pairsOf(abstract, needs);
  if (!allHold(now, asked)) return null;
  const given = pairsOf(abstract, gives);
  if (allHold(now, given)) return null;
  setAll(now, given, trail);
  return { needs: asked, gives: given };
}

/** Goes there, on foot or by ship or raft; false where there is no way, it is shut, it would be too far to come home again, or the player stands there already. */
export function walk(draft: Draft, to: PlaceId, say: string, more: readonly Fact[] = []): boolean {
  const from = here(draft);
  if (to === from || draft.steps.length >= draft.longest) return false;
  const { routes, limit } = draft.country;
  const far = walkedSoFar(draft) + routes.from(from).toil[to];
  // About as far as that it is home; downstream it may be less, and the whole is measured in the end.
  if (far + routes.from(draft.cast.giver.home).toil[to] > limit) return false;
  const needs: Fact[] = [...more];
  const ways = draft.gates.length === 0 ? [] : routes.between(from, to);
  for (const gate of draft.gates)
    // A shut road keeps one out; what is shut within a place is come to first.
    if (ways.some((way) => gate.at === `road:${way}`)) needs.push(['state', gate.at, 'open']);
  const gives: Fact[] = [at(PLAYER, to)];
  for (const who of subjectsWith(draft.abstract, draft.now, 'follows', PLAYER)) {
    needs.push(['follows', who, PLAYER]);
    gives.push(at(who, to));
  }
  const move = tryOut(draft, needs, gives);
  if (move === null) return false;
  draft.steps.push({
    action: 'goto',
    subject: placeTerm(to),
    object: undefined,
    place: to,
    needs,
    gives,
    move,
    far,
    say,
    words: { spot: to },
  });
  return true;
}
