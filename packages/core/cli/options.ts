import { parseArgs } from 'node:util';
import { InputError, nearest } from '@hinterland/core';

/** One option of a command. `flag` stands alone, `text` takes a value, `list` may be given several times. */
export interface Option {
  readonly kind: 'flag' | 'text' | 'list';
  /** What stands for its value in the help, e.g. `N`. */
  readonly value?: string;
  readonly does: string;
}
export type OptionTable = Readonly<Record<string, Option>>;

/** What was given on a command line. */
export interface Given {
  /** What stands there without a name, in order. */
  readonly words: readonly string[];
  readonly flag: (name: string) => boolean;
  readonly text: (name: string) => string | undefined;
  readonly list: (name: string) => readonly string[];
}

/**
 * Reads the arguments of a command strictly.
 * @throws InputError where an option is unknown, lacks its value or has one too many
 */
export function readOptions(args: readonly string[], table: OptionTable): Given {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, { kind }]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const), multiple: true },
    ]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const words: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!Object.hasOwn(table, name)) {
      const near = nearest(name, Object.keys(table));
      const cure = near
        ? `did you mean --${near}?`
        : rawName.startsWith('--')
          ? 'see --help'
          : 'see --help, and write -- before a word that begins with a dash';
      throw new InputError(rawName, `there is no such option; ${cure}`);
    }
    if (table[name].kind === 'flag') {
      if (value !== undefined) throw new InputError(rawName, `takes no value, got "${value}"; write ${rawName} alone`);
    } else if (value === undefined || value === '')
      throw new InputError(rawName, `needs a value; write ${rawName} ${table[name].value ?? 'VALUE'}`);
    else if (token.inlineValue === false && /^--?[a-z]/i.test(value))
      throw new InputError(rawName, `needs a value, got the option ${value}; write ${rawName}=${value} if you mean that`);
    values.set(name, [...(values.get(name) ?? []), value ?? '']);
  }
  return {
    words,
    flag: (name) => values.has(name),
    text: (name) => values.get(name)?.at(-1),
    list: (name) => values.get(name) ?? [],
  };
}

/** The help of a command: how to call it, what it does, its options, examples. */
export function helpText(usage: string, does: string, table: OptionTable, examples: readonly string[] = []): string {
  const left = (name: string, option: Option): string => `  --${name}${option.value ? ` ${option.value}` : ''}`;
  const width = Math.max(...Object.entries(table).map(([name, option]) => left(name, option).length)) + 2;
  const lines = Object.entries(table).map(([name, option]) => `${left(name, option).padEnd(width)}${option.does}`);
  const shown = examples.length > 0 ? `\nExamples:\n${examples.map((line) => `  ${line}\n`).join('')}` : '';
  return `Usage: hinterland ${usage}\n\n${does}\n\nOptions:\n${lines.join('\n')}\n${shown}`;
}

/** The options that every command has. */
export const COMMON: OptionTable = {
  quiet: { kind: 'flag', does: 'Say nothing but errors.' },
  json: { kind: 'flag', does: 'Say it in JSON, for other programs.' },
  help: { kind: 'flag', does: 'Show this.' },
};
