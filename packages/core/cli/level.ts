import { encodeLevel, generateLevel, generateWorld, InputError, type Level, LEVEL_KINDS, nearest, type Place, shown, type World } from '@hinterland/core';
import { FINE } from './command.ts';
import { checkWritable, writeAll } from './files.ts';
import { COMMON, type Given, helpText, type OptionTable, readOptions } from './options.ts';
import { RECIPE_OPTIONS, recipeOf } from './recipe-options.ts';
import { progress, say } from './say.ts';

const OPTIONS: OptionTable = {
  out: { kind: 'text', value: 'PATH', does: 'Where to write; - is standard output.' },
  layers: { kind: 'text', value: 'base64|plain', does: 'How the JSON holds layers.' },
  ...RECIPE_OPTIONS,
  ...COMMON,
};

export const help: string = helpText(
  'level SEED PLACE --out PATH [options]',
  `Makes one place of a world from inside and writes it as JSON. PLACE is its id or its name; it must be a ${LEVEL_KINDS.join(' or ')}.`,
  OPTIONS,
  ['hinterland level copper-otter 12 --out cave.json', 'hinterland level copper-otter Höhlenmaul --out - --layers plain'],
);

export async function run(args: readonly string[]): Promise<number> {
  const given = readOptions(args, OPTIONS);
  const words = given.text('recipe') !== undefined && given.words.length === 1 ? [undefined, ...given.words] : given.words;
  const [seed, where, extra] = words;
  if (where === undefined) throw new InputError('PLACE', 'there is none; name a seed and a place, by id or name: hinterland level copper-otter 12 --out cave.json');
  if (extra !== undefined) throw new InputError(extra, 'one seed and one place; write a name of several words in quotes');
  const out = given.text('out');
  if (out === undefined) throw new InputError('--out', 'there is none; say where to write, such as --out cave.json, or --out - for standard output');
  const layers = given.text('layers') ?? 'base64';
  if (layers !== 'base64' && layers !== 'plain') throw new InputError('--layers', `expected base64 or plain, got ${shown(layers)}`);
  await checkWritable(out);
  const recipe = await recipeOf(given, seed);

  const shownProgress = progress(recipe.seed, given.flag('quiet'));
  let level: Level;
  try {
    const world = generateWorld(recipe, { onStage: shownProgress.onStage });
    const place = placeOf(world, where);
    shownProgress.onStage('levels');
    level = generateLevel(world, place.id);
  } finally {
    shownProgress.done();
  }
  await writeAll([{ path: out, data: encodeLevel(level, { layers }) }]);
  if (out !== '-' && !given.flag('quiet')) report(level, out, given);
  return FINE;
}

/** The place of that id or name. */
function placeOf(world: World, where: string): Place {
  const { places } = world;
  const named = places.find((place) => place.name.toLowerCase() === where.toLowerCase());
  const place = /^\d+$/.test(where) ? places[Number(where)] : named;
  if (place) return place;
  const open = places.filter(({ kind }) => LEVEL_KINDS.includes(kind)).map(({ id, name }) => `${id} (${name})`);
  const near = nearest(
    where,
    places.map(({ name }) => name),
  );
  const cure = near ? `did you mean ${near}?` : open.length > 0 ? `those that can be entered are ${open.slice(0, 8).join(', ')}` : 'none of them can be entered, try another seed';
  throw new InputError('PLACE', `${world.name} has no place ${shown(where)}, its ids go to ${places.length - 1}; ${cure}`);
}

function report(level: Level, out: string, given: Given): void {
  const { width, height } = level.rect;
  const { kind, name, rooms, objects } = level;
  if (given.flag('json')) say(JSON.stringify({ files: [out], place: level.place, kind, name, width, height, rooms: rooms.length, objects: objects.length }));
  else say(`${out}: ${name}, a ${kind} of ${width} × ${height} cells, ${rooms.length} rooms, ${objects.length} objects`);
}
