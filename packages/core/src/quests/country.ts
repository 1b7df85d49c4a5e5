import type { FactBase } from '../facts/base.ts';
import type { Beast } from '../content/beasts.ts';
import type { Character, EventId, Fact, Faction, Item, Place, PlaceId, PlaceKind, Rect, River, Road, WorldEvent } from '../world.ts';
import { saidOfEach } from './said.ts';
import { findRafts } from './rafts.ts';
import type { Woe } from './woes.ts';
import { findRoutes, type Routes } from './routes.ts';
import { landsOf, waysOf } from './ways.ts';

/** What the stages before made of the world: all that quests are drawn from. */
export interface QuestSetting {
  readonly rect: Rect;
  readonly metresPerCell: number;
  readonly year: number;
  readonly places: readonly Place[];
  readonly roads: readonly Road[];
  readonly rivers: readonly River[];
  /** Metres above sea level, one value per cell. */
  readonly elevation: Float32Array;
  readonly factions: readonly Faction[];
  readonly events: readonly WorldEvent[];
  readonly characters: readonly Character[];
  readonly items: readonly Item[];
  /** The creature of each lair, by place id. */
  readonly beasts: ReadonlyMap<PlaceId, Beast>;
  readonly facts: FactBase;
}

/** Something amiss at a wild place, or something to be had there: the same for all who live nearby. */
export interface Trouble {
  readonly name: string;
  readonly site: Place;
  readonly foe: string | null;
  readonly event: EventId | null;
  readonly because: readonly Fact[];
}

/** The world as one who plans a journey sees it. */
export interface Country extends QuestSetting {
  readonly routes: Routes;
  /** Most cells that a quest may have walked, or that could be walked in the time that it takes on the water. */
  readonly limit: number;
  /** Grown people of each place, by place id. */
  readonly residents: readonly (readonly Character[])[];
  /** What the facts say of each character at all, by id (`said.ts`). */
  readonly said: Int32Array;
  /** 1 for each place from which somebody was carried off, by place id. */
  readonly robbed: Uint8Array;
  /** Places without people that one can come to, the nearest first. */
  readonly wildsNear: (from: PlaceId) => readonly Place[];
  /** Living people elsewhere whom one can come to, the nearest first. */
  readonly peopleNear: (from: PlaceId) => readonly Character[];
  /** Living people of other lands whom one can come to over the water, the nearest first. */
  readonly peopleAbroad: (from: PlaceId) => readonly Character[];
  /** What has been found amiss around places, and at them (`troubles.ts`). */
  readonly troubles: Map<PlaceId, readonly Trouble[]>;
  readonly troublesAt: Map<PlaceId, readonly Trouble[]>;
  /** What settlements have not got over (`woes.ts`). */
  readonly woes: Map<PlaceId, readonly Woe[]>;
}

/** How many people, how many beyond the water, and how many wild places, one looks at around a place. */
const PEOPLE = 90;
const ABROAD = 30;
const WILDS = 16;

/** Age from which someone may be asked for, given or sent on a quest. */
const GROWN = 16;

/** True of those who can have a part in a quest: the living who are grown, and nobody's captives. */
export function isFree({ year }: Pick<QuestSetting, 'year'>, { died, born, captive }: Character): boolean {
  return died === null && captive === null && year - born >= GROWN;
}

export function surveyCountry(setting: QuestSetting, limit: number): Country {
  const routes = findRoutes(setting.places.length, waysOf(setting.roads, findRafts(setting), setting.metresPerCell), limit / 2);
  const residents: Character[][] = setting.places.map(() => []);
  for (const one of setting.characters) if (isFree(setting, one)) residents[one.home].push(one);
  const robbed = new Uint8Array(setting.places.length);
  for (const { captive, home } of setting.characters) if (captive !== null) robbed[home] = 1;
  const lands = landsOf(setting.places.length, routes.ways);
  const people = new Map<PlaceId, readonly Character[]>();
  const wilds = new Map<PlaceId, readonly Place[]>();
  return {
    ...setting,
    routes,
    limit,
    residents,
    said: saidOfEach(setting.facts, setting.characters.length),
    robbed,
    troubles: new Map(),
    troublesAt: new Map(),
    woes: new Map(),
    wildsNear: (from) => {
      const known = wilds.get(from);
      if (known) return known;
      const found: Place[] = [];
      for (const id of routes.from(from).order) {
        const place = setting.places[id];
        if (id !== from && place.population === 0 && place.kind !== 'landmark') found.push(place);
        if (found.length === WILDS) break;
      }
      wilds.set(from, found);
      return found;
    },
    peopleNear: (from) => {
      const known = people.get(from);
      if (known) return known;
      const found: Character[] = [];
      for (const id of routes.from(from).order) {
        if (id !== from) for (const one of residents[id]) if (found.length < PEOPLE) found.push(one);
        if (found.length >= PEOPLE) break;
      }
      people.set(from, found);
      return found;
    },
    peopleAbroad: (from) => {
      const found: Character[] = [];
      for (const id of routes.beyond(from))
        if (lands[id] !== lands[from]) for (const one of residents[id]) if (found.length < ABROAD) found.push(one);
      return found;
    },
  };
}

const WILD_NAMES: Readonly<Partial<Record<PlaceKind, string>>> = {
  cave: 'the cave of {}',
  lair: 'the lair at {}',
  ruin: 'the ruins of {}',
  shrine: 'the shrine of {}',
  tower: 'the tower of {}',
  temple: 'the temple of {}',
  dungeon: 'the vaults of {}',
};

/** A place as people speak of it. */
export function calledPlace(place: Place): string {
  return (WILD_NAMES[place.kind] ?? '{}').replace('{}', place.name);
}

/** Less than a quarter of the world apart, as the crow flies. */
export function isNear({ rect }: Pick<QuestSetting, 'rect'>, a: number, b: number): boolean {
  const dx = Math.abs((a % rect.width) - (b % rect.width));
  const dy = Math.abs(Math.floor(a / rect.width) - Math.floor(b / rect.width));
  return Math.max(dx, dy) <= Math.max(rect.width, rect.height) / 4;
}
