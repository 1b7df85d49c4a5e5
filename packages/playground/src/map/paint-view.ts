import { type Land, NONE, WATER, type World } from '@hinterland/core';
import { rgbOf, tabulate } from './ramp.ts';
import { isWorld, type View, VIEW_INFO } from './views.ts';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** RGBA. */
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

const SHELF = rgbOf('#8fc3cf');
const DEEP = rgbOf('#3f7fa3');
const PAPER = rgbOf('#f1ead9');

/** Paints one layer over the shape of the land, one pixel per cell. Pure: works in a worker. */
export function paintView(land: Land | World, view: Exclude<View, 'relief'>): Pixels {
  const { width, height } = land.rect;
  const { elevation, water } = land.layers;
  const data = new Uint8ClampedArray(width * height * 4);
  const colour = colourer(land, view);
  const everywhere = view === 'temperature' || view === 'rain' || view === 'elevation';
  const out: [number, number, number] = [0, 0, 0];
  for (let y = 0, cell = 0; y < height; y++) {
    for (let x = 0; x < width; x++, cell++) {
      const wet = water[cell] === WATER.ocean || water[cell] === WATER.lake;
      let shade = 1;
      if (wet && !everywhere) mix(SHELF, DEEP, Math.min(1, water[cell] === WATER.lake ? 0.4 : -elevation[cell] / 600), out);
      else colour(cell, out);
      if (!wet) {
        const east = x + 1 < width ? elevation[cell + 1] : elevation[cell];
        const south = y + 1 < height ? elevation[cell + width] : elevation[cell];
        // Light from the upper left; the slope in metres per metre, damped so that the layer's colour stays readable.
        const slope = (elevation[cell] * 2 - east - south) / land.metresPerCell;
        shade = 1 - 0.55 * (slope / (0.25 + Math.abs(slope))) * -1 * 0.6;
      }
      data[cell * 4] = out[0] * shade;
      data[cell * 4 + 1] = out[1] * shade;
      data[cell * 4 + 2] = out[2] * shade;
      data[cell * 4 + 3] = 255;
    }
  }
  return { width, height, data };
}

type Colourer = (cell: number, out: [number, number, number]) => void;

function colourer(land: Land | World, view: Exclude<View, 'relief'>): Colourer {
  if (view === 'biome') {
    const colours = land.biomes.map((biome) => rgbOf(biome.colour));
    return (cell, out) => copy(colours[land.layers.biome[cell]], out);
  }
  if (view === 'territory') {
    if (!isWorld(land)) return (_cell, out) => copy(PAPER, out);
    const colours = land.factions.map((faction) => rgbOf(faction.colour));
    const { territory } = land.layers;
    const { width } = land.rect;
    return (cell, out) => {
      const faction = territory[cell];
      if (faction === NONE) return copy(PAPER, out);
      const border = territory[cell + 1] !== faction || territory[cell + width] !== faction || territory[cell - 1] !== faction || territory[cell - width] !== faction;
      mix(PAPER, colours[faction], border ? 0.95 : 0.5, out);
    };
  }
  const values = view === 'rain' ? land.layers.precipitation : land.layers[view];
  const table = tabulate(VIEW_INFO[view].ramp!);
  return (cell, out) => {
    const row = table.indexOf(values[cell]);
    out[0] = table.rgb[row];
    out[1] = table.rgb[row + 1];
    out[2] = table.rgb[row + 2];
  };
}

function copy(from: readonly [number, number, number], out: [number, number, number]): void {
  out[0] = from[0];
  out[1] = from[1];
  out[2] = from[2];
}

function mix(a: readonly [number, number, number], b: readonly [number, number, number], share: number, out: [number, number, number]): void {
  out[0] = a[0] + (b[0] - a[0]) * share;
  out[1] = a[1] + (b[1] - a[1]) * share;
  out[2] = a[2] + (b[2] - a[2]) * share;
}
