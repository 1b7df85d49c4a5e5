import type { Appearance } from '../world.ts';
import { mixed, parseColour, type Ramp, rampOf } from './colour.ts';

/** Which ramp a pixel is drawn with. */
export const INK = {
  none: 0,
  skin: 1,
  blush: 2,
  lip: 3,
  hair: 4,
  brow: 5,
  white: 6,
  iris: 7,
  dark: 8,
  cloth: 9,
  trim: 10,
  hat: 11,
  steel: 12,
  gold: 13,
  fur: 14,
  leather: 15,
  linen: 16,
  red: 17,
  wood: 18,
  under: 19,
} as const;

const FUR = 0x7d664b;
/** One ramp for each of INK. */
export function inksOf({ skin, hair, eyeColour, outfit, ageing }: Appearance): readonly Ramp[] {
  const own = parseColour(skin);
  const strands = parseColour(hair);
  const flesh = rampOf(own, 'skin');
  const main = parseColour(outfit.main);
  return [
    [],
    flesh,
    rampOf(mixed(own, 0xc8453f, 0.2), 'skin'),
    rampOf(mixed(own, 0xa8383f, 0.42), 'skin'),
    rampOf(strands, 'skin', 1.1),
    rampOf(mixed(strands, 0x2a1c18, ageing.grey > 0.6 ? 0.25 : 0.45), 'skin'),
    rampOf(0xe9e2da),
    rampOf(parseColour(eyeColour), 'stuff', 1.3),
    rampOf(mixed(0x231a24, flesh[0], 0.25)),
    rampOf(main),
    rampOf(parseColour(outfit.trim), 'stuff', 1.1),
    rampOf(parseColour(outfit.cloth)),
    rampOf(0x8b93a1, 'stuff', 1.7),
    rampOf(0xd2a53c, 'stuff', 1.5),
    rampOf(FUR),
    rampOf(0x7a5433),
    rampOf(0xd8cfba),
    rampOf(0xa9413c),
    rampOf(0x6f4f35),
    rampOf(mixed(0xcfc4ae, main, 0.25)),
  ];
}
