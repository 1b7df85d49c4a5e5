import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, hinterland } from './fixtures/run-cli.ts';

/** What is said, on one line, after wrong use; it must write nothing and say nothing else. */
async function complaint(args: readonly string[], cwd: string = emptyFolder()): Promise<string> {
  const before = readdirSync(cwd, { recursive: true });
  const { code, out, err } = await hinterland(args, { cwd });
  expect(readdirSync(cwd, { recursive: true })).toEqual(before);
  expect(out).toBe('');
  expect(err).toMatch(/^hinterland: [^\n]+\n$/);
  expect(err).not.toMatch(/\bat .*:\d+:\d+|Error:/);
  expect(code).toBe(2);
  return err.slice('hinterland: '.length, -1);
}

const OUT = ['--out', 'world.json'];

describe('wrong use gets one sentence: where, what was found, what is allowed, the cure', () => {
  const cases: [args: string[], sentence: string][] = [
    [['generat', 'x'], 'generat: there is no such command; did you mean generate?'],
    [['frobnicate'], 'frobnicate: there is no such command; there are generate,'],
    [['generate', 'x', '--siez', '64'], '--siez: there is no such option; did you mean --size?'],
    [['generate', 'x', '-o', 'world.json'], '-o: there is no such option; see --help, and write -- before a word that begins with a dash'],
    [['generate', 'x'], '--out: there is none; say where to write, such as --out world.json, or --out - for standard output'],
    [['generate', 'x', '--out'], '--out: needs a value; write --out PATH'],
    [['generate', 'x', '--out', '--quiet'], '--out: needs a value, got the option --quiet; write --out=--quiet if you mean that'],
    [['generate', 'x', '--out='], '--out: needs a value; write --out PATH'],
    [['generate', 'x', '--quiet=yes', ...OUT], '--quiet: takes no value, got "yes"; write --quiet alone'],
    [['generate', ...OUT], 'seed: there is none; name one, any word will do'],
    [['generate', '', ...OUT], 'seed: the seed is empty'],
    [['generate', 'copper', 'otter', ...OUT], 'otter: one seed at a time; write "copper otter" in quotes if it is one'],
    [
      ['generate', 'x', '--size', '12', ...OUT],
      '--size: expected a whole number from 64 to 4096 (cells), got 12; use 64 for the nearest that works',
    ],
    [['generate', 'x', '--size', '128x9000', ...OUT], '--size: expected a whole number from 64 to 4096 (cells), got 9000'],
    [['generate', 'x', '--size', 'huge', ...OUT], '--size: expected a number such as 256, or two such as 320x200, got "huge"'],
    [['generate', 'x', '--set', 'terrain.seaLevl=0.4', ...OUT], '--set terrain: no parameter is called "seaLevl"; did you mean seaLevel?'],
    [['generate', 'x', '--set', 'terain.seaLevel=0.4', ...OUT], '--set: no group is called "terain"; did you mean terrain?'],
    [['generate', 'x', '--set', 'terrain.seaLevel=7', ...OUT], '--set terrain.seaLevel: expected a number from'],
    [['generate', 'x', '--set', 'terrain.seaLevel=wet', ...OUT], 'got "wet"'],
    [
      ['generate', 'x', '--set', 'seaLevel=0.4', ...OUT],
      '--set: expected GROUP.NAME=VALUE, such as terrain.seaLevel=0.4, got "seaLevel=0.4"',
    ],
    [['generate', 'x', '--set', 'terrain.seaLevel', ...OUT], '--set: expected GROUP.NAME=VALUE'],
    [['generate', 'x', '--set', '__proto__.x=1', ...OUT], '--set: the name "__proto__" is not allowed'],
    [['generate', 'x', '--set', 'terrain.__proto__=1', ...OUT], 'the name "__proto__" is not allowed'],
    [['generate', 'x', '--preset', 'island', ...OUT], 'got "island"; did you mean islands?'],
    [['generate', 'x', '--subseed', 'quest=again', ...OUT], '--subseed: no stage is called "quest"; did you mean quests?'],
    [['generate', 'x', '--subseed', 'quests', ...OUT], '--subseed: expected STAGE=WORD, such as quests=again, got "quests"'],
    [['generate', 'x', '--format', 'jpg', '--out', 'world'], '--format: expected json or png, got "jpg"; did you mean png?'],
    [['generate', 'x', '--format', 'json,png', '--out', '-'], '--out: standard output takes one format'],
    [['generate', 'x', '--style', 'parchmnt', ...OUT], 'got "parchmnt"; did you mean parchment?'],
    [['generate', 'x', '--scale', '9', ...OUT], '--scale: expected a number from 0.25 to 4, got "9"'],
    [['generate', 'x', '--layers', 'zip', ...OUT], '--layers: expected base64 or plain, got "zip"'],
    [['generate', 'x', '--recipe', 'absent.json', ...OUT], '--recipe: absent.json cannot be read: there is no such file or folder'],
    [['verify'], 'FILE: there is none; name one or more: hinterland verify world.json'],
    [['verify', 'absent.json'], 'FILE: absent.json cannot be read: there is no such file or folder'],
    [['digest'], 'seed: there is none'],
    [['schema', 'word'], 'word: no schema is called so; did you mean world?'],
    [['params', 'terrein'], 'terrein: no group is called so; did you mean terrain?'],
    [['level', 'x'], 'PLACE: there is none'],
    [['level', 'x', '1'], '--out: there is none'],
  ];
  test.each(cases)('%j', async (args, sentence) => {
    expect(await complaint(args)).toContain(sentence);
  });
});

describe('a path that cannot be written is told before any work', () => {
  test('a folder, a missing folder, a file in the place of a folder', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'maps'));
    writeFileSync(join(cwd, 'note.txt'), 'x');
    expect(await complaint(['generate', 'x', '--out', 'maps'], cwd)).toBe(
      '--out: maps is a folder; name a file in it, such as maps/world.json',
    );
    expect(await complaint(['generate', 'x', '--out', 'maps/'], cwd)).toContain('--out: maps/ is a folder');
    expect(await complaint(['generate', 'x', '--out', 'new/'], cwd)).toBe(
      '--out: new/ names a folder; name a file in it, such as new/world.json',
    );
    expect(await complaint(['generate', 'x', '--out', 'away/world.json'], cwd)).toBe(
      '--out: there is no folder away; make it first, or choose another path',
    );
    expect(await complaint(['generate', 'x', '--out', 'note.txt/world.json'], cwd)).toBe(
      '--out: note.txt is a file, not a folder; choose another path',
    );
  });

  test.runIf(process.platform === 'linux')('a place where nobody may write', async () => {
    expect(await complaint(['generate', 'x', '--size', '64', '--out', '/sys/world.json'])).toMatch(
      /^--out: \/sys\/world.json (may not be written to|cannot be written)/,
    );
  });
});

describe('a recipe file is told by its own name', () => {
  const told = async (text: string, ...more: string[]): Promise<string> => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'my recipe.json'), text);
    return complaint(['generate', '--recipe', 'my recipe.json', ...OUT, ...more], cwd);
  };
  test('not JSON, not an object, no seed, a wrong field, a wrong value', async () => {
    expect(await told('{"seed": ')).toContain(
      '--recipe: my recipe.json is not JSON; a recipe looks like {"seed": "copper-otter", "size": 256}',
    );
    expect(await told('[1]')).toContain('--recipe: my recipe.json holds a list of 1, expected an object');
    expect(await told('{}')).toContain('my recipe.json.seed: expected a text or a number, got nothing');
    expect(await told('{"seed": "x", "sise": 64}')).toContain('my recipe.json: no field is called "sise"; did you mean size?');
    expect(await told('{"seed": "x", "params": {"terrain": {"erosion": -1}}}')).toContain(
      'my recipe.json.params.terrain.erosion: expected a number from 0 to 2',
    );
    expect(await told('{"seed": "x", "__proto__": {"size": 64}}')).toContain('the name "__proto__" is not allowed');
    expect(await told('{"seed": "x"}', '--set', 'terrain.erosion=9')).toContain('--set terrain.erosion: expected a number from 0 to 2');
  });
});
