import { chance, draw, int, pick, type QuickRng } from '../base/quick-rng.ts';
import { KEEPERS, MARKS_OF_FIRE, MARKS_OF_WAR, SEEN_EVENTS, UPROOTING_EVENTS, WAR_EVENTS } from '../content/notables.ts';
import { type FactBase, factsOf, NOW, stateFact } from '../facts/base.ts';
import { indexOfTerm, kindOfTerm, type TermCode, termOf } from '../facts/terms.ts';
import type { Faction, FactionId, Item, Mark, Place, WorldEvent } from '../world.ts';
import { ageOf, type Person } from './person.ts';

/** What makes people of note: who lives where, what happened there, and what is kept there. */
export interface Past {
  readonly people: readonly Person[];
  readonly residents: readonly (readonly Person[])[];
  readonly places: readonly Place[];
  readonly factions: readonly Faction[];
  readonly events: readonly WorldEvent[];
  readonly items: readonly Item[];
  /** Events by place, the latest first. */
  readonly happened: readonly (readonly WorldEvent[])[];
  readonly facts: FactBase;
  readonly year: number;
}

/** Years back that anyone alive remembers well. */
const MEMORY = 60;
/** Age of those who go to war, and of those who remember what they saw. */
const [ARMED, OLD] = [17, 48];
const REMEMBERS = 8;
/** Share of those who could be who are known for it. */
const [VETERANS, WITNESSES, EXILES] = [0.16, 0.09, 0.6];

/** Finds among the living who fought, who saw, who was driven out, who will inherit and who keeps old things; states it. */
export function findNotables(past: Past, rng: QuickRng): void {
  nameHeirs(past);
  nameKeepers(past);
  const wars = warsOf(past);
  for (const { id, faction } of past.places) {
    if (past.residents[id].length === 0) continue;
    const own = rng.fork(id);
    const fought = faction === null ? [] : (wars.get(faction) ?? []);
    for (const person of past.residents[id]) {
      if (person.died !== null || person.figure || person.known !== '') continue;
      const luck = own.fork(person.id);
      if (uproot(past, person, luck)) continue;
      if (faction !== null && fight(past, person, faction, fought, luck)) continue;
      see(past, person, luck);
    }
  }
}

/** Battles and sieges of each realm within living memory. */
function warsOf({ events, year }: Past): ReadonlyMap<FactionId, readonly WorldEvent[]> {
  const out = new Map<FactionId, WorldEvent[]>();
  for (const event of events) {
    if (event.year <= year - MEMORY || !WAR_EVENTS.has(event.kind)) continue;
    for (const one of event.factions) {
      const list = out.get(one);
      if (list === undefined) out.set(one, [event]);
      else list.push(event);
    }
  }
  return out;
}

function fight(past: Past, person: Person, faction: FactionId, wars: readonly WorldEvent[], rng: QuickRng): boolean {
  if (person.child || wars.length === 0 || !chance(rng, VETERANS)) return false;
  const own = wars.filter(({ year }) => year >= person.born + ARMED && year <= person.born + OLD);
  if (own.length === 0) return false;
  const event = pick(rng, own);
  stateFact(past.facts, 'tookPart', me(person), termOf('event', event.id), { from: event.year, because: termOf('event', event.id) });
  note(person, `fought for the ${past.factions[faction].name} in ${inSentence(event.name)} in the year ${event.year}`);
  const mark = markOf(MARKS_OF_WAR, event, rng);
  if (mark !== null) person.marks = [mark];
  return true;
}

function see(past: Past, person: Person, rng: QuickRng): void {
  const here = past.happened[person.home];
  if (here.length === 0 || person.birthplace !== person.home || !chance(rng, WITNESSES)) return;
  const own = here.filter(({ kind, year }) => SEEN_EVENTS.has(kind) && year > past.year - MEMORY && year >= person.born + REMEMBERS);
  if (own.length === 0) return;
  const event = pick(rng, own);
  stateFact(past.facts, 'witnessed', me(person), termOf('event', event.id), { from: event.year, because: termOf('event', event.id) });
  note(person, `saw ${inSentence(event.name)} in the year ${event.year} with ${person.pronouns.possessive} own eyes`);
  const mark = event.kind === 'fire' ? markOf(MARKS_OF_FIRE, event, rng) : null;
  if (mark !== null) person.marks = [mark];
}

/** Who came from elsewhere may have been driven out; not those whose children were born here before that. */
function uproot(past: Past, person: Person, rng: QuickRng): boolean {
  if (person.birthplace === person.home || !chance(rng, EXILES)) return false;
  const own = past.happened[person.birthplace].filter(
    ({ kind, year }) =>
      UPROOTING_EVENTS.has(kind) &&
      year > past.year - MEMORY &&
      year >= person.born + REMEMBERS &&
      person.children.every(({ born }) => born > year),
  );
  if (own.length === 0) return false;
  const event = pick(rng, own);
  const lost = past.places[person.birthplace];
  stateFact(past.facts, 'exiledFrom', me(person), termOf('place', lost.id), { from: event.year, because: termOf('event', event.id) });
  note(person, `may not go back to ${lost.name} since ${inSentence(event.name)} in the year ${event.year}`);
  return true;
}

/** The eldest living child of each ruler, where there is one. */
function nameHeirs({ facts, people, factions }: Past): void {
  for (const row of factsOf(facts, 'ruler', NOW)) {
    const [realm, ruler] = [facts.subject[row] as TermCode, people[indexOfTerm(facts.object[row] as TermCode)]];
    if (ruler === undefined || ruler.died !== null) continue;
    const heir = eldest(ruler.children.filter(({ died }) => died === null));
    if (heir === null) continue;
    const crowned = ruler.event;
    stateFact(facts, 'heir', me(heir), realm, { from: heir.born, ...(crowned !== null && { because: termOf('event', crowned) }) });
    const name = `heir to the ${factions[indexOfTerm(realm)].name}`;
    heir.title ??= name;
    if (heir.known === '') heir.known = `${they(heir)} ${is(heir)} ${name}.`;
  }
}

function eldest(people: readonly Person[]): Person | null {
  let first: Person | null = null;
  for (const one of people) if (first === null || one.born < first.born) first = one;
  return first;
}

/** Old things that lie in a settlement are somebody's to keep; those of the dead and of the great have an heir. */
function nameKeepers({ facts, people, residents, items, places, year }: Past): void {
  for (const row of factsOf(facts, 'heldBy', NOW)) {
    const [thing, holder] = [facts.subject[row] as TermCode, facts.object[row] as TermCode];
    const item = items[indexOfTerm(thing)];
    if (item === undefined) continue;
    if (kindOfTerm(holder) === 'character') {
      const heir = eldest(people[indexOfTerm(holder)]?.children.filter(({ died }) => died === null) ?? []);
      if (heir === null || heir.known !== '') continue;
      stateFact(facts, 'heir', me(heir), thing, { from: heir.born });
      heir.known = `${they(heir)} will inherit ${called(item.name)}.`;
    } else if (kindOfTerm(holder) === 'place') {
      const place = places[indexOfTerm(holder)];
      const free = residents[place.id].filter((one) => one.died === null && !one.child && !one.figure && one.known === '');
      let keeper: Person | null = null;
      for (const one of free) if (keeper === null || worth(one, year) > worth(keeper, year)) keeper = one;
      if (keeper === null) continue;
      const name = `keeper of ${called(item.name)}`;
      keeper.title ??= name;
      keeper.known = `${they(keeper)} ${keeper.pronouns.plural ? 'keep' : 'keeps'} ${called(item.name)} for ${place.name}.`;
    }
  }
}

/** How fit someone is to be trusted with an old thing. */
function worth(person: Person, year: number): number {
  const at = KEEPERS.indexOf(person.occupation);
  return (at < 0 ? 0 : 10 - at) + ageOf(person, year) / 100 + person.traits.conscientiousness;
}

function note(person: Person, did: string): void {
  person.known = `${they(person)} ${did}.`;
}

function markOf(kinds: readonly (readonly [kind: Mark['kind'] | 'none', weight: number])[], event: WorldEvent, rng: QuickRng): Mark | null {
  let left = draw(rng) * kinds.reduce((sum, [, weight]) => sum + weight, 0);
  const side = int(rng, 0, 1) === 0 ? 'left' : 'right';
  for (const [kind, weight] of kinds) {
    left -= weight;
    if (left < 0) return kind === 'none' ? null : { kind, side, because: inSentence(event.name), event: event.id };
  }
  return null;
}

function me({ id }: Person): TermCode {
  return termOf('character', id);
}

function they({ pronouns: { subject } }: Person): string {
  return subject.charAt(0).toUpperCase() + subject.slice(1);
}

function is({ pronouns }: Person): string {
  return pronouns.plural ? 'are' : 'is';
}

/** "Banner of Oruna" within a sentence: the banner; "Larker, the Unsleeping Lamp" needs no article. */
function called(name: string): string {
  return /,| the /.test(name) || /^the /i.test(name) ? inSentence(name) : `the ${name}`;
}

/** "The Sack of Oruna" within a sentence. */
function inSentence(name: string): string {
  return name.startsWith('The ') ? `the ${name.slice(4)}` : name;
}
