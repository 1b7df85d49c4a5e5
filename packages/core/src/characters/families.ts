import { clamp, pow } from '../base/math.ts';
import { bell, chance, draw, int, type QuickRng, weighted } from '../base/quick-rng.ts';
import { familyName } from '../civilization/names/family-name.ts';
import { personName } from '../civilization/names/person-name.ts';
import type { TakenNames } from '../civilization/naming.ts';
import type { Tongue } from '../civilization/tongue.ts';
import type { CharacterId, CultureId, Gender, Place, PlaceId } from '../world.ts';
import { makeGenome, type Stock } from './genome.ts';
import { makeGender, makePronouns, type Species } from './kinds.ts';
import { makeTraits } from './mind.ts';
import type { CharacterParams } from './params.ts';
import { ageOf, newPerson, type Person } from './person.ts';

/** What those who raise families know of the world. */
export interface Nursery {
  readonly year: number;
  readonly params: CharacterParams;
  readonly places: readonly Place[];
  readonly languages: readonly Tongue[];
  readonly stocks: readonly Stock[];
  readonly species: readonly Species[];
  readonly taken: TakenNames;
  /** Everyone so far; an id is the index. */
  readonly people: Person[];
  /** Those of each place, the dead too. */
  readonly residents: Person[][];
  /** Given names that are taken, by place. */
  readonly given: ReadonlyMap<PlaceId, TakenNames>;
}

/** Age from which someone is grown. */
export const GROWN = 16;
/** Least and greatest age of a parent at a birth. */
const FIRST_CHILD = 18;
const LAST_CHILD = 43;
const COURTING_GAP = 9;

interface Birth {
  readonly born: number;
  readonly home: Place;
  readonly birthplace?: PlaceId;
  readonly parents?: readonly Person[];
  readonly gender?: Gender | undefined;
  readonly family?: string;
  readonly species?: number;
}

/** Someone new. */
export function bear(nursery: Nursery, birth: Birth, rng: QuickRng): Person {
  const { params, people, languages, stocks, species, taken, residents, given: near } = nursery;
  const { home, parents = [] } = birth;
  const culture = home.culture as CultureId;
  const language = languages[culture];
  const family = birth.family ?? parents[0]?.family ?? familyName(rng, language).name;
  const { given, name } = personName(rng, language, taken, near.get(home.id) as TakenNames, { name: family, meaning: '' });
  const gender = birth.gender ?? makeGender(rng, params);
  const person = newPerson({
    id: people.length as CharacterId,
    name,
    given: given.name,
    family,
    species:
      birth.species ??
      parents[0]?.species ??
      weighted(
        rng,
        species.map(({ share }) => share),
      ),
    gender,
    pronouns: makePronouns(rng, params, gender),
    home: home.id,
    birthplace: birth.birthplace ?? home.id,
    culture,
    born: birth.born,
    parents: parents.slice(),
    figure: false,
    child: nursery.year - birth.born < GROWN,
    traits: makeTraits(rng, parents),
    genome: makeGenome(rng, stocks[culture], parents),
  });
  people.push(person);
  residents[home.id].push(person);
  return person;
}

export function wed(one: Person, other: Person): void {
  one.spouse = other;
  other.spouse = one;
}

/**
 * Raises the people of one place, family by family, until `count` of the living have names: a couple of founders, dead or
 * old, their children, the couples that these make with one another and with those who come from elsewhere, and the
 * children of these.
 */
export function raiseFamilies(nursery: Nursery, home: Place, count: number, near: readonly PlaceId[], rng: QuickRng): void {
  const { families } = nursery.params;
  let left = count;
  for (let line = 0; left > 0; line++) {
    const own = rng.fork(line);
    const size = families === 0 ? 1 : Math.min(left, Math.max(1, Math.round((1 + 5 * families) * (0.55 + 0.9 * draw(own)))));
    left -= size === 1 ? incomer(nursery, home, near, own) : lineage(nursery, home, near, size, own);
  }
}

/** One grown person without kin; often from elsewhere. */
function incomer(nursery: Nursery, home: Place, near: readonly PlaceId[], rng: QuickRng): number {
  const { year, params } = nursery;
  const age = Math.round(GROWN + 2 + 56 * pow(Math.max(1e-6, draw(rng)), 1.4 - 0.8 * params.age));
  const birthplace = near.length > 0 && chance(rng, 0.45) ? near[int(rng, 0, near.length - 1)] : home.id;
  bear(nursery, { born: year - age, home, birthplace }, rng);
  return 1;
}

/** Returns how many living people it made: `size` at most. */
function lineage(nursery: Nursery, home: Place, near: readonly PlaceId[], size: number, rng: QuickRng): number {
  const { year, params } = nursery;
  const age = Math.round(46 + 28 * draw(rng) + 8 * params.age);
  const first = bear(nursery, { born: year - age, home }, rng.fork('first'));
  const other = bear(
    nursery,
    { born: year - age + int(rng, -5, 7), home, gender: makeGender(rng, params, first.gender), species: first.species },
    rng.fork('other'),
  );
  wed(first, other);
  // Whether each of them lives is known before the children are born: they count.
  const lives = [first, other].map(
    (one, k) => chance(rng, clamp(0.98 - (ageOf(one, year) - 46) / 34 + 0.4 * params.age, 0.04, 0.96)) && size > k + 1,
  );
  let left = size - lives.filter(Boolean).length;
  const children = offspring(nursery, home, first, other, Math.min(left, 1 + int(rng, 0, 2) + (size > 5 ? 1 : 0)), rng.fork('children'));
  left -= children.length;
  for (const [k, child] of children.entries()) {
    if (left <= 0) break;
    if (ageOf(child, year) < 22 || child.spouse) continue;
    const own = rng.fork('couple').fork(k);
    let match = courting(nursery, home, child);
    if (!match) {
      match = fromElsewhere(nursery, home, near, child, own);
      left--;
    }
    wed(child, match);
    if (left > 0) left -= offspring(nursery, home, child, match, Math.min(left, int(rng, 1, 3)), own.fork('children')).length;
  }
  bury(first, other, children, lives, year, rng);
  return size - left;
}

/** Those who are not alive died after their last child was born, and not young where they could grow old. */
function bury(first: Person, other: Person, children: readonly Person[], lives: readonly boolean[], year: number, rng: QuickRng): void {
  const lastBirth = Math.max(first.born + 40, other.born + 40, ...children.map(({ born }) => born));
  [first, other].forEach((one, k) => {
    if (!lives[k]) one.died = Math.min(year - 1, int(rng, Math.min(lastBirth + 1, year - 1), year - 1));
  });
}

/** Children of a couple who are grown today: as many as there were years for, `most` at most. */
function offspring(nursery: Nursery, home: Place, one: Person, other: Person, most: number, rng: QuickRng): Person[] {
  const { year, params } = nursery;
  const [elder, younger] = one.born <= other.born ? [one, other] : [other, one];
  const from = younger.born + FIRST_CHILD;
  const until = Math.min(elder.born + LAST_CHILD + 5, younger.born + LAST_CHILD, year - GROWN);
  const out: Person[] = [];
  let born = from + Math.max(0, Math.round(3 + 2.5 * bell(rng) - 2 * params.age));
  for (let k = 0; k < most && born <= until; k++) {
    out.push(bear(nursery, { born, home, parents: [one, other] }, rng.fork(k)));
    born += int(rng, 1, 6);
  }
  return out;
}

/** Someone unmarried of another family in the place, of about the same age. */
function courting({ year, residents }: Nursery, home: Place, child: Person): Person | null {
  for (const other of residents[home.id]) {
    if (other === child || other.spouse || other.died !== null || other.figure || other.child || other.family === child.family) continue;
    if (Math.abs(other.born - child.born) > COURTING_GAP || ageOf(other, year) < 20 || akin(child, other)) continue;
    // One couple in sixteen is of one gender.
    if ((other.gender === child.gender) !== ((child.id * 7 + other.id) % 16 === 0)) continue;
    return other;
  }
  return null;
}

/** True of those who share a parent or a grandparent. */
function akin(one: Person, other: Person): boolean {
  const forebears = (person: Person): Person[] => [...person.parents, ...person.parents.flatMap(({ parents }) => parents)];
  const mine = forebears(one);
  return mine.includes(other) || forebears(other).some((person) => person === one || mine.includes(person));
}

/** Someone who came here to marry: the child of a couple of a place nearby where there is one. */
function fromElsewhere(nursery: Nursery, home: Place, near: readonly PlaceId[], child: Person, rng: QuickRng): Person {
  const { year, params, residents, places } = nursery;
  const born = Math.min(year - 20, child.born + int(rng, -4, 4));
  const gender = makeGender(rng, params, child.gender);
  for (const id of near) {
    if (places[id].culture !== home.culture) continue;
    for (const parent of residents[id]) {
      const second = parent.spouse;
      if (!second || second.id < parent.id || parent.figure || second.figure || akin(child, parent)) continue;
      if (parent.children.length === 0 || parent.children.length > 4) continue;
      const youngest = Math.max(parent.born, second.born);
      if (born < youngest + FIRST_CHILD || born > Math.min(parent.born, second.born) + LAST_CHILD) continue;
      if ([parent, second].some(({ died }) => died !== null && died <= born) || parent.children.some((sister) => sister.born === born))
        continue;
      return bear(nursery, { born, home, birthplace: id, parents: [parent, second], gender }, rng.fork('other'));
    }
  }
  const birthplace = near.length > 0 ? near[int(rng, 0, near.length - 1)] : home.id;
  return bear(nursery, { born, home, birthplace, gender, species: child.species }, rng.fork('other'));
}
