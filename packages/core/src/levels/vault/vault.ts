import { type Cell, NONE } from '../../base/grid.ts';
import type { Rng } from '../../base/rng.ts';
import type { Door, Level, LevelObject, Lock, Room } from '../../world.ts';
import type { Need, Vault } from '../needs.ts';
import { proveLevel } from '../proof.ts';
import { findSpot, type Spot } from './chamber.ts';
import { freeGround, inside, marked, tileOf } from './ground.ts';
import { findOwnRoom, type OwnRoom, SKY } from './own-room.ts';

/** What bars a vault: the door's kind, what it is called, and what one does the opening to. */
const BARS: Readonly<
  Record<
    string,
    { readonly door: Door['kind']; readonly lock: string; readonly opener: string; readonly name: string; readonly room: string }
  >
> = {
  door: { door: 'door', lock: 'the locked inner door', opener: 'keyhole', name: 'keyhole', room: 'locked chamber' },
  seal: { door: 'gate', lock: 'the seal', opener: 'seal', name: 'seal with letters on it', room: 'sealed chamber' },
  rockfall: { door: 'barrier', lock: 'the fallen rocks', opener: 'rockfall', name: 'rockfall', room: 'cut-off chamber' },
};

/**
 * A level with something shut away behind a lock that nothing in the level opens but what a quest brings along: in a room
 * of its own plan where one lies behind a single door, else in a chamber cut out of the solid as deep as may be. Nothing
 * that matters else lies beyond it, so whoever has not come for the quest misses nothing. Where nothing solid is wide
 * enough, the chamber lies on a floor of its own at the end of a passage.
 */
export function addVault(level: Level, vault: Vault, rng: Rng): Level {
  // Rocks do not fall inside a house.
  const own = vault.kind === 'rockfall' && level.daylight >= SKY ? null : findOwnRoom(level, vault.needs.length, rng.fork('own'));
  if (own !== null) return inOwnRoom(level, vault, own);
  const spot = findSpot(level, vault.needs.length, rng);
  return spot === null ? onItsOwnFloor(level, vault) : withChamber(level, vault, spot);
}

/** Bars the way into a room, and puts the things where they lie farthest from the door. */
function inOwnRoom(level: Level, vault: Vault, { front, door, cells, rooms, gone }: OwnRoom): Level {
  const { door: kind } = barOf(vault);
  const isHung = level.doors.some(({ cell }) => cell === door);
  const tiles = level.layers.tiles.slice();
  if (!isHung) tiles[door] = tileOf(level, 'doorway') ?? tileOf(level, 'floor') ?? tiles[front];
  const lock = lockOf(vault);
  const doors = isHung
    ? level.doors.map((one) => (one.cell === door ? { ...one, kind, lock } : one))
    : [...level.doors, { kind, cell: door, lock }];
  const shut = new Set(rooms);
  const named = level.rooms.map((room) => (shut.has(room.id) ? { ...room, role: 'vault' } : room));
  const objects = level.objects.filter((_, i) => !gone.has(i));
  const { goal } = level.proof;
  const proof = { ...level.proof, goal: goal === null ? null : objects.indexOf(level.objects[goal]) };
  return furnished({ ...level, layers: { ...level.layers, tiles }, doors, rooms: named, objects, proof }, vault, front, cells);
}

function withChamber(level: Level, vault: Vault, { front, door, cells }: Spot): Level {
  const tiles = level.layers.tiles.slice();
  const room = level.layers.room.slice();
  dress(level, tiles, room, cells, tiles[front]);
  tiles[door] = tileOf(level, 'doorway') ?? tileOf(level, 'floor') ?? tiles[front];
  const { door: kind } = barOf(vault);
  const added = {
    ...level,
    layers: { tiles, room },
    rooms: [...level.rooms, chamberOf(level, vault, cells)],
    doors: [...level.doors, { kind, cell: door, lock: lockOf(vault) }],
  };
  return furnished(added, vault, front, cells);
}

/** Rows below the level for a chamber, and a barred passage to it from the cell farthest in. */
function onItsOwnFloor(level: Level, vault: Vault): Level {
  const { rect, layers, floors, links } = level;
  const { width, height } = rect;
  const across = Math.max(1, Math.min(5, width - 2));
  const deep = Math.max(3, Math.ceil((vault.needs.length + 1) / across));
  const [front, from] = landing(level);
  const solid = tileOf(level, 'rock') ?? tileOf(level, 'wall') ?? level.tiles.findIndex((tile) => tile.form === 'wall');
  const tiles = new Uint16Array(width * (height + deep + 2)).fill(Math.max(0, solid));
  const room = new Int16Array(tiles.length).fill(NONE);
  tiles.set(layers.tiles);
  room.set(layers.room);
  const cells: Cell[] = [];
  for (let y = 0; y < deep; y++) for (let x = 0; x < across; x++) cells.push((height + 1 + y) * width + 1 + x);
  dress({ ...level, rect: { ...rect, height: height + deep + 2 } }, tiles, room, cells, tiles[front]);
  const storey = floors.find(({ rect: own }) => inside(front, width, own.x - rect.x, own.y - rect.y, own.width, own.height))?.storey ?? 0;
  const added: Level = {
    ...level,
    rect: { ...rect, height: height + deep + 2 },
    layers: { tiles, room },
    rooms: [...level.rooms, chamberOf(level, vault, cells)],
    floors: [...floors, { name: barOf(vault).room, rect: { x: rect.x, y: rect.y + height, width, height: deep + 2 }, storey }],
    links: [...links, { kind: 'passage', from, to: cells[0], oneWay: false, lock: lockOf(vault) }],
  };
  return furnished(added, vault, front, cells);
}

function barOf({ kind }: Vault): (typeof BARS)[string] {
  return BARS[kind] ?? BARS['door'];
}

function lockOf({ quest }: Vault): string {
  return `quest-${quest}`;
}

/** Lays a floor, and walls where there was but rock. */
function dress(level: Level, tiles: Uint16Array, room: Int16Array, cells: readonly Cell[], ground: number): void {
  const { width, height } = level.rect;
  const floor = tileOf(level, 'floor') ?? ground;
  const wall = tileOf(level, 'wall');
  const rock = tileOf(level, 'rock');
  for (const cell of cells) {
    tiles[cell] = floor;
    room[cell] = level.rooms.length;
    if (wall === undefined) continue;
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -1; dx <= 1; dx++) {
        const beside = cell + dy * width + dx;
        if (beside >= 0 && beside < width * height && tiles[beside] === rock) tiles[beside] = wall;
      }
  }
}

/** The lock with what it is opened by, what is shut away behind it on the last of the cells, and a new proof. */
function furnished(level: Level, vault: Vault, front: Cell, cells: readonly Cell[]): Level {
  const { rect, layers, doors, links, entrance, proof } = level;
  const bar = barOf(vault);
  const lock = lockOf(vault);
  const before = layers.room[front];
  const objects: LevelObject[] = [
    ...level.objects,
    {
      kind: bar.opener,
      cell: front,
      solid: false,
      name: bar.name,
      ...(before === NONE ? {} : { room: before }),
      quest: vault.quest,
      opens: lock,
      asks: vault.asks,
    },
    ...vault.needs.map((need, k) => {
      const cell = cells[cells.length - 1 - k];
      return shutAway(need, cell, layers.room[cell], level);
    }),
  ];
  const locks: Lock[] = [...level.locks, { id: lock, name: bar.lock, needs: 1 }];
  const open = marked(level.tiles, layers.tiles, ({ solid }) => !solid);
  return {
    ...level,
    locks,
    objects,
    proof: proveLevel({ width: rect.width, open, doors, links, locks, objects, entrance }, proof.goal),
  };
}

/** The room of a chamber that was not there before. */
function chamberOf({ rooms }: Level, vault: Vault, cells: readonly Cell[]): Room {
  return { id: rooms.length, kind: 'vault', name: barOf(vault).room, cells, role: 'vault' };
}

function shutAway({ kind, name, item, character, quest }: Need, cell: Cell, room: number, level: Level): LevelObject {
  const strongest = level.objects.reduce((most, one) => (one.kind === 'spawn' ? Math.max(most, one.strength ?? 0) : most), 0.5);
  return {
    kind: kind === 'foe' ? 'spawn' : kind,
    cell,
    solid: false,
    name,
    room,
    ...(item === undefined ? {} : { item }),
    ...(character === undefined ? {} : { character }),
    ...(quest === undefined ? {} : { quest }),
    ...(kind === 'foe' ? { strength: strongest } : {}),
  };
}

/** Two free cells side by side, as far in as can be: one to stand on before the lock, one for the way through it. */
function landing(level: Level): readonly [front: Cell, from: Cell] {
  const { open, taken, steps } = freeGround(level);
  const { width } = level.rect;
  const bare = (cell: Cell): boolean => open[cell] === 1 && !taken.has(cell);
  let best: readonly [Cell, Cell] = [level.entrance, level.entrance];
  let most = NONE;
  for (let cell = 0; cell < open.length; cell++)
    if (bare(cell) && steps[cell] > most)
      for (const next of [cell % width > 0 ? cell - 1 : NONE, cell - width])
        if (next >= 0 && bare(next)) {
          best = [next, cell];
          most = steps[cell];
        }
  return best;
}
