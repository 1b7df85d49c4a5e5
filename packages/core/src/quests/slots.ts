import type { SlotValue } from '../grammar/value.ts';
import type { Character, PlaceId } from '../world.ts';
import { calledPlace, type Country } from './country.ts';
import { passageBetween, type Passage } from './passage.ts';
import type { Says, Thing } from './plan/draft.ts';
import { kilometres } from './plan/measure.ts';
import { areMany, compass, definite, titled, voyageTime, walkingTime } from './text.ts';

/** People, things, creatures and places as the words of quests speak of them. */
export type Slots = Record<string, SlotValue>;

function makePerson(country: Country, { id, name, pronouns, occupation, home }: Character): SlotValue {
  const { subject, object, possessive, plural } = pronouns;
  const owned = subject === 'she' ? 'hers' : subject === 'he' ? 'his' : 'theirs';
  const reflexive = subject === 'she' ? 'herself' : subject === 'he' ? 'himself' : 'themselves';
  return {
    name,
    short: name.split(' ')[0],
    pronouns: { subject, object, possessive, owned, reflexive, plural },
    term: `character:${id}`,
    trade: occupation,
    town: country.places[home].name,
  };
}

function makeThing({ name, term }: Thing): SlotValue {
  const bare = name.replace(/^(?:an?|the) /, '');
  const the = definite(name);
  return { name: the, the, a: name, bare, title: titled(bare), term };
}

function makeFoe(foe: string): SlotValue {
  return { name: foe, title: titled(foe).replace(/^The /, 'the '), plural: areMany(foe) };
}

/** What has been said of a country so far: the same few people, things and ways come up in every sentence of a quest. */
interface Known {
  readonly people: Map<number, SlotValue>;
  readonly things: Map<Thing, SlotValue>;
  readonly foes: Map<string, SlotValue>;
  readonly spots: Map<number, SlotValue>;
  readonly passages: Map<number, Passage>;
}

const KNOWN = new WeakMap<Country, Known>();

function knownOf(country: Country): Known {
  let known = KNOWN.get(country);
  if (known !== undefined) return known;
  known = { people: new Map(), things: new Map(), foes: new Map(), spots: new Map(), passages: new Map() };
  KNOWN.set(country, known);
  return known;
}

export function personSlot(country: Country, who: Character): SlotValue {
  const { people } = knownOf(country);
  let slot = people.get(who.id);
  if (slot === undefined) people.set(who.id, (slot = makePerson(country, who)));
  return slot;
}

export function thingSlot(country: Country, thing: Thing): SlotValue {
  const { things } = knownOf(country);
  let slot = things.get(thing);
  if (slot === undefined) things.set(thing, (slot = makeThing(thing)));
  return slot;
}

export function foeSlot(country: Country, foe: string): SlotValue {
  const { foes } = knownOf(country);
  let slot = foes.get(foe);
  if (slot === undefined) foes.set(foe, (slot = makeFoe(foe)));
  return slot;
}

/** How one comes from place to place, looked up once. */
export function passageTo(country: Country, from: PlaceId, to: PlaceId): Passage {
  const { passages } = knownOf(country);
  const key = from * country.places.length + to;
  let passage = passages.get(key);
  if (passage === undefined) passages.set(key, (passage = passageBetween(country, from, to)));
  return passage;
}

export function spotSlot(country: Country, from: PlaceId, to: PlaceId): SlotValue {
  const { spots } = knownOf(country);
  const key = from * country.places.length + to;
  let slot = spots.get(key);
  if (slot === undefined) spots.set(key, (slot = makeSpot(country, from, to, passageTo(country, from, to))));
  return slot;
}

/** A place, and how to get there from another. */
function makeSpot(country: Country, from: PlaceId, to: PlaceId, passage: Passage): SlotValue {
  const { places, rect } = country;
  const name = calledPlace(places[to]);
  const [a, b] = [places[from].cell, places[to].cell];
  const where = compass((b % rect.width) - (a % rect.width), Math.floor(b / rect.width) - Math.floor(a / rect.width));
  const { walked, hours, boards, lands, river } = passage;
  const far: string[] = [];
  if (walked !== null && (walked > 0 || hours === 0)) far.push(walkingTime(kilometres(country, walked)));
  if (hours > 0) far.push(voyageTime(hours, river === null ? 'ship' : 'raft'));
  return {
    name,
    way: from === to || walked === null ? 'right here' : `${far.join(' and ')} to the ${where}`,
    plain: places[to].name,
    plural: /^the (?:ruins|vaults) /.test(name),
    term: `place:${to}`,
    port: boards === null ? '' : places[boards].name,
    landing: lands === null ? '' : places[lands].name,
    river: river === null ? '' : country.rivers[river].name,
  };
}

/** The parts that words of a step are about, for who comes from a place. */
export function slotsOf(country: Country, { who, whom, thing, other, foe, topic, spot }: Says, from: PlaceId): Slots {
  const slots: Slots = {};
  if (who) slots['who'] = personSlot(country, who);
  if (whom) slots['whom'] = personSlot(country, whom);
  if (thing) slots['thing'] = thingSlot(country, thing);
  if (other) slots['more'] = thingSlot(country, other);
  if (foe !== undefined) slots['foe'] = foeSlot(country, foe);
  if (topic !== undefined) slots['topic'] = topic;
  if (spot !== undefined) slots['spot'] = spotSlot(country, from, spot);
  return slots;
}
