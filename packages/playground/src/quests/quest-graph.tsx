import { Graph, layout } from '@dagrejs/dagre';
import type { Quest, World } from '@hinterland/core';
import { type JSX, useMemo } from 'react';
import type { Point } from '../map/camera.ts';
import type { Go } from '../world/panel-parts.tsx';

const NODE = { width: 132, height: 46 };

/** Which quest opens which, from left to right. */
export function QuestGraph({
  world,
  quests,
  chosen,
  go,
}: {
  readonly world: World;
  readonly quests: readonly Quest[];
  readonly chosen: number | null;
  readonly go: Go;
}): JSX.Element {
  const drawn = useMemo(() => {
    const graph = new Graph();
    graph.setGraph({ rankdir: 'LR', nodesep: 10, ranksep: 26, marginx: 4, marginy: 4 });
    graph.setDefaultEdgeLabel(() => ({}));
    for (const quest of quests) graph.setNode(String(quest.id), { ...NODE });
    for (const quest of quests)
      for (const before of quest.after) if (graph.hasNode(String(before))) graph.setEdge(String(before), String(quest.id));
    layout(graph);
    const { width = 0, height = 0 } = graph.graph();
    return {
      width,
      height,
      nodes: quests.map((quest) => ({ quest, x: graph.node(String(quest.id)).x, y: graph.node(String(quest.id)).y })),
      lines: graph.edges().map((edge): readonly Point[] => graph.edge(edge).points ?? []),
    };
  }, [quests]);
  return (
    <div className="family" tabIndex={0} role="group" aria-label={`What comes after what in ${world.name}`}>
      <div style={{ width: drawn.width, height: drawn.height }}>
        <svg width={drawn.width} height={drawn.height} aria-hidden="true">
          {drawn.lines.map((points, k) => (
            <path key={k} d={points.map(({ x, y }, n) => `${n === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')} />
          ))}
        </svg>
        {drawn.nodes.map(({ quest, x, y }) => (
          <button
            key={quest.id}
            type="button"
            className="quest-node"
            style={{ left: x, top: y, width: NODE.width, height: NODE.height }}
            aria-current={quest.id === chosen ? 'true' : undefined}
            onClick={() => go.quest(quest.id)}
          >
            <span className="quiet">Act {quest.arc?.act ?? 1}</span>
            <span>{quest.name}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
