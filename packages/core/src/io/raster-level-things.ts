import { clamp } from '../base/math.ts';
import { LOOKS_LIKE } from '../content/level-looks.ts';
import { CLOTH, type Mark, SPRITES } from '../content/level-sprites.ts';
import type { Door, Level, Link, LevelObject } from '../world.ts';
import type { Raster } from './raster.ts';
import { rgb } from './raster-colour.ts';
import type { Lit } from './raster-level-light.ts';

/** Marks are drawn no smaller than this many pixels to a tile. */
const LEAST = 3;
/** How much of the light of its place a thing takes; the rest it is drawn with anyway, so that it can be told. */
const TAKES = 0.6;

/** Doors, stairs and bridges, then all that stands about, then rings at the ways in and out. */
export function drawThings(level: Level, picture: Raster, lit: Lit, scale: number): void {
  if (scale < LEAST) return;
  const paint = painterOf(level, picture, lit, scale);
  for (const link of level.links) drawLink(level, link, paint);
  for (const door of level.doors) drawDoor(level, door, paint);
  const flat = level.objects.filter(({ solid }) => !solid);
  for (const object of [...flat.filter(isLow), ...level.objects.filter(({ solid }) => solid), ...flat.filter((one) => !isLow(one))]) {
    if (object.kind === 'exit' || object.kind === 'entrance') continue;
    const marks = spriteOf(object);
    if (!isLow(object) && scale >= 6) paint(object.cell, [['disc', 0.56, 0.62, 0.36, '#000000']], 0.28);
    paint(
      object.cell,
      object.kind === 'spawn' ? sized(marks, 0.75 + 0.45 * (object.strength ?? 0.3)) : marks,
      object.hidden === true ? 0.55 : 1,
    );
  }
  const ring = (cell: number): void => {
    for (let k = 0; k < 12; k++) paint(cell, [['disc', 0.5 + 0.42 * COS[k], 0.5 + 0.42 * COS[(k + 9) % 12], 0.09, '#57c184']], 1);
  };
  for (const cell of new Set([level.entrance, ...level.exits])) ring(cell);
}

/** The cosines of twelve directions round. */
const COS: readonly number[] = [1, 0.866, 0.5, 0, -0.5, -0.866, -1, -0.866, -0.5, 0, 0.5, 0.866];

function isLow({ kind, name }: LevelObject): boolean {
  return (
    kind === 'trap' ||
    kind === 'note' ||
    (kind === 'furniture' && name !== undefined && ['bones', 'weeds', 'straw', 'petals'].includes(name))
  );
}

function spriteOf({ kind, name, colour }: LevelObject): readonly Mark[] {
  for (const word of kind === 'furniture' || kind === 'light' ? [name ?? kind, kind] : [kind, name ?? kind]) {
    const found = SPRITES[LOOKS_LIKE[word] ?? word];
    if (found !== undefined) return colour === undefined ? found : found.map((mark) => dyed(mark, colour));
  }
  return SPRITES['furniture'];
}

/** A mark of cloth in another colour. */
function dyed(mark: Mark, colour: string): Mark {
  return mark[mark.length - 1] === CLOTH ? ([...mark.slice(0, -1), colour] as unknown as Mark) : mark;
}

function sized(marks: readonly Mark[], factor: number): Mark[] {
  const at = (v: number): number => 0.5 + (v - 0.5) * factor;
  return marks.map((mark): Mark => (mark[0] === 'disc' ? ['disc', at(mark[1]), at(mark[2]), mark[3] * factor, mark[4]] : mark));
}

type Paint = (cell: number, marks: readonly Mark[], share: number) => void;

/** Paints marks into a cell, smooth at their edges, in the light of the place. */
function painterOf(level: Level, { width, height, data }: Raster, { light, warmth }: Lit, scale: number): Paint {
  const columns = level.rect.width;
  return (cell, marks, share) => {
    const left = (cell % columns) * scale;
    const top = Math.floor(cell / columns) * scale;
    const glow = 1 - TAKES + TAKES * Math.min(1.25, light[cell]);
    for (const mark of marks) {
      const reach = reachOf(mark);
      const colour = rgb(mark[mark.length - 1] as string);
      for (let py = Math.max(0, Math.floor(top + reach.y0 * scale) - 1); py <= Math.min(height - 1, top + reach.y1 * scale + 1); py++)
        for (let px = Math.max(0, Math.floor(left + reach.x0 * scale) - 1); px <= Math.min(width - 1, left + reach.x1 * scale + 1); px++) {
          const inside = share * clamp(0.5 - distance(mark, (px + 0.5 - left) / scale, (py + 0.5 - top) / scale) * scale, 0, 1);
          if (inside === 0) continue;
          const at = (py * width + px) * 4;
          for (let c = 0; c < 3; c++) {
            const tint = glow * (1 + (c === 0 ? 0.12 : c === 2 ? -0.14 : 0) * warmth[cell]);
            data[at + c] += (Math.min(255, colour[c] * tint) - data[at + c]) * inside;
          }
        }
    }
  };
}

function reachOf(mark: Mark): { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number } {
  switch (mark[0]) {
    case 'disc':
      return { x0: mark[1] - mark[3], y0: mark[2] - mark[3], x1: mark[1] + mark[3], y1: mark[2] + mark[3] };
    case 'box':
      return { x0: mark[1], y0: mark[2], x1: mark[3], y1: mark[4] };
    default: {
      const [, x0, y0, x1, y1, wide] = mark;
      return { x0: Math.min(x0, x1) - wide, y0: Math.min(y0, y1) - wide, x1: Math.max(x0, x1) + wide, y1: Math.max(y0, y1) + wide };
    }
  }
}

/** From a point to the edge of a mark, cells; less than nothing inside. */
function distance(mark: Mark, x: number, y: number): number {
  switch (mark[0]) {
    case 'disc': {
      const [, cx, cy, radius] = mark;
      return Math.sqrt((x - cx) * (x - cx) + (y - cy) * (y - cy)) - radius;
    }
    case 'box':
      return Math.max(mark[1] - x, x - mark[3], mark[2] - y, y - mark[4]);
    default: {
      const [, x0, y0, x1, y1, wide] = mark;
      const [dx, dy] = [x1 - x0, y1 - y0];
      const t = clamp(((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy), 0, 1);
      const [ox, oy] = [x - x0 - t * dx, y - y0 - t * dy];
      return Math.sqrt(ox * ox + oy * oy) - wide / 2;
    }
  }
}

const DOOR: { readonly [K in Door['kind']]: { readonly body: string; readonly bars: string; readonly count: number } } = {
  door: { body: '#7a5330', bars: '#553719', count: 2 },
  gate: { body: '#6b4a2d', bars: '#2f3338', count: 4 },
  portcullis: { body: '#3a3733', bars: '#8d939b', count: 5 },
  barrier: { body: '#6d4f31', bars: '#c08a48', count: 1 },
  secret: { body: '#6c675f', bars: '#57534c', count: 2 },
  curtain: { body: '#8d3f3a', bars: '#6f2f2c', count: 4 },
};

/** A door across the way that leads through it; a gold stud where it is locked. */
function drawDoor({ rect, tiles, layers }: Level, { cell, kind, lock }: Door, paint: Paint): void {
  const solid = (other: number): boolean => tiles[layers.tiles[other]]?.solid !== false;
  // Walls to the west and east: the door lies across.
  const across = solid(cell - 1) && solid(cell + 1) && cell % rect.width > 0;
  const { body, bars, count } = DOOR[kind];
  const marks: Mark[] = [across ? ['box', 0, 0.28, 1, 0.72, body] : ['box', 0.28, 0, 0.72, 1, body]];
  for (let k = 0; k < count; k++) {
    const at = (k + 1) / (count + 1);
    marks.push(across ? ['line', at, 0.3, at, 0.7, 0.09, bars] : ['line', 0.3, at, 0.7, at, 0.09, bars]);
  }
  if (kind === 'barrier') marks.push(across ? ['line', 0.05, 0.5, 0.95, 0.5, 0.16, bars] : ['line', 0.5, 0.05, 0.5, 0.95, 0.16, bars]);
  if (lock !== null && kind !== 'barrier') marks.push(['disc', 0.5, 0.5, 0.15, '#2b1d10'], ['disc', 0.5, 0.5, 0.11, '#f1cd62']);
  paint(cell, marks, kind === 'secret' ? 0.8 : 1);
}

/** Steps at the ends of stairs, rungs of ladders, a hole where one drops, planks along a bridge. */
function drawLink(level: Level, { kind, from, to, lock, oneWay }: Link, paint: Paint): void {
  const { width } = level.rect;
  if (kind === 'bridge') {
    const step = Math.abs(to - from) < width ? Math.sign(to - from) : Math.sign(to - from) * width;
    const straight = (to - from) % step === 0 && Math.abs((to - from) / step) < 40;
    const along = Math.abs(step) === 1;
    if (!straight) return;
    for (let cell = from + step; cell !== to; cell += step)
      paint(
        cell,
        [0, 1, 2, 3].map((k): Mark =>
          along ? ['box', k / 4 + 0.02, 0.2, k / 4 + 0.2, 0.8, '#96703f'] : ['box', 0.2, k / 4 + 0.02, 0.8, k / 4 + 0.2, '#96703f'],
        ),
        lock === null ? 1 : 0.45,
      );
    return;
  }
  if (kind === 'drop') {
    const chevron = (x: number, y: number): Mark[] => [
      ['line', x, y, 0.5, y + 0.26, 0.1, '#e8d9a8'],
      ['line', 1 - x, y, 0.5, y + 0.26, 0.1, '#e8d9a8'],
    ];
    if (oneWay) paint(from, [['disc', 0.5, 0.5, 0.4, '#15110e'], ...chevron(0.28, 0.28), ...chevron(0.28, 0.48)], 0.9);
    return;
  }
  for (const cell of [from, to]) {
    const marks: Mark[] = [['box', 0.08, 0.06, 0.92, 0.94, '#4a443c']];
    for (let k = 0; k < 4; k++)
      marks.push(
        kind === 'ladder' || kind === 'rope'
          ? ['line', 0.3, 0.2 + k * 0.2, 0.7, 0.2 + k * 0.2, 0.07, '#a67c48']
          : ['box', 0.14 + 0.05 * k, 0.1 + k * 0.21, 0.86 - 0.05 * k, 0.26 + k * 0.21, k < 2 ? '#b5ad9f' : '#8d867a'],
      );
    if (kind === 'ladder' || kind === 'rope')
      marks.push(['line', 0.28, 0.1, 0.28, 0.9, 0.08, '#8a6236'], ['line', 0.72, 0.1, 0.72, 0.9, 0.08, '#8a6236']);
    if (lock !== null) marks.push(['disc', 0.5, 0.5, 0.15, '#2b1d10'], ['disc', 0.5, 0.5, 0.11, '#f1cd62']);
    paint(cell, marks, 1);
  }
}
