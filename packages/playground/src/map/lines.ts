import type { Quest, World } from '@hinterland/core';
import type { Point } from './camera.ts';

/** Roads, trails and sea lanes of a world as paths in cells, made once. */
export interface RoadPaths {
  readonly road: Path2D;
  readonly trail: Path2D;
  readonly sea: Path2D;
}

const roadsOfWorld = new WeakMap<World, RoadPaths>();

export function roadPaths(world: World): RoadPaths {
  const known = roadsOfWorld.get(world);
  if (known) return known;
  const paths: RoadPaths = { road: new Path2D(), trail: new Path2D(), sea: new Path2D() };
  for (const road of world.roads) smooth(paths[road.kind], road.cells.map((cell) => middleOfCell(world, cell)));
  roadsOfWorld.set(world, paths);
  return paths;
}

/** The way of a quest from place to place, as the steps name them. */
export function questStops(world: World, quest: Quest): Point[] {
  const home = world.characters[quest.giver].home;
  const stops = [home, ...quest.steps.map((step) => step.place)];
  return stops.filter((place, k) => k === 0 || place !== stops[k - 1]).map((place) => middleOfCell(world, world.places[place].cell));
}

export function middleOfCell(world: World, cell: number): Point {
  const { x, y, width } = world.rect;
  return { x: x + (cell % width) + 0.5, y: y + Math.floor(cell / width) + 0.5 };
}

/** A curve through the middles between points: takes the grid's corners off a path of cells. */
function smooth(path: Path2D, points: readonly Point[]): void {
  if (points.length === 0) return;
  path.moveTo(points[0].x, points[0].y);
  for (let k = 1; k < points.length - 1; k++)
    path.quadraticCurveTo(points[k].x, points[k].y, (points[k].x + points[k + 1].x) / 2, (points[k].y + points[k + 1].y) / 2);
  const last = points[points.length - 1];
  path.lineTo(last.x, last.y);
}
