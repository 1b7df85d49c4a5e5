import { ENGINE_VERSION, InputError, nearest } from '@hinterland/core';
import { type Command, WRONG_USE } from './command.ts';

interface Entry {
  readonly does: string;
  readonly load: () => Promise<Command>;
}

/** Every command, in the order of the help. A file is loaded only when its command is called. */
const COMMANDS: Readonly<Record<string, Entry>> = {
  generate: { does: 'makes a world and writes it', load: () => import('./generate.ts') },
  level: { does: 'makes one place of a world from inside and writes it', load: () => import('./level.ts') },
  verify: { does: 'checks files of worlds and levels, and lists what is broken', load: () => import('./verify.ts') },
  explain: { does: 'says why a spot of a world is as it is', load: () => import('./explain.ts') },
  digest: { does: 'prints one line per layer and table of a world, to compare machines', load: () => import('./digest.ts') },
  params: { does: 'lists every parameter, with its range', load: () => import('./params.ts') },
  quality: { does: 'measures many worlds and judges them', load: () => import('./quality.ts') },
  text: { does: 'expands a text grammar, checks it, or shows how a text came about', load: () => import('./text.ts') },
  schema: { does: 'prints the JSON Schema of worlds, levels and recipes', load: () => import('./schema.ts') },
};

function overview(): string {
  const names = Object.keys(COMMANDS);
  const width = Math.max(...names.map((name) => name.length)) + 2;
  const lines = names.map((name) => `  ${name.padEnd(width)}${COMMANDS[name].does}`);
  return `Hinterland ${ENGINE_VERSION}: a seed in, a whole game world out.\n\nUsage: hinterland COMMAND [options]\n\n${lines.join('\n')}\n
  hinterland COMMAND --help   shows what a command takes
  hinterland --version        prints the version\n`;
}

async function answer(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args[0] === '--' ? args.slice(1) : args;
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${ENGINE_VERSION}\n`);
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const asked = name !== undefined;
    (asked ? process.stdout : process.stderr).write(overview());
    return asked ? 0 : WRONG_USE;
  }
  if (!Object.hasOwn(COMMANDS, name)) {
    const near = nearest(name, Object.keys(COMMANDS));
    throw new InputError(
      name,
      `there is no such command; ${near ? `did you mean ${near}?` : `there are ${Object.keys(COMMANDS).join(', ')}`}`,
    );
  }
  const command = await COMMANDS[name].load();
  const options = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if (command.help !== undefined && (options.includes('--help') || options.includes('-h'))) {
    process.stdout.write(command.help);
    return 0;
  }
  return await command.run(rest);
}

/** Does what a command line asks for, and says what is wrong with it; the result is the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    return await answer(args);
  } catch (error) {
    if (error instanceof InputError) process.stderr.write(`hinterland: ${error.message}\n`);
    else {
      const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
      process.stderr.write(
        `hinterland: a fault of Hinterland itself: ${message}; please report it with the command that you gave (HINTERLAND_DEBUG=1 shows where)\n`,
      );
      if (process.env['HINTERLAND_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    }
    return WRONG_USE;
  }
}
