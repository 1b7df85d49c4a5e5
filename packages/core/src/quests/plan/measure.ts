import { clamp } from '../../base/math.ts';
import type { PlaceId, QuestAction, QuestDescent, RoadId, Term } from '../../world.ts';
import type { Country } from '../country.ts';
import { ON_FOOT } from '../ways.ts';
import type { DraftStep } from './draft.ts';

/** How likely each deed is to hurt who does it: a fight in the wilds to the end or until the other yields, and so on. */
const RISK: Readonly<Partial<Record<QuestAction, number>>> = {
  kill: 0.45,
  damage: 0.3,
  capture: 0.15,
  defend: 0.35,
  stealth: 0.08,
  spy: 0.04,
};
/** The same for a bout with a person, and for a fight among houses: with vermin, or keepers of a toll. */
const BOUT = 0.2;
const SCUFFLE = 0.12;
/** What preparation leaves of a risk: a step that needs more than to be there with a foe that is alive. */
const PREPARED = 0.6;
/** Hours that a deed takes beside the way there. */
const HOURS: Readonly<Partial<Record<QuestAction, number>>> = {
  goto: 0,
  wait: 8,
  repair: 4,
  explore: 2,
  defend: 6,
  gather: 2,
  experiment: 3,
  spy: 2,
};

/** How one comes from step to step: for each step the way to its place. */
export interface Legs {
  /** Cells on foot, and by ship or raft. */
  readonly walked: readonly number[];
  readonly afloat: readonly number[];
  /** Roads and sea lanes, and ways that lead down only, in order. */
  readonly roads: readonly (readonly RoadId[])[];
  readonly descents: readonly (readonly QuestDescent[])[];
  /** Cells walked in all. */
  readonly total: number;
  /** Hours on the water, and waiting for a ship or raft, in all. */
  readonly voyage: number;
  /** Cells walked in all, and those that could be walked in the time on the water. */
  readonly toil: number;
}

const NO_ROADS: RoadId[] = [];
const NO_DESCENTS: QuestDescent[] = [];

/** The legs of a plan; null where there is no way. */
export function legsOf({ routes }: Pick<Country, 'routes'>, home: PlaceId, steps: readonly Pick<DraftStep, 'place'>[]): Legs | null {
  let here = home;
  let [total, voyage, toil] = [0, 0, 0];
  const walked: number[] = [];
  const afloat: number[] = [];
  const roads: RoadId[][] = [];
  const descents: QuestDescent[][] = [];
  for (const { place } of steps) {
    let dry = 0;
    let wet = 0;
    let onRoads = NO_ROADS;
    let down: QuestDescent[] = NO_DESCENTS;
    if (place !== here) {
      onRoads = [];
      const far = routes.from(here).toil[place];
      if (far === Infinity) return null;
      toil += far;
      for (const id of routes.between(here, place)) {
        const way = routes.ways[id];
        dry += way.walked;
        wet += way.afloat;
        voyage += way.hours;
        if (way.road !== null) onRoads.push(way.road);
        if (way.descent === null) continue;
        const { river, from, to } = way.descent;
        down = [...down, { river, from, to }];
      }
    }
    walked.push(dry);
    afloat.push(wet);
    roads.push(onRoads);
    descents.push(down);
    total += dry;
    here = place;
  }
  return { walked, afloat, roads, descents, total, voyage, toil };
}

export function kilometres({ metresPerCell }: Pick<Country, 'metresPerCell'>, cells: number): number {
  return (cells * metresPerCell) / 1000;
}

/** Hours of walking, sailing and doing. */
export function hoursOf(
  country: Pick<Country, 'metresPerCell'>,
  { total, voyage }: Pick<Legs, 'total' | 'voyage'>,
  steps: readonly Pick<DraftStep, 'action'>[],
): number {
  let hours = kilometres(country, total) / ON_FOOT + voyage;
  for (const { action } of steps) hours += HOURS[action] ?? 0.5;
  return Math.round(hours * 10) / 10;
}

/** The chance to be hurt, 0 to 1, if every deed were one throw of its own. */
export function dangerOf(
  { places }: Pick<Country, 'places'>,
  steps: readonly (Pick<DraftStep, 'action' | 'needs' | 'place'> & { readonly subject?: Term | undefined })[],
): number {
  let safe = 1;
  for (const { action, needs, subject, place } of steps) {
    let risk = RISK[action] ?? 0;
    if (action === 'kill' || action === 'damage') {
      if (subject?.startsWith('character:')) risk = BOUT;
      else if (places[place].population > 0) risk = SCUFFLE;
    }
    safe *= 1 - risk * (needs.length > 3 ? PREPARED : 1);
  }
  return Math.round((1 - safe) * 100) / 100;
}

/** How much each deed asks of who does it; words are easily said, walking counts by the kilometre, and on the water one rests. */
const TOIL: Readonly<Record<QuestAction, number>> = {
  goto: 0,
  report: 0.02,
  listen: 0.025,
  give: 0.025,
  wait: 0.03,
  read: 0.035,
  take: 0.04,
  gather: 0.04,
  exchange: 0.04,
  use: 0.05,
  explore: 0.05,
  experiment: 0.05,
  kill: 0.06,
  damage: 0.06,
  defend: 0.06,
  escort: 0.06,
  capture: 0.06,
  repair: 0.06,
  spy: 0.06,
  stealth: 0.06,
};
const TOIL_OF_A_KILOMETRE = 0.0034;
const TOIL_OF_A_GATE = 0.08;
const TOIL_OF_DANGER = 0.45;
/** Toil of a quest as easy as any, and of one as hard as any. */
const LEAST = 0.04;
const MOST = 0.78;

/**
 * How hard it is, 0 to 1: the toil of the deeds, of the way, of what bars it and of the danger, from the least that any quest
 * asks for to the most. All of it can be read from a file: `steps`, `proof.total`, `gates`, `danger`.
 */
export function difficultyOf(
  country: Pick<Country, 'metresPerCell'>,
  total: number,
  steps: readonly Pick<DraftStep, 'action'>[],
  gates: number,
  danger: number,
): number {
  let toil = TOIL_OF_A_KILOMETRE * kilometres(country, total) + TOIL_OF_A_GATE * gates + TOIL_OF_DANGER * danger;
  for (const { action } of steps) toil += TOIL[action];
  return shareOf(toil - LEAST);
}

function shareOf(toil: number): number {
  return Math.round(clamp(toil / (MOST - LEAST), 0, 1) * 100) / 100;
}

/** What one report and one piece of news add to the difficulty of a plan. */
export function difficultyOfWords(reports: number, news: number): number {
  return shareOf(reports * TOIL.report + news * TOIL.listen);
}
