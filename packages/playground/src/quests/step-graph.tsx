import { Graph, layout } from '@dagrejs/dagre';
import type { Quest, World } from '@hinterland/core';
import { type JSX, useMemo } from 'react';
import type { Point } from '../map/camera.ts';
import type { Go } from '../world/panel-parts.tsx';
import { capital, nameOf } from '../world/terms.ts';
import { linksOf, type StepNode } from './step-links.ts';

const NODE = { width: 118, height: 44 };

/** What makes what possible in one quest, from its first step down to its endings; pressing a step of the told way shows it on the map. */
export function StepGraph({ world, quest, go }: { readonly world: World; readonly quest: Quest; readonly go: Go }): JSX.Element {
  const drawn = useMemo(() => {
    const { nodes, edges } = linksOf(quest);
    const graph = new Graph();
    graph.setGraph({ rankdir: 'TB', nodesep: 10, ranksep: 20, marginx: 4, marginy: 4 });
    graph.setDefaultEdgeLabel(() => ({}));
    for (const { id } of nodes) graph.setNode(id, { ...NODE });
    for (const [from, to] of edges) graph.setEdge(from, to);
    layout(graph);
    const { width = 0, height = 0 } = graph.graph();
    return {
      width,
      height,
      nodes: nodes.map((node) => ({ node, x: graph.node(node.id).x, y: graph.node(node.id).y })),
      lines: graph.edges().map((edge): readonly Point[] => graph.edge(edge).points ?? []),
    };
  }, [quest]);
  return (
    <div className="family step-graph" tabIndex={0} role="group" aria-label={`What makes what possible in ${quest.name}`}>
      <div style={{ width: drawn.width, height: drawn.height }}>
        <svg width={drawn.width} height={drawn.height} aria-hidden="true">
          {drawn.lines.map((points, k) => (
            <path key={k} d={points.map(({ x, y }, n) => `${n === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')} />
          ))}
        </svg>
        {drawn.nodes.map(({ node, x, y }) => (
          <button
            key={node.id}
            type="button"
            className="quest-node"
            style={{ left: x, top: y, ...NODE }}
            data-kind={node.branch === null ? node.kind : 'branch'}
            title={textOf(quest, node)}
            disabled={node.kind === 'ending' || node.branch !== null}
            onClick={() => go.leg({ quest: quest.id, step: node.index })}
          >
            <span className="quiet">{headOf(quest, node)}</span>
            <span>{labelOf(world, quest, node)}</span>
          </button>
        ))}
      </div>
    </div>
  );
}

function stepOf({ steps, branches }: Quest, { branch, index }: StepNode): Quest['steps'][number] {
  return branch === null ? steps[index] : branches[branch].steps[index];
}

function textOf(quest: Quest, node: StepNode): string {
  return node.kind === 'ending' ? quest.endings[node.index].text : stepOf(quest, node).text;
}

function headOf(quest: Quest, { kind, index, branch }: StepNode): string {
  if (kind === 'ending') return `Ending: ${quest.endings[index].outcome}`;
  return branch === null ? `Step ${index + 1}` : capital(quest.branches[branch].means);
}

function labelOf(world: World, quest: Quest, node: StepNode): string {
  if (node.kind === 'ending') return quest.endings[node.index].text;
  const { action, subject, object, place } = stepOf(quest, node);
  const what = action === 'goto' ? world.places[place].name : nameOf(world, subject ?? object ?? `place:${place}`).text;
  return action === 'goto' ? `Go to ${what}` : capital(`${action} ${what}`);
}
