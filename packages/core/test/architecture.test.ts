import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const packages = fileURLToPath(new URL('../../', import.meta.url));
const src = join(packages, 'core/src');

/** From the ground up: a room may import what stands in its own line or above it. Types may come from anywhere. */
const ORDER: readonly (readonly string[])[] = [
  ['base'],
  ['world.ts'],
  ['grammar'],
  ['content'],
  ['terrain'],
  ['civilization'],
  ['characters'],
  ['quests'],
  ['levels'],
  ['recipe.ts'],
  ['generate.ts'],
  ['verify', 'verify.ts', 'measure', 'io'],
  ['index.ts'],
];
const roomOf = (file: string): string => relative(src, file).split(/[/\\]/)[0];
const rank = (file: string): number => ORDER.findIndex((rooms) => rooms.includes(roomOf(file)));

interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly types: boolean;
}

function importsOf(folder: string, ending: RegExp): Import[] {
  const files = readdirSync(folder, { recursive: true }).map(String).filter((file) => ending.test(file) && !/(^|[/\\])(node_modules|dist)[/\\]/.test(file) && !/\.test(-d)?\.tsx?$/.test(file));
  return files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
    return [...text.matchAll(/^(?:import|export)\b([^;'"]*?)\bfrom\s*['"]([^'"]+)['"]/gm)].map(([, what, specifier]) => ({
      from: join(folder, file),
      specifier,
      types: /^\s*type\b/.test(what) || (/^\s*\{/.test(what) && [...what.matchAll(/[{,]\s*(type\b)?\s*\w/g)].every(([, type]) => type === 'type')),
    }));
  });
}

describe('imports point one way', () => {
  const core = importsOf(src, /\.ts$/);

  test('every file of core stands in a room that has its place in the order', () => {
    expect(core.length).toBeGreaterThan(200);
    expect([...new Set(core.map(({ from }) => from).filter((from) => rank(from) < 0))]).toEqual([]);
  });

  test('inside core, from the ground up', () => {
    const upward = core
      .filter(({ specifier, types }) => specifier.startsWith('.') && !types)
      .map(({ from, specifier }) => ({ from, to: resolve(dirname(from), specifier) }))
      .filter(({ from, to }) => rank(to) > rank(from))
      .map(({ from, to }) => `${relative(src, from)} imports ${relative(src, to)}`);
    expect(upward).toEqual([]);
  });

  test('core knows two libraries and a compressor, and nothing of Node or of the other packages', () => {
    const foreign = [...new Set(core.filter(({ specifier }) => !specifier.startsWith('.')).map(({ from, specifier }) => `${roomOf(from)} ${specifier}`))];
    expect(foreign.sort()).toEqual(['base seedrandom', 'base simplex-noise', 'io fflate']);
  });

  test.each([
    ['core/cli', /^(\.\/|node:|@hinterland\/core$)/],
    ['phaser-plugin/src', /^(\.\.?\/|phaser$|@hinterland\/core$)/],
    ['playground/src', /^(\.\.?\/|phaser$|react|fflate$|@hinterland\/(core|phaser-plugin)$)/],
  ])('%s knows the others by their package name alone', (folder, allowed) => {
    const found = importsOf(join(packages, folder), /\.tsx?$/);
    expect(found.length).toBeGreaterThan(10);
    const outside = found.filter(({ from, specifier }) => !allowed.test(specifier) || relative(join(packages, folder), resolve(dirname(from), specifier)).startsWith('../../'));
    expect(outside.map(({ from, specifier }) => `${relative(packages, from)} imports ${specifier}`)).toEqual([]);
  });
});
