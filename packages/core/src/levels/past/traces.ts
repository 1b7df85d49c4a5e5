import { NONE } from '../../base/grid.ts';
import { clamp } from '../../base/math.ts';
import { TRACES } from '../../content/traces.ts';
import type { LevelCause, Place, Term, World, WorldEvent } from '../../world.ts';
import type { BuildingStyle } from '../country/tiles.ts';

/** The last event of a kind at a place. */
export interface Trace {
  readonly event: WorldEvent;
  /** Years since. */
  readonly ago: number;
}

/** What happened at a place: of each kind of event the last one. */
export function pastOf(world: World, place: Pick<Place, 'id'>): ReadonlyMap<string, Trace> {
  const past = new Map<string, Trace>();
  for (const event of world.events)
    if (event.place === place.id && event.year <= world.year) past.set(event.kind, { event, ago: world.year - event.year });
  return past;
}

export interface Damage {
  /** Share of the houses that lie in ruins. */
  readonly houses: number;
  readonly breaches: number;
  /** What did most of it. */
  readonly worst: WorldEvent | null;
}

/** What is not mended yet of all that was done to a place. */
export function damageOf(past: ReadonlyMap<string, Trace>): Damage {
  let whole = 1;
  let breaches = 0;
  let worst: WorldEvent | null = null;
  let most = 0;
  for (const [kind, { event, ago }] of past) {
    const trace = TRACES[kind];
    if (trace === undefined || ago > trace.lasts) continue;
    const left = 1 - ago / (trace.lasts + 1);
    whole *= 1 - trace.houses * left;
    breaches += trace.breaches * left;
    if (trace.houses * left > most) {
      most = trace.houses * left;
      worst = event;
    }
  }
  return { houses: clamp(1 - whole, 0, 0.5), breaches: Math.round(breaches), worst };
}

/** An event within a sentence: "the Sack of Oruna (395)". */
export function calledOf({ name, year }: WorldEvent): string {
  return `${name.startsWith('The ') ? `the ${name.slice(4)}` : name} (${year})`;
}

export function causeOf(what: string, because: Term, text: string, cells: LevelCause['cells'] = []): LevelCause {
  return { what, because, text, cells };
}

export function eventCause(what: string, event: WorldEvent, text: string, cells: LevelCause['cells'] = []): LevelCause {
  return causeOf(what, `event:${event.id}`, text, cells);
}

const BUILT: Readonly<Record<BuildingStyle['name'], string>> = {
  timber: 'of timber',
  stone: 'of stone',
  plaster: 'of plaster on a frame',
  mudbrick: 'of mud brick under flat roofs',
  reed: 'of reed',
};

/** Why a place is built as it is. */
export function styleCause(world: World, { culture, cell }: Place, { name }: BuildingStyle): LevelCause {
  const people = world.cultures[culture ?? NONE];
  return people === undefined
    ? causeOf('building', `biome:${world.layers.biome[cell]}`, `What stands here is built ${BUILT[name]}, as the land allows.`)
    : causeOf('building', `culture:${people.id}`, `What stands here is built ${BUILT[name]}, as the ${people.name} build on such land.`);
}
