import { InputError, JSON_SCHEMAS, nearest, type SchemaName } from '@hinterland/core';
import { FINE } from './command.ts';
import { COMMON, helpText, type OptionTable, readOptions } from './options.ts';
import { say } from './say.ts';

const OPTIONS: OptionTable = COMMON;
const NAMES = Object.keys(JSON_SCHEMAS) as SchemaName[];

export const help: string = helpText(
  `schema ${NAMES.join('|')}`,
  'Prints the JSON Schema (draft 2020-12) of what Hinterland writes and reads. Without a name it lists them.',
  OPTIONS,
  ['hinterland schema world > world.schema.json'],
);

export function run(args: readonly string[]): number {
  const { words } = readOptions(args, OPTIONS);
  if (words.length > 1) throw new InputError(words[1], 'one schema at a time');
  if (words.length === 0) {
    for (const name of NAMES) say(`${name}    ${String(JSON_SCHEMAS[name]['title'])}`);
    return FINE;
  }
  const [word] = words;
  if (!NAMES.includes(word as SchemaName)) {
    const near = nearest(word, NAMES);
    throw new InputError(word, `no schema is called so; ${near ? `did you mean ${near}?` : `there are ${NAMES.join(', ')}`}`);
  }
  say(JSON.stringify(JSON_SCHEMAS[word as SchemaName], null, 1));
  return FINE;
}
