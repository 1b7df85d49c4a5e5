import { spawn } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  decodeLevel,
  decodeWorld,
  digestWorld,
  ENGINE_VERSION,
  explain,
  generateWorld,
  JSON_SCHEMAS,
  PARAM_TABLES,
  parseRecipe,
  STAGES,
} from '@hinterland/core';
import { describe, expect, test } from 'vitest';
import { emptyFolder, fromTheShell, hinterland, MAIN, type Outcome } from './fixtures/run-cli.ts';

const fine = (outcome: Outcome): string => {
  expect(outcome).toMatchObject({ code: 0, err: '' });
  return outcome.out;
};
const SMALL = ['--size', '64'];

describe('generate', () => {
  test('writes the world that the library makes, and says what it wrote', async () => {
    const cwd = emptyFolder();
    const out = fine(await fromTheShell(['generate', 'copper-otter', ...SMALL, '--out', 'world.json'], { cwd }));
    const world = generateWorld(parseRecipe({ seed: 'copper-otter', size: 64 }));
    expect(decodeWorld(readFileSync(join(cwd, 'world.json'), 'utf8'))).toEqual(world);
    expect(out).toBe(
      `world.json: ${world.name}, 64 × 64 cells, ${world.places.length} places, ${world.characters.length} people, ${world.quests.length} quests\n`,
    );
    expect(readdirSync(cwd)).toEqual(['world.json']);
  });

  test('the same command twice gives the same bytes; options come in any order', async () => {
    const cwd = emptyFolder();
    fine(
      await hinterland(
        ['generate', 'x', '--size', '96x64', '--set', 'terrain.erosion=1.5', '--set=climate.temperature=-5', '--out', 'a.json'],
        { cwd },
      ),
    );
    fine(
      await hinterland(
        ['generate', '--out=b.json', '--set', 'climate.temperature=-5', '--size=96X64', '--set', 'terrain.erosion=1.5', '--quiet', 'x'],
        { cwd },
      ),
    );
    expect(readFileSync(join(cwd, 'b.json'), 'utf8')).toBe(readFileSync(join(cwd, 'a.json'), 'utf8'));
    const { recipe } = decodeWorld(readFileSync(join(cwd, 'a.json'), 'utf8'));
    expect(recipe).toEqual(
      parseRecipe({ seed: 'x', width: 96, height: 64, params: { terrain: { erosion: 1.5 }, climate: { temperature: -5 } } }),
    );
  });

  test('standard output carries the file and nothing else', async () => {
    const out = fine(await hinterland(['generate', 'x', ...SMALL, '--layers', 'plain', '--out', '-']));
    const world = decodeWorld(out);
    expect(world).toEqual(generateWorld(parseRecipe({ seed: 'x', size: 64 })));
    expect(Array.isArray((JSON.parse(out) as { layers: { flow: { data: unknown } } }).layers.flow.data)).toBe(true);
  });

  test('--quiet says nothing, --json says it for programs', async () => {
    const cwd = emptyFolder();
    expect(fine(await hinterland(['generate', 'x', ...SMALL, '--quiet', '--out', 'w.json'], { cwd }))).toBe('');
    expect(JSON.parse(fine(await hinterland(['generate', 'x', ...SMALL, '--json', '--out', 'w.json'], { cwd })))).toMatchObject({
      files: ['w.json'],
      seed: 'x',
      width: 64,
    });
  });

  test.runIf(existsSync('/usr/bin/script'))('on a terminal it shows the stages as they run, and wipes them away', async () => {
    const path = join(emptyFolder(), 'w.json');
    // script(1) gives the command a terminal and hands on what it shows there.
    const child = spawn('/usr/bin/script', ['-qec', `${process.execPath} ${MAIN} generate x --size 64 --out ${path}`, '/dev/null']);
    let seen = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => (seen += part));
    await once(child, 'close');
    for (const stage of STAGES.filter((name) => name !== 'levels')) expect(seen).toContain(`"x": ${stage}…`);
    expect(seen).toMatch(/\r\x1b\[Kw\.json: .*\r\n$/);
  });

  test('pictures: by extension, by format, several at once', async () => {
    const cwd = emptyFolder();
    fine(await hinterland(['generate', 'x', ...SMALL, '--out', 'map.png'], { cwd }));
    fine(await hinterland(['generate', 'x', ...SMALL, '--out', 'both.json', '--format', 'json,png'], { cwd }));
    fine(await hinterland(['generate', 'x', ...SMALL, '--out', 'odd.name', '--format', 'png'], { cwd }));
    expect(readdirSync(cwd).sort()).toEqual(['both.json', 'both.png', 'map.png', 'odd.name']);
    const picture = readFileSync(join(cwd, 'map.png'));
    expect(picture.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
    for (const same of ['both.png', 'odd.name']) expect(readFileSync(join(cwd, same)).equals(picture)).toBe(true);
  });

  test('a recipe from a file, with the command line over it', async () => {
    const cwd = emptyFolder();
    writeFileSync(
      join(cwd, 'r.json'),
      JSON.stringify({ seed: 'from-file', size: 64, subseeds: { rivers: 'a' }, params: { terrain: { erosion: 0.5, islands: 0.1 } } }),
    );
    fine(await hinterland(['generate', '--recipe', 'r.json', '--out', 'a.json'], { cwd }));
    fine(
      await hinterland(
        ['generate', 'other', '--recipe', 'r.json', '--set', 'terrain.erosion=1.5', '--subseed', 'quests=b', '--out', 'b.json'],
        { cwd },
      ),
    );
    const recipe = (name: string): unknown => decodeWorld(readFileSync(join(cwd, name), 'utf8')).recipe;
    expect(recipe('a.json')).toMatchObject({ seed: 'from-file', width: 64, params: { terrain: { erosion: 0.5, islands: 0.1 } } });
    expect(recipe('b.json')).toMatchObject({
      seed: 'other',
      subseeds: { rivers: 'a', quests: 'b' },
      params: { terrain: { erosion: 1.5, islands: 0.1 } },
    });
  });

  test('the recipe of a world gives that world again; another size is the same country in finer cells', async () => {
    const cwd = emptyFolder();
    fine(await hinterland(['generate', 'x', ...SMALL, '--out', 'a.json'], { cwd }));
    fine(await hinterland(['generate', '--recipe', 'a.json', '--out', 'b.json'], { cwd }));
    fine(await hinterland(['generate', '--recipe', 'a.json', '--size', '128', '--out', 'c.json'], { cwd }));
    expect(readFileSync(join(cwd, 'b.json'), 'utf8')).toBe(readFileSync(join(cwd, 'a.json'), 'utf8'));
    expect(decodeWorld(readFileSync(join(cwd, 'c.json'), 'utf8')).metresPerCell).toBe(1000);
  });
});

describe('files are written whole or not at all', () => {
  test('an existing file is replaced, a link keeps pointing, nothing else is left', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'deep'));
    writeFileSync(join(cwd, 'deep', 'real.json'), 'old');
    symlinkSync(join('deep', 'real.json'), join(cwd, 'link.json'));
    fine(await hinterland(['generate', 'x', ...SMALL, '--out', 'link.json'], { cwd }));
    expect(lstatSync(join(cwd, 'link.json')).isSymbolicLink()).toBe(true);
    expect(decodeWorld(readFileSync(join(cwd, 'deep', 'real.json'), 'utf8')).recipe.seed).toBe('x');
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(['deep', 'deep/real.json', 'link.json']);
  });

  test.runIf(existsSync('/dev/full'))('a full disk: one sentence, and a device is written to, not replaced', async () => {
    const { code, err } = await hinterland(['generate', 'x', ...SMALL, '--out', '/dev/full']);
    expect({ code, err }).toEqual({ code: 2, err: 'hinterland: --out: /dev/full cannot be written: the disk is full\n' });
    expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true);
    fine(await hinterland(['generate', 'x', ...SMALL, '--quiet', '--out', '/dev/null']));
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('stopped at any moment, it leaves the old file or the new one, and no other', async () => {
    const cwd = emptyFolder();
    const path = join(cwd, 'world.json');
    writeFileSync(path, 'old');
    let stopped = 0;
    for (const delay of [60, 150, 250, 350, 450]) {
      const child = spawn(process.execPath, [MAIN, 'generate', 'x', '--size', '128', '--out', path], { stdio: 'ignore' });
      setTimeout(() => child.kill('SIGINT'), delay);
      const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
      if (signal === 'SIGINT' || code === 130) stopped++;
      expect(readdirSync(cwd)).toEqual(['world.json']);
      const text = readFileSync(path, 'utf8');
      if (text !== 'old') expect(decodeWorld(text).recipe.seed).toBe('x');
    }
    expect(stopped).toBeGreaterThan(0);
  });

  test('paths are those of the folder in which the user called pnpm', async () => {
    const [cwd, user] = [emptyFolder(), emptyFolder()];
    const env = { INIT_CWD: user, npm_lifecycle_event: 'hinterland', npm_package_name: 'hinterland' };
    fine(await hinterland(['generate', 'x', ...SMALL, '--out', 'w.json'], { cwd, env }));
    expect([readdirSync(cwd), readdirSync(user)]).toEqual([[], ['w.json']]);
    // Called from a script of somebody's own project, the working folder counts.
    fine(await hinterland(['generate', 'x', ...SMALL, '--out', 'w.json'], { cwd, env: { ...env, npm_package_name: 'my-game' } }));
    expect(readdirSync(cwd)).toEqual(['w.json']);
  });
});

describe('level', () => {
  const world = generateWorld(parseRecipe({ seed: 'x', size: 64 }));
  const cave = world.places.find(({ kind }) => kind === 'cave')!;

  test('by id and by name', async () => {
    const cwd = emptyFolder();
    const out = fine(await hinterland(['level', 'x', String(cave.id), ...SMALL, '--out', 'a.json'], { cwd }));
    expect(out).toMatch(/^a\.json: .*, a cave of \d+ × \d+ cells, \d+ rooms?, \d+ objects\n$/);
    fine(await hinterland(['level', 'x', cave.name.toUpperCase(), ...SMALL, '--out', 'b.json', '--quiet'], { cwd }));
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe(readFileSync(join(cwd, 'b.json'), 'utf8'));
    expect(decodeLevel(readFileSync(join(cwd, 'a.json'), 'utf8'))).toMatchObject({ place: cave.id, name: cave.name });
  });

  test('a place that is not there', async () => {
    for (const [where, sentence] of [
      ['9999', 'has no place "9999", its ids go to'],
      [`${cave.name}x`, `did you mean ${cave.name}?`],
    ]) {
      const cwd = emptyFolder();
      const { code, out, err } = await hinterland(['level', 'x', where, ...SMALL, '--out', 'a.json'], { cwd });
      expect({ code, out, files: readdirSync(cwd) }).toEqual({ code: 2, out: '', files: [] });
      expect(err).toMatch(/^hinterland: [^\n]+\n$/);
      expect(err).toContain(sentence);
    }
  });
});

describe('verify', () => {
  test('sound files are fine; broken ones are listed with what is broken, and the exit code is 1', async () => {
    const cwd = emptyFolder();
    fine(await hinterland(['generate', 'x', ...SMALL, '--layers', 'plain', '--out', 'good.json'], { cwd }));
    const cave = decodeWorld(readFileSync(join(cwd, 'good.json'), 'utf8')).places.find(({ kind }) => kind === 'cave')!;
    fine(await hinterland(['level', 'x', String(cave.id), ...SMALL, '--out', 'cave.json'], { cwd }));
    expect(fine(await hinterland(['verify', 'good.json', 'cave.json'], { cwd }))).toBe('good.json: fine\ncave.json: fine\n');

    const legend = { a: { name: 'slate', colour: '#405060' }, b: { name: 'chalk', colour: '#d0d0c8' } };
    writeFileSync(join(cwd, 'floor.json'), JSON.stringify({ rows: ['aab', 'aba', 'baa'], legend }));
    fine(await hinterland(['level', 'x', String(cave.id), ...SMALL, '--out', 'laid.json', '--sample', 'floor.json'], { cwd }));
    expect(readFileSync(join(cwd, 'laid.json'), 'utf8')).toContain('slate');
    expect(fine(await hinterland(['verify', 'laid.json'], { cwd }))).toBe('laid.json: fine\n');
    writeFileSync(join(cwd, 'floor.json'), '{"rows": ["ab", "ba"], "legend": {"a": 7}}');
    const refused = await hinterland(['level', 'x', '0', ...SMALL, '--out', 'no.json', '--sample', 'floor.json'], { cwd });
    expect([refused.code, refused.err, existsSync(join(cwd, 'no.json'))]).toEqual([
      2,
      'hinterland: sample.legend["a"]: expected an object with name and colour, got 7\n',
      false,
    ]);

    const file = JSON.parse(readFileSync(join(cwd, 'good.json'), 'utf8')) as {
      characters: { home: number }[];
      layers: { water: { data: number[] } };
    };
    const save = (name: string, change: (copy: typeof file) => void): void => {
      const copy = structuredClone(file);
      change(copy);
      writeFileSync(join(cwd, name), JSON.stringify(copy));
    };
    save('homeless.json', (copy) => (copy.characters[0].home = 9999));
    save('dry.json', (copy) => copy.layers.water.data.fill(0));
    writeFileSync(join(cwd, 'cut.json'), readFileSync(join(cwd, 'good.json'), 'utf8').slice(0, 5000));
    const { code, out, err } = await hinterland(['verify', 'good.json', 'homeless.json', 'dry.json', 'cut.json'], { cwd });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('good.json: fine\n');
    expect(out).toMatch(/^homeless\.json: characters\[0\]\.home: expected an index into places, got 9999/m);
    expect(out).toMatch(/^dry\.json: digest: .*damaged, or edited/m);
    expect(out.split('\n').filter((line) => line.startsWith('dry.json')).length).toBeGreaterThan(1);
    expect(out).toMatch(/^cut\.json: file: is not JSON/m);
    const json = JSON.parse((await hinterland(['verify', 'good.json', 'cut.json', '--json'], { cwd })).out) as {
      file: string;
      problems: unknown[];
    }[];
    expect(json.map(({ file, problems }) => [file, problems.length])).toEqual([
      ['good.json', 0],
      ['cut.json', 1],
    ]);
  });

  test('from standard input', async () => {
    const world = fine(await hinterland(['generate', 'x', ...SMALL, '--out', '-']));
    expect(fine(await hinterland(['verify', '-'], { input: world }))).toBe('-: fine\n');
  });
});

describe('explain', () => {
  test('a spot by place, by x,y and by cell, from the file', async () => {
    const cwd = emptyFolder();
    fine(await hinterland(['generate', 'x', ...SMALL, '--out', 'w.json'], { cwd }));
    const world = decodeWorld(readFileSync(join(cwd, 'w.json'), 'utf8'));
    const place = world.places[world.start];
    const [x, y] = [place.cell % 64, Math.floor(place.cell / 64)];
    const out = fine(await hinterland(['explain', 'w.json', place.name], { cwd }));
    expect(out).toContain(`${x},${y} (cell ${place.cell}): ${explain(world, place.cell).text}\n${place.name} stands here for `);
    expect(fine(await hinterland(['explain', 'w.json', `${x},${y}`], { cwd }))).toBe(out);
    expect(JSON.parse(fine(await hinterland(['explain', 'w.json', String(place.cell), '--json'], { cwd })))).toMatchObject({
      cell: place.cell,
      place: { id: place.id },
    });
    expect(fine(await hinterland(['explain', 'w.json', 'event:0'], { cwd }))).toContain(world.events[0].text);
    expect(fine(await hinterland(['explain', 'w.json', 'faction:0', 'faction:1'], { cwd }))).toContain(world.factions[1].name);
    for (const [where, sentence] of [
      ['event:99999', 'WHERE: event: expected 0 to'],
      ['wolf:1', 'WHERE: wolf:1: expected place, character, item, event, faction with a number, such as item:3'],
      ['64,0', 'WHERE: 64,0 lies off the map; x goes from 0 to 63, y from 0 to 63'],
      ['4096', 'WHERE: there is no cell 4096; the last one is 4095'],
      [`${place.name}x`, `did you mean ${place.name}?`],
    ]) {
      const { code, out: said, err } = await hinterland(['explain', 'w.json', where], { cwd });
      expect({ code, said }).toEqual({ code: 2, said: '' });
      expect(err).toContain(sentence);
    }
  });
});

describe('digest, params, schema, help, version', () => {
  test('digest prints a line per layer and table', async () => {
    const digests = digestWorld(generateWorld(parseRecipe({ seed: 'x', size: 64 })));
    const lines = Object.entries(digests).map(([name, digest]) => `x ${name} ${digest}\n`);
    expect(fine(await hinterland(['digest', 'x', ...SMALL]))).toBe(lines.join(''));
    expect(JSON.parse(fine(await hinterland(['digest', 'x', 'y', ...SMALL, '--json'])))).toMatchObject({
      x: digests,
      y: { total: expect.any(String) as string },
    });
  });

  test('params lists every parameter', async () => {
    const out = fine(await hinterland(['params']));
    for (const [group, table] of Object.entries(PARAM_TABLES))
      for (const name of Object.keys(table)) expect(out).toContain(`${group}.${name} = `);
    expect(fine(await hinterland(['params', 'climate']))).not.toContain('terrain.');
    expect(JSON.parse(fine(await hinterland(['params', '--json'])))).toMatchObject({ params: PARAM_TABLES });
  });

  test('schema prints what is published', async () => {
    for (const name of ['world', 'level', 'recipe'] as const)
      expect(JSON.parse(fine(await hinterland(['schema', name])))).toEqual(JSON_SCHEMAS[name]);
    expect(fine(await hinterland(['schema']))).toMatch(/^world .*\nlevel .*\nrecipe .*\n$/);
  });

  test('every command has a help; the overview names them all', async () => {
    const overview = fine(await hinterland(['--help']));
    const names = [...overview.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name]) => name);
    expect(names).toEqual(expect.arrayContaining(['generate', 'level', 'verify', 'digest', 'params', 'schema']));
    for (const name of names) expect(fine(await hinterland([name, '--help']))).toContain(`Usage: hinterland ${name}`);
    expect(fine(await hinterland(['--version']))).toBe(`${ENGINE_VERSION}\n`);
    expect(await hinterland([])).toEqual({ code: 2, out: '', err: overview });
  });

  test('a reader that stops early is no error', async () => {
    const child = spawn(process.execPath, [MAIN, 'schema', 'world'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => (err += part));
    child.stdout.destroy();
    const [code] = (await once(child, 'close')) as [number];
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
