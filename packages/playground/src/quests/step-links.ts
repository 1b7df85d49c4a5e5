import type { Fact, Quest, QuestStep } from '@hinterland/core';

/** A node of the graph of a quest: a step, by its index and that of its branch, or one of its endings. */
export interface StepNode {
  readonly id: string;
  readonly kind: 'step' | 'ending';
  readonly index: number;
  readonly branch: number | null;
}

export interface StepLinks {
  readonly nodes: readonly StepNode[];
  /** What makes what possible: ids of nodes. */
  readonly edges: readonly (readonly [from: string, to: string])[];
}

/**
 * What makes what possible in a quest: from each step to those that need a fact that it makes true, the last one to do so
 * before them. Steps of a branch lead on to what comes after it, and the last of each way to the ending that it brings.
 */
export function linksOf(quest: Quest): StepLinks {
  const nodes: StepNode[] = quest.steps.map((_, index) => ({ id: `s${index}`, kind: 'step', index, branch: null }));
  const edges = new Map<string, readonly [string, string]>();
  const join = (from: string, to: string): void => void edges.set(`${from} ${to}`, [from, to]);
  const ending = (index: number): string => {
    const id = `e${index}`;
    if (!nodes.some((node) => node.id === id)) nodes.push({ id, kind: 'ending', index, branch: null });
    return id;
  };
  const main = quest.steps.map((step, index) => ({ id: `s${index}`, step }));
  lead(main, join);
  join(main.at(-1)!.id, ending(0));
  for (const [b, { from, to, steps, ending: end }] of quest.branches.entries()) {
    const own = steps.map((step, index) => ({ id: `b${b}.${index}`, step }));
    for (const [index, { id }] of own.entries()) nodes.push({ id, kind: 'step', index, branch: b });
    const rest = main.slice(to);
    lead([...main.slice(0, from), ...own, ...rest], join, new Set(own.map(({ id }) => id)));
    join((rest.at(-1) ?? own.at(-1) ?? main.at(-1)!).id, ending(end));
  }
  return { nodes, edges: [...edges.values()] };
}

/** Joins the steps of one way; with `own`, only what touches those. */
function lead(
  way: readonly { readonly id: string; readonly step: QuestStep }[],
  join: (from: string, to: string) => void,
  own?: ReadonlySet<string>,
): void {
  for (const [k, { id, step }] of way.entries()) {
    let joined = false;
    for (const need of step.needs) {
      const maker = way
        .slice(0, k)
        .reverse()
        .find((before) => before.step.gives.some((give) => same(give, need)));
      if (!maker) continue;
      joined = true;
      if (!own || own.has(id) || own.has(maker.id)) join(maker.id, id);
    }
    // What needs nothing that was done comes when it is told.
    if (!joined && k > 0 && (!own || own.has(id) || own.has(way[k - 1].id))) join(way[k - 1].id, id);
  }
}

function same(a: Fact, b: Fact): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2];
}
