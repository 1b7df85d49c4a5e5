import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { smallWorld } from '../../test/small-world.ts';
import { STYLE_NAMES } from '../content/styles.ts';
import { generateLand } from '../generate.ts';
import { parseRecipe } from '../recipe.ts';
import type { World } from '../world.ts';
import { encodePng, pngTexts } from './png.ts';
import { drawLand } from './raster.ts';
import { recipeOfPng, toPng } from './to-png.ts';

const recipe = parseRecipe({ seed: 'copper-otter', size: 96 });
const land = generateLand(recipe);
/** The colour type in the header: 2 is truecolour, 3 indexed. */
const colourType = (bytes: Uint8Array): number => bytes[25];

function checkPixels(bytes: Uint8Array, data: ArrayLike<number>): void {
  const read = PNG.sync.read(Buffer.from(bytes)).data;
  expect(read.length).toBe(data.length);
  let first = -1;
  for (let i = 0; i < read.length && first < 0; i++) if (read[i] !== data[i]) first = i;
  expect(first).toBe(-1);
}

describe('pixels', () => {
  test('another program reads back what was drawn', () => {
    for (const style of STYLE_NAMES) checkPixels(toPng(land, { style }), drawLand(land, { style }).data);
    checkPixels(
      toPng(land, { scale: 0.25, rect: { x: 3, y: 5, width: 20, height: 9 } }),
      drawLand(land, { scale: 0.25, rect: { x: 3, y: 5, width: 20, height: 9 } }).data,
    );
  });
  test('a picture of at most 256 colours is indexed, one of more is truecolour; both keep every pixel', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 400 }),
        (width, height, colours) => {
          const data = new Uint8ClampedArray(width * height * 4);
          for (let i = 0; i < width * height; i++) {
            const k = i % colours;
            data.set([k & 255, (k * 37) & 255, (k >> 8) * 80, 255], i * 4);
          }
          const bytes = encodePng({ width, height, data });
          expect(colourType(bytes)).toBe(Math.min(colours, width * height) <= 256 ? 3 : 2);
          checkPixels(bytes, data);
        },
      ),
      { numRuns: 60 },
    );
  });
  test('the same drawing gives the same bytes', () => {
    expect(toPng(land, { recipe })).toEqual(toPng(land, { recipe }));
  });
});

describe('recipe', () => {
  test('a world carries its own, a land the one it is given', () => {
    const world = smallWorld();
    expect(recipeOfPng(toPng(world, { style: 'night' }))).toEqual(world.recipe);
    expect(recipeOfPng(toPng(land, { recipe }))).toEqual(recipe);
  });
  test('every recipe comes back as it was, whatever letters its seed has', () => {
    const small = { scale: 0.25, rect: { x: 0, y: 0, width: 4, height: 4 } };
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }), fc.integer({ min: 64, max: 4096 }), (seed, size) => {
        const given = parseRecipe({ seed, size, subseeds: { quests: `${seed.slice(0, 1).codePointAt(0)}` } });
        expect(recipeOfPng(toPng(land, { ...small, recipe: given }))).toEqual(given);
      }),
      { numRuns: 60 },
    );
  });
  test('a picture without one, and bytes that are no PNG, are refused in a sentence', () => {
    expect(() => recipeOfPng(toPng(land))).toThrow('png: the picture carries no recipe; take one that');
    expect(() => recipeOfPng(new Uint8Array(0))).toThrow('png: the file is not a whole PNG; download the picture again');
    expect(() => recipeOfPng(new TextEncoder().encode('{"seed":"copper-otter"}'))).toThrow('png: the file is not a whole PNG');
    expect(() => recipeOfPng(encodePng(drawLand(land), [['hinterland.recipe', 'so sad']]))).toThrow(
      'png: the recipe in the picture is not JSON',
    );
    expect(() => recipeOfPng(encodePng(drawLand(land), [['hinterland.recipe', '{"seed":7,"colour":"red"}']]))).toThrow('png.recipe');
  });
  test('a file that is cut short or has a changed byte in its recipe is refused', () => {
    const bytes = toPng(smallWorld() satisfies World, { scale: 0.25 });
    for (let length = 0; length < bytes.length; length += 37) expect(pngTexts(bytes.subarray(0, length))).toBeUndefined();
    // The chunk begins behind signature and header, at byte 33; its text 8 bytes and a keyword of 17 letters and a nought later.
    for (let at = 33 + 8; at < 33 + 8 + 200; at += 7) {
      const changed = bytes.slice();
      changed[at] ^= 1;
      expect(pngTexts(changed), `byte ${at}`).toBeUndefined();
    }
  });
});
