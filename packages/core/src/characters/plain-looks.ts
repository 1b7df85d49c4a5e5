import { type Appearance, type CharacterId, type Feature, FEATURES, GENES, INHERITED, type Inherited } from '../world.ts';

/**
 * An appearance from the few things that one wants to say about it: for a player's own hero, or for tests. What is not
 * said is middling.
 */
export function plainLooks(some: Partial<Appearance> = {}): Appearance {
  return {
    build: 'lean',
    height: 1.7,
    skin: '#c7895e',
    hair: '#4e2712',
    hairStyle: 'short',
    eyes: 'brown',
    eyeColour: '#5c3a1e',
    beard: 'none',
    clothing: 'a green tunic',
    outfit: {
      garment: 'tunic',
      main: '#54803f',
      trim: '#c9b98f',
      headwear: 'none',
      cloth: '#ddd5c3',
      accessory: 'none',
      because: 'their own choice',
    },
    features: Object.fromEntries(FEATURES.map((feature) => [feature, feature === 'freckles' ? 0 : 0.5])) as Record<Feature, number>,
    age: 28,
    ageing: { grey: 0, wrinkles: 0, stoop: 0 },
    marks: [],
    aids: [],
    genome: GENES.flatMap(() => [128, 128]),
    inheritedFrom: Object.fromEntries(INHERITED.map((name) => [name, null])) as Record<Inherited, CharacterId | null>,
    ...some,
  };
}
