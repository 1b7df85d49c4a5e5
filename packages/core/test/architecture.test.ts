import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const PACKAGES = resolve(import.meta.dirname, '../..');
const SRC = join(PACKAGES, 'core/src');

/** Rooms and files of core in the order in which they may know one another: each only what stands before it. */
const ORDER: readonly (readonly string[])[] = [
  ['base'],
  ['world', 'world.ts'],
  ['facts'],
  ['grammar'],
  ['content'],
  ['terrain'],
  ['civilization'],
  ['characters'],
  ['dialogue'],
  ['portraits'],
  ['quests'],
  ['levels'],
  ['recipe.ts'],
  ['generate.ts'],
  ['measure', 'io', 'verify', 'verify.ts'],
  ['index.ts'],
];
/** What core may take from outside, and the only file that may, where there is but one. */
const OUTSIDE: Readonly<Record<string, string | null>> = {
  seedrandom: 'base/rng.ts',
  'simplex-noise': 'base/noise.ts',
  fflate: null,
  valibot: null,
};

interface Import {
  /** The file that imports, from `packages/`, with slashes. */
  readonly file: string;
  readonly from: string;
  /** True for `import type` and `export type`: nothing is left of it when the code runs. */
  readonly type: boolean;
}

function sourcesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(test|bench|test-d)\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .sort();
}

/** The code without comments, quoted text and patterns; template literals stay, since code stands in them. */
function bare(code: string): string {
  return code.replace(
    /(?<=[(,=:[!&|?{};>]\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\/[a-z]*|\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g,
    (match) => (match.startsWith('`') ? match : ' '),
  );
}

function importsOf(path: string): Import[] {
  const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const file = relative(PACKAGES, path).split(sep).join('/');
  const static_ = [...code.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)];
  const dynamic = [...code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g), ...code.matchAll(/new URL\(\s*['"](\.[^'"]+\.tsx?)['"]/g)];
  return [
    ...static_.map((match) => ({ file, from: match[2], type: match[1] !== undefined })),
    ...dynamic.map((match) => ({ file, from: match[1], type: false })),
  ];
}

/** The file in core's source that a relative import means, e.g. `base/grid.ts`. */
function target({ file, from }: Import): string {
  return relative(SRC, resolve(PACKAGES, dirname(file), from))
    .split(sep)
    .join('/');
}
const within = (file: string): string => file.slice('core/src/'.length);
const rank = (path: string): number => ORDER.findIndex((rooms) => rooms.includes(path.split('/')[0]));
const room = (path: string): string => path.split('/')[0].replace(/\.ts$/, '');

const core = sourcesIn(SRC).flatMap(importsOf);
const local = core.filter(({ from }) => from.startsWith('.'));

describe('core', () => {
  test('every file stands in a known room', () => {
    expect(core.length).toBeGreaterThan(100);
    for (const path of sourcesIn(SRC)) expect(rank(relative(SRC, path).split(sep).join('/')), path).toBeGreaterThanOrEqual(0);
  });

  test('imports point one way', () => {
    const wrong = local.filter((one) => {
      const [from, to] = [within(one.file), target(one)];
      // Types of the world and of its recipe are free to all.
      if (one.type && (to === 'world.ts' || to === 'recipe.ts')) return false;
      if (to.startsWith('..')) return true;
      return rank(to) > rank(from) || (rank(to) === rank(from) && room(to) !== room(from) && rank(from) < rank('measure'));
    });
    expect(wrong).toEqual([]);
  });

  test('stages of one room do not import one another', () => {
    const stages = new Set(local.filter(({ file, type }) => file === 'core/src/generate.ts' && !type).map(target));
    expect(stages.size).toBeGreaterThan(5);
    const wrong = local.filter((one) => {
      const [from, to] = [within(one.file), target(one)];
      return !one.type && from !== 'generate.ts' && stages.has(from) && stages.has(to) && room(from) === room(to);
    });
    expect(wrong).toEqual([]);
  });

  test('what checks worlds shares no code with what makes them', () => {
    const makers = ['terrain', 'civilization', 'characters', 'quests', 'levels', 'generate', 'grammar', 'content'];
    const wrong = local.filter((one) => room(within(one.file)) === 'verify' && !one.type && makers.includes(room(target(one))));
    expect(wrong).toEqual([]);
  });

  test('takes from outside only what it may, and only where it may', () => {
    const outside = core.filter(({ from }) => !from.startsWith('.'));
    expect(outside.length).toBeGreaterThan(1);
    const wrong = outside.filter(
      ({ file, from }) => !Object.hasOwn(OUTSIDE, from) || (OUTSIDE[from] !== null && OUTSIDE[from] !== within(file)),
    );
    expect(wrong).toEqual([]);
  });

  test('has the same bits everywhere: no clock, no console, no platform, no inexact Math', () => {
    const exact = new Set([
      'floor',
      'ceil',
      'round',
      'trunc',
      'abs',
      'min',
      'max',
      'sqrt',
      'sign',
      'fround',
      'imul',
      'clz32',
      'SQRT2',
      'PI',
    ]);
    const banned = /\b(?:console|process|Date|performance|setTimeout|setInterval|Intl|localeCompare|toLocale\w+|globalThis)\b(?!\s*:)/g;
    const wrong: string[] = [];
    for (const path of sourcesIn(SRC)) {
      const name = relative(SRC, path).split(sep).join('/');
      const code = bare(readFileSync(path, 'utf8'));
      for (const [, member] of code.matchAll(/\bMath\s*\.\s*(\w+)/g)) if (!exact.has(member)) wrong.push(`${name}: Math.${member}`);
      if (/\bMath\s*\[|=\s*Math\b(?!\s*\.)/.test(code)) wrong.push(`${name}: Math by another name`);
      if (/[\w)\]]\s*\*\*=?\s*[\w(]/.test(code)) wrong.push(`${name}: **`);
      for (const [word] of code.matchAll(banned)) wrong.push(`${name}: ${word}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('the other packages', () => {
  test.each([
    ['core/cli', /^(node:|@hinterland\/core$)/],
    ['phaser-plugin/src', /^(phaser$|@hinterland\/core$)/],
    ['playground/src', /^(phaser$|react|fflate$|@fontsource|@dagrejs\/dagre$|@hinterland\/(core|phaser-plugin)$)/],
  ])('%s knows the others by their names alone', (folder, allowed) => {
    const home = join(PACKAGES, folder);
    const imports = sourcesIn(home).flatMap(importsOf);
    expect(imports.length).toBeGreaterThan(10);
    const wrong = imports.filter(({ file, from }) => {
      if (!from.startsWith('.')) return !allowed.test(from);
      // A package may read its own package.json and what else lies at its top.
      return (
        !resolve(PACKAGES, dirname(file), from).startsWith(join(PACKAGES, folder.split('/')[0]) + sep) ||
        /\.\.\/(src|cli|test)\b/.test(from)
      );
    });
    expect(wrong).toEqual([]);
  });
});

test('the reader of imports sees each form, and the stripper leaves code alone', () => {
  const self = importsOf(import.meta.filename);
  expect(self.map(({ from }) => from)).toEqual(['node:fs', 'node:path', 'vitest']);
  expect(bare("a // Math.sin\n + 'Date' /* ** */ + `${Math.cos(1)}`").replaceAll(' ', '')).toBe('a\n++`${Math.cos(1)}`');
});
