import { int, type Rng, weighted } from '../../base/rng.ts';
import { type Drive, EVENT_KINDS, type EventKind } from '../../content/history.ts';
import type { FactBase } from '../../facts/base.ts';
import type { EventId, FactionId, PlaceId, RegionId } from '../../world.ts';
import { type Annals, plan } from './annals.ts';
import { ruin, strike } from './disaster.ts';
import { findRelic, loseRelic, makeRelic, stealRelic } from './relics.ts';
import { formOf } from './people.ts';
import { ally, betray, marry, transfer, usurp } from './rule.ts';
import { findBorders, type Given, surveySpots } from './setting.ts';
import { SETTLING, bridge, build, grow, ownerOf, planFoundings, planHouses, wall } from './settle.ts';
import { goToWar, provoke } from './war.ts';
import { anyMiracle, anyPilgrimage, discover, divide, explore, rise, unveil } from './wonder.ts';

/** What comes by itself, and how it comes about: false where the world has no room for it now. */
const COMES: Readonly<Partial<Record<EventKind, (annals: Annals) => boolean>>> = {
  growth: grow,
  bridge,
  building: wall,
  usurpation: usurp,
  betrayal: betray,
  marriage: marry,
  alliance: ally,
  raid: (annals) => provoke(annals, 'raid'),
  insult: (annals) => provoke(annals, 'insult'),
  war: goToWar,
  drought: (annals) => strike(annals, 'drought'),
  famine: (annals) => strike(annals, 'famine'),
  plague: (annals) => strike(annals, 'plague'),
  flood: (annals) => strike(annals, 'flood'),
  storm: (annals) => strike(annals, 'storm'),
  eruption: (annals) => strike(annals, 'eruption'),
  fire: (annals) => strike(annals, 'fire'),
  discovery: discover,
  miracle: anyMiracle,
  pilgrimage: anyPilgrimage,
  schism: divide,
  theft: stealRelic,
  finding: findRelic,
  making: (annals) => {
    const standing = annals.given.places.filter(({ id, population }) => population > 250 && annals.founded[id] < annals.year - 10);
    if (standing.length === 0 || annals.relics.length > 4 + standing.length / 5) return false;
    makeRelic(annals, standing[int(annals.rng, 0, standing.length - 1)].id, null, []);
    return true;
  },
  loss: (annals) => {
    const open = annals.relics.filter((relic) => annals.year - relic.chain[relic.chain.length - 1].year > 8);
    return open.length > 0 && loseRelic(annals, open[int(annals.rng, 0, open.length - 1)], null);
  },
  beast: (annals) => {
    const lairs = [...annals.given.beasts.keys()];
    const again = lairs.filter(
      (lair) =>
        annals.lately[lair].length > 0 && annals.year - annals.events[annals.lately[lair][annals.lately[lair].length - 1]].year > 30,
    );
    if (again.length === 0) return false;
    rise(annals, again[int(annals.rng, 0, again.length - 1)]);
    return true;
  },
};
const COMING = Object.keys(COMES) as EventKind[];
const ATTEMPTS = 5;

/**
 * Lives through the remembered years, one by one: what was planned for each, then what comes by itself. Whatever happens
 * is stated in the fact base, brings about other things, and leads to the world as it is.
 */
export function liveThrough(given: Given, base: FactBase, rng: Rng): Annals {
  const { places, factions, land, params, year } = given;
  const annals: Annals = {
    given,
    spots: surveySpots(given),
    borders: findBorders(given),
    base,
    events: [],
    lives: [],
    relics: [],
    powers: factions.map(({ id, name, kind }) => ({
      id,
      form: formOf({ name, kind }),
      holds: kind !== 'order' && kind !== 'guild',
      founded: Infinity,
      born: null,
      ruler: null,
      house: '',
      lately: [] as EventId[],
    })),
    wars: [],
    founded: new Float64Array(places.length).fill(Infinity),
    fell: new Float64Array(places.length).fill(Infinity),
    lately: places.map(() => []),
    told: new Uint8Array(land.regions.length),
    agenda: new Map(),
    heat: new Float64Array(factions.length * factions.length),
    quarrels: new Map(),
    year: year - params.years,
    rng,
  };
  planFoundings(annals);
  planHouses(annals);
  planWilds(annals);
  planRegions(annals);
  planBorders(annals);

  const start = year - params.years;
  const settled = places.filter(({ population }) => population > 0);
  const drives: Readonly<Record<Drive, number>> = { life: 1, war: params.wars, disaster: params.disasters, wonder: params.wonders };
  const weights = COMING.map((kind) => EVENT_KINDS[kind].weight * drives[EVENT_KINDS[kind].drive]);
  const plain = COMING.reduce((sum, kind) => sum + EVENT_KINDS[kind].weight, 0);
  const share = weights.reduce((sum, weight) => sum + weight, 0) / plain;
  const yearly = ((params.events / 100) * Math.max(6, settled.length) * share) / 100;
  const luck = rng.fork('years');
  let owed = 0;
  for (let now = start; now <= year; now++) {
    annals.year = now;
    annals.rng = luck.fork(now);
    runAgenda(annals, now);
    let standing = 0;
    for (const { id } of settled) if (annals.founded[id] <= now) standing++;
    owed += yearly * (0.3 + (0.9 * standing) / Math.max(1, settled.length)) * (0.6 + 0.8 * annals.rng.next());
    for (; owed >= 1; owed--)
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) if (COMES[COMING[weighted(annals.rng, weights)]]?.(annals)) break;
    // What was brought about within the year.
    runAgenda(annals, now);
  }
  return annals;
}

function runAgenda(annals: Annals, year: number): void {
  const list = annals.agenda.get(year);
  if (!list) return;
  // A deed may plan others for the same year: the list grows while it is gone through.
  for (let k = 0; k < list.length; k++) list[k]();
  annals.agenda.delete(year);
}

/** Every wild place has its year: ruins are built up early and fall later; towers and shrines are raised, caves opened, lairs taken. */
function planWilds(annals: Annals): void {
  const { given, rng } = annals;
  const start = given.year - given.params.years;
  for (const place of given.places) {
    if (place.population > 0) continue;
    const luck = rng.fork('wilds').fork(place.id);
    const at = (from: number, to: number): number => start + Math.floor(given.params.years * (from + (to - from) * luck.next()));
    if (place.kind === 'ruin') {
      const built = at(0.04, 0.3);
      plan(annals, built, () => {
        build(annals, place.id, null);
      });
      plan(annals, Math.max(built + 20, at(0.4, 0.93)), () => {
        ruin(annals, place.id);
      });
    } else
      plan(annals, place.kind === 'lair' ? at(0.35, 0.97) : at(0.2, 0.9), () => {
        unveil(annals, place.id);
      });
  }
}

/** A region of which nothing is told when its year comes gets its story then. */
function planRegions(annals: Annals): void {
  const { given, rng } = annals;
  const start = given.year - given.params.years;
  for (const { id } of given.land.regions) {
    const luck = rng.fork('regions').fork(id);
    const attempt = (left: number): void => {
      if (annals.told[id] !== 0 || explore(annals, id as RegionId) || left === 0) return;
      plan(annals, annals.year + 10, () => {
        attempt(left - 1);
      });
    };
    plan(annals, start + Math.floor(given.params.years * (0.3 + 0.65 * luck.next())), () => {
      attempt(100);
    });
  }
}

/** Towns that are still under another crown than today's come to it in the end. */
function planBorders(annals: Annals): void {
  const { given, rng } = annals;
  for (const place of given.places) {
    if (place.population === 0 || place.faction === null) continue;
    const luck = rng.fork('borders').fork(place.id);
    const due = given.year - 2 - Math.floor(SETTLING * given.params.years * luck.next());
    const settle = (id: PlaceId, to: FactionId): void => {
      if (annals.founded[id] >= annals.year) {
        plan(annals, annals.year + 3, () => {
          settle(id, to);
        });
        return;
      }
      if (ownerOf(annals, id) !== to && annals.powers[to].born !== null)
        transfer(annals, id, to, luck.next() < 0.5 ? 'cession' : 'secession', []);
    };
    plan(annals, due, () => {
      settle(place.id, place.faction as FactionId);
    });
  }
}
