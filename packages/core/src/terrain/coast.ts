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

/** Maps of up to so many cells a side can have their coast drawn down from a grid twice as fine. */
const SMALL = 320;

/**
 * The coast line of a shape on a grid of this size.
 * @param drawnDown whether each cell of a small map is land where half of four points are, as in a great map drawn down,
 *   instead of where its middle is: for maps that are looked at
 */
export function coastOf(shape: Shape, width: number, height: number, metresPerCell: number, drawnDown: boolean): Coast {
  const shore =
    drawnDown && Math.max(width, height) <= SMALL
      ? halved(shoreOf(shape, 2 * width, 2 * height, metresPerCell / 2), width, height)
      : shoreOf(shape, width, height, metresPerCell);
  return { width, height, shore, sea: seaOf(shape, shore, width, height) };
}

/** The lattice's values, with the octaves that are too fine for the lattice added where they can decide between land and sea. */
function shoreOf(shape: Shape, width: number, height: number, metresPerCell: number): Float32Array {
  const { noise, strength, gain, metres } = shape.detail;
  const shore = sampled(shape.shore, width, height);
  let most = 0;
  let octaves = 0;
  for (
    let wavelength = metres, amplitude = strength;
    wavelength > 1.6 * metresPerCell && octaves < 10;
    wavelength /= 2, amplitude *= gain
  ) {
    most += amplitude;
    octaves++;
  }
  const reach = most * 1.5;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const cell = y * width + x;
      const near = shore[cell];
      if (near >= reach || near <= -reach) continue;
      let u = ((x + 0.5) * metresPerCell) / metres;
      let v = ((y + 0.5) * metresPerCell) / metres;
      let amplitude = strength * 0.5;
      let sum = 0;
      for (let k = 0; k < octaves; k++) {
        sum += amplitude * noise(u + k * 5.7, v - k * 3.1);
        amplitude *= gain;
        u *= 2;
        v *= 2;
      }
      // Fades out towards the limit, so that no step shows where the band ends.
      const share = near / reach;
      shore[cell] = near + sum * (1 - share * share);
    }
  }
  return shore;
}

/** Height of a cell whose points disagree with its mean about being land. */
const BARELY = 0.004;

/** Means over two by two cells, above the sea level where at least two of the four are. */
function halved(fine: Float32Array, width: number, height: number): Float32Array {
  const out = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = 4 * y * width + 2 * x;
      const a = fine[at];
      const b = fine[at + 1];
      const c = fine[at + 2 * width];
      const d = fine[at + 2 * width + 1];
      const land = (a > 0 ? 1 : 0) + (b > 0 ? 1 : 0) + (c > 0 ? 1 : 0) + (d > 0 ? 1 : 0);
      const mean = (a + b + c + d) / 4;
      out[y * width + x] = land >= 2 ? Math.max(mean, BARELY) : Math.min(mean, -BARELY);
    }
  }
  return out;
}

/**
 * The cells below the sea level that lie on open water, and the outermost ring. Which water is open is read from the
 * shape's lattice, so that it does not hang on a strait's width in cells.
 */
function seaOf(shape: Shape, shore: Float32Array, width: number, height: number): Uint8Array {
  const { columns, stepX, stepY } = shape.shore;
  const sea = new Uint8Array(width * height);
  const column = Int32Array.from({ length: width }, (_, x) => Math.floor((x + 0.5) / width / stepX + 1.5));
  for (let y = 0; y < height; y++) {
    const row = Math.floor((y + 0.5) / height / stepY + 1.5) * columns;
    for (let x = 0; x < width; x++) {
      const cell = y * width + x;
      if (x === 0 || y === 0 || x === width - 1 || y === height - 1) {
        sea[cell] = 1;
        if (shore[cell] > -0.05) shore[cell] = -0.05;
      } else if (shore[cell] <= 0) {
        const node = row + column[x];
        sea[cell] = shape.open[node] | shape.open[node + 1] | shape.open[node + columns] | shape.open[node + columns + 1];
      }
    }
  }
  return sea;
}
