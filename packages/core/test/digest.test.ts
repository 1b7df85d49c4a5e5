import { digestLevel, digestWorld, type World } from '@hinterland/core';
import { describe, expect, test } from 'vitest';
import { digestOfBytes, digestOfText } from '../src/io/digest.ts';
import { tinyLevel, tinyWorld } from './fixtures/tiny-world.ts';

/** Which lines differ between two worlds, apart from the total. */
function moved(a: World, b: World): string[] {
  const [before, after] = [digestWorld(a), digestWorld(b)];
  expect(Object.keys(before)).toEqual(Object.keys(after));
  expect(before['total'] === after['total']).toBe(Object.keys(before).every((name) => before[name] === after[name]));
  return Object.keys(before).filter((name) => name !== 'total' && before[name] !== after[name]);
}

describe('a digest names the layer or table in which two worlds part', () => {
  test('equal worlds, equal digests, in whatever order fields were made', () => {
    const world = tinyWorld();
    const reversed = world.places.map((place) => Object.fromEntries(Object.entries(place).reverse()) as unknown as typeof place);
    expect(moved(world, { ...tinyWorld(), places: reversed })).toEqual([]);
  });

  test('one changed cell, row or field', () => {
    const dry = tinyWorld();
    dry.layers.water[4000] = 0;
    dry.layers.water[63] = 1;
    expect(moved(tinyWorld(), dry)).toEqual(['water']);
    const named = { ...tinyWorld(), lakes: [{ ...tinyWorld().lakes[0], name: 'Mirrormeer' }] };
    expect(moved(tinyWorld(), named)).toEqual(['lakes']);
    expect(moved(tinyWorld(), { ...tinyWorld(), year: 313, quests: [] })).toEqual(['quests', 'world']);
  });

  test('the sign of nought counts', () => {
    const world = tinyWorld();
    world.layers.elevation[17] = 0;
    expect(moved(tinyWorld(), world)).toEqual(['elevation']);
  });

  test('a level', () => {
    const level = tinyLevel();
    level.layers.tiles[5] = 1;
    const [before, after] = [digestLevel(tinyLevel()), digestLevel(level)];
    expect(Object.keys(before).filter((name) => before[name] !== after[name])).toEqual(['tilesLayer', 'total']);
  });
});

describe('the digest itself', () => {
  test('reference values', () => {
    expect(digestOfText('')).toBe(digestOfBytes(new Uint8Array()));
    expect([digestOfText(''), digestOfText('a'), digestOfText('copper-otter'), digestOfBytes(Uint8Array.of(1, 2, 3, 4, 5))])
      .toMatchInlineSnapshot(`
      [
        "337dd79fb7b33749",
        "2d8697306b8dfda9",
        "79bcc24b246e10e5",
        "bf90611368dfe7bb",
      ]
    `);
  });

  test('length counts, also where only noughts are added', () => {
    const seen = new Set(Array.from({ length: 40 }, (_, n) => digestOfBytes(new Uint8Array(n))));
    expect(seen.size).toBe(40);
  });

  test('every bit of the input reaches about half the bits of the output', () => {
    const bits = (hex: string): number[] => [...hex].flatMap((digit) => [8, 4, 2, 1].map((bit) => (parseInt(digit, 16) & bit ? 1 : 0)));
    const base = Uint8Array.from({ length: 37 }, (_, i) => i * 7);
    const before = bits(digestOfBytes(base));
    let flips = 0;
    for (let bit = 0; bit < 37 * 8; bit++) {
      const changed = base.slice();
      changed[bit >> 3] ^= 1 << (bit & 7);
      const after = bits(digestOfBytes(changed));
      const differing = after.filter((value, i) => value !== before[i]).length;
      expect(differing).toBeGreaterThan(10);
      flips += differing;
    }
    expect(flips / (37 * 8 * 64)).toBeCloseTo(0.5, 1);
  });
});
