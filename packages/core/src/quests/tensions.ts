import type { Rng } from '../base/rng.ts';
import { factCount, relationOf } from '../facts/base.ts';
import { boundTo, followChain, readChain } from '../facts/follow.ts';
import { indexOfTerm, kindOfTerm, NOTHING, termOf, type TermCode, written } from '../facts/terms.ts';
import type { Relation } from '../facts/relations.ts';
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

/** Something said of the giver at one end of a relation. */
interface Said {
  readonly relation: Relation;
  readonly asSubject: boolean;
}

/** All that the patterns ask of a giver. */
const ASKED: readonly Said[] = TENSION_PATTERNS.flatMap(({ any, all }) => [...any, ...all].flatMap(saidOf)).filter(
  (one, k, list) => list.findIndex((other) => other.relation === one.relation && other.asSubject === one.asSubject) === k,
);

/** The patterns with each of their alternatives apart, and which of `ASKED` must be said for one to hold. */
const PATTERNS = TENSION_PATTERNS.flatMap(({ name, any, all }) =>
  any.map((one) => {
    const conditions = [one, ...all];
    const needs = conditions
      .flatMap(saidOf)
      .map((said) => ASKED.findIndex((other) => other.relation === said.relation && other.asSubject === said.asSubject));
    return { name, needs, chain: readChain(conditions, 'giver') };
  }),
);

function saidOf([relation, subject, object]: Condition): Said[] {
  const out: Said[] = [];
  if (subject === 'giver') out.push({ relation, asSubject: true });
  if (object === 'giver') out.push({ relation, asSubject: false });
  return out;
}

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
  const ways = country.routes.from(giver.home).toil;
  const base = { giver, other: null, tie: null, site: null, foe: null, item: null, event: null };
  const said = ASKED.map(
    ({ relation, asSubject }) => (asSubject ? factCount(facts, relation, me, null) : factCount(facts, relation, null, me)) > 0,
  );
  for (const { name, needs, chain } of PATTERNS) {
    if (!needs.every((k) => said[k])) continue;
    let count = 0;
    followChain(facts, chain, me, (bound, rows) => {
      const otherTerm = boundTo(chain, bound, 'other');
      const other = otherTerm !== NOTHING && kindOfTerm(otherTerm) === 'character' ? characters[indexOfTerm(otherTerm)] : null;
      if (otherTerm !== NOTHING && (!other || other.died !== null || other.home === giver.home || ways[other.home] === Infinity)) return;
      const siteTerm = boundTo(chain, bound, 'site');
      const site = siteTerm !== NOTHING && kindOfTerm(siteTerm) === 'place' ? places[indexOfTerm(siteTerm)] : null;
      if (siteTerm !== NOTHING && (!site || site.population > 0 || ways[site.id] === Infinity)) return;
      const thing = boundTo(chain, bound, 'thing');
      const what = boundTo(chain, bound, 'event');
      const item = thing === NOTHING ? null : items[indexOfTerm(thing)];
      const event = what === NOTHING ? null : events[indexOfTerm(what)].id;
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
    });
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
