import type { NumberParam } from '../base/params.ts';
import { chance, int, pick, type Rng, stream } from '../base/rng.ts';
import { generateWorld } from '../generate.ts';
import { generateLevel } from '../levels/level.ts';
import { PARAM_TABLES, parseRecipe, type Recipe } from '../recipe.ts';
import { patchesOf } from '../verify/map.ts';
import { checkQuest, questGround } from '../verify/quests.ts';
import { openReport } from '../verify/report.ts';
import { verifyLevel, verifyWorld } from '../verify.ts';
import type { PlaceId, Problem, World } from '../world.ts';
import { DAMAGE } from './quest-damage.ts';
import { type Plays, playAll } from './quest-play.ts';
import { readRealms, readRegions, type Served } from './quest-realms.ts';
import { isPlainlyEasier, readWays } from './quest-ways.ts';

/** Quests damaged on purpose, and which kinds of damage nobody noticed how often. */
export interface Damaged {
  readonly made: number;
  readonly missed: Readonly<Record<string, number>>;
}

/** One world of a sweep: what its quests are held against, and what came of it. */
export interface QuestSweep {
  readonly recipe: Recipe;
  readonly quests: number;
  /** What the verifier has against the world, its quests among the rest, and against the levels that its quests lead into. */
  readonly rejected: readonly Problem[];
  /** Levels that were looked at, steps of quests that were found in them, and how many of the levels have something shut away. */
  readonly levels: number;
  readonly errands: number;
  readonly vaults: number;
  readonly plays: Plays;
  readonly damaged: Damaged;
}

/** Levels of a world that are looked at although no quest shuts anything away there. */
const OTHERS = 6;
/** Wayward games in each world of a sweep. */
const GAMES = 4;

/** Generates a world, verifies all of it, plays its quests to their ends, and damages some to see whether that is noticed. */
export function sweepQuests(recipe: Recipe): QuestSweep {
  const world = generateWorld(recipe);
  const levels = levelsOf(world).map((place) => generateLevel(world, place));
  return {
    recipe,
    quests: world.quests.length,
    rejected: [...verifyWorld(world), ...levels.flatMap((level) => verifyLevel(level, world))],
    levels: levels.length,
    errands: levels.reduce((sum, { proof }) => sum + proof.errands.length, 0),
    vaults: levels.filter(({ objects }) => objects.some(({ asks }) => asks !== undefined)).length,
    plays: playAll(world, GAMES, stream(recipe.seed, 'plays')),
    damaged: damageQuests(world, 0),
  };
}

/** Places whose levels are looked at: where quests shut something away, and some others that they lead to. */
function levelsOf({ quests }: World): PlaceId[] {
  const shut = quests.flatMap(({ gates }) => gates.flatMap(({ at }) => (at.startsWith('place:') ? [Number(at.slice(6)) as PlaceId] : [])));
  const visited = quests.flatMap(({ steps }) => steps.map(({ place }) => place));
  const others = [...new Set(visited)].filter((place) => !shut.includes(place));
  return [...new Set(shut), ...others.slice(0, OTHERS)];
}

/**
 * Damages each quest of a world: in every way, at so many spots; with 0 in a single way, another for each quest.
 */
export function damageQuests(world: World, spots: number): Damaged {
  const ground = questGround(world, patchesOf(world.layers.walkCost, world.rect.width, world.rect.height));
  const missed: Record<string, number> = {};
  const kinds = Object.entries(DAMAGE);
  let made = 0;
  const hit = ([name, damage]: (typeof kinds)[number], quest: World['quests'][number], k: number): void => {
    const damaged = damage(world, quest, k);
    if (damaged === null) return;
    made++;
    const report = openReport();
    report.check('quest', () => {
      checkQuest(ground, damaged, 'quest', report);
    });
    if (report.clean()) missed[name] = (missed[name] ?? 0) + 1;
  };
  for (const quest of world.quests)
    if (spots === 0) hit(kinds[(7 * quest.id + world.rect.width + world.characters.length) % kinds.length], quest, quest.id);
    else for (const kind of kinds) for (let k = 0; k < spots; k++) hit(kind, quest, k * 2 + quest.id);
  return { made, missed };
}

/** What the quests of one world are held against. */
export interface QuestChecks {
  /** Breaches that the verifier found in quests. */
  readonly rejected: number;
  /** Of them those in which one quest is in another's way. */
  readonly clashes: number;
  readonly damaged: number;
  readonly caught: number;
  readonly realms: Served;
  readonly regions: Served;
  /** Other ways through them, and those that are plainly easier for nothing. */
  readonly ways: number;
  readonly easierWays: number;
}

/** Counts what the verifier has against the quests of a world, and how many of them, damaged, it catches. */
export function checkQuestsOf(world: World, problems: readonly Problem[]): QuestChecks {
  const own = problems.filter(({ where }) => where.startsWith('quests['));
  const { made, missed } = damageQuests(world, 0);
  const ways = world.quests.flatMap((quest) => readWays(world, quest));
  return {
    rejected: own.length,
    clashes: own.filter(({ promise }) => promise.includes('each other')).length,
    damaged: made,
    caught: made - Object.values(missed).reduce((sum, count) => sum + count, 0),
    realms: readRealms(world),
    regions: readRegions(world),
    ways: ways.length,
    easierWays: ways.filter(isPlainlyEasier).length,
  };
}

/** A recipe whose parameters nobody would have chosen: all those of quests, and some of every other stage, by lot. */
export function wildRecipe(model: Recipe): Recipe {
  const rng = stream(model.seed, 'sweep');
  const params: Record<string, Record<string, unknown>> = {};
  for (const group of ['terrain', 'climate', 'settlements', 'roads', 'history', 'characters', 'quests'] as const) {
    const some = rng.fork(group);
    const own: Record<string, unknown> = { ...model.params[group] };
    const share = group === 'quests' ? 0.5 : chance(some, 0.3) ? 0.25 : 0;
    for (const [name, row] of Object.entries(PARAM_TABLES[group])) {
      const lot = some.fork(name);
      if (!chance(lot, share)) continue;
      if (row.kind === 'number') own[name] = numberWithin(row, lot);
      else if (row.kind === 'choice') own[name] = pick(lot, row.options);
      else if (row.kind === 'flag') own[name] = chance(lot, 0.5);
    }
    params[group] = own;
  }
  // Many quests to a world: the world itself costs more than they do.
  params['quests']['count'] = int(rng, 40, 100);
  const { seed, subseeds, width, height, metresPerCell } = model;
  return parseRecipe({ seed, subseeds, width, height, metresPerCell, params });
}

function numberWithin({ min, max, step }: NumberParam, rng: Rng): number {
  if (chance(rng, 0.2)) return chance(rng, 0.5) ? min : max;
  return Math.min(max, Number((min + step * int(rng, 0, Math.round((max - min) / step))).toFixed(6)));
}
