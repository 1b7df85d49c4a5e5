import { describe, expect, test } from 'vitest';
import { InputError } from '../base/input-error.ts';
import { quickRng } from '../base/quick-rng.ts';
import { stream } from '../base/rng.ts';
import { makeGenome, makeStock } from '../characters/genome.ts';
import { makeAppearance } from '../characters/looks.ts';
import { plainLooks } from '../characters/plain-looks.ts';
import { EXPRESSION_NAMES } from '../content/expressions.ts';
import { type Appearance, AIDS, BEARDS, BUILDS, GARMENTS, HAIR_STYLES, HEADWEAR, MARK_KINDS } from '../world.ts';
import type { Picture } from './canvas.ts';
import { drawPortrait } from './portrait.ts';
import { drawSprite, SPRITE_DIRECTIONS, SPRITE_STEPS } from './sprite.ts';

const rng = quickRng(stream('portraits', 'test'));
const stock = makeStock(rng.fork('stock'));
const someone = (i: number, age = 30): Appearance => {
  const own = rng.fork(i);
  return makeAppearance(own, makeGenome(own.fork('genes'), stock, []), [], { age, trade: 'miller', clothing: 'a floury apron' });
};
const bytes = (picture: Picture): string => Buffer.from(picture.data.buffer).toString('latin1');
/** FNV-1a over the bytes. */
function digest({ data }: Picture): string {
  let h = 0x811c9dc5;
  for (const byte of data) h = Math.imul(h ^ byte, 0x01000193);
  return (h >>> 0).toString(16);
}
const colours = ({ data }: Picture): number => new Set(new Uint32Array(data.buffer)).size;

describe('a portrait', () => {
  test('is the same bytes for the same looks, and other bytes for each expression', () => {
    const looks = someone(1);
    expect(bytes(drawPortrait({ appearance: looks }))).toBe(bytes(drawPortrait({ appearance: looks })));
    const faces = EXPRESSION_NAMES.map((expression) => bytes(drawPortrait({ appearance: looks }, { expression })));
    expect(new Set(faces).size).toBe(EXPRESSION_NAMES.length);
  });

  test('fills its frame in any size it allows, with as few colours as pixel art has', () => {
    for (const size of [32, 64, 96, 128]) {
      const picture = drawPortrait({ appearance: someone(2) }, { size, biome: 'taiga' });
      expect([picture.width, picture.height, picture.data.length]).toEqual([size, size, size * size * 4]);
      expect(picture.data.every((value, i) => i % 4 !== 3 || value === 255)).toBe(true);
      expect(colours(picture)).toBeLessThan(72);
      expect(colours(picture)).toBeGreaterThan(18);
    }
    expect(() => drawPortrait({ appearance: someone(2) }, { size: 20 })).toThrow(InputError);
    expect(() => drawPortrait({ appearance: someone(2) }, { expression: 'bored' as 'calm' })).toThrow(/bored/);
  });

  test('shows every difference of looks that there is', () => {
    const plain = plainLooks({ age: 40 });
    const variants: Appearance[] = [
      ...BUILDS.map((build) => ({ ...plain, build })),
      ...HAIR_STYLES.map((hairStyle) => ({ ...plain, hairStyle })),
      ...BEARDS.map((beard) => ({ ...plain, beard })),
      ...GARMENTS.map((garment) => ({ ...plain, outfit: { ...plain.outfit, garment } })),
      ...HEADWEAR.map((headwear) => ({ ...plain, outfit: { ...plain.outfit, headwear } })),
      ...AIDS.map((aid) => ({ ...plain, aids: [aid] })),
      ...MARK_KINDS.filter((kind) => !['missing hand', 'wooden leg', 'broken nose'].includes(kind)).map((kind) => ({
        ...plain,
        marks: [{ kind, side: 'left' as const, because: 'a fall', event: null }],
      })),
    ];
    const pictures = variants.map((appearance) => bytes(drawPortrait({ appearance }, { backdrop: false })));
    // Four of them are the plain one itself: its own build, cut, garment, and no beard or hat.
    expect(new Set(pictures).size).toBe(variants.length - 4);
  });

  test('draws the same on every engine', () => {
    const made = [plainLooks(), someone(3, 9), someone(4, 75)].map((appearance, i) =>
      digest(drawPortrait({ appearance }, { biome: ['grassland', 'alpine', 'desert'][i], colours: '#3d6d9e' })),
    );
    expect(made).toEqual(GOLDEN_PORTRAITS);
  });
});

describe('children', () => {
  const parts = ({ width, height, data }: Picture): { readonly cover: number; readonly top: number } => {
    let [cover, top] = [0, height];
    for (let i = 0; i < width * height; i++)
      if (data[i * 4 + 3] === 255) {
        cover++;
        top = Math.min(top, Math.floor(i / width));
      }
    return { cover, top };
  };

  test('are bare-cheeked, smooth and small, and grow year by year', () => {
    for (let i = 20; i < 28; i++) {
      const heights: number[] = [];
      for (let age = 4; age <= 15; age++) {
        const { beard, ageing, height, marks, aids } = someone(i, age);
        expect({ ...ageing, beard }, `${i} at ${age}`).toEqual({ grey: 0, wrinkles: 0, stoop: 0, beard: 'none' });
        expect([...marks.filter(({ kind }) => kind !== 'mole'), ...aids.filter((aid) => aid === 'cane')]).toEqual([]);
        heights.push(height);
      }
      expect(heights).toEqual([...heights].sort((a, b) => a - b));
      expect(heights[0]).toBeLessThan(1.25);
    }
  });

  test('are drawn so: a smaller head on narrow shoulders, and a figure that comes up to a grown one’s chest', () => {
    for (let i = 20; i < 28; i++) {
      const grown = someone(i, 30);
      // The same person with the years alone changed: nothing of cut or coat.
      const at = (age: number): Appearance => ({ ...grown, age, beard: 'none', hairStyle: 'short', outfit: plainLooks().outfit });
      const faces = [5, 9, 13, 30].map((age) => parts(drawPortrait({ appearance: at(age) }, { backdrop: false })).cover);
      const figures = [5, 9, 13, 30].map((age) => parts(drawSprite({ appearance: { ...at(age), build: 'lean', height: 1.7 } }).picture));
      for (let k = 1; k < 4; k++) {
        expect(faces[k - 1], `face ${i}`).toBeLessThan(faces[k]);
        expect(figures[k - 1].cover, `figure ${i}`).toBeLessThan(figures[k].cover);
        expect(figures[k - 1].top, `figure ${i}`).toBeGreaterThan(figures[k].top);
      }
    }
  });
});

describe('a walking sprite', () => {
  test('has a cell for each direction and step, each with someone in it and apart from its neighbours', () => {
    const { picture, cellWidth, cellHeight, footX, footY } = drawSprite({ appearance: someone(5) });
    expect([picture.width, picture.height]).toEqual([cellWidth * SPRITE_STEPS.length, cellHeight * SPRITE_DIRECTIONS.length]);
    const cell = (row: number, column: number): string => {
      let out = '';
      for (let y = 0; y < cellHeight; y++) {
        const at = ((row * cellHeight + y) * picture.width + column * cellWidth) * 4;
        out += Buffer.from(picture.data.subarray(at, at + cellWidth * 4)).toString('latin1');
      }
      return out;
    };
    const seen = SPRITE_DIRECTIONS.flatMap((_, row) => [0, 1, 3, 4].map((column) => cell(row, column)));
    expect(new Set(seen).size).toBe(16);
    for (const [row] of SPRITE_DIRECTIONS.entries()) expect(cell(row, 0)).toBe(cell(row, 2));
    expect(picture.data[(footY * picture.width + footX) * 4 + 3]).toBeGreaterThan(0);
  });

  test('stands on both feet within its cell, whatever it wears or leans on', () => {
    for (const garment of GARMENTS)
      for (const headwear of HEADWEAR)
        for (const aid of [undefined, ...AIDS]) {
          const plain = plainLooks({ build: 'broad', height: 1.95, aids: aid ? [aid] : [], hairStyle: 'bun' });
          const { picture } = drawSprite({ appearance: { ...plain, outfit: { ...plain.outfit, garment, headwear } } });
          let drawn = 0;
          for (let i = 3; i < picture.data.length; i += 4) if (picture.data[i] === 255) drawn++;
          expect(drawn, `${garment} ${headwear}`).toBeGreaterThan(20 * 90);
        }
  });

  test('draws the same on every engine', () => {
    const made = [plainLooks(), someone(3, 9), someone(4, 75)].map((appearance) => digest(drawSprite({ appearance }).picture));
    expect(made).toEqual(GOLDEN_SPRITES);
  });
});

const GOLDEN_PORTRAITS = ['84e8cf61', 'd2684824', '80a4cdd8'];
const GOLDEN_SPRITES = ['6e53aa83', 'a31424cf', 'fa499d39'];
