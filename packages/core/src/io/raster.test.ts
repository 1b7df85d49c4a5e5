import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeLand, square } from '../../test/made-land.ts';
import { smallWorld } from '../../test/small-world.ts';
import { BIOMES } from '../content/biomes.ts';
import { STYLE_NAMES, type StyleName } from '../content/styles.ts';
import { generateLand } from '../generate.ts';
import { parseRecipe } from '../recipe.ts';
import { type Land, WATER } from '../world.ts';
import { type DrawOptions, drawLand, type Raster, VIEW_NAMES } from './raster.ts';

type Pixel = readonly [red: number, green: number, blue: number];
const pixel = (picture: Raster, x: number, y: number): Pixel => {
  const at = (y * picture.width + x) * 4;
  return [picture.data[at], picture.data[at + 1], picture.data[at + 2]];
};
const light = ([red, green, blue]: Pixel): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
const gap = (a: Pixel, b: Pixel): number => Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]);

/** FNV-1a of a picture's bytes. */
function digest({ data }: Raster): string {
  let h = 0x811c9dc5;
  for (const byte of data) h = Math.imul(h ^ byte, 0x01000193);
  return (h >>> 0).toString(16).padStart(8, '0');
}

/** The first byte in which two pictures differ, or -1. */
function difference(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  if (a.length !== b.length) return Math.min(a.length, b.length);
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return i;
  return -1;
}

function cut(picture: Raster, x: number, y: number, width: number, height: number): Uint8ClampedArray {
  const out = new Uint8ClampedArray(width * height * 4);
  for (let row = 0; row < height; row++) {
    const from = ((y + row) * picture.width + x) * 4;
    out.set(picture.data.subarray(from, from + width * 4), row * width * 4);
  }
  return out;
}

const biome = (name: string): number => BIOMES.findIndex((one) => one.name === name);
/** Grassland in the east, sea in the west, with a straight coast between columns 31 and 32. */
const shoreLand: Land = {
  ...madeLand({
    width: 64,
    height: 64,
    elevation: square(64, (x) => (x < 32 ? (x - 32) * 20 : (x - 31) * 6)),
    biome: square(64, (x) => biome(x < 32 ? 'sea' : 'grassland')),
  }),
  biomes: BIOMES,
};
const seeds = ['copper-otter', 'amber-fox', 'zebra'];
const lands = seeds.map((seed) => generateLand(parseRecipe({ seed, size: 96 })));

describe('size', () => {
  test.each([
    [1, 64],
    [0.25, 16],
    [0.5, 32],
    [0.3, 19],
    [1.7, 109],
    [4, 256],
  ])('at scale %d a land of 64 cells is %d pixels wide', (scale, width) => {
    for (const style of STYLE_NAMES) {
      const picture = drawLand(shoreLand, { scale, style });
      expect([picture.width, picture.height, picture.data.length]).toEqual([width, width, width * width * 4]);
    }
  });
  test('a rect is drawn at its own size, and rects are in the cells of the land', () => {
    const moved = { ...shoreLand, rect: { x: 1000, y: -500, width: 64, height: 64 } };
    const rect = { x: 1010, y: -490, width: 20, height: 12 };
    const picture = drawLand(moved, { rect, scale: 2 });
    expect([picture.width, picture.height]).toEqual([40, 24]);
    expect(picture.data).toEqual(drawLand(shoreLand, { rect: { ...rect, x: 10, y: 10 }, scale: 2 }).data);
  });
  test('every pixel is opaque', () => {
    for (const style of STYLE_NAMES) expect(drawLand(lands[0], { style }).data.every((byte, i) => i % 4 !== 3 || byte === 255)).toBe(true);
  });
});

describe('what is drawn', () => {
  test('in the atlas the sea is blue and the land is not', () => {
    const picture = drawLand(shoreLand);
    for (let y = 4; y < 60; y++) {
      for (const x of [2, 8, 14]) expect(pixel(picture, x, y)[2] - pixel(picture, x, y)[0]).toBeGreaterThan(40);
      for (const x of [40, 50, 60]) expect(pixel(picture, x, y)[2] - pixel(picture, x, y)[0]).toBeLessThan(0);
    }
  });
  test.each(['atlas', 'parchment', 'pixel'] as const)('in %s a coast is a dark line between sea and land', (style) => {
    const picture = drawLand(shoreLand, { style, scale: 2 });
    for (let y = 20; y < 100; y++) {
      const row = Array.from({ length: 12 }, (_, i) => light(pixel(picture, 58 + i, y)));
      expect(Math.min(...row)).toBeLessThan(Math.min(light(pixel(picture, 40, y)), light(pixel(picture, 100, y))) - 10);
    }
  });
  test('lines follow the coast out into the sea and fade', () => {
    const picture = drawLand(shoreLand, { scale: 4 });
    // At 256 pixels lengths shrink by √(256 / 512): the lines lie 2.3, 4.7 and 7.5 pixels out. The grassland's coast is straight but for ripples of a pixel.
    const means = Array.from(
      { length: 24 },
      (_, i) => Array.from({ length: 200 }, (_, y) => light(pixel(picture, 127 - i, 28 + y))).reduce((sum, value) => sum + value, 0) / 200,
    );
    const without = means.map((_, i) => (means[Math.max(0, i - 2)] + means[Math.min(23, i + 2)]) / 2);
    const dips = means
      .map((value, i) => (value < means[i - 1] && value <= means[i + 1] ? without[i] - value : 0))
      .filter((depth) => depth > 0.5);
    expect(dips.length).toBeGreaterThanOrEqual(2);
    expect(dips[0]).toBeGreaterThan(dips[dips.length - 1]);
  });
  test('deep water is darker than the shelf', () => {
    const picture = drawLand(shoreLand);
    expect(light(pixel(picture, 2, 30))).toBeLessThan(light(pixel(picture, 28, 30)) - 8);
  });
  test('slopes to the north-west are lighter than slopes to the south-east', () => {
    const ridge = {
      ...madeLand({
        width: 64,
        height: 64,
        elevation: square(64, (x, y) => 1500 - Math.abs(x + y - 63) * 30),
        biome: square(64, () => biome('grassland')),
      }),
      biomes: BIOMES,
    };
    const picture = drawLand(ridge);
    for (let k = 12; k < 28; k++) expect(light(pixel(picture, k, k))).toBeGreaterThan(light(pixel(picture, 63 - k, 63 - k)) + 30);
    const flat = drawLand(ridge, { hillshade: 0 });
    for (let k = 12; k < 28; k++) expect(Math.abs(light(pixel(flat, k, k)) - light(pixel(flat, 63 - k, 63 - k)))).toBeLessThan(12);
  });
  test('a great river shows along its course, and not when it is not asked for', () => {
    for (const land of lands) {
      const river = land.rivers.reduce((most, one) => (one.cells.length > most.cells.length ? one : most));
      for (const style of STYLE_NAMES) {
        const shown = drawLand(land, { style, scale: 2 });
        const hidden = drawLand(land, { style, scale: 2, rivers: false });
        let seen = 0;
        const cells = river.cells.slice(2, -2);
        for (const cell of cells) {
          const x = (cell % 96) * 2;
          const y = Math.floor(cell / 96) * 2;
          let most = 0;
          for (let dy = -2; dy <= 3; dy++) {
            for (let dx = -2; dx <= 3; dx++) {
              if (x + dx < 0 || y + dy < 0 || x + dx >= 192 || y + dy >= 192) continue;
              most = Math.max(most, gap(pixel(shown, x + dx, y + dy), pixel(hidden, x + dx, y + dy)));
            }
          }
          if (most > 12) seen++;
        }
        expect(seen / cells.length, `${style} in ${land.archetype}`).toBeGreaterThan(0.85);
      }
    }
  });
  test('snow lies where it is cold', () => {
    const cold = { ...shoreLand, layers: { ...shoreLand.layers, temperature: new Float32Array(64 * 64).fill(-15) } };
    expect(light(pixel(drawLand(cold), 50, 30))).toBeGreaterThan(light(pixel(drawLand(shoreLand), 50, 30)) + 30);
  });
  test('a lake is drawn as water, a salt one in another colour', () => {
    const cells = Array.from({ length: 100 }, (_, i) => (25 + Math.floor(i / 10)) * 64 + 45 + (i % 10));
    const water = shoreLand.layers.water.slice();
    for (const cell of cells) water[cell] = WATER.lake;
    const lake = { id: 0 as Land['lakes'][0]['id'], name: '', meaning: '', cells, level: 80, outlet: null };
    const of = (salt: boolean): Pixel =>
      pixel(drawLand({ ...shoreLand, layers: { ...shoreLand.layers, water }, lakes: [{ ...lake, salt }] }), 50, 30);
    expect(of(false)[2] - of(false)[0]).toBeGreaterThan(40);
    expect(gap(of(true), of(false))).toBeGreaterThan(20);
  });
  test('contour lines run at their heights', () => {
    const every = 100;
    const on = drawLand(shoreLand, { contours: every, hillshade: 0 });
    const off = drawLand(shoreLand, { contours: 0, hillshade: 0 });
    const changed = Array.from({ length: 32 }, (_, i) => i + 32).filter((x) => gap(pixel(on, x, 32), pixel(off, x, 32)) > 6);
    expect(changed.length).toBeGreaterThan(0);
    // The land rises by 6 m a cell from 6 m at column 32: 100 m lie at column 47.7.
    for (const x of changed) expect(Math.abs(x - 47.7)).toBeLessThan(1.5);
  });
  test('roads, places and territories of a world show, each where it is', () => {
    const world = smallWorld();
    const bare = drawLand(world, { scale: 4, roads: false, places: false });
    const places = drawLand(world, { scale: 4, roads: false });
    for (const place of world.places) {
      const x = (place.cell % 64) * 4 + 2;
      const y = Math.floor(place.cell / 64) * 4 + 2;
      expect(gap(pixel(places, x, y), pixel(bare, x, y)), place.kind).toBeGreaterThan(40);
    }
    const roads = drawLand(world, { scale: 4, places: false });
    const near = (x: number, y: number): boolean =>
      world.roads.some((road) =>
        road.cells.some((cell) => Math.abs((cell % 64) + 0.5 - x / 4) < 2 && Math.abs(Math.floor(cell / 64) + 0.5 - y / 4) < 2),
      );
    let changed = 0;
    for (let y = 0; y < 256; y++) {
      for (let x = 0; x < 256; x++) {
        if (gap(pixel(roads, x, y), pixel(bare, x, y)) === 0) continue;
        changed++;
        expect(near(x, y), `pixel ${x}, ${y}`).toBe(true);
      }
    }
    expect(changed).toBeGreaterThan(100);
    const held = world.places[0].cell;
    const tinted = drawLand(world, { view: 'territory', roads: false, places: false });
    const unheld = drawLand(
      { ...world, layers: { ...world.layers, territory: new Int16Array(64 * 64).fill(-1) } },
      { view: 'territory', roads: false, places: false },
    );
    expect(gap(pixel(tinted, held % 64, Math.floor(held / 64)), pixel(unheld, held % 64, Math.floor(held / 64)))).toBeGreaterThan(20);
  });
});

describe('sameness', () => {
  test('drawn twice it is the same', () => {
    for (const style of STYLE_NAMES) expect(digest(drawLand(lands[1], { style }))).toBe(digest(drawLand(lands[1], { style })));
  });
  test('styles and views differ from one another', () => {
    expect(new Set(STYLE_NAMES.map((style) => digest(drawLand(lands[0], { style })))).size).toBe(STYLE_NAMES.length);
    expect(new Set(VIEW_NAMES.map((view) => digest(drawLand(lands[0], { view })))).size).toBe(VIEW_NAMES.length);
  });
  test('a world made by hand keeps its pictures', () => {
    expect(STYLE_NAMES.map((style) => `${style} ${digest(drawLand(smallWorld(), { style, scale: 2 }))}`)).toMatchInlineSnapshot(`
      [
        "atlas f360aad9",
        "parchment 797caf06",
        "night 29d09250",
        "blueprint 5f323df1",
        "pixel 63e3af4f",
        "high-contrast 96d94a14",
      ]
    `);
  });
  test('a part is the same part of the whole', () => {
    const world = smallWorld();
    const scales = [0.25, 0.5, 1, 2, 4];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: lands.length }),
        fc.constantFrom(...scales),
        fc.constantFrom(...STYLE_NAMES),
        fc.constantFrom(...VIEW_NAMES),
        fc.tuple(fc.nat(15), fc.nat(15), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })),
        (which, scale, style, view, [qx, qy, qw, qh]) => {
          const land = which === lands.length ? world : lands[which];
          const x = Math.min(qx * 4, land.rect.width - 4);
          const y = Math.min(qy * 4, land.rect.height - 4);
          const width = Math.min(qw * 4, land.rect.width - x);
          const height = Math.min(qh * 4, land.rect.height - y);
          const options: DrawOptions = { scale, style, view, contours: 150 };
          const part = drawLand(land, { ...options, rect: { x: land.rect.x + x, y: land.rect.y + y, width, height } });
          expect(difference(part.data, cut(drawLand(land, options), x * scale, y * scale, width * scale, height * scale))).toBe(-1);
        },
      ),
      { numRuns: 60, seed: 1 },
    );
  });
  test('a picture painted in bands has no seams', () => {
    const land = generateLand(parseRecipe({ seed: 'bands', size: 288 }));
    const whole = drawLand(land, { scale: 4 });
    for (const y of [180, 220])
      expect(
        difference(drawLand(land, { scale: 4, rect: { x: 60, y, width: 120, height: 60 } }).data, cut(whole, 240, y * 4, 480, 240)),
      ).toBe(-1);
  });
});

describe('any land', () => {
  const styles = fc.constantFrom<StyleName>(...STYLE_NAMES);
  test('is drawn, whatever lies where', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 81, maxLength: 81 }),
        fc.double({ min: 0.25, max: 4, noNaN: true }),
        styles,
        (width, height, kinds, scale, style) => {
          const count = width * height;
          const water = kinds.slice(0, count);
          const land = {
            ...madeLand({
              width,
              height,
              elevation: water.map((kind, i) => (kind === WATER.ocean ? -i * 50 : i * 40)),
              water,
              downhill: new Int32Array(count).fill(-1),
              biome: water.map((_, i) => i % BIOMES.length),
            }),
            biomes: BIOMES,
          };
          const picture = drawLand(land, { scale, style });
          expect(picture.width).toBe(Math.max(1, Math.round(width * scale)));
          expect(picture.data.length).toBe(picture.width * picture.height * 4);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('wrong options', () => {
  test.each([
    [
      { style: 'atlsa' },
      'options.style: expected one of atlas, parchment, night, blueprint, pixel, high-contrast, got "atlsa"; did you mean atlas?',
    ],
    [{ view: 7 }, 'options.view: expected one of'],
    [{ scale: 5 }, 'options.scale: expected 0.25 to 4, got 5; leave it out for 1'],
    [{ scale: Number.NaN }, 'options.scale: expected 0.25 to 4, got NaN'],
    [{ hillshade: -1 }, 'options.hillshade: expected 0 to 2, got -1'],
    [
      { rect: { x: 0, y: 0, width: 65, height: 4 } },
      'options.rect: expected a part of x 0 to 64, y 0 to 64, got x 0 to 65, y 0 to 4; cut it to the land',
    ],
    [{ rect: { x: 0, y: 0, width: 0, height: 4 } }, 'options.rect: expected a part of'],
  ])('%j is refused', (options, message) => {
    expect(() => drawLand(shoreLand, options as DrawOptions)).toThrow(message);
  });
});
