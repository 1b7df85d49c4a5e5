import {
  decodeWorld,
  ENGINE_VERSION,
  explain,
  explainBorder,
  explainPlace,
  explainRuin,
  explainTerm,
  InputError,
  nearest,
  type PastExplanation,
  type Place,
  shown,
  type World,
} from '@hinterland/core';
import { FINE } from './command.ts';
import { readText } from './files.ts';
import { COMMON, helpText, type OptionTable, readOptions } from './options.ts';
import { say } from './say.ts';

const OPTIONS: OptionTable = COMMON;

export const help: string = helpText(
  'explain FILE WHERE [options]',
  'Says why a cell of a world has its biome, height, warmth and rain, a place its site, a border its course and a ruin its end. WHERE is x,y, a cell number or the name of a place; or a term such as item:3, event:12, place:57, character:8 or faction:0; or two factions or characters, for what is between them.',
  OPTIONS,
  [
    'hinterland explain world.json 120,80',
    'hinterland explain world.json "Ford on Oru"',
    'hinterland explain world.json item:3',
    'hinterland explain world.json faction:0 faction:2',
  ],
);

export async function run(args: readonly string[]): Promise<number> {
  const given = readOptions(args, OPTIONS);
  const [file, where, other, extra] = given.words;
  if (file === undefined)
    throw new InputError('FILE', 'there is none; name a world and a spot of it: hinterland explain world.json 120,80');
  if (where === undefined) throw new InputError('WHERE', 'there is none; name a spot as x,y, as a cell number or by the name of a place');
  const isTerm = TERM.test(where);
  const unexpected = extra ?? (isTerm ? undefined : other);
  if (unexpected !== undefined) throw new InputError(unexpected, 'one spot at a time; write a name of several words in quotes');
  const world = decodeWorld(await readText(file, 'FILE'), { path: file });
  if (isTerm) {
    const past = pastOf(world, where, other);
    say(given.flag('json') ? JSON.stringify(past) : past.text);
    return FINE;
  }
  if (world.engine !== ENGINE_VERSION)
    throw new InputError(
      `${file}.engine`,
      `expected ${ENGINE_VERSION}, got ${shown(world.engine)}; causes are computed anew, which only the version that made the world can do`,
    );

  const { cell, place } = spotOf(world, where);
  const told = explain(world, cell);
  const border = explainBorder(world, cell);
  const fall = place ? explainRuin(world, place.id) : null;
  if (given.flag('json'))
    say(
      JSON.stringify({
        ...told,
        ...(place && { place: { id: place.id, name: place.name, because: place.because, text: explainPlace(world, place.id).text } }),
        ...(fall && { fall }),
        ...(border && { border: { holder: border.holder.id, text: border.text } }),
      }),
    );
  else {
    const { width, x, y } = world.rect;
    say(`${x + (cell % width)},${y + Math.floor(cell / width)} (cell ${cell}): ${told.text}`);
    if (place) say(explainPlace(world, place.id).text);
    if (fall) say(fall.text);
    if (border) say(border.text);
  }
  return FINE;
}

const TERM = /^[a-z]+:\d+$/;

/** What the tables of the world say of a term, or of two. */
function pastOf(world: World, term: string, other: string | undefined): PastExplanation {
  try {
    return explainTerm(world, term, other);
  } catch (error) {
    if (error instanceof RangeError) throw new InputError('WHERE', error.message);
    throw error;
  }
}

/** The cell that is meant, and the place that stands on it. */
function spotOf(world: World, where: string): { cell: number; place: Place | undefined } {
  const { rect, places } = world;
  const pair = /^\s*(-?\d{1,9})\s*[,x]\s*(-?\d{1,9})\s*$/.exec(where);
  let cell: number | undefined;
  if (pair) {
    const [column, row] = [Number(pair[1]) - rect.x, Number(pair[2]) - rect.y];
    if (column < 0 || row < 0 || column >= rect.width || row >= rect.height)
      throw new InputError(
        'WHERE',
        `${where} lies off the map; x goes from ${rect.x} to ${rect.x + rect.width - 1}, y from ${rect.y} to ${rect.y + rect.height - 1}`,
      );
    cell = row * rect.width + column;
  } else if (/^\d+$/.test(where)) {
    cell = Number(where);
    const last = rect.width * rect.height - 1;
    if (cell > last) throw new InputError('WHERE', `there is no cell ${where}; the last one is ${last}`);
  } else {
    cell = places.find(({ name }) => name.toLowerCase() === where.toLowerCase())?.cell;
    const near = nearest(
      where,
      places.map(({ name }) => name),
    );
    if (cell === undefined)
      throw new InputError(
        'WHERE',
        `${world.name} has no place ${shown(where)}; ${near ? `did you mean ${near}?` : 'name a spot as x,y or as a cell number'}`,
      );
  }
  return { cell, place: places.find((place) => place.cell === cell) };
}
