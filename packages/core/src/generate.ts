import { hashText } from './base/hash.ts';
import { int, type Rng, stream } from './base/rng.ts';
import { makeCharacters } from './characters/characters.ts';
import { makeCultures } from './civilization/cultures.ts';
import { makeFactions } from './civilization/factions.ts';
import { findLandmasses } from './civilization/landmasses.ts';
import { nameLand } from './civilization/name-land.ts';
import { learnLists } from './civilization/names/name-lists.ts';
import { namesIn } from './civilization/names-in.ts';
import { makeHistory } from './civilization/history/make-history.ts';
import { makeNames } from './civilization/history/names.ts';
import { makePassage } from './civilization/make-passage.ts';
import { makeSettlements } from './civilization/places.ts';
import { crossRivers } from './civilization/river-crossings.ts';
import { layRoads, layTrails } from './civilization/roads.ts';
import { chooseSites } from './civilization/settlements.ts';
import { findCrossings, spreadFrom } from './civilization/spread.ts';
import { surveyLand } from './civilization/survey.ts';
import { makeWalkCost } from './civilization/walk-cost.ts';
import { findWaters } from './civilization/waters.ts';
import { makeWilds } from './civilization/wilds.ts';
import { BIOMES } from './content/biomes.ts';
import { beginFacts, stateDwellers, stateEvents, statePeople, statePowers, stateRegions, stateThings } from './facts/from-tables.ts';
import { rowsOfFacts } from './facts/rows.ts';
import { chooseStart } from './quests/start.ts';
import { makeQuests } from './quests/quests.ts';
import { ENGINE_VERSION, type Recipe, type StageName } from './recipe.ts';
import { makeBiomes } from './terrain/biomes.ts';
import { makeClimate } from './terrain/climate.ts';
import { makeWaters, type Waters } from './terrain/drainage.ts';
import { archetypeFor, makeShape } from './terrain/elevation.ts';
import { erode } from './terrain/erosion.ts';
import { makeFertility } from './terrain/fertility.ts';
import { makeDeposits } from './terrain/deposits.ts';
import { makeGround } from './terrain/ground.ts';
import { makeRegions } from './terrain/regions.ts';
import { makeRivers, markRivers } from './terrain/rivers.ts';
import { type FactionId, type Land, type LakeId, NONE, type River, WATER, type World } from './world.ts';

/** How a caller follows and stops a generation. Core has no clock: who wants times takes them in `onStage`. */
export interface GenerateOptions {
  /** Called as each stage begins. */
  readonly onStage?: (stage: StageName) => void;
  /** Looked at before each stage; an AbortSignal will do. */
  readonly signal?: { readonly aborted: boolean };
}

/** Thrown where `signal` asked to stop. */
export class Aborted extends Error {
  override readonly name = 'Aborted';
}

/** Announces a stage and hands it its own stream; a sub-seed gives that stage other luck. */
function beginner(recipe: Recipe, options: GenerateOptions): (stage: StageName) => Rng {
  return (stage) => {
    if (options.signal?.aborted) throw new Aborted(`stopped before ${stage}`);
    options.onStage?.(stage);
    return stream(recipe.subseeds[stage] ?? recipe.seed, stage);
  };
}

/** The archetype of a recipe's land, without making the land: for filters over many seeds. */
export function archetypeOf(recipe: Recipe): string {
  return archetypeFor(recipe.params.terrain, stream(recipe.subseeds.elevation ?? recipe.seed, 'elevation'));
}

/** Stages 1 to 6: the land alone, without people. What thumbnails and terrain searches need. */
export function generateLand(recipe: Recipe, options: GenerateOptions = {}): Land {
  return makeLand(recipe, options).land;
}

/** A land, and which of its regions each cell lies in (`Regions`). */
function makeLand(recipe: Recipe, options: GenerateOptions): { readonly land: Land; readonly regionLayers: readonly Int16Array[] } {
  const { width, height, metresPerCell, params } = recipe;
  const frame = { width, height, metresPerCell };
  const begin = beginner(recipe, options);

  const shape = makeShape(frame, params.terrain, begin('elevation'));
  const erosion = begin('erosion');
  const worn = erode(shape, frame, erosion);
  const ground = makeGround(shape, worn, frame, params.terrain, params.rivers.lakes, erosion.fork('ground'));
  const climate = makeClimate(frame, ground.around, ground.sea, params.climate, begin('climate'));
  const waters = makeWaters(frame, ground, climate, params.rivers.lakes, begin('drainage'));
  begin('rivers');
  const rivers = makeRivers(frame, waters, ground.sea, ground.mouths, params.rivers);
  begin('biomes');
  const biome = makeBiomes(frame, waters, ground.smooth, ground.sea, ground.fire, climate, params.biomes);
  const fertility = makeFertility(frame, waters, ground.smooth, ground.sea, climate);
  const naming = begin('regions');
  const { regions, regionLayers } = makeRegions(frame, waters, ground, biome);
  const deposits = makeDeposits(frame, ground, waters, climate, biome, naming.fork('deposits'));

  const land: Land = {
    rect: { x: 0, y: 0, width, height },
    metresPerCell,
    archetype: shape.archetype,
    layers: {
      elevation: waters.elevation,
      water: waterLayer(ground.sea, waters, rivers),
      downhill: waters.downhill,
      flow: waters.flow,
      temperature: climate.temperature,
      precipitation: climate.precipitation,
      biome,
      fertility,
    },
    biomes: BIOMES,
    rivers,
    lakes: waters.lakes.map(({ cells, level, outlet, salt }, id) => ({
      id: id as LakeId,
      name: '',
      meaning: '',
      cells,
      level,
      outlet: outlet === NONE ? null : outlet,
      salt,
    })),
    regions,
    deposits,
  };
  return { land, regionLayers };
}

function waterLayer(sea: Uint8Array, waters: Waters, rivers: readonly River[]): Uint8Array {
  const water = new Uint8Array(sea.length);
  for (let cell = 0; cell < water.length; cell++)
    water[cell] = sea[cell] !== 0 ? WATER.ocean : waters.lakeOf[cell] !== NONE ? WATER.lake : WATER.dry;
  markRivers(water, rivers, WATER.river);
  return water;
}

/** A recipe in, a world out: stages 1 to 11. */
export function generateWorld(recipe: Recipe, options: GenerateOptions = {}): World {
  const { land, regionLayers } = makeLand(recipe, options);
  const { rect, metresPerCell } = land;
  const { params } = recipe;
  const begin = beginner(recipe, options);

  const passage = makePassage(land, params.roads.ease);
  const masses = findLandmasses(land, passage);
  const survey = surveyLand(land, passage, masses, hashText(`${recipe.seed}/survey`));

  const cultureLuck = begin('cultures');
  const peoples = makeCultures(land, survey, params.settlements, cultureLuck, learnLists(recipe.names));
  const named = { ...land, ...nameLand(land, survey, peoples, cultureLuck.fork('land')) };

  const settlementLuck = begin('settlements');
  const sites = chooseSites(named, survey, masses, params.settlements, settlementLuck);
  const landNames = namesIn(named.rivers, named.lakes, named.regions);
  const towns = makeSettlements(named, survey, peoples, findWaters(named), sites, landNames, settlementLuck.fork('names'));
  const wilds = makeWilds(
    named,
    survey,
    passage,
    masses,
    peoples,
    towns,
    params.settlements,
    namesIn(named.rivers, named.lakes, named.regions, towns),
    settlementLuck.fork('wilds'),
  );

  const roadLuck = begin('roads');
  const spread = spreadFrom(rect, passage.kind, passage.toil, sites);
  const crossings = findCrossings(rect, passage.kind, passage.toil, spread, sites);
  const { factions, territory } = makeFactions(
    named,
    survey,
    passage,
    towns,
    spread,
    crossings,
    params.settlements,
    roadLuck.fork('realms'),
  );
  const held = [...towns, ...wilds.places].map((place) => ({
    ...place,
    faction: territory[place.cell] === NONE ? null : (territory[place.cell] as FactionId),
  }));
  const ways = layRoads(towns, spread, crossings, params.roads);
  const roads = crossRivers(named, towns, [...ways, ...layTrails(towns, wilds.places, spread, ways.length)]);
  const walkCost = makeWalkCost(passage, held, roads);

  const historyLuck = begin('history');
  const year = params.history.years + int(historyLuck.fork('year'), 20, 900);
  const facts = beginFacts({ places: held, roads });
  stateRegions(facts, held, regionLayers);
  const taken = namesIn(named.rivers, named.lakes, named.regions, held);
  const names = makeNames(peoples.languages, taken);
  const history = makeHistory(
    {
      land: named,
      places: held,
      roads,
      factions,
      cultures: peoples.cultures,
      beasts: wilds.beasts,
      names,
      year,
      params: params.history,
      pronouns: params.characters.pronouns,
    },
    facts,
    historyLuck,
  );
  const { events, places } = history;
  statePowers(facts, history);
  stateEvents(facts, events);

  const characters = makeCharacters(
    {
      land: { ...named, layers: { ...named.layers, walkCost } },
      places,
      roads,
      factions: history.factions,
      languages: peoples.languages,
      beasts: wilds.beasts,
      events,
      items: history.items,
      figures: history.figures,
      facts,
      year,
    },
    params.characters,
    begin('characters'),
  );
  statePeople(facts, characters);
  stateDwellers(facts, wilds.beasts);
  const { items, quests } = makeQuests(
    {
      rect,
      metresPerCell,
      year,
      places,
      roads,
      rivers: named.rivers,
      elevation: named.layers.elevation,
      water: named.layers.water,
      temperature: named.layers.temperature,
      precipitation: named.layers.precipitation,
      factions: history.factions,
      events,
      characters,
      items: history.items,
      beasts: wilds.beasts,
      facts,
    },
    params.quests,
    begin('quests'),
  );
  stateThings(facts, items);

  return {
    engine: ENGINE_VERSION,
    recipe,
    rect,
    metresPerCell,
    year,
    archetype: named.archetype,
    name: named.name,
    meaning: named.meaning,
    layers: { ...named.layers, territory, walkCost },
    biomes: named.biomes,
    rivers: named.rivers,
    lakes: named.lakes,
    regions: named.regions,
    deposits: named.deposits,
    cultures: peoples.cultures,
    factions: history.factions,
    places,
    roads,
    events,
    characters,
    items,
    quests,
    facts: rowsOfFacts(facts),
    start: chooseStart(places, characters, quests),
  };
}
