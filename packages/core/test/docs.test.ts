import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateLevel, generateWorld, type Level, parseRecipe, type Quest, STAGES } from '@hinterland/core';
import { describe, expect, test } from 'vitest';
import { hinterland } from './fixtures/run-cli.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const packages = readdirSync(join(root, 'packages'));
const pages = [
  'README.md',
  'CHANGELOG.md',
  ...packages.map((name) => `packages/${name}/README.md`),
  ...readdirSync(join(root, 'packages/core/docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `packages/core/docs/${file}`),
];
const read = (page: string): string => readFileSync(join(root, page), 'utf8');

test('every package has a page, and the root too', () => {
  expect(pages.filter((page) => !existsSync(join(root, page)))).toEqual([]);
});

describe('code in the documentation compiles', () => {
  // In the playground everything that a game needs can be imported.
  const folder = join(root, 'packages/playground/node_modules/.tmp/docs');
  test('all TypeScript blocks of all pages', () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    let blocks = 0;
    for (const page of pages) {
      for (const [, code] of read(page).matchAll(/^```ts\n(.*?)^```$/gms))
        writeFileSync(join(folder, `${page.replaceAll(/\W/g, '-')}-${blocks++}.ts`), `${code}export {};\n`);
    }
    expect(blocks).toBeGreaterThanOrEqual(3);
    const options = {
      noEmit: true,
      composite: false,
      declarationMap: false,
      isolatedDeclarations: false,
      noUnusedLocals: false,
      lib: ['ES2022', 'DOM'],
      types: [],
    };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: join(root, 'tsconfig.base.json'), compilerOptions: options, include: ['*.ts'] }),
    );
    const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
    let found = '';
    try {
      execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      found = (error as { stdout: string }).stdout;
    }
    expect(found).toBe('');
  });
});

describe('what the pages point at exists', () => {
  test.each(pages)('links of %s', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#\s]+)[^)]*\)|<img[^>]* src="([^"]+)"/g)].map(([, link, image]) => link ?? image);
    const broken = links.filter((link) => !/^[a-z]+:/.test(link) && !existsSync(resolve(root, dirname(page), link)));
    expect(broken).toEqual([]);
  });

  test('scripts and commands', async () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const { out } = await hinterland(['--help']);
    const commands = [...out.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name]) => name);
    expect(commands).toContain('generate');
    let seen = 0;
    for (const page of pages) {
      for (const [, script] of read(page).matchAll(/npx -y pnpm@[\d.]+ (?:--\S+ )*([a-z][\w:]*)/g)) {
        seen++;
        expect(Object.keys(scripts), page).toContain(script);
      }
      for (const [, command] of read(page).matchAll(/`hinterland ([a-z]+)/g)) expect(commands, page).toContain(command);
    }
    expect(seen).toBeGreaterThanOrEqual(3);
  });
});

test('docs/recipes.md is current (pnpm refresh writes it)', async () => {
  expect((await hinterland(['params', '--markdown'])).out).toBe(read('packages/core/docs/recipes.md'));
});

test('docs/pipeline.md tells of every stage, in the order in which they run', () => {
  const told = [...read('packages/core/docs/pipeline.md').matchAll(/^\| `([a-z]+)` \|/gm)].map(([, stage]) => stage);
  expect(told).toEqual([...STAGES]);
});

describe('the checkers in the documentation', () => {
  const world = generateWorld(parseRecipe({ seed: 'page', size: 64 }));
  const load = async <Checker>(page: string): Promise<Checker> => {
    const code = [...read(`packages/core/docs/${page}`).matchAll(/^```js\n(.*?)^```$/gms)].map((match) => match[1]).join('\n');
    return (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as Checker;
  };

  test('find nothing amiss in quests, and what is broken in them', async () => {
    const { checkQuest } = await load<{ checkQuest: (quest: Quest) => string[] }>('quests.md');
    expect(world.quests.length).toBeGreaterThan(5);
    for (const quest of world.quests) {
      expect(checkQuest(quest), quest.name).toEqual([]);
      expect(checkQuest({ ...quest, steps: quest.steps.slice(0, -1) })).not.toEqual([]);
      const twice = [...quest.steps, { ...quest.steps[0], needs: [] }];
      expect(checkQuest({ ...quest, branches: [], steps: twice })).not.toEqual([]);
    }
  });

  test('find nothing amiss in levels, and what is broken in them', async () => {
    const { checkLevel } = await load<{ checkLevel: (level: Level) => string[] }>('levels.md');
    let locked = 0;
    for (const { id, kind } of world.places.filter(({ kind }, i, all) => all.findIndex((other) => other.kind === kind) === i)) {
      const level = generateLevel(world, id);
      expect(checkLevel(level), kind).toEqual([]);
      const barred = level.doors.find(({ lock }) => lock !== null)?.lock;
      if (barred === undefined) continue;
      locked++;
      expect(checkLevel({ ...level, objects: level.objects.filter(({ opens }) => opens !== barred) }), kind).not.toEqual([]);
    }
    expect(locked).toBeGreaterThan(0);
  });
});
