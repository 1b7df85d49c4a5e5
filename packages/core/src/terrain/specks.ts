import { climateBiome } from './biome-table.ts';
import type { Frame } from './elevation.ts';

/** Patches of fewer cells than this, joined over edges, are specks. */
export const SPECK = 4;

/**
 * Evens out the climate's specks: a patch under four cells in which one biome would grow takes temperature and rain of
 * the neighbouring land cell most like its own, and with them that cell's biome. A patch that is an island stays.
 * Changes `temperature` and `precipitation`.
 */
export function evenSpecks(frame: Frame, sea: Uint8Array, temperature: Float32Array, precipitation: Float32Array): void {
  const { width } = frame;
  const steps = [1, width, -1, -width];
  const patch = new Int32Array(SPECK);
  const biome = new Uint8Array(sea.length);
  for (let cell = 0; cell < biome.length; cell++) if (sea[cell] === 0) biome[cell] = climateBiome(temperature[cell], precipitation[cell]);
  for (let cell = width; cell < biome.length - width; cell++) {
    if (sea[cell] !== 0) continue;
    const own = biome[cell];
    let alike = 0;
    for (let k = 0; k < 4; k++) if (biome[cell + steps[k]] === own) alike++;
    if (alike >= 3) continue;
    patch[0] = cell;
    let size = 1;
    for (let i = 0; i < size && size < SPECK; i++) {
      for (let k = 0; k < 4 && size < SPECK; k++) {
        const next = patch[i] + steps[k];
        if (
          biome[next] !== own ||
          sea[next] !== 0 ||
          patch[0] === next ||
          (size > 1 && patch[1] === next) ||
          (size > 2 && patch[2] === next)
        )
          continue;
        patch[size++] = next;
      }
    }
    if (size >= SPECK) continue;
    let best = -1;
    let least = Infinity;
    for (let i = 0; i < size; i++) {
      for (let k = 0; k < 4; k++) {
        const next = patch[i] + steps[k];
        if (sea[next] !== 0 || biome[next] === own) continue;
        const far = Math.abs(temperature[next] - temperature[cell]) + Math.abs(precipitation[next] - precipitation[cell]) / 100;
        if (far >= least) continue;
        least = far;
        best = next;
      }
    }
    if (best < 0) continue;
    for (let i = 0; i < size; i++) {
      biome[patch[i]] = biome[best];
      temperature[patch[i]] = temperature[best];
      precipitation[patch[i]] = precipitation[best];
    }
  }
}
