import { hashText, unit2 } from '../base/hash.ts';
import { InputError } from '../base/input-error.ts';
import { BIOME_CREATURES, type CreatureLook, CREATURES } from '../content/creatures.ts';
import { type Backdrop, paintBackdrop } from './backdrop.ts';
import { makeBody } from './bodies.ts';
import { bytesOf, develop, makeCanvas, type Picture } from './canvas.ts';
import { fromOklch, mixed, parseColour, type Ramp, rampOf, toOklch } from './colour.ts';
import { rim } from './pixels.ts';
import { drawLimbs, type View } from './solids.ts';
import { SPRITE_DIRECTIONS, SPRITE_STEPS, type SpriteSheet } from './sprite.ts';

/** A creature by its name; where it lives tints its hide. */
export interface CreatureLike {
  readonly name: string;
  /** Name of a biome. */
  readonly biome?: string;
}

const CELL = 32;
const FOOT = 27;
/** We look down on the ground at about twenty-six degrees. */
const UP = 0.9;
const DOWN = 0.43;
const FACING: readonly (readonly [c: number, s: number])[] = [
  [1, 0],
  [0, -1],
  [0, 1],
  [-1, 0],
];

/** Names of the kinds of creatures that haunt a biome; none where only water is. */
export function creaturesOf(biome: string): readonly string[] {
  return Object.hasOwn(BIOME_CREATURES, biome) ? BIOME_CREATURES[biome] : [];
}

/** Whether a look of its own stands behind a name. */
export function hasLook(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => lookNamed(word) !== undefined);
}

function lookNamed(word: string): CreatureLook | undefined {
  return CREATURES.find((look) => look.words.some((own) => word === own || word === `${own}s`));
}

/** The look that fits a name; a name that says nothing gets one by its own luck, of the biome where there is one. */
function lookOf({ name, biome }: CreatureLike): CreatureLook {
  const words = name.toLowerCase().split(/[^a-z]+/);
  // The last word tells most: "cave bear", "wolf spider".
  for (let i = words.length - 1; i >= 0; i--) {
    const found = lookNamed(words[i]);
    if (found) return found;
  }
  const salt = hashText(name);
  const near = biome === undefined ? [] : creaturesOf(biome);
  const found = near.length > 0 ? lookNamed(near[(salt >>> 3) % near.length]) : undefined;
  return found ?? CREATURES[(salt >>> 3) % CREATURES.length];
}

/** Words of a name that colour a hide. */
const TINTS: readonly (readonly [word: string, colour: number])[] = [
  ['black', 0x2d2a33],
  ['white', 0xdcdad2],
  ['grey', 0x85868c],
  ['red', 0xa8452f],
  ['golden', 0xc79a3c],
  ['ash', 0x76717a],
  ['stone', 0x8b8b8f],
  ['snow', 0xe3e6ea],
  ['frost', 0xb6cdd9],
  ['ice', 0xb6cdd9],
  ['marsh', 0x5d7350],
  ['rock', 0x7a6a5c],
  ['fire', 0xc2512c],
  ['shadow', 0x3a3645],
  ['old', 0xb09a6c],
  ['blood', 0x8c2f33],
];

function hidesOf(look: CreatureLook, { name, biome }: CreatureLike): readonly Ramp[] {
  const salt = hashText(name);
  const words = name.toLowerCase().split(/[^a-z]+/);
  const tint = TINTS.find(([word]) => words.includes(word))?.[1];
  const ground = biome === undefined ? undefined : BIOME_TINTS[biome];
  const own = (hex: string, share: number): number => {
    let colour = parseColour(hex);
    if (tint !== undefined) colour = mixed(colour, tint, 0.5 * share);
    if (ground !== undefined) colour = mixed(colour, parseColour(ground), 0.2 * share);
    const { lightness, chroma, hue } = toOklch(colour);
    return fromOklch(lightness + 0.05 * (unit2(salt, 1, 1) - 0.5), chroma, hue + 0.16 * (unit2(salt, 2, 1) - 0.5));
  };
  return [
    [],
    rampOf(own(look.main, 1)),
    rampOf(own(look.belly, 0.7)),
    rampOf(own(look.accent, 0.5)),
    rampOf(0x3a3038),
    rampOf(parseColour(look.eye), 'stuff', 1.3),
    rampOf(0xd9cdb0),
    rampOf(0xb0524d),
  ];
}

/** What ground does to a hide over the ages. */
const BIOME_TINTS: Readonly<Record<string, string>> = {
  ice: '#dfe6ea',
  tundra: '#c5c3b4',
  alpine: '#a39a92',
  volcanic: '#4a3d40',
  desert: '#d3ae74',
  'cold desert': '#c7b48c',
  'salt flat': '#d9d2c4',
  savanna: '#c0a254',
  steppe: '#bda468',
  marsh: '#5d7350',
  mangrove: '#55704a',
  taiga: '#5b6a5e',
  'temperate rainforest': '#4a6650',
  rainforest: '#3d6b45',
};

/** Draws a creature's pictures: cells of 32 × 32, rows as SPRITE_DIRECTIONS, columns as SPRITE_STEPS. */
export function drawBeast(creature: CreatureLike): SpriteSheet {
  const look = lookOf(creature);
  const to = makeCanvas(CELL * SPRITE_STEPS.length, CELL * SPRITE_DIRECTIONS.length, 1);
  const depth = new Float32Array(CELL * CELL);
  for (let step = 0; step < SPRITE_STEPS.length; step++) {
    const { limbs } = makeBody(look, { swing: step === 1 ? 1 : step === 3 ? -1 : 0, breath: step === 4 ? 1 : 0 });
    for (let row = 0; row < FACING.length; row++) {
      const [c, s] = FACING[row];
      const [left, top] = [step * CELL, row * CELL];
      drawLimbs({ to, left, top, width: CELL, height: CELL, depth }, limbs, {
        c,
        s,
        up: UP,
        down: DOWN,
        zoom: 1,
        x: CELL / 2,
        y: FOOT - 2.5,
      });
      rim({ to, left, top, width: CELL, flip: false }, CELL);
    }
  }
  const picture = develop(to, hidesOf(look, creature));
  groundShadows(picture);
  return { picture, cellWidth: CELL, cellHeight: CELL, footX: CELL / 2, footY: FOOT };
}

function groundShadows({ width, height, data }: Picture): void {
  const words = new Uint32Array(data.buffer);
  const dark = bytesOf(0x1d2040);
  for (let top = 0; top < height; top += CELL)
    for (let left = 0; left < width; left += CELL)
      for (let y = FOOT - 5; y < FOOT + 4; y++)
        for (let x = 5; x < CELL - 5; x++) {
          const [u, v] = [(x + 0.5 - CELL / 2) / 10.5, (y + 0.5 - FOOT + 1.5) / 3.6];
          const at = (top + y) * width + left + x;
          if (u * u + v * v > 1 || words[at] !== 0) continue;
          words[at] = dark;
          data[at * 4 + 3] = u * u + v * v > 0.6 ? 45 : 70;
        }
}

/**
 * Draws a creature's head and shoulders.
 * @throws InputError for a size that there is not
 */
export function drawBeastPortrait(creature: CreatureLike, options: Omit<Backdrop, 'biome'> & { readonly size?: number } = {}): Picture {
  const { size = 64 } = options;
  if (!Number.isInteger(size) || size < 32 || size > 256)
    throw new InputError('portrait.size', `expected a whole number from 32 to 256, got ${String(size)}`);
  const look = lookOf(creature);
  const { limbs, head, reach } = makeBody(look, { swing: 0, breath: 1 });
  const salt = hashText(creature.name) >>> 4;
  const side = (salt & 1) === 0 ? 1 : -1;
  const zoom = (size * 0.36) / reach;
  const [c, s, up, down] = [0.83, 0.56 * side, 0.97, 0.24];
  const toward = head[0] * c - head[1] * s;
  const view: View = {
    c,
    s,
    up,
    down,
    zoom,
    x: size * 0.5 - (head[0] * s + head[1] * c) * zoom,
    y: size * 0.5 + (head[2] * up - toward * down) * zoom,
  };
  const to = makeCanvas(size, size, size / 64);
  drawLimbs({ to, left: 0, top: 0, width: size, height: size, depth: new Float32Array(size * size) }, limbs, view);
  rim({ to, left: 0, top: 0, width: size, flip: false }, size);
  const picture = develop(to, hidesOf(look, creature));
  paintBackdrop(picture, { ...options, ...(creature.biome === undefined ? {} : { biome: creature.biome }) }, salt);
  return picture;
}
