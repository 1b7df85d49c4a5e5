import { type Rng } from '../../base/rng.ts';
import { EVENT_KINDS, type EventKind } from '../../content/history.ts';
import { type FactBase, stateFact } from '../../facts/base.ts';
import type { Relation } from '../../facts/relations.ts';
import { NOTHING, termOf, type TermCode } from '../../facts/terms.ts';
import type { CharacterId, EventId, FactionId, ItemId, PlaceId, RegionId } from '../../world.ts';
import type { Given, Spot } from './setting.ts';
import type { Life } from './lives.ts';

/** An event as the simulation notes it; its words are found later. */
export interface Happening {
  readonly id: EventId;
  readonly year: number;
  readonly kind: EventKind;
  readonly place: PlaceId | null;
  /** A second place that it concerns, such as where an army came from. */
  readonly aim: PlaceId | null;
  readonly places: readonly PlaceId[];
  readonly region: RegionId | null;
  /** Foremost first. */
  readonly people: readonly CharacterId[];
  readonly powers: readonly FactionId[];
  readonly items: readonly ItemId[];
  readonly causes: readonly EventId[];
  /** A creature, a material, or how it was done. */
  readonly word: string;
  /** Dead, ships, years, or houses. */
  readonly count: number;
  /** What is true of it: who won, who did it. */
  readonly truths: readonly (readonly [relation: 'wonBy' | 'doneBy', object: TermCode])[];
}
type Noted = Partial<Omit<Happening, 'id' | 'year' | 'kind' | 'truths'>> & { readonly truths?: Happening['truths'] };

export interface Relic {
  readonly id: ItemId;
  readonly name: string;
  readonly kind: string;
  readonly looks: string;
  readonly lore: string;
  readonly made: EventId;
  /** Holders since, each a character or place. */
  readonly chain: { readonly holder: TermCode; readonly year: number; readonly event: EventId }[];
}

/** A power and how it fares. */
export interface Power {
  readonly id: FactionId;
  readonly holds: boolean;
  /** The word that says how it is ruled. */
  readonly form: string;
  founded: number;
  born: EventId | null;
  ruler: CharacterId | null;
  house: string;
  readonly lately: EventId[];
}

export interface War {
  readonly a: FactionId;
  readonly b: FactionId;
  readonly event: EventId;
  readonly fact: number;
  readonly battles: EventId[];
  /** Positive where `a` has the better of it. */
  score: number;
  over: boolean;
}

/** All that the simulation knows; the one thing of this stage that changes. */
export interface Annals {
  readonly given: Given;
  readonly spots: readonly Spot[];
  readonly borders: readonly [FactionId, FactionId, PlaceId[]][];
  readonly base: FactBase;
  readonly events: Happening[];
  readonly lives: Life[];
  readonly relics: Relic[];
  readonly powers: readonly Power[];
  readonly wars: War[];
  /** Year of founding of each place; Infinity before it stands, and where it is the land's own work. */
  readonly founded: Float64Array;
  /** Year in which it fell; Infinity while it stands. */
  readonly fell: Float64Array;
  readonly lately: readonly EventId[][];
  readonly told: Uint8Array;
  readonly agenda: Map<number, (() => void)[]>;
  /** How hot it is between powers, and the events that made it so. */
  readonly heat: Float64Array;
  readonly quarrels: Map<number, EventId[]>;
  year: number;
  rng: Rng;
}

export const event = (id: EventId): TermCode => termOf('event', id);
export const person = (id: CharacterId): TermCode => termOf('character', id);
export const power = (id: FactionId): TermCode => termOf('faction', id);
export const site = (id: PlaceId): TermCode => termOf('place', id);
export const thing = (id: ItemId): TermCode => termOf('item', id);

/** States a fact from this year on. */
export function say(
  annals: Annals,
  relation: Relation,
  subject: TermCode,
  object: TermCode = NOTHING,
  because: EventId | null = null,
): number {
  return stateFact(annals.base, relation, subject, object, {
    from: annals.year,
    because: because === null ? NOTHING : event(because),
  });
}

/** Years that a cause reaches forward. */
const REACH = 30;
const MOST_CAUSES = 3;

/** Notes what happens now. Where no cause is given, the latest events of the place and the powers that may bring such a thing about are. */
export function record(annals: Annals, kind: EventKind, noted: Noted): Happening {
  const { place = null, powers = [], people = [], items = [] } = noted;
  const id = annals.events.length as EventId;
  const region = noted.region ?? (place === null ? null : annals.spots[place].region);
  const causes = noted.causes && noted.causes.length > 0 ? once(noted.causes) : causesFor(annals, kind, place, powers);
  const happening: Happening = {
    id,
    year: annals.year,
    kind,
    place,
    aim: noted.aim ?? null,
    places: noted.places ?? [],
    region,
    people: once(people),
    powers: once(powers),
    items,
    causes: causes.length < 2 ? causes : causes.slice(0, MOST_CAUSES).sort((a, b) => a - b),
    word: noted.word ?? '',
    count: noted.count ?? 0,
    truths: noted.truths ?? [],
  };
  annals.events.push(happening);
  if (place !== null) annals.lately[place].push(id);
  for (const other of happening.places) if (other !== place) annals.lately[other].push(id);
  for (const one of happening.powers) annals.powers[one].lately.push(id);
  for (const one of happening.people) annals.lives[one].deeds.push(id);
  if (region !== null) annals.told[region] = 1;
  for (const [relation, object] of happening.truths) say(annals, relation, event(id), object, null);
  return happening;
}

/** Each once, in the order in which they came. */
function once<T>(list: readonly T[]): readonly T[] {
  return list.length < 2 ? list : list.filter((one, k) => list.indexOf(one) === k);
}

function causesFor(annals: Annals, kind: EventKind, place: PlaceId | null, powers: readonly FactionId[]): EventId[] {
  const from: readonly string[] = EVENT_KINDS[kind].from;
  const found: EventId[] = [];
  const look = (list: readonly EventId[], back: number): void => {
    for (let k = list.length - 1; k >= Math.max(0, list.length - back) && found.length < 2; k--) {
      const other = annals.events[list[k]];
      if (annals.year - other.year > REACH) return;
      if (from.includes(other.kind) && !found.includes(other.id)) found.push(other.id);
    }
  };
  if (place !== null) look(annals.lately[place], 12);
  if (found.length === 0 && place !== null) for (const near of annals.spots[place].next) look(annals.lately[near], 6);
  if (found.length === 0) for (const one of powers) look(annals.powers[one].lately, 12);
  return found;
}

/** Does something in a later year, or at the end of this one; never after the present. */
export function plan(annals: Annals, year: number, deed: () => void): boolean {
  if (year > annals.given.year) return false;
  const at = Math.max(year, annals.year);
  const list = annals.agenda.get(at);
  if (list) list.push(deed);
  else annals.agenda.set(at, [deed]);
  return true;
}

export function pairKey(a: FactionId, b: FactionId): number {
  return a < b ? a * 4096 + b : b * 4096 + a;
}

/** Sours (above nought) or sweetens what is between two powers, for a reason. */
export function stir(annals: Annals, a: FactionId, b: FactionId, amount: number, because: EventId): void {
  if (a === b) return;
  const n = annals.powers.length;
  const heat = Math.max(-1, Math.min(1, annals.heat[a * n + b] + amount));
  annals.heat[a * n + b] = heat;
  annals.heat[b * n + a] = heat;
  const key = pairKey(a, b);
  const list = annals.quarrels.get(key);
  if (list) list.push(because);
  else annals.quarrels.set(key, [because]);
}

export function heatOf(annals: Annals, a: FactionId, b: FactionId): number {
  return annals.heat[a * annals.powers.length + b];
}

/** What lately soured two powers, newest first. */
export function quarrelOf(annals: Annals, a: FactionId, b: FactionId): EventId[] {
  return (annals.quarrels.get(pairKey(a, b)) ?? []).slice(-2).reverse();
}
