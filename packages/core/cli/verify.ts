import { decodeLevel, type DecodeOptions, decodeWorld, InputError, type Problem, verifyLevel, verifyWorld } from '@hinterland/core';
import { FAILED, FINE } from './command.ts';
import { readText } from './files.ts';
import { COMMON, helpText, type OptionTable, readOptions } from './options.ts';
import { say } from './say.ts';

const OPTIONS: OptionTable = COMMON;

export const help: string = helpText(
  'verify FILE... [options]',
  'Checks worlds and levels from their files alone: every promise, and every quest replayed step by step. Lists what is broken; exit code 1 if anything is. - is standard input.',
  OPTIONS,
  ['hinterland verify world.json cave.json'],
);

export async function run(args: readonly string[]): Promise<number> {
  const given = readOptions(args, OPTIONS);
  if (given.words.length === 0) throw new InputError('FILE', 'there is none; name one or more: hinterland verify world.json');
  const all: { file: string; problems: Problem[] }[] = [];
  for (const file of given.words) {
    const problems = problemsOf(await readText(file, 'FILE'), file);
    all.push({ file, problems });
    if (given.flag('json')) continue;
    if (problems.length === 0 && !given.flag('quiet')) say(`${file}: fine`);
    for (const { promise, where, found } of problems) say(`${file}: ${where}: ${found} (promise: ${promise})`);
  }
  if (given.flag('json')) say(JSON.stringify(all));
  return all.some(({ problems }) => problems.length > 0) ? FAILED : FINE;
}

/** All that is wrong with a file. One that cannot be read as a world or level is one problem; an edited one is, and is looked at all the same. */
function problemsOf(text: string, file: string): Problem[] {
  try {
    return check(text, { path: file });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const problem = {
      promise: 'the file can be read',
      where: error.path.slice(file.length + 1) || 'file',
      found: error.message.slice(error.path.length + 2),
    };
    if (error.path !== `${file}.digest`) return [problem];
    return [{ ...problem, promise: 'the file is as it was written' }, ...check(text, { path: file, digest: 'ignore' })];
  }
}

function check(text: string, options: DecodeOptions): Problem[] {
  const isLevel = /^\s*\{\s*"format"\s*:\s*"hinterland\.level"/.test(text.slice(0, 1000));
  return isLevel ? verifyLevel(decodeLevel(text, options)) : verifyWorld(decodeWorld(text, options));
}
