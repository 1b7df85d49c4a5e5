import { chance, int, pick } from '../../base/rng.ts';
import { inWords } from '../../facts/base.ts';
import type { EventId, Place, PlaceId } from '../../world.ts';
import { type Annals, event, plan, record, say, site } from './annals.ts';
import { rulerOf } from './lives.ts';
import { die } from './people.ts';
import { ownerOf } from './settle.ts';
import { miracle } from './wonder.ts';

type Blow = 'drought' | 'famine' | 'plague' | 'flood' | 'storm' | 'eruption' | 'fire';

const HITS: Readonly<Record<Blow, (annals: Annals, place: Place) => boolean>> = {
  drought: ({ spots }, { id }) => spots[id].dry || spots[id].soil < 0.35,
  famine: ({ spots }, { id }) => spots[id].soil < 0.55,
  plague: (_, { population }) => population > 300,
  flood: ({ spots }, { id }) => spots[id].river,
  storm: ({ spots }, { id }) => spots[id].coast,
  eruption: ({ spots }, { id }) => spots[id].volcano !== null,
  fire: (_, { population }) => population > 200,
};
/** What a blow brings about, how likely, and after how many years at most. */
const BRINGS: Readonly<Record<Blow, readonly (readonly [Blow | 'miracle', number, number])[]>> = {
  drought: [
    ['famine', 0.55, 2],
    ['fire', 0.12, 1],
  ],
  famine: [
    ['plague', 0.28, 2],
    ['miracle', 0.12, 3],
  ],
  plague: [['miracle', 0.16, 4]],
  flood: [
    ['famine', 0.25, 1],
    ['plague', 0.1, 1],
  ],
  storm: [['famine', 0.1, 1]],
  eruption: [
    ['famine', 0.5, 2],
    ['miracle', 0.15, 5],
  ],
  fire: [],
};
/** How great a share of the people dies, at most. */
const DEADLY: Readonly<Record<Blow, number>> = {
  drought: 0.01,
  famine: 0.08,
  plague: 0.3,
  flood: 0.04,
  storm: 0.02,
  eruption: 0.2,
  fire: 0.02,
};

/** A blow falls somewhere where such a thing can fall. */
export function strike(annals: Annals, kind: Blow): boolean {
  const { given, founded, fell, rng } = annals;
  const open = given.places.filter(
    (place) => place.population > 0 && founded[place.id] < annals.year - 3 && fell[place.id] > annals.year && HITS[kind](annals, place),
  );
  if (open.length === 0) return false;
  befall(annals, kind, pick(rng, open).id, []);
  return true;
}

/** It falls here, on those around too where it is of that kind, and brings on the next. */
export function befall(annals: Annals, kind: Blow, place: PlaceId, causes: readonly EventId[]): EventId {
  const { rng, given, spots } = annals;
  const wide = kind === 'drought' || kind === 'famine' || kind === 'plague';
  const around = wide
    ? spots[place].next.filter((other) => annals.founded[other] < annals.year && HITS[kind](annals, given.places[other])).slice(0, 4)
    : [];
  const owner = ownerOf(annals, place);
  const ruler = owner === null ? null : rulerOf(annals, owner);
  const struck = (kind === 'plague' || kind === 'fire') && ruler !== null && ruler.home === place && chance(rng, 0.22) ? ruler : null;
  const dead = Math.round(given.places[place].population * DEADLY[kind] * (0.3 + 0.7 * rng.next()));
  const happening = record(annals, kind, {
    place,
    places: around.length > 0 ? [place, ...around] : [],
    region: kind === 'eruption' ? (spots[place].volcano ?? spots[place].region) : spots[place].region,
    people: struck === null ? [] : [struck.id],
    powers: owner === null ? [] : [owner],
    causes,
    count: Math.max(dead, 2),
    word:
      kind === 'fire'
        ? pick(rng, ['a baker’s oven', 'a tipped lamp', 'lightning', 'a tanner’s yard', 'sparks from the forge', 'a quarrel over dice'])
        : pick(rng, ['spring', 'autumn', 'midwinter', 'harvest', 'lambing']),
  });
  for (const town of [place, ...around]) say(annals, 'hurtBy', site(town), event(happening.id), happening.id);
  if (annals.year > given.year - 6 && (kind === 'famine' || kind === 'plague' || kind === 'flood' || kind === 'fire'))
    say(
      annals,
      'needs',
      site(place),
      inWords(annals.base, kind === 'famine' ? 'grain' : kind === 'plague' ? 'healers' : 'timber'),
      happening.id,
    );
  if (struck !== null) die(annals, struck.id, happening.id);
  for (const [next, likely, within] of BRINGS[kind])
    if (chance(rng, likely))
      plan(annals, annals.year + int(rng, 1, within), () => {
        if (next === 'miracle') miracle(annals, place, [happening.id]);
        else if (HITS[next](annals, given.places[place])) befall(annals, next, place, [happening.id]);
      });
  return happening.id;
}

/** How a ruin of today came to be one, where no war saw to it. */
export function ruin(annals: Annals, place: PlaceId): void {
  if (annals.fell[place] < Infinity) return;
  const { rng, given, spots } = annals;
  const spot = spots[place];
  const owner = given.places[place].faction;
  const kind =
    spot.volcano !== null
      ? 'eruption'
      : spot.coast && chance(rng, 0.4)
        ? 'storm'
        : spot.river && chance(rng, 0.4)
          ? 'flood'
          : spot.dry
            ? 'drought'
            : pick(rng, ['plague', 'fire', 'famine'] as const);
  annals.fell[place] = annals.year;
  const powers = owner === null || annals.powers[owner].born === null ? [] : [owner];
  const blow = record(annals, kind, {
    place,
    powers,
    count: int(rng, 20, 300),
    region: kind === 'eruption' ? spot.volcano : spot.region,
    word: 'ruin',
  });
  const happening = record(annals, 'abandoning', {
    place,
    aim: spot.next[0] ?? null,
    powers,
    causes: [blow.id],
    word: kind,
    count: int(rng, 8, 60),
  });
  say(annals, 'hurtBy', site(place), event(blow.id), blow.id);
  say(annals, 'ruinedBy', site(place), event(happening.id), happening.id);
  say(annals, 'fallen', site(place), undefined, happening.id);
}
