import { fbm, simplex } from '../src/base/noise.ts';
import { stream } from '../src/base/rng.ts';
import { readDrainage } from '../src/measure/drainage.ts';
import { surfaceOf } from '../src/measure/surface.ts';
import { type Lake, type Land, type River, WATER } from '../src/world.ts';

/** What a hand-made land may say of itself; the rest is bare ground of one climate. */
export interface MadeOf {
  readonly width: number;
  readonly height: number;
  readonly elevation: ArrayLike<number>;
  readonly metresPerCell?: number;
  readonly archetype?: string;
  readonly water?: ArrayLike<number>;
  readonly downhill?: ArrayLike<number>;
  readonly temperature?: ArrayLike<number>;
  readonly precipitation?: ArrayLike<number>;
  readonly biome?: ArrayLike<number>;
  readonly rivers?: readonly River[];
  readonly lakes?: readonly Lake[];
}

/** A land out of given layers: what lies below 0 is sea, and water runs as the heights tell it, unless said otherwise. */
export function madeLand(of: MadeOf): Land {
  const n = of.width * of.height;
  const elevation = Float32Array.from(of.elevation);
  const land: Land = {
    rect: { x: 0, y: 0, width: of.width, height: of.height },
    metresPerCell: of.metresPerCell ?? 250,
    archetype: of.archetype ?? 'made',
    biomes: [],
    rivers: of.rivers ?? [],
    lakes: of.lakes ?? [],
    regions: [],
    deposits: [],
    layers: {
      elevation,
      water: Uint8Array.from(of.water ?? Array.from(elevation, (z) => (z < 0 ? WATER.ocean : WATER.dry))),
      downhill: new Int32Array(n),
      flow: new Float32Array(n),
      temperature: of.temperature ? Float32Array.from(of.temperature) : new Float32Array(n).fill(10),
      precipitation: of.precipitation ? Float32Array.from(of.precipitation) : new Float32Array(n).fill(800),
      biome: of.biome ? Uint8Array.from(of.biome) : new Uint8Array(n),
      fertility: new Uint8Array(n),
    },
  };
  land.layers.downhill.set(of.downhill ?? readDrainage(surfaceOf(land)).receiver);
  return land;
}

/** A square of `size` cells whose value at each cell is `at(x, y)`. */
export function square(size: number, at: (x: number, y: number) => number): Float64Array {
  return Float64Array.from({ length: size * size }, (_, cell) => at(cell % size, Math.floor(cell / size)));
}

/** Plain fractal noise, in metres, with a thread of sea along the frame; with `island` it sinks under the sea towards it. */
export function noiseHeights(seed: string, size: number, island: boolean): Float64Array {
  const noise = simplex(stream(seed, 'test'));
  return square(size, (x, y) => {
    if (x === 0 || y === 0 || x === size - 1 || y === size - 1) return -10;
    const u = x / size;
    const v = y / size;
    const rim = 4 * ((u - 0.5) * (u - 0.5) + (v - 0.5) * (v - 0.5));
    return 2000 * fbm(noise, 3 * u, 3 * v, 8, 0.5) * (island ? 0.6 : 1) + (island ? 900 * (0.6 - 1.3 * rim) : 1500);
  });
}
