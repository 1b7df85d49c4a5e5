import { hashText } from '../base/hash.ts';
import { clamp, cos, PI, sin } from '../base/math.ts';
import { fbmOver, type NoiseGrid } from '../base/noise.ts';
import type { ParamTable } from '../base/params.ts';
import { stretched, stretchedAt } from '../base/resample.ts';
import { between, type Rng } from '../base/rng.ts';
import type { Frame } from './elevation.ts';
import { evenSpecks } from './specks.ts';

export interface ClimateParams {
  /** Degrees added everywhere. */
  readonly temperature: number;
  /** Factor on all rain. */
  readonly wetness: number;
  /** Where the prevailing wind comes from, degrees clockwise from north. */
  readonly wind: number | 'auto';
  /** How much colder the northern edge is than the southern one, °C. */
  readonly gradient: number;
}

export const CLIMATE_PARAMS: ParamTable<ClimateParams> = {
  temperature: {
    kind: 'number',
    default: 0,
    min: -15,
    max: 15,
    step: 0.5,
    unit: '°C',
    label: 'Temperature',
    does: 'Makes the whole world warmer or colder.',
  },
  wetness: {
    kind: 'number',
    default: 1,
    min: 0.3,
    max: 2.5,
    step: 0.05,
    unit: '×',
    label: 'Wetness',
    does: 'Multiplies the rain that falls on the land.',
  },
  wind: {
    kind: 'number',
    default: 'auto',
    min: 0,
    max: 360,
    step: 5,
    unit: '° from north',
    middle: 260,
    label: 'Wind from',
    does: 'Where the prevailing wind blows from; the far side of the mountains lies in their rain shadow.',
  },
  gradient: {
    kind: 'number',
    default: 14,
    min: 0,
    max: 30,
    step: 0.5,
    unit: '°C',
    label: 'North to south',
    does: 'How much colder the northern edge is than the southern one.',
  },
};

/** What makes the weather of a cell, so that each value can be explained and computed again. */
export interface Climate {
  /** °C, mean of the year. */
  readonly temperature: Float32Array;
  /** Millimetres a year. */
  readonly precipitation: Float32Array;
  /** Where the prevailing wind blows from, degrees clockwise from north. */
  readonly windFrom: number;
  /** °C at sea level in the middle of the map. */
  readonly middle: number;
}

/** °C lost for each metre upwards. */
export const LAPSE = 0.0065;
/** Cells of the weather's own grid along the map's longer side. */
const WEATHER = 128;

/**
 * Temperature from latitude, height and distance from the sea; rain from winds that take up water over the sea, lose it
 * over land, most where they are driven up a slope, and leave a shadow behind the ranges. One sweep a wind along the
 * rows or columns that it crosses first, on a grid of its own: weather is smooth.
 *
 * Source: after Amit Patel, "Mapgen4 rainfall" (Red Blob Games, 2018); swept without a sort since each row or column
 * depends only on the one upwind.
 * @param around mean height of the land nearby, metres; 0 at sea
 */
export function makeClimate(frame: Frame, around: Float32Array, sea: Uint8Array, params: ClimateParams, rng: Rng): Climate {
  const { width, height } = frame;
  const weather = drawWeather(params, rng);
  const grid = gridOf(frame, around, sea);
  const rain = rainOf(grid, grid.ground, weather.windFrom, rng.fork('showers'));
  const factor = rainFactor(rain, grid.land, weather.rain);
  for (let at = 0; at < rain.length; at++) rain[at] = clamp(rain[at] * factor, LEAST_RAIN, MOST_RAIN);

  const { base, inland, local } = warmthOf(grid, weather.middle, params.gradient, rng);
  const warmth = base.map((celsius, at) => celsius + inland[at] + local[at]);
  const temperature = stretched(warmth, grid.width, grid.height, width, height);
  for (let cell = 0; cell < temperature.length; cell++) if (sea[cell] === 0) temperature[cell] -= LAPSE * around[cell];
  const precipitation = stretched(rain, grid.width, grid.height, width, height);
  evenSpecks(frame, sea, temperature, precipitation);
  return { temperature, precipitation, windFrom: weather.windFrom, middle: weather.middle };
}

/** Causes of a cell's climate; the terms of each sum give the layer's value. */
export interface ClimateCauses {
  readonly windFrom: number;
  /** °C: the middle of the map at sea level, latitude, distance from the sea, local chance, height. */
  readonly celsius: {
    readonly middle: number;
    readonly latitude: number;
    readonly inland: number;
    readonly local: number;
    readonly height: number;
  };
  /** Millimetres: what the winds would bring over flat land, what the relief adds or withholds, and local showers. */
  readonly millimetres: { readonly winds: number; readonly relief: number; readonly showers: number };
}

/** Takes the climate of one cell apart: the same computation as `makeClimate`, cause by cause. */
export function climateCauses(
  frame: Frame,
  around: Float32Array,
  sea: Uint8Array,
  params: ClimateParams,
  rng: Rng,
  cell: number,
): ClimateCauses {
  const weather = drawWeather(params, rng);
  const grid = gridOf(frame, around, sea);
  const at = (values: Float32Array): number => stretchedAt(values, grid.width, grid.height, frame.width, frame.height, cell);
  const full = rainOf(grid, grid.ground, weather.windFrom, rng.fork('showers'));
  const factor = rainFactor(full, grid.land, weather.rain);
  const flat = rainOf(grid, new Float32Array(grid.ground.length), weather.windFrom, null);
  const even = rainOf(grid, grid.ground, weather.windFrom, null);
  const clamped = full.map((value) => clamp(value * factor, LEAST_RAIN, MOST_RAIN));
  const { base, inland, local } = warmthOf(grid, weather.middle, params.gradient, rng);
  return {
    windFrom: weather.windFrom,
    celsius: {
      middle: weather.middle,
      latitude: at(base) - weather.middle,
      inland: at(inland),
      local: at(local),
      height: sea[cell] === 0 ? -LAPSE * around[cell] : 0,
    },
    millimetres: { winds: at(flat) * factor, relief: (at(even) - at(flat)) * factor, showers: at(clamped) - at(even) * factor },
  };
}

/** What the seed draws for the whole map. */
function drawWeather(params: ClimateParams, rng: Rng): { readonly middle: number; readonly windFrom: number; readonly rain: number } {
  const draw = rng.fork('draw');
  const middle = between(draw, 6, 17) + params.temperature;
  const wind = between(draw, 0, 360);
  const rain = between(draw, 700, 1100) * params.wetness * clamp(0.75 + 0.025 * middle, 0.4, 1.5);
  return { middle, windFrom: params.wind === 'auto' ? wind : params.wind, rain };
}

const LEAST_RAIN = 20;
const MOST_RAIN = 6000;

/** The weather's grid: height in metres and share of land, means over the map's cells that fall into each of its own. */
interface WeatherGrid {
  readonly width: number;
  readonly height: number;
  readonly ground: Float32Array;
  readonly land: Float32Array;
  /** Edge of one of its cells in shares of the map's longer side. */
  readonly step: number;
}

function gridOf(frame: Frame, around: Float32Array, sea: Uint8Array): WeatherGrid {
  const longer = Math.max(frame.width, frame.height);
  const width = Math.max(8, Math.round((Math.min(WEATHER, longer) * frame.width) / longer));
  const height = Math.max(8, Math.round((Math.min(WEATHER, longer) * frame.height) / longer));
  const ground = new Float32Array(width * height);
  const land = new Float32Array(width * height);
  const count = new Float32Array(width * height);
  const column = Int32Array.from({ length: frame.width }, (_, x) => Math.floor((x * width) / frame.width));
  for (let y = 0; y < frame.height; y++) {
    const row = Math.floor((y * height) / frame.height) * width;
    for (let x = 0; x < frame.width; x++) {
      const at = row + column[x];
      const cell = y * frame.width + x;
      count[at]++;
      if (sea[cell] !== 0) continue;
      land[at]++;
      ground[at] += around[cell];
    }
  }
  for (let at = 0; at < count.length; at++) {
    ground[at] /= count[at];
    land[at] /= count[at];
  }
  return { width, height, ground, land, step: 1 / Math.max(width, height) };
}

/** Where the grid's cells lie in the world, in shares of its longer side. */
function overGrid({ width, height, step }: WeatherGrid): NoiseGrid {
  return { width, height, x: 0.5 * step, y: 0.5 * step, stepX: step, stepY: step };
}

/** The prevailing wind's rain over a ground, and a third as much of one from the side, uneven by showers, blurred. No unit. */
function rainOf(grid: WeatherGrid, ground: Float32Array, windFrom: number, showers: Rng | null): Float32Array {
  const main = sweep(grid, ground, windFrom);
  const side = sweep(grid, ground, windFrom + 110);
  const patches = showers === null ? null : fbmOver(overGrid(grid), hashText(showers.path), 6, 2, 0.5);
  const rain = new Float32Array(main.length);
  for (let y = 0; y < grid.height; y++) {
    for (let x = 0; x < grid.width; x++) {
      const at = y * grid.width + x;
      const uneven = patches === null ? 0 : 0.25 * patches[at];
      rain[at] = (0.75 * main[at] + 0.25 * side[at]) * (1 + uneven);
    }
  }
  return blurred(blurred(rain, grid), grid);
}

/** How far the wind turns from the northern edge to the southern one, radians. */
const VEER = 0.6;

/** Rain of one wind, no unit: water in the air moves downwind, is taken up at sea and falls on land. */
function sweep(grid: WeatherGrid, ground: Float32Array, from: number): Float32Array {
  const { width, height, land, step } = grid;
  // Where the air of a cell came from: north is up, angles run clockwise.
  const middle = (from * PI) / 180;
  const flat = Math.abs(sin(middle)) >= Math.abs(cos(middle));
  const lines = flat ? width : height;
  const across = flat ? height : width;
  const forward = (flat ? sin(middle) : -cos(middle)) < 0;
  // Belts: the wind veers from the northern edge to the southern one.
  const shifts = Float64Array.from({ length: height }, (_, y) => {
    const angle = middle + VEER * ((y + 0.5) / height - 0.5);
    return clamp(flat ? -cos(angle) / Math.abs(sin(angle)) : sin(angle) / Math.abs(cos(angle)), -1.5, 1.5);
  });
  const rain = new Float32Array(width * height);
  let before = new Float64Array(across).fill(0.85);
  let heightBefore = new Float64Array(across);
  for (let k = 0; k < lines; k++) {
    const lineAt = forward ? k : lines - 1 - k;
    const now = new Float64Array(across);
    const heights = new Float64Array(across);
    for (let i = 0; i < across; i++) {
      const cell = flat ? i * width + lineAt : lineAt * width + i;
      const shift = shifts[flat ? i : lineAt];
      const path = Math.sqrt(1 + shift * shift) * step;
      const source = clamp(i + shift, 0, across - 1);
      const low = Math.min(across - 2, Math.floor(source));
      const t = source - low;
      let wet = before[low] + (before[low + 1] - before[low]) * t;
      const climb = ground[cell] - (heightBefore[low] + (heightBefore[low + 1] - heightBefore[low]) * t);
      const dry = land[cell];
      wet += (1 - wet) * (1 - dry) * Math.min(1, 7 * path) + (0.75 - wet) * dry * Math.min(1, 0.9 * path) * (wet < 0.75 ? 1 : 0);
      const lifted = climb > 0 ? climb / 1000 : 0;
      const sinking = climb < 0 ? clamp(1 + climb / (9000 * path), 0.3, 1) : 1;
      const falls = wet * Math.min(0.8, (1.5 * path + 0.42 * lifted) * sinking * (0.35 + 0.65 * dry));
      rain[cell] = falls / path;
      now[i] = wet - falls;
      heights[i] = ground[cell];
    }
    before = now;
    heightBefore = heights;
  }
  return rain;
}

function blurred(values: Float32Array, grid: WeatherGrid): Float32Array {
  const { width, height } = grid;
  const out = values.slice();
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      out[at] =
        0.25 * values[at] +
        0.125 * (values[at - 1] + values[at + 1] + values[at - width] + values[at + width]) +
        0.0625 * (values[at - width - 1] + values[at - width + 1] + values[at + width - 1] + values[at + width + 1]);
    }
  }
  return out;
}

/** What to multiply the rain by for its mean over the land to be `mean` millimetres. */
function rainFactor(rain: Float32Array, land: Float32Array, mean: number): number {
  let sum = 0;
  let weight = 0;
  for (let at = 0; at < rain.length; at++) {
    sum += rain[at] * land[at];
    weight += land[at];
  }
  return sum > 0 ? (mean * weight) / sum : mean;
}

/** °C at sea level by cause: latitude, the extremes far from the sea, and chance. */
function warmthOf(
  grid: WeatherGrid,
  middle: number,
  gradient: number,
  rng: Rng,
): { base: Float32Array; inland: Float32Array; local: Float32Array } {
  const { width, height } = grid;
  const noise = fbmOver(overGrid(grid), hashText(rng.fork('warmth').path), 3.5, 2, 0.5);
  let share = grid.land;
  for (let k = 0; k < 6; k++) share = blurred(share, grid);
  const base = new Float32Array(width * height);
  const inland = new Float32Array(width * height);
  const local = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const celsius = middle + gradient * ((y + 0.5) / height - 0.5);
    const pull = celsius < 8 ? -1.2 : celsius > 16 ? 1.2 : 0.3 * (celsius - 12);
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      base[at] = celsius;
      inland[at] = share[at] * pull;
      local[at] = 1.2 * noise[at];
    }
  }
  return { base, inland, local };
}
