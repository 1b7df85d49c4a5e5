import type { Rng } from '../base/rng.ts';
import { factsWithObject, factsWithSubject, relationOf } from '../facts/base.ts';
import { matchFacts } from '../facts/match.ts';
import { indexOfTerm, kindOfTerm, NOTHING, termOf, type TermCode, written } from '../facts/terms.ts';
import { PLACE_TENSIONS, TENSION_PATTERNS } from '../content/quest-tensions.ts';
import type { Character, EventId, Fact, Item, Place, Tie } from '../world.ts';
import { bandAt, type Country, isNear } from './country.ts';
import { characterTerm, placeTerm } from './facts.ts';

/** Something that weighs on somebody, and the facts that it comes of. */
export interface Tension {
  readonly name: string;
  readonly giver: Character;
  readonly other: Character | null;
  /** What `other` is to the giver. */
  readonly tie: Tie | null;
  readonly site: Place | null;
  readonly foe: string | null;
  /** A thing that the world knew before the quest did. */
  readonly item: Item | null;
  readonly event: EventId | null;
  readonly because: readonly Fact[];
}

/** Solutions of one pattern that are looked at. */
const SOLUTIONS = 6;

/** A fact as it stands in a file. */
function factOf(country: Country, row: number): Fact {
  const { facts } = country;
  const subject = written(facts, facts.subject[row] as TermCode);
  const object = facts.object[row] as TermCode;
  return object === NOTHING ? [relationOf(facts, row), subject] : [relationOf(facts, row), subject, written(facts, object)];
}

/** All that weighs on one person: by the patterns over the facts, and by the wild places near their home. */
export function tensionsOf(country: Country, giver: Character, rng: Rng): Tension[] {
  const { facts, characters, places, items, events } = country;
  const found: Tension[] = [];
  const me = termOf('character', giver.id);
  const ways = country.routes.from(giver.home).cells;
  const base = { giver, other: null, tie: null, site: null, foe: null, item: null, event: null };
  for (const { name, any, all } of TENSION_PATTERNS)
    for (const one of any) {
      let count = 0;
      matchFacts(
        facts,
        [one, ...all],
        (bindings, rows) => {
          const otherTerm = bindings['other'];
          const other = otherTerm !== undefined && kindOfTerm(otherTerm) === 'character' ? characters[indexOfTerm(otherTerm)] : null;
          if (otherTerm !== undefined && (!other || other.died !== null || other.home === giver.home || ways[other.home] === Infinity))
            return;
          const siteTerm = bindings['site'];
          const site = siteTerm !== undefined && kindOfTerm(siteTerm) === 'place' ? places[indexOfTerm(siteTerm)] : null;
          if (siteTerm !== undefined && (!site || site.population > 0 || ways[site.id] === Infinity)) return;
          const item = bindings['thing'] === undefined ? null : items[indexOfTerm(bindings['thing'])];
          const event = bindings['event'] === undefined ? null : events[indexOfTerm(bindings['event'])].id;
          found.push({
            ...base,
            name,
            other,
            site,
            item,
            event,
            foe: site ? bandAt(site) : null,
            tie: other ? (giver.ties.find((tie) => tie.to === other.id) ?? null) : null,
            because: rows.map((row) => factOf(country, row)),
          });
          return ++count >= SOLUTIONS;
        },
        undefined,
        { giver: me },
      );
    }
  for (const site of country.wildsNear(giver.home)) {
    const because: Fact[] = [['kind', placeTerm(site.id), site.kind]];
    if (isNear(country, places[giver.home].cell, site.cell)) because.push(['near', placeTerm(giver.home), placeTerm(site.id)]);
    const happened = pastOf(country, site);
    if (happened) because.push(happened.fact);
    for (const { name, kinds, foe: asks } of PLACE_TENSIONS) {
      if (!kinds.includes(site.kind)) continue;
      const beast = country.beasts.get(site.id);
      const foe = asks === 'beast' ? (beast ? `the ${beast.name} of ${site.name}` : null) : asks === 'band' ? bandAt(site) : null;
      if (asks !== null && foe === null) continue;
      const dwells: Fact[] = asks === 'beast' && beast ? [['dwells', beast.name, placeTerm(site.id)]] : [];
      found.push({ ...base, name, site, foe, event: happened?.event ?? null, because: [...because, ...dwells] });
      if (happened && asks === null) found.push({ ...base, name: 'ruined', site, event: happened.event, because });
    }
  }
  const near = country.peopleNear(giver.home);
  for (let k = 0; k < 2 && near.length > 0; k++) {
    const other = near[Math.floor(rng.next() * rng.next() * near.length)];
    const them = characterTerm(other.id);
    found.push({
      ...base,
      name: 'neighbours',
      other,
      because: [
        ['home', them, placeTerm(other.home)],
        ['occupation', them, other.occupation],
      ],
    });
  }
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
