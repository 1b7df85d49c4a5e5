import { clamp } from '../base/math.ts';
import { chance, draw, int, pick, type QuickRng, weighted } from '../base/quick-rng.ts';
import { CALLINGS } from '../content/callings.ts';
import { type Childhood, CHILDHOODS } from '../content/childhood.ts';
import type { Livelihood } from '../content/occupations.ts';
import type { Place } from '../world.ts';
import { bear, GROWN, type Nursery } from './families.ts';
import { factor } from './kinds.ts';
import type { CharacterParams, PinRow } from './params.ts';
import { ageOf, type Person } from './person.ts';

/** From this age on one meets children by name. */
const SMALLEST = 4;
/** Age of a parent at a birth, from and to. */
const FIRST_CHILD = 18;
const LAST_CHILD = 43;
/** Least share of the grown among those with a name. */
const GROWN_SHARE = 0.6;
/** Children of one couple who are known by name. */
const MOST = 3;

/** How many of the people of a place are children; the rest are enough for what it needs. */
export function childrenAmong(count: number, needs: number, params: CharacterParams, rng: QuickRng): number {
  if (factor(params.occupations, CHILDHOODS[0].occupation) === 0) return 0;
  const share = clamp(0.17 - 0.11 * params.age, 0.05, 0.3) * Math.min(1, 1.4 * params.families);
  return Math.max(0, Math.min(count - Math.min(needs, Math.ceil(GROWN_SHARE * count)), Math.floor(share * count + draw(rng))));
}

/** The children of those who live in a place, `count` at most. Returns how many it had parents for. */
export function bearChildren(nursery: Nursery, home: Place, count: number, rng: QuickRng): number {
  const { residents, year } = nursery;
  let left = count;
  // Couples first; then those who bring up children alone.
  for (const alone of [false, true]) {
    for (const parent of residents[home.id].slice()) {
      if (left === 0) return count;
      const { spouse } = parent;
      const other = spouse !== null && !spouse.figure && spouse.home === home.id ? spouse : null;
      if (parent.died !== null || parent.figure || parent.child || (other === null) !== alone) continue;
      if (alone ? spouse !== null || parent.parents.length === 0 : other !== null && other.died === null && other.id < parent.id) continue;
      left -= bearTo(nursery, home, parent, other, Math.min(left, alone ? 1 : int(rng, 1, MOST)), rng.fork(parent.id));
    }
  }
  return count - left;

  function bearTo(of: Nursery, at: Place, parent: Person, other: Person | null, most: number, own: QuickRng): number {
    const youngest = Math.max(parent.born, other?.born ?? parent.born);
    const eldest = Math.min(parent.born, other?.born ?? parent.born);
    const from = Math.max(youngest + FIRST_CHILD, year - GROWN + 1);
    const until = Math.min(youngest + LAST_CHILD, eldest + LAST_CHILD + 5, year - SMALLEST, other?.died ?? year);
    let made = 0;
    for (let born = from + int(own, 0, Math.max(0, Math.min(8, until - from))); born <= until && made < most; born += int(own, 2, 5)) {
      if (parent.children.some((sister) => sister.born === born)) continue;
      bear(of, { born, home: at, parents: other === null ? [parent] : [parent, other] }, own.fork(born));
      made++;
    }
    return made;
  }
}

/** True where the user asks for a child. */
export function wantsChild({ age, occupation }: PinRow): boolean {
  const young = CHILDHOODS.some((one) => one.occupation === occupation);
  return age === 0 ? young : age < GROWN && (young || occupation === 'any');
}

/** Gives every child of a place something to do, and the standing of those they belong to. */
export function giveChildhoods(
  place: Place,
  people: readonly Person[],
  livelihoods: ReadonlyMap<Livelihood, number>,
  year: number,
  params: CharacterParams,
  rng: QuickRng,
): void {
  const children = people.filter(({ child }) => child);
  if (children.length === 0) return;
  const grown = people.filter(({ died, child }) => died === null && !child);
  const teachers = (offer: Childhood['under']): Person[] =>
    offer === ''
      ? []
      : grown.filter(({ occupation }) => {
          const calling = CALLINGS[occupation];
          return calling !== undefined && calling.offers.includes(offer) && (offer !== 'craft' || calling.rank === 'skilled');
        });
  const crafts = teachers('craft');
  const schools = teachers('teach');
  for (const child of children) {
    const own = rng.fork(child.id);
    child.rank = child.parents.length > 0 ? child.parents[0].rank : 'common';
    const age = ageOf(child, year);
    const open = CHILDHOODS.map(({ occupation, from, weight, at, under }) => {
      if (age < from || (under === 'craft' && crafts.length === 0) || (under === 'teach' && schools.length === 0)) return 0;
      if (at.length > 0 && !at.some((one) => (livelihoods.get(one) ?? 0) >= 0.5)) return 0;
      return weight * factor(params.occupations, occupation);
    });
    const asked = CHILDHOODS.findIndex(({ occupation }) => occupation === child.occupation);
    const row = CHILDHOODS[asked < 0 ? weighted(own, open) : asked];
    child.occupation = row.occupation;
    const all = row.under === 'craft' ? crafts : row.under === 'teach' ? schools : [];
    // Of a parent where one can teach, and the child likes it.
    const kin = all.find((one) => child.parents.includes(one));
    const master = all.length === 0 ? null : kin !== undefined && chance(own, 0.6) ? kin : pick(own, all);
    child.master = master;
    if (child.calling === '') child.calling = callingOf(child, row, place, master);
  }
}

function callingOf(child: Person, { calling }: Childhood, place: Place, master: Person | null): string {
  const { subject, plural } = child.pronouns;
  const trade = master?.occupation ?? '';
  return calling
    .replace('{They}', subject.charAt(0).toUpperCase() + subject.slice(1))
    .replace(/\{(\w+)\|(\w+)\}/, plural ? '$1' : '$2')
    .replace('{place}', place.name)
    .replace('{trade}', `${/^[aeiou]/.test(trade) ? 'an' : 'a'} ${trade}`)
    .replace('{master}', master?.given ?? '');
}
