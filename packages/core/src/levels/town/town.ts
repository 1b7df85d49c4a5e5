import { type Cell, NONE } from '../../base/grid.ts';
import { hashText } from '../../base/hash.ts';
import { clamp } from '../../base/math.ts';
import { chance, int, type Rng } from '../../base/rng.ts';
import { BUILDINGS } from '../../content/buildings.ts';
import { MASONRY } from '../../content/open-tiles.ts';
import type { Level, Place, World } from '../../world.ts';
import { clearanceOf } from '../clearance.ts';
import { levelOf } from '../country/finish.ts';
import { dryEdge, type Lie, lieOf } from '../country/lie.ts';
import { awayFrom, layFields, layWater, letGrow, nearestTo } from '../country/nature.ts';
import { type Flood, flood, wayFrom } from '../country/route.ts';
import { addDoor, isOpen, newScene, openRoom, put, type Scene, USE } from '../country/scene.ts';
import { seal } from '../country/seal.ts';
import { masonryFor, soilOf, T, tableOf } from '../country/tiles.ts';
import { needsOf } from '../needs.ts';
import type { LevelParams } from '../params.ts';
import { settingOf } from '../setting.ts';
import { build, type Building } from './build.ts';
import { stand } from '../country/stand.ts';
import { handDown } from '../country/hand-down.ts';
import { furnishBuilding } from './furnish.ts';
import { firstFit, type Front, frontsOf } from './lots.ts';
import { namerOf } from './names.ts';
import { quaysAlong } from './quays.ts';
import { type Bounds, type Gate, raiseRing, razeRing } from './ring.ts';
import { householdsOf, kindsFor, putExit, settle } from './settle.ts';
import { keepJoined, pave, sideStreets, type Street } from './streets.ts';

/** Edge of a cell, metres. */
const METRES = 1.5;
/** Fewest and most cells across. */
const SIZE = { least: 72, most: 216 };

interface Manner {
  /** Cells for each building, its share of streets and yards included. */
  readonly area: number;
  readonly gap: number;
  /** No ground is farther from a street than this. */
  readonly depth: number;
  readonly paved: boolean;
  /** Cells beyond the last houses. */
  readonly margin: number;
  readonly fields: number;
}

const MANNERS: Readonly<Record<'dense' | 'close' | 'open' | 'loose', Manner>> = {
  dense: { area: 102, gap: 0, depth: 10, paved: true, margin: 16, fields: 8 },
  close: { area: 112, gap: 0, depth: 11, paved: true, margin: 18, fields: 10 },
  open: { area: 190, gap: 1, depth: 14, paved: false, margin: 22, fields: 16 },
  loose: { area: 260, gap: 2, depth: 17, paved: false, margin: 24, fields: 12 },
};

/** Number of buildings of a settlement of so many people: fewer than there are, as towns in games have. */
export function buildingsFor(population: number): number {
  let count = 4;
  for (let people = 30; people < population; people *= 1.21) count *= 1.119;
  return clamp(Math.round(count), 5, 200);
}

/** The ground and the plan of a town while it grows. */
interface Site {
  readonly scene: Scene;
  readonly lie: Lie;
  readonly manner: Manner;
  readonly centre: Cell;
  readonly bounds: Bounds;
  /** 1 where streets and houses may be. */
  readonly region: Uint8Array;
  readonly salt: number;
}

/**
 * A city, town, village, hamlet or port. Gates and ways out where the roads of the world come in, river and shore where
 * they are in the world, streets grown from the market outwards, houses along them, every named person with a bed and a
 * place to work.
 */
export function makeTown(world: World, place: Place, params: LevelParams, rng: Rng): Level {
  const setting = settingOf(world, place.cell);
  const biome = world.biomes[world.layers.biome[place.cell]];
  const plan = rng.fork('plan');
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
  const masonry = MASONRY[masonryFor(setting, biome.trees, plan.next())];
  const site = newSite(world, place, manner, count, tableOf(soilOf(world, place.cell), masonry), rng);
  const { scene, lie, salt, centre } = site;

  // Where one comes in: by the greatest road, or where there is none from the dry side.
  const ends = lie.ends.length > 0 ? lie.ends : strayEnd(site, setting.facing);
  const walled = isWalled(place, world, params);
  let gates = walled ? raiseRing(scene, site.bounds, centre, ends, 22) : [];
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

  const namer = namerOf(world, place, rng.fork('names'));
  const buildings = raiseBuildings(site, streets, kinds, count, main.ways.cost, rng.fork('buildings'));
  nameStreets(scene, streets, main.towards, namer, place);

  dressGround(site, biome.trees, setting.steepness, rng.fork('ground'));
  seal(scene, entrance, salt);

  const names = new Map<Building, string>();
  for (const building of buildings) if (building.kind.name === 'inn') names.set(building, namer.inn());
  nameBuildings(scene, buildings, names);
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
  const furniture = rng.fork('furniture');
  for (const building of buildings) furnishBuilding(scene, building, furniture);
  strongboxes(scene, buildings, params.riches, rng.fork('riches'));
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

function mannerOf({ kind, population }: Place): Manner {
  if (kind === 'city') return MANNERS.dense;
  if (kind === 'town' || (kind === 'port' && population > 900)) return MANNERS.close;
  return kind === 'hamlet' ? MANNERS.loose : MANNERS.open;
}

/** Cities have walls; towns where they are great enough, or have something to fear. */
function isWalled({ kind, population, cell }: Place, world: World, params: LevelParams): boolean {
  if (kind === 'city') return true;
  if (kind !== 'town' && kind !== 'port') return false;
  const { width } = world.rect;
  let fear = 0;
  for (const { kind: other, cell: at } of world.places) {
    if (other !== 'lair' && other !== 'castle') continue;
    const far = Math.max(Math.abs((at % width) - (cell % width)), Math.abs(Math.floor(at / width) - Math.floor(cell / width)));
    if (far * world.metresPerCell < 6000) fear++;
  }
  return population * (0.6 + 0.4 * params.danger) * (1 + 0.25 * fear) > 1500;
}

/** What stands in a settlement besides houses: what its size asks for and its people need. */
function kindsOf(place: Place, households: ReturnType<typeof householdsOf>, gaol: boolean, params: LevelParams): string[] {
  const needed = kindsFor(households);
  const wanted: string[] = [];
  const { kind, population } = place;
  if (kind === 'city' || kind === 'town' || kind === 'port') {
    wanted.push('hall', 'temple', 'inn', 'smithy', 'bakery', 'stable', 'shop', 'shop', 'brewhouse');
    if (population * params.danger > 800) wanted.push('guardhouse');
    if (population > 4000) wanted.push('temple', 'inn', 'inn', 'school', 'shop', 'shop', 'workshop', 'workshop', 'workshop', 'manor');
    if (population > 8000) wanted.push('guardhouse', 'inn', 'temple', 'shop', 'shop', 'house of healing', 'manor');
  } else if (kind === 'village') wanted.push('temple', 'inn', 'smithy', 'farmhouse', 'barn', 'farmhouse', 'barn', 'mill');
  else wanted.push('barn', 'farmhouse', 'barn');
  if (kind === 'port') wanted.push('warehouse', 'warehouse');
  if (gaol && kind !== 'hamlet') wanted.push('guardhouse');
  const out = [...needed];
  for (const name of new Set(wanted)) {
    const more = wanted.filter((other) => other === name).length - out.filter((other) => other === name).length;
    for (let n = 0; n < more; n++) out.push(name);
  }
  return out;
}

function newSite(world: World, place: Place, manner: Manner, count: number, table: Scene['table'], rng: Rng): Site {
  const target = count * manner.area;
  const radius = Math.sqrt(target / 3.14);
  const size = clamp(Math.round(2 * (radius + manner.margin)), SIZE.least, SIZE.most);
  const scene = newScene(size, size, table);
  const lie = lieOf(world, place.cell, { width: size, height: size, span: size * 0.36, shore: 0.8, metres: METRES });
  layWater(scene, lie);
  const dry = new Uint8Array(lie.wet.length);
  for (let cell = 0; cell < dry.length; cell++) dry[cell] = lie.wet[cell] ? 0 : 1;
  const clear = clearanceOf(dry, size, size);
  let centre: Cell = NONE;
  let best = -Infinity;
  for (let y = 12; y < size - 12; y += 2)
    for (let x = 12; x < size - 12; x += 2) {
      const cell = y * size + x;
      if (!dry[cell]) continue;
      const far = Math.sqrt((x - size / 2) * (x - size / 2) + (y - size / 2) * (y - size / 2));
      const worth = Math.min(clear[cell], 14) - 0.45 * far;
      if (worth > best) {
        best = worth;
        centre = cell;
      }
    }
  if (centre === NONE) centre = (size >> 1) * size + (size >> 1);
  const salt = hashText(rng.path);
  const bounds = boundsOf(scene, lie, centre, target);
  const region = new Uint8Array(dry.length);
  for (let cell = 0; cell < region.length; cell++) region[cell] = dry[cell] && bounds.out[cell] < bounds.radius - 2 ? 1 : 0;
  return { scene, lie, manner, centre, bounds, region, salt };
}

/** How far out the ground lies; so far that as much dry ground lies within as is wanted, as long as the map has it. */
function boundsOf({ width, height }: Scene, { wet, ground }: Lie, centre: Cell, target: number): Bounds {
  const out = new Float32Array(wet.length);
  const [cx, cy] = [centre % width, Math.floor(centre / width)];
  const ring = new Int32Array(width);
  for (let y = 0, cell = 0; y < height; y++)
    for (let x = 0; x < width; x++, cell++) {
      out[cell] = Math.sqrt((x - cx) * (x - cx) + (y - cy) * (y - cy)) + 9 * ground[cell];
      if (!wet[cell]) ring[clamp(Math.ceil(out[cell]), 0, width - 1)]++;
    }
  let radius = 8;
  for (let within = 0, r = 0; r < width / 2 - 8 && within < target; r++) {
    within += ring[r];
    radius = Math.max(8, r);
  }
  return { out, radius };
}

/** A way in where no road comes: from down the hill. */
function strayEnd({ scene: { width, height }, lie }: Site, facing: number): Lie['ends'] {
  const [dx, dy] = facing === NONE ? [0, 1] : [[1, 0.2][0] * [1, 0, -1, 0][facing] + 0.1, [0, 1, 0, -1][facing] + 0.05];
  const cell = dryEdge(dx, dy, width, height, lie.wet);
  return cell === NONE ? [] : [{ cell, grade: 'trail', to: [], traffic: 0 }];
}

interface MainStreets {
  readonly streets: Street[];
  readonly entrance: Cell;
  /** What each of the streets leads to; undefined for nowhere in particular. */
  readonly towards: readonly (string | undefined)[];
  /** The easiest ways from the market to everywhere. */
  readonly ways: Flood;
}

/** Streets from the ways in, through the gates, to the market: each the easiest way over the ground. */
function mainStreets({ scene, lie, manner, centre }: Site, ends: Lie['ends'], gates: readonly Gate[]): MainStreets {
  const { width, height, tiles, use } = scene;
  const toll = new Int16Array(tiles.length);
  for (let y = 0, cell = 0; y < height; y++)
    for (let x = 0; x < width; x++, cell++) {
      const slope =
        Math.abs(lie.ground[cell] - lie.ground[x + 2 < width ? cell + 2 : cell]) +
        Math.abs(lie.ground[cell] - lie.ground[y + 2 < height ? cell + 2 * width : cell]);
      const rim = x < 2 || y < 2 || x > width - 3 || y > height - 3 ? 90 : 0;
      if (tiles[cell] === T.rampart) continue;
      toll[cell] = lie.wet[cell] === 2 ? 260 : lie.wet[cell] === 1 ? 110 : Math.min(90, 10 + Math.floor(150 * slope)) + rim;
    }
  for (const { doors } of gates)
    for (const side of [doors[0], doors[2]])
      for (const step of [0, 1, 2, -1, -2]) {
        const along = Math.abs(doors[1] - doors[0]) === 1 ? width : 1;
        toll[side + step * along] = 0;
      }
  const ways = flood(
    [centre],
    toll,
    width,
    ends.map(({ cell }) => cell),
  );
  const streets: Street[] = [];
  const towards: (string | undefined)[] = [];
  let entrance: Cell = NONE;
  for (const { cell, to, grade } of ends) {
    const way = wayFrom(ways, cell);
    if (way.length === 0) continue;
    const cells: Cell[] = [];
    const wide = grade === 'trail' && !manner.paved ? 2 : 3;
    for (const spot of way) pave(scene, (spot % width) - 1, Math.floor(spot / width) - 1, wide, manner.paved ? T.cobbles : T.earth, cells);
    use[cell] = USE.way;
    if (entrance === NONE) entrance = cell;
    streets.push({ kind: 'main', cells });
    towards.push(to[0]);
  }
  // An island without a way in: one lands beside the market.
  if (entrance === NONE) {
    entrance = centre;
    const cells: Cell[] = [];
    pave(scene, (centre % width) - 1, Math.floor(centre / width) - 1, 3, T.earth, cells);
    streets.push({ kind: 'main', cells });
  }
  return { streets, entrance, towards, ways };
}

/** The market or green: a square with worn corners round the middle. */
function layMarket({ scene, manner, centre, lie }: Site, count: number, streets: Street[], rng: Rng): void {
  const { width } = scene;
  const cells: Cell[] = [];
  const half = clamp(3 + Math.round(count / 34), 3, 8);
  const [w, h] = [half + int(rng, 0, 2), half + int(rng, -1, 1)];
  const [cx, cy] = [centre % width, Math.floor(centre / width)];
  for (let y = -h; y <= h; y++)
    for (let x = -w; x <= w; x++) {
      const cell = (cy + y) * width + cx + x;
      const corner = (x * x) / (w * w) + (y * y) / (h * h) + 0.25 * lie.ground[cell];
      if (corner < 1.5 && scene.use[cell] !== USE.water) pave(scene, cx + x, cy + y, 1, manner.paved ? T.paving : T.earth, cells);
    }
  if (manner.paved)
    for (let y = -h; y <= h; y++)
      for (let x = -w; x <= w; x++) {
        const cell = (cy + y) * width + cx + x;
        if (scene.tiles[cell] === T.cobbles && scene.use[cell] === USE.way) scene.tiles[cell] = T.paving;
      }
  // Ways that met here before are part of it.
  const [main] = streets;
  for (const { cells: own } of streets)
    if (own !== main.cells || cells.length === 0)
      for (const cell of own) if (Math.max(Math.abs((cell % width) - cx), Math.abs(Math.floor(cell / width) - cy)) <= 1) cells.push(cell);
  streets.unshift({ kind: 'market', cells });
}

/** Doors for a gate through which a street leads; a gate that no street took is walled up. */
function hangGate(scene: Scene, { doors }: Gate): void {
  const { use, tiles, width } = scene;
  const along = Math.abs(doors[1] - doors[0]) === 1 ? width : 1;
  const used = doors.every((cell) => use[cell] === USE.way && use[cell + along] === USE.way && use[cell - along] === USE.way);
  for (const cell of doors)
    if (used) {
      addDoor(scene, cell, 'gate');
      use[cell] = USE.way;
    } else {
      tiles[cell] = T.rampart;
      use[cell] = USE.kept;
    }
}

/** What its people need first, then houses, nearest to the market first. */
function raiseBuildings(
  { scene, manner, region }: Site,
  streets: readonly Street[],
  kinds: readonly string[],
  count: number,
  cost: Int32Array,
  rng: Rng,
): Building[] {
  const ways: Cell[] = [];
  for (const { cells } of streets) for (const cell of cells) if (region[cell] || streets.length < 3) ways.push(cell);
  ways.sort((a, b) => cost[a] - cost[b] || a - b);
  const fronts = frontsOf(scene, ways);
  const gate = [...fronts].reverse();
  const { use, width } = scene;
  const damp = (cell: Cell): boolean => {
    for (let k = 2; k <= 14; k += 3) for (const step of [k, -k, k * width, -k * width]) if (use[cell + step] === USE.water) return true;
    return false;
  };
  let byWater: Front[] | undefined;
  const buildings: Building[] = [];
  const raise = (name: string, list: readonly Front[], gap: number, from = 0): number => {
    const kind = BUILDINGS[name];
    const lucky = rng.next();
    const sizes: [number, number][] = [];
    for (let shrink = 0; shrink < 3; shrink++) {
      const t = shrink === 0 ? lucky : shrink === 1 ? lucky / 2 : 0;
      const of = ([least, most]: readonly [number, number]): number => least + Math.round((most - least) * t);
      sizes.push([of(kind.wide), of(kind.deep)]);
    }
    const { index, lot } = firstFit(scene, list, sizes, gap, () => rng.next(), from);
    if (lot === null) return NONE;
    buildings.push(build(scene, lot, kind, rng));
    return index;
  };
  const large = [...kinds].sort((a, b) => area(b) - area(a) || (a < b ? -1 : a > b ? 1 : 0));
  for (const name of large) {
    const { site } = BUILDINGS[name];
    if (site === 'water') byWater ??= fronts.filter(({ way }) => damp(way));
    const list = site === 'market' || site === 'any' ? fronts : site === 'water' ? [...(byWater ?? []), ...gate] : gate;
    const skip =
      site === 'any' ? Math.floor(rng.next() * fronts.length * 0.6) : site === 'gate' ? Math.floor(rng.next() * fronts.length * 0.3) : 0;
    if (raise(name, list, manner.gap, skip) === NONE && raise(name, fronts, manner.gap) === NONE && raise(name, fronts, 0) === NONE)
      raise('cottage', fronts, 0);
  }
  const rows = manner.paved;
  for (let at = 0, misses = 0; buildings.length < count && at < fronts.length;) {
    const inner = at / fronts.length;
    const name = rows && inner < 0.25 && chance(rng, 0.4) ? 'town house' : chance(rng, rows ? 0.75 : 0.5) ? 'house' : 'cottage';
    const met = raise(name, fronts, rows && inner > 0.7 ? 1 : manner.gap, at);
    if (met !== NONE) at = met + 1 + (rows ? 0 : int(rng, 0, 5));
    else if (++misses > 3) break;
  }
  return buildings;
}

function area(name: string): number {
  const { wide, deep } = BUILDINGS[name];
  return wide[1] * deep[1];
}

function nameStreets(
  scene: Scene,
  streets: readonly Street[],
  towards: readonly (string | undefined)[],
  namer: ReturnType<typeof namerOf>,
  place: Place,
): void {
  let main = 0;
  for (const { kind, cells } of streets) {
    const to = kind === 'main' ? towards[main++] : undefined;
    if (cells.length < 12 && kind === 'side') continue;
    const name =
      kind === 'market'
        ? place.kind === 'village' || place.kind === 'hamlet'
          ? 'the green'
          : 'the market'
        : kind === 'quay'
          ? 'the quay'
          : namer.street(kind, to);
    const id = openRoom(scene, kind === 'market' ? 'market' : kind === 'quay' ? 'quay' : 'street', name, 'street');
    for (const cell of cells)
      if (scene.room[cell] === NONE) {
        scene.room[cell] = id;
        scene.rooms[id].cells.push(cell);
      }
  }
}

function nameBuildings(scene: Scene, buildings: readonly Building[], names: ReadonlyMap<Building, string>): void {
  for (const building of buildings) {
    const street = scene.room[building.lot.way];
    const where = street === NONE ? '' : ` on ${scene.rooms[street].name}`;
    const name = names.get(building) ?? `${building.kind.name}${where}`;
    for (const { id, plan } of building.rooms) scene.rooms[id].name = `${name}, ${plan.name}`;
  }
}

/** Gardens behind the houses, fields round about, and what grows by itself. */
function dressGround({ scene, manner, bounds, centre, salt }: Site, trees: number, steep: number, rng: Rng): void {
  const { use } = scene;
  const { out, radius } = bounds;
  layFields(scene, centre, manner.fields, (cell) => out[cell] > radius + 3, rng);
  const freely = awayFrom(scene, 9);
  for (let cell = 0; cell < use.length; cell++) {
    // Within the town trees are few, and none stands in a street's way.
    if (out[cell] < radius) freely[cell] *= manner.paved ? 0.35 : 0.6;
  }
  letGrow(scene, { trees: Math.max(0.1, trees), rocks: steep, freely }, salt);
}

function shoreOf(scene: Scene): Cell[] {
  const { width, use } = scene;
  const out: Cell[] = [];
  for (let cell = width; cell < use.length - width; cell++) {
    if (!isOpen(scene, cell) || use[cell] === USE.water || use[cell] === USE.inside) continue;
    if (use[cell + 1] === USE.water || use[cell - 1] === USE.water || use[cell + width] === USE.water || use[cell - width] === USE.water)
      out.push(cell);
  }
  return out;
}

/** Open ground off the streets, near the last houses. */
function outskirts({ scene, bounds: { out, radius } }: Site): Cell[] {
  const cells: Cell[] = [];
  for (let cell = 0; cell < out.length; cell++)
    if (
      Math.abs(out[cell] - radius) < 7 &&
      isOpen(scene, cell) &&
      scene.use[cell] !== USE.way &&
      scene.use[cell] !== USE.inside &&
      scene.use[cell] !== USE.water
    )
      cells.push(cell);
  if (cells.length > 0) return cells;
  for (let cell = 0; cell < out.length; cell++) if (isOpen(scene, cell) && scene.use[cell] !== USE.inside) cells.push(cell);
  return cells;
}

const STALLS = ['market stall', 'cart', 'crate', 'barrel'];

/** A well in the middle and stalls round it. */
function fillMarket(scene: Scene, market: readonly Cell[], count: number, params: LevelParams, rng: Rng): void {
  if (market.length === 0) return;
  const { width, height } = scene;
  const middle = market[Math.floor(market.length / 2)];
  const well = nearestTo(width, height, middle, 6, (cell) => scene.use[cell] === USE.way && !scene.taken[cell] && isOpen(scene, cell));
  if (well !== NONE) put(scene, 'furniture', well, true, { name: count > 60 ? 'fountain' : 'well' });
  const stalls = Math.round((0.4 + 0.6 * params.riches) * Math.min(18, market.length / 16));
  for (let k = 0; k < stalls; k++)
    stand(scene, market, 'furniture', 'middle', true, { name: k % 3 === 2 ? STALLS[1 + (k % 3)] : STALLS[0] }, rng);
}

/** Which buildings serve all, and are the strongest. */
function rank({ kind }: Building): number {
  return ['barn', 'stable', 'warehouse', 'temple', 'hall', 'guardhouse'].indexOf(kind.name) + 1;
}

function strongboxes(scene: Scene, buildings: readonly Building[], riches: number, rng: Rng): void {
  for (const { rooms } of buildings)
    if (chance(rng, Math.min(0.9, 0.16 * riches)))
      stand(scene, scene.rooms[rooms[rooms.length - 1].id].cells, 'chest', 'wall', true, { name: 'strongbox' }, rng);
}
