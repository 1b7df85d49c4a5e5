import { ACCESSORIES, AIDS, BEARDS, BUILDS, FEATURES, GARMENTS, GENES, HAIR_STYLES, HEADWEAR, INHERITED, MARK_KINDS } from '../world.ts';
import { colour, type Look, list, number, oneOf, orNull, record, text, whole } from './shape.ts';

const unit = number(0, 1);
const each = (names: readonly string[], look: Look): Look => record(Object.fromEntries(names.map((name) => [name, look])));

/** How a person looks: what each field may hold. */
export function looksLook(character: Look, event: Look): Look {
  return record({
    build: oneOf(BUILDS),
    height: number(0.4, 2.6),
    skin: colour,
    hair: colour,
    hairStyle: oneOf(HAIR_STYLES),
    eyes: text,
    eyeColour: colour,
    beard: oneOf(BEARDS),
    clothing: text,
    outfit: record({
      garment: oneOf(GARMENTS),
      main: colour,
      trim: colour,
      headwear: oneOf(HEADWEAR),
      cloth: colour,
      accessory: oneOf(ACCESSORIES),
      because: text,
    }),
    features: each(FEATURES, unit),
    age: number(0, 1000),
    ageing: record({ grey: unit, wrinkles: unit, stoop: unit }),
    marks: list(record({ kind: oneOf(MARK_KINDS), side: oneOf(['left', 'right']), because: text, event: orNull(event) })),
    aids: list(oneOf(AIDS)),
    genome: list(whole(0, 255), 2 * GENES.length, 2 * GENES.length),
    inheritedFrom: each(INHERITED, orNull(character)),
  });
}
