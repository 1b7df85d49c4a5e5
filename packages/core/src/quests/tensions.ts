import type { Rng } from '../base/rng.ts';
import { factCount, relationOf } from '../facts/base.ts';
import { matchFacts } from '../facts/match.ts';
import { indexOfTerm, kindOfTerm, NOTHING, termOf, type TermCode, written } from '../facts/terms.ts';
import { type Condition, TENSION_PATTERNS } from '../content/quest-tensions.ts';
import type { Character, EventId, Fact, Item, Place, Tie } from '../world.ts';
import { bandAt, type Country } from './country.ts';
import { characterTerm, placeTerm } from './facts.ts';
import { troublesNear } from './troubles.ts';

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

/** The patterns with each of their alternatives apart. */
const PATTERNS = TENSION_PATTERNS.flatMap(({ name, any, all }) => any.map((one) => ({ name, conditions: [one, ...all] })));

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
  for (const { name, conditions } of PATTERNS) {
    if (!mayHold(facts, conditions, me)) continue;
    let count = 0;
    matchFacts(
      facts,
      conditions,
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
  for (const { name, site, foe, event, because } of troublesNear(country, giver.home))
    found.push({ giver, other: null, tie: null, item: null, name, site, foe, event, because });
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

/** False where nothing is said of the giver in what a pattern asks first. */
function mayHold(facts: Country['facts'], conditions: readonly Condition[], me: TermCode): boolean {
  for (const [relation, subject, object] of conditions) {
    if (subject === 'giver' && factCount(facts, relation, me, null) === 0) return false;
    if (object === 'giver' && factCount(facts, relation, null, me) === 0) return false;
  }
  return true;
}
