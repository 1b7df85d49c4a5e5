/** What stands in the middle of a place: castle, church, cave mouth, ruin and the rest. */
import { type Rgb, ramp } from './colour.ts';
import { doorAt, INK, PLASTER, ROOFS, roofRows, STONE, TIMBER, wall, windowAt } from './houses.ts';
import { dice, saltOf, valueNoise } from './noise.ts';
import { box, makeRaster, outline, plot, type Raster, shadow, sketch } from './raster.ts';
import type { Sprite } from './sprite.ts';

const ROCK = ramp({ lightness: 0.55, chroma: 0.025, hue: 268, spread: 0.44, shift: 14 }, 6);
const MOSS: Rgb = 0x6f8f4a;

function finish(name: string, picture: Raster, footX: number, footY: number, half: number): Sprite {
  outline(picture, INK);
  shadow(picture, footX + 2, footY, half, 3.2);
  return { name, picture, footX, footY };
}

/** A round tower with battlements, and a cap where it has a roof. */
function turret(
  picture: Raster,
  x: number,
  top: number,
  width: number,
  height: number,
  roof: readonly Rgb[] | undefined,
  salt: number,
): void {
  for (let j = 0; j < height; j++) {
    for (let i = 0; i < width; i++) {
      const round = (i + 0.5) / width;
      let shade = round < 0.2 ? 3 : round < 0.5 ? 4 : round < 0.78 ? 2 : 1;
      if (j % 3 === 2 && (i + j) % 4 !== 0) shade -= 1;
      else if (valueNoise(salt, (x + i) / 2, (top + j) / 2) > 0.6) shade -= 1;
      plot(picture, x + i, top + j, STONE[Math.max(0, shade)]);
    }
  }
  if (roof) {
    const tall = Math.round(width * 1.15);
    for (let j = 0; j < tall; j++) {
      const half = ((j + 1) / tall) * (width / 2 + 1.4);
      for (let i = Math.round(x + width / 2 - half); i < x + width / 2 + half; i++) {
        const side = (i + 0.5 - x - width / 2) / half;
        plot(picture, i, top - tall + j, roof[side < -0.35 ? 4 : side < 0.15 ? 3 : side < 0.6 ? 2 : 1]);
      }
    }
  } else {
    for (let i = 0; i < width; i++) if (i % 3 !== 2) box(picture, x + i, top - 2, 1, 2, STONE[i < width / 2 ? 4 : 2]);
  }
  box(picture, x + (width >> 1), top + 4, 1, 3, INK);
}

function castle(name: string, grand: boolean): Sprite {
  const picture = makeRaster(grand ? 56 : 48, grand ? 54 : 46);
  const foot = picture.height - 5;
  const middle = picture.width >> 1;
  const roof = ROOFS[grand ? 1 : 0];
  const half = grand ? 22 : 18;
  turret(picture, middle - 9, foot - (grand ? 36 : 30), 8, 30, roof, 1);
  turret(picture, middle + 2, foot - (grand ? 33 : 28), 8, 30, roof, 2);
  box(picture, middle - 6, foot - 26, 13, 20, STONE[2]);
  wall(picture, middle - half + 3, foot - 14, half * 2 - 6, 14, STONE, true, 7);
  for (let i = 0; i < half * 2 - 6; i++) if (i % 4 < 2) box(picture, middle - half + 3 + i, foot - 16, 1, 2, STONE[3]);
  turret(picture, middle - half, foot - 20, 8, 20, grand ? roof : undefined, 3);
  turret(picture, middle + half - 8, foot - 20, 8, 20, grand ? roof : undefined, 4);
  for (let j = 0; j < 8; j++)
    for (let i = -3; i < 3; i++)
      if (j > 1 || Math.abs(i + 0.5) < 2) plot(picture, middle + i, foot - 8 + j, j & 1 || i & 1 ? TIMBER[0] : TIMBER[1]);
  windowAt(picture, middle - 1, foot - 22, true);
  const pole = foot - (grand ? 49 : 41);
  box(picture, middle - 5, pole, 1, 6, TIMBER[0]);
  sketch(picture, middle - 4, pole, ['rrr', 'rrrr', 'rr'], { r: 0xc8453b });
  return finish(name, picture, middle, foot, half + 2);
}

function church(name: string, variant: number): Sprite {
  const picture = makeRaster(36, 46);
  const foot = 41;
  const roof = ROOFS[[1, 0, 4][variant]];
  wall(picture, 12, foot - 13, 20, 13, variant === 0 ? STONE : PLASTER, variant === 0, variant);
  roofRows(picture, 11, foot - 24, 22, 12, roof, variant);
  turret(picture, 4, foot - 26, 9, 26, roof, variant);
  windowAt(picture, 17, foot - 8, true);
  windowAt(picture, 23, foot - 8, true);
  doorAt(picture, 7, foot - 7, 7);
  box(picture, 8, 1, 1, 5, 0xe0b64f);
  box(picture, 7, 2, 3, 1, 0xe0b64f);
  return finish(`${name}${variant}`, picture, 18, foot, 17);
}

function temple(variant: number): Sprite {
  const picture = makeRaster(38, 32);
  const foot = 27;
  for (let s = 0; s < 3; s++) box(picture, 3 + s, foot - s * 2 - 1, 32 - s * 2, 2, STONE[s === 0 ? 2 : s === 1 ? 3 : 4]);
  box(picture, 7, foot - 17, 24, 12, STONE[0]);
  for (let c = 0; c < 5; c++) {
    box(picture, 7 + c * 5, foot - 17, 3, 12, STONE[3]);
    box(picture, 7 + c * 5, foot - 17, 1, 12, STONE[4]);
  }
  for (let j = 0; j < 8; j++) {
    const half = 3 + j * 2;
    for (let x = 19 - half; x < 19 + half; x++) plot(picture, x, foot - 25 + j, STONE[j < 2 ? 4 : x < 19 ? 3 : 2]);
  }
  box(picture, 17, foot - 14, 4, 9, INK);
  sketch(picture, 18, foot - 22, ['y', 'y'], { y: 0xe0b64f });
  return finish(`temple${variant}`, picture, 19, foot, 17);
}

function lighthouse(variant: number): Sprite {
  const picture = makeRaster(24, 46);
  const foot = 41;
  for (let j = 0; j < 30; j++) {
    const half = 3.4 + j * 0.075;
    for (let x = Math.round(12 - half); x < 12 + half; x++) {
      const band = Math.floor(j / 6) & 1;
      const side = (x + 0.5 - 12) / half;
      plot(
        picture,
        x,
        foot - 30 + j,
        band ? [0xd8604f, 0xb94a3f, 0x8f3437][side < -0.3 ? 0 : side < 0.4 ? 1 : 2] : PLASTER[side < -0.3 ? 4 : side < 0.4 ? 3 : 1],
      );
    }
  }
  box(picture, 8, foot - 31, 8, 1, TIMBER[0]);
  box(picture, 9, foot - 36, 6, 5, 0xffe28a);
  box(picture, 9, foot - 36, 1, 5, TIMBER[0]);
  box(picture, 12, foot - 36, 1, 5, 0xfff6cf);
  box(picture, 14, foot - 36, 1, 5, TIMBER[0]);
  for (let j = 0; j < 3; j++) box(picture, 9 + j, foot - 37 - j, 6 - j * 2, 1, ROOFS[1][3 - j]);
  doorAt(picture, 10, foot - 6, 6);
  return finish(`lighthouse${variant}`, picture, 12, foot, 8);
}

function well(): Sprite {
  const picture = makeRaster(20, 22);
  box(picture, 4, 12, 12, 6, STONE[2]);
  box(picture, 4, 12, 12, 2, STONE[4]);
  box(picture, 6, 13, 8, 1, 0x35506b);
  for (const x of [5, 9, 13]) box(picture, x, 15, 1, 3, STONE[0]);
  box(picture, 5, 6, 1, 7, TIMBER[1]);
  box(picture, 14, 6, 1, 7, TIMBER[0]);
  for (let j = 0; j < 4; j++) box(picture, 6 - j, 3 + j, 8 + j * 2, 1, ROOFS[3][4 - j]);
  box(picture, 9, 8, 2, 3, TIMBER[2]);
  return finish('well0', picture, 10, 17, 8);
}

/** A mound of rock with a dark mouth: cave, lair, mine and dungeon differ in what stands around it. */
function mouth(name: string, variant: number): Sprite {
  const picture = makeRaster(40, 34);
  const salt = saltOf(`landmarks/${name}`) + variant;
  const foot = 29;
  for (let y = 2; y <= foot; y++) {
    for (let x = 2; x < 38; x++) {
      const dx = (x + 0.5 - 20) / 17;
      const dy = (y - foot) / 25;
      const rough = valueNoise(salt, x / 4, y / 4) * 0.2;
      if (dx * dx + dy * dy + rough > 1) continue;
      const light = -dx * 0.7 - dy * 0.5 + valueNoise(salt + 3, x / 2.6, y / 2.6) * 0.55;
      plot(picture, x, y, ROCK[light > 0.85 ? 5 : light > 0.45 ? 4 : light > 0.05 ? 3 : light > -0.35 ? 2 : 1]);
      const hole = ((x + 0.5 - 20) / 6.5) ** 2 + ((y - foot) / 12.5) ** 2 + valueNoise(salt + 8, x / 2, y / 2) * 0.08;
      if (hole < 1) plot(picture, x, y, hole > 0.72 ? 0x2f2a3a : 0x14121c);
    }
  }
  if (name === 'mine') {
    for (const x of [13, 25]) box(picture, x, foot - 13, 2, 14, TIMBER[2]);
    box(picture, 12, foot - 14, 16, 2, TIMBER[3]);
    box(picture, 18, foot - 2, 5, 2, 0x6b6f7c);
  }
  if (name === 'lair') for (const x of [11, 15, 27]) sketch(picture, x, foot - 3, ['w.w', '.w.', 'w.w'], { w: 0xe8e2cf });
  if (name === 'dungeon') {
    box(picture, 12, foot - 15, 16, 3, STONE[3]);
    for (const x of [12, 25]) box(picture, x, foot - 12, 3, 13, STONE[x < 20 ? 4 : 2]);
    for (const x of [17, 20, 23]) box(picture, x, foot - 11, 1, 11, 0x6b6f7c);
  }
  return finish(`${name}${variant}`, picture, 20, foot, 18);
}

function ruin(variant: number): Sprite {
  const picture = makeRaster(40, 30);
  const salt = saltOf('landmarks/ruin') + variant;
  const roll = dice(salt, variant);
  const foot = 25;
  for (const [x, width] of [
    [4, 8],
    [14, 10],
    [28, 8],
  ] as const) {
    const high = 7 + roll() * 13;
    for (let i = 0; i < width; i++) {
      const top = high + valueNoise(salt, (x + i) / 2.2, 3) * 4;
      for (let j = 0; j < top; j++) {
        const y = foot - j;
        let shade = i < 2 ? 4 : i > width - 3 ? 1 : 3;
        if (j % 4 === 3 || (i + ((j >> 2) & 1) * 2) % 4 === 0) shade -= 1;
        plot(picture, x + i, y, valueNoise(salt + 2, (x + i) / 2, y / 2) > 0.5 ? MOSS : STONE[Math.max(0, shade)]);
      }
    }
  }
  box(picture, 17, foot - 6, 4, 7, INK);
  for (let i = 0; i < 5; i++) box(picture, 4 + Math.floor(roll() * 30), foot - Math.floor(roll() * 2), 3, 2, STONE[2 + (i & 1)]);
  return finish(`ruin${variant}`, picture, 20, foot, 18);
}

function shrine(variant: number): Sprite {
  const picture = makeRaster(20, 24);
  box(picture, 5, 16, 10, 3, STONE[3]);
  box(picture, 7, 7, 6, 9, STONE[2]);
  box(picture, 7, 7, 2, 9, STONE[4]);
  box(picture, 9, 9, 3, 4, 0x2f2a3a);
  plot(picture, 10, 11, 0xffd66b);
  for (let j = 0; j < 4; j++) box(picture, 9 - j, 3 + j, 2 + j * 2, 1, ROOFS[(variant + 1) % 5][4 - j]);
  return finish(`shrine${variant}`, picture, 10, 18, 7);
}

function tower(variant: number): Sprite {
  const picture = makeRaster(22, 44);
  turret(picture, 6, 16, 10, 24, variant === 1 ? undefined : ROOFS[variant === 0 ? 1 : 3], variant);
  doorAt(picture, 9, 34, 6);
  return finish(`tower${variant}`, picture, 11, 39, 8);
}

function stones(variant: number): Sprite {
  const picture = makeRaster(34, 26);
  const salt = saltOf('landmarks/stones') + variant;
  for (const [x, top, width] of [
    [3, 8, 5],
    [11, 4, 6],
    [21, 7, 5],
    [27, 11, 4],
  ] as const) {
    for (let y = top; y < 22; y++) {
      for (let i = 0; i < width; i++) {
        if (y === top && (i === 0 || i === width - 1)) continue;
        plot(picture, x + i, y, valueNoise(salt, (x + i) / 2, y / 2) > 0.5 ? MOSS : ROCK[i < width * 0.4 ? 5 : i < width * 0.75 ? 3 : 1]);
      }
    }
  }
  return finish(`stones${variant}`, picture, 17, 21, 15);
}

/** Every landmark, by name and variant 0 to 2 (houses excepted). */
export function drawLandmarks(): Sprite[] {
  const out: Sprite[] = [well()];
  for (let v = 0; v < 3; v++) {
    out.push({ ...castle('castle', false), name: `castle${v}` }, { ...castle('keep', true), name: `keep${v}` });
    out.push(church('church', v), temple(v), lighthouse(v), ruin(v), shrine(v), tower(v), stones(v));
    for (const name of ['cave', 'lair', 'mine', 'dungeon']) out.push(mouth(name, v));
  }
  return out;
}
