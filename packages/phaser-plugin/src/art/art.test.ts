import { expect, test } from 'vitest';
import { cornersOf, isLive, planKeys, planKinds } from '../map/corner-plan.ts';
import { drawSprites } from '../map/map-plan.ts';
import { planStrokeKeys, strokeTileOf } from '../map/stroke-plan.ts';
import { oklch, parseHex, ramp, toOklch } from './colour.ts';
import { drawGroundTile, TILE } from './ground-tile.ts';
import { groundOf } from './grounds.ts';
import { hash } from './noise.ts';
import { makeRaster, type Raster } from './raster.ts';
import { makeSheets } from './sheet.ts';

function difference(picture: Raster, a: number, b: number): number {
  let sum = 0;
  for (let k = 0; k < 3; k++) sum += Math.abs(picture.data[a * 4 + k] - picture.data[b * 4 + k]);
  return sum;
}

test('colours go to OKLCH and back, ramps go from dark to light', () => {
  for (const colour of [0x336699, 0xd9b566, 0x101010]) {
    const { lightness, chroma, hue } = toOklch(colour);
    expect(oklch(lightness, chroma, hue)).toBe(colour);
  }
  const light = ramp({ lightness: 0.6, chroma: 0.1, hue: 140, spread: 0.3, shift: 20 }, 6).map((colour) => toOklch(colour).lightness);
  expect([...light].sort((a, b) => a - b)).toEqual(light);
  expect([parseHex('#12aBff'), parseHex('#12'), parseHex('red')]).toEqual([0x12abff, undefined, undefined]);
});

test('tiles fit together: no seam stands out from the grain of the ground, and none repeats', () => {
  const size = 24;
  const ground = Uint8Array.from({ length: size * size }, (_, i) =>
    groundOf(['grass', 'beach', 'shallow', 'rock'][hash(3, (i % size) >> 2, Math.floor(i / size) >> 2) & 3]),
  );
  const rect = { width: size, height: size };
  const keys = planKeys(ground, planKinds(ground, rect, { inner: 4, edge: 2 }, 5), rect);
  const picture = makeRaster(size * TILE, size * TILE);
  for (let i = 0; i < size * size; i++) drawGroundTile([picture], (i % size) * TILE, Math.floor(i / size) * TILE, cornersOf(keys[i]));
  let [seam, seams, inner, inners] = [0, 0, 0, 0];
  // The last row and column repeat the rim of the map, so they are left out.
  for (let y = 0; y < (size - 1) * TILE; y++) {
    for (let x = 1; x < (size - 1) * TILE; x++) {
      const at = y * picture.width + x;
      if (x % TILE === 0) {
        seam += difference(picture, at, at - 1);
        seams++;
      } else {
        inner += difference(picture, at, at - 1);
        inners++;
      }
    }
  }
  expect(seams).toBeGreaterThan(5000);
  expect(seam / seams).toBeLessThan((inner / inners) * 1.15);
  expect(new Set(keys).size).toBeGreaterThan(size * size * 0.5);
});

test('the frames of water differ at the shore and agree on land', () => {
  const corner = (name: string): { ground: number; kind: number } => ({ ground: groundOf(name), kind: 1 });
  const draw = (names: readonly [string, string, string, string]): Raster[] => {
    const frames = [makeRaster(TILE, TILE), makeRaster(TILE, TILE)];
    drawGroundTile(frames, 0, 0, [corner(names[0]), corner(names[1]), corner(names[2]), corner(names[3])]);
    return frames;
  };
  const [one, two] = draw(['shallow', 'shallow', 'grass', 'grass']);
  expect(one.data).not.toEqual(two.data);
  const [three, four] = draw(['rock', 'grass', 'grass', 'grass']);
  expect(three.data).toEqual(four.data);
});

test('a key carries its corners, and tells whether water moves in it', () => {
  const ground = Uint8Array.of(0, 10, 3, 20);
  const [key] = planKeys(ground, Uint8Array.of(1, 2, 3, 0), { width: 2, height: 2 });
  expect(cornersOf(key).map(({ ground: g, kind }) => `${g}/${kind}`)).toEqual(['0/1', '10/2', '3/3', '20/0']);
  expect(isLive(key)).toBe(true);
  expect(isLive(planKeys(Uint8Array.of(10, 10, 20, 20), new Uint8Array(4), { width: 2, height: 2 })[0])).toBe(false);
});

test('a line from cell to cell becomes links between the corners of a tile', () => {
  // From the upper left cell to the lower right one.
  const strokes = { size: Uint8Array.of(2, 0, 0, 1), flag: Uint8Array.of(0, 1, 0, 0), links: Uint8Array.of(1 << 4, 0, 0, 1 << 6) };
  const [key] = planStrokeKeys(strokes, Uint8Array.of(1, 0, 0, 2), { width: 2, height: 2 });
  expect(strokeTileOf(key)).toEqual({ links: 1 << 4, size: [2, 0, 0, 1], flag: [false, true, false, false], kind: [1, 0, 0, 0] });
  expect(planStrokeKeys({ ...strokes, size: new Uint8Array(4) }, new Uint8Array(4), { width: 2, height: 2 })[0]).toBe(0);
});

test('a sheet repeats the rim of each tile around it', () => {
  const [sheet] = makeSheets(1, 5, ([to], i, x, y) => {
    for (let j = 0; j < TILE; j++) for (let k = 0; k < TILE; k++) to.data[((y + j) * to.width + x + k) * 4] = 10 * i + (k === 0 ? 1 : 2);
  });
  const red = (x: number, y: number): number => sheet.data[(y * sheet.width + x) * 4];
  expect([sheet.width, sheet.height]).toEqual([54, 36]);
  expect([red(18, 5), red(19, 5), red(20, 5), red(35, 5), red(35, 0), red(36, 5)]).toEqual([11, 11, 12, 12, 12, 21]);
});

test('sprites lie apart in their sheet, each with something drawn', () => {
  const { picture, frames } = drawSprites();
  expect(frames.length).toBeGreaterThan(100);
  expect(new Set(frames.map(({ name }) => name)).size).toBe(frames.length);
  const owner = new Int16Array(picture.width * picture.height).fill(-1);
  for (const [i, { x, y, width, height, footX, footY, name }] of frames.entries()) {
    expect(footX < width && footY < height, name).toBe(true);
    let drawn = 0;
    for (let j = y; j < y + height; j++) {
      for (let k = x; k < x + width; k++) {
        const at = j * picture.width + k;
        if (owner[at] !== -1) throw new Error(`${name} lies over ${frames[owner[at]].name}`);
        owner[at] = i;
        if (picture.data[at * 4 + 3] > 0) drawn++;
      }
    }
    expect(drawn, name).toBeGreaterThan(10);
  }
});
