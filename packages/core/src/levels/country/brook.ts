import { DX, DY } from '../../base/grid.ts';
import { addGradientNoise } from '../../base/noise.ts';
import type { WildKind } from '../../content/wilds.ts';
import type { Country } from './land.ts';
import { layWater } from './nature.ts';
import { wayThrough, withThroughWay } from './through-way.ts';

/** Half the width of a brook that is waded, and of one that wants a bridge, tiles. */
const BROOK = { ford: 1.6, bridge: 2.6, 'river bank': 2.2 } as const;
/** How far from the middle one stands on the bank of a brook, and on a shore, tiles. */
const BANK = 7;
const SHORE = 13;
/** Water nearer than this to the middle is what one has come to. */
const NEAR = 9;

/**
 * Water where one asks for a bank, a ford, a bridge or a beach and the world has drawn none: a brook or a tarn too small for
 * its maps. A ford and a bridge have a way on either side.
 */
export function withBrook(country: Country, kind: WildKind): Country {
  if (kind !== 'ford' && kind !== 'bridge' && kind !== 'river bank' && kind !== 'beach') return country;
  const { scene, lie, size, centre, setting, salt } = country;
  const { width } = scene;
  const [cx, cy] = [centre % width, Math.floor(centre / width)];
  for (let y = Math.max(0, cy - NEAR); y <= Math.min(size - 1, cy + NEAR); y++)
    for (let x = Math.max(0, cx - NEAR); x <= Math.min(size - 1, cx + NEAR); x++) if (lie.wet[y * size + x] > 0) return country;
  const down = Math.max(0, setting.facing);
  // A way crosses what flows beside it; a bank looks down the slope.
  const side = kind === 'ford' || kind === 'bridge' ? wayThrough(country, down) : down;
  const bends = new Float32Array(size * size);
  addGradientNoise(bends, size, size, salt ^ 0xb400, 17, 5);
  const wet = lie.wet.slice();
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const own = y * size + x;
      const ahead = (x - cx) * DX[side] + (y - cy) * DY[side] + bends[own] - bends[cy * size + cx];
      const depth = kind === 'beach' ? ahead - SHORE : BROOK[kind] - Math.abs(ahead - (kind === 'river bank' ? BANK : 0));
      if (depth > 0) wet[own] = Math.max(wet[own], kind !== 'ford' && depth > 1 ? 2 : 1);
    }
  const drawn: Country = { ...country, lie: { ...lie, wet } };
  layWater(scene, drawn.lie, size);
  if (kind !== 'ford' && kind !== 'bridge') return drawn;
  return withThroughWay(drawn, side);
}
