import { bandAt } from '../characters/bands.ts';
import { PLACE_TENSIONS } from '../content/quest-tensions.ts';
import { factsWithObject, factsWithSubject } from '../facts/base.ts';
import { indexOfTerm, type TermCode, termOf } from '../facts/terms.ts';
import type { EventId, Fact, Place, PlaceId } from '../world.ts';
import { type Country, isNear, type Trouble } from './country.ts';
import { placeTerm } from './facts.ts';

/** What is amiss at the wild places near a home. It is looked up once for each home. */
export function troublesNear(country: Country, home: PlaceId): readonly Trouble[] {
  const known = country.troubles.get(home);
  if (known) return known;
  const found: Trouble[] = [];
  for (const site of country.wildsNear(home)) addTroubles(country, home, site, found);
  country.troubles.set(home, found);
  return found;
}

/** What is amiss at a wild place, for whom it is near and for whom it is not. */
function addTroubles(country: Country, home: PlaceId, site: Place, found: Trouble[]): void {
  const all = troublesAt(country, site);
  if (!isNear(country, country.places[home].cell, site.cell)) {
    for (const trouble of all) found.push(trouble);
    return;
  }
  const near: Fact = ['near', placeTerm(home), placeTerm(site.id)];
  for (const { name, foe, event, because } of all) found.push({ name, site, foe, event, because: [because[0], near, ...because.slice(1)] });
}

/** What is amiss at a wild place, whoever looks at it. It is looked up once for each place; what it is comes first of its causes. */
function troublesAt(country: Country, site: Place): readonly Trouble[] {
  const known = country.troublesAt.get(site.id);
  if (known) return known;
  const found: Trouble[] = [];
  const past = pastOf(country, site);
  const because: Fact[] = [['kind', placeTerm(site.id), site.kind]];
  if (past) because.push(past.fact);
  const event = past?.event ?? null;
  for (const { name, kinds, foe: asks } of PLACE_TENSIONS) {
    if (!kinds.includes(site.kind)) continue;
    const beast = country.beasts.get(site.id);
    const foe = asks === 'beast' ? (beast ? `the ${beast.name} of ${site.name}` : null) : asks === 'band' ? bandAt(site) : null;
    if (asks !== null && foe === null) continue;
    const dwells: Fact | null = asks === 'beast' && beast ? ['dwells', beast.name, placeTerm(site.id)] : null;
    found.push({ name, site, foe, event, because: dwells === null ? because : [...because, dwells] });
    if (past && asks === null) found.push({ name: 'ruined', site, foe: null, event, because });
  }
  country.troublesAt.set(site.id, found);
  return found;
}

/** What history says of a place: the first event that is told of it. */
function pastOf({ facts, events }: Country, place: Place): { readonly event: EventId; readonly fact: Fact } | null {
  const me = termOf('place', place.id);
  for (const row of factsWithSubject(facts, 'ruinedBy', me)) {
    const event = events[indexOfTerm(facts.object[row] as TermCode)];
    return { event: event.id, fact: ['ruinedBy', placeTerm(place.id), `event:${event.id}`] };
  }
  for (const row of factsWithObject(facts, 'happenedAt', me)) {
    const event = events[indexOfTerm(facts.subject[row] as TermCode)];
    return { event: event.id, fact: ['happenedAt', `event:${event.id}`, placeTerm(place.id)] };
  }
  return null;
}
