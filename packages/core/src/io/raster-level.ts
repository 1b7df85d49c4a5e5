import { InputError, listed, shown } from '../base/input-error.ts';
import { clamp } from '../base/math.ts';
import { LEVEL_STYLES, type LevelStyle } from '../content/level-styles.ts';
import { STYLE_NAMES, type StyleName } from '../content/styles.ts';
import type { Level } from '../world.ts';
import type { Raster } from './raster.ts';
import { blend, luma, rgb } from './raster-colour.ts';
import { drawGround } from './raster-level-ground.ts';
import { drawGrowth } from './raster-level-green.ts';
import { lightOf } from './raster-level-light.ts';
import { kindsOf } from './raster-level-kinds.ts';
import { drawRoofs } from './raster-level-roofs.ts';
import { drawThings } from './raster-level-things.ts';

export interface DrawLevelOptions {
  /** Pixels to a tile, a whole number from 1 to 32. */
  readonly scale?: number;
  /** Doors, stairs, and all that stands about, and rings at the ways in and out. */
  readonly objects?: boolean;
  /** Roofs over the buildings, as one who stands outside sees them; unless asked for they are left off and one sees into the houses. */
  readonly roofs?: boolean;
  /** One of the styles that maps are drawn in. */
  readonly style?: StyleName;
}

const SCALE = { least: 1, most: 32, unasked: 8 };
/**
 * Draws a level from above: floors in the colours of their tiles, flagged where they were built; walls with a bright rim,
 * a face to the south and a shadow to the south-east; rock the darker the deeper it is; pits, water; pools of light round
 * lamps and ways out. Walls of caves are drawn as a smooth line near the tiles' edges.
 * @throws InputError for options that are not allowed
 */
export function drawLevel(level: Level, options: DrawLevelOptions = {}): Raster {
  const scale = options.scale ?? SCALE.unasked;
  if (!Number.isInteger(scale) || scale < SCALE.least || scale > SCALE.most)
    throw new InputError(
      'options.scale',
      `expected a whole number from ${SCALE.least} to ${SCALE.most}, got ${shown(scale)}; leave it out for ${SCALE.unasked}`,
    );
  const name = options.style ?? 'atlas';
  if (!STYLE_NAMES.includes(name))
    throw new InputError('options.style', `expected one of ${listed(STYLE_NAMES)}, got ${shown(name)}; leave it out for "atlas"`);
  const style = LEVEL_STYLES[name];
  const kinds = kindsOf(level);
  const lit = lightOf(level, style, scale);
  const picture = drawGround(level, kinds, style, lit, scale);
  if (kinds.outdoors) drawGrowth(level, picture, lit, scale);
  if (options.objects ?? true) drawThings(level, picture, lit, scale);
  if (options.roofs ?? false) drawRoofs(level, picture, lit, scale);
  if (style.inks !== null) ink(picture.data, style, style.inks);
  return picture;
}

/** Draws what is there in two inks, as far as the style asks. */
function ink(data: Uint8ClampedArray, { share }: LevelStyle, inks: readonly [string, string]): void {
  const [dark, bright] = inks.map(rgb);
  for (let at = 0; at < data.length; at += 4) {
    const light = clamp((luma([data[at], data[at + 1], data[at + 2]]) - 12) / 165, 0, 1);
    const inked = blend(dark, bright, light);
    for (let c = 0; c < 3; c++) data[at + c] += (inked[c] - data[at + c]) * share;
  }
}
