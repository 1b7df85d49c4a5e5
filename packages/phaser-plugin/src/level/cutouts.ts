/** Pictures of single things of a level, cut out of their ground, in the manner in which core draws whole levels. */
import { type Door, drawLevel, type Level, type LevelObject, type LinkKind } from '@hinterland/core';
import { TILE } from '../art/ground-tile.ts';
import { makeRaster, type Raster } from '../art/raster.ts';
import type { Sprite } from '../art/sprite.ts';
import { planksOf } from './level-state.ts';

/** Tiles of the little room in which each thing is drawn; 0 is its floor. */
const WALL = 1;
const PIT = 2;
/** Cells between two things, so that neither light nor shade of one falls on the next. */
const ROOM = 5;
/** Two floors on which each thing is drawn: what shows the one through shows the other. */
const FLOORS = ['#3c3c3c', '#b4b4b4'];
/** Sum over the channels of less than which two colours are the same. */
const FAINT = 12;

/** Kinds that stay where they are and look the same for good: they belong to the ground's picture. */
const STILL: ReadonlySet<string> = new Set(['furniture', 'light']);

/** Whether an object is part of the picture of the ground. */
export function isStill(object: LevelObject): boolean {
  return (
    STILL.has(object.kind) &&
    object.hidden !== true &&
    object.opens === undefined &&
    object.quest === undefined &&
    object.item === undefined &&
    object.character === undefined
  );
}

/** Whether an object lives: those are drawn as walking sprites. */
export function isAlive({ kind }: LevelObject): boolean {
  return kind === 'spawn' || kind === 'person' || kind === 'captive';
}

/** Name of the picture of an object; things that are called alike look alike. */
export function cutoutOf({ kind, name }: LevelObject): string {
  return `${kind}:${name ?? ''}`;
}

/** Name of the picture of a door, seen across the way that leads through it, or from its edge. */
export function doorCutout({ kind, lock }: Door, across: boolean): string {
  return `door:${kind}${lock === null ? '' : '!'}${across ? '-' : '|'}`;
}

/** Name of the picture of one plank of a bridge. */
export function plankCutout(along: boolean): string {
  return `plank${along ? '-' : '|'}`;
}

/** True where a door lies from west to east: the way through it leads from north to south. */
export function isAcross({ rect, tiles, layers }: Level, cell: number): boolean {
  const wall = (other: number): boolean => tiles[layers.tiles[other]]?.form === 'wall';
  return cell % rect.width > 0 && wall(cell - 1) && wall(cell + 1);
}

interface Picture {
  readonly width: number;
  readonly data: Uint8ClampedArray;
}

/** The rooms on one of the floors, without the things and with them. */
interface Pair {
  readonly bare: Picture;
  readonly full: Picture;
}

interface Wanted {
  readonly name: string;
  readonly place: (room: Room) => void;
}

/** The middle of one room of the sheet, and what to put there. */
interface Room {
  readonly cell: number;
  readonly width: number;
  readonly tiles: Uint16Array;
  readonly objects: LevelObject[];
  readonly doors: Door[];
  readonly links: { kind: LinkKind; from: number; to: number; oneWay: boolean; lock: string | null }[];
}

/** Pictures of everything in a level that moves, opens or goes away, each of one tile. */
export function cutOut(level: Level): Sprite[] {
  const wanted = wantedOf(level);
  if (wanted.length === 0) return [];
  const width = wanted.length * ROOM;
  const tiles = new Uint16Array(width * ROOM);
  const room = { width, tiles, objects: [] as LevelObject[], doors: [] as Door[], links: [] as Room['links'] };
  for (const [i, { place }] of wanted.entries()) place({ ...room, cell: 2 * width + i * ROOM + 2 });
  const find = (form: string, solid: boolean): Level['tiles'][number] =>
    level.tiles.find((tile) => tile.form === form && tile.solid === solid) ?? { name: form, solid, form: form as 'pit', colour: '#77757a' };
  const [dark, bright] = FLOORS.map((colour): Pair => {
    const stage: Level = {
      ...level,
      rect: { x: 0, y: 0, width, height: ROOM },
      daylight: 0.8,
      layers: { tiles, room: new Int16Array(tiles.length).fill(-1) },
      floors: [],
      tiles: [{ name: 'floor', solid: false, form: 'ground', colour }, find('wall', true), find('pit', true)],
      rooms: [],
      doors: room.doors,
      links: room.links,
      objects: room.objects,
      entrance: 0,
      exits: [0],
    };
    return {
      bare: drawLevel({ ...stage, doors: [], links: [], objects: [] }, { scale: TILE, objects: false }),
      full: drawLevel(stage, { scale: TILE }),
    };
  });
  return wanted.map(({ name }, i) => ({
    name,
    picture: lift(dark, bright, (i * ROOM + 2) * TILE, 2 * TILE),
    footX: TILE / 2,
    footY: TILE / 2,
  }));
}

function wantedOf(level: Level): Wanted[] {
  const out = new Map<string, Wanted>();
  const add = (name: string, place: Wanted['place']): void => void out.set(name, { name, place });
  for (const object of level.objects) {
    if (isStill(object) || isAlive(object) || object.kind === 'exit' || object.kind === 'entrance') continue;
    const { kind, name, solid } = object;
    const hidden = kind === 'trap' ? {} : { hidden: false };
    add(cutoutOf(object), (room) =>
      room.objects.push({ kind, solid, cell: room.cell, ...(name === undefined ? {} : { name }), ...hidden }),
    );
  }
  for (const door of level.doors)
    for (const across of [true, false])
      add(doorCutout(door, across), (room) => {
        const beside = across ? 1 : room.width;
        for (const wall of [room.cell - beside, room.cell + beside]) room.tiles[wall] = WALL;
        room.doors.push({ kind: door.kind, cell: room.cell, lock: door.lock });
      });
  if (level.links.some((link) => planksOf(level, link).length > 0))
    for (const along of [true, false])
      add(plankCutout(along), (room) => {
        const step = along ? 1 : room.width;
        room.tiles[room.cell] = PIT;
        room.links.push({ kind: 'bridge', from: room.cell - step, to: room.cell + step, oneWay: false, lock: null });
      });
  return [...out.values()];
}

/**
 * A tile of what stands on a floor, without the floor. What lets the floor through shows more of the bright floor than of
 * the dark one, by as much as it lets through: A. R. Smith and J. F. Blinn, "Blue screen matting" (1996), triangulation.
 */
function lift(dark: Pair, bright: Pair, left: number, top: number): Raster {
  const out = makeRaster(TILE, TILE);
  for (let y = 0; y < TILE; y++)
    for (let x = 0; x < TILE; x++) {
      const from = ((top + y) * dark.bare.width + left + x) * 4;
      let change = 0;
      let floors = 0;
      let both = 0;
      for (let c = from; c < from + 3; c++) {
        change += Math.abs(bright.full.data[c] - bright.bare.data[c]) + Math.abs(dark.full.data[c] - dark.bare.data[c]);
        floors += bright.bare.data[c] - dark.bare.data[c];
        both += bright.full.data[c] - dark.full.data[c];
      }
      if (change < FAINT) continue;
      // Over a wall or a pit both are the same: what is there covers it.
      const solid = floors < FAINT ? 1 : Math.max(0, Math.min(1, 1 - both / floors));
      if (solid < 0.04) continue;
      const to = (y * TILE + x) * 4;
      for (let c = 0; c < 3; c++)
        out.data[to + c] = Math.max(0, Math.min(255, (bright.full.data[from + c] - (1 - solid) * bright.bare.data[from + c]) / solid));
      out.data[to + 3] = Math.round(solid * 255);
    }
  return out;
}
