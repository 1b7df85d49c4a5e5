import type { SlotValue } from '../grammar/value.ts';
import type { Character, PlaceId } from '../world.ts';
import { calledPlace, type Country } from './country.ts';
import { type Passage, passageBetween } from './passage.ts';
import type { Says, Thing } from './plan/draft.ts';
import { kilometres } from './plan/measure.ts';
import { areMany, compass, definite, titled, voyageTime, walkingTime } from './text.ts';

/** Whom and what the words of a quest are about, by name of the slot. */
export type Slots = Record<string, SlotValue>;

export function personSlot(country: Country, { id, name, pronouns, occupation, home }: Character): SlotValue {
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

export function thingSlot({ name, term }: Thing): SlotValue {
  const bare = name.replace(/^(?:an?|the) /, '');
  return { name: definite(name), the: definite(name), a: name, bare, title: titled(bare), term };
}

export function foeSlot(foe: string): SlotValue {
  return { name: foe, title: titled(foe).replace(/^The /, 'the '), plural: areMany(foe) };
}

/** A place, and how to get there from another. */
export function spotSlot(country: Country, from: PlaceId, to: PlaceId, passage: Passage = passageBetween(country, from, to)): SlotValue {
  const { places, rect } = country;
  const [a, b] = [places[from].cell, places[to].cell];
  const where = compass((b % rect.width) - (a % rect.width), Math.floor(b / rect.width) - Math.floor(a / rect.width));
  const { walked, hours, boards, lands, river, edge } = passage;
  const far: string[] = [];
  if (walked !== null && (walked > 0 || hours === 0)) far.push(walkingTime(kilometres(country, walked)));
  if (hours > 0) far.push(voyageTime(hours, river === null ? 'ship' : 'raft'));
  return {
    name: calledPlace(places[to]),
    way: from === to || walked === null ? 'right here' : `${far.join(' and ')} to the ${where}`,
    plain: places[to].name,
    plural: /^the (?:ruins|vaults) /.test(calledPlace(places[to])),
    term: `place:${to}`,
    port: boards === null ? '' : places[boards].name,
    landing: lands === null ? '' : places[lands].name,
    river: river === null ? '' : country.rivers[river].name,
    edge: edge === null ? '' : places[edge].name,
  };
}

export function slotsOf(
  country: Country,
  { who, whom, thing, other, foe, topic, spot }: Says,
  from: PlaceId,
  passage?: Passage | null,
): Slots {
  const slots: Slots = {};
  if (who) slots['who'] = personSlot(country, who);
  if (whom) slots['whom'] = personSlot(country, whom);
  if (thing) slots['thing'] = thingSlot(thing);
  if (other) slots['more'] = thingSlot(other);
  if (foe !== undefined) slots['foe'] = foeSlot(foe);
  if (topic !== undefined) slots['topic'] = topic;
  if (spot !== undefined) slots['spot'] = spotSlot(country, from, spot, passage ?? undefined);
  return slots;
}
