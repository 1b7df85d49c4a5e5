import { achieve } from './achieve.ts';
import type { Draft } from './draft.ts';
import { CAPTIVES } from './tasks/captives.ts';
import { COMPANY } from './tasks/company.ts';
import { ERRANDS } from './tasks/errands.ts';
import { FOES } from './tasks/foes.ts';
import { WORDS } from './tasks/words.ts';
import { WORKS } from './tasks/works.ts';
import type { Play, Verb } from './tasks/play.ts';

/** What each word of a strategy asks for. */
const VERBS: Readonly<Record<string, Verb>> = { ...ERRANDS, ...WORDS, ...FOES, ...COMPANY, ...CAPTIVES, ...WORKS };

/** Carries out one task, such as "give curio giver". */
export function carryOut(draft: Draft, play: Play, task: string): boolean {
  const [verb, ...parts] = task.split(' ');
  const done = VERBS[verb];
  if (!done) throw new Error(`no task is called "${verb}"`);
  return achieve(draft, task, [{ name: verb, kind: 'plain', weight: 1, run: (d) => done(d, play, parts) }]);
}
