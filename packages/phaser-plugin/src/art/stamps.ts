import type { Rgb } from './colour.ts';
import { GROUNDS, RAMPS, SHADES } from './grounds.ts';
import { saltOf, unit } from './noise.ts';

/** A mark on the ground around a vertex: pixels relative to it, each a shade of the ground or a colour of its own. */
export interface StampPixel {
  readonly dx: number;
  readonly dy: number;
  readonly colour: Rgb;
  /** Frames of the water animation in which it shows, one bit each; -1 for all. */
  readonly frames: number;
}

/** Digits are shades of the ground (0 darkest), letters the colours below. */
const SHAPES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  '': [[]],
  blade: [
    ['..5..', '5.4.5', '.424.'],
    ['.5.', '54.', '.24'],
    ['.6.5', '54.4', '.242'],
    ['5', '4', '2'],
  ],
  clover: [
    ['.5.', '545', '.2.'],
    ['55', '42'],
  ],
  straw: [
    ['5.5', '.54', '.2.'],
    ['5..5', '.545', '.22.'],
    ['6.', '54', '.2'],
  ],
  fern: [
    ['.5.5.', '54545', '.242.'],
    ['5...5', '.545.', '..2..'],
    ['.6.', '545', '242'],
  ],
  reed: [
    ['d.5', '5.5', '545', '.2.'],
    ['.d.', '.5.', '554', '.22'],
    ['5.d', '545', '.22'],
  ],
  litter: [
    ['o.', '.2'],
    ['.o', '2.'],
    ['1', '.'],
    ['o.1', '.2.'],
  ],
  pebble: [
    ['54', '21'],
    ['565', '432', '.1.'],
    ['5', '2'],
    ['554', '421'],
  ],
  crack: [
    ['1..', '.11', '..5'],
    ['..1', '.15', '11.'],
    ['1.', '15', '.1'],
    ['11..', '.511', '....'],
  ],
  ledge: [
    ['555..', '22255', '..122'],
    ['.555', '5222', '21..'],
    ['5555', '1221'],
  ],
  grains: [
    ['5.', '.2'],
    ['5..2', '..5.'],
    ['2', '.'],
    ['.5', '2.'],
  ],
  dune: [
    ['..6666..', '66....66', '2.2222..'],
    ['666..', '...666', '.22...'],
    ['..66666', '66.....', '..222..'],
  ],
  shell: [['w'], ['wo'], ['.r', 'rr']],
  puddle: [
    ['.bbb.', 'bcccb', '.bbb.'],
    ['bbb.', '.ccb'],
    ['.bb', 'bcb'],
  ],
  ember: [['1'], ['1e', 'e1'], ['.1.', '1e1']],
  sparkle: [['6'], ['.6.', '6.6'], ['2.', '.2']],
  sheen: [
    ['..6', '.6.', '6..'],
    ['.66', '66.'],
    ['6.', '.6'],
  ],
};

const LETTERS: Readonly<Record<string, Rgb>> = {
  w: 0xf7f3e6,
  y: 0xf2cf4a,
  p: 0xe58fa6,
  v: 0xa98be0,
  r: 0xd9745c,
  o: 0xb9814a,
  d: 0x6d4a2f,
  b: 0x4a6f78,
  c: 0x6fa0a6,
  e: 0xe0703a,
};

/** Vertices of one ground come in this many kinds, each with marks of its own. */
export const VERTEX_KINDS = 4;
const REACH = 10;

/** The marks around a vertex of this ground and kind. */
export const STAMPS: readonly (readonly (readonly StampPixel[])[])[] = GROUNDS.map((ground, g) =>
  Array.from({ length: VERTEX_KINDS }, (_, kind) => marksAround(g, kind, ground.marks)),
);

function marksAround(ground: number, kind: number, marks: readonly string[]): StampPixel[] {
  const salt = saltOf(`stamps/${GROUNDS[ground].name}`);
  const out: StampPixel[] = [];
  // The first kind is almost bare, the last is full: patches, not a carpet.
  const count = [1, 2, 3, 3][kind];
  for (let i = 0; i < count; i++) {
    const mark = marks[(i + kind) % marks.length];
    const x = Math.round((unit(salt, kind * 8 + i, 1) * 2 - 1) * REACH) - 1;
    const y = Math.round((unit(salt, kind * 8 + i, 2) * 2 - 1) * REACH) - 1;
    if (mark === 'glint' || mark === 'ripple')
      out.push(...waves(ground, x, y, mark === 'ripple' ? 1 : 6, Math.floor(unit(salt, kind * 8 + i, 3) * 4)));
    else out.push(...shape(ground, SHAPES[mark], Math.floor(unit(salt, kind * 8 + i, 3) * 97), x, y));
  }
  return out;
}

function shape(ground: number, shapes: readonly (readonly string[])[], luck: number, x: number, y: number): StampPixel[] {
  const out: StampPixel[] = [];
  for (const [j, row] of shapes[luck % shapes.length].entries()) {
    for (let i = 0; i < row.length; i++) {
      const letter = row[i];
      if (letter === '.') continue;
      const shade = letter >= '0' && letter <= '9' ? RAMPS[ground][Math.min(SHADES - 1, Number(letter))] : LETTERS[letter];
      out.push({ dx: x + i, dy: y + j, colour: shade, frames: -1 });
    }
  }
  return out;
}

/** A crest that grows, breaks and fades over the four frames of the water. */
function waves(ground: number, x: number, y: number, shade: number, phase: number): StampPixel[] {
  const lengths = [2, 5, 6, 3];
  const out: StampPixel[] = [];
  for (let frame = 0; frame < 4; frame++) {
    const length = lengths[(frame + phase) % 4];
    for (let i = 0; i < length; i++) {
      // The middle of a long crest stands a pixel higher.
      const lift = length > 4 && i > 0 && i < length - 1 ? 1 : 0;
      out.push({ dx: x + i - (length >> 1), dy: y - lift, colour: RAMPS[ground][Math.min(SHADES - 1, shade)], frames: 1 << frame });
    }
  }
  return out;
}
