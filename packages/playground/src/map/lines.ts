import { explainQuest, type Quest, type World } from '@hinterland/core';
import type { Point } from './camera.ts';

/** Roads, trails and sea lanes of a world as paths in cells, made once. */
export interface RoadPaths {
  readonly road: Path2D;
  readonly trail: Path2D;
  readonly sea: Path2D;
}

/** How far a way may leave the middles of its cells: roads keep to their bridges, ships have room. */
const PASSES = { road: 3, trail: 3, sea: 24 } as const;

const roadsOfWorld = new WeakMap<World, RoadPaths>();

export function roadPaths(world: World): RoadPaths {
  const known = roadsOfWorld.get(world);
  if (known) return known;
  const paths: RoadPaths = { road: new Path2D(), trail: new Path2D(), sea: new Path2D() };
  for (const road of world.roads)
    smooth(
      paths[road.kind],
      road.cells.map((cell) => middleOfCell(world, cell)),
      PASSES[road.kind],
    );
  roadsOfWorld.set(world, paths);
  return paths;
}

/** The way of a quest from place to place, as the steps name them. */
export function questStops(world: World, quest: Quest): Point[] {
  const home = world.characters[quest.giver].home;
  const stops = [home, ...quest.steps.map((step) => step.place)];
  return stops.filter((place, k) => k === 0 || place !== stops[k - 1]).map((place) => middleOfCell(world, world.places[place].cell));
}

/** The way to one step of a quest, along the roads, lanes and rivers of its proof, from cell to cell. */
export function legStops(world: World, quest: Quest, step: number): Point[] {
  return explainQuest(world, quest.id).legs[step].cells.map((cell) => middleOfCell(world, cell));
}

export function middleOfCell(world: World, cell: number): Point {
  const { x, y, width } = world.rect;
  return { x: x + (cell % width) + 0.5, y: y + Math.floor(cell / width) + 0.5 };
}

/** Lays a path of cells as a soft line: evened out, then curved through the middles between its points. */
function smooth(path: Path2D, cells: readonly Point[], passes: number): void {
  if (cells.length === 0) return;
  const points = evened(cells, passes);
  path.moveTo(points[0].x, points[0].y);
  for (let k = 1; k < points.length - 1; k++)
    path.quadraticCurveTo(points[k].x, points[k].y, (points[k].x + points[k + 1].x) / 2, (points[k].y + points[k + 1].y) / 2);
  const last = points[points.length - 1];
  path.lineTo(last.x, last.y);
}

/** Each point moved towards its neighbours, some times over: takes off the grid's steps. Both ends stay. */
function evened(points: readonly Point[], passes: number): readonly Point[] {
  let now = points;
  for (let pass = 0; pass < passes; pass++) {
    const before = now;
    now = before.map((point, k) => {
      if (k === 0 || k === before.length - 1) return point;
      const [a, b] = [before[k - 1], before[k + 1]];
      return { x: (a.x + 2 * point.x + b.x) / 4, y: (a.y + 2 * point.y + b.y) / 4 };
    });
  }
  return now;
}
