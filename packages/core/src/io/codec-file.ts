import { InputError, listed, nearest, shown } from '../base/input-error.ts';
import { cellCount, type Rect } from '../base/grid.ts';
import { ENGINE_VERSION, parseRecipe, type Recipe } from '../recipe.ts';
import { fromJson, LONGEST, toJson } from './codec-json.ts';
import { type AnyLayer, type LayerEncoding, readLayer, writeLayer } from './codec-layers.ts';
import { OLDER_RECIPE } from './schema-recipe.ts';
import { checkAt, refuse, text as textShape, type Walk } from './schema-shape.ts';
import { type FileKind, rect as rectShape } from './schema-world.ts';

/** The shape of files as this version writes them. It rises when a reader of the old one would misread the new one. */
export const FORMAT_VERSION = 1;

/** A world or a level, seen as its fields. */
export interface Contents {
  readonly engine: string;
  readonly recipe: Recipe;
  readonly rect: Rect;
  readonly layers: Readonly<Record<string, AnyLayer>>;
  readonly [field: string]: unknown;
}

/**
 * A world or level as JSON, one row of a table per line, the layers as base64 or plain numbers.
 * @throws InputError where it holds what a file cannot.
 */
export function writeFile(kind: FileKind, contents: Contents, digest: string, encoding: LayerEncoding): string {
  const { noun } = kind;
  const lines: string[] = ['{'];
  const field = (name: string, json: string): void => void lines.push(`"${name}":${json},`);
  field('format', `"${kind.format}"`);
  field('formatVersion', String(FORMAT_VERSION));
  field('engine', toJson(contents.engine, `${noun}.engine`));
  field('digest', toJson(digest, `${noun}.digest`));
  field('recipe', toJson(contents.recipe, `${noun}.recipe`));
  for (const name of Object.keys(kind.head)) field(name, toJson(contents[name], `${noun}.${name}`));

  const layers = Object.entries(kind.layers).map(
    ([name, spec]) => `"${name}":${writeLayer(contents.layers[name], spec, encoding, `${noun}.layers.${name}`)}`,
  );
  lines.push(`"layers":{\n${layers.join(',\n')}\n}`);
  for (const name of Object.keys(kind.tables)) {
    const rows = (contents[name] as readonly unknown[]).map((row, i) => toJson(row, `${noun}.${name}[${i}]`));
    lines.push(`,"${name}":[${rows.length === 0 ? '' : `\n${rows.join(',\n')}\n`}]`);
  }
  lines.push('}\n');

  const length = lines.reduce((sum, line) => sum + line.length + 1, 0);
  if (length > LONGEST)
    throw new InputError(
      `${noun}.rect`,
      `${cellCount(contents.rect)} cells make ${length} characters of JSON, a file holds at most ${LONGEST}; take a smaller size`,
    );
  return lines.join('\n');
}

/**
 * Reads a file of one kind. Whatever comes back has the types, ranges and lengths that world.ts promises, and every
 * reference in it resolves; whether the world makes sense is for `verifyWorld` to say.
 * @throws InputError
 */
export function readFile(kind: FileKind, text: unknown, root: string): { contents: Contents; digest: string | undefined } {
  const input = fromJson(text, root);
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new InputError(root, `expected an object, got ${shown(input)}`);
  const file = input as Readonly<Record<string, unknown>>;
  checkFormat(kind, file, root);

  const fields = [
    'format',
    'formatVersion',
    'engine',
    'digest',
    'recipe',
    ...Object.keys(kind.head),
    'layers',
    ...Object.keys(kind.tables),
  ];
  for (const name of Object.keys(file)) {
    if (fields.includes(name)) continue;
    const near = nearest(name, fields);
    throw new InputError(
      root,
      `no field of a ${kind.noun} is called ${shown(name)}; ${near ? `did you mean ${near}?` : `there are ${listed(fields, 40)}`}`,
    );
  }
  const sizes: Record<string, number> = {};
  const walk: Walk = { root, steps: [], sizes };
  for (const name of fields)
    if (name !== 'digest' && !Object.hasOwn(file, name)) refuse({ ...walk, steps: [name] }, 'is missing; it may have been cut away');

  checkAt(walk, 'engine', textShape, file['engine']);
  if (file['digest'] !== undefined) checkAt(walk, 'digest', textShape, file['digest']);
  checkAt(walk, 'rect', rectShape, file['rect']);
  const rect = file['rect'] as Rect;
  const cells = cellCount(rect);
  sizes['cells'] = cells;
  for (const name of Object.keys(kind.tables)) {
    const rows = file[name];
    if (!Array.isArray(rows)) throw new InputError(`${root}.${name}`, `expected a list, got ${shown(rows)}`);
    sizes[name] = rows.length;
  }

  const recipe = readRecipe(file['recipe'], file['engine'] as string, walk);
  const contents: Record<string, unknown> = { engine: file['engine'], recipe };
  for (const [name, shape] of Object.entries(kind.head)) {
    checkAt(walk, name, shape, file[name]);
    contents[name] = file[name];
  }
  contents['layers'] = readLayers(kind, file['layers'], cells, walk);
  for (const name of Object.keys(kind.tables)) {
    readTable(kind, name, file[name] as unknown[], walk);
    contents[name] = file[name];
  }
  return { contents: contents as Contents, digest: file['digest'] as string | undefined };
}

function checkFormat(kind: FileKind, file: Readonly<Record<string, unknown>>, root: string): void {
  const { format, formatVersion } = file;
  if (format !== kind.format) {
    const other =
      typeof format === 'string' && format.startsWith('hinterland.')
        ? `; this file is a ${shown(format.slice(11))}`
        : '; this is not a file of Hinterland';
    throw new InputError(`${root}.format`, `expected "${kind.format}", got ${shown(format)}${other}`);
  }
  if (formatVersion !== FORMAT_VERSION) {
    const newer = typeof formatVersion === 'number' && formatVersion > FORMAT_VERSION;
    throw new InputError(
      `${root}.formatVersion`,
      `expected ${FORMAT_VERSION}, got ${shown(formatVersion)}${newer ? '; open it with a newer Hinterland' : ''}`,
    );
  }
}

/** A recipe of this engine is read strictly; one of another engine may name parameters that are unknown here. */
function readRecipe(input: unknown, engine: string, walk: Walk): Recipe {
  if (engine === ENGINE_VERSION) return parseRecipe(input, `${walk.root}.recipe`);
  checkAt(walk, 'recipe', OLDER_RECIPE, input);
  return input as Recipe;
}

function readLayers(kind: FileKind, input: unknown, cells: number, walk: Walk): Record<string, AnyLayer> {
  walk.steps.push('layers');
  if (typeof input !== 'object' || input === null || Array.isArray(input)) refuse(walk, `expected an object, got ${shown(input)}`);
  for (const name of Object.keys(input)) {
    if (!Object.hasOwn(kind.layers, name))
      refuse(walk, `no layer is called ${shown(name)}; there are ${listed(Object.keys(kind.layers), 40)}`);
  }
  const layers: Record<string, AnyLayer> = {};
  for (const [name, spec] of Object.entries(kind.layers)) {
    walk.steps.push(name);
    if (!Object.hasOwn(input, name)) refuse(walk, 'is missing; it may have been cut away');
    layers[name] = readLayer((input as Record<string, unknown>)[name], spec, cells, walk);
    walk.steps.pop();
  }
  walk.steps.pop();
  return layers;
}

function readTable(kind: FileKind, name: string, rows: readonly unknown[], walk: Walk): void {
  const numbered = kind.numbered.includes(name);
  walk.steps.push(name);
  for (let row = 0; row < rows.length; row++) {
    checkAt(walk, row, kind.tables[name], rows[row]);
    if (!numbered) continue;
    const { id } = rows[row] as { id: number };
    walk.steps.push(row, 'id');
    if (id !== row) refuse(walk, `expected ${row}, the place of the row in its table, got ${id}`);
    walk.steps.length -= 2;
  }
  walk.steps.pop();
}
