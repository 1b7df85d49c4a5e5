import { hashText } from '../base/hash.ts';
import type { SourceRule, SourceSymbol } from './source-rules.ts';

/**
 * The id of every rule's text in a string table: the author's, or the symbol and a hash of the text, so that ids stay
 * when rules change places. Twins get a number behind.
 */
export function messageIds(symbols: readonly SourceSymbol[]): Map<SourceRule, string> {
  const ids = new Map<SourceRule, string>();
  const taken = new Set<string>();
  const twins = new Map<string, number>();
  for (const symbol of symbols) for (const rule of symbol.rules) if (rule.message !== null) taken.add(rule.message);
  for (const symbol of symbols)
    for (const rule of symbol.rules) {
      if (rule.message !== null) {
        ids.set(rule, rule.message);
        continue;
      }
      const plain = `${symbol.name}.${(hashText(rule.text) >>> 0).toString(36)}`;
      let id = plain;
      let twin = twins.get(plain) ?? 1;
      while (taken.has(id)) id = `${plain}.${++twin}`;
      twins.set(plain, twin);
      taken.add(id);
      ids.set(rule, id);
    }
  return ids;
}
