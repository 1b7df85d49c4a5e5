import {
  decorateLevel,
  type DrawLevelOptions,
  encodeLevel,
  type FloorSample,
  generateLevel,
  generateWilderness,
  generateWorld,
  InputError,
  type Level,
  levelToPng,
  nearest,
  outlyingOf,
  parseFloorSample,
  shown,
  STYLE_NAMES,
  type World,
} from '@hinterland/core';
import { FINE } from './command.ts';
import { type Output, readBytes, writeAll } from './files.ts';
import { type Formats, layersOf, OUTPUT_OPTIONS, targetsOf } from './formats.ts';
import { COMMON, type Given, helpText, type OptionTable, readOptions } from './options.ts';
import { RECIPE_OPTIONS, recipeOf } from './recipe-options.ts';
import { progress, say } from './say.ts';

const OPTIONS: OptionTable = {
  ...OUTPUT_OPTIONS,
  list: { kind: 'flag', does: 'Print all that can be entered instead: places, and the farms and camps of the country with their cells.' },
  style: { kind: 'text', value: 'NAME', does: `Style of the picture: ${STYLE_NAMES.join(', ')}.` },
  roofs: { kind: 'flag', does: 'Draw the roofs, as one sees them from outside.' },
  sample: {
    kind: 'text',
    value: 'FILE',
    does: 'Lay the floors of all rooms, not the streets, like a small sample, drawn in letters as JSON.',
  },
  scale: { kind: 'text', value: 'N', does: 'Pixels of the picture for each cell, 1 to 32; 8 unless told.' },
  ...RECIPE_OPTIONS,
  ...COMMON,
};

export const help: string = helpText(
  'level SEED PLACE --out PATH [options]',
  `Makes one place of a world from inside and writes it. PLACE is the id or the name of a place, the name of a farm or camp, or a cell of the land as X,Y.`,
  OPTIONS,
  [
    'hinterland level copper-otter 12 --out cave.json',
    'hinterland level copper-otter Höhlenmaul --out - --layers plain',
    'hinterland level copper-otter 12 --out cave.png --style parchment --scale 16',
    'hinterland level copper-otter 40,52 --out country.png',
    'hinterland level copper-otter 12 --out laid.png --sample floor.json',
    'hinterland level copper-otter --list',
  ],
);

export async function run(args: readonly string[]): Promise<number> {
  const given = readOptions(args, OPTIONS);
  const words = given.text('recipe') !== undefined && given.words.length === 1 ? [undefined, ...given.words] : given.words;
  const [seed, where, extra] = words;
  if (given.flag('list')) {
    say(listOf(generateWorld(await recipeOf(given, seed))));
    return FINE;
  }
  if (where === undefined)
    throw new InputError(
      'PLACE',
      'there is none; name a seed and a place, by id or name: hinterland level copper-otter 12 --out cave.json',
    );
  if (extra !== undefined) throw new InputError(extra, 'one seed and one place; write a name of several words in quotes');
  const layers = layersOf(given);
  const draw = drawOptions(given);
  const formats: Formats<Level> = { json: (level) => encodeLevel(level, { layers }), png: (level) => levelToPng(level, draw) };
  const targets = await targetsOf(given, formats, 'level.json');
  const sample = await sampleOf(given);
  const recipe = await recipeOf(given, seed);

  const shownProgress = progress(recipe.seed, given.flag('quiet'));
  let level: Level;
  let outputs: Output[];
  try {
    const world = generateWorld(recipe, { onStage: shownProgress.onStage });
    const found = spotOf(world, where);
    shownProgress.onStage('levels');
    const plain = 'cell' in found ? generateWilderness(world, found.cell) : generateLevel(world, found.place);
    level = sample === undefined ? plain : decorateLevel(plain, 'all', sample, recipe.seed);
    outputs = targets.map(({ path, make }) => ({ path, data: make(level) }));
  } finally {
    shownProgress.done();
  }
  await writeAll(outputs);
  if (!given.flag('quiet') && !outputs.some(({ path }) => path === '-')) report(level, outputs, given);
  return FINE;
}

/** How the picture is drawn, read before anything is made. */
function drawOptions(given: Given): DrawLevelOptions {
  const [style, scale] = [given.text('style'), given.text('scale')];
  if (scale !== undefined && !(/^\d+$/.test(scale) && Number(scale) >= 1 && Number(scale) <= 32))
    throw new InputError('--scale', `expected a whole number from 1 to 32, got ${shown(scale)}`);
  const known = STYLE_NAMES.find((name) => name === style);
  if (style !== undefined && known === undefined)
    throw new InputError('--style', `there is no style ${shown(style)}; there are ${STYLE_NAMES.join(', ')}`);
  return {
    ...(known !== undefined && { style: known }),
    ...(scale !== undefined && { scale: Number(scale) }),
    ...(given.flag('roofs') && { roofs: true }),
  };
}

/** The floor that `--sample` names. */
async function sampleOf(given: Given): Promise<FloorSample | undefined> {
  const path = given.text('sample');
  if (path === undefined) return undefined;
  const bytes = await readBytes(path, '--sample');
  let drawn: unknown;
  try {
    drawn = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    const like = '{"rows": ["aab", "aba", "baa"], "legend": {"a": {"name": "slate", "colour": "#405060"}, …}}';
    throw new InputError('--sample', `${path} is not JSON; a sample looks like ${like}`);
  }
  return parseFloorSample(drawn);
}

/** One line for each place, farm and camp that can be entered. */
function listOf(world: World): string {
  const at = (cell: number): string => `${cell % world.rect.width},${Math.floor(cell / world.rect.width)}`;
  const lines = world.places.map(({ id, kind, name }) => `${String(id).padStart(7)}  ${kind.padEnd(9)} ${name}`);
  for (const { kind, cell, name } of outlyingOf(world)) lines.push(`${at(cell).padStart(7)}  ${kind.padEnd(9)} ${name}`);
  return lines.join('\n');
}

/** The place of that id or name, or the cell of that farm or camp, or of those coordinates. */
function spotOf(world: World, where: string): { readonly place: number } | { readonly cell: number } {
  const { places, rect } = world;
  const alike = (name: string): boolean => name.toLowerCase() === where.toLowerCase();
  const named = places.find(({ name }) => alike(name));
  const place = /^\d+$/.test(where) ? places[Number(where)] : named;
  if (place) return { place: place.id };
  const spot = /^(\d+),(\d+)$/.exec(where);
  if (spot !== null) {
    const [x, y] = [Number(spot[1]), Number(spot[2])];
    if (x >= rect.width || y >= rect.height)
      throw new InputError('PLACE', `there is no cell ${where}; this world is ${rect.width} × ${rect.height} cells, counted from 0,0`);
    return { cell: y * rect.width + x };
  }
  const out = outlyingOf(world);
  const found = out.find(({ name }) => alike(name));
  if (found) return { cell: found.cell };
  const near = nearest(where, [...places.map(({ name }) => name), ...out.map(({ name }) => name)]);
  const open = places.map(({ id, name }) => `${id} (${name})`);
  const cure = near
    ? `did you mean ${near}?`
    : open.length > 0
      ? `those that can be entered are ${open.slice(0, 8).join(', ')}; --list prints all`
      : 'none of them can be entered, try another seed';
  throw new InputError('PLACE', `${world.name} has no place ${shown(where)}, its ids go to ${places.length - 1}; ${cure}`);
}

function report(level: Level, outputs: readonly Output[], given: Given): void {
  const files = outputs.map(({ path }) => path);
  const { width, height } = level.rect;
  const { kind, name, rooms, objects } = level;
  if (given.flag('json'))
    say(JSON.stringify({ files, place: level.place, kind, name, width, height, rooms: rooms.length, objects: objects.length }));
  else say(`${files.join(', ')}: ${name}, a ${kind} of ${width} × ${height} cells, ${rooms.length} rooms, ${objects.length} objects`);
}
