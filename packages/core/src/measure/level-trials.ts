import { NONE } from '../base/grid.ts';
import { int, pick, type Rng, stream } from '../base/rng.ts';
import type { NumberParam } from '../base/params.ts';
import { CASTLE_ROOMS } from '../content/castle-parts.ts';
import { WILD_KINDS, type WildKind } from '../content/wilds.ts';
import { generateWilderness } from '../levels/country/wilderness.ts';
import { generateLevel, LEVEL_KINDS } from '../levels/level.ts';
import { LEVEL_PARAMS, type LevelParams } from '../levels/params.ts';
import { parseRecipe, type Recipe } from '../recipe.ts';
import { verifyLevel } from '../verify.ts';
import { type Cell, type Level, type Place, type PlaceKind, type Problem, WATER, type World } from '../world.ts';

/** Open country that is no place: the kinds of wilderness which no kind of place is called after. */
const WILDERNESS: readonly WildKind[] = WILD_KINDS.filter((kind) => !(LEVEL_KINDS as readonly string[]).includes(kind));

/** Every kind of level that can be tried. */
export const TRIAL_KINDS: readonly string[] = [...LEVEL_KINDS, ...WILDERNESS];

/** One level put to the test, with what it takes to make it again. */
export interface LevelTrial {
  readonly kind: string;
  /** Its number among those of its kind in its world. */
  readonly number: number;
  /** The recipe that the level says of itself. */
  readonly recipe: Recipe;
  readonly cell: Cell;
  readonly level: Level | null;
  readonly problems: readonly Problem[];
}

/**
 * Makes one level of a kind and holds it to every promise. Half of the levels are those of the world's own places and
 * parameters as far as it has such places; for the others a place of the world is made one of this kind, set down anywhere
 * on land, with any number of people and parameters drawn from all that their tables allow.
 * @param world with people and quests
 * @param number which one; the same number gives the same level
 */
export function tryLevel(world: World, kind: string, number: number): LevelTrial {
  const rng = stream(world.recipe.seed, 'level trials').fork(kind).fork(number);
  const levels = rng.next() < 0.5 ? world.recipe.params.levels : drawParams(rng.fork('params'));
  const recipe: Recipe = { ...world.recipe, params: { ...world.recipe.params, levels } };
  const drawn = (LEVEL_KINDS as readonly string[]).includes(kind) ? placeOf(world, kind as PlaceKind, rng.fork('place')) : null;
  const places = drawn === null ? world.places : world.places.map((place) => (place.id === drawn.id ? drawn : place));
  const trial: World = { ...world, recipe, places };
  const cell = drawn?.cell ?? landCell(world, rng.fork('cell'));
  try {
    const level = drawn === null ? generateWilderness(trial, cell, { kind: kind as WildKind }) : generateLevel(trial, drawn.id);
    const missing = drawn === null ? [] : missingOf(trial, drawn, level);
    return { kind, number, recipe, cell, level, problems: [...verifyLevel(level, drawn === null ? undefined : trial), ...missing] };
  } catch (error) {
    const found = error instanceof Error ? error.message : 'something was thrown';
    return { kind, number, recipe, cell, level: null, problems: [{ promise: 'every level can be made', where: kind, found }] };
  }
}

/** Parameters from all over their tables. */
function drawParams(rng: Rng): LevelParams {
  const drawn: Partial<Record<keyof LevelParams, number>> = {};
  for (const name of Object.keys(LEVEL_PARAMS) as (keyof LevelParams)[]) {
    const { min, max, step } = LEVEL_PARAMS[name] as NumberParam;
    const luck = rng.next();
    // The ends more often than by chance; great sizes less often, for what they cost.
    const share = luck < 0.06 ? 0 : luck > 0.97 ? 1 : name === 'size' || name === 'buildings' ? rng.next() * rng.next() : rng.next();
    drawn[name] = Math.min(max, Number((min + Math.round((share * (max - min)) / step) * step).toFixed(6)));
  }
  return parseRecipe({ seed: 'trial', params: { levels: drawn } }).params.levels;
}

const SETTLED: readonly PlaceKind[] = ['city', 'town', 'village', 'hamlet', 'port'];

function placeOf(world: World, kind: PlaceKind, rng: Rng): Place {
  const own = world.places.filter((place) => place.kind === kind);
  if (own.length > 0 && rng.next() < 0.5) return pick(rng, own);
  const alike = world.places.filter((place) => SETTLED.includes(place.kind) === SETTLED.includes(kind));
  const turning = world.places.filter((one) => mayTurn(world, one, kind));
  const place = pick(rng, alike.length > 0 && (turning.length === 0 || rng.next() < 0.7) ? alike : turning);
  const people = rng.next();
  return {
    ...place,
    kind,
    cell: rng.next() < 0.3 ? place.cell : landCell(world, rng),
    population: SETTLED.includes(kind)
      ? people < 0.3
        ? place.population
        : Math.round(14_000 * people * people * people)
      : place.population,
  };
}

/** Not where a town would stand in the stead of a wild place in which a quest has shut something away: towns have no such chambers. */
function mayTurn(world: World, place: Place, kind: PlaceKind): boolean {
  if (!SETTLED.includes(kind) || SETTLED.includes(place.kind)) return true;
  return !world.quests.some(({ gates }) => gates.some(({ at }) => at === `place:${place.id}`));
}

/** A cell of the land: on a road, beside water or anywhere, each as often. */
function landCell(world: World, rng: Rng): Cell {
  const { water } = world.layers;
  const isLand = (cell: Cell): boolean => water[cell] === WATER.dry || water[cell] === WATER.river;
  const wanted = int(rng, 0, 2);
  const roads = world.roads.filter(({ kind }) => kind !== 'sea');
  for (let tries = 0; tries < 200; tries++) {
    const cell = wanted === 0 && roads.length > 0 ? pick(rng, pick(rng, roads).cells) : int(rng, 0, water.length - 1);
    if (!isLand(cell)) continue;
    const { width } = world.rect;
    if (wanted === 1 && tries < 150 && ![1, -1, width, -width].some((step) => water[cell + step] !== WATER.dry)) continue;
    return cell;
  }
  return world.places[0].cell;
}

/** What the world says to be at a place and its level lacks or has twice. */
function missingOf(world: World, place: Place, { objects, rooms }: Level): Problem[] {
  const problems: Problem[] = [];
  const count = (fits: (object: Level['objects'][number]) => boolean): number => objects.filter(fits).length;
  for (const item of world.items) {
    const found = item.place === place.id ? count((object) => object.item === item.id) : 1;
    if (found !== 1)
      problems.push({ promise: 'what lies at a place is in its level', where: item.name, found: `it is there ${found} times` });
  }
  if (place.kind === 'castle') problems.push(...lackingOf(rooms, objects));
  if (!objects.some(({ kind }) => kind === 'workplace' || kind === 'bed')) return problems;
  for (const { id, name, home, died, captive } of world.characters) {
    if (home !== place.id || died !== null) continue;
    for (const kind of ['bed', 'workplace', 'person']) {
      const found = count((object) => object.kind === kind && object.character === id);
      // Who is held elsewhere has a bed here all the same.
      if (found !== (kind === 'person' && captive !== null ? 0 : 1))
        problems.push({ promise: 'everybody has a bed and a place to work', where: name, found: `${found} of kind ${kind}` });
    }
    const bed = objects.find((object) => object.kind === 'bed' && object.character === id);
    if (bed !== undefined && rooms[bed.room ?? NONE]?.role !== 'indoors')
      problems.push({ promise: 'everybody sleeps under a roof', where: name, found: 'the bed is out of doors' });
  }
  return problems;
}

/** What every castle has, whatever its size, and this one has not. */
function lackingOf(rooms: Level['rooms'], objects: Level['objects']): Problem[] {
  const lacking = Object.entries(CASTLE_ROOMS)
    .filter(([, kinds]) => !rooms.some(({ kind }) => kinds.includes(kind)))
    .map(([part]) => part);
  if (!objects.some(({ name }) => name === 'well')) lacking.push('well');
  return lacking.map((part) => ({ promise: 'a castle has all that a castle needs', where: 'castle', found: `there is no ${part}` }));
}
