/** Houses with pitched roofs, from a few walls and roofs that go together. */
import { type Rgb, ramp } from './colour.ts';
import { dice, saltOf, unit } from './noise.ts';
import { box, makeRaster, outline, plot, type Raster, shadow } from './raster.ts';
import type { Sprite } from './sprite.ts';

const roofRamp = (lightness: number, chroma: number, hue: number): readonly Rgb[] =>
  ramp({ lightness, chroma, hue, spread: 0.34, shift: 18 }, 5);
export const ROOFS: readonly (readonly Rgb[])[] = [
  roofRamp(0.56, 0.13, 34), // tiles
  roofRamp(0.5, 0.05, 262), // slate
  roofRamp(0.66, 0.1, 82), // thatch
  roofRamp(0.5, 0.085, 55), // shingles
  roofRamp(0.54, 0.07, 178), // verdigris
];
export const PLASTER: readonly Rgb[] = ramp({ lightness: 0.82, chroma: 0.04, hue: 80, spread: 0.3, shift: 16 }, 5);
export const STONE: readonly Rgb[] = ramp({ lightness: 0.66, chroma: 0.02, hue: 70, spread: 0.36, shift: 14 }, 5);
export const TIMBER: readonly Rgb[] = ramp({ lightness: 0.42, chroma: 0.06, hue: 52, spread: 0.24, shift: 10 }, 4);
export const INK: Rgb = 0x2a2130;
const GLASS: Rgb = 0xf6cf6b;
const PANE: Rgb = 0x4b6584;

/** Rows of tiles over a rectangle that is roof; `x` in picture pixels. */
export function roofRows(picture: Raster, x: number, y: number, width: number, height: number, roof: readonly Rgb[], salt: number): void {
  for (let j = 0; j < height; j++) {
    for (let i = 0; i < width; i++) {
      const row = Math.floor(j / 2);
      const joint = (i + (row & 1) * 2) % 4 === 0 && (j & 1) === 1;
      let shade = j < 1 ? 4 : j < height * 0.4 ? 3 : 2;
      if (joint) shade -= 1;
      else if (unit(salt, i, row) < 0.13) shade += 1;
      if (j === height - 1) shade = 1;
      plot(picture, x + i, y + j, roof[Math.max(0, Math.min(4, shade))]);
    }
  }
}

export function windowAt(picture: Raster, x: number, y: number, lit: boolean): void {
  box(picture, x, y, 3, 3, TIMBER[0]);
  plot(picture, x, y + 1, lit ? GLASS : PANE);
  plot(picture, x + 1, y + 1, lit ? GLASS : PANE);
  plot(picture, x, y, lit ? 0xffeaa6 : 0x7d9bb8);
  plot(picture, x + 1, y, lit ? GLASS : PANE);
}

export function doorAt(picture: Raster, x: number, y: number, height: number): void {
  box(picture, x, y, 4, height, TIMBER[1]);
  for (let j = 0; j < height; j++) {
    plot(picture, x, y + j, TIMBER[0]);
    plot(picture, x + 3, y + j, TIMBER[0]);
  }
  plot(picture, x + 2, y + (height >> 1), 0xe0b64f);
}

export function wall(
  picture: Raster,
  x: number,
  y: number,
  width: number,
  height: number,
  colours: readonly Rgb[],
  stone: boolean,
  salt: number,
): void {
  for (let j = 0; j < height; j++) {
    for (let i = 0; i < width; i++) {
      let shade = j < 2 ? 1 : 3;
      if (i >= width - 2) shade -= 1;
      if (stone && (j % 3 === 2 || (i + (Math.floor(j / 3) & 1) * 3) % 6 === 0)) shade -= 1;
      else if (unit(salt, i, j) < 0.07) shade -= 1;
      plot(picture, x + i, y + j, colours[Math.max(0, shade)]);
    }
  }
  if (!stone) {
    for (let j = 0; j < height; j++) {
      plot(picture, x, y + j, TIMBER[1]);
      plot(picture, x + width - 1, y + j, TIMBER[0]);
    }
  }
}

/** A house seen with its long side to us (eaves) or its short one (gable). */
function house(name: string, variant: number, storeys: number): Sprite {
  const salt = saltOf(`houses/${name}`);
  const roll = dice(salt, variant);
  const gable = variant % 2 === 1;
  const roof = ROOFS[storeys > 1 ? [0, 1, 0, 4, 1, 3][variant % 6] : [2, 0, 3, 2, 0, 1][variant % 6]];
  const stone = roll() < 0.3;
  const width = (gable ? 17 : 21) + (storeys > 1 ? 3 : 0);
  const walls = storeys > 1 ? 13 : 8;
  const roofs = gable ? 12 : 11;
  const picture = makeRaster(width + 8, walls + roofs + 10);
  const left = 4;
  const eaves = 5 + roofs;
  const foot = eaves + walls;
  wall(picture, left + 1, eaves - 1, width - 2, walls + 1, stone ? STONE : PLASTER, stone, salt + variant);
  if (roll() < 0.75) {
    const x = left + (roll() < 0.5 ? 3 : width - 6);
    box(picture, x, 3, 3, 8, STONE[2]);
    box(picture, x, 3, 1, 8, STONE[4]);
    box(picture, x, 2, 3, 1, STONE[0]);
  }
  if (gable) drawGable(picture, left, eaves, width, roofs, roof, stone ? STONE : PLASTER, salt + variant);
  else drawEaves(picture, left, eaves, width, roofs, roof, salt + variant);
  const door = gable ? left + (width >> 1) - 2 : left + 3 + Math.floor(roll() * 3);
  doorAt(picture, door, foot - 6, 6);
  const lit = roll() < 0.6;
  if (!gable) windowAt(picture, left + width - 7, foot - 6, lit);
  if (storeys > 1) {
    windowAt(picture, left + 4, eaves + 1, !lit);
    windowAt(picture, left + width - 7, eaves + 1, lit);
    if (!gable) windowAt(picture, left + (width >> 1) - 1, eaves + 1, false);
  } else if (gable) windowAt(picture, left + (width >> 1) - 1, eaves - 5, lit);
  outline(picture, INK);
  shadow(picture, left + width / 2 + 2, foot, width * 0.6, 3);
  return { name: `${name}${variant}`, picture, footX: left + (width >> 1), footY: foot };
}

function drawEaves(picture: Raster, left: number, eaves: number, width: number, roofs: number, roof: readonly Rgb[], salt: number): void {
  for (let j = 0; j < roofs; j++) {
    const inset = Math.round(((roofs - 1 - j) / roofs) * 3);
    roofRows(picture, left - 1 + inset, eaves - roofs + 1 + j, width + 2 - inset * 2, 1, roof, salt + j);
    for (let i = 0; i < width + 2 - inset * 2; i++) {
      const row = j >> 1;
      const joint = (i + inset + (row & 1) * 2) % 4 === 0 && (j & 1) === 1;
      let shade = j < 1 ? 4 : j < roofs * 0.45 ? 3 : 2;
      if (joint) shade -= 1;
      else if (unit(salt, i + inset, row) < 0.14) shade += 1;
      if (j === roofs - 1) shade = 0;
      plot(picture, left - 1 + inset + i, eaves - roofs + 1 + j, roof[Math.max(0, Math.min(4, shade))]);
    }
  }
}

function drawGable(
  picture: Raster,
  left: number,
  eaves: number,
  width: number,
  roofs: number,
  roof: readonly Rgb[],
  plaster: readonly Rgb[],
  salt: number,
): void {
  const middle = left + width / 2;
  for (let j = 0; j < roofs; j++) {
    const half = ((j + 1) / roofs) * (width / 2 + 1.5);
    const y = eaves - roofs + 1 + j;
    for (let x = Math.round(middle - half); x < middle + half; x++) {
      const from = half - Math.abs(x + 0.5 - middle);
      if (from < 3.4) {
        const leftSide = x + 0.5 < middle;
        const shade = from < 1 ? (leftSide ? 4 : 1) : leftSide ? 3 : 1;
        plot(picture, x, y, roof[Math.max(0, shade - (unit(salt, x, y >> 1) < 0.15 ? 1 : 0))]);
      } else plot(picture, x, y, from < 4.6 ? plaster[1] : plaster[3]);
    }
  }
}

/** Small and large houses. */
export function drawHouses(variants: number): Sprite[] {
  const out: Sprite[] = [];
  for (let v = 0; v < variants; v++) out.push(house('house', v, 1), house('townhouse', v, 2));
  return out;
}
