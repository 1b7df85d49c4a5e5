import { InputError, listed, nearest, shown } from '../base/input-error.ts';
import type { Rect } from '../base/grid.ts';
import { clamp } from '../base/math.ts';
import { STYLES, type Style, STYLE_NAMES, type StyleName } from '../content/styles.ts';
import type { Land, World } from '../world.ts';

/** What a map is coloured by. `atlas` is the land as it looks. */
export const VIEW_NAMES = ['atlas', 'elevation', 'temperature', 'precipitation', 'biome', 'flow', 'territory'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

export interface DrawOptions {
  readonly style?: StyleName;
  /** Pixels per cell, 0.25 to 4. */
  readonly scale?: number;
  /** Part of the land to draw, in cells; the whole of it unasked. */
  readonly rect?: Rect;
  readonly view?: ViewName;
  /** Strength of the relief, 0 to 2. */
  readonly hillshade?: number;
  readonly rivers?: boolean;
  readonly roads?: boolean;
  readonly places?: boolean;
  /** Names; maps of fewer than 320 pixels have none. */
  readonly labels?: boolean;
  /** Metres between contour lines, 0 for none. The style decides unasked. */
  readonly contours?: number;
}

/** Options that have been read, and where the pixels lie. */
export interface Frame {
  readonly style: Style;
  readonly view: ViewName;
  readonly hillshade: number;
  readonly rivers: boolean;
  readonly roads: boolean;
  readonly places: boolean;
  readonly labels: boolean;
  /** Pixels of the picture per cell. */
  readonly scale: number;
  readonly contours: number;
  /** Cells that one sample of the ground is made of, along an edge; 1 unless the map is drawn smaller than the land. */
  readonly pooled: number;
  /** Drawn pixels per sample of the ground. */
  readonly zoom: number;
  /** Edge of a drawn pixel, metres. */
  readonly metres: number;
  /** Factor for lengths of the style. */
  readonly unit: number;
  /** Edge of a drawn pixel in pixels of the picture. */
  readonly block: number;
  /** Drawn pixels of the whole land, across and down. */
  readonly whole: { readonly width: number; readonly height: number };
  /** The pixels to draw, counted from the north-west corner of the land. */
  readonly clip: Rect;
  /** Size of the picture, and how many pixels of the first block lie outside of it. */
  readonly picture: {
    readonly width: number;
    readonly height: number;
    readonly skipX: number;
    readonly skipY: number;
    /** Its first pixel, counted from the north-west corner of the land. */
    readonly left: number;
    readonly top: number;
  };
}

/** Reads the options of a drawing. @throws InputError */
export function frameOf(land: Land | World, options: DrawOptions): Frame {
  const style = STYLES[oneOf(options.style, STYLE_NAMES, 'atlas', 'options.style')];
  const view = oneOf(options.view, VIEW_NAMES, 'atlas', 'options.view');
  const scale = within(options.scale, 0.25, 4, 1, 'options.scale');
  const rect = options.rect === undefined ? land.rect : inside(options.rect, land.rect);
  const left = Math.round((rect.x - land.rect.x) * scale);
  const top = Math.round((rect.y - land.rect.y) * scale);
  const width = Math.max(1, Math.round(rect.width * scale));
  const height = Math.max(1, Math.round(rect.height * scale));
  const across = Math.max(land.rect.width, land.rect.height) * scale;
  const block = style.crisp ? Math.max(1, Math.min(4, Math.round(across / 256))) : 1;
  const drawn = scale / block;
  const pooled = Math.max(1, Math.round(1 / drawn));
  const x = Math.floor(left / block);
  const y = Math.floor(top / block);
  return {
    style,
    view,
    hillshade: within(options.hillshade, 0, 2, 1, 'options.hillshade'),
    rivers: options.rivers ?? true,
    roads: options.roads ?? true,
    places: options.places ?? true,
    labels: options.labels ?? true,
    scale,
    contours: within(options.contours, 0, 10_000, style.contours.every, 'options.contours'),
    pooled,
    zoom: drawn * pooled,
    metres: land.metresPerCell / drawn,
    unit: clamp(Math.sqrt(across / block / 512), 0.55, 2),
    block,
    whole: { width: Math.round((land.rect.width * scale) / block), height: Math.round((land.rect.height * scale) / block) },
    clip: { x, y, width: Math.ceil((left + width) / block) - x, height: Math.ceil((top + height) / block) - y },
    picture: { width, height, skipX: left - x * block, skipY: top - y * block, left, top },
  };
}

function oneOf<T extends string>(value: T | undefined, names: readonly T[], otherwise: T, path: string): T {
  if (value === undefined) return otherwise;
  if (names.includes(value)) return value;
  const near = typeof value === 'string' ? nearest(value, names) : undefined;
  throw new InputError(path, `expected one of ${listed(names)}, got ${shown(value)}${near ? `; did you mean ${near}?` : ''}`);
}

function within(value: number | undefined, least: number, most: number, otherwise: number, path: string): number {
  if (value === undefined) return otherwise;
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw new InputError(path, `expected ${least} to ${most}, got ${shown(value)}; leave it out for ${otherwise}`);
}

function inside(rect: Rect, whole: Rect): Rect {
  const { x, y, width, height } = rect;
  const right = whole.x + whole.width;
  const bottom = whole.y + whole.height;
  if (width >= 1 && height >= 1 && x >= whole.x && y >= whole.y && x + width <= right && y + height <= bottom) return rect;
  throw new InputError(
    'options.rect',
    `expected a part of x ${whole.x} to ${right}, y ${whole.y} to ${bottom}, got x ${shown(x)} to ${shown(x + width)}, y ${shown(y)} to ${shown(y + height)}; cut it to the land`,
  );
}
