import { NONE } from '../../base/grid.ts';
import { hashBase, hashFrom, hashText, unit2 } from '../../base/hash.ts';
import { int, type Rng, shuffled } from '../../base/rng.ts';
import { BEASTS } from '../../content/beasts.ts';
import { CAVE_NAMES, CAVE_TILES, type CaveRoomKind } from '../../content/caves.ts';
import type { Level, LevelObject, Place, Room, World } from '../../world.ts';
import { type Chamber, makeChambers } from './chambers.ts';
import { clearanceOf, type Reach } from '../clearance.ts';
import { LORD, makeFinds } from './finds.ts';
import { GROUND, makeHollows } from './hollows.ts';
import { type Need, needsOf } from '../needs.ts';
import type { LevelParams } from '../params.ts';
import { whyOfCave } from '../past/place-why.ts';
import { proveLevel } from '../proof.ts';
import { labelHollows } from './labels.ts';
import { hollowRock } from './rock.ts';
import { type Setting, settingOf } from '../setting.ts';
import { dig } from './tunnels.ts';

/** Edge of a cell of a cave, metres. */
const METRES = 2;
/** Below this many °C the pools are ice. */
const FREEZING = -1;

/**
 * A cave: hollow rock, dug until it hangs together, with pools, chasms, chambers and what there is to find. Connected by
 * construction. It takes its size and its chasms from the mountain above, its pools from the rain and the way in from
 * the fall of the land.
 */
export function makeCave(world: World, place: Place, params: LevelParams, rng: Rng): Level {
  const setting = settingOf(world, place.cell);
  const size = params.size === 'auto' ? Math.round(72 + 48 * setting.steepness + int(rng.fork('size'), -8, 24)) : params.size;
  const [width, height] = [size, size];
  const salt = hashText(rng.path);

  const labels = labelHollows(hollowRock(width, height, params.openness, salt), width, height);
  const { open } = labels;
  const side = setting.facing === NONE ? int(rng.fork('side'), 0, 3) : setting.facing;
  const entrance = dig(labels, width, height, params.loops, side, salt);
  const clearance = clearanceOf(open, width, height);
  const pools = Math.min(0.6, params.water * (0.02 + 0.2 * setting.wetness));
  const chasms = 0.02 + 0.06 * setting.steepness;
  const { ground, walkable, reach } = makeHollows(open, clearance, entrance, width, height, pools, chasms, salt);
  const { steps } = reach;

  const chambers = makeChambers(clearance, walkable, reach.order, width);
  const room = roomOf(chambers, open.length);
  const named = nameRooms(chambers, ground, steps, width, rng.fork('names'));
  const needs = needsFor(world, place);
  const bare = { width, height, entrance, walkable, ground, clearance, reach, room, rooms: named.map(({ cells }) => cells) };
  const objects = makeFinds(bare, needs, setting, params, rng.fork('finds'), salt);

  const item = objects.findIndex(({ kind }) => kind === 'item');
  const goal = item >= 0 ? item : objects.findIndex(({ strength }) => strength === LORD);
  const roles = rolesOf(named, objects, goal);
  const rooms = named.map((one, id): Room => (roles[id] === undefined ? one : { ...one, role: roles[id] }));
  const ways = { width, open: walkable, doors: [], links: [], locks: [], objects, entrance };
  return {
    engine: world.engine,
    recipe: world.recipe,
    place: place.id,
    kind: place.kind,
    name: place.name,
    rect: { x: 0, y: 0, width, height },
    metresPerCell: METRES,
    daylight: 0.05,
    floors: [{ name: place.name, rect: { x: 0, y: 0, width, height }, storey: 0 }],
    layers: { tiles: tilesOf(open, ground, reach, setting, width, salt), room },
    tiles: CAVE_TILES,
    rooms,
    doors: [],
    links: [],
    locks: [],
    objects,
    roofs: [],
    why: whyOfCave(world, place),
    entrance,
    exits: [entrance],
    proof: proveLevel(ways, goal < 0 ? null : goal, reach),
  };
}

/** What the quests ask for; a lair holds its beast, whatever they ask. */
function needsFor(world: World, place: Place): Need[] {
  const needs = needsOf(world, place);
  if (place.kind !== 'lair' || needs.some(({ kind }) => kind === 'foe')) return needs;
  const beast = BEASTS.find(({ concept }) => place.meaning.toLowerCase().includes(concept)) ?? BEASTS[hashText(place.name) % BEASTS.length];
  return [...needs, { kind: 'foe', name: (beast ?? BEASTS[0]).name, locked: false }];
}

/** Index of the chamber of each cell, or NONE. */
function roomOf(chambers: readonly Chamber[], length: number): Int16Array {
  const room = new Int16Array(length).fill(NONE);
  for (const [id, { cells }] of chambers.entries()) for (const cell of cells) room[cell] = id;
  return room;
}

/** Names no two rooms alike as long as the words last. */
function nameRooms(chambers: readonly Chamber[], ground: Uint8Array, steps: Int32Array, width: number, rng: Rng): Room[] {
  let mouth = 0;
  for (const [id, { centre }] of chambers.entries()) if (steps[centre] < steps[chambers[mouth].centre]) mouth = id;
  const first = shuffled(rng, CAVE_NAMES.first);
  return chambers.map((chamber, id) => {
    const kind = id === mouth ? 'mouth' : kindOf(chamber, ground, width);
    const second = CAVE_NAMES.second[kind];
    return {
      id,
      kind,
      name: `${first[id % first.length]} ${second[Math.floor(id / first.length + unit2(id, 7, 1) * second.length) % second.length]}`,
      cells: chamber.cells,
    };
  });
}

/** What each chamber is for: the way in, the heart of the cave, a den, a hoard, a hall of ore, a spring. */
function rolesOf(rooms: readonly Room[], objects: readonly LevelObject[], goal: number): (string | undefined)[] {
  const [spawns, chests, ores, mushrooms] = ['spawn', 'chest', 'ore', 'mushrooms'].map((wanted) => {
    const counts = new Int32Array(rooms.length);
    for (const { kind, room } of objects) if (kind === wanted && room !== undefined) counts[room]++;
    return counts;
  });
  return rooms.map(({ id, kind, cells }) => {
    if (kind === 'mouth') return 'entrance';
    if (goal >= 0 && objects[goal].room === id) return 'goal';
    if (spawns[id] >= 3 || (spawns[id] >= 2 && cells.length < 90)) return 'den';
    if (chests[id] > 0) return 'treasure';
    if (ores[id] >= 3) return 'ore hall';
    if (kind === 'pool') return 'spring';
    return mushrooms[id] >= 4 ? 'garden' : undefined;
  });
}

function kindOf({ cells, radius }: Chamber, ground: Uint8Array, width: number): CaveRoomKind {
  let water = 0;
  let brink = 0;
  for (const cell of cells) {
    if (ground[cell] === GROUND.shallow) water++;
    if (ground[cell + 1] === GROUND.chasm) brink++;
    if (ground[cell - 1] === GROUND.chasm) brink++;
    if (ground[cell + width] === GROUND.chasm) brink++;
    if (ground[cell - width] === GROUND.chasm) brink++;
  }
  if (water * 3 > cells.length) return 'pool';
  if (brink > 4) return 'brink';
  if (radius >= 7) return 'hall';
  return radius <= 3 ? 'grotto' : 'chamber';
}

const TILE: ReadonlyMap<string, number> = new Map(CAVE_TILES.map(({ name }, index) => [name, index]));
const tile = (name: string): number => TILE.get(name) ?? 0;
const [FLOOR, GRAVEL, RUBBLE, MOSS, DAYLIGHT] = ['floor', 'gravel', 'rubble', 'moss', 'daylight'].map(tile);

/** Of 256 cells, how many are as most of their patch, and from which one on they are rubble. */
const COMMON = 141;
const RARE = 239;
/** Steps from the way in that daylight reaches. */
const LIT = 5;

/** What the ground looks like: gravel and rubble by lot, moss in the damp, daylight at the way in. */
function tilesOf(
  open: Uint8Array,
  ground: Uint8Array,
  { steps, order }: Reach,
  setting: Setting,
  width: number,
  salt: number,
): Uint16Array {
  const frozen = setting.temperature < FREEZING;
  const wet = frozen ? [tile('ice'), tile('deep ice')] : [tile('shallow water'), tile('deep water')];
  const solid = [FLOOR, wet[0], wet[1], tile('chasm'), tile('stalagmite')];
  const out = new Uint16Array(open.length);
  const mossy = frozen ? 0 : 0.4 * setting.wetness;
  const height = out.length / width;
  /** For patches of four by four cells: where their floor ends and gravel begins, and what the floor is. */
  const gravel = new Int32Array((width + 3) >> 2);
  const floor = new Int32Array(gravel.length);
  for (let y = 0, cell = 0; y < height; y++) {
    for (let k = 0; (y & 3) === 0 && k < gravel.length; k++) {
      const patch = unit2(salt ^ 0x3b, k, y >> 2);
      gravel[k] = 256 * (0.55 + 0.4 * patch);
      floor[k] = patch < mossy ? MOSS : FLOOR;
    }
    const base = hashBase(salt ^ 0x77, y);
    // One draw is luck enough for four cells.
    for (let x = 0, luck = 0; x < width; x++, cell++) {
      luck = x & 3 ? luck >>> 8 : hashFrom(base, x >> 2);
      if (open[cell] === 0) continue;
      const what = ground[cell];
      const own = luck & 0xff;
      if (what !== GROUND.bare) out[cell] = solid[what];
      else if (own < COMMON) out[cell] = floor[x >> 2];
      else if (own >= RARE) out[cell] = RUBBLE;
      else out[cell] = own > gravel[x >> 2] ? GRAVEL : FLOOR;
    }
  }
  for (let k = 0; k < order.length && steps[order[k]] <= LIT; k++) if (ground[order[k]] === GROUND.bare) out[order[k]] = DAYLIGHT;
  return out;
}
