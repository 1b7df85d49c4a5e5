import type { RuleSource } from '../../grammar/grammar-source.ts';

/** Rules that all state one relation of two slots. */
export function told(relation: string, subject: string, object: string, texts: readonly string[]): RuleSource[] {
  return texts.map((text) => ({ text, asserts: [[relation, subject, object]] }));
}
