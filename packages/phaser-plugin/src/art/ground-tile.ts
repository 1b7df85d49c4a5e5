/**
 * One tile of ground on the dual grid: its four corners are the middles of four cells, each with a ground and a kind.
 *
 * Everything seen at a pixel depends on the four corners alone, and on an edge of the tile on the two corners of that
 * edge alone: the share of each ground (bilinear), the noise that makes the border wander and the surface uneven
 * (a patch of noise around each corner, blended), and the marks (they belong to a corner and reach into the four tiles
 * around it). So any two tiles that share two corners fit without a seam, and with four kinds of corner nothing repeats
 * at a fixed distance.
 */
import type { Rgb } from './colour.ts';
import { FIRST_LAND, type Ground, groundOf, GROUNDS, isWater, RAMPS, SHADES } from './grounds.ts';
import { saltOf, valueNoise } from './noise.ts';
import { plot, type Raster } from './raster.ts';
import { STAMPS, VERTEX_KINDS } from './stamps.ts';

/** Edge of a tile in pixels. */
export const TILE = 16;
/** Frames of moving water. */
export const FRAMES = 4;
/** Corners in reading order: top left, top right, bottom left, bottom right. */
export interface Corner {
  readonly ground: Ground;
  readonly kind: number;
}
export type Corners = readonly [Corner, Corner, Corner, Corner];

/** Pixels from one before the tile to one after it: a border for slopes. */
const WIDE = TILE + 2;
const PATCH = TILE * 2 + 2;
/** How far the border of two grounds wanders, as a share of a tile. */
const WANDER = 0.36;
const BAYER: readonly number[] = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

/** Noise around a vertex of one kind, over PATCH² pixels, the vertex in the middle. Turned, so that its lattice does not show. */
function patches(name: string, grain: number): readonly Float32Array[] {
  return Array.from({ length: VERTEX_KINDS }, (_, kind) => {
    const salt = saltOf(`${name}/${kind}`);
    const out = new Float32Array(PATCH * PATCH);
    for (let y = 0; y < PATCH; y++) {
      for (let x = 0; x < PATCH; x++) {
        const u = (x * 0.86 + y * 0.51) / grain;
        const v = (y * 0.86 - x * 0.51) / grain;
        out[y * PATCH + x] =
          valueNoise(salt, u, v) * 0.62 + valueNoise(salt ^ 77, (u * 0.7 - v * 0.71) * 2.3, (u * 0.71 + v * 0.7) * 2.3) * 0.38;
      }
    }
    return out;
  });
}
/**
 * What moves borders: each kind of corner pushes them to one side as a whole, so that they swing over several tiles, and
 * roughens them a little. Two sets, so that two borders in one tile do not run alike.
 */
const borders = [
  [0.95, -0.9, 0.35, -0.3],
  [-0.85, 0.95, -0.4, 0.3],
].map((push, set) => patches(`border/${set}`, 5).map((rough, kind) => rough.map((value) => value * 0.42 + push[kind] * 0.8)));
const surfaces = GROUNDS.map((ground) => patches(`surface/${ground.name}`, ground.grain));

/** Weights of the four corners at each pixel of the wide tile; the second table keeps blended noise equally strong. */
const weight = new Float32Array(WIDE * WIDE * 4);
const strength = new Float32Array(WIDE * WIDE * 4);
for (let y = 0; y < WIDE; y++) {
  for (let x = 0; x < WIDE; x++) {
    const u = (x - 0.5) / TILE;
    const v = (y - 0.5) / TILE;
    const four = [(1 - u) * (1 - v), u * (1 - v), (1 - u) * v, u * v];
    const length = Math.sqrt(four.reduce((sum, w) => sum + w * w, 0));
    for (let i = 0; i < 4; i++) {
      weight[(y * WIDE + x) * 4 + i] = four[i];
      strength[(y * WIDE + x) * 4 + i] = four[i] / length;
    }
  }
}
/** Index of pixel (0, 0) of the wide tile in the patch around each corner. */
const PATCH_START: readonly number[] = [0, 1, 2, 3].map((i) => (i >> 1 ? 0 : TILE) * PATCH + (i & 1 ? 0 : TILE));

const level = new Float32Array(WIDE * WIDE);
const top = new Uint8Array(TILE * TILE);
const surface = new Float32Array(TILE * TILE);
/** Signed distance in pixels to the nearest border with a lower ground (inside, > 0) and with a higher one (< 0). */
const over = new Float32Array(TILE * TILE);
const under = new Float32Array(TILE * TILE);
const overSlope = new Float32Array(TILE * TILE);
const underSlope = new Float32Array(TILE * TILE);
const underGround = new Uint8Array(TILE * TILE);
const overGround = new Uint8Array(TILE * TILE);
/** Pixels on which foam comes and goes. */
const foamy = new Uint8Array(TILE * TILE);
/** Opaque colours of each ground and shade as they lie in memory (ABGR). */
const PAINT: Uint32Array = Uint32Array.from(RAMPS.flat(), packed);
const CONTRAST: Float32Array = Float32Array.from(GROUNDS, (ground) => ground.contrast * 2.4);

/** Draws the tile of these corners, once into each of `sheets` (the frames of moving water), with its upper left pixel at (px, py). */
export function drawGroundTile(sheets: readonly Raster[], px: number, py: number, corners: Corners): void {
  const grounds = [...new Set(corners.map((c) => c.ground))].sort((a, b) => a - b);
  top.fill(grounds[0]);
  over.fill(99);
  under.fill(-99);
  for (let i = 1; i < grounds.length; i++) layGround(corners, grounds[i], grounds[i - 1]);
  for (const ground of grounds) layNoise(surfaces[ground], corners, ground);
  foamy.fill(0);
  const pure = grounds.length === 1 && grounds[0] !== FIELD;
  for (const [frame, sheet] of sheets.entries()) {
    const pixels = new Uint32Array(sheet.data.buffer);
    for (let y = 0; y < TILE; y++) {
      let at = (py + y) * sheet.width + px;
      for (let x = 0; x < TILE; x++, at++) {
        const pixel = y * TILE + x;
        if (frame > 0 && !foamy[pixel]) pixels[at] = plain[pixel];
        else if (pure) pixels[at] = plain[pixel] = PAINT[top[pixel] * SHADES + shadeAt(top[pixel], surface[pixel], (x + y) & 1)];
        else pixels[at] = plain[pixel] = colourAt(corners, x, y, frame);
      }
    }
    drawMarks(sheet, px, py, corners, frame);
  }
}
const plain = new Uint32Array(TILE * TILE);

function packed(colour: Rgb): number {
  return ((255 << 24) | ((colour & 255) << 16) | (colour & 0xff00) | (colour >> 16)) >>> 0;
}

/** The shade of a ground that nothing else comes near. */
function shadeAt(ground: Ground, noise: number, odd: number): number {
  const shade = (noise * CONTRAST[ground] + (odd ? 3.62 : 3.38)) | 0;
  return shade < 0 ? 0 : shade >= SHADES ? SHADES - 1 : shade;
}

/** Finds where `ground` or anything higher lies, and how far each pixel is from that border. */
function layGround(corners: Corners, ground: Ground, below: Ground): void {
  const noise = borders[ground & 1];
  const [n0, n1, n2, n3] = corners.map((c) => noise[c.kind]);
  const [h0, h1, h2, h3] = corners.map((c) => (c.ground >= ground ? 1 : 0));
  const [s0, s1, s2, s3] = PATCH_START;
  for (let y = 0; y < WIDE; y++) {
    for (let x = 0; x < WIDE; x++) {
      const at = y * WIDE + x;
      const w = at * 4;
      const p = y * PATCH + x;
      const share = weight[w] * h0 + weight[w + 1] * h1 + weight[w + 2] * h2 + weight[w + 3] * h3;
      const wander = strength[w] * n0[s0 + p] + strength[w + 1] * n1[s1 + p] + strength[w + 2] * n2[s2 + p] + strength[w + 3] * n3[s3 + p];
      level[at] = share - 0.5 + wander * WANDER;
    }
  }
  const melts = dithers(below, ground);
  for (let y = 0; y < TILE; y++) {
    for (let x = 0; x < TILE; x++) {
      const at = (y + 1) * WIDE + x + 1;
      const sx = (level[at + 1] - level[at - 1]) / 2;
      const sy = (level[at + WIDE] - level[at - WIDE]) / 2;
      const steep = Math.max(0.035, Math.sqrt(sx * sx + sy * sy));
      const here = melts ? level[at] + (BAYER[(y & 3) * 4 + (x & 3)] / 16 - 0.47) * 0.34 : level[at];
      const distance = here / steep;
      const pixel = y * TILE + x;
      if (here > 0) {
        top[pixel] = ground;
        over[pixel] = distance;
        overSlope[pixel] = sy / steep;
        overGround[pixel] = below;
        under[pixel] = -99;
      } else if (distance > under[pixel]) {
        under[pixel] = distance;
        underSlope[pixel] = sy / steep;
        underGround[pixel] = ground;
      }
    }
  }
}

/** The uneven surface of one ground, where it is seen. */
function layNoise(noise: readonly Float32Array[], corners: Corners, ground: Ground): void {
  const [n0, n1, n2, n3] = corners.map((c) => noise[c.kind]);
  const [s0, s1, s2, s3] = PATCH_START;
  for (let y = 0; y < TILE; y++) {
    for (let x = 0; x < TILE; x++) {
      const pixel = y * TILE + x;
      if (top[pixel] !== ground) continue;
      const w = ((y + 1) * WIDE + x + 1) * 4;
      const p = (y + 1) * PATCH + x + 1;
      surface[pixel] =
        strength[w] * n0[s0 + p] + strength[w + 1] * n1[s1 + p] + strength[w + 2] * n2[s2 + p] + strength[w + 3] * n3[s3 + p];
    }
  }
}

/** Two waters, or two soft grounds, melt into each other without an edge. */
function dithers(below: Ground, above: Ground): boolean {
  if (isWater(below) && isWater(above)) return true;
  return GROUNDS[above].edge === 'soft' && below >= FIRST_LAND;
}

/** The colour of a pixel of a tile with a border, as it lies in memory. */
function colourAt(corners: Corners, x: number, y: number, frame: number): number {
  const pixel = y * TILE + x;
  const ground = top[pixel];
  const { edge } = GROUNDS[ground];
  const noise = surface[pixel];
  const odd = (x + y) & 1;
  let shade = ground === FIELD ? furrow(corners, x, y) : shadeAt(ground, noise, odd);

  const inside = over[pixel];
  const outside = under[pixel];
  if (isWater(ground)) {
    if (outside > -99 && !isWater(underGround[pixel])) {
      if (outside > -8) foamy[pixel] = 1;
      const foam = foamShade(outside, noise, frame);
      if (foam !== undefined) return foam;
      if (outside > -6) shade += odd || outside > -4 ? 1 : 0;
    }
    return PAINT[ground * SHADES + clampShade(shade)];
  }
  if (inside < 99) {
    const below = overGround[pixel];
    const slope = overSlope[pixel];
    if (isWater(below)) shade = shoreShade(edge, shade, inside, slope);
    else if (!dithers(below, ground))
      shade = edgeShade(edge, shade, inside, slope, odd, GROUNDS[below].edge === 'soft' || GROUNDS[below].edge === 'turf');
  }
  if (outside > -99 && !dithers(ground, underGround[pixel]))
    shade = castShade(GROUNDS[underGround[pixel]].edge, shade, outside, underSlope[pixel], odd);
  return PAINT[ground * SHADES + clampShade(shade)];
}
const FIELD: Ground = groundOf('field');

function clampShade(shade: number): number {
  return Math.max(0, Math.min(SHADES - 1, shade));
}

/** Ploughed rows, their direction by the kind of the nearest corner. */
function furrow(corners: Corners, x: number, y: number): number {
  const nearest = corners[(x >= TILE / 2 ? 1 : 0) + (y >= TILE / 2 ? 2 : 0)];
  const along = nearest.kind & 1 ? x : y;
  const across = nearest.kind & 1 ? y : x;
  const row = along & 3;
  return row === 0 ? 1 : row === 3 ? 3 : ((across * 7 + row * 3) % 5 === 0 ? 6 : 4) + (nearest.kind & 2 ? -1 : 0);
}

/** White water along a shore: a line that swells and ebbs, then a broken one farther out. */
function foamShade(distance: number, noise: number, frame: number): number | undefined {
  const swell = [0, 0.7, 1.1, 0.5][frame];
  const d = -distance + noise * 0.8;
  if (d < 1 + swell * 0.6) return FOAM[0];
  if (d < 1.8 + swell && noise > -0.35) return FOAM[1];
  const outer = 4.2 + swell * 1.3;
  if (d > outer && d < outer + 1 && noise > 0.02) return FOAM[2];
  return undefined;
}
const FOAM: readonly number[] = [0xf1f7f2, 0xc9e6ea, 0x93cbdc].map(packed);

/** Land beside water: wet at the brim, and a dark bank where it is more than a beach. */
function shoreShade(edge: string, shade: number, distance: number, slope: number): number {
  if (edge === 'drift') return distance < 2.2 ? Math.min(shade, 1) : distance < 3.4 ? Math.min(shade, 2) : shade;
  const south = slope < -0.25;
  if (distance < (south ? 2.2 : 1.1)) return 0;
  if (distance < (south ? 3.2 : 1.8)) return 1;
  return distance < 4.5 && south ? 5 : shade;
}

/** The rim of higher ground: dark where it faces south, light where it faces north, since light falls from the upper left; hardly any between greens. */
function edgeShade(edge: string, shade: number, distance: number, slope: number, odd: number, green: boolean): number {
  if (edge === 'turf' && green) return slope < -0.25 && distance < 1.1 ? Math.max(0, shade - 1) : shade;
  if (edge === 'cliff') {
    if (slope < -0.2) return distance < 1.6 ? 0 : distance < 3.6 ? 1 : distance < 4.6 ? 5 : shade;
    if (slope > 0.35) return distance < 1.2 ? 5 : shade;
    return distance < 1.2 ? 1 : shade;
  }
  if (edge === 'turf') {
    if (slope < -0.25) return distance < 1.1 ? 0 : distance < 2 ? 1 : distance < 3 ? 4 + odd : shade;
    if (slope > 0.35) return distance < 1.3 ? 5 : shade;
    return distance < 1 ? 1 : distance < 2 && odd ? 4 : shade;
  }
  if (slope < -0.25) return distance < 1.2 ? 1 : distance < 2.2 && odd ? 2 : shade;
  return slope > 0.3 && distance < 1.3 ? 6 : shade;
}

/** Lower ground under the rim of a higher one: a short shadow to the south of it. */
function castShade(edge: string, shade: number, distance: number, slope: number, odd: number): number {
  const reach = edge === 'cliff' ? 3.2 : edge === 'soft' ? 0 : 1.8;
  if (slope < -0.25 && distance > -reach) return distance > -reach * 0.6 ? shade - 2 : odd ? shade - 2 : shade - 1;
  return distance > -1 && reach > 0 ? shade - 1 : shade;
}

function drawMarks(to: Raster, px: number, py: number, corners: Corners, frame: number): void {
  for (let i = 0; i < 4; i++) {
    const { ground, kind } = corners[i];
    for (const mark of STAMPS[ground][kind]) {
      if (!(mark.frames & (1 << frame))) continue;
      const x = mark.dx + (i & 1) * TILE;
      const y = mark.dy + (i >> 1) * TILE;
      if (x < 0 || y < 0 || x >= TILE || y >= TILE) continue;
      const pixel = y * TILE + x;
      // Not on a border: half a tuft looks like a mistake.
      if (top[pixel] !== ground) continue;
      if (over[pixel] < 3 || under[pixel] > -3) continue;
      plot(to, px + x, py + y, mark.colour);
    }
  }
}
