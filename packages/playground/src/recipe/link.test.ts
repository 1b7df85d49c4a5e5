import { InputError, parseRecipe, SIZE_LIMITS } from '@hinterland/core';
import { deflateSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { canonical, decodeRecipe, encodeRecipe } from './link.ts';

const tuned = parseRecipe({
  seed: 'Ål & Öre/17 ✦',
  subseeds: { settlements: 'again' },
  width: 256,
  height: 192,
  params: { terrain: { ruggedness: 1.35, seaLevel: 0.5 }, climate: { wind: 90 } },
});

test('a recipe comes back from its link exactly', () => {
  for (const recipe of [parseRecipe('copper-otter-1729'), parseRecipe('50 % sea / #?&'), tuned]) {
    const link = encodeRecipe(recipe);
    expect(link).toMatch(/^[\x21-\x7e]+$/);
    expect(decodeRecipe(link)).toEqual(recipe);
    expect(encodeRecipe(decodeRecipe(link))).toBe(link);
  }
});

test('default worlds get the short form, others one of bearable length', () => {
  expect(encodeRecipe(parseRecipe('copper-otter-1729'))).toBe('s/copper-otter-1729');
  expect(encodeRecipe(tuned).length).toBeLessThan(900);
});

test('every single changed or missing character is noticed', () => {
  const link = encodeRecipe(tuned);
  for (let at = 2; at < link.length; at++) {
    expect(() => decodeRecipe(link.slice(0, at))).toThrow(InputError);
    const other = link[at] === 'a' ? 'b' : 'a';
    const changed = link.slice(0, at) + other + link.slice(at + 1);
    // The last base64 character has spare bits: a change there may mean the same bytes.
    if (link[at + 1] !== '.') expect(() => decodeRecipe(changed)).toThrow(InputError);
  }
});

test('hostile links are refused in one sentence', () => {
  for (const link of ['', 'x/1', 's/', 's/%', `s/${'a'.repeat(SIZE_LIMITS.max)}`, `w/${'a'.repeat(30_000)}`, 'w/!!.00000000']) {
    expect(() => decodeRecipe(link)).toThrow(InputError);
  }
});

test('equal recipes have equal text, whatever the order of their keys', () => {
  expect(canonical({ b: [1, { d: 2, c: 3 }], a: null })).toBe('{"a":null,"b":[1,{"c":3,"d":2}]}');
});

test('a small link cannot swell into a huge text', () => {
  const bomb = deflateSync(strToU8(' '.repeat(5_000_000)));
  expect(bomb.length).toBeLessThan(10_000);
  // The checksum is right only by construction, so build the link as an attacker would.
  let crc = -1;
  for (const byte of bomb) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  const text = btoa(String.fromCharCode(...bomb))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
  expect(() => decodeRecipe(`w/${text}.${(~crc >>> 0).toString(16).padStart(8, '0')}`)).toThrow(InputError);
});
