import { unit2 } from '../base/hash.ts';
import { clamp } from '../base/math.ts';
import { BUSHES, CONIFERS, LAID, PALMS, TREES } from '../content/open-tiles.ts';
import type { Level, TileForm } from '../world.ts';
import type { Raster } from './raster.ts';
import { rgb } from './raster-colour.ts';
import type { Lit } from './raster-level-light.ts';
import { besides, drawnOut, someWithin } from './raster-level-walls.ts';
import { splineRows } from './raster-spline.ts';

/** True for tiles that are drawn as crowns over the ground, not as walls. */
export function isGrowth(name: string): boolean {
  return TREES.has(name) || BUSHES.has(name) || name === 'boulder' || name === 'hedge' || name === 'grave' || name === 'fence';
}

/** How ground was laid or tilled. */
export type Laid = (typeof LAID)[string] | undefined;

/** The light of ground that was laid or tilled, within its tile; undefined for other ground. */
export function laidLight(laid: Laid, x: number, y: number, px: number, py: number, scale: number): number | undefined {
  const dx = px - x * scale;
  const dy = py - y * scale;
  switch (laid) {
    case 'stones': {
      const step = Math.max(2, scale / 2.5);
      const row = Math.floor(py / step);
      const across = px + (row & 1 ? step / 2 : 0);
      const column = Math.floor(across / step);
      const joint = py - row * step < 1 || across - column * step < 1;
      return joint ? 0.86 : 1.02 + 0.16 * (unit2(41, column, row) - 0.5);
    }
    case 'planks': {
      const step = Math.max(2, scale / 3);
      const row = Math.floor(py / step);
      const end = unit2(42, row, Math.floor((px + 5 * (row & 3) * scale) / (4 * scale)));
      return py - row * step < 1 ? 0.82 : 1 + 0.12 * (end - 0.5);
    }
    case 'rows': {
      const step = Math.max(2, Math.round(scale / 2));
      const along = unit2(43, x >> 4, y >> 4) < 0.5 ? px : py;
      return along % step < step / 2 ? 1.07 : 0.88;
    }
    case 'flags': {
      const big = unit2(31, x >> 1, y >> 1) < 0.3;
      const joint = (dx === 0 && (!big || (x & 1) === 0)) || (dy === 0 && (!big || (y & 1) === 0));
      return joint ? 0.87 : 1 + 0.09 * (unit2(35, big ? x >> 1 : x, big ? y >> 1 : y) - 0.5);
    }
    default:
      return undefined;
  }
}

/** Crowns of trees, bushes, hedges and boulders, with their shadows to the south-east; the northern ones first. */
export function drawGrowth(level: Level, picture: Raster, lit: Lit, scale: number): void {
  const { width: columns, height: rows } = level.rect;
  const { tiles } = level.layers;
  const kinds = level.tiles.map(({ name, colour }) => (isGrowth(name) ? { name, colour: rgb(colour) } : undefined));
  const each = (paint: (x: number, y: number, kind: NonNullable<(typeof kinds)[number]>) => void): void => {
    for (let y = 0, cell = 0; y < rows; y++)
      for (let x = 0; x < columns; x++, cell++) {
        const kind = kinds[tiles[cell]];
        if (kind !== undefined) paint(x, y, kind);
      }
  };
  each((x, y, { name, colour }) => {
    if (name === 'fence') rails(picture, level, x, y, colour, 0.35 + 0.7 * lit.light[y * columns + x], scale);
  });
  each((x, y, { name }) => {
    if (name === 'fence') return;
    const { cx, cy, radius } = crownOf(name, x, y);
    disc(picture, (cx + 0.3 * radius) * scale, (cy + 0.4 * radius) * scale, radius * scale, [16, 22, 14], 0.36, 0);
  });
  each((x, y, { name, colour }) => {
    if (name === 'fence') return;
    const { cx, cy, radius } = crownOf(name, x, y);
    const glow = Math.min(1.2, 0.25 + 0.8 * lit.light[y * columns + x]) * (0.86 + 0.28 * unit2(52, x, y));
    const tone = (factor: number): [number, number, number] => [
      colour[0] * glow * factor,
      colour[1] * glow * factor,
      colour[2] * glow * factor,
    ];
    const spikes = CONIFERS.has(name) ? 7 : PALMS.has(name) ? 6 : 0;
    disc(picture, cx * scale, cy * scale, radius * scale, tone(0.72), 1, spikes);
    disc(picture, (cx - 0.1 * radius) * scale, (cy - 0.12 * radius) * scale, radius * 0.8 * scale, tone(0.96), 1, spikes);
    if (name !== 'boulder' || scale >= 6)
      disc(picture, (cx - 0.22 * radius) * scale, (cy - 0.27 * radius) * scale, radius * 0.45 * scale, tone(1.2), 0.9, spikes);
  });
}

/** A post, and a rail to each fence beside it, with their shadows. */
function rails(
  { width, height, data }: Raster,
  { rect, layers }: Level,
  x: number,
  y: number,
  colour: readonly number[],
  light: number,
  scale: number,
): void {
  const own = layers.tiles[y * rect.width + x];
  const joins = (dx: number, dy: number): boolean =>
    x + dx >= 0 && y + dy >= 0 && x + dx < rect.width && y + dy < rect.height && layers.tiles[(y + dy) * rect.width + x + dx] === own;
  const box = (x0: number, y0: number, x1: number, y1: number, factor: number, share: number): void => {
    for (
      let py = Math.max(0, Math.round(y0 * scale));
      py < Math.min(height, Math.max(Math.round(y1 * scale), Math.round(y0 * scale) + 1));
      py++
    )
      for (
        let px = Math.max(0, Math.round(x0 * scale));
        px < Math.min(width, Math.max(Math.round(x1 * scale), Math.round(x0 * scale) + 1));
        px++
      ) {
        const at = (py * width + px) * 4;
        for (let c = 0; c < 3; c++) data[at + c] += (Math.min(255, colour[c] * factor * light) - data[at + c]) * share;
      }
  };
  const [cx, cy] = [x + 0.5, y + 0.5];
  for (const [dx, dy] of [
    [1, 0],
    [0, 1],
    [1, 1],
    [-1, 1],
  ]) {
    if (!joins(dx, dy) || (dx !== 0 && dy !== 0 && (joins(dx, 0) || joins(0, dy)))) continue;
    for (let s = 0; s <= 4; s++) {
      const [px, py] = [cx + (dx * s) / 4, cy + (dy * s) / 4];
      box(px - 0.12, py + 0.04, px + 0.14, py + 0.24, 0.2, 0.45);
      box(px - 0.13, py - 0.1, px + 0.13, py + 0.1, 1.05, 1);
    }
  }
  box(cx - 0.18, cy - 0.2, cx + 0.18, cy + 0.2, 0.75, 1);
}

function crownOf(name: string, x: number, y: number): { readonly cx: number; readonly cy: number; readonly radius: number } {
  const luck = unit2(51, x, y);
  const tall = TREES.has(name);
  const radius =
    name === 'hedge'
      ? 0.52
      : name === 'grave'
        ? 0.34
        : tall
          ? 0.62 + 0.38 * luck
          : name === 'boulder'
            ? 0.34 + 0.12 * luck
            : 0.4 + 0.14 * luck;
  const stray = name === 'hedge' ? 0 : 0.3;
  return { cx: x + 0.5 + stray * (unit2(53, x, y) - 0.5), cy: y + 0.45 + stray * (unit2(54, x, y) - 0.5), radius };
}

/** A disc with a ragged or a spiked edge. */
function disc(
  { width, height, data }: Raster,
  cx: number,
  cy: number,
  radius: number,
  colour: readonly number[],
  share: number,
  spikes: number,
): void {
  for (let py = Math.max(0, Math.floor(cy - radius - 1)); py <= Math.min(height - 1, cy + radius + 1); py++)
    for (let px = Math.max(0, Math.floor(cx - radius - 1)); px <= Math.min(width - 1, cx + radius + 1); px++) {
      const [dx, dy] = [px + 0.5 - cx, py + 0.5 - cy];
      const far = Math.sqrt(dx * dx + dy * dy);
      const ragged = spikes === 0 ? 0.85 + 0.2 * unit2(55, px >> 1, py >> 1) : spiked(dx, dy, far, spikes);
      const inside = share * clamp(radius * ragged - far + 0.5, 0, 1);
      if (inside <= 0) continue;
      const at = (py * width + px) * 4;
      for (let c = 0; c < 3; c++) data[at + c] += (Math.min(255, colour[c]) - data[at + c]) * inside;
    }
}

/** Reach of a star in a direction: the cosine of so many times the angle, by its recurrence. */
function spiked(dx: number, dy: number, far: number, spikes: number): number {
  if (far === 0) return 1;
  const c = dx / far;
  let [before, now] = [1, c];
  for (let k = 1; k < spikes; k++) [before, now] = [now, 2 * c * now - before];
  return 0.82 + 0.2 * (dy < 0 && spikes % 2 === 1 ? -now : now);
}

/** How much of the water, and of the deep water, is about the pixels of a row, 0 to 1. */
export interface Waters {
  readonly wetRow: (py: number) => Float32Array;
  readonly deepRow: (py: number) => Float32Array;
  readonly isWet: readonly boolean[];
  readonly isDeep: readonly boolean[];
  /** Kinds of tile that give way to the smooth line of a shore. */
  readonly yields: readonly boolean[];
  /** 1 for each tile with water within two tiles. */
  readonly near: Uint8Array;
}

export function watersOf(level: Level, scale: number, forms: readonly TileForm[], soft: readonly boolean[]): Waters | undefined {
  const { rect, layers, tiles } = level;
  const isWet = forms.map((form) => form === 'water');
  if (!layers.tiles.some((tile) => isWet[tile])) return undefined;
  const isDeep = tiles.map(({ solid }, i) => isWet[i] && solid);
  const { width, height } = rect;
  const size = { x: 0, y: 0, width: width * scale, height: height * scale };
  // Bridges and quays stand in the water, which flows on under them.
  const over = tiles.map(({ name }) => name === 'bridge' || name === 'quay' || name === 'boat');
  const about = (mask: readonly boolean[]): ((py: number) => Float32Array) => {
    const share = tiles.map((_, i) => (mask[i] ? 1 : over[i] ? 0.5 : 0));
    return splineRows(
      drawnOut(
        Float32Array.from(layers.tiles, (tile) => share[tile]),
        width,
        height,
      ),
      size,
      scale,
    );
  };
  const wet = Uint8Array.from(layers.tiles, (tile) => (isWet[tile] || over[tile] ? 1 : 0));
  return {
    wetRow: about(isWet),
    deepRow: about(isDeep),
    isWet,
    isDeep,
    yields: soft.map((one, i) => one || isWet[i]),
    near: someWithin(wet, width, height, 0),
  };
}

/** The tile that a pixel takes its colour from where water and land meet in a smooth line. */
export function shoreTile(level: Level, { isWet, isDeep, yields }: Waters, own: number, wet: number, deep: number, tile: number): number {
  if (!yields[tile]) return tile;
  const wanted = wet > 0.5;
  let out = tile;
  if (isWet[out] !== wanted) out = besides(level, own, isWet, wanted);
  if (!isWet[out]) return out;
  const below = deep > 0.5;
  if (isDeep[out] === below) return out;
  const other = besides(level, own, isDeep, below);
  return isWet[other] ? other : out;
}
