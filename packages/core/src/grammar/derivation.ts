/** The tree behind a text: which rule printed which words, and which facts it states. */
import type { Fact } from '../world.ts';
import { type ExpandOptions, finished, newRun, startOf, startText } from './expand.ts';
import type { Grammar } from './grammar.ts';
import type { Draws } from './run.ts';
import type { SlotValues } from './value.ts';
import { closeNode, newTrace, openNode, type Trace } from './trace.ts';

/** One tag that was printed, or a text that was saved. */
export interface DerivationNode {
  /** Index of the node it stands in; -1 for the first, and for saved texts, which stand nowhere. */
  readonly parent: number;
  /** The tag as written; empty for a saved text. */
  readonly source: string;
  /** The symbol printed, or null where it is a slot or a saved text. */
  readonly symbol: string | null;
  /** JSON pointer of the rule taken, or null where none was. */
  readonly rule: string | null;
  /** Id of the rule's text in the string table. */
  readonly message: string | null;
  /** Where its words begin and end: in the text, or, below a saved text, in that one. */
  readonly start: number;
  readonly end: number;
  /** The node of the saved text that it prints; -1 where it prints none. */
  readonly saved: number;
  /** What its rule states. */
  readonly asserts: readonly Fact[];
}

export interface Derivation {
  readonly text: string;
  /** Parents stand before their children; the first is the start symbol. */
  readonly nodes: readonly DerivationNode[];
  /** All facts that the text states, each once. What was saved and never printed states nothing. */
  readonly asserts: readonly Fact[];
}

/**
 * The same text that `expand` gives for the same draws, with its derivation.
 * @throws GrammarError
 */
export function derive(grammar: Grammar, rng: Draws, options: ExpandOptions = {}): Derivation {
  const trace = newTrace();
  const run = newRun(grammar, rng, options, trace);
  const start = startOf(grammar, options.start);
  const root = openNode(trace, start, `#${grammar.symbols[start].name}#`, 0);
  const raw = startText(run, start);
  closeNode(trace, root, raw, raw);
  const text = finished(grammar, raw);
  const nodes = nodesOf(grammar, trace, run.values, grammar.escapes ? positionsWithoutEscapes(raw) : null);
  return { text, nodes, asserts: stated(nodes) };
}

/** Facts that a text states and that do not hold. */
export function falseStatements(derivation: Derivation, holds: (fact: Fact) => boolean): Fact[] {
  return derivation.asserts.filter((fact) => !holds(fact));
}

function nodesOf(grammar: Grammar, trace: Trace, values: SlotValues, moved: Int32Array | null): DerivationNode[] {
  const count = trace.parent.length;
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  /** Where the words of a node's children begin; -1 where its modifiers left nothing of them to be found. */
  const insides = new Int32Array(count);
  const nodes: DerivationNode[] = [];
  for (let node = 0; node < count; node++) {
    const parent = trace.parent[node];
    const text = trace.text[node];
    if (parent < 0) ends[node] = text.length;
    else if (insides[parent] < 0) {
      starts[node] = starts[parent];
      ends[node] = ends[parent];
    } else {
      starts[node] = insides[parent] + trace.offset[node];
      ends[node] = starts[node] + text.length;
    }
    const shift = shiftOf(trace.inner[node], text);
    insides[node] = shift < 0 || (parent >= 0 && insides[parent] < 0) ? -1 : starts[node] + shift;
    const rule = trace.rule[node] < 0 ? null : grammar.rules[trace.rule[node]];
    const at = (position: number): number => moved?.[position] ?? position;
    nodes.push({
      parent,
      source: trace.source[node],
      symbol: grammar.symbols[trace.symbol[node]]?.name ?? null,
      rule: rule?.path ?? null,
      message: rule?.message ?? null,
      start: at(starts[node]),
      end: at(ends[node]),
      saved: trace.from[node],
      asserts: rule?.asserts.map((one) => [one.relation, ...one.terms.map((term) => term(values))] as unknown as Fact) ?? [],
    });
  }
  return nodes;
}

/** How far modifiers moved a text; -1 where they made another of it. Capitals do not count. */
function shiftOf(inner: string, text: string): number {
  if (inner === text) return 0;
  const small = text.toLowerCase();
  return small.length === text.length ? small.indexOf(inner.toLowerCase()) : -1;
}

/** New positions of the letters of a text whose backslashes are taken out. */
function positionsWithoutEscapes(raw: string): Int32Array {
  const moved = new Int32Array(raw.length + 1);
  let out = 0;
  for (let i = 0; i < raw.length; i++) {
    moved[i] = out;
    if (raw[i] === '\\') {
      i++;
      moved[i] = out;
      if (i >= raw.length) break;
    }
    out++;
  }
  moved[raw.length] = out;
  return moved;
}

/** The facts of all nodes that were printed, the saved texts among them that some node printed. */
function stated(nodes: readonly DerivationNode[]): Fact[] {
  const printed = new Uint8Array(nodes.length);
  const facts = new Map<string, Fact>();
  const children: number[][] = nodes.map(() => []);
  nodes.forEach(({ parent }, node) => parent >= 0 && children[parent].push(node));
  const open = [0];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (printed[node] === 1) continue;
    printed[node] = 1;
    for (const fact of nodes[node].asserts) facts.set(JSON.stringify(fact), fact);
    open.push(...children[node].slice().reverse());
    if (nodes[node].saved >= 0) open.push(nodes[node].saved);
  }
  return [...facts.values()];
}
