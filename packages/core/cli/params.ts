import { InputError, nearest, type Param, PARAM_TABLES, type ParamGroup, PRESETS, STAGES, valueText } from '@hinterland/core';
import { FINE } from './command.ts';
import { paramsDocument } from './params-document.ts';
import { COMMON, helpText, type OptionTable, readOptions } from './options.ts';
import { say } from './say.ts';

const OPTIONS: OptionTable = { markdown: { kind: 'flag', does: 'As a page of documentation.' }, ...COMMON };
const GROUPS = Object.keys(PARAM_TABLES) as ParamGroup[];

export const help: string = helpText(
  'params [GROUP] [options]',
  'Lists every parameter that --set takes, the presets and the stages.',
  OPTIONS,
  ['hinterland params terrain'],
);

export function run(args: readonly string[]): number {
  const given = readOptions(args, OPTIONS);
  for (const word of given.words) {
    if (GROUPS.includes(word as ParamGroup)) continue;
    const near = nearest(word, GROUPS);
    throw new InputError(word, `no group is called so; ${near ? `did you mean ${near}?` : `there are ${GROUPS.join(', ')}`}`);
  }
  const groups = given.words.length > 0 ? GROUPS.filter((group) => given.words.includes(group)) : GROUPS;
  if (given.flag('markdown')) {
    process.stdout.write(paramsDocument());
    return FINE;
  }
  if (given.flag('json')) {
    say(
      JSON.stringify(
        { params: Object.fromEntries(groups.map((group) => [group, PARAM_TABLES[group]])), presets: PRESETS, stages: STAGES },
        null,
        1,
      ),
    );
    return FINE;
  }
  for (const group of groups)
    for (const [name, param] of Object.entries(PARAM_TABLES[group]))
      say(`${group}.${name} = ${valueText(param.default)}\n    ${range(param)}\n    ${param.does}`);
  if (given.words.length > 0) return FINE;
  say('\nPresets (--preset NAME):');
  for (const [name, preset] of Object.entries(PRESETS)) say(`${name}\n    ${preset.does}`);
  say(`\nStages (--subseed STAGE=WORD): ${STAGES.join(', ')}`);
  return FINE;
}

function range(param: Param): string {
  switch (param.kind) {
    case 'number':
      return `${param.step === 1 ? 'whole number' : 'number'} from ${param.min} to ${param.max}${param.unit ? ` ${param.unit}` : ''}${param.default === 'auto' ? ', or auto' : ''}`;
    case 'choice':
      return `one of ${param.options.join(', ')}`;
    case 'flag':
      return 'true or false';
    case 'text':
      return `words, at most ${param.longest} characters`;
    case 'weights':
      return `JSON: a factor from 0 (never) to ${param.max} for any of ${param.options.join(', ')}`;
    case 'rows':
      return `JSON: a list of at most ${param.most} of {${Object.keys(param.fields).join(', ')}}`;
  }
}
