import { type Cell, NONE } from '../../base/grid.ts';
import { InputError, shown } from '../../base/input-error.ts';
import { clamp } from '../../base/math.ts';
import { chance, int, pick, type Rng, stream } from '../../base/rng.ts';
import { CAMPS } from '../../content/camps.ts';
import { MARKS, WILD_FOES, WILD_KINDS, type WildKind } from '../../content/wilds.ts';
import { type Level, type Place, WATER, type World } from '../../world.ts';
import { needsOf } from '../needs.ts';
import type { LevelParams } from '../params.ts';
import { handDown } from './hand-down.ts';
import { spotIn, stand } from './stand.ts';
import { levelOf } from './finish.ts';
import { withBrook } from './brook.ts';
import { type Country, countryAt, layApproach, roundabout } from './land.ts';
import { awayFrom, letGrow, nearestTo } from './nature.ts';
import { layCamp } from './camp.ts';
import { layFarm } from './farm.ts';
import { type Outlying, outlyingAnywhere, outlyingAt } from './outlying.ts';
import { lairAt, litter, raiseLair } from './den.ts';
import { isOpen, openRoom, put, type Scene, USE } from './scene.ts';
import { seal } from './seal.ts';
import { wayThrough, withThroughWay } from './through-way.ts';
import { T } from './tiles.ts';

/** Cells that a lair has at least for what has to be in it. */
const LEAST_LAIR = 24;
const METRES = 1.5;
const SIZE = 72;

export interface WildernessOptions {
  /** What one comes upon; by default what the land there suggests. */
  readonly kind?: WildKind;
}

/**
 * Open country at any cell of the land: a clearing, an ambush, a camp, a river bank, a ford or bridge, a beach, a pass, with
 * the biome, the water, the slope and the roads that the world has there.
 * @throws InputError for a cell that is not land
 */
export function generateWilderness(world: World, cell: Cell, options: WildernessOptions = {}): Level {
  const cells = world.layers.water.length;
  if (!Number.isInteger(cell) || cell < 0 || cell >= cells)
    throw new InputError('cell', `expected a whole number from 0 to ${cells - 1}, got ${shown(cell)}`);
  const water = world.layers.water[cell];
  if (water === WATER.ocean || water === WATER.lake) throw new InputError('cell', `cell ${cell} lies under water; take a cell of the land`);
  if (options.kind !== undefined && !WILD_KINDS.includes(options.kind))
    throw new InputError(
      'options.kind',
      `expected one of ${WILD_KINDS.join(', ')}, got ${shown(options.kind)}; leave it out for what suits the land`,
    );
  const { seed, subseeds, params } = world.recipe;
  const rng = stream(subseeds.levels ?? seed, 'wilderness').fork(cell);
  const own = options.kind === undefined ? outlyingAt(world, cell) : null;
  const kind = own?.kind ?? options.kind ?? kindAt(world, cell, rng.fork('kind'));
  return makeWild(world, cell, null, kind, params.levels, rng, own);
}

/** What the land suggests. */
function kindAt(world: World, cell: Cell, rng: Rng): WildKind {
  const { layers, rect } = world;
  const road = world.roads.find(({ kind, cells }) => kind !== 'sea' && cells.includes(cell));
  const crossing = road?.crossings.find((one) => one.cell === cell);
  if (crossing !== undefined) return crossing.kind;
  if (layers.water[cell] === WATER.river) return 'river bank';
  for (const step of [1, -1, rect.width, -rect.width])
    if (layers.water[cell + step] === WATER.ocean || layers.water[cell + step] === WATER.lake) return 'beach';
  if (road !== undefined) return chance(rng, 0.7) ? 'ambush' : 'clearing';
  let drop = 0;
  for (const step of [1, -1, rect.width, -rect.width])
    drop = Math.max(drop, Math.abs((layers.elevation[cell + step] ?? layers.elevation[cell]) - layers.elevation[cell]));
  if (drop / world.metresPerCell > 0.16) return 'pass';
  return 'clearing';
}

/** The den of some beast under the open sky, with what the quests want to find there. */
export function makeLair(world: World, place: Place, params: LevelParams, rng: Rng): Level {
  return makeWild(world, place.cell, place, 'lair', params, rng);
}

/** Something to be seen from afar. */
export function makeLandmark(world: World, place: Place, params: LevelParams, rng: Rng): Level {
  return makeWild(world, place.cell, place, 'landmark', params, rng);
}

function makeWild(
  world: World,
  cell: Cell,
  place: Place | null,
  kind: WildKind,
  params: LevelParams,
  rng: Rng,
  known: Outlying | null = null,
): Level {
  const outlying = kind === 'farm' || kind === 'camp' ? (known ?? outlyingAnywhere(world, cell, kind)) : null;
  const size = params.size === 'auto' ? SIZE + (kind === 'farm' ? 12 : 0) + int(rng.fork('size'), 0, 16) : Math.max(40, params.size);
  const culture = outlying?.near?.culture ?? null;
  const bare = countryAt(world, cell, { culture, size, metres: METRES, span: 0.62, shore: kind === 'beach' ? 0.45 : 0.7 }, rng);
  const country =
    kind === 'pass' || kind === 'ambush' ? withThroughWay(bare, wayThrough(bare, (bare.setting.facing + 1) & 3)) : withBrook(bare, kind);
  const { scene, setting, biome, centre, salt } = country;
  const plan = rng.fork('plan');
  // Of what is asked for in parts of one, as many come out whole as makes it right on the mean.
  const luck = rng.fork('luck').next();
  const some = (wanted: number): number => Math.floor(wanted + luck);
  if (kind === 'pass') raiseCliffs(country);
  const lair = kind === 'lair' ? lairAt(world, place, cell, country, rng.fork('lair')) : undefined;
  const floor = lair === undefined ? [] : raiseLair(country, lair, rng.fork('den'));
  if (lair !== undefined) scene.why.push(lair.why);
  const grounds =
    outlying === null
      ? undefined
      : outlying.kind === 'farm'
        ? layFarm(world, outlying, country, plan)
        : layCamp(world, outlying, country, plan);
  if (grounds === undefined) clearRound(country, kind === 'clearing' ? 9 : kind === 'landmark' ? 7 : 4);
  const trodden = floor.map((one) => scene.tiles[one]);
  const { entrance, exits } =
    grounds?.approach ?? layApproach(country, centre, T.earth, kind === 'bridge' || kind === 'ford' ? 3 : 2, setting.facing);
  // Ways end where a lair begins.
  for (const [k, one] of floor.entries()) scene.tiles[one] = trodden[k];
  if (kind === 'ford') wade(scene);
  const freely = awayFrom(scene, outlying === null ? 7 : 12);
  letGrow(
    scene,
    {
      trees: clamp(Math.max(kind === 'clearing' ? 0.5 : 0.04, biome.trees * (kind === 'farm' ? 0.6 : 1)) + (lair?.den.trees ?? 0), 0, 1),
      rocks: clamp(setting.steepness + (lair?.den.rocks ?? 0), 0, 1),
      freely,
    },
    salt,
  );
  seal(scene, entrance, salt);
  const name = place?.name ?? outlying?.name ?? `the ${kind}`;
  const id = openRoom(scene, kind, name, 'goal');
  const lived = (grounds?.yard ?? floor).filter((one) => isOpen(scene, one));
  const middle = grounds === undefined && lived.length < LEAST_LAIR ? roundabout(country, centre, 0, 8) : lived;
  for (const one of middle) {
    scene.room[one] = id;
    scene.rooms[id].cells.push(one);
  }
  const wild = roundabout(country, centre, 9, size >> 1).filter((one) => scene.use[one] === USE.free);
  const far = wild.length > 20 ? wild : middle;
  if (kind === 'landmark') raiseMark(country, plan);
  if (kind === 'ambush') layAmbush(country, params, plan);
  grounds?.furnish(rng.fork('furnish'));
  const goal =
    place === null
      ? NONE
      : handDown(
          scene,
          needsOf(world, place),
          { rooms: [middle], wild: middle, strong: [], difficulty: params.difficulty },
          rng.fork('needs'),
        );
  if (lair !== undefined) {
    litter(scene, middle, lair, plan);
    const { dweller, strength } = lair;
    if (!scene.objects.some((one) => one.kind === 'spawn'))
      stand(
        scene,
        roundabout(country, centre, 0, 4),
        'spawn',
        'any',
        false,
        { name: dweller, strength: strengthOf(strength, params, 0.1) },
        plan,
      );
    for (let n = 0; n < some(1.2 * params.riches); n++) stand(scene, middle, 'chest', 'any', true, { name: 'hoard' }, plan);
  }
  const beasts = some(params.danger * (kind === 'lair' ? 3 : kind === 'ambush' ? 4 : kind === 'farm' ? 0.6 : 1.4));
  for (let n = 0; n < beasts; n++) foe(country, kind === 'ambush' ? middle : far, 0, params, plan);
  const robbers = CAMPS[outlying?.sort ?? 'hunters'].foe;
  if (robbers !== null)
    for (let n = 0; n < some(4 * params.danger); n++)
      stand(scene, middle, 'spawn', 'any', false, { name: robbers[0], strength: strengthOf(robbers[1], params) }, plan);
  if (kind !== 'lair')
    for (let n = 0; n < some(params.riches); n++)
      stand(scene, far, 'chest', 'any', true, { name: n === 0 ? 'cache' : 'buried chest' }, plan);
  return levelOf(world, scene, {
    place: place?.id ?? null,
    kind: place?.kind ?? kind,
    name,
    metres: METRES,
    daylight: 1,
    entrance,
    exits,
    goal,
  });
}

/** Keeps trees off the middle. */
function clearRound({ scene, centre, size }: Country, far: number): void {
  const { width, use } = scene;
  const [cx, cy] = [centre % width, Math.floor(centre / width)];
  for (let y = Math.max(1, cy - far); y <= Math.min(size - 2, cy + far); y++)
    for (let x = Math.max(1, cx - far); x <= Math.min(size - 2, cx + far); x++)
      if ((x - cx) * (x - cx) + (y - cy) * (y - cy) <= far * far && use[y * width + x] === USE.free) use[y * width + x] = USE.kept;
}

/** Deep water that a way crosses is shallow there. */
function wade({ tiles, use }: Scene): void {
  for (let cell = 0; cell < tiles.length; cell++) if (use[cell] === USE.way && tiles[cell] === T.bridge) tiles[cell] = T['shallow water'];
}

/** Walls of rock on both sides, as the ground rises; the way between stays. */
function raiseCliffs({ scene, lie, size, centre }: Country): void {
  const { width, use, tiles } = scene;
  const level = lie.ground[Math.floor(centre / width) * size + (centre % width)];
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const cell = y * width + x;
      if (use[cell] !== USE.free || Math.abs(lie.ground[y * size + x] - level) < 0.34) continue;
      if (Math.abs(x - (centre % width)) < 7 && Math.abs(y - Math.floor(centre / width)) < 7) continue;
      tiles[cell] = T.rock;
    }
}

function raiseMark(country: Country, rng: Rng): void {
  const { scene, centre, size } = country;
  const { width } = scene;
  const mark = pick(rng, MARKS);
  const [cx, cy] = [centre % width, Math.floor(centre / width)];
  if (mark === 'standing stones')
    for (const [dx, dy] of [
      [4, 0],
      [3, 3],
      [0, 4],
      [-3, 3],
      [-4, 0],
      [-3, -3],
      [0, -4],
      [3, -3],
    ]) {
      const cell = (cy + dy) * width + cx + dx;
      const free = nearestTo(width, size, cell, 1, (at) => isOpen(scene, at) && !scene.taken[at] && scene.use[at] === USE.kept);
      if (free !== NONE && spotIn(scene, [free], 'any', true, rng) !== NONE)
        put(scene, 'furniture', free, true, { name: 'standing stone' });
    }
  stand(
    scene,
    roundabout(country, centre, 0, 2),
    'landmark',
    'middle',
    true,
    { name: mark === 'standing stones' ? 'altar stone' : mark },
    rng,
  );
}

function layAmbush(country: Country, params: LevelParams, rng: Rng): void {
  const { scene, centre } = country;
  const near = roundabout(country, centre, 1, 6);
  stand(scene, near, 'furniture', 'middle', true, { name: 'cart' }, rng);
  if (chance(rng, Math.min(0.9, 0.5 * params.danger)))
    stand(scene, near, 'trap', 'any', false, { name: 'ambush', hidden: true, strength: clamp(params.difficulty, 0.05, 1) }, rng);
  for (let n = 0; n < 2; n++)
    stand(scene, near, 'furniture', 'middle', true, { name: pick(rng, ['crate', 'barrel', 'timber stack']) }, rng);
}

/** How strong something is that is so strong of itself. */
function strengthOf(strength: number, { difficulty }: LevelParams, more = 0): number {
  return clamp(Math.round(100 * (strength * (0.4 + 1.2 * difficulty) + more)) / 100, 0.05, 1);
}

function foe({ scene, setting, biome }: Country, cells: readonly Cell[], more: number, params: LevelParams, rng: Rng): void {
  const fit = WILD_FOES.filter(
    ({ coldest, warmest, trees }) => setting.temperature >= coldest && setting.temperature <= warmest && biome.trees >= trees,
  );
  const { name, strength } = pick(rng, fit.length > 0 ? fit : WILD_FOES);
  stand(scene, cells, 'spawn', 'any', false, { name, strength: strengthOf(strength, params, more) }, rng);
}
