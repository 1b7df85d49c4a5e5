import { chance, int, pick } from '../../base/rng.ts';
import { objectOf } from '../../facts/base.ts';
import { indexOfTerm, NOTHING } from '../../facts/terms.ts';
import type { EventId, FactionId, Place, PlaceId } from '../../world.ts';
import { type Annals, event, heatOf, person, plan, power, record, say, site, stir } from './annals.ts';
import { bear, champion, rulerOf } from './lives.ts';
import { enthrone, isElected } from './people.ts';
import { makeRelic } from './relics.ts';

/** Last share of the remembered years, in which border towns come to the crown that they have today. */
export const SETTLING = 0.35;

const NOTABLE: ReadonlySet<string> = new Set(['city', 'town', 'port', 'castle', 'abbey', 'mine']);

export function ownerOf(annals: Annals, place: PlaceId): FactionId | null {
  const term = objectOf(annals.base, 'ownedBy', site(place), annals.year);
  return term === NOTHING ? null : (indexOfTerm(term) as FactionId);
}

/** The score of a site as the settlement stage reckoned it. */
export function qualityOf(place: Place): number {
  return place.because.reduce((sum, { amount }) => sum + amount, 0);
}

/**
 * Plans when each settlement is founded: the best sites first, over the first four fifths of the remembered years.
 * Those of a realm that are founded within a few years of each other are one wave.
 */
export function planFoundings(annals: Annals): void {
  const { given, rng } = annals;
  const { year, params, places } = given;
  const settled = places.filter(({ population }) => population > 0);
  const order = settled.slice().sort((a, b) => qualityOf(b) - qualityOf(a) || b.population - a.population || a.id - b.id);
  const luck = rng.fork('foundings');
  const start = year - params.years;
  const years = order.map(
    (_, rank) => start + Math.floor(params.years * (0.01 + 0.74 * (order.length < 2 ? 0 : rank / order.length)) + 4 * luck.next()),
  );
  const waves = new Map<string, PlaceId[]>();
  const cultures = new Set<number>();
  order.forEach((place, rank) => {
    const at = years[rank];
    if (place.culture !== null && !cultures.has(place.culture)) {
      cultures.add(place.culture);
      plan(annals, at, () => {
        foundTown(annals, place.id, arrive(annals, place.id));
      });
    } else if (NOTABLE.has(place.kind) || capitalOf(annals, place.id) !== null)
      plan(annals, at, () => {
        foundTown(annals, place.id, null);
      });
    else {
      const wave = Math.floor((at - start) / Math.max(8, params.years / 30));
      const key = `${place.faction ?? -1} ${place.culture ?? -1} ${wave}`;
      const others = waves.get(key);
      if (others) others.push(place.id);
      else {
        const list = [place.id];
        waves.set(key, list);
        plan(annals, at, () => {
          clearLand(annals, list);
        });
      }
    }
  });
}

function capitalOf(annals: Annals, place: PlaceId): FactionId | null {
  return annals.given.factions.find(({ capital, kind }) => capital === place && kind !== 'order' && kind !== 'guild')?.id ?? null;
}

/** A people comes into the land. */
function arrive(annals: Annals, place: PlaceId): EventId {
  const { given, spots } = annals;
  return record(annals, 'arrival', {
    place,
    word: given.cultures[given.places[place].culture ?? 0].name,
    count: int(annals.rng, 3, 40) * 10,
    region: spots[place].region,
  }).id;
}

function foundTown(annals: Annals, id: PlaceId, cause: EventId | null): void {
  const { rng, given, spots, founded } = annals;
  const place = given.places[id];
  const capital = capitalOf(annals, id);
  const great = capital !== null || place.kind === 'city';
  founded[id] = annals.year;
  const people =
    great || chance(rng, 0.3)
      ? [bear(annals, { age: int(rng, 24, 46), home: id, faction: null, occupation: 'settler', repute: 'seeker' }).id]
      : [];
  const from = spots[id].next.find((other) => founded[other] < annals.year) ?? null;
  const owner = place.faction !== null && annals.powers[place.faction].born !== null ? firstOwner(annals, id, place.faction) : null;
  const happening = record(annals, 'founding', {
    place: id,
    aim: from,
    people,
    powers: owner === null ? [] : [owner],
    causes: cause === null ? [] : [cause],
    word: place.because[0]?.factor ?? '',
  });
  say(annals, 'founded', site(id), event(happening.id), happening.id);
  if (owner !== null) own(annals, id, owner, happening.id);
  if (capital !== null)
    plan(annals, annals.year + int(rng, 2, 22), () => {
      foundRealm(annals, capital, happening.id, people[0] ?? null);
    });
}

function clearLand(annals: Annals, places: readonly PlaceId[]): void {
  const { given, founded } = annals;
  const [first] = places.slice().sort((a, b) => given.places[b].population - given.places[a].population || a - b);
  for (const place of places) founded[place] = annals.year;
  const { faction } = given.places[first];
  const owner = faction !== null && annals.powers[faction].born !== null ? firstOwner(annals, first, faction) : null;
  const happening = record(annals, 'settling', {
    place: first,
    places,
    aim: annals.spots[first].next.find((other) => !places.includes(other) && founded[other] < annals.year) ?? null,
    powers: owner === null ? [] : [owner],
    count: places.length,
    word: given.places[first].because[0]?.factor ?? '',
  });
  for (const place of places) {
    say(annals, 'founded', site(place), event(happening.id), happening.id);
    if (owner !== null) own(annals, place, owner, happening.id);
  }
}

export function own(annals: Annals, place: PlaceId, owner: FactionId, because: EventId): void {
  say(annals, 'ownedBy', site(place), power(owner), because);
}

/** Border towns often began under another crown than the one they have today; the years to come set that right. */
function firstOwner(annals: Annals, place: PlaceId, destined: FactionId): FactionId {
  const { rng, given } = annals;
  // From the years on in which borders are set right, whoever begins does so under the crown of today.
  const late = annals.year >= given.year - 3 - SETTLING * given.params.years;
  if (late || given.factions.some(({ capital }) => capital === place)) return destined;
  const others = annals.spots[place].next
    .map((other) => given.places[other].faction)
    .filter((other): other is FactionId => other !== null && other !== destined && annals.powers[other].born !== null);
  return others.length > 0 && chance(rng, 0.3) ? others[0] : destined;
}

/** The settlements around a capital take a common head. */
function foundRealm(annals: Annals, id: FactionId, cause: EventId, founder: number | null): void {
  const { rng, given, founded } = annals;
  const { capital } = given.factions[id];
  const realm = annals.powers[id];
  const elder = founder === null ? null : annals.lives[founder];
  const age = elder === null ? 99 : annals.year - elder.born;
  const head =
    elder !== null && elder.dies > annals.year + 2 && age < 62
      ? elder
      : bear(annals, { age: int(rng, 26, 45), home: capital, faction: id, family: elder?.family, occupation: 'settler' });
  realm.founded = annals.year;
  const happening = record(annals, 'realm', {
    place: capital,
    people: [head.id],
    powers: [id],
    causes: [cause],
    word: isElected(annals, id) ? 'chosen' : 'crowned',
  });
  realm.born = happening.id;
  say(annals, 'founded', power(id), event(happening.id), happening.id);
  say(annals, 'capital', power(id), site(capital), happening.id);
  enthrone(annals, id, head, happening.id);
  for (const place of given.places)
    if (place.population > 0 && place.faction === id && founded[place.id] <= annals.year)
      own(annals, place.id, place.id === capital ? id : firstOwner(annals, place.id, id), happening.id);
  if (given.factions[id].kind === 'realm' && chance(rng, 0.7))
    makeRelic(annals, capital, head.id, [happening.id], chance(rng, 0.7) ? 'crown' : undefined);
}

/** Plans when orders and guilds are founded: after their seat stands, and best after something that called for them. */
export function planHouses(annals: Annals): void {
  const { given, rng } = annals;
  for (const { id, kind, capital } of given.factions) {
    if (kind !== 'order' && kind !== 'guild') continue;
    const luck = rng.fork('houses').fork(id);
    const first = given.year - given.params.years + Math.floor(given.params.years * (0.25 + 0.5 * luck.next()));
    const attempt = (left: number): void => {
      const ready = annals.founded[capital] < annals.year;
      if (!ready && left > 0) {
        plan(annals, annals.year + 5, () => {
          attempt(left - 1);
        });
        return;
      }
      foundHouse(annals, id);
    };
    plan(annals, first, () => {
      attempt(200);
    });
  }
}

function foundHouse(annals: Annals, id: FactionId): void {
  const { rng, given } = annals;
  const { capital, kind } = given.factions[id];
  const head = bear(annals, {
    age: int(rng, 30, 50),
    home: capital,
    faction: id,
    occupation: kind === 'order' ? 'priest' : 'merchant',
    repute: kind === 'order' ? 'holy' : 'maker',
  });
  const host = ownerOf(annals, capital);
  const happening = record(annals, 'order', { place: capital, people: [head.id], powers: host === null ? [id] : [id, host], word: kind });
  annals.powers[id].founded = annals.year;
  annals.powers[id].born = happening.id;
  say(annals, 'founded', power(id), event(happening.id), happening.id);
  say(annals, 'capital', power(id), site(capital), happening.id);
  enthrone(annals, id, head, happening.id);
  if (host !== null) stir(annals, id, host, -0.2, happening.id);
  if (kind === 'order' && chance(rng, 0.5)) makeRelic(annals, capital, null, [happening.id], pick(rng, ['bell', 'book', 'lamp']));
}

/** A good time: a charter, a market, a bridge, a building. */
export function grow(annals: Annals): boolean {
  const { rng, given, founded } = annals;
  const places = given.places.filter((place) => place.population > 0 && founded[place.id] < annals.year - 8);
  if (places.length === 0) return false;
  const place = pick(rng, places);
  const owner = ownerOf(annals, place.id);
  record(annals, 'growth', {
    place: place.id,
    powers: owner === null ? [] : [owner],
    word: pick(rng, ['market', 'charter', 'harvest', 'wool', 'fair']),
  });
  return true;
}

export function bridge(annals: Annals): boolean {
  const { rng, given, founded, spots } = annals;
  const done = new Set(annals.events.filter(({ kind }) => kind === 'bridge').map(({ place }) => place));
  const places = given.places.filter(
    (place) => place.population > 250 && spots[place.id].river && founded[place.id] < annals.year - 10 && !done.has(place.id),
  );
  if (places.length === 0) return false;
  const place = pick(rng, places);
  const owner = ownerOf(annals, place.id);
  record(annals, 'bridge', { place: place.id, powers: owner === null ? [] : [owner], count: int(rng, 3, 11) });
  return true;
}

/** A tower, castle, temple or wall is raised; towers and shrines of the map are raised so. */
export function build(annals: Annals, place: PlaceId, cause: EventId | null): void {
  const { given } = annals;
  const near = annals.spots[place].next[0];
  const faction = given.places[place].faction ?? (near === undefined ? null : given.places[near].faction);
  const ruler = faction === null ? null : rulerOf(annals, faction);
  const builder = ruler ?? (near === undefined ? null : champion(annals, faction, near, 'mason', 'maker'));
  annals.founded[place] = annals.year;
  const happening = record(annals, 'building', {
    place,
    aim: near ?? null,
    people: builder === null ? [] : [builder.id],
    powers: faction === null || annals.powers[faction].born === null ? [] : [faction],
    causes: cause === null ? [] : [cause],
    word: given.places[place].kind,
    count: int(annals.rng, 2, 19),
    truths: builder === null ? [] : [['doneBy', person(builder.id)]],
  });
  say(annals, 'founded', site(place), event(happening.id), happening.id);
}

export function wall(annals: Annals): boolean {
  const { rng, given, founded } = annals;
  const places = given.places.filter((place) => NOTABLE.has(place.kind) && founded[place.id] < annals.year - 15 && place.faction !== null);
  if (places.length === 0) return false;
  const place = pick(rng, places);
  const owner = ownerOf(annals, place.id);
  const ruler = owner === null ? null : rulerOf(annals, owner);
  record(annals, 'building', {
    place: place.id,
    people: ruler === null ? [] : [ruler.id],
    powers: owner === null ? [] : [owner],
    word: pick(rng, ['walls', 'hall', 'granary', 'temple', 'school']),
    count: int(rng, 2, 12),
  });
  return true;
}

/** Neighbours who get on bind themselves. */
export function coolest(annals: Annals): [FactionId, FactionId, PlaceId[]] | null {
  const open = annals.borders.filter(
    ([a, b]) => annals.powers[a].born !== null && annals.powers[b].born !== null && heatOf(annals, a, b) < 0.25,
  );
  return open.length === 0 ? null : pick(annals.rng, open);
}
