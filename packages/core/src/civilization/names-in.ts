import { hold, type TakenNames } from './naming.ts';

/** The names that some tables hold, and of those that a map labels ("Isle of Oru") each word. */
export function namesIn(...tables: readonly (readonly { readonly name: string }[])[]): TakenNames {
  const taken: TakenNames = new Set();
  for (const table of tables)
    for (const { name } of table) {
      hold(taken, name);
      if (name.includes(' ')) for (const word of name.split(' ')) hold(taken, word);
    }
  return taken;
}
