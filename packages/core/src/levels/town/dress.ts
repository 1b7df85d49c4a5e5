import { type Cell, NONE } from '../../base/grid.ts';
import { chance, type Rng } from '../../base/rng.ts';
import { awayFrom, layFields, letGrow, nearestTo } from '../country/nature.ts';
import { isOpen, put, type Scene, USE } from '../country/scene.ts';
import { stand } from '../country/stand.ts';
import { layGraves, plotNear } from '../past/graves.ts';
import type { LevelParams } from '../params.ts';
import type { Building } from './build.ts';
import type { Site } from './site.ts';

/** Where the dead of a plague lie: outside, as far as may be. */
export function digPit({ scene, bounds: { out, radius }, centre }: Site): Cell[] {
  const plot = plotNear(scene, centre, 7, 4, (cell) => out[cell] > radius + 4);
  return plot === null ? [] : layGraves(scene, plot, true);
}

/** A graveyard by each temple that has ground for one. */
export function layGraveyards({ scene }: Site, buildings: readonly Building[]): void {
  for (const { kind, lot } of buildings) {
    if (kind.name !== 'temple') continue;
    const { rect } = lot;
    const middle = (rect.y + (rect.height >> 1)) * scene.width + rect.x + (rect.width >> 1);
    const near = (cell: Cell): boolean =>
      Math.max(
        Math.abs((cell % scene.width) - (middle % scene.width)),
        Math.abs(Math.floor(cell / scene.width) - Math.floor(middle / scene.width)),
      ) < 18;
    const plot = plotNear(scene, middle, 7, 5, near) ?? plotNear(scene, middle, 5, 5, near);
    if (plot !== null) layGraves(scene, plot, false);
  }
}

/** Gardens behind the houses, fields round about, and what grows by itself. */
export function dressGround({ scene, manner, bounds, centre, salt }: Site, trees: number, steep: number, rng: Rng): void {
  const { out, radius } = bounds;
  layFields(scene, centre, manner.fields, (cell) => out[cell] > radius + 3, rng);
  const freely = awayFrom(scene, 9);
  const within = manner.paved ? 0.35 : 0.6;
  // Within the town trees are few, and none stands in a street's way.
  for (let cell = 0; cell < out.length; cell++) if (out[cell] < radius) freely[cell] *= within;
  letGrow(scene, { trees: Math.max(0.1, trees), rocks: steep, freely }, salt);
}

export function shoreOf(scene: Scene): Cell[] {
  const { width, use, tiles, solid } = scene;
  const out: Cell[] = [];
  for (let cell = width; cell < use.length - width; cell++) {
    const near =
      use[cell + 1] === USE.water || use[cell - 1] === USE.water || use[cell + width] === USE.water || use[cell - width] === USE.water;
    if (near && use[cell] !== USE.water && use[cell] !== USE.inside && solid[tiles[cell]] === 0) out.push(cell);
  }
  return out;
}

/** Open ground off the streets, near the last houses. */
export function outskirts({ scene: { use, tiles, solid }, bounds: { out, radius } }: Site): Cell[] {
  const cells: Cell[] = [];
  for (let cell = 0; cell < out.length; cell++) {
    if (Math.abs(out[cell] - radius) >= 7 || solid[tiles[cell]] !== 0) continue;
    if (use[cell] !== USE.way && use[cell] !== USE.inside && use[cell] !== USE.water) cells.push(cell);
  }
  if (cells.length > 0) return cells;
  for (let cell = 0; cell < out.length; cell++) if (solid[tiles[cell]] === 0 && use[cell] !== USE.inside) cells.push(cell);
  return cells;
}

const STALLS = ['market stall', 'cart', 'crate', 'barrel'];

/** A well in the middle and stalls round it. */
export function fillMarket(scene: Scene, market: readonly Cell[], count: number, params: LevelParams, rng: Rng): void {
  if (market.length === 0) return;
  const { width, height } = scene;
  const middle = market[Math.floor(market.length / 2)];
  const well = nearestTo(width, height, middle, 6, (cell) => scene.use[cell] === USE.way && !scene.taken[cell] && isOpen(scene, cell));
  if (well !== NONE) put(scene, 'furniture', well, true, { name: count > 60 ? 'fountain' : 'well' });
  const stalls = Math.round((0.4 + 0.6 * params.riches) * Math.min(18, market.length / 16));
  for (let k = 0; k < stalls; k++)
    stand(scene, market, 'furniture', 'middle', true, { name: k % 3 === 2 ? STALLS[1 + (k % 3)] : STALLS[0] }, rng);
}

/** Which buildings serve all, and are the strongest. */
export function rank({ kind }: Building): number {
  return ['barn', 'stable', 'warehouse', 'temple', 'hall', 'guardhouse'].indexOf(kind.name) + 1;
}

export function strongboxes(scene: Scene, buildings: readonly Building[], riches: number, rng: Rng): void {
  for (const { rooms } of buildings)
    if (chance(rng, Math.min(0.9, 0.16 * riches)))
      stand(scene, scene.rooms[rooms[rooms.length - 1].id].cells, 'chest', 'wall', true, { name: 'strongbox' }, rng);
}
