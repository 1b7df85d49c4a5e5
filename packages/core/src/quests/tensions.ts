import { bandAt } from '../characters/bands.ts';
import type { Rng } from '../base/rng.ts';
import { relationOf } from '../facts/base.ts';
import { boundTo, followChain, readChain } from '../facts/follow.ts';
import { indexOfTerm, kindOfTerm, NOTHING, termOf, type TermCode, written } from '../facts/terms.ts';
import { FELT_AT_HOME, FELT_FOR_OTHERS, TENSION_PATTERNS } from '../content/quest-tensions.ts';
import type { Character, EventId, Fact, Item, Place, Tie } from '../world.ts';
import type { Country } from './country.ts';
import { characterTerm, placeTerm } from './facts.ts';
import { bitsOfConditions } from './said.ts';
import { troublesNear } from './troubles.ts';
import { woesOf } from './woes.ts';

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

/** The patterns with each of their alternatives apart, and what must be said of a giver for one to hold. */
const PATTERNS = TENSION_PATTERNS.flatMap(({ name, any, all }) =>
  any.map((one) => {
    const conditions = [one, ...all];
    return { name, needs: bitsOfConditions(conditions), chain: readChain(conditions, 'giver') };
  }),
);

/** A fact as it stands in a file. */
function factOf(country: Country, row: number): Fact {
  const { facts } = country;
  const subject = written(facts, facts.subject[row] as TermCode);
  const object = facts.object[row] as TermCode;
  return object === NOTHING ? [relationOf(facts, row), subject] : [relationOf(facts, row), subject, written(facts, object)];
}

/** People for whose sake, or with whom, one feels what struck their home or one's own, at most. */
const FELT_FOR = 4;

/** What makes it graver that the home of the one, or of the other, was struck by something that is remembered. */
function addWoes(country: Country, giver: Character, found: Tension[]): void {
  const own = woesOf(country, giver.home);
  const { length } = found;
  for (let k = 0, left = FELT_FOR; k < length && left > 0; k++) {
    // Not the same few relations first for everybody.
    const tension = found[(k + giver.id) % length];
    const { other } = tension;
    if (other === null || !FELT_FOR_OTHERS.has(tension.name)) continue;
    const theirs = woesOf(country, other.home);
    for (const { name, event, fact } of theirs) found.push(graver(tension, name, event, fact));
    for (const { name, event, fact } of own) found.push(graver(tension, FELT_AT_HOME[name], event, fact));
    if (theirs.length + own.length > 0) left--;
  }
}

function graver({ giver, other, tie, site, foe, item, because }: Tension, name: string, event: EventId, fact: Fact): Tension {
  return { name, giver, other, tie, site, foe, item, event, because: [...because, fact] };
}

/** All that weighs on one person: by the patterns over the facts, and by the wild places near their home. */
export function tensionsOf(country: Country, giver: Character, rng: Rng): Tension[] {
  const { facts, characters, places, items, events } = country;
  const found: Tension[] = [];
  const me = termOf('character', giver.id);
  const ways = country.routes.from(giver.home).toil;
  const robbed = country.robbed[giver.home] !== 0;
  const said = country.said[giver.id];
  for (const { name, needs, chain } of PATTERNS) {
    if ((name === 'captive' && !robbed) || (said & needs) !== needs) continue;
    let count = 0;
    followChain(facts, chain, me, (bound, rows) => {
      const otherTerm = boundTo(chain, bound, 'other');
      const other = otherTerm !== NOTHING && kindOfTerm(otherTerm) === 'character' ? characters[indexOfTerm(otherTerm)] : null;
      if (otherTerm !== NOTHING && (!other || other.died !== null)) return;
      // A captive is missed at home; all others live elsewhere.
      if (
        other &&
        (other.captive === null
          ? other.home === giver.home || ways[other.home] === Infinity
          : name !== 'captive' || other.home !== giver.home)
      )
        return;
      const siteTerm = boundTo(chain, bound, 'site');
      const site = siteTerm !== NOTHING && kindOfTerm(siteTerm) === 'place' ? places[indexOfTerm(siteTerm)] : null;
      if (siteTerm !== NOTHING && (!site || site.population > 0 || ways[site.id] === Infinity)) return;
      const thing = boundTo(chain, bound, 'thing');
      const what = boundTo(chain, bound, 'event');
      const item = thing === NOTHING ? null : items[indexOfTerm(thing)];
      const event = what === NOTHING ? null : events[indexOfTerm(what)].id;
      found.push({
        name,
        giver,
        other,
        tie: other ? (giver.ties.find((tie) => tie.to === other.id) ?? null) : null,
        site,
        foe: site ? dwellersAt(country, site) : null,
        item,
        event,
        because: rows.map((row) => factOf(country, row)),
      });
      return ++count >= SOLUTIONS;
    });
  }
  for (const { name, site, foe, event, because } of troublesNear(country, giver.home))
    found.push({ name, giver, other: null, tie: null, site, foe, item: null, event, because });
  const near = country.peopleNear(giver.home);
  for (let k = 0; k < 2 && near.length > 0; k++) {
    const other = near[Math.floor(rng.next() * rng.next() * near.length)];
    const them = characterTerm(other.id);
    found.push({
      name: 'neighbours',
      giver,
      other,
      tie: null,
      site: null,
      foe: null,
      item: null,
      event: null,
      because: [
        ['home', them, placeTerm(other.home)],
        ['occupation', them, other.occupation],
      ],
    });
  }
  addWoes(country, giver, found);
  return found;
}

/** Who is met at a wild place: its creature, else its band; null where nobody is. */
export function dwellersAt({ beasts }: Pick<Country, 'beasts'>, site: Place): string | null {
  const beast = beasts.get(site.id);
  return beast ? `the ${beast.name} of ${site.name}` : bandAt(site);
}
