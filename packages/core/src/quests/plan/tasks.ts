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

/** A task as it is read: what does it, and with which parts. */
interface Read {
  readonly verb: string;
  readonly done: Verb;
  readonly parts: readonly string[];
}

const READ = new Map<string, Read>();

function readTask(task: string): Read {
  const known = READ.get(task);
  if (known) return known;
  const [verb, ...parts] = task.split(' ');
  const done = VERBS[verb];
  if (!done) throw new Error(`no task is called "${verb}"`);
  const read = { verb, done, parts };
  READ.set(task, read);
  return read;
}

/** Carries out one task, such as "give curio giver". */
export function carryOut(draft: Draft, play: Play, task: string): boolean {
  const { verb, done, parts } = readTask(task);
  return achieve(draft, task, [{ name: verb, kind: 'plain', weight: 1, run: (d) => done(d, play, parts) }]);
}
