import { hash2 } from '../base/hash.ts';
import { InputError } from '../base/input-error.ts';
import { type ExpressionName, EXPRESSION_NAMES, EXPRESSIONS } from '../content/expressions.ts';
import type { Appearance } from '../world.ts';
import { type Backdrop, paintBackdrop } from './backdrop.ts';
import { makeBust } from './bust.ts';
import { castShadows, develop, makeCanvas, outlineGroups, type Picture } from './canvas.ts';
import { paintAccessory, paintClothes } from './clothes.ts';
import { paintFeatures, paintHead, paintMarks, paintNeck } from './face.ts';
import { isCovering, paintBackHair, paintBeard, paintFrontHair } from './hair.ts';
import { hatLineOf, paintHat, paintHatBack } from './hats.ts';
import { inksOf } from './inks.ts';
import { paintChair, paintStick } from './supports.ts';

export interface PortraitOptions extends Backdrop {
  /** Edge in pixels, 32 to 256; 64 is what it is drawn for. */
  readonly size?: number;
  readonly expression?: ExpressionName;
  /** False leaves the ground behind the figure transparent. */
  readonly backdrop?: boolean;
}

/** Groups from back to front. */
const BACK = 1;
const BEHIND = 2;
const NECK = 3;
const CLOTHES = 4;
const HEAD = 5;
const BEARD = 6;
const FRONT = 7;
const OVER = 8;
const HAT = 9;
const STICK = 10;

/** Luck of a person's own, from their genes: the same at every age. */
export function saltOf({ genome, height }: Pick<Appearance, 'genome' | 'height'>): number {
  let salt = genome.length > 0 ? 17 : Math.round(height * 100);
  for (let i = 0; i < genome.length; i++) salt = hash2(salt, genome[i], i);
  return salt >>> 4;
}

/**
 * Draws someone's head and shoulders: the same looks, options and version give the same bytes everywhere.
 * @throws InputError for a size or an expression that there is not
 */
export function drawPortrait({ appearance }: { readonly appearance: Appearance }, options: PortraitOptions = {}): Picture {
  const { size = 64, expression = 'calm', backdrop = true } = options;
  if (!Number.isInteger(size) || size < 32 || size > 256)
    throw new InputError('portrait.size', `expected a whole number from 32 to 256, got ${String(size)}`);
  if (!Object.hasOwn(EXPRESSIONS, expression))
    throw new InputError('portrait.expression', `expected one of ${EXPRESSION_NAMES.join(', ')}, got ${JSON.stringify(expression)}`);
  const mood = EXPRESSIONS[expression];
  const looks = appearance;
  const salt = saltOf(looks);
  const bust = makeBust(looks, salt);
  const to = makeCanvas(size, size, size / 64);
  const hatLine = hatLineOf(looks, bust);
  if (looks.aids.includes('wheelchair')) paintChair(to, BACK, bust);
  paintHatBack(to, BACK, bust, looks);
  paintBackHair(to, BEHIND, bust, looks, isCovering(looks.outfit.headwear));
  paintNeck(to, NECK, bust);
  paintClothes(to, CLOTHES, bust, looks);
  paintHead(to, HEAD, bust, looks);
  paintFeatures(to, bust, looks, mood);
  paintBeard(to, BEARD, bust, looks);
  paintMarks(to, OVER, bust, looks);
  paintAccessory(to, FRONT, bust, looks);
  if (looks.outfit.headwear !== 'hood' && looks.outfit.headwear !== 'veil') paintFrontHair(to, FRONT, bust, looks, hatLine);
  else paintFrontHair(to, FRONT, bust, looks, bust.top + 2);
  paintHat(to, HAT, bust, looks);
  if (looks.aids.includes('crutch') || looks.aids.includes('cane')) paintStick(to, STICK, bust, looks.aids.includes('crutch'));
  castShadows(to, 2, 0.95);
  outlineGroups(to);
  const picture = develop(to, inksOf(looks));
  if (backdrop) paintBackdrop(picture, options, salt);
  return picture;
}
