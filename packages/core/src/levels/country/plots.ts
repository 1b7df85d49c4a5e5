import type { Rect } from '../../base/grid.ts';
import type { Rng } from '../../base/rng.ts';
import { type Court, plotIn } from './pack.ts';
import { isOpen, type Scene } from './scene.ts';
import { T } from './tiles.ts';

/** What is grown or kept on a plot. */
export type PlotKind = 'beds' | 'flowers' | 'graves' | 'orchard' | 'vines' | 'pond';

/** Which tile of a plot lies where, counted from its corner; undefined where the ground stays. */
const LAYS: Readonly<Record<PlotKind, (x: number, y: number, width: number, height: number) => number | undefined>> = {
  beds: (x, y, w, h) => (x % 4 === 3 || y % 5 === 4 || x === w - 1 || y === h - 1 ? undefined : T['garden bed']),
  flowers: (x, y, w, h) => {
    const rim = Math.min(x, y, w - 1 - x, h - 1 - y);
    if (rim === 0 || x === w >> 1 || y === h >> 1) return T.gravel;
    return rim === 1 ? T.hedge : T['garden bed'];
  },
  graves: (x, y) => (x % 3 === 1 && y % 3 === 1 ? T.grave : undefined),
  orchard: (x, y) => (x % 3 === 1 && y % 3 === 1 ? T.tree : T.orchard),
  vines: (_x, y) => (y % 3 === 2 ? undefined : T.vines),
  pond: (x, y, w, h) => {
    const rim = Math.min(x, y, w - 1 - x, h - 1 - y);
    const corner = Math.min(x, w - 1 - x) + Math.min(y, h - 1 - y) < 2;
    return corner ? undefined : rim === 0 ? T.shore : T['deep water'];
  },
};

/** Lays out a plot on free ground of a court; null where there is no room. */
export function layPlot(
  scene: Scene,
  court: Court,
  kind: PlotKind,
  [long, short]: readonly [long: number, short: number],
  rng: Rng,
): Rect | null {
  const rect = plotIn(scene, court, long, short, kind === 'flowers' ? 'far' : 'wall', rng);
  if (rect === null) return null;
  for (let y = 0; y < rect.height; y++)
    for (let x = 0; x < rect.width; x++) {
      const cell = (rect.y + y) * scene.width + rect.x + x;
      const tile = LAYS[kind](x, y, rect.width, rect.height);
      if (tile === undefined) continue;
      scene.tiles[cell] = tile;
      if (!isOpen(scene, cell)) court.open[cell] = 0;
    }
  return rect;
}
