import { sampled } from '../base/resample.ts';
import type { Shape } from './elevation.ts';

/** Where land is and where sea, on one grid over the map. */
export interface Coast {
  readonly width: number;
  readonly height: number;
  /** Height of the shape over the sea level, no unit: above 0 is land, about 1 in its heart. */
  readonly shore: Float32Array;
  /** 1 sea, 0 land. Always 1 in the outermost ring. */
  readonly sea: Uint8Array;
}

/** An enclosed water counts as sea from this share of the map upwards; smaller ones are hollows of the land. */
const INLAND_SEA = 0.012;

/**
 * The coast line of a shape on a grid of this size: the lattice's values, with the octaves that are too fine for the
 * lattice added where they can decide between land and sea.
 */
export function coastOf(shape: Shape, width: number, height: number, metresPerCell: number): Coast {
  const shore = sampled(shape.shore, width, height);
  const { noise, strength, metres } = shape.detail;
  let most = 0;
  let octaves = 0;
  for (let wavelength = metres, amplitude = strength; wavelength > 1.6 * metresPerCell && octaves < 10; wavelength /= 2, amplitude *= 0.5) {
    most += amplitude;
    octaves++;
  }
  const reach = most * 1.5;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const cell = y * width + x;
      const near = shore[cell];
      if (near > reach || near < -reach) continue;
      let u = ((x + 0.5) * metresPerCell) / metres;
      let v = ((y + 0.5) * metresPerCell) / metres;
      let amplitude = strength * 0.75;
      let sum = 0;
      for (let k = 0; k < octaves; k++) {
        sum += amplitude * noise(u + k * 5.7, v - k * 3.1);
        amplitude *= 0.5;
        u *= 2;
        v *= 2;
      }
      // Fades out towards the limit, so that no step shows where the band ends.
      const share = near / reach;
      shore[cell] = near + sum * (1 - share * share);
    }
  }
  return { width, height, shore, sea: seaOf(shore, width, height) };
}

/** The cells below the sea level that the ocean at the map's edge reaches, or that are wide enough to be a sea of their own. */
function seaOf(shore: Float32Array, width: number, height: number): Uint8Array {
  const cells = width * height;
  const sea = new Uint8Array(cells);
  const queue = new Int32Array(cells);
  const spread = (first: number, last: number, mark: number): number => {
    for (let k = first; k < last; k++) {
      const cell = queue[k];
      const x = cell % width;
      for (let dy = -width; dy <= width; dy += width) {
        for (let dx = -1; dx <= 1; dx++) {
          if (x + dx < 0 || x + dx >= width) continue;
          const at = cell + dy + dx;
          if (at < 0 || at >= cells || sea[at] !== 0 || shore[at] > 0) continue;
          sea[at] = mark;
          queue[last++] = at;
        }
      }
    }
    return last;
  };

  let count = 0;
  for (let x = 0; x < width; x++) count = edge(x, edge(cells - 1 - x, count));
  for (let y = 0; y < height; y++) count = edge(y * width, edge(y * width + width - 1, count));
  function edge(cell: number, n: number): number {
    if (sea[cell] !== 0) return n;
    sea[cell] = 1;
    if (shore[cell] > -0.05) shore[cell] = -0.05;
    queue[n] = cell;
    return n + 1;
  }
  spread(0, count, 1);

  const enough = INLAND_SEA * cells;
  for (let cell = 0; cell < cells; cell++) {
    if (sea[cell] !== 0 || shore[cell] > 0) continue;
    sea[cell] = 2;
    queue[0] = cell;
    const last = spread(0, 1, 2);
    const mark = last >= enough ? 1 : 3;
    for (let k = 0; k < last; k++) sea[queue[k]] = mark;
  }
  for (let cell = 0; cell < cells; cell++) if (sea[cell] === 3) sea[cell] = 0;
  return sea;
}
