import { expect, test } from 'vitest';
import { smallWorld } from '../../test/small-world.ts';
import { generateLevel } from '../levels/level.ts';
import { builtOf, likenessOf } from './level-likeness.ts';

test('a level is like itself, and less like one of another plan', () => {
  const world = smallWorld();
  const castle = (seed: string): Uint8Array => {
    const places = world.places.map((place) => (place.id === 0 ? { ...place, kind: 'castle' as const } : place));
    return builtOf(generateLevel({ ...world, places, recipe: { ...world.recipe, seed } }, 0));
  };
  const [one, same, other] = [castle('a'), castle('a'), castle('b')];
  expect(likenessOf(one, same)).toBe(1);
  expect(likenessOf(one, other)).toBeLessThan(0.9);
  expect(likenessOf(one, other)).toBe(likenessOf(other, one));
  expect(likenessOf(new Uint8Array(9), new Uint8Array(9))).toBeNull();
});
