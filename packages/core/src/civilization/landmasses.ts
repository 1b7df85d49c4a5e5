import { cellCount, NONE, neighbourOffsets } from '../base/grid.ts';
import { type Land, WATER } from '../world.ts';
import { PASSAGE, type Passage } from './passage.ts';

/**
 * Which ground hangs together.
 *
 * A *part* is ground that a road can cross from end to end, moving across the edges of cells. A *landmass* is all that
 * stands out of one sea, lakes and corner touches included; it may hold several parts, cut off from each other by a
 * lake or by cells that meet at a corner only.
 */
export interface Landmasses {
  /** Part of each cell, or NONE at sea, in lakes and on the outermost ring. */
  readonly part: Int32Array;
  /** Number of cells of each part. */
  readonly size: Int32Array;
  /** True for the largest part of its landmass: only there do people settle, so that all can walk to each other. */
  readonly main: readonly boolean[];
}

/** One raster pass of union-find labelling, once for parts and, over their labels, once for landmasses. */
export function findLandmasses(land: Pick<Land, 'rect' | 'layers'>, passage: Pick<Passage, 'kind'>): Landmasses {
  const { width } = land.rect;
  const { water } = land.layers;
  const { kind } = passage;
  const cells = cellCount(land.rect);
  const [, , west, north, , , northWest, northEast] = neighbourOffsets(width);

  const label = new Int32Array(cells).fill(NONE);
  const partOf: number[] = [];
  const massOf: number[] = [];
  const isGround: boolean[] = [];
  for (let cell = 0; cell < cells; cell++) {
    if (water[cell] === WATER.ocean) continue;
    const x = cell % width;
    const walkable = kind[cell] === PASSAGE.open || kind[cell] === PASSAGE.hard;
    const left = x > 0 ? label[cell + west] : NONE;
    const above = cell >= width ? label[cell + north] : NONE;
    let own = NONE;
    if (left !== NONE && isGround[left] === walkable) own = left;
    if (above !== NONE && isGround[above] === walkable) {
      if (own === NONE) own = above;
      else if (own !== above) join(partOf, own, above);
    }
    if (own === NONE) {
      own = partOf.length;
      partOf.push(own);
      massOf.push(own);
      isGround.push(walkable);
    }
    label[cell] = own;
    if (left !== NONE && left !== own) join(massOf, left, own);
    if (above !== NONE && above !== own) join(massOf, above, own);
    if (cell >= width) {
      const diagonal = x > 0 ? label[cell + northWest] : NONE;
      if (diagonal !== NONE && diagonal !== own) join(massOf, diagonal, own);
      const other = x < width - 1 ? label[cell + northEast] : NONE;
      if (other !== NONE && other !== own) join(massOf, other, own);
    }
  }

  const count = partOf.length;
  const numberOf = new Int32Array(count).fill(NONE);
  let parts = 0;
  for (let l = 0; l < count; l++) {
    const root = rootOf(partOf, l);
    if (!isGround[root]) continue;
    if (numberOf[root] === NONE) numberOf[root] = parts++;
    numberOf[l] = numberOf[root];
  }
  const size = new Int32Array(parts);
  const part = label;
  for (let cell = 0; cell < cells; cell++) {
    if (part[cell] === NONE) continue;
    const own = numberOf[part[cell]];
    part[cell] = own;
    if (own !== NONE) size[own]++;
  }

  const largest = new Int32Array(count).fill(NONE);
  for (let l = 0; l < count; l++) {
    if (numberOf[l] === NONE) continue;
    const mass = rootOf(massOf, l);
    if (largest[mass] === NONE || size[numberOf[l]] > size[largest[mass]]) largest[mass] = numberOf[l];
  }
  const main = Array.from({ length: parts }, () => false);
  for (const p of largest) if (p !== NONE) main[p] = true;
  return { part, size, main };
}

function rootOf(parents: number[], label: number): number {
  let at = label;
  while (parents[at] !== at) {
    parents[at] = parents[parents[at]];
    at = parents[at];
  }
  return at;
}

/** The lesser label stays the root, so that roots do not depend on anything but the map. */
function join(parents: number[], a: number, b: number): void {
  const one = rootOf(parents, a);
  const two = rootOf(parents, b);
  if (one < two) parents[two] = one;
  else parents[one] = two;
}
