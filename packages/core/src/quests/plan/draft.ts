import type { Rng } from '../../base/rng.ts';
import type { Character, Fact, Item, PlaceId, QuestAction, QuestGate, QuestTask, Term } from '../../world.ts';
import { FUNCTIONAL_RELATIONS } from '../../world.ts';
import type { Country } from '../country.ts';
import { at, characterTerm, indexOf, PLAYER, placeTerm } from '../facts.ts';
import type { Wishes } from '../wishes.ts';

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
  readonly subject?: Term;
  readonly object?: Term;
  readonly place: PlaceId;
  readonly needs: readonly Fact[];
  readonly gives: readonly Fact[];
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
  readonly values: Map<string, Term>;
  readonly trail: (readonly [key: string, before: Term | undefined])[];
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
  /** Lays down its steps; false where it cannot be done, and then whatever it did is taken back. */
  readonly run: (draft: Draft) => boolean;
}

const SINGLE: ReadonlySet<string> = new Set(FUNCTIONAL_RELATIONS);

export function keyOf([relation, subject, object]: Fact): string {
  return SINGLE.has(relation) ? `${relation}|${subject}` : `${relation}|${subject}|${object ?? ''}`;
}

export function holds(draft: Draft, fact: Fact): boolean {
  const value = draft.values.get(keyOf(fact));
  return SINGLE.has(fact[0]) ? value === fact[2] : value !== undefined;
}

export function valueOf(draft: Draft, relation: string, subject: Term): Term | undefined {
  return draft.values.get(`${relation}|${subject}`);
}

function set(draft: Draft, fact: Fact): void {
  const key = keyOf(fact);
  draft.trail.push([key, draft.values.get(key)]);
  draft.values.set(key, fact[2] ?? '');
}

/** States something that is so from the beginning; false where the contrary was said. */
export function assume(draft: Draft, fact: Fact): boolean {
  const value = draft.values.get(keyOf(fact));
  if (value !== undefined) return value === (fact[2] ?? '');
  set(draft, fact);
  draft.start.push(fact);
  return true;
}

/** A place in all that only grows; `undo` goes back to it. */
export type Mark = readonly number[];

const GROWING = ['trail', 'start', 'steps', 'tasks', 'items', 'gates', 'involved', 'evidence', 'twists', 'choices'] as const;

export function mark(draft: Draft): Mark {
  return GROWING.map((name) => draft[name].length);
}

export function undo(draft: Draft, to: Mark): void {
  for (let k = draft.trail.length - 1; k >= to[0]; k--) {
    const [key, before] = draft.trail[k];
    if (before === undefined) draft.values.delete(key);
    else draft.values.set(key, before);
  }
  GROWING.forEach((name, k) => {
    draft[name].length = to[k];
  });
}

export function here(draft: Draft): PlaceId {
  return indexOf(draft.values.get(`at|${PLAYER}`) as Term) as PlaceId;
}

/** Gives someone a part. False where they have one already that is not this, are dead, or are busy elsewhere. */
export function involve(draft: Draft, who: Character): boolean {
  if (draft.involved.includes(who)) return true;
  if (who.died !== null || draft.reserved.people.has(who.id)) return false;
  if (!assume(draft, at(characterTerm(who.id), who.home))) return false;
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
  for (const gate of draft.gates) if (gate.at === placeTerm(place) && object !== gate.at) all.push(['state', gate.at, 'open']);
  for (const need of all) if (!holds(draft, need)) return false;
  if (gives.every((give) => holds(draft, give))) return false;
  if (gives.some(([relation, what]) => relation === 'state' && draft.reserved.gates.has(what))) return false;
  draft.steps.push({
    action,
    ...(subject === undefined ? {} : { subject }),
    ...(object === undefined ? {} : { object }),
    place,
    needs: all,
    gives,
    say,
    words,
  });
  for (const give of gives) set(draft, give);
  return true;
}

/** Walks there; false where there is no way, where it is shut, or where the player stands there already. */
export function walk(draft: Draft, to: PlaceId, say: string, more: readonly Fact[] = []): boolean {
  const from = here(draft);
  if (to === from || draft.steps.length >= draft.longest) return false;
  const { routes } = draft.country;
  if (routes.from(from).cells[to] === Infinity) return false;
  const needs: Fact[] = [...more];
  for (const gate of draft.gates)
    if (gate.at === placeTerm(to) || routes.roads(from, to).some((road) => gate.at === `road:${road}`))
      needs.push(['state', gate.at, 'open']);
  for (const need of needs) if (!holds(draft, need)) return false;
  const gives: Fact[] = [at(PLAYER, to)];
  for (const [key, value] of draft.values)
    if (value === PLAYER && key.startsWith('follows|')) {
      const who = key.slice('follows|'.length);
      needs.push(['follows', who, PLAYER]);
      gives.push(at(who, to));
    }
  draft.steps.push({ action: 'goto', subject: placeTerm(to), place: to, needs, gives, say, words: { spot: to } });
  for (const give of gives) set(draft, give);
  return true;
}

/** Does a task in one of several ways, drawn by weight and wish; what fails leaves no trace. */
export function achieve(draft: Draft, task: string, methods: readonly Method[], open = false): boolean {
  if (draft.depth > 5) return false;
  const left = methods.filter((method) => weightOf(draft, method) > 0);
  const all = left.slice();
  while (left.length > 0) {
    let total = 0;
    for (const method of left) total += weightOf(draft, method);
    let luck = draft.rng.next() * total;
    let k = 0;
    while (k < left.length - 1 && (luck -= weightOf(draft, left[k])) >= 0) k++;
    const [method] = left.splice(k, 1);
    const before = mark(draft);
    const from = draft.steps.length;
    const row = draft.tasks.length;
    draft.tasks.push({ depth: draft.depth, task, method: method.name, from, to: from });
    draft.depth++;
    const done = method.run(draft);
    draft.depth--;
    if (done) {
      draft.tasks[row] = { ...draft.tasks[row], to: draft.steps.length };
      if (open && all.length > 1 && draft.steps.length > from)
        draft.choices.push({ methods: all, taken: method, from, to: draft.steps.length });
      return true;
    }
    undo(draft, before);
  }
  return false;
}

function weightOf({ wishes }: Draft, { kind, weight, easy }: Method): number {
  return (kind === 'plain' ? weight : weight * wishes[kind]) * (easy ? wishes.ease : 1);
}
