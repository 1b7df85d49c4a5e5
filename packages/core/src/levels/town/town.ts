import { NONE } from '../../base/grid.ts';
import type { Rng } from '../../base/rng.ts';
import type { Level, Place, World } from '../../world.ts';
import { levelOf } from '../country/finish.ts';
import { handDown } from '../country/hand-down.ts';
import { isOpen, USE } from '../country/scene.ts';
import { roofOver } from '../country/roofs.ts';
import { seal } from '../country/seal.ts';
import { soilOf, styleOf, T, tableOf } from '../country/tiles.ts';
import { breakWalls } from '../past/breach.ts';
import { ruinHouses } from '../past/ruin.ts';
import { hangBanners, markPit, ownerOf, leaveSiegeworks, plagueIsKept, raiseStone, threaten } from '../past/tokens.ts';
import { damageOf, pastOf } from '../past/traces.ts';
import { needsOf } from '../needs.ts';
import type { LevelParams } from '../params.ts';
import { settingOf } from '../setting.ts';
import type { Building } from './build.ts';
import { digPit, dressGround, fillMarket, layGraveyards, outskirts, rank, shoreOf, strongboxes } from './dress.ts';
import { furnishBuilding } from './furnish.ts';
import { hangGate, layMarket, mainStreets } from './main-streets.ts';
import { buildingsFor, isWalled, kindsOf, mannerOf } from './manner.ts';
import { nameBuildings, nameStreets } from './name.ts';
import { namerOf } from './names.ts';
import { quaysAlong } from './quays.ts';
import { raiseBuildings } from './raise.ts';
import { raiseRing, razeRing } from './ring.ts';
import { householdsOf, putExit, settle } from './settle.ts';
import { METRES, newSite, strayEnd } from './site.ts';
import { keepJoined, sideStreets, type Street } from './streets.ts';
import { trimStreets } from './trim.ts';
import { wardsOf } from './wards.ts';
import { sayWhy } from './why.ts';

/**
 * A city, town, village, hamlet or port. Gates and ways out where the roads of the world come in, river and shore where
 * they are in the world, streets grown from the market outwards, houses along them, every named person with a bed and a
 * place to work.
 */
export function makeTown(world: World, place: Place, params: LevelParams, rng: Rng): Level {
  const setting = settingOf(world, place.cell);
  const biome = world.biomes[world.layers.biome[place.cell]];
  const households = householdsOf(world, place);
  const needs = needsOf(world, place);
  const manner = mannerOf(place);
  const kinds = kindsOf(
    place,
    households,
    needs.some(({ locked }) => locked),
    params,
  );
  const asked = params.buildings === 'auto' ? buildingsFor(place.population) : params.buildings;
  const count = Math.max(asked, kinds.length);
  const culture = world.cultures[place.culture ?? NONE];
  const style = styleOf(culture, setting, biome.trees);
  const past = pastOf(world, place);
  const damage = damageOf(past);
  const site = newSite(world, place, manner, count, tableOf(soilOf(world, place.cell), style.masonry), rng);
  const { scene, lie, salt, centre } = site;

  // Where one comes in: by the greatest road, or where there is none from the dry side.
  const ends = lie.ends.length > 0 ? lie.ends : strayEnd(site, setting.facing);
  const walled = isWalled(place, world, params);
  let gates = walled ? raiseRing(scene, site.bounds, site.region, centre, ends, 22) : [];
  let main = mainStreets(site, ends, gates);
  if (main.streets.length < ends.length && gates.length > 0) {
    // Walls that keep a road out are no use.
    razeRing(scene);
    gates = [];
    main = mainStreets(site, ends, gates);
  }
  const streets: Street[] = [...main.streets];
  const entrance = main.entrance;
  layMarket(site, count, streets, rng.fork('market'));
  if (place.kind === 'port' || lie.sails.length > 0 || (walled && lie.rivers.length > 0))
    streets.push(...quaysAlong(scene, site.region, main.ways, place.kind === 'port' ? 5 : 2, rng.fork('quays')));
  const tile = manner.paved ? T.cobbles : T.earth;
  streets.push(
    ...sideStreets(scene, site.region, { depth: manner.depth, bends: manner.paved ? 0.6 : 1, most: 90 }, tile, rng.fork('streets')),
  );
  keepJoined(scene, entrance, streets, T.ground);
  for (const gate of gates) hangGate(scene, gate);
  const broken = gates.length > 0 ? breakWalls(scene, damage.breaches, salt, rng.fork('breaches')) : [];

  const namer = namerOf(world, place, rng.fork('names'));
  const wards = wardsOf(site, streets, gates, count, place.kind === 'port', rng.fork('wards'));
  const buildings = raiseBuildings(site, streets, kinds, count, main.ways.cost, wards, rng.fork('buildings'));
  trimStreets(scene, streets, buildings);
  nameStreets(scene, streets, main.towards, namer, place);

  const pit = plagueIsKept(past) ? digPit(site) : [];
  layGraveyards(site, buildings);
  dressGround(site, biome.trees, setting.steepness, rng.fork('ground'));
  seal(scene, entrance, salt);

  const names = new Map<Building, string>();
  for (const building of buildings) if (building.kind.name === 'inn') names.set(building, namer.inn());
  nameBuildings(scene, buildings, names, wards);
  putExit(scene, entrance, main.towards[0] === undefined ? [] : [main.towards[0]]);
  const exits = [entrance];
  for (const { cell, to } of ends)
    if (cell !== entrance && scene.use[cell] === USE.way && isOpen(scene, cell)) {
      exits.push(cell);
      putExit(scene, cell, to);
    }
  const spots = {
    market: streets.filter(({ kind }) => kind === 'market').flatMap(({ cells }) => cells),
    water: shoreOf(scene),
    edge: outskirts(site),
  };
  fillMarket(scene, spots.market, count, params, rng.fork('stalls'));
  const vacant = settle(place, scene, buildings, households, spots, rng.fork('people'));
  const strong = [...vacant].sort((a, b) => rank(b) - rank(a) || a.lot.door - b.lot.door);
  const indoors = [...vacant].filter((one) => rank(one) > 0).concat([...vacant].filter((one) => rank(one) === 0));
  const goal = handDown(
    scene,
    needs,
    {
      rooms: indoors.map(({ rooms }) => scene.rooms[rooms[0].id].cells),
      wild: spots.edge,
      strong,
      difficulty: params.difficulty,
    },
    rng.fork('needs'),
  );
  const empty = [...vacant].filter(({ lot }) => lot.door !== entrance);
  const ruins = ruinHouses(scene, empty, Math.round(damage.houses * buildings.length), salt, rng.fork('ruins'));
  const standing = buildings.filter((one) => !ruins.has(one));
  const furniture = rng.fork('furniture');
  for (const building of standing) furnishBuilding(scene, building, furniture);
  strongboxes(scene, standing, params.riches, rng.fork('riches'));
  roofOver(scene, standing, style, salt);
  const tokens = rng.fork('tokens');
  const halls = standing.filter(({ kind }) => kind.name === 'hall' || kind.name === 'guardhouse');
  hangBanners(scene, ownerOf(world, place), [spots.market, ...halls.map(({ rooms }) => scene.rooms[rooms[0].id].cells)], tokens);
  raiseStone(scene, past, spots.market, tokens);
  markPit(scene, past, pit, tokens);
  leaveSiegeworks(world, place, scene, past, spots.edge, params.difficulty, tokens);
  threaten(world, place, scene, spots.edge, params.difficulty, tokens);
  sayWhy(world, place, site, { style, walled: gates.length > 0, broken, ruins, wards, damage, ends });
  return levelOf(world, scene, {
    place: place.id,
    kind: place.kind,
    name: place.name,
    metres: METRES,
    daylight: 1,
    entrance,
    exits,
    goal,
  });
}
