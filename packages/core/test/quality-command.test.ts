import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeWorld, generateLand, LEVEL_SLIDERS, parseRecipe, SCOREBOARD, SLIDER_STEPS, SLIDERS } from '../src/index.ts';
import { emptyFolder, hinterland } from './fixtures/run-cli.ts';

interface Report {
  readonly pass: boolean;
  readonly lines: readonly { readonly id: string; readonly pass: boolean | null; readonly outside: readonly string[] }[];
  readonly worlds: readonly { readonly seed: string; readonly measures: Readonly<Record<string, number | null>> }[];
}
const reportIn = (folder: string, name = 'quality.json'): Report => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Report;
const BATCH = ['quality', '--terrain', '--size', '64', '--count', '3', '--seed-prefix', 'w'];

describe('quality', () => {
  test('measures the seeds that were asked for, in their order, as the library does', async () => {
    const cwd = emptyFolder();
    const { code, out, err } = await hinterland([...BATCH, '--from', '5'], { cwd });
    const report = reportIn(cwd);
    expect(err).toBe('');
    expect(readdirSync(cwd)).toEqual(['quality.json']);
    expect(report.worlds.map((world) => world.seed)).toEqual(['w5', 'w6', 'w7']);
    const own = describeWorld(generateLand(parseRecipe({ seed: 'w6', size: 64 }))).measures;
    for (const name of ['landShare', 'hack', 'hypsometric', 'spectralSlope'] as const) {
      if (own[name] === null) expect(report.worlds[1].measures[name]).toBeNull();
      else expect(report.worlds[1].measures[name]).toBeCloseTo(own[name], 4);
    }
    expect(code).toBe(report.pass ? 0 : 1);
    expect(report.pass).toBe(report.lines.every((line) => line.pass !== false));
    for (const { name } of SCOREBOARD) expect(out).toContain(name);
    expect(out).toMatch(/^3 worlds \(/m);
  });

  test('says 1 where a gate fails, and names the seeds', async () => {
    const cwd = emptyFolder();
    // Sixty-four cells on which all specks are left standing.
    const { code, out } = await hinterland(
      [...BATCH, '--set', 'biomes.ground=2', '--set', 'terrain.relief=6000', '--set', 'terrain.ruggedness=2'],
      { cwd },
    );
    const failed = reportIn(cwd).lines.filter((line) => line.pass === false);
    expect(code).toBe(1);
    expect(failed.length).toBeGreaterThan(0);
    const named = failed.find((line) => line.outside.length > 0);
    expect(out).toContain(`${named?.outside.length} of 3: ${named?.outside[0]}`);
  });

  test('the same batch twice gives the same bytes, whichever worker was first, and --json prints what the file holds', async () => {
    const cwd = emptyFolder();
    const { out } = await hinterland([...BATCH, '--json', '--out', 'a.json'], { cwd });
    await hinterland([...BATCH, '--quiet', '--out', 'b.json'], { cwd });
    expect(readFileSync(join(cwd, 'b.json'), 'utf8')).toBe(readFileSync(join(cwd, 'a.json'), 'utf8'));
    expect(out).toBe(readFileSync(join(cwd, 'a.json'), 'utf8'));
  });

  test('puts levels of the kinds that were asked for to the test, the same ones each time', async () => {
    const cwd = emptyFolder();
    const asked = ['quality', '--levels', '13', '--level-kind', 'village', '--level-kind', 'ford', '--seed-prefix', 'trial-'];
    const { code, out } = await hinterland(asked, { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/ok {2}village +13 of 13/);
    expect(out).toMatch(/ok {2}ford +13 of 13/);
    expect(out).not.toContain('castle');
    const { kinds } = JSON.parse(readFileSync(join(cwd, 'quality.json'), 'utf8')) as { kinds: { kind: string; made: number }[] };
    expect(kinds.map(({ kind, made }) => [kind, made])).toEqual([
      ['village', 13],
      ['ford', 13],
    ]);
    const wrong = await hinterland(['quality', '--levels', '1', '--level-kind', 'spaceport'], { cwd });
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('there is no kind of level "spaceport"');
  });

  test('whole worlds are held to all their promises', async () => {
    const cwd = emptyFolder();
    await hinterland(['quality', '--size', '64', '--count', '1', '--quiet'], { cwd });
    expect(reportIn(cwd).lines.find((line) => line.id === 'promises')?.pass).toBe(true);
  });

  test('sliders: each has its curve of eleven values', async () => {
    const cwd = emptyFolder();
    const { out } = await hinterland(['quality', '--sliders', '--size', '64', '--count', '1'], { cwd });
    const { sliders } = JSON.parse(readFileSync(join(cwd, 'quality.json'), 'utf8')) as {
      sliders: { param: string; values: number[]; effect: { curve: number[] } }[];
    };
    expect(sliders.map((slider) => slider.param)).toEqual(SLIDERS.map((slider) => slider.param));
    for (const { values, effect } of sliders) expect([values.length, effect.curve.length]).toEqual([SLIDER_STEPS, SLIDER_STEPS]);
    expect(out).toContain('terrain.seaLevel -> landShare');
  });

  test('sliders of levels: each reads its measure off the levels of its kind', async () => {
    const cwd = emptyFolder();
    const { out } = await hinterland(['quality', '--level-sliders', '--level-kind', 'lair', '--count', '1', '--seed-prefix', 'w'], { cwd });
    const { sliders } = JSON.parse(readFileSync(join(cwd, 'quality.json'), 'utf8')) as {
      sliders: { kind: string; param: string; values: number[]; effect: { curve: number[] } }[];
    };
    const own = LEVEL_SLIDERS.filter(({ kind }) => kind === 'lair');
    expect(sliders.map(({ kind, param }) => [kind, param])).toEqual(own.map(({ kind, param }) => [kind, param]));
    for (const { values, effect } of sliders) expect(effect.curve.length).toBe(values.length);
    expect(out).toContain('lair: levels.danger -> foes');
    const wrong = await hinterland(['quality', '--level-sliders', '--level-kind', 'castle'], { cwd });
    expect(wrong.err).toContain('no parameter is tried in castle');
  });

  test('quests: as many as asked for at the least, each verified and played', async () => {
    const cwd = emptyFolder();
    const { code, out } = await hinterland(['quality', '--quests', '10', '--size', '64', '--seed-prefix', 'w'], { cwd });
    const report = JSON.parse(readFileSync(join(cwd, 'quality.json'), 'utf8')) as Record<
      'quests' | 'rejected' | 'stuck' | 'damaged',
      number
    >;
    expect(code).toBe(0);
    expect(report.quests).toBeGreaterThanOrEqual(10);
    expect(report).toMatchObject({ rejected: 0, stuck: 0 });
    expect(report.damaged).toBeGreaterThan(8);
    expect(out).toContain(`0 in ${report.quests} quests of`);
  });

  test.each([
    [['--exam', '--sliders'], 'each is a report of its own; ask for one at a time'],
    [['--count', '0'], '--count: expected a whole number from 1 to 100000, got "0"; leave it out for 200'],
    [['--count', 'many'], '--count: expected a whole number'],
    [['--size', '7'], '--size: '],
    [['copper-otter'], 'copper-otter: quality takes options only; name seeds with --seed-prefix and --from'],
    [['--out', 'no/such/folder.json'], '--out: there is no folder no/such'],
  ])('wrong use: %j', async (args, message) => {
    const cwd = emptyFolder();
    const { code, out, err } = await hinterland(['quality', ...args], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(out).toBe('');
    expect(readdirSync(cwd)).toEqual([]);
  });
});
