/** Records a derivation while it happens: flat arrays, one entry per node, turned into a tree when it is done. */
export interface Trace {
  /** Node it stands in; -1 for the root and for saved texts. */
  readonly parent: number[];
  /** Rule taken; -1 where the node prints a slot or a saved text. */
  readonly rule: number[];
  /** Symbol expanded; -1 where the node prints a slot. */
  readonly symbol: number[];
  /** The node that made the saved text printed here; -1 otherwise. */
  readonly from: number[];
  /** The tag as written. */
  readonly source: string[];
  /** Where it begins in the text of its parent before that one's modifiers. */
  readonly offset: number[];
  /** Its text before and after its modifiers. */
  readonly inner: string[];
  readonly text: string[];
  /** The node now open. */
  top: number;
}

export function newTrace(): Trace {
  return { parent: [], rule: [], symbol: [], from: [], source: [], offset: [], inner: [], text: [], top: -1 };
}

/** Opens a node under the open one. */
export function openNode(trace: Trace, symbol: number, source: string, offset: number): number {
  const node = trace.parent.length;
  trace.parent.push(trace.top);
  trace.rule.push(-1);
  trace.symbol.push(symbol);
  trace.from.push(-1);
  trace.source.push(source);
  trace.offset.push(offset);
  trace.inner.push('');
  trace.text.push('');
  trace.top = node;
  return node;
}

export function closeNode(trace: Trace, node: number, inner: string, text: string): void {
  trace.inner[node] = inner;
  trace.text[node] = text;
  trace.top = trace.parent[node];
}
