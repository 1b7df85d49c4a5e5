import { clamp } from '../base/math.ts';
import type { Appearance } from '../world.ts';
import { bytesOf, develop, makeCanvas, type Picture } from './canvas.ts';
import { INK, inksOf } from './inks.ts';
import { block, type Brush, dot, rim } from './pixels.ts';
import { paintSpriteHead } from './sprite-head.ts';

/** Where a sheet's rows look. */
export const SPRITE_DIRECTIONS = ['down', 'left', 'right', 'up'] as const;
export type SpriteDirection = (typeof SPRITE_DIRECTIONS)[number];
/** What a sheet's columns show: a walk of four steps, and a breath while standing. */
export const SPRITE_STEPS = ['stand', 'left foot', 'stand', 'right foot', 'idle'] as const;

/** A sheet of equal cells: a row for each of SPRITE_DIRECTIONS, a column for each of SPRITE_STEPS. */
export interface SpriteSheet {
  readonly picture: Picture;
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** The pixel of a cell that stands on the ground. */
  readonly footX: number;
  readonly footY: number;
}

/** A cell, and the row of it that stands on the ground, in pixels. */
export const SPRITE_WIDTH = 16;
export const SPRITE_HEIGHT = 24;
export const SPRITE_FOOT = 22;
const FOOT: number = SPRITE_FOOT;

/** Where the parts of a small figure lie, in pixels of a cell. */
export interface Figure {
  readonly looks: Appearance;
  readonly direction: SpriteDirection;
  /** Looks to a side. */
  readonly side: boolean;
  /** First row of the head, of the trunk, of the legs. */
  readonly head: number;
  readonly trunk: number;
  readonly hip: number;
  /** First column and width of the trunk, from the front. */
  readonly x: number;
  readonly broad: number;
  /** -1, 0, 1: which foot goes before. */
  readonly swing: number;
  readonly kid: boolean;
  readonly seated: boolean;
  readonly blink: boolean;
}

/** Draws someone's walking pictures: 16 × 24 cells for tiles of 16 pixels, lit from the upper left. */
export function drawSprite({ appearance }: { readonly appearance: Appearance }): SpriteSheet {
  const to = makeCanvas(SPRITE_WIDTH * SPRITE_STEPS.length, SPRITE_HEIGHT * SPRITE_DIRECTIONS.length, 1);
  for (const [row, direction] of SPRITE_DIRECTIONS.entries())
    for (let step = 0; step < SPRITE_STEPS.length; step++) {
      const brush: Brush = { to, left: step * SPRITE_WIDTH, top: row * SPRITE_HEIGHT, width: SPRITE_WIDTH, flip: direction === 'left' };
      drawFigure(brush, figureOf(appearance, direction, step));
      rim(brush, SPRITE_HEIGHT);
    }
  const picture = develop(to, inksOf(appearance));
  castOnGround(picture);
  return { picture, cellWidth: SPRITE_WIDTH, cellHeight: SPRITE_HEIGHT, footX: SPRITE_WIDTH / 2, footY: FOOT };
}

function figureOf(looks: Appearance, direction: SpriteDirection, step: number): Figure {
  const seated = looks.aids.includes('wheelchair');
  const swing = seated ? 0 : step === 1 ? 1 : step === 3 ? -1 : 0;
  const kid = looks.age < 13;
  const legs = seated ? 3 : kid ? (looks.age < 10 ? 2 : 3) : looks.age < 16 ? 3 : looks.height > 1.82 ? 5 : looks.height < 1.56 ? 3 : 4;
  const tall = looks.age < 8 ? 3 : kid ? 4 : looks.age < 16 ? 5 : 6;
  const bob = (swing !== 0 ? 1 : 0) - (step === 4 ? 1 : 0);
  const hip = FOOT - legs - (seated ? 1 : 0);
  const trunk = hip - tall - bob;
  const breadth = { slight: 7, lean: 8, sturdy: 9, broad: 10 }[looks.build] - (kid ? 2 : looks.age < 16 ? 1 : 0);
  return {
    looks,
    direction,
    side: direction === 'left' || direction === 'right',
    head: trunk - 8 + (looks.ageing.stoop > 0.35 ? 1 : 0),
    trunk,
    hip,
    x: 8 - (breadth >> 1),
    broad: breadth,
    swing,
    kid,
    seated,
    blink: step === 4,
  };
}

function drawFigure(brush: Brush, figure: Figure): void {
  const { looks, side, direction } = figure;
  if (figure.seated) drawChair(brush, figure, direction === 'up');
  if (!figure.seated || !side) drawLegs(brush, figure);
  drawTrunk(brush, figure);
  if (figure.seated) drawWheels(brush, figure);
  paintSpriteHead(brush, figure);
  if (!figure.seated && (looks.aids.includes('cane') || looks.aids.includes('crutch'))) drawStick(brush, figure);
}

function isLong({ outfit: { garment } }: Appearance): boolean {
  return garment === 'robe' || garment === 'gown';
}

function drawLegs(brush: Brush, { looks, side, hip, swing, x, broad, kid, seated }: Figure): void {
  const rows = FOOT - hip;
  const wooden = looks.marks.find(({ kind }) => kind === 'wooden leg');
  const leg = (at: number, lift: number, near: boolean, left: boolean): void => {
    const wood = wooden !== undefined && (wooden.side === 'left') === left;
    const ink = wood ? INK.wood : INK.leather;
    block(brush, at, hip, 2, rows - 1 - lift, ink, near ? 1.6 : 0.9);
    if (wood) dot(brush, at, FOOT - 1 - lift, INK.wood, 1.2);
    else block(brush, at, FOOT - 1 - lift, side ? 3 : 2, 1, INK.dark, near ? 2 : 1.2);
  };
  if (side) {
    leg(6 + (swing > 0 ? -1 : swing < 0 ? 2 : 0), swing === 0 ? 0 : 1, false, false);
    leg(7 + (swing > 0 ? 2 : swing < 0 ? -2 : 0), 0, true, true);
  } else {
    leg(x + (broad > 7 ? 1 : kid ? 0 : 1), seated ? 0 : swing > 0 ? 1 : 0, true, false);
    leg(x + broad - (broad > 7 ? 3 : kid ? 2 : 3), seated ? 0 : swing < 0 ? 1 : 0, false, true);
  }
  if (isLong(looks)) {
    const ink = INK.cloth;
    const [at, wide] = side ? [5, 6] : [x, broad];
    for (let y = hip - 1; y < FOOT - 1; y++)
      block(brush, at - (y > hip + 1 && !side ? 0 : 0) + (side && swing !== 0 ? 0 : 0), y, wide, 1, ink, y === FOOT - 2 ? 1.6 : 2.2);
    block(brush, at, FOOT - 2, wide, 1, INK.trim, 2.2);
    if (side && swing !== 0) dot(brush, at + wide, FOOT - 3, ink, 1.6);
  }
}

function drawTrunk(brush: Brush, figure: Figure): void {
  const { looks, side, direction, trunk, hip, x, broad, swing } = figure;
  const { garment, accessory } = looks.outfit;
  const shirt = garment === 'apron' || garment === 'jerkin' || garment === 'shirt' || garment === 'smock';
  const armour = garment === 'mail' || garment === 'plate';
  const ink = armour ? INK.steel : garment === 'smock' ? INK.under : shirt && garment !== 'jerkin' ? INK.linen : INK.cloth;
  const sleeve = armour ? INK.steel : shirt ? (garment === 'smock' ? INK.under : INK.linen) : INK.cloth;
  const rows = hip - trunk + 1;
  if (side) {
    block(brush, 5, trunk, 6, rows, ink, 2.8);
    if (garment === 'apron') block(brush, 9, trunk + 2, 2, rows - 1, INK.cloth, 2.6);
    if (garment === 'mail') block(brush, 6, trunk + 1, 4, rows - 1, INK.cloth, 2.6);
    if (garment === 'coat' || garment === 'tunic') block(brush, 5, hip, 6, 2, INK.cloth, 1.9);
    if (garment === 'cloak' || garment === 'mantle') {
      block(brush, 4, trunk, 4, rows + (garment === 'cloak' ? 3 : 1), INK.cloth, 2.2);
      block(brush, 4, hip + (garment === 'cloak' ? 2 : 0), 4, 1, INK.trim, 2.4);
    }
    if (garment === 'furs') block(brush, 4, trunk, 7, 3, INK.fur, 3);
    block(brush, 5, hip - 1, 6, 1, garment === 'robe' ? INK.trim : INK.leather, 1.8);
    const hand = trunk + 5;
    const ax = 7 + swing;
    block(brush, ax, trunk + 1, 2, Math.min(4, rows - 2), sleeve, 1.9);
    block(brush, ax + (swing > 0 ? 1 : 0), Math.min(hand, hip), 2, 1, INK.skin, 3);
    return;
  }
  block(brush, x + 1, trunk, broad - 2, 1, ink, 3.4);
  block(brush, x, trunk + 1, broad, rows - 1, ink, 2.8);
  const front = direction === 'down';
  switch (garment) {
    case 'apron':
      if (front) block(brush, x + 2, trunk + 2, broad - 4, rows + 1, INK.cloth, 2.8);
      else block(brush, x + 1, hip - 1, broad - 2, 1, INK.cloth, 2.4);
      break;
    case 'jerkin':
      for (let j = 1; j < rows; j++) {
        dot(brush, x, trunk + j, INK.linen, 3.4);
        dot(brush, x + broad - 1, trunk + j, INK.linen, 1.6);
      }
      if (front) dot(brush, 7, trunk + 1, INK.linen, 3);
      break;
    case 'coat':
      block(brush, x, hip, broad, 2, INK.cloth, 2.1);
      if (front) {
        for (let j = 0; j < rows + 1; j++) dot(brush, 8, trunk + j, INK.cloth, 0.8);
        dot(brush, 6, trunk, INK.trim, 3.4);
        dot(brush, 9, trunk, INK.trim, 2.4);
        dot(brush, 6, trunk + 1, INK.trim, 3.4);
        dot(brush, 9, trunk + 1, INK.trim, 2.4);
      }
      break;
    case 'tunic':
    case 'smock':
      block(brush, x + 1, hip, broad - 2, 1, garment === 'smock' ? INK.under : INK.cloth, 1.9);
      if (front) block(brush, 7, trunk, 2, 2, INK.trim, 3);
      break;
    case 'cloak':
    case 'mantle': {
      const long = garment === 'cloak' ? 3 : 1;
      if (front) {
        block(brush, x - 1, trunk + 1, 2, rows - 1 + long, INK.cloth, 2.6);
        block(brush, x + broad - 1, trunk + 1, 2, rows - 1 + long, INK.cloth, 1.6);
        block(brush, x + 2, trunk + 1, broad - 4, rows - 1, INK.under, 2.8);
        block(brush, x, trunk, broad, 1, INK.trim, 3);
        dot(brush, 7, trunk + 1, INK.gold, 4);
      } else {
        block(brush, x - 1, trunk + 1, broad + 2, rows - 1 + long, INK.cloth, 2.8);
        block(brush, x - 1, trunk + rows - 1 + long, broad + 2, 1, INK.trim, 2.4);
        for (let j = 3; j < rows + long - 1; j++) dot(brush, 8, trunk + j, INK.cloth, 1.6);
      }
      break;
    }
    case 'robe':
    case 'gown':
      if (front) {
        dot(brush, 7, trunk, garment === 'gown' ? INK.skin : INK.trim, 3);
        dot(brush, 8, trunk, garment === 'gown' ? INK.skin : INK.trim, 2.4);
        if (garment === 'robe') for (let j = 1; j < rows; j++) dot(brush, 7, trunk + j, INK.trim, 3);
      }
      break;
    case 'doublet':
      if (front) for (let j = 1; j < rows; j += 2) dot(brush, 7, trunk + j, INK.trim, 3.6);
      block(brush, x + 2, trunk, broad - 4, 1, INK.linen, 4);
      break;
    case 'furs':
      block(brush, x - 1, trunk, broad + 2, 2, INK.fur, 3);
      for (let i = 0; i < broad; i += 2) dot(brush, x + i, trunk + 2, INK.fur, 2.2);
      break;
    case 'mail':
      for (let j = 1; j < rows; j++) for (let i = 0; i < broad; i++) if (((i + j) & 1) === 0) dot(brush, x + i, trunk + j, INK.steel, 1.6);
      block(brush, x + 2, trunk + 2, broad - 4, rows - 1, INK.cloth, 2.8);
      if (front) dot(brush, 7, trunk + 3, INK.trim, 4);
      break;
    case 'plate':
      block(brush, x, trunk + 1, 2, 2, INK.steel, 4);
      block(brush, x + broad - 2, trunk + 1, 2, 2, INK.steel, 3);
      if (front) block(brush, 7, trunk + 2, 2, 2, INK.steel, 4);
      block(brush, x + 1, hip, broad - 2, 1, INK.cloth, 2.2);
      break;
    default:
      if (front && garment === 'shirt') dot(brush, 7, trunk, INK.skin, 3);
      block(brush, x + 1, trunk + 1, 1, rows - 2, INK.cloth, 2.4);
      block(brush, x + broad - 2, trunk + 1, 1, rows - 2, INK.cloth, 1.8);
  }
  if (garment !== 'cloak' && garment !== 'mantle' && !(garment === 'apron' && front))
    block(brush, x + 1, hip - 1, broad - 2, 1, garment === 'robe' ? INK.trim : INK.leather, 1.6);
  // Arms, against the trunk; one swings before.
  const gone = looks.marks.find(({ kind }) => kind === 'missing hand');
  for (const right of [false, true]) {
    const ax = right ? x + broad - 1 : x;
    const lift = clamp(right ? -swing : swing, 0, 1);
    const long = Math.min(4, rows - 2);
    for (let j = 0; j < long - lift; j++)
      dot(brush, ax, trunk + 1 + j, garment === 'cloak' || garment === 'mantle' ? INK.cloth : sleeve, right ? 1.4 : 3.4);
    const mine = (right ? 'left' : 'right') === gone?.side;
    if (!(mine && front) && !(gone !== undefined && !front && mine)) dot(brush, ax, trunk + 1 + long - lift, INK.skin, right ? 2.4 : 3.4);
  }
  if (front && (accessory === 'chain' || accessory === 'necklace' || accessory === 'pendant')) {
    dot(brush, 7, trunk + 1, INK.gold, 3.4);
    dot(brush, 8, trunk + 1, INK.gold, 2.6);
  }
  if (accessory === 'scarf') block(brush, x + 1, trunk, broad - 2, 1, INK.trim, 3);
  if (accessory === 'satchel')
    for (let j = 0; j < rows - 1; j++) dot(brush, x + 1 + Math.floor((j * (broad - 3)) / (rows - 1)), trunk + j, INK.leather, 2.6);
}

function drawStick(brush: Brush, { looks, side, trunk, x, swing, direction }: Figure): void {
  const crutch = looks.aids.includes('crutch');
  const at = side ? 11 : direction === 'up' ? 14 - Math.max(0, x - 3) : x - 2 < 1 ? 1 : x - 2;
  const from = crutch ? trunk + 2 : trunk + 5;
  for (let y = from; y < FOOT - (swing > 0 ? 1 : 0); y++) dot(brush, at, y, INK.wood, 2.8);
  if (crutch) {
    dot(brush, at - 1, from, INK.wood, 3.4);
    dot(brush, at + 1, from, INK.wood, 2);
  } else dot(brush, at + 1, from, INK.wood, 3.4);
}

function drawChair(brush: Brush, { trunk, hip, x, broad, side }: Figure, up: boolean): void {
  if (side) {
    block(brush, 3, trunk + 1, 2, hip - trunk + 2, INK.wood, 2.6);
    block(brush, 3, hip, 9, 2, INK.leather, 2.6);
    block(brush, 10, hip - 1, 2, 3, INK.cloth, 2);
    block(brush, 11, hip + 2, 2, 2, INK.leather, 1.8);
    dot(brush, 13, FOOT - 1, INK.dark, 2);
  } else block(brush, x - 1, trunk + (up ? 1 : 0), broad + 2, hip - trunk + 2, INK.leather, 2.2);
}

function drawWheels(brush: Brush, { side, hip, x, broad, direction, trunk }: Figure): void {
  if (side) {
    const [cx, cy] = [6, FOOT - 4];
    for (let j = -3; j <= 3; j++)
      for (let i = -3; i <= 3; i++) {
        const d = i * i + j * j;
        if (d <= 12 && d >= 6) dot(brush, cx + i, cy + j, INK.wood, i + j < 0 ? 3.8 : 2.2);
        else if (d === 0) dot(brush, cx, cy, INK.steel, 4);
        else if (d < 6 && (i === 0 || j === 0)) dot(brush, cx + i, cy + j, INK.wood, 1.6);
      }
    return;
  }
  if (direction === 'up') {
    block(brush, x, trunk + 1, broad, hip - trunk, INK.leather, 2.6);
    block(brush, x - 1, trunk, 2, 1, INK.wood, 3.4);
    block(brush, x + broad - 1, trunk, 2, 1, INK.wood, 2.6);
  } else block(brush, x, hip - 1, broad, 2, INK.cloth, 2.2);
  for (const at of [x - 2, x + broad]) block(brush, at, hip - 2, 2, FOOT - hip + 2, INK.wood, at < 8 ? 3.2 : 1.9);
}

/** A soft shadow below every cell's feet. */
function castOnGround({ width, height, data }: Picture): void {
  const words = new Uint32Array(data.buffer);
  const dark = bytesOf(0x1d2040);
  for (let top = 0; top < height; top += SPRITE_HEIGHT)
    for (let left = 0; left < width; left += SPRITE_WIDTH)
      for (let y = FOOT - 2; y <= FOOT + 1; y++)
        for (let x = 1; x < SPRITE_WIDTH - 1; x++) {
          const [u, v] = [(x + 0.5 - 8) / 6, (y + 0.5 - FOOT) / 2];
          const at = (top + y) * width + left + x;
          if (u * u + v * v > 1 || words[at] !== 0) continue;
          words[at] = dark;
          data[at * 4 + 3] = u * u + v * v > 0.6 ? 45 : 70;
        }
}
