/** Signs over heads and places: a quest to take, one to hand in, the place to go to. */
import { type Rgb } from './colour.ts';
import { makeRaster, outline, sketch } from './raster.ts';
import type { Sprite } from './sprite.ts';

const C: Readonly<Record<string, Rgb>> = {
  y: 0xffd84a,
  w: 0xfff3b0,
  o: 0xd9942b,
  r: 0xe2523f,
  p: 0xf2897a,
  d: 0xa8302f,
  b: 0x7fd3ff,
  s: 0x3f8fd0,
};
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  offer: ['.wyo.', '.wyo.', '.wyo.', '.wyo.', '.wyo.', '..y..', '.....', '.wyo.', '.yyo.'],
  report: ['.wyyo.', 'wy..yo', 'yy..yo', '....yo', '...yo.', '..yo..', '..yo..', '......', '..wo..', '..yo..'],
  goal: ['.prrd.', 'prrrrd', 'pr..rd', 'pr..rd', 'prrrrd', '.rrrd.', '..rd..', '..rd..'],
  item: ['..w..', '.wbs.', 'wbbss', '.bss.', '..s..'],
};

/** Every mark, by name. */
export function drawMarks(): Sprite[] {
  return Object.entries(SHAPES).map(([name, rows]) => {
    const picture = makeRaster(Math.max(...rows.map((row) => row.length)) + 2, rows.length + 2);
    sketch(picture, 1, 1, rows, C);
    outline(picture, 0x2a1b16);
    return { name: `mark-${name}`, picture, footX: picture.width >> 1, footY: picture.height - 1 };
  });
}
