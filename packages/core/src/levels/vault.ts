import { type Cell, NONE } from '../base/grid.ts';
import { pick, type Rng } from '../base/rng.ts';
import type { Door, Level, LevelObject, Lock, Room } from '../world.ts';
import { stepsFrom } from './clearance.ts';
import type { Need, Vault } from './needs.ts';
import { proveLevel } from './proof.ts';

/** Chambers, the widest first: across and deep. */
const SIZES: readonly (readonly [across: number, deep: number])[] = [
  [5, 4],
  [4, 3],
  [3, 3],
  [3, 2],
  [2, 2],
  [3, 1],
  [2, 1],
  [1, 2],
  [1, 1],
];
/** Good spots of one size, of which one is drawn. */
const SPOTS = 6;

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

interface Spot {
  /** In front of the door, and the door. */
  readonly front: Cell;
  readonly door: Cell;
  readonly cells: readonly Cell[];
}

/**
 * A level with one more chamber, cut out of the solid as deep as may be, behind a lock that nothing in the level opens but
 * what a quest brings along. Nothing else lies beyond it, so whoever has not come for the quest misses nothing. Where
 * nothing solid is wide enough, the chamber lies on a floor of its own at the end of a passage.
 */
export function addVault(level: Level, vault: Vault, rng: Rng): Level {
  const spot = findSpot(level, vault.needs.length, rng);
  return spot === null ? onItsOwnFloor(level, vault) : withChamber(level, vault, spot);
}

function withChamber(level: Level, vault: Vault, { front, door, cells }: Spot): Level {
  const tiles = level.layers.tiles.slice();
  const room = level.layers.room.slice();
  dress(level, tiles, room, cells, tiles[front]);
  tiles[door] = tileOf(level, 'doorway') ?? tileOf(level, 'floor') ?? tiles[front];
  const { door: kind } = barOf(vault);
  const added = { ...level, layers: { tiles, room }, doors: [...level.doors, { kind, cell: door, lock: lockOf(vault) }] };
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
    floors: [...floors, { name: barOf(vault).room, rect: { x: rect.x, y: rect.y + height, width, height: deep + 2 }, storey }],
    links: [...links, { kind: 'passage', from, to: cells[0], oneWay: false, lock: lockOf(vault) }],
  };
  return furnished(added, vault, front, cells);
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

/** The chamber's room, its lock with what it is opened by, what is shut away in it, and a new proof. */
function furnished(level: Level, vault: Vault, front: Cell, cells: readonly Cell[]): Level {
  const { rect, layers, rooms, doors, links, entrance, proof } = level;
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
    ...vault.needs.map((need, k) => shutAway(need, cells[cells.length - 1 - k], rooms.length, level)),
  ];
  const chamber: Room = { id: rooms.length, kind: 'vault', name: bar.room, cells, role: 'vault' };
  const locks: Lock[] = [...level.locks, { id: lock, name: bar.lock, needs: 1 }];
  const open = marked(level.tiles, layers.tiles, ({ solid }) => !solid);
  return {
    ...level,
    rooms: [...rooms, chamber],
    locks,
    objects,
    proof: proveLevel({ width: rect.width, open, doors, links, locks, objects, entrance }, proof.goal),
  };
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

function tileOf({ tiles }: Level, name: string): number | undefined {
  const at = tiles.findIndex((tile) => tile.name === name);
  return at < 0 ? undefined : at;
}

/** 1 for each cell whose tile is such a one. */
function marked(tiles: Level['tiles'], layer: Uint16Array, isSuch: (tile: Level['tiles'][number]) => boolean): Uint8Array {
  const such = Uint8Array.from(tiles, (tile) => (isSuch(tile) ? 1 : 0));
  const out = new Uint8Array(layer.length);
  for (let cell = 0; cell < out.length; cell++) out[cell] = such[layer[cell]];
  return out;
}

interface FreeGround {
  readonly open: Uint8Array;
  /** Cells that something stands on, or that lead somewhere. */
  readonly taken: ReadonlySet<Cell>;
  /** How far in each cell lies. */
  readonly steps: Int32Array;
}

function freeGround(level: Level): FreeGround {
  const { layers, tiles, doors, links, objects, entrance, exits } = level;
  const open = marked(tiles, layers.tiles, ({ solid }) => !solid);
  const taken = new Set<Cell>([entrance, ...exits]);
  for (const { cell } of objects) taken.add(cell);
  for (const { cell } of doors) taken.add(cell);
  for (const { from, to } of links) taken.add(from).add(to);
  return { open, taken, steps: deepness(level, open) };
}

/** The deepest places for the widest chamber that has room for so many things; one of the best. */
function findSpot(level: Level, things: number, rng: Rng): Spot | null {
  const { rect, layers, tiles, floors } = level;
  const { width } = rect;
  const { open, taken, steps } = freeGround(level);
  const walls = marked(tiles, layers.tiles, ({ form }) => form === 'wall');
  const bySteps: Cell[][] = [];
  for (let cell = 0; cell < open.length; cell++) if (open[cell] && !taken.has(cell)) (bySteps[steps[cell] - NONE] ??= []).push(cell);
  const fronts = bySteps.reverse().flat();
  for (const [across, deep] of SIZES) {
    if (across * deep < things) continue;
    const spots: Spot[] = [];
    for (const front of fronts) {
      const floor = floors.find(({ rect: own }) => inside(front, width, own.x - rect.x, own.y - rect.y, own.width, own.height));
      if (floor === undefined) continue;
      const box = { x: floor.rect.x - rect.x, y: floor.rect.y - rect.y, width: floor.rect.width, height: floor.rect.height };
      for (const [dx, dy] of WAYS) {
        const cells = chamberAt(front, dx, dy, across, deep, width, box, walls);
        if (cells !== null) spots.push({ front, door: front + dy * width + dx, cells });
        if (spots.length >= SPOTS) return pick(rng, spots);
      }
    }
    if (spots.length > 0) return pick(rng, spots);
  }
  return null;
}

const WAYS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function inside(cell: Cell, width: number, x: number, y: number, across: number, down: number): boolean {
  const cx = cell % width;
  const cy = (cell - cx) / width;
  return cx >= x && cy >= y && cx < x + across && cy < y + down;
}

/** Cells of a chamber behind a door ahead of a cell, nearest to the door first; null where the ground is not solid all round. */
function chamberAt(
  front: Cell,
  dx: number,
  dy: number,
  across: number,
  deep: number,
  width: number,
  box: Box,
  walls: Uint8Array,
): Cell[] | null {
  const x = front % width;
  const y = (front - x) / width;
  const cells: Cell[] = [];
  const from = -Math.floor(across / 2);
  // One row for the door and its frame, then the chamber, then the wall behind it.
  for (let far = 1; far <= deep + 2; far++)
    for (let aside = from - 1; aside <= from + across; aside++) {
      const [cx, cy] = [x + far * dx - aside * dy, y + far * dy + aside * dx];
      if (cx < box.x || cy < box.y || cx >= box.x + box.width || cy >= box.y + box.height) return null;
      const cell = cy * width + cx;
      if (walls[cell] === 0) return null;
      if (far >= 2 && far <= deep + 1 && aside >= from && aside < from + across) cells.push(cell);
    }
  return cells;
}

/** Steps from the entrance, walls of locks and floors apart: how far in a cell lies. */
function deepness({ rect, links, entrance }: Level, open: Uint8Array): Int32Array {
  const steps = stepsFrom(entrance, open, rect.width);
  for (const { to } of links) {
    if (steps[to] !== NONE) continue;
    const more = stepsFrom(to, open, rect.width);
    for (let cell = 0; cell < more.length; cell++) if (steps[cell] === NONE && more[cell] !== NONE) steps[cell] = more[cell] + rect.width;
  }
  return steps;
}
