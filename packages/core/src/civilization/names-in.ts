import type { TakenNames } from './naming.ts';

/** The names that some tables hold. */
export function namesIn(...tables: readonly (readonly { readonly name: string }[])[]): TakenNames {
  return new Set(tables.flatMap((table) => table.map(({ name }) => name.toLowerCase())));
}
