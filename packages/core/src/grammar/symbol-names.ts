import { shown } from '../base/input-error.ts';
import { suggestion } from './names.ts';
import type { Report } from './problem.ts';
import type { SourceSymbol } from './source-rules.ts';
import type { SymbolUse } from './template.ts';

/** A name that rules may print or save under. */
interface SymbolName {
  readonly id: number;
  readonly name: string;
  readonly path: string;
  readonly declared: boolean;
  saved: boolean;
  popped: boolean;
}

/** Gives every name of a grammar its index, and remembers where each is used. */
export interface SymbolNames {
  readonly list: readonly SymbolName[];
  readonly idOf: ReadonlyMap<string, number>;
  readonly use: (name: string, use: SymbolUse, path: string, column: number) => number;
  /** Reports every use of a name that has no rules and is never saved under. */
  readonly checkUses: (report: Report, lenient: boolean) => void;
}

export function newSymbols(declared: readonly SourceSymbol[]): SymbolNames {
  const list: SymbolName[] = declared.map(({ name, path }, id) => ({ id, name, path, declared: true, saved: false, popped: false }));
  const idOf = new Map(list.map(({ name, id }) => [name, id]));
  const uses: { id: number; use: SymbolUse; path: string; column: number }[] = [];
  return {
    list,
    idOf,
    use: (name, use, path, column) => {
      let id = idOf.get(name);
      if (id === undefined) {
        id = list.length;
        list.push({ id, name, path: '', declared: false, saved: false, popped: false });
        idOf.set(name, id);
      }
      if (use === 'push') list[id].saved = true;
      if (use === 'pop') list[id].popped = true;
      if (use !== 'push' && !list[id].declared) uses.push({ id, use, path, column });
      return id;
    },
    checkUses: (report, lenient) => {
      const known = list.filter((one) => one.declared || one.saved).map((one) => one.name);
      for (const { id, path, column } of uses) {
        const { name, saved } = list[id];
        if (!saved)
          report.add(
            'undefined-symbol',
            lenient ? 'warning' : 'error',
            path,
            column,
            `no symbol is called ${shown(name)}`,
            suggestion(name, known, `add "${name.slice(0, 40)}": ["…"]`),
          );
      }
    },
  };
}
