import {
  ACCESSORIES,
  type Ageing,
  AIDS,
  type Appearance,
  BEARDS,
  BUILDS,
  type CharacterId,
  type EventId,
  type Feature,
  FEATURES,
  GARMENTS,
  GENES,
  HAIR_STYLES,
  HEADWEAR,
  INHERITED,
  type Inherited,
  type Mark,
  MARK_KINDS,
  type Outfit,
} from '../world.ts';
import { about, colour, index, list, number, oneOf, orNull, record, type Shape, text, whole } from './schema-shape.ts';

const unit = number(0, 1);
/** One shape for each name. */
function each<K extends string, T>(names: readonly K[], shape: Shape<T>): { [N in K]: Shape<T> } {
  return Object.fromEntries(names.map((name) => [name, shape])) as { [N in K]: Shape<T> };
}

/** How a person looks, in a file. */
export const looksShape: Shape<Appearance> = record<Appearance>({
  build: oneOf(BUILDS),
  height: about('Metres.', number(0.1, 5)),
  skin: colour,
  hair: colour,
  hairStyle: oneOf(HAIR_STYLES),
  eyes: text,
  eyeColour: colour,
  beard: oneOf(BEARDS),
  clothing: text,
  outfit: record<Outfit>({
    garment: oneOf(GARMENTS),
    main: colour,
    trim: colour,
    headwear: oneOf(HEADWEAR),
    cloth: colour,
    accessory: oneOf(ACCESSORIES),
    because: text,
  }),
  features: about('As seen, from 0 to 1.', record<Readonly<Record<Feature, number>>>(each(FEATURES, unit))),
  age: about('Years.', number(0, 1000)),
  ageing: record<Ageing>({ grey: unit, wrinkles: unit, stoop: unit }),
  marks: list(
    record<Mark>({ kind: oneOf(MARK_KINDS), side: oneOf(['left', 'right']), because: text, event: orNull(index<EventId>('events')) }),
  ),
  aids: list(oneOf(AIDS)),
  genome: about('Two alleles of each gene.', list(whole(0, 255), { min: 2 * GENES.length, max: 2 * GENES.length })),
  inheritedFrom: about(
    'The parent whom each feature is from; null where it is the luck of the draw.',
    record<Readonly<Record<Inherited, CharacterId | null>>>(each(INHERITED, orNull(index<CharacterId>('characters')))),
  ),
});
