import { NONE } from '../../base/grid.ts';
import { hashText } from '../../base/hash.ts';
import { chance, int, pick, type Rng, shuffled } from '../../base/rng.ts';
import { ROOM_WORDS } from '../../content/dungeon-finds.ts';
import { type DungeonKind, DUNGEONS, type DungeonTheme } from '../../content/dungeons.ts';
import { FLOOR_SAMPLES } from '../../content/floor-samples.ts';
import type { Level, Place, Room, World } from '../../world.ts';
import { learnFloor, weaveCells } from '../by-example/floor-pattern.ts';
import { needsOf, vaultsOf } from '../needs.ts';
import type { LevelParams } from '../params.ts';
import { proveLevel } from '../proof.ts';
import { settingOf } from '../setting.ts';
import { digMission } from './dig.ts';
import { fillRooms, themeOf } from './fill.ts';
import { newFilling } from './furnish.ts';
import { growMission } from './grow.ts';
import { dressCells, DUNGEON_TILE, stoneFor, tilesOf } from './look.ts';
import type { Mission } from './mission.ts';
import type { ShapeName } from './shapes.ts';

/** Edge of a cell, metres. */
const METRES = 1.5;

/** Rooms that kinds of places have unasked, and locks one to so many of them. */
const ROOMS: Readonly<Record<string, readonly [number, number]>> = {
  shrine: [5, 8],
  tower: [10, 16],
  temple: [12, 22],
  ruin: [10, 20],
  castle: [16, 26],
  mine: [16, 28],
  dungeon: [20, 36],
};
const ROOMS_PER_LOCK = 11;

/**
 * A dungeon under, or in, a place: planned as nested cycles, dug storey by storey, furnished for what it was built to be,
 * and proven from its cells. Stone, water, moss, sand and ice come from the land, creatures from its cold and warmth, the
 * side of the way in from the fall of the ground, and what the quests want to find there is put in.
 */
export function makeDungeon(world: World, place: Place, kind: DungeonKind, params: LevelParams, rng: Rng): Level {
  const theme = DUNGEONS[kind];
  const setting = settingOf(world, place.cell);
  const needs = needsOf(world, place);
  const size = rng.fork('size');
  const [fewest, most] = ROOMS[place.kind] ?? ROOMS['dungeon'];
  const wanted = int(size, fewest, most);
  const rooms = params.rooms === 'auto' ? wanted : params.rooms;
  const locks = params.locks === 'auto' ? Math.floor(rooms / ROOMS_PER_LOCK) + (chance(size, 0.5) ? 1 : 0) : params.locks;
  const side = setting.facing === NONE ? int(size, 0, 3) : setting.facing;
  const frame = frameFor(theme, rooms, size);
  const mission = growMission(
    {
      ...frame,
      rising: theme.rising,
      rooms,
      locks,
      linearity: params.linearity,
      loops: params.loops,
      secrets: params.secrets,
      climb: theme.climb,
      side,
      vaults: vaultsOf(world, place).length,
      prisons: needs.filter(({ kind: what, locked }) => what === 'captive' || locked).length,
    },
    rng.fork('plan'),
  );
  const dug = digMission(
    mission,
    {
      box: theme.box,
      shapes: theme.shapes as readonly ShapeName[],
      storeys: theme.storeyNames,
      rising: theme.rising,
      side,
      ladder: theme.ladder,
    },
    rng.fork('dig'),
  );
  const stone = stoneFor(kind, setting, size.next());
  const tiles = tilesOf(stone, world.biomes[world.layers.biome[place.cell]].colour);
  const cells = dressCells(dug, theme, setting, hashText(rng.path));
  layMosaics(mission, theme, dug.rooms, cells, dug.width, rng.fork('mosaics'));
  const isOpen = Uint8Array.from(tiles, ({ solid }) => (solid ? 0 : 1));
  const open = new Uint8Array(cells.length);
  for (let cell = 0; cell < open.length; cell++) open[cell] = isOpen[cells[cell]];
  const list = nameRooms(mission, dug.rooms, theme, rng.fork('rooms'));
  const filling = newFilling(dug, open);
  const { goal, locks: named } = fillRooms(filling, mission, list, theme, needs, setting, params, rng.fork('fill'));
  const { objects } = filling;
  const rect = { x: 0, y: 0, width: dug.width, height: dug.height };
  return {
    engine: world.engine,
    recipe: world.recipe,
    place: place.id,
    kind,
    name: place.name,
    rect,
    metresPerCell: METRES,
    daylight: theme.daylight,
    layers: { tiles: cells, room: dug.room },
    floors: dug.floors,
    tiles,
    rooms: list,
    doors: dug.doors,
    links: dug.links,
    locks: named,
    objects,
    roofs: [],
    why: [],
    entrance: dug.entrance,
    exits: [dug.entrance],
    proof: proveLevel({ width: dug.width, open, doors: dug.doors, links: dug.links, locks: named, objects, entrance: dug.entrance }, goal),
  };
}

/** What the floors of great rooms are laid like, learned from samples, and the tile of each of their letters. */
const MOSAICS = Object.values(FLOOR_SAMPLES).map((sample) => {
  const pattern = learnFloor(sample, 2);
  return { pattern, tiles: pattern.letters.map((letter) => DUNGEON_TILE[sample.legend[letter].name as keyof typeof DUNGEON_TILE]) };
});

/** Lays the floors of what the place was built round, where they are still whole. */
function layMosaics(
  { nodes }: Mission,
  theme: DungeonTheme,
  rooms: readonly (readonly number[])[],
  cells: Uint16Array,
  width: number,
  rng: Rng,
): void {
  if (!theme.mosaics) return;
  const { pattern, tiles } = pick(rng, MOSAICS);
  for (const [room, { role }] of nodes.entries()) {
    if (role !== 'goal' && role !== 'shrine' && role !== 'false goal') continue;
    const whole = rooms[room].filter((cell) => cells[cell] === DUNGEON_TILE.floor || cells[cell] === DUNGEON_TILE['worn floor']);
    for (const [cell, letter] of weaveCells(pattern, whole, width, rng.fork(room))) cells[cell] = tiles[letter];
  }
}

/** Slots enough for the rooms and as many again to wind through. */
function frameFor(theme: DungeonTheme, rooms: number, rng: Rng): { columns: number; rows: number; storeys: number } {
  const [least, most] = theme.storeys;
  const storeys = Math.max(1, Math.min(int(rng, least, most), Math.floor(rooms / 4)));
  const each = (rooms * 1.65) / storeys;
  const columns = Math.max(2, Math.ceil(Math.sqrt(each * 1.2)));
  return { columns, rows: Math.max(2, Math.ceil(each / columns)), storeys };
}

/** What each room is, and what it is called: its kind alone where there is but one, else with a word before it. */
function nameRooms({ nodes }: Mission, cells: readonly (readonly number[])[], theme: DungeonTheme, rng: Rng): Room[] {
  const used = new Map<string, number>();
  const words = new Map<string, string[]>();
  return nodes.map(({ role }, id): Room => {
    const options = themeOf(theme, role);
    const least = Math.min(...options.map(({ name }) => used.get(name) ?? 0));
    const { name } = pick(
      rng,
      options.filter((option) => (used.get(option.name) ?? 0) === least),
    );
    const count = used.get(name) ?? 0;
    used.set(name, count + 1);
    if (!words.has(name)) words.set(name, shuffled(rng, ROOM_WORDS));
    const word = words.get(name)?.[count - 1];
    return { id, kind: name, name: word === undefined ? name : `${word} ${name}`, cells: cells[id], role };
  });
}
