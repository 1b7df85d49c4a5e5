import { type Rng } from '../../base/rng.ts';
import { STRONGHOLD } from '../../content/strongholds.ts';
import type { Building } from '../town/build.ts';
import { gatehouse, stretchTowards } from './gatehouse.ts';
import type { Country } from './land.ts';
import { encloseWith, outlineOf } from './outline.ts';
import { USE } from './scene.ts';
import { T } from './tiles.ts';
import { raise } from './works.ts';

/** Half the width of a mound within its palisade, and of the ditch at its foot. */
const TOP = 8;
const FOOT = 11.4;
const TOWER = 9;

export interface Mound {
  /** Builds the tower on it. */
  readonly raise: (rng: Rng) => Building;
}

/** A heaped-up mound with a palisade round its top, a ditch at its foot and one bridge to the yard below. */
export function raiseMound(
  { scene, size }: Country,
  { x, y, towards }: { readonly x: number; readonly y: number; readonly towards: readonly [x: number, y: number] },
  yard: Uint8Array,
  rng: Rng,
): Mound {
  const { tiles, use, width } = scene;
  for (let j = Math.max(1, Math.floor(y - FOOT)); j <= Math.min(size - 2, y + FOOT); j++)
    for (let i = Math.max(1, Math.floor(x - FOOT)); i <= Math.min(size - 2, x + FOOT); i++) {
      if ((i - x) * (i - x) + (j - y) * (j - y) > FOOT * FOOT) continue;
      const cell = j * width + i;
      tiles[cell] = T.ditch;
      use[cell] = USE.kept;
      yard[cell] = 0;
    }
  const outline = outlineOf({ shape: 'round', x, y, reach: TOP, along: [1, 0], margin: 3, size }, rng);
  const inside = encloseWith(scene, outline, 1, T.palisade, T.patch);
  const side = Math.abs(towards[0]) > Math.abs(towards[1]) ? (towards[0] > 0 ? 0 : 2) : towards[1] > 0 ? 1 : 3;
  const found = stretchTowards(
    scene,
    outline,
    [
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ][side] as [number, number],
  );
  gatehouse(scene, { ...found, side }, { tile: T.palisade, broad: 2, deep: 1, outer: 'gate', court: inside, over: 3 });
  return {
    raise: (own) =>
      raise(scene, { x: x - (TOWER >> 1), y: y - (TOWER >> 1), width: TOWER, height: TOWER }, side, STRONGHOLD['great tower'], own),
  };
}
