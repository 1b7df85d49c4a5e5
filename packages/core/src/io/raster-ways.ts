import { clamp } from '../base/math.ts';
import type { Land, Road, World } from '../world.ts';
import type { Frame } from './raster-frame.ts';
import { type Mask, maskOf, type Placing, smoothPath, strokePath } from './raster-stroke.ts';

const RIVER_SALT = 101;
const ROAD_SALT = 211;
/** A river this wide or narrower, in pixels, is left out. */
const THINNEST = 0.3;

/** Covers the channels of the rivers, from a hair at the source to what √flow asks for at the mouth. */
export function riverMask(land: Land | World, frame: Frame): Mask {
  const { clip, style, unit } = frame;
  const mask = maskOf(clip.width, clip.height, style.crisp);
  const place = placing(frame);
  const { flow } = land.layers;
  const paths = land.rivers.map((river) => smoothPath(river.cells, land.rect.width, RIVER_SALT, 0.55));
  /** Where a cell's river passes, so that a tributary ends on the line it joins. */
  const pointOf = new Map<number, readonly [x: number, y: number]>();
  land.rivers.forEach((river, id) => {
    for (let i = 0; i + 1 < river.cells.length; i++) pointOf.set(river.cells[i], [paths[id][i * 2], paths[id][i * 2 + 1]]);
  });
  land.rivers.forEach((river, id) => {
    const count = river.cells.length;
    if (count < 2) return;
    const joined = pointOf.get(river.cells[count - 1]);
    if (joined !== undefined) paths[id].set(joined, count * 2 - 2);
    const radius = new Float32Array(count);
    let most = 0;
    for (let i = 0; i < count; i++) {
      // The last cell belongs to what the river ends in.
      const carried = flow[river.cells[Math.min(i, count - 2)]];
      const source = Math.min(1, (i + 1) / 6);
      radius[i] = 0.5 * clamp(style.water.riverWidth * unit * Math.sqrt(carried / 10), 0.8 * unit, 5 * unit) * (0.4 + 0.6 * source);
      most = Math.max(most, radius[i]);
    }
    if (most * 2 > THINNEST) strokePath(mask, paths[id], radius, place);
  });
  return mask;
}

/** Covers of the ways: bold lines of roads, broken lines of trails, dotted lines across the sea, and the pale edges along roads and trails. */
export interface WayMasks {
  readonly line: Mask;
  readonly casing: Mask;
  readonly sea: Mask;
}

export function wayMasks(world: World, frame: Frame): WayMasks {
  const { clip, style, unit } = frame;
  const masks: WayMasks = {
    line: maskOf(clip.width, clip.height, style.crisp),
    casing: maskOf(clip.width, clip.height, style.crisp),
    sea: maskOf(clip.width, clip.height, style.crisp),
  };
  const place = placing(frame);
  const drawn = new Set<number>();
  const count = world.rect.width * world.rect.height;
  for (const kind of ['road', 'trail', 'sea'] as const) {
    for (const road of world.roads)
      if (road.kind === kind && road.cells.length > 1) drawWay(masks, world, road, place, style.roads.width * unit, unit, drawn, count);
  }
  return masks;
}

/** Pieces that an earlier road has drawn are left out: dashes laid twice would run together. */
function drawWay(
  masks: WayMasks,
  world: World,
  road: Road,
  place: Placing,
  width: number,
  unit: number,
  drawn: Set<number>,
  count: number,
): void {
  const points = smoothPath(road.cells, world.rect.width, ROAD_SALT, 0);
  const isNew = road.cells.map((cell, i) => {
    const next = road.cells[i + 1] ?? cell;
    const piece = Math.min(cell, next) * count + Math.max(cell, next);
    if (drawn.has(piece)) return false;
    drawn.add(piece);
    return true;
  });
  const skip = (piece: number): boolean => !isNew[piece];
  const half = (road.kind === 'road' ? 0.62 : road.kind === 'trail' ? 0.45 : 0.5) * width;
  const radius = new Float32Array(road.cells.length).fill(half);
  if (road.kind === 'sea') {
    strokePath(masks.sea, points, radius, place, [1.2 * unit, 3.2 * unit], skip);
    return;
  }
  strokePath(masks.line, points, radius, place, road.kind === 'trail' ? [3 * unit, 2 * unit] : undefined, skip);
  if (road.kind === 'road')
    strokePath(
      masks.casing,
      points,
      radius.map((r) => r + 0.8 * unit),
      place,
      undefined,
      skip,
    );
}

function placing(frame: Frame): Placing {
  return { zoom: frame.zoom / frame.pooled, x: frame.clip.x, y: frame.clip.y };
}
