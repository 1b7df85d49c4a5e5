import { type Cell, NONE } from '../../base/grid.ts';
import { chance, int, pick, type Rng } from '../../base/rng.ts';
import type { Door, Floor, Link } from '../../world.ts';
import { isStair, type Mission } from './mission.ts';
import { digOut, passage } from './passages.ts';
import { makeShape, type ShapeName } from './shapes.ts';
import { CELL, type Dug, type Plot, type Site } from './site.ts';
import { directionTo } from './slots.ts';
import { climb } from './stairs.ts';
import { cutWindow } from './windows.ts';

export interface DigStyle {
  /** Least and greatest width and height of the boxes that rooms lie in. */
  readonly box: readonly [least: number, most: number];
  readonly shapes: readonly ShapeName[];
  /** Name of the storey with the entrance, of those one by one further in. */
  readonly storeys: readonly string[];
  readonly rising: boolean;
  readonly side: number;
  readonly ladder: boolean;
}

/**
 * Digs a plan: a room of some shape in each slot, and a passage for each way, which leaves a room where the room reaches
 * farthest, so that it touches nothing else and a door in it has a frame.
 */
export function digMission(mission: Mission, style: DigStyle, rng: Rng): Dug {
  const { slots, nodes, edges } = mission;
  const { columns, rows, storeys } = slots;
  const [least, most] = style.box;
  const across = Array.from({ length: columns }, () => int(rng, least, most));
  const down = Array.from({ length: rows }, () => int(rng, Math.max(7, least - 1), Math.max(7, most - 2)));
  const spans = Array.from({ length: storeys }, (_, z) => usedOf(mission, z)).filter(({ left, right }) => left <= right);
  const perRow = spans.length <= 3 ? spans.length : Math.ceil(spans.length / 2);
  const floors: Floor[] = [];
  let [x, y, lowest, width] = [0, 0, 0, 0];
  for (const [z, span] of spans.entries()) {
    if (z % perRow === 0) [x, y] = [0, lowest];
    const rect = { x, y, width: sum(across, span.left, span.right + 1) + 3, height: sum(down, span.top, span.bottom + 1) + 3 };
    floors.push({ name: style.storeys[z], rect, storey: style.rising ? z : -z });
    x += rect.width;
    width = Math.max(width, x);
    lowest = Math.max(lowest, y + rect.height);
  }
  const height = lowest;
  const cells = new Uint8Array(width * height);
  const room = new Int16Array(width * height).fill(NONE);

  const plots = nodes.map(({ slot, role }, id): Plot => {
    const z = Math.floor(slot / (columns * rows));
    const column = slot % columns;
    const row = Math.floor(slot / columns) % rows;
    const left = floors[z].rect.x + 2 + sum(across, spans[z].left, column);
    const top = floors[z].rect.y + 2 + sum(down, spans[z].top, row);
    const box = { x: left, y: top, width: across[column] - 1, height: down[row] - 1 };
    const large = role === 'goal' || role === 'entrance' || role === 'false goal' || chance(rng, 0.35);
    const small = role === 'vault' || role === 'secret' || role === 'prison';
    const roomWidth = small ? int(rng, 3, 4) : large ? box.width - 2 : int(rng, 4, box.width - 2);
    const roomHeight = small ? 3 : large ? box.height - 2 : int(rng, 3, box.height - 2);
    const shape = makeShape(small ? 'box' : pick(rng, style.shapes), roomWidth, roomHeight, rng);
    const dx = left + 1 + int(rng, 0, box.width - 2 - roomWidth);
    const dy = top + 1 + int(rng, 0, box.height - 2 - roomHeight);
    const own: Cell[] = [];
    for (let j = 0; j < shape.height; j++)
      for (let i = 0; i < shape.width; i++) {
        if (!shape.open[j * shape.width + i]) continue;
        const cell = (dy + j) * width + dx + i;
        cells[cell] = CELL.room;
        room[cell] = id;
        own.push(cell);
      }
    return { box, cells: own };
  });

  const doors: Door[] = [];
  const links: Link[] = [];
  const kept = new Uint8Array(cells.length);
  const site: Site = { width, cells, room, kept, doors, links, rng };
  for (const { a, b, kind } of edges)
    if (kind === 'window') cutWindow(site, plots[a], plots[b], directionTo(slots, nodes[a].slot, nodes[b].slot));
  for (const [id, edge] of edges.entries()) {
    if (edge.kind === 'window') continue;
    if (isStair(mission, id)) climb(site, plots, edge, style.ladder);
    else passage(site, plots[edge.a], plots[edge.b], directionTo(slots, nodes[edge.a].slot, nodes[edge.b].slot), edge);
  }
  const entrance = digOut(site, plots[0], style.side, floors[0].rect);
  return { width, height, cells, room, rooms: plots.map(({ cells: own }) => own), floors, doors, links, entrance, kept };
}

const sum = (sizes: readonly number[], from: number, to: number): number => {
  let all = 0;
  for (let i = from; i < to; i++) all += sizes[i];
  return all;
};

/** The columns and rows of a storey between which its rooms lie. */
function usedOf(
  { slots, nodes }: Mission,
  storey: number,
): { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number } {
  const { columns, rows } = slots;
  let [left, right, top, bottom] = [columns, -1, rows, -1];
  for (const { slot } of nodes) {
    if (Math.floor(slot / (columns * rows)) !== storey) continue;
    const column = slot % columns;
    const row = Math.floor(slot / columns) % rows;
    left = Math.min(left, column);
    right = Math.max(right, column);
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
  }
  return { left, right, top, bottom };
}
