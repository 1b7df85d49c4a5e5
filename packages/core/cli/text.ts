import {
  type Derivation,
  derive,
  type Grammar,
  GrammarError,
  type GrammarProblem,
  GRAMMARS,
  InputError,
  lintGrammar,
  type LintReport,
  newMemory,
  problemLine,
  sampleSlots,
  shown,
  type SlotValue,
  stream,
  stringTable,
  stringTableCsv,
  tryCompileGrammar,
} from '@hinterland/core';
import { FAILED, FINE, WRONG_USE } from './command.ts';
import { readText } from './files.ts';
import { COMMON, helpText, type OptionTable, readOptions } from './options.ts';
import { say } from './say.ts';

const OPTIONS: OptionTable = {
  seed: { kind: 'text', value: 'WORD', does: 'The same seed gives the same texts. Default: 1.' },
  count: { kind: 'text', value: 'N', does: 'How many texts, 1 to 100000. Default: 1.' },
  start: { kind: 'text', value: 'SYMBOL', does: 'The symbol to begin with. Default: origin, or the first that the grammar names.' },
  slots: { kind: 'text', value: 'FILE', does: 'JSON with the values of the slots. Without it they are made up.' },
  lint: { kind: 'flag', does: 'Check the grammar instead: all that is wrong or doubtful in it. Exit code 1 if anything is.' },
  trace: { kind: 'flag', does: 'Show under each text which rules made it and which facts it states.' },
  strings: { kind: 'flag', does: 'Print every text of the grammar with its id instead, as CSV.' },
  lenient: { kind: 'flag', does: 'Print ((name)) for what is missing, as Tracery does.' },
  ...COMMON,
};

export const help: string = helpText(
  'text GRAMMAR [options]',
  `Expands a grammar: a file with Tracery's JSON or our own, - for standard input, or one that comes with Hinterland (${Object.keys(GRAMMARS).join(', ')}).`,
  OPTIONS,
  ['hinterland text story.json --count 5', 'hinterland text quest-offer --seed copper-otter --trace', 'hinterland text story.json --lint'],
);

export async function run(args: readonly string[]): Promise<number> {
  const given = readOptions(args, OPTIONS);
  const [file, ...more] = given.words;
  if (file === undefined) throw new InputError('GRAMMAR', 'there is none; name a file: hinterland text story.json');
  if (more.length > 0) throw new InputError(more[0], 'one grammar at a time; leave this out');
  const json = given.flag('json');
  const source = Object.hasOwn(GRAMMARS, file) ? GRAMMARS[file] : await readText(file, 'GRAMMAR');
  const options = { lenient: given.flag('lenient') };
  if (given.flag('lint')) return reportLint(lintGrammar(source, options), file, json, given.flag('quiet'));

  const { grammar, problems } = tryCompileGrammar(source, options);
  if (grammar === null)
    return reportFaults(
      problems.filter((problem) => problem.severity === 'error'),
      json,
    );
  if (given.flag('strings')) {
    const rows = stringTable(grammar);
    process.stdout.write(json ? `${JSON.stringify(rows)}\n` : stringTableCsv(rows));
    return FINE;
  }
  const slots = given.text('slots');
  const values = slots === undefined ? undefined : readSlots(await readText(slots, '--slots'), slots);
  try {
    printTexts(grammar, given.text('seed') ?? '1', countOf(given.text('count')), given.text('start'), values, given.flag('trace'), json);
  } catch (error) {
    if (error instanceof GrammarError) return reportFaults(error.problems, json);
    throw error;
  }
  return FINE;
}

function printTexts(
  grammar: Grammar,
  seed: string,
  count: number,
  start: string | undefined,
  values: Values | undefined,
  trace: boolean,
  json: boolean,
): void {
  const memory = newMemory();
  const rng = stream(seed, 'text');
  for (let i = 0; i < count; i++) {
    const own = rng.fork(i);
    const derivation = derive(grammar, own, {
      ...(start === undefined ? {} : { start }),
      memory,
      slots: values ?? sampleSlots(grammar, own.fork('slots')),
    });
    if (json) say(JSON.stringify(trace ? derivation : { text: derivation.text, asserts: derivation.asserts }));
    else {
      say(derivation.text);
      if (trace) for (const line of treeLines(derivation)) say(line);
    }
  }
}

type Values = Readonly<Record<string, SlotValue>>;

/** The derivation as an indented list: tag, rule, words. */
function treeLines({ text, nodes, asserts }: Derivation): string[] {
  const depths: number[] = [];
  const lines = nodes.map((node, i) => {
    depths[i] = node.parent < 0 ? 0 : depths[node.parent] + 1;
    const words = node.parent < 0 && i > 0 ? '(saved)' : shown(text.slice(node.start, node.end));
    return `  ${'  '.repeat(depths[i])}${node.source === '' ? '[…]' : node.source}  ${node.rule ?? 'value'}  ${words}`;
  });
  return [...lines, ...asserts.map((fact) => `  states: ${fact.join(' ')}`)];
}

function reportFaults(problems: readonly GrammarProblem[], json: boolean): number {
  if (json) say(JSON.stringify({ problems }));
  else for (const problem of problems) process.stderr.write(`hinterland: ${problemLine(problem)}\n`);
  return WRONG_USE;
}

function reportLint({ problems, size, derivations, coverage }: LintReport, file: string, json: boolean, quiet: boolean): number {
  const found = problems.filter((problem) => problem.severity !== 'note').length;
  if (json)
    say(
      JSON.stringify({
        problems,
        derivations,
        characters: size?.characters ?? null,
        texts: coverage?.texts ?? 0,
        neverFired: coverage?.neverFired.map((rule) => rule.path) ?? [],
        unseen: coverage?.unseen ?? null,
      }),
    );
  else {
    for (const problem of problems) say(problemLine(problem));
    if (!quiet && size !== null)
      say(
        `expected length: ${size.characters === Infinity ? 'no mean' : `${Math.round(size.characters)} characters`}; derivations: ${derivations}`,
      );
    if (!quiet && coverage !== null)
      say(
        `coverage: ${coverage.texts} texts, ${coverage.neverFired.length} rules never taken, ${(coverage.unseen * 100).toFixed(2)} % of the next rules unseen, ${(coverage.repeated * 100).toFixed(1)} % repeated`,
      );
    if (found === 0 && !quiet) say(`${file}: fine`);
  }
  return found === 0 ? FINE : FAILED;
}

function countOf(text: string | undefined): number {
  const count = text === undefined ? 1 : Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= 100_000) return count;
  throw new InputError('--count', `expected a whole number from 1 to 100000, got ${shown(text)}`);
}

function readSlots(text: string, file: string): Values {
  try {
    const values: unknown = JSON.parse(text);
    if (typeof values === 'object' && values !== null && !Array.isArray(values)) return values as Values;
  } catch {
    // Said below.
  }
  throw new InputError(file, 'expected a JSON object with a value for each slot; write { "giver": { "name": "Mara" } }');
}
