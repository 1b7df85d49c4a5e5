import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

test.each(['tsconfig.json', 'tsconfig.phaser3.json'])(
  'a game compiles without a cast (%s)',
  (project) => {
    const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', join(import.meta.dirname, 'types', project)], { encoding: 'utf8' });
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  },
  60_000,
);
