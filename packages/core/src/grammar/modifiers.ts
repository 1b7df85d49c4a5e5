import type { Modify } from './grammar.ts';
import type { Language } from './language.ts';
import { suggestion } from './names.ts';
import type { ProblemCode } from './problem.ts';
import type { Call } from './tag.ts';

/** Told of a modifier that does not fit. */
export type ModifierFault = (code: ProblemCode, column: number, message: string, cure: string) => void;

/** Longest parameter of a modifier, in characters. */
const LONGEST = 500;

/** The changes that a tag's modifiers make, from the registry of the language and nowhere else; null where there are none. */
export function modifiersOf(calls: readonly Call[], language: Language, lenient: boolean, fault: ModifierFault): readonly Modify[] | null {
  const out: Modify[] = [];
  for (const { name, parameters, column } of calls) {
    const kind = language.modifiers.get(name);
    if (!kind) {
      fault(
        'undefined-modifier',
        column,
        `no modifier is called ${name.slice(0, 60) || '""'}`,
        suggestion(name, language.modifiers.keys(), `there are ${[...language.modifiers.keys()].join(', ')}`),
      );
      if (lenient) out.push((text) => `${text}((.${name}))`);
      continue;
    }
    const [least, most] = kind.takes;
    if (parameters.length < least || parameters.length > most) {
      const takes = most === 0 ? 'no parameters' : least === most ? `${least} parameter${least > 1 ? 's' : ''}` : `at least ${least}`;
      fault(
        'bad-parameter',
        column,
        `${name} takes ${takes}, got ${parameters.length}`,
        most === 0 ? 'remove the brackets' : `write ${name}(${least > 1 ? 'one,other' : 'text'})`,
      );
      continue;
    }
    if (parameters.some((parameter) => parameter.length > LONGEST)) {
      fault('bad-parameter', column, `a parameter of ${name} has more than ${LONGEST} characters`, 'shorten it');
      continue;
    }
    out.push(kind.make(parameters, language.lexicon));
  }
  return out.length > 0 ? out : null;
}
