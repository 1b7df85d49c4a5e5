import { describe, expect, test } from 'vitest';
import { BEASTS } from '../content/beasts.ts';
import { BIOMES } from '../content/biomes.ts';
import { CREATURES } from '../content/creatures.ts';
import type { Picture } from './canvas.ts';
import { creaturesOf, drawBeast, drawBeastPortrait, hasLook } from './creature.ts';
import { SPRITE_DIRECTIONS, SPRITE_STEPS } from './sprite.ts';

/** FNV-1a over the bytes. */
function digest({ data }: Picture): string {
  let h = 0x811c9dc5;
  for (const byte of data) h = Math.imul(h ^ byte, 0x01000193);
  return (h >>> 0).toString(16);
}
const names = [...BEASTS.map(({ name }) => name), ...CREATURES.map(({ words }) => words[0])];

describe('creatures', () => {
  test('every beast that lives in a lair has a look of its own, and every country has its creatures', () => {
    for (const { name } of BEASTS) expect(hasLook(name), name).toBe(true);
    expect(hasLook('nameless thing')).toBe(false);
    for (const { name, walkCost } of BIOMES) {
      const here = creaturesOf(name);
      expect(here.length > 0, name).toBe(walkCost > 0);
      for (const word of here) expect(hasLook(word), word).toBe(true);
    }
  });

  test('stand whole in each of their cells, and move', () => {
    for (const name of names) {
      const { picture, cellWidth, cellHeight } = drawBeast({ name });
      expect([picture.width, picture.height]).toEqual([cellWidth * SPRITE_STEPS.length, cellHeight * SPRITE_DIRECTIONS.length]);
      const { data, width } = picture;
      const opaque = (x: number, y: number): boolean => data[(y * width + x) * 4 + 3] === 255;
      for (let row = 0; row < SPRITE_DIRECTIONS.length; row++) {
        const cells = SPRITE_STEPS.map((_, column) => {
          let [drawn, print] = [0, 0];
          for (let y = 0; y < cellHeight; y++)
            for (let x = 0; x < cellWidth; x++) {
              const [px, py] = [column * cellWidth + x, row * cellHeight + y];
              if (!opaque(px, py)) continue;
              drawn++;
              print = Math.imul(print ^ (y * cellWidth + x) ^ (data[(py * width + px) * 4] << 12), 0x01000193);
            }
          expect(drawn, `${name} ${row} ${column}`).toBeGreaterThan(70);
          return print;
        });
        expect(new Set([cells[0], cells[1], cells[3]]).size, `${name} ${row}`).toBe(3);
      }
      for (let y = 0; y < picture.height; y += cellHeight) {
        let cut = 0;
        for (let x = 0; x < width; x++) if (opaque(x, y) && opaque(x, y + 1)) cut++;
        expect(cut, `${name} is cut at the top`).toBeLessThan(12);
      }
    }
  });

  test('have portraits that fill a good part of the frame, each another', () => {
    const seen = new Set(names.map((name) => digest(drawBeastPortrait({ name }))));
    expect(seen.size).toBe(new Set(names).size);
    expect(digest(drawBeastPortrait({ name: 'great wolf', biome: 'ice' }))).not.toBe(digest(drawBeastPortrait({ name: 'great wolf' })));
    expect(() => drawBeastPortrait({ name: 'great wolf' }, { size: 7 })).toThrow(/size/);
  });

  test('are drawn the same on every engine', () => {
    const made = ['great wolf', 'rock eagle', 'hill troll'].map((name) => {
      const one = { name, biome: 'taiga' };
      return `${digest(drawBeast(one).picture)} ${digest(drawBeastPortrait(one))}`;
    });
    expect(made).toEqual(GOLDEN_BEASTS);
  });
});

const GOLDEN_BEASTS = ['4d1709cf c0d0967d', '41d8e2a 162755cb', '757917f6 42c37d66'];
