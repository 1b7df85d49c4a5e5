/** People: a sheet of four directions by four steps, put together from parts by what they look like. */
import type { Appearance } from '@hinterland/core';
import { parseHex, type Rgb, ramp, toOklch } from './colour.ts';
import { hash, saltOf } from './noise.ts';
import { box, makeRaster, outline, plot, type Raster, shadow, stampOn } from './raster.ts';

/** Size of one picture. */
export const PERSON_WIDTH = 16;
export const PERSON_HEIGHT = 22;
/** The pixel that stands on the ground. */
export const PERSON_FOOT = 20;
/** Rows of the sheet. */
export const DIRECTIONS: readonly ['down', 'left', 'right', 'up'] = ['down', 'left', 'right', 'up'];
export type Direction = (typeof DIRECTIONS)[number];
/** Columns of the sheet: standing, left foot, standing, right foot. */
export const STEPS = 4;

/** Words for colours, as they come in a description of clothes. */
const WORDS: readonly (readonly [RegExp, readonly [number, number, number]])[] = [
  [/red|crimson|scarlet|madder|rust/, [0.52, 0.15, 28]],
  [/blue|indigo|woad|navy|azure/, [0.5, 0.12, 258]],
  [/green|moss|olive|sage/, [0.52, 0.1, 140]],
  [/yellow|gold|saffron|ochre|mustard/, [0.74, 0.13, 88]],
  [/purple|violet|plum|mauve/, [0.48, 0.12, 310]],
  [/white|linen|cream|undyed|bleached/, [0.86, 0.03, 90]],
  [/black|soot|charcoal|dark/, [0.34, 0.02, 280]],
  [/gr[ae]y|ash|slate|iron/, [0.56, 0.02, 260]],
  [/brown|leather|tan|russet|hide|fur/, [0.5, 0.07, 58]],
  [/teal|turquoise|sea/, [0.56, 0.09, 195]],
  [/pink|rose/, [0.68, 0.12, 5]],
  [/orange|amber|copper/, [0.65, 0.14, 55]],
];
const NAMED: Readonly<Record<string, Rgb>> = {
  black: 0x2b2430,
  brown: 0x5a3a25,
  chestnut: 0x6e4226,
  auburn: 0x87432a,
  red: 0xa24b2b,
  ginger: 0xb8622f,
  blond: 0xd9b566,
  blonde: 0xd9b566,
  fair: 0xe0c48a,
  grey: 0x9b9a9c,
  gray: 0x9b9a9c,
  white: 0xe2ded6,
  silver: 0xbdbfc6,
  pale: 0xf0cfb0,
  light: 0xe8bd98,
  olive: 0xc7966b,
  tan: 0xc68c60,
  bronze: 0xa86f48,
  dark: 0x6e4630,
  ebony: 0x50332a,
  golden: 0xd4aa5c,
};

/** A colour from `#rrggbb` or from the first known word; else one of `others` by the text's own luck. */
export function colourOf(text: string, others: readonly Rgb[]): Rgb {
  const hex = parseHex(text.trim());
  if (hex !== undefined) return hex;
  for (const word of text.toLowerCase().split(/[^a-z]+/)) if (Object.hasOwn(NAMED, word)) return NAMED[word];
  return others[hash(saltOf(text), 1, 1) % others.length];
}

function shades(colour: Rgb, spread: number): readonly Rgb[] {
  return ramp({ ...toOklch(colour), spread, shift: 18 }, 4);
}

function clothRamp(text: string, luck: number): readonly Rgb[] {
  const found = WORDS.find(([word]) => word.test(text.toLowerCase()));
  const [lightness, chroma, hue] = found ? found[1] : WORDS[hash(saltOf(text), luck, 3) % WORDS.length][1];
  return ramp({ lightness, chroma, hue, spread: 0.3, shift: 20 }, 4);
}

const SKINS: readonly Rgb[] = [0xf0cfb0, 0xe0ac84, 0xc68c60, 0x9a653f, 0x6e4630];
const HAIRS: readonly Rgb[] = [0x2b2430, 0x5a3a25, 0x87432a, 0xd9b566, 0x9b9a9c];
const LINE: Rgb = 0x2a2130;

interface Parts {
  readonly skin: readonly Rgb[];
  readonly hair: readonly Rgb[];
  readonly cloth: readonly Rgb[];
  readonly legs: readonly Rgb[];
  readonly style: Appearance['hairStyle'];
  readonly robe: boolean;
  /** Half the width of the shoulders. */
  readonly half: number;
}

/** The sheet of a person: STEPS columns, one row for each of DIRECTIONS. */
export function drawPerson(appearance: Appearance, luck: number): Raster {
  const text = appearance.clothing.toLowerCase();
  const parts: Parts = {
    skin: shades(colourOf(appearance.skin, SKINS), 0.24),
    hair: shades(colourOf(appearance.hair, HAIRS), 0.26),
    cloth: clothRamp(appearance.clothing, luck),
    legs: ramp({ lightness: 0.36, chroma: 0.04, hue: [60, 270, 140, 30][luck & 3], spread: 0.2, shift: 10 }, 4),
    style: appearance.hairStyle,
    robe: /robe|dress|gown|skirt|habit|cassock|cloak/.test(text) || ((luck >> 3) & 3) === 0,
    half: appearance.build === 'slight' || appearance.build === 'lean' ? 4 : 5,
  };
  const sheet = makeRaster(PERSON_WIDTH * STEPS, PERSON_HEIGHT * DIRECTIONS.length);
  for (const [row, direction] of DIRECTIONS.entries()) {
    for (let step = 0; step < STEPS; step++) {
      let picture = drawStep(parts, direction === 'left' ? 'right' : direction, step);
      if (direction === 'left') picture = mirrored(picture);
      outline(picture, LINE);
      shadow(picture, PERSON_WIDTH / 2, PERSON_FOOT, 5.5, 2);
      stampOn(sheet, picture, step * PERSON_WIDTH, row * PERSON_HEIGHT);
    }
  }
  return sheet;
}

function drawStep(parts: Parts, direction: Direction, step: number): Raster {
  const picture = makeRaster(PERSON_WIDTH, PERSON_HEIGHT);
  const bob = step % 2 === 1 ? 1 : 0;
  const swing = step === 1 ? 1 : step === 3 ? -1 : 0;
  drawLegs(picture, parts, direction, swing);
  drawBody(picture, parts, direction, bob, swing);
  drawHead(picture, parts, direction, bob);
  return picture;
}

function drawLegs(picture: Raster, { legs, cloth, robe }: Parts, direction: Direction, swing: number): void {
  const shoe = 0x3a2a22;
  const side = direction === 'right';
  const leg = (x: number, lift: number, shade: number): void => {
    box(picture, x, 16, 2, 3 - lift, legs[shade]);
    box(picture, x, 19 - lift, side ? 3 : 2, 1, shoe);
  };
  if (side) {
    leg(7 - swing * 2, swing === 0 ? 0 : 1, 1);
    leg(7 + swing * 2, 0, 2);
  } else {
    leg(5, swing > 0 ? 1 : 0, 2);
    leg(9, swing < 0 ? 1 : 0, 1);
  }
  if (robe) for (let y = 15; y < 19; y++) box(picture, side ? 5 : 4, y, side ? 6 : 8, 1, cloth[y > 17 ? 0 : 1]);
}

function drawBody(picture: Raster, { cloth, skin, half }: Parts, direction: Direction, bob: number, swing: number): void {
  const top = 10 - bob;
  if (direction === 'right') {
    for (let y = top; y < 17; y++) for (let x = 5; x < 11; x++) plot(picture, x, y, cloth[x < 7 ? 3 : x < 9 ? 2 : 1]);
    box(picture, 5, 15, 6, 1, cloth[0]);
    box(picture, 7 + swing, top + 1, 2, 4, cloth[1]);
    box(picture, 7 + swing * 2, top + 5, 2, 1, skin[2]);
    return;
  }
  for (let y = top; y < 17; y++) {
    const w = y === top ? half - 1 : half;
    for (let x = 8 - w; x < 8 + w; x++) plot(picture, x, y, cloth[x < 6 ? 3 : x < 10 ? 2 : 1]);
  }
  box(picture, 8 - half + 1, 15, half * 2 - 2, 1, cloth[0]);
  for (const [x, move] of [
    [8 - half, swing],
    [7 + half, -swing],
  ] as const) {
    box(picture, x, top + 1, 1, 5, cloth[x < 8 ? 3 : 0]);
    plot(picture, x, top + 5 + (move > 0 ? -1 : 0), skin[x < 8 ? 2 : 1]);
  }
  if (direction === 'down') {
    plot(picture, 7, top, skin[1]);
    plot(picture, 8, top, skin[1]);
  }
}

function drawHead(picture: Raster, { skin, hair, style }: Parts, direction: Direction, bob: number): void {
  const y0 = 3 - bob;
  const head = [
    [5, 6],
    [4, 8],
    [4, 8],
    [4, 8],
    [4, 8],
    [4, 8],
    [5, 6],
  ] as const;
  for (const [j, [x, w]] of head.entries())
    for (let i = 0; i < w; i++) plot(picture, x + i, y0 + 1 + j, skin[i < 2 ? 3 : i < w - 2 ? 2 : 1]);
  const bald = style === 'bald';
  const cap = bald ? 0 : style === 'cropped' ? 2 : 3;
  for (let j = -1; j < cap; j++) {
    const inset = j < 0 ? 2 : j === 0 ? 1 : 0;
    for (let x = 4 + inset; x < 12 - inset; x++) plot(picture, x, y0 + 1 + j, hair[x < 7 && j < 1 ? 3 : x > 9 ? 1 : 2]);
  }
  const long = style === 'long' || style === 'braided' || style === 'curly';
  if (direction === 'up') {
    if (!bald)
      for (let j = 0; j < (long ? 8 : 6); j++)
        for (let x = 4; x < 12; x++) plot(picture, x, y0 + 1 + j, hair[x < 6 ? 3 : x > 9 || j > 5 ? 1 : 2]);
  } else if (direction === 'down') {
    plot(picture, 6, y0 + 5, LINE);
    plot(picture, 9, y0 + 5, LINE);
    plot(picture, 6, y0 + 4, cap < 3 ? 0xffffff : hair[1]);
    plot(picture, 9, y0 + 4, cap < 3 ? 0xffffff : hair[1]);
    plot(picture, 7, y0 + 7, skin[0]);
    plot(picture, 8, y0 + 7, skin[0]);
    if (!bald)
      for (let j = 1; j < (long ? 8 : 4); j++) {
        plot(picture, 4, y0 + 1 + j, hair[2]);
        plot(picture, 11, y0 + 1 + j, hair[1]);
        if (style === 'curly' && j > 2) plot(picture, j & 1 ? 3 : 12, y0 + 1 + j, hair[2]);
      }
  } else {
    plot(picture, 10, y0 + 5, LINE);
    plot(picture, 12, y0 + 6, skin[2]);
    if (!bald)
      for (let j = 0; j < (long ? 8 : 5); j++) for (let x = 4; x < (j < 3 ? 9 : 7); x++) plot(picture, x, y0 + 1 + j, hair[x < 6 ? 2 : 1]);
  }
  if (style === 'braided')
    box(picture, direction === 'right' ? 4 : direction === 'up' ? 7 : 11, y0 + 8, direction === 'up' ? 2 : 1, 5, hair[1]);
}

function mirrored(picture: Raster): Raster {
  const out = makeRaster(picture.width, picture.height);
  const from = new Uint32Array(picture.data.buffer);
  const to = new Uint32Array(out.data.buffer);
  for (let y = 0; y < picture.height; y++)
    for (let x = 0; x < picture.width; x++) to[y * picture.width + x] = from[y * picture.width + picture.width - 1 - x];
  return out;
}
