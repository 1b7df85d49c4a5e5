import { chance, int, pick } from '../../base/rng.ts';
import { inWords } from '../../facts/base.ts';
import type { EventId, FactionId, PlaceId, RegionId } from '../../world.ts';
import { type Annals, event, person, plan, record, say, site, stir } from './annals.ts';
import { hand, holderOf } from './holding.ts';
import { champion, isAlive, rulerOf } from './lives.ts';
import { die } from './people.ts';
import { makeRelic } from './relics.ts';
import { nearestSettlement } from './setting.ts';
import { build, ownerOf } from './settle.ts';

const powersOf = (annals: Annals, place: PlaceId): FactionId[] => {
  const owner = ownerOf(annals, place);
  return owner === null ? [] : [owner];
};

function anyTown(annals: Annals, least: number, fits: (place: PlaceId) => boolean = () => true): PlaceId | null {
  const open = annals.given.places.filter(({ id, population }) => population > least && annals.founded[id] < annals.year - 4 && fits(id));
  return open.length === 0 ? null : pick(annals.rng, open).id;
}

/** Ore is struck, or a cave opened. */
export function discover(annals: Annals): boolean {
  const { rng, spots } = annals;
  const struck = new Set(annals.events.filter(({ kind }) => kind === 'discovery').map(({ place }) => place));
  const place = anyTown(annals, 0, (id) => spots[id].ore !== '' && !struck.has(id));
  if (place === null) return false;
  const finder = champion(annals, annals.given.places[place].faction, place, 'seeker', 'seeker');
  const happening = record(annals, 'discovery', {
    place,
    people: [finder.id],
    powers: powersOf(annals, place),
    word: spots[place].ore,
    truths: [['doneBy', person(finder.id)]],
  });
  for (const other of powersOf(annals, place))
    for (const [a, b, towns] of annals.borders)
      if (towns.includes(place) && (a === other || b === other) && annals.powers[a].born !== null && annals.powers[b].born !== null)
        stir(annals, a, b, 0.2, happening.id);
  if (chance(rng, 0.25))
    plan(annals, annals.year + int(rng, 1, 6), () => {
      if (isAlive(annals, finder.id)) makeRelic(annals, place, null, [happening.id]);
    });
  return true;
}

export function miracle(annals: Annals, place: PlaceId, causes: readonly EventId[]): void {
  const { rng } = annals;
  const holy = champion(annals, annals.given.places[place].faction, place, 'holy wanderer', 'holy');
  const happening = record(annals, 'miracle', {
    place,
    people: [holy.id],
    powers: powersOf(annals, place),
    causes,
    word: pick(rng, ['spring', 'light', 'healing', 'bell', 'bread', 'voice', 'snow']),
    truths: [['doneBy', person(holy.id)]],
  });
  if (chance(rng, 0.6))
    plan(annals, annals.year + int(rng, 1, 8), () => {
      pilgrimage(annals, place, [happening.id]);
    });
  if (chance(rng, 0.3))
    plan(annals, annals.year + int(rng, 0, 3), () => {
      makeRelic(annals, place, isAlive(annals, holy.id) ? holy.id : null, [happening.id], pick(rng, ['lamp', 'cup', 'staff', 'bell']));
    });
}

export function anyMiracle(annals: Annals): boolean {
  const place = anyTown(annals, 60);
  if (place === null) return false;
  miracle(annals, place, []);
  return true;
}

export function pilgrimage(annals: Annals, place: PlaceId, causes: readonly EventId[]): void {
  const owner = ownerOf(annals, place);
  const ruler = owner === null ? null : rulerOf(annals, owner);
  const people = ruler !== null && chance(annals.rng, 0.4) ? [ruler.id] : [];
  record(annals, 'pilgrimage', { place, people, powers: powersOf(annals, place), causes, count: int(annals.rng, 20, 400) });
}

export function anyPilgrimage(annals: Annals): boolean {
  const { given, founded, rng } = annals;
  const open = given.places.filter(
    ({ kind, id }) => (kind === 'shrine' || kind === 'temple' || kind === 'abbey') && founded[id] < annals.year - 5,
  );
  if (open.length === 0) return false;
  pilgrimage(annals, pick(rng, open).id, []);
  return true;
}

/** Those who hold to the old way and those who do not. */
export function divide(annals: Annals): boolean {
  const place = anyTown(annals, 300);
  if (place === null) return false;
  const { rng, borders } = annals;
  const [one] = [champion(annals, annals.given.places[place].faction, place, 'preacher', 'holy')];
  const happening = record(annals, 'schism', {
    place,
    people: [one.id],
    powers: powersOf(annals, place),
    word: pick(rng, ['calendar', 'the burying of the dead', 'bread', 'bells', 'the oath', 'images', 'washing']),
    truths: [['doneBy', person(one.id)]],
  });
  const [owner] = powersOf(annals, place);
  for (const [a, b] of borders)
    if ((a === owner || b === owner) && annals.powers[a].born !== null && annals.powers[b].born !== null && chance(rng, 0.6))
      stir(annals, a, b, 0.22, happening.id);
  return true;
}

/** Something comes to live where nobody dares to. */
export function rise(annals: Annals, lair: PlaceId): void {
  const { given, spots, rng } = annals;
  const town = spots[lair].next[0];
  const beast = given.beasts.get(lair);
  if (town === undefined || !beast) return;
  const happening = record(annals, 'beast', {
    place: lair,
    aim: annals.founded[town] < annals.year ? town : null,
    powers: annals.founded[town] < annals.year ? powersOf(annals, town) : [],
    word: beast.name,
    count: int(rng, 2, 30),
  });
  const name = inWords(annals.base, beast.name);
  say(annals, 'dwells', name, site(lair), happening.id);
  if (annals.founded[town] < annals.year) say(annals, 'threatens', name, site(town), happening.id);
  // A first of its kind may be slain; today's beast is its brood.
  if (annals.year < given.year - 15 && annals.founded[town] < annals.year && chance(rng, 0.6))
    plan(annals, annals.year + int(rng, 1, 9), () => {
      slay(annals, lair, town, beast.name, happening.id);
    });
}

function slay(annals: Annals, lair: PlaceId, town: PlaceId, word: string, cause: EventId): void {
  const { rng, given } = annals;
  const hero = champion(annals, given.places[town].faction, town, 'hunter', 'warrior');
  const happening = record(annals, 'slaying', {
    place: lair,
    aim: town,
    people: [hero.id],
    powers: powersOf(annals, town),
    causes: [cause],
    word,
    truths: [['doneBy', person(hero.id)]],
  });
  const dies = chance(rng, 0.3);
  if (chance(rng, 0.75)) {
    const relic = makeRelic(annals, town, dies ? null : hero.id, [happening.id], pick(rng, ['horn', 'sword', 'ring', 'staff']));
    if (dies && holderOf(relic) === site(town) && chance(rng, 0.6)) {
      const burial = record(annals, 'burial', {
        place: lair,
        people: [hero.id],
        powers: powersOf(annals, town),
        items: [relic.id],
        causes: [happening.id, relic.made],
      });
      hand(annals, relic, site(lair), burial.id);
      say(annals, 'buriedIn', person(hero.id), site(lair), burial.id);
    }
  }
  if (dies) die(annals, hero.id, happening.id);
}

const WATERS: ReadonlySet<string> = new Set(['ocean', 'sea', 'bay']);

/** Somebody goes where nobody of their people has been. */
export function explore(annals: Annals, region: RegionId): boolean {
  const { given, rng, spots } = annals;
  const { regions, rect } = given.land;
  const { kind, cell } = regions[region];
  const founded = given.places.filter(
    ({ id, population }) => population > 0 && annals.founded[id] < annals.year && (!WATERS.has(kind) || spots[id].coast),
  );
  const from = nearestSettlement(
    founded.length > 0 ? founded : given.places.filter(({ id }) => annals.founded[id] < annals.year),
    rect.width,
    cell,
  );
  if (from < 0) return false;
  const start = from as PlaceId;
  const who = champion(annals, given.places[start].faction, start, WATERS.has(kind) ? 'sailor' : 'seeker', 'seeker');
  const happening = record(annals, WATERS.has(kind) ? 'voyage' : 'exploring', {
    place: start,
    region,
    people: [who.id],
    powers: powersOf(annals, start),
    word: kind,
    count: int(rng, 1, 9),
    truths: [['doneBy', person(who.id)]],
  });
  say(annals, 'heardOf', person(who.id), event(happening.id), happening.id);
  return true;
}

/** Caves are opened, towers and shrines raised: the year has come for a place of the map. */
export function unveil(annals: Annals, place: PlaceId): void {
  const { given, spots } = annals;
  const { kind } = given.places[place];
  const town = spots[place].next[0];
  if (kind === 'lair') {
    rise(annals, place);
    return;
  }
  if (kind === 'cave' || kind === 'landmark' || kind === 'dungeon') {
    if (town === undefined) return;
    const start =
      annals.founded[town] < annals.year
        ? town
        : (nearestSettlement(
            given.places.filter(({ id }) => annals.founded[id] < annals.year),
            given.land.rect.width,
            given.places[place].cell,
          ) as PlaceId);
    if (start < 0) return;
    const who = champion(annals, given.places[start].faction, start, 'seeker', 'seeker');
    record(annals, 'exploring', {
      place,
      aim: start,
      people: [who.id],
      powers: powersOf(annals, start),
      word: kind,
      count: int(annals.rng, 1, 9),
      truths: [['doneBy', person(who.id)]],
    });
    return;
  }
  build(annals, place, null);
}
