import type { Derivation } from '@hinterland/core';

/** A stretch of a text that one node of its derivation printed. */
export interface Words {
  readonly text: string;
  /** The innermost node. */
  readonly node: number;
}

/** Cuts a text into stretches, each under the innermost node that printed it. */
export function wordsOf({ text, nodes }: Derivation): Words[] {
  const owner = new Int32Array(text.length);
  // Parents stand before their children; what hangs below a saved text stands nowhere in this one.
  const inTree: boolean[] = [];
  nodes.forEach((node, i) => {
    inTree[i] = node.parent >= 0 ? inTree[node.parent] : i === 0;
    if (inTree[i]) owner.fill(i, node.start, node.end);
  });
  const words: Words[] = [];
  let start = 0;
  for (let i = 1; i <= text.length; i++) {
    if (i < text.length && owner[i] === owner[start]) continue;
    words.push({ text: text.slice(start, i), node: owner[start] });
    start = i;
  }
  return words;
}

/** The rules above a node, innermost first; a saved text is traced to the rule that made it. */
export function rulesAbove({ nodes }: Derivation, node: number): string[] {
  const rules: string[] = [];
  for (let at = node; at >= 0; at = nodes[at].parent) {
    const { rule, saved } = nodes[at];
    const own = rule ?? (saved < 0 ? null : (nodes.slice(saved).find((one) => one.rule !== null)?.rule ?? null));
    if (own !== null) rules.push(own);
  }
  return rules;
}
