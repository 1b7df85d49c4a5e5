import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileGrammar, expand, stream } from '@hinterland/core';
import { expect, test } from 'vitest';
import { emptyFolder, hinterland } from './fixtures/run-cli.ts';

const STORY = { origin: ['#name# met #animal.a#.'], name: ['Ada', 'Bo'], animal: ['owl', 'wolf'] };

/** A folder with a file story.json in it. */
function folderWith(grammar: unknown): { cwd: string } {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'story.json'), JSON.stringify(grammar));
  return { cwd };
}

test('prints what the library makes, the same for the same seed', async () => {
  const options = folderWith(STORY);
  const { code, out, err } = await hinterland(['text', 'story.json', '--seed', 'copper-otter', '--count', '4'], options);
  const grammar = compileGrammar(STORY);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe(Array.from({ length: 4 }, (_, i) => `${expand(grammar, stream('copper-otter', 'text').fork(i))}\n`).join(''));
});

test('--trace shows the rules, --strings the texts with their ids', async () => {
  const options = folderWith(STORY);
  expect((await hinterland(['text', 'story.json', '--trace'], options)).out).toMatch(/#animal\.a#  \/animal\/\d {2}"an? (owl|wolf)"/);
  expect((await hinterland(['text', 'story.json', '--strings'], options)).out).toMatch(
    /^id,symbol,text,when,asserts\r\norigin\.\w+,origin,#name# met #animal\.a#\.,,\r\n/,
  );
});

test('--lint is fine, or lists all that is wrong and fails', async () => {
  expect(await hinterland(['text', 'story.json', '--lint'], folderWith(STORY))).toMatchObject({
    code: 0,
    out: expect.stringContaining('story.json: fine') as string,
  });
  const { code, out } = await hinterland(
    ['text', 'story.json', '--lint', '--json'],
    folderWith({ ...STORY, alone: ['x'], twice: ['y', 'y'] }),
  );
  expect(code).toBe(1);
  const { problems } = JSON.parse(out) as { problems: { code: string }[] };
  expect(problems.map((problem) => problem.code).sort()).toEqual(['duplicate', 'unreachable', 'unreachable']);
});

test('faults go to the error stream, every one with its place, and nothing is printed', async () => {
  const { code, out, err } = await hinterland(
    ['text', 'story.json'],
    folderWith({ origin: ['#nmae# and #animal', '#name.capitalise#'], name: ['Ada'] }),
  );
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.split('\n').filter(Boolean)).toHaveLength(3);
  expect(err).toContain('grammar/origin/0, column 2: no symbol is called "nmae"; did you mean name?');
});

test.each([
  [['text'], 'GRAMMAR: there is none'],
  [['text', 'nowhere.json'], 'nowhere.json'],
  [['text', 'story.json', '--count', '0'], '--count: expected a whole number from 1 to 100000, got "0"'],
  [['text', 'story.json', '--start', 'orign'], 'did you mean origin?'],
])('%j is refused', async (args, sentence) => {
  const { code, err } = await hinterland(args, folderWith(STORY));
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});
