import { between, chance, int, pick, type Rng, weighted } from '../base/rng.ts';
import { familyName } from '../civilization/names/family-name.ts';
import { personName } from '../civilization/names/person-name.ts';
import type { Name, TakenNames } from '../civilization/naming.ts';
import type { Tongue } from '../civilization/tongue.ts';
import { PRONOUNS } from '../content/looks.ts';
import { OCCUPATIONS, type Occupation } from '../content/occupations.ts';
import { TIE_KINDS, type TieKind } from '../content/ties.ts';
import type { Appearance, Character, CharacterId, CultureId, Land, Place, PlaceId, PlaceKind, Pronouns, Road, Tie } from '../world.ts';
import { livelihoodsOf } from './livelihoods.ts';
import { makeGenome, makeStock, type Stock } from './genome.ts';
import { makeAppearance } from './looks.ts';
import { makeMotivations, makeTraits } from './mind.ts';
import type { CharacterParams } from './params.ts';

/** Someone in the making. */
interface Draft extends Omit<Character, 'ties' | 'parents'> {
  readonly given: string;
  readonly family: Name;
  readonly parents: CharacterId[];
  readonly ties: Tie[];
}

/** How many people are known of each kind of place, for one known in a village. */
const KNOWN: Readonly<Partial<Record<PlaceKind, number>>> = {
  city: 2.4,
  town: 1.6,
  port: 1.6,
  castle: 1.2,
  abbey: 1,
  mine: 1,
  hamlet: 0.7,
};
const YOUNGEST = 17;
const OLDEST = 76;
/** Least and greatest age of a parent at a birth. */
const PARENT_AGE = [17, 42];

/**
 * The people one can meet. Each place has some, in trades that it lives by; some are each other's children, brothers,
 * sisters and spouses. Everyone is tied to a neighbour, and along every road and lane someone knows someone at its
 * other end, so that nobody stands alone.
 */
export function makeCharacters(
  land: Pick<Land, 'rect' | 'metresPerCell' | 'layers' | 'biomes'>,
  places: readonly Place[],
  roads: readonly Road[],
  languages: readonly Tongue[],
  year: number,
  params: CharacterParams,
  rng: Rng,
): Character[] {
  const people: Draft[] = [];
  const taken: TakenNames = new Set();
  const stocks = languages.map((_, culture) => makeStock(rng.fork('stock').fork(culture)));
  const residents = new Map<PlaceId, Draft[]>();
  for (const place of places) {
    if (place.population === 0) continue;
    const own = rng.fork('place').fork(place.id);
    const here = settle(land, place, people.length, languages, stocks, year, params, taken, own);
    people.push(...here);
    residents.set(place.id, here);
    befriend(here, place, own.fork('ties'));
  }
  tieAcross(residents, places, roads, params, rng.fork('roads'));
  return people.map(({ given: _given, family: _family, ...person }) => person);
}

/** The people of one place, with their families. */
function settle(
  land: Pick<Land, 'rect' | 'metresPerCell' | 'layers' | 'biomes'>,
  place: Place,
  firstId: number,
  languages: readonly Tongue[],
  stocks: readonly Stock[],
  year: number,
  params: CharacterParams,
  taken: TakenNames,
  rng: Rng,
): Draft[] {
  const count = Math.min(place.population, Math.max(2, Math.round(params.perPlace * (KNOWN[place.kind] ?? 1))));
  const culture = place.culture as CultureId;
  const language = languages[culture];
  const trades = tradesOf(land, place);
  const celsius = land.layers.temperature[place.cell];
  const here: Draft[] = [];
  const names = new Set<string>();
  for (let k = 0; k < count; k++) {
    const own = rng.fork(k);
    const id = (firstId + k) as CharacterId;
    let age = Math.round(YOUNGEST + (OLDEST - YOUNGEST) * Math.min(own.next(), 0.25 + 0.75 * own.next()));
    let parents: Draft[] = [];
    if (chance(own, params.families)) {
      const elders = here.filter((other) => year - other.born >= YOUNGEST + PARENT_AGE[0]);
      if (elders.length > 0) {
        const parent = pick(own, elders);
        const elder = year - parent.born;
        age = int(own, Math.max(YOUNGEST, elder - PARENT_AGE[1]), elder - PARENT_AGE[0]);
        const spouse = parent.ties.find((tie) => tie.kind === 'spouse');
        const second = spouse ? here[spouse.to - firstId] : undefined;
        parents = second && year - second.born - age >= PARENT_AGE[0] ? [parent, second] : [parent];
      }
    }
    const single = here.filter(
      (other) =>
        Math.abs(year - other.born - age) <= 12 &&
        other.family.name !== parents[0]?.family.name &&
        !other.ties.some((tie) => tie.kind === 'spouse'),
    );
    const spouse = age >= 21 && single.length > 0 && chance(own, params.families * 0.8) ? pick(own, single) : null;
    const family = parents[0]?.family ?? (spouse && parents.length === 0 && chance(own, 0.6) ? spouse.family : familyName(own, language));
    const { given, name } = personName(own, language, taken, names, family);
    const occupation =
      OCCUPATIONS[
        weighted(
          own,
          trades.map((weight, t) => weight / (1 + 5 * here.filter((other) => other.occupation === OCCUPATIONS[t].name).length)),
        )
      ];
    const traits = makeTraits(
      own,
      parents.map((parent) => parent.traits),
    );
    const { pronouns } =
      PRONOUNS[
        weighted(
          own,
          PRONOUNS.map(({ weight }) => weight),
        )
      ];
    const draft: Draft = {
      id,
      name,
      species: 'human',
      gender: 'neither',
      birthplace: place.id,
      title: null,
      rank: 'common',
      temper: [],
      fears: [],
      secrets: [],
      beliefs: [],
      affordances: ['inform'],
      stats: { strength: 10, agility: 10, endurance: 10, wits: 10, charm: 10, resolve: 10 },
      skills: [],
      goods: [],
      purse: 0,
      schedule: [],
      voice: { formality: 0.5, verbosity: 0.5, greeting: 'Good day', farewell: 'Go well', catchphrase: '', oath: '' },
      because: `${place.name} has work for them`,
      event: null,
      given: given.name,
      family,
      pronouns,
      home: place.id,
      culture,
      occupation: occupation.name,
      born: year - age,
      died: null,
      parents: parents.map((parent) => parent.id),
      ties: [],
      traits,
      motivations: makeMotivations(own, traits, occupation),
      appearance: dress(own.fork('looks'), stocks[culture], parents, age, occupation, pronouns, celsius),
    };
    for (const parent of parents) tie(own, draft, parent, kindOf('parent'), place.name);
    if (parents.length > 0)
      for (const other of here) if (other.parents.includes(parents[0].id)) tie(own, draft, other, kindOf('sibling'), place.name);
    if (spouse && !parents.includes(spouse)) tie(own, draft, spouse, kindOf('spouse'), place.name);
    here.push(draft);
  }
  return here;
}

/** How someone looks, who may be a child of people in the making. */
function dress(
  rng: Rng,
  stock: Stock,
  parents: readonly Draft[],
  age: number,
  occupation: Occupation,
  pronouns: Pronouns,
  celsius: number,
): Appearance {
  const forebears = parents.map(({ id, appearance: { genome } }) => ({ id, genome }));
  const genome = makeGenome(rng.fork('genes'), stock, forebears);
  return makeAppearance(rng, genome, forebears, { age, trade: occupation.name, clothing: occupation.clothing, pronouns, celsius });
}

/** How well each occupation fits the place. */
function tradesOf(land: Pick<Land, 'rect' | 'metresPerCell' | 'layers' | 'biomes'>, place: Place): number[] {
  const livelihoods = livelihoodsOf(land, place);
  return OCCUPATIONS.map((occupation: Occupation) => {
    let fit = 0;
    for (const at of occupation.at) fit = Math.max(fit, livelihoods.get(at) ?? 0);
    return fit < 0.12 ? 0 : occupation.weight * fit;
  });
}

/** Neighbours: nobody is without a tie, and most have one beyond their family. */
function befriend(here: readonly Draft[], place: Place, rng: Rng): void {
  const weights = TIE_KINDS.map(({ near }) => near);
  for (const one of here) {
    const others = here.filter((other) => other !== one && !areTied(one, other));
    if (others.length === 0 || (one.ties.length > 0 && !chance(rng, 0.55))) continue;
    const other = pick(rng, others);
    tie(rng, one, other, fitting(rng, weights, one, other), place.name);
  }
}

/** Between places: along every road and sea lane someone knows someone. */
function tieAcross(
  residents: ReadonlyMap<PlaceId, readonly Draft[]>,
  places: readonly Place[],
  roads: readonly Road[],
  params: CharacterParams,
  rng: Rng,
): void {
  const weights = TIE_KINDS.map(({ far }) => far);
  for (const road of roads) {
    const from = residents.get(road.from);
    const to = residents.get(road.to);
    if (!from || !to) continue;
    const own = rng.fork(`${road.from}-${road.to}`);
    for (let left = 1.3 * params.ties; left > 0; left--) {
      if (left < 1 && !chance(own, left)) break;
      const a = pick(own, from);
      const b = pick(own, to);
      if (!areTied(a, b)) tie(own, a, b, fitting(own, weights, a, b), places[chance(own, 0.5) ? a.home : b.home].name);
    }
  }
}

/** A kind of tie that both can have: mentors are older, kin speak one language. */
function fitting(rng: Rng, weights: readonly number[], a: Draft, b: Draft): TieKind {
  for (let attempt = 0; attempt < 6; attempt++) {
    const kind = TIE_KINDS[weighted(rng, weights)];
    if (kind.kind === 'mentor' && b.born > a.born - 12) continue;
    if (kind.kind === 'cousin' && a.culture !== b.culture) continue;
    return kind;
  }
  return TIE_KINDS[0];
}

function areTied(a: Draft, b: Draft): boolean {
  return a.ties.some((tie) => tie.to === b.id);
}

function kindOf(name: string): TieKind {
  return TIE_KINDS.find(({ kind }) => kind === name) ?? TIE_KINDS[0];
}

/** Ties two people both ways, for one cause. */
function tie(rng: Rng, a: Draft, b: Draft, kind: TieKind, place: string): void {
  if (areTied(a, b)) return;
  const words = pick(rng, kind.because).replaceAll('{a}', a.given).replaceAll('{b}', b.given).replaceAll('{place}', place);
  const because = words.charAt(0).toUpperCase() + words.slice(1);
  const strength = Math.round(between(rng, kind.strength[0], kind.strength[1]) * 100) / 100;
  a.ties.push({ to: b.id, kind: kind.kind, strength, because, event: null });
  b.ties.push({ to: a.id, kind: kind.back, strength, because, event: null });
}
