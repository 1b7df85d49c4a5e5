import { INK } from './inks.ts';
import { block, type Brush, dot } from './pixels.ts';
import type { Figure } from './sprite.ts';

/** Rows of a small head: first column and width. */
const SKULL: readonly (readonly [x: number, width: number])[] = [
  [5, 6],
  [4, 8],
  [4, 8],
  [4, 8],
  [4, 8],
  [4, 8],
  [4, 8],
  [5, 6],
];
const LONG = ['long', 'locks', 'curly', 'bob'];
const UP_ON_TOP = ['bun', 'topknot', 'crown braid'];

/** Head, hair, beard and hat of a small figure. */
export function paintSpriteHead(brush: Brush, figure: Figure): void {
  const { head: y0, direction, side, blink } = figure;
  for (const [j, [x, width]] of SKULL.entries()) block(brush, x, y0 + j, width, 1, INK.skin, j > 6 ? 2.2 : 3);
  if (direction === 'down') paintFrontFace(brush, figure);
  else if (side) {
    dot(brush, 10, y0 + 4, blink ? INK.skin : INK.dark, blink ? 1.6 : 0.6);
    dot(brush, 10, y0 + 3, INK.brow, 1.6);
    dot(brush, 12, y0 + 5, INK.skin, 2.6);
    dot(brush, 11, y0 + 6, INK.lip, 2);
    dot(brush, 9, y0 + 5, INK.blush, 3);
  }
  paintSpriteBeard(brush, figure);
  paintSpriteHair(brush, figure);
  paintSpriteHat(brush, figure);
}

function paintFrontFace(brush: Brush, { looks, head: y0, blink, kid }: Figure): void {
  for (const [x, left] of [
    [6, false],
    [9, true],
  ] as const) {
    const patch = looks.marks.some(({ kind, side }) => kind === 'eyepatch' && (side === 'right') === left);
    dot(brush, x, y0 + 4, blink && !patch ? INK.skin : INK.dark, blink && !patch ? 1.4 : 0.6);
    if (patch) {
      block(brush, x - 1, y0 + 4, 2, 1, INK.dark, 1);
      dot(brush, x, y0 + 3, INK.dark, 1);
    } else if (looks.aids.includes('spectacles')) {
      dot(brush, x - 1, y0 + 4, INK.gold, 4);
      dot(brush, x + 1, y0 + 4, INK.gold, 3);
    } else if (!kid) dot(brush, x, y0 + 3, INK.brow, 1.8);
    dot(brush, x + (left ? 1 : -1), y0 + 5, INK.blush, left ? 2.6 : 3.2);
  }
  dot(brush, 8, y0 + 5, INK.skin, 1.8);
  block(brush, 7, y0 + 6, 2, 1, INK.lip, 2.2);
  if (looks.marks.some(({ kind }) => kind === 'scar')) {
    dot(brush, 10, y0 + 5, INK.lip, 4);
    dot(brush, 10, y0 + 6, INK.lip, 4);
  }
  if (looks.marks.some(({ kind }) => kind === 'burn')) block(brush, 9, y0 + 5, 2, 2, INK.lip, 3);
}

function paintSpriteBeard(brush: Brush, { looks: { beard }, head: y0, direction, side }: Figure): void {
  if (beard === 'none' || direction === 'up') return;
  const long = beard === 'long' || beard === 'braided';
  const full = long || beard === 'full' || beard === 'short';
  if (beard === 'stubble') {
    block(brush, side ? 8 : 5, y0 + 7, side ? 3 : 6, 1, INK.skin, 1.4);
    return;
  }
  if (side) {
    if (full) {
      block(brush, 8, y0 + 6, 4, 2, INK.hair, 2.6);
      dot(brush, 7, y0 + 5, INK.hair, 2.2);
    } else dot(brush, 11, y0 + (beard === 'goatee' ? 7 : 6), INK.hair, 2.2);
    if (long) block(brush, 9, y0 + 8, 3, 3, INK.hair, 2.2);
    return;
  }
  if (full) {
    block(brush, 4, y0 + 5, 1, 2, INK.hair, 3);
    block(brush, 11, y0 + 5, 1, 2, INK.hair, 1.6);
    block(brush, 5, y0 + 6, 6, 2, INK.hair, 2.8);
    block(brush, 7, y0 + 6, 2, 1, INK.lip, 2);
    if (beard !== 'short') block(brush, 6, y0 + 8, 4, 1, INK.hair, 2.2);
    if (long) block(brush, 6, y0 + 9, 4, 1, INK.hair, 2.2);
    if (long) block(brush, 7, y0 + 10, 2, 2, INK.hair, beard === 'braided' ? 3.4 : 2);
  } else if (beard === 'goatee') block(brush, 7, y0 + 7, 2, 1, INK.hair, 2.2);
  else {
    dot(brush, 6, y0 + 6, INK.hair, 2.4);
    dot(brush, 9, y0 + 6, INK.hair, 1.8);
    block(brush, 7, y0 + 5, 2, 1, INK.hair, 2.2);
  }
}

function paintSpriteHair(brush: Brush, { looks, head: y0, direction, side }: Figure): void {
  const { hairStyle: style, features, outfit } = looks;
  const hooded = outfit.headwear === 'hood' || outfit.headwear === 'veil' || outfit.headwear === 'coif';
  if (hooded) return;
  const coily = features.texture > 0.72 && style !== 'cropped';
  const bald = style === 'bald';
  const receding = style === 'receding';
  const long = LONG.includes(style);
  const up = direction === 'up';
  if (bald || receding) {
    if (looks.age < 22) return;
    const from = bald ? 4 : 2;
    if (up) block(brush, 4, y0 + from, 8, 4, INK.hair, 2.4);
    else if (side) block(brush, 4, y0 + from, 3, 3, INK.hair, 2.4);
    else {
      block(brush, 4, y0 + from, 1, 2, INK.hair, 3);
      block(brush, 11, y0 + from, 1, 2, INK.hair, 1.6);
    }
    if (receding) block(brush, 5, y0 - 1, side ? 5 : 6, 2, INK.hair, 2.8);
    return;
  }
  const thick = style === 'cropped' ? 0 : 1;
  const high = y0 - thick - (coily && thick > 0 ? 1 : 0);
  const fringe = style === 'short' || style === 'bob' || style === 'curly' ? 3 : 2;
  block(brush, 5, high, 6, 1, INK.hair, 3.2);
  for (let y = high + 1; y < y0 + fringe - 1; y++) block(brush, 4, y, 8, 1, INK.hair, 2.8);
  dot(brush, 6, high + 1, INK.hair, 4.4);
  dot(brush, 7, high + 1, INK.hair, 4.4);
  const low = long ? (style === 'bob' ? 8 : style === 'curly' ? 7 : 10) : 5;
  if (up) {
    for (let y = y0 + 1; y < y0 + low; y++)
      block(brush, y > y0 + 8 ? 5 : 4, y, y > y0 + 8 ? 6 : 8, 1, INK.hair, y > y0 + low - 2 ? 2 : 2.8);
    for (let y = y0 + 2; y < y0 + low - 1; y++) dot(brush, 8, y, INK.hair, 1.8);
  } else if (side) {
    block(brush, 4, y0 + 1, 6, fringe - 1, INK.hair, 2.8);
    block(brush, 4, y0 + fringe - 1, 4, low - fringe - (long ? 0 : 1), INK.hair, 2.6);
    if (long) block(brush, 4, y0 + 6, 3, low - 6, INK.hair, 2.2);
    if (fringe === 3) dot(brush, 10, y0 + 1, INK.hair, 2.4);
  } else {
    if (fringe === 3) {
      block(brush, 4, y0 + 2, 8, 1, INK.hair, 2.6);
      dot(brush, 8, y0 + 2, INK.skin, 3);
    } else if (style !== 'cropped') {
      block(brush, 4, y0 + 1, 3, 1, INK.hair, 2.8);
      block(brush, 9, y0 + 1, 3, 1, INK.hair, 2.4);
    }
    for (let y = y0 + 1; y < y0 + (long ? low : 4); y++) {
      dot(brush, 4, y, INK.hair, 3);
      dot(brush, 11, y, INK.hair, 1.7);
      if ((coily || style === 'locks') && y > y0 + 1 && thick > 0) {
        dot(brush, 3, y, INK.hair, (y & 1) === 0 ? 2.6 : 3.4);
        dot(brush, 12, y, INK.hair, (y & 1) === 0 ? 1.4 : 2);
      }
    }
  }
  if (coily && thick > 0) for (let i = 4; i < 12; i += 2) dot(brush, i, high + 1, INK.hair, i < 8 ? 3.8 : 1.6);
  if (UP_ON_TOP.includes(style) && outfit.headwear === 'none') {
    if (style === 'crown braid') for (let i = 4; i < 12; i++) dot(brush, i, y0, INK.hair, (i & 1) === 0 ? 4 : 1.6);
    else block(brush, side ? 5 : style === 'bun' ? 6 : 7, high - 2, style === 'bun' ? 4 : 2, 2, INK.hair, 3);
  }
  if (style === 'ponytail') {
    if (up) block(brush, 7, y0 + 5, 2, 6, INK.hair, 2);
    else if (side) block(brush, 2, y0 + 3, 2, 6, INK.hair, 2.4);
    else block(brush, 12, y0 + 4, 1, 5, INK.hair, 1.8);
  }
  if (style === 'braided') {
    if (side) for (let j = 0; j < 6; j++) dot(brush, 5, y0 + 6 + j, INK.hair, (j & 1) === 0 ? 3 : 1.6);
    else
      for (const x of [4, 11]) {
        for (let j = 0; j < 6; j++) dot(brush, x, y0 + 6 + j, INK.hair, (j & 1) === 0 ? 3 : 1.6);
        dot(brush, x, y0 + 12, INK.trim, 3);
      }
  }
}

function paintSpriteHat(brush: Brush, { looks, head: y0, direction, side, trunk }: Figure): void {
  const { headwear } = looks.outfit;
  const up = direction === 'up';
  /** A dome over the skull down to a row. */
  const cap = (ink: number, low: number, high: number): void => {
    block(brush, 5, y0 - high, 6, 1, ink, 3.6);
    for (let y = y0 - high + 1; y <= y0 + low; y++) block(brush, 4, y, 8, 1, ink, 2.9);
  };
  switch (headwear) {
    case 'cap':
      cap(INK.hat, 0, 2);
      block(brush, side ? 4 : 3, y0 + 1, side ? 9 : 10, 1, INK.hat, 1.7);
      break;
    case 'velvet cap':
      block(brush, 3, y0 - 2, 10, 1, INK.hat, 3.6);
      block(brush, 2, y0 - 1, 12, 1, INK.hat, 2.8);
      block(brush, 4, y0, 8, 1, INK.trim, 2.8);
      if (!up) dot(brush, 10, y0 - 1, INK.gold, 4);
      break;
    case 'coif':
      cap(INK.hat, 1, 1);
      if (up) block(brush, 4, y0 + 1, 8, 5, INK.hat, 2.8);
      else if (side) block(brush, 4, y0 + 1, 4, 6, INK.hat, 2.8);
      else {
        block(brush, 4, y0 + 2, 1, 5, INK.hat, 3.4);
        block(brush, 11, y0 + 2, 1, 5, INK.hat, 2);
      }
      break;
    case 'hood':
    case 'veil': {
      cap(INK.hat, 0, 2);
      const low = trunk + 1 - y0;
      if (up) for (let j = 0; j <= low; j++) block(brush, j > 6 ? 3 : 4, y0 + j, j > 6 ? 10 : 8, 1, INK.hat, 2.8);
      else if (side) for (let j = 0; j <= low; j++) block(brush, 3, y0 + j, j < 2 ? 8 : 5, 1, INK.hat, 2.6);
      else
        for (let j = 0; j <= low; j++) {
          block(brush, 3, y0 + j, 2, 1, INK.hat, 3.2);
          block(brush, 11, y0 + j, 2, 1, INK.hat, 1.8);
          if (j === 0) block(brush, 4, y0, 8, 1, INK.hat, 2.4);
        }
      break;
    }
    case 'broad hat':
    case 'straw hat':
    case 'feathered hat':
      block(brush, 5, y0 - 3, 6, 1, INK.hat, 3.8);
      block(brush, 5, y0 - 2, 6, 2, INK.hat, 2.9);
      block(brush, 5, y0 - 1, 6, 1, headwear === 'straw hat' ? INK.red : headwear === 'broad hat' ? INK.leather : INK.trim, 2.6);
      block(brush, headwear === 'feathered hat' ? 3 : 2, y0, headwear === 'feathered hat' ? 10 : 12, 1, INK.hat, 3.2);
      block(brush, 4, y0 + 1, 8, 1, INK.hat, 1.3);
      if (headwear === 'feathered hat')
        for (let j = 0; j < 3; j++) dot(brush, (side ? 5 : 11) + (side ? -j : 0) + (j === 2 ? 1 : 0), y0 - 2 - j, INK.linen, 4);
      break;
    case 'kerchief':
      cap(INK.hat, 1, 1);
      if (up) {
        block(brush, 4, y0 + 2, 8, 2, INK.hat, 2.4);
        block(brush, 6, y0 + 4, 4, 2, INK.hat, 2);
      } else if (side) block(brush, 3, y0 + 2, 3, 4, INK.hat, 2.4);
      else {
        dot(brush, 4, y0 + 2, INK.hat, 3);
        dot(brush, 11, y0 + 2, INK.hat, 1.8);
      }
      break;
    case 'headcloth':
      block(brush, 5, y0 - 3, 6, 1, INK.hat, 3.6);
      block(brush, 3, y0 - 2, 10, 2, INK.hat, 3);
      block(brush, 4, y0, 8, 2, INK.hat, 2.2);
      for (let i = 0; i < 4; i++) dot(brush, 5 + 2 * i, y0 - 2 + (i & 1) + 1, INK.hat, 1.4);
      if (direction === 'down') dot(brush, 7, y0, INK.gold, 4);
      break;
    case 'fur cap':
      cap(INK.hat, 0, 3);
      for (let i = 0; i < 10; i++) {
        dot(brush, 3 + i, y0, INK.fur, (i & 1) === 0 ? 3.4 : 2.2);
        dot(brush, 3 + i, y0 + 1, INK.fur, (i & 1) === 0 ? 1.8 : 2.8);
      }
      break;
    case 'helmet':
      cap(INK.steel, 1, 2);
      dot(brush, 7, y0 - 1, INK.steel, 5);
      dot(brush, 6, y0, INK.steel, 4.4);
      block(brush, 3, y0 + 2, 10, 1, INK.steel, 1.8);
      if (direction === 'down') {
        block(brush, 4, y0 + 3, 1, 4, INK.steel, 3);
        block(brush, 11, y0 + 3, 1, 4, INK.steel, 1.6);
        dot(brush, 8, y0 + 3, INK.steel, 3);
      } else block(brush, 4, y0 + 3, up ? 8 : 4, 3, INK.steel, 2.4);
      break;
    case 'circlet':
      block(brush, 4, y0 + 1, 8, 1, INK.gold, 3);
      if (!up) dot(brush, side ? 11 : 8, y0 + 1, INK.red, 3);
      break;
    case 'crown':
      block(brush, 4, y0 - 1, 8, 2, INK.gold, 3);
      for (let i = 4; i < 12; i += 2) dot(brush, i, y0 - 2, INK.gold, i < 8 ? 4.4 : 3);
      if (!up) dot(brush, side ? 10 : 8, y0, INK.red, 3);
      break;
    default:
  }
}
