/** What can be seen from how symbols and rules hang together. */
import type { Grammar, GrammarSymbol } from '../grammar.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import type { Report } from '../problem.ts';
import { symbolsIn } from '../shortest.ts';

export function lintStructure(grammar: Grammar, report: Report): void {
  if (grammar.starts.length === 0)
    report.add(
      'no-start',
      'warning',
      '',
      null,
      'there is no symbol "origin" to start from',
      'add "origin", or always say which symbol to start from',
    );
  else lintReach(grammar, report);
  for (const symbol of grammar.symbols) {
    if (!symbol.declared) continue;
    if (symbol.rules.length === 0 && !symbol.saved)
      report.add('empty', 'warning', symbol.path, null, `${symbol.name} has no rules and prints nothing`, 'give it a rule or remove it');
    if (/[#[\].:,()\\]/.test(symbol.name))
      report.add('bad-name', 'warning', symbol.path, null, `no tag can name ${symbol.name}`, 'use letters, digits and _ in names');
    lintEnds(symbol, report);
    lintDoubles(symbol, report);
  }
  lintMessages(grammar, report);
}

function lintReach(grammar: Grammar, report: Report): void {
  const reached = new Set(grammar.starts.map((start) => grammar.idOf.get(start) as number));
  for (const id of reached) for (const rule of grammar.symbols[id].rules) for (const use of symbolsIn(rule.template)) reached.add(use);
  for (const symbol of grammar.symbols)
    if (symbol.declared && !reached.has(symbol.id))
      report.add(
        'unreachable',
        'warning',
        symbol.path,
        null,
        `nothing that starts at ${grammar.starts.slice(0, 4).join(', ')} leads to ${symbol.name}`,
        'use it, name it under "start", or remove it',
      );
}

function lintEnds(symbol: GrammarSymbol, report: Report): void {
  if (symbol.minDepth === Infinity) {
    report.add(
      'non-terminating',
      'error',
      symbol.path,
      null,
      `${symbol.name} never comes to an end`,
      'give it, or what it uses, a rule that does not lead back',
    );
    return;
  }
  if (symbol.minDepth > DEFAULT_LIMITS.depth)
    report.add(
      'too-deep-for-limit',
      'warning',
      symbol.path,
      null,
      `${symbol.name} takes at least ${symbol.minDepth} levels, the limit is ${DEFAULT_LIMITS.depth}`,
      'make it flatter, or raise limits.depth',
    );
  for (const rule of symbol.rules)
    if (rule.minDepth === Infinity)
      report.add('non-terminating', 'warning', rule.path, null, 'this rule never comes to an end', 'lead it to a rule without tags');
}

function lintDoubles(symbol: GrammarSymbol, report: Report): void {
  const seen = new Map<string, string>();
  for (const rule of symbol.rules) {
    const key = `${rule.condition?.source ?? ''}\n${rule.source}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, rule.path);
    else
      report.add(
        'duplicate',
        'warning',
        rule.path,
        null,
        `the same rule stands at ${first}`,
        'remove one, and give the other a weight if it should come more often',
      );
    if (rule.source === '' && symbol.rules.length > 1 && rule.weight > 0)
      report.add('empty', 'note', rule.path, null, 'this rule prints nothing', 'fine if that is meant');
    if (rule.weight === 0)
      report.add('never-fired', 'warning', rule.path, null, 'a rule of weight 0 is never taken', 'remove it or give it a weight');
  }
}

function lintMessages(grammar: Grammar, report: Report): void {
  const seen = new Map<string, string>();
  for (const rule of grammar.rules) {
    const first = seen.get(rule.message);
    if (first === undefined) seen.set(rule.message, rule.path);
    else
      report.add(
        'duplicate-id',
        'warning',
        rule.path,
        null,
        `the id ${rule.message} also stands at ${first}`,
        'give every rule an id of its own',
      );
  }
}
