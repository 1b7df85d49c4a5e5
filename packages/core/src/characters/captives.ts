import { type QuickRng, draw, int } from '../base/quick-rng.ts';
import { CARRYING_OFF, KEEPING_BEASTS, MISSED_BY } from '../content/bands.ts';
import { ROLES } from '../content/roles.ts';
import { type FactBase, stateFact } from '../facts/base.ts';
import { termOf } from '../facts/terms.ts';
import type { Belief, Place, PlaceId, Road, ScheduleSlot, WorldEvent } from '../world.ts';
import { bandAt } from './bands.ts';
import { ageOf, type Person } from './person.ts';

/** Among whom captives are taken, and where they may be held. */
export interface Wilds {
  readonly people: readonly Person[];
  readonly residents: readonly (readonly Person[])[];
  readonly places: readonly Place[];
  readonly roads: readonly Road[];
  readonly beasts: ReadonlyMap<PlaceId, { readonly name: string }>;
  /** Events by place, the latest first. */
  readonly happened: readonly (readonly WorldEvent[])[];
  readonly facts: FactBase;
  readonly year: number;
}

/** Grown people to each captive of a world, and most captives of one. */
const PEOPLE_TO_A_CAPTIVE = 45;
const MOST = 4;
/** Grown people whom a place has, at least, before one of them is held elsewhere; and from how many on it may as well be there as anywhere. */
const ENOUGH = 2;
const PLENTY = 8;
const [GROWN, OLD] = [16, 65];
/** Years that anyone is held, at most: under cover of a raid that is told of, and where nobody knows more than that they are gone. */
const LONGEST = 9;
const LATELY = 2;

/**
 * Some are held in the wilds against their will: grown people of a place that a way leads to from there, whose work others
 * do, with no young children, and with kin or a friend at home. States where each is held, since when and, where history
 * tells of a raid that fits, in which raid they were taken.
 */
export function takeCaptives(wilds: Wilds, rng: QuickRng): void {
  const { places, roads, residents, year } = wilds;
  const grown = (place: number): number => residents[place].reduce((sum, one) => sum + (isGrown(one) ? 1 : 0), 0);
  let all = 0;
  for (const { id } of places) all += grown(id);
  let left = Math.min(MOST, Math.round(all / PEOPLE_TO_A_CAPTIVE));
  if (left === 0) return;
  const homes: PlaceId[][] = places.map(() => []);
  for (const { kind, from, to } of roads)
    if (kind !== 'sea')
      for (const [home, site] of [
        [from, to],
        [to, from],
      ])
        if (places[home].population > 0 && places[site].population === 0) homes[site].push(home);
  const sites = places.filter((place) => homes[place.id].length > 0 && captorAt(wilds, place) !== null);
  const order = sites
    .map((site) => {
      const near = homes[site.id].reduce((most, home) => Math.max(most, grown(home)), 0);
      return { site, luck: draw(rng.fork('site').fork(site.id)) + Math.min(near, PLENTY) / PLENTY };
    })
    .sort((a, b) => b.luck - a.luck || a.site.id - b.site.id);
  const robbed = new Set<PlaceId>();
  for (const { site } of order) {
    if (left === 0) return;
    for (const home of homes[site.id]) {
      if (robbed.has(home) || grown(home) < ENOUGH) continue;
      const one = likeliest(wilds, places[home], rng.fork('who').fork(home));
      if (one === null) continue;
      hold(wilds, one, site, year, rng.fork('when').fork(one.id));
      robbed.add(home);
      left--;
      break;
    }
  }
}

function isGrown({ died, child }: Person): boolean {
  return died === null && !child;
}

/** Who would hold people there: a band, or a creature that keeps whom it takes; null where nobody would. */
function captorAt({ beasts }: Wilds, site: Place): string | null {
  const beast = beasts.get(site.id);
  if (beast === undefined) return bandAt(site);
  return KEEPING_BEASTS.has(beast.name) ? `the ${beast.name} of ${site.name}` : null;
}

/** One whom a place can do without and somebody there cannot; null where there is none. */
function likeliest({ people, residents, year }: Wilds, home: Place, rng: QuickRng): Person | null {
  const needed = ROLES[home.kind] ?? [];
  const here = residents[home.id];
  let best: Person | null = null;
  let most = -1;
  for (const one of here) {
    const age = ageOf(one, year);
    if (!isGrown(one) || one.figure || one.title !== null || one.known !== '' || age < GROWN || age > OLD) continue;
    if (one.rank === 'noble' || one.children.some(({ died, born }) => died === null && year - born < GROWN)) continue;
    if (here.some(({ master }) => master === one)) continue;
    if (
      needed.some(({ occupation }) => occupation === one.occupation) &&
      !here.some((other) => other !== one && isGrown(other) && other.occupation === one.occupation)
    )
      continue;
    if (!one.ties.some(({ to, kind, strength }) => MISSED_BY.has(kind) && strength > 0 && misses(people[to], home, year))) continue;
    const luck = draw(rng.fork(one.id));
    if (luck > most) [best, most] = [one, luck];
  }
  return best;
}

function misses(one: Person, home: Place, year: number): boolean {
  return isGrown(one) && one.home === home.id && one.captive === null && ageOf(one, year) >= GROWN;
}

function hold(wilds: Wilds, one: Person, site: Place, year: number, rng: QuickRng): void {
  const { facts, happened } = wilds;
  const raid = happened[one.home].find(
    (event) => CARRYING_OFF.has(event.kind) && event.year > year - LONGEST && event.year >= one.born + GROWN && !wilds.beasts.has(site.id),
  );
  const since = raid?.year ?? year - int(rng, 0, LATELY);
  const me = termOf('character', one.id);
  const because = raid && termOf('event', raid.id);
  one.captive = site.id;
  stateFact(facts, 'captive', me, termOf('place', site.id), { from: since, ...(because !== undefined && { because }) });
  if (because !== undefined) stateFact(facts, 'hurtBy', me, because, { from: since, because });
  const { subject, plural } = one.pronouns;
  const they = subject.charAt(0).toUpperCase() + subject.slice(1);
  const in_ = raid === undefined ? `in the year ${since}` : `in ${raid.name.replace(/^The /, 'the ')} in the year ${since}`;
  one.known = `${they} ${plural ? 'were' : 'was'} carried off ${in_} and ${plural ? 'are' : 'is'} held captive at ${site.name} by ${captorAt(wilds, site) ?? 'outlaws'}.`;
}

/** The day of one who is held: there, from midnight to midnight. */
export function captiveDay({ id, cell }: Place): ScheduleSlot[] {
  return [{ from: 0, doing: 'is held captive', spot: 'captivity', place: id, cell, road: null }];
}

/** What the grown people of a place know of those who were carried off from it. */
export function knownOfCaptives(here: readonly Person[]): Belief[] {
  const out: Belief[] = [];
  for (const { captive, term } of here)
    if (captive !== null)
      out.push({ fact: ['captive', term, `place:${captive}`], evidence: 'told', strength: 0.85, source: null, right: true });
  return out;
}
