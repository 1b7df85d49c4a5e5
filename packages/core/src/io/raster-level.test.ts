import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { STYLE_NAMES } from '../content/styles.ts';
import { parseRecipe } from '../recipe.ts';
import type { Level } from '../world.ts';
import { drawLevel } from './raster-level.ts';
import { levelToPng, recipeOfPng } from './to-png.ts';

const ROWS = [
  '############',
  '#####....###',
  '###.......##',
  '##....##...#',
  '##...###...#',
  '##.........#',
  '####.....###',
  '############',
  '############',
  '############',
];
const WIDTH = ROWS[0].length;
const cells = ROWS.join('');
const level: Level = {
  engine: '0',
  recipe: parseRecipe('by hand'),
  place: 0 as Level['place'],
  kind: 'cave',
  name: 'Hollow',
  metresPerCell: 1,
  daylight: 0.3,
  rect: { x: 0, y: 0, width: WIDTH, height: ROWS.length },
  layers: { tiles: Uint16Array.from(cells, (sign) => (sign === '#' ? 0 : 1)), room: new Int16Array(cells.length) },
  tiles: [
    { name: 'rock', solid: true, form: 'wall', colour: '#5a5048' },
    { name: 'floor', solid: false, form: 'ground', colour: '#b0a48c' },
  ],
  rooms: [],
  doors: [],
  links: [],
  locks: [],
  floors: [{ name: 'the cave', rect: { x: 0, y: 0, width: WIDTH, height: ROWS.length }, storey: 0 }],
  objects: [{ kind: 'chest', cell: 5 * WIDTH + 8, solid: true }],
  roofs: [],
  why: [],
  entrance: 1 * WIDTH + 6,
  exits: [],
  proof: { reachable: 0, depth: 0, objectSteps: [], goal: null, order: [], path: [], states: 0, errands: [] },
};
/** Mean lightness of a tile. */
function light(x: number, y: number, scale: number, part: 'whole' | 'north' | 'south' = 'whole'): number {
  const { width, data } = drawLevel(level, { scale, objects: false });
  let sum = 0;
  const from = part === 'south' ? scale / 2 : 0;
  const to = part === 'north' ? scale / 2 : scale;
  for (let py = from; py < to; py++)
    for (let px = 0; px < scale; px++) for (let c = 0; c < 3; c++) sum += data[((y * scale + py) * width + x * scale + px) * 4 + c];
  return sum / ((to - from) * scale * 3);
}

describe('a level from above', () => {
  test('has its size, and the same bytes each time', () => {
    const picture = drawLevel(level);
    expect([picture.width, picture.height]).toEqual([96, 80]);
    expect(drawLevel(level).data).toEqual(picture.data);
    expect(drawLevel(level, { scale: 1 }).width).toBe(12);
  });
  test('floors are lighter than walls, and deep rock is darkest', () => {
    expect(light(5, 5, 8)).toBeGreaterThan(light(0, 8, 8) + 40);
    expect(light(5, 7, 8)).toBeGreaterThan(light(5, 9, 8));
  });
  test('walls throw their shadow to the south', () => {
    expect(light(7, 1, 8, 'north')).toBeLessThan(light(7, 1, 8, 'south') - 10);
  });
  test('a smooth cave closes no passage and loses no boulder', () => {
    const rows = ['#########', '#.#...###', '#.#.#.#.#', '#...#...#', '###.#####', '#.......#', '#..#..O.#', '#.......#', '#########'];
    const signs = rows.join('');
    const narrow: Level = {
      ...level,
      rect: { x: 0, y: 0, width: 9, height: 9 },
      layers: { tiles: Uint16Array.from(signs, (sign) => (sign === '.' ? 1 : 0)), room: new Int16Array(81) },
      objects: [],
      tiles: [
        { name: 'rock', solid: true, form: 'wall', colour: '#600000' },
        { name: 'floor', solid: false, form: 'ground', colour: '#00ff00' },
      ],
    };
    for (const scale of [3, 8, 12]) {
      const { width, data } = drawLevel(narrow, { scale, objects: false });
      const floor = (px: number, py: number): boolean => data[(py * width + px) * 4 + 1] > 70;
      const middle = (cell: number): [number, number] => [(cell % 9) * scale + (scale >> 1), Math.floor(cell / 9) * scale + (scale >> 1)];
      for (let cell = 0; cell < 81; cell++) {
        const [px, py] = middle(cell);
        expect(floor(px, py), `cell ${cell} at scale ${scale}`).toBe(signs[cell] === '.');
        if (signs[cell] !== '.') continue;
        if (signs[cell + 1] === '.') for (let k = 0; k < scale; k++) expect(floor(px + k, py)).toBe(true);
        if (signs[cell + 9] === '.') for (let k = 0; k < scale; k++) expect(floor(px, py + k)).toBe(true);
      }
    }
  });
  test('entrance and objects are marked', () => {
    const marked = drawLevel(level);
    const bare = drawLevel(level, { objects: false });
    for (const [x, y] of [
      [8, 5],
      [6, 1],
    ]) {
      let changed = 0;
      for (let py = y * 8; py < y * 8 + 8; py++)
        for (let px = x * 8; px < x * 8 + 8; px++) if (marked.data[(py * 96 + px) * 4] !== bare.data[(py * 96 + px) * 4]) changed++;
      expect(changed).toBeGreaterThan(10);
    }
  });
  test('each style draws it its own way, and no other style is taken', () => {
    const pictures = STYLE_NAMES.map((style) => drawLevel(level, { style }).data.join());
    expect(new Set(pictures).size).toBe(STYLE_NAMES.length);
    expect(() => drawLevel(level, { style: 'crayon' as never })).toThrow('options.style: expected one of atlas');
  });
  test('lamps light what they can see, and no room beyond a wall', () => {
    const rows = ['#########', '#...#...#', '#...#...#', '#...#...#', '#########'];
    const lamp = (light: number): Level => ({
      ...level,
      kind: 'keep',
      rect: { x: 0, y: 0, width: 9, height: 5 },
      layers: { tiles: Uint16Array.from(rows.join(''), (sign) => (sign === '#' ? 0 : 1)), room: new Int16Array(45) },
      entrance: 7,
      objects: [{ kind: 'light', cell: 19, solid: false, light }],
    });
    const mean = (made: Level, x: number): number => {
      const { width, data } = drawLevel(made, { objects: false });
      let sum = 0;
      for (let py = 8; py < 32; py++) for (let px = x * 8; px < x * 8 + 8; px++) sum += data[(py * width + px) * 4];
      return sum / 192;
    };
    expect(mean(lamp(5), 2)).toBeGreaterThan(mean(lamp(0), 2) + 20);
    expect(mean(lamp(5), 7)).toBeCloseTo(mean(lamp(0), 7), 0);
  });
  test('as a PNG it carries the recipe of its world', () => {
    const bytes = levelToPng(level, { scale: 4 });
    expect(PNG.sync.read(Buffer.from(bytes)).width).toBe(48);
    expect(recipeOfPng(bytes)).toEqual(level.recipe);
  });
  test('a size that is not allowed is refused', () => {
    expect(() => drawLevel(level, { scale: 2.5 })).toThrow(
      'options.scale: expected a whole number from 1 to 32, got 2.5; leave it out for 8',
    );
  });
});

test('a roof covers its building and nothing else, the lighter on the side of the light', () => {
  const roofed: Level = {
    ...level,
    objects: [],
    roofs: [{ shape: 'gable', rect: { x: 4, y: 2, width: 5, height: 4 }, ridge: 'east-west', colour: '#a05030' }],
  };
  const bare = drawLevel(roofed, { scale: 8 });
  const covered = drawLevel(roofed, { scale: 8, roofs: true });
  const lightAt = ({ width, data }: typeof bare, x: number, y: number): number => {
    let sum = 0;
    for (let py = y * 8; py < y * 8 + 8; py++) for (let px = x * 8; px < x * 8 + 8; px++) sum += data[(py * width + px) * 4];
    return sum;
  };
  expect(drawLevel(level, { scale: 8 })).toEqual(drawLevel({ ...level, roofs: roofed.roofs }, { scale: 8 }));
  expect(lightAt(covered, 1, 1)).toBe(lightAt(bare, 1, 1));
  expect(lightAt(covered, 6, 3)).not.toBe(lightAt(bare, 6, 3));
  expect(lightAt(covered, 6, 2)).toBeGreaterThan(lightAt(covered, 6, 5));
});

test('rock does not draw back from what was built against it', () => {
  const [width, height] = [12, 8];
  const tiles = Uint16Array.from({ length: width * height }, (_, cell) => (cell % width < 4 ? 0 : cell % width < 8 ? 1 : 2));
  const open: Level = {
    ...level,
    kind: 'mine',
    daylight: 1,
    rect: { x: 0, y: 0, width, height },
    layers: { tiles, room: new Int16Array(width * height) },
    tiles: [
      { name: 'rock', solid: true, form: 'wall', colour: '#000000' },
      { name: 'void', solid: true, form: 'wall', colour: '#000000' },
      { name: 'grass', solid: false, form: 'ground', colour: '#ffffff' },
    ],
    objects: [],
  };
  const scale = 8;
  const { data } = drawLevel(open, { scale });
  for (let py = 16; py < 40; py++) for (let px = 8; px < 56; px++) expect(data[(py * width * scale + px) * 4]).toBeLessThan(120);
});
