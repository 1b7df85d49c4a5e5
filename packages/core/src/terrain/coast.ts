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

/** Maps of up to so many cells a side can have their coast averaged within the cell. */
const SMALL = 320;

/**
 * The coast line of a shape on a grid of this size: the lattice's values, with the octaves that are too fine for the
 * lattice added where they can decide between land and sea.
 * @param averaged whether a small map takes each cell's mean instead of its middle: for maps that are looked at
 */
export function coastOf(shape: Shape, width: number, height: number, metresPerCell: number, averaged: boolean): Coast {
  const { noise, strength, gain, metres } = shape.detail;
  // A small map takes each cell's mean of four points, which is what the same cell of a great map would be drawn down to.
  const parts = averaged && Math.max(width, height) <= SMALL ? 4 : 1;
  const shore = parts === 1 ? sampled(shape.shore, width, height) : halved(sampled(shape.shore, 2 * width, 2 * height), width, height);
  let most = 0;
  let octaves = 0;
  for (let wavelength = metres, amplitude = strength; wavelength > (parts === 1 ? 1.6 : 0.8) * metresPerCell && octaves < 10; wavelength /= 2, amplitude *= gain) {
    most += amplitude;
    octaves++;
  }
  const reach = most * 1.5;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const cell = y * width + x;
      const near = shore[cell];
      if (near > reach || near < -reach) continue;
      let sum = 0;
      for (let part = 0; part < parts; part++) {
        let u = ((x + (parts === 1 ? 0.5 : 0.25 + 0.5 * (part & 1))) * metresPerCell) / metres;
        let v = ((y + (parts === 1 ? 0.5 : 0.25 + 0.5 * (part >> 1))) * metresPerCell) / metres;
        let amplitude = (strength * 0.5) / parts;
        for (let k = 0; k < octaves; k++) {
          sum += amplitude * noise(u + k * 5.7, v - k * 3.1);
          amplitude *= gain;
          u *= 2;
          v *= 2;
        }
      }
      // Fades out towards the limit, so that no step shows where the band ends.
      const share = near / reach;
      shore[cell] = near + sum * (1 - share * share);
    }
  }
  return { width, height, shore, sea: seaOf(shape, shore, width, height) };
}

/** Means over two by two cells. */
function halved(fine: Float32Array, width: number, height: number): Float32Array {
  const out = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = 4 * y * width + 2 * x;
      out[y * width + x] = (fine[at] + fine[at + 1] + fine[at + 2 * width] + fine[at + 2 * width + 1]) / 4;
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
