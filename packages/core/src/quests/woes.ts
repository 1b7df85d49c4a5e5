import { EVENT_MEMORY, WOES, type WoeName } from '../content/quest-tensions.ts';
import { factsWithSubject } from '../facts/base.ts';
import { indexOfTerm, type TermCode, termOf } from '../facts/terms.ts';
import type { EventId, Fact, PlaceId } from '../world.ts';
import type { Country } from './country.ts';
import { placeTerm } from './facts.ts';

/** What a settlement has not got over: in a word, and the event that it comes of. */
export interface Woe {
  readonly name: WoeName;
  readonly event: EventId;
  readonly fact: Fact;
}

/** What a settlement has not got over, of each kind the latest that is remembered. It is looked up once for each place. */
export function woesOf(country: Country, place: PlaceId): readonly Woe[] {
  const known = country.woes.get(place);
  if (known) return known;
  const { facts, events, year } = country;
  const latest = new Map<WoeName, EventId>();
  for (const row of factsWithSubject(facts, 'hurtBy', termOf('place', place))) {
    const event = events[indexOfTerm(facts.object[row] as TermCode)];
    if (event.year <= year - EVENT_MEMORY) continue;
    for (const name of WOES[event.kind] ?? []) {
      const before = latest.get(name);
      if (before === undefined || events[before].year <= event.year) latest.set(name, event.id);
    }
  }
  const found = [...latest].map(([name, event]): Woe => ({ name, event, fact: ['hurtBy', placeTerm(place), `event:${event}`] }));
  country.woes.set(place, found);
  return found;
}
