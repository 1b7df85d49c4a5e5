import { Graph, layout } from '@dagrejs/dagre';
import type { Character, World } from '@hinterland/core';

/** Someone in a drawing of a family. */
export interface Kin {
  readonly person: number;
  /** Middle of the portrait, pixels. */
  readonly x: number;
  readonly y: number;
}
export interface FamilyTree {
  readonly width: number;
  readonly height: number;
  readonly kin: readonly Kin[];
  /** Lines from parent to child, and between spouses. */
  readonly lines: readonly { readonly points: readonly { readonly x: number; readonly y: number }[]; readonly wed: boolean }[];
}

/** Size of a person with their name, pixels. */
const NODE = { width: 76, height: 84 };

/** Parents, grandparents, siblings, spouses and children of someone, laid out by generations; null where they have none. */
export function familyOf(world: World, centre: Character): FamilyTree | null {
  const known = new Set<number>([centre.id]);
  const childrenOf = (id: number): Character[] => world.characters.filter(({ parents }) => (parents as readonly number[]).includes(id));
  const spousesOf = (person: Character): number[] => person.ties.filter(({ kind }) => kind === 'spouse').map(({ to }) => to);
  for (const parent of centre.parents) {
    known.add(parent);
    for (const elder of world.characters[parent].parents) known.add(elder);
    for (const sibling of childrenOf(parent)) known.add(sibling.id);
  }
  for (const spouse of spousesOf(centre)) known.add(spouse);
  for (const child of childrenOf(centre.id)) {
    known.add(child.id);
    for (const parent of child.parents) known.add(parent);
    for (const grandchild of childrenOf(child.id)) known.add(grandchild.id);
  }
  if (known.size < 2) return null;

  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 10, ranksep: 14, marginx: 4, marginy: 4 });
  graph.setDefaultEdgeLabel(() => ({}));
  const people = [...known].sort((a, b) => a - b);
  for (const person of people) graph.setNode(String(person), { ...NODE });
  // Parents meet in a knot from which their children hang, so that no lines cross between them.
  for (const person of people) {
    const parents = world.characters[person].parents.filter((parent) => known.has(parent));
    if (parents.length === 0) continue;
    const knot = `knot ${parents.join(' ')}`;
    if (!graph.hasNode(knot)) {
      graph.setNode(knot, { width: 1, height: 1 });
      for (const parent of parents) graph.setEdge(String(parent), knot);
    }
    graph.setEdge(knot, String(person));
  }
  layout(graph);
  const at = (person: number): { x: number; y: number } => graph.node(String(person));
  const lines: FamilyTree['lines'][number][] = graph.edges().map((edge) => ({ points: graph.edge(edge).points ?? [], wed: false }));
  for (const person of people)
    for (const spouse of spousesOf(world.characters[person]))
      if (spouse > person && known.has(spouse)) lines.push({ points: [at(person), at(spouse)], wed: true });
  const { width = 0, height = 0 } = graph.graph();
  return { width, height, kin: people.map((person) => ({ person, x: at(person).x, y: at(person).y })), lines };
}
