import { atan2, cos, log, sin, TAU } from '../base/math.ts';
import type { Land } from '../world.ts';
import { correlation, fitLine } from './statistics.ts';
import type { Surface } from './surface.ts';

/** How the temperature follows the height of the ground. */
export interface Lapse {
  /** °C lost with every 1,000 m. */
  readonly rate: number | null;
  /** Correlation of temperature and height, within bands of latitude. */
  readonly correlation: number | null;
}

/** Bands of latitude that are judged apart. */
const BANDS = 8;
/** Ground and relief that a band must have to say anything: cells, and metres of mean deviation. */
const LEAST_CELLS = 100;
const LEAST_RELIEF = 50;

/** Reads the lapse rate from temperature and height, band by band, each freed of its own north-south trend. */
export function readLapse(land: Land, surface: Surface): Lapse {
  const { width, height, level, ground } = surface;
  let weight = 0;
  let slopes = 0;
  let correlations = 0;
  for (let band = 0; band < BANDS; band++) {
    const heights: number[] = [];
    const warmth: number[] = [];
    const rows: number[] = [];
    for (let y = Math.floor((band * height) / BANDS); y < Math.floor(((band + 1) * height) / BANDS); y++)
      for (let x = 0; x < width; x++) {
        const cell = y * width + x;
        if (!ground[cell]) continue;
        heights.push(level[cell]);
        warmth.push(land.layers.temperature[cell]);
        rows.push(y);
      }
    if (heights.length < LEAST_CELLS) continue;
    const zs = withoutTrend(rows, heights);
    const ts = withoutTrend(rows, warmth);
    const r = correlation(zs, ts);
    const fit = fitLine(zs, ts);
    const relief = zs.reduce((sum, z) => sum + Math.abs(z), 0) / zs.length;
    if (r === null || fit === null || relief < LEAST_RELIEF) continue;
    weight += zs.length;
    slopes += fit.slope * zs.length;
    correlations += r * zs.length;
  }
  return weight === 0 ? { rate: null, correlation: null } : { rate: (-1000 * slopes) / weight, correlation: correlations / weight };
}

function withoutTrend(xs: readonly number[], ys: readonly number[]): number[] {
  const fit = fitLine(xs, ys);
  if (fit !== null) return ys.map((y, i) => y - fit.intercept - fit.slope * xs[i]);
  const mean = ys.reduce((sum, y) => sum + y, 0) / ys.length;
  return ys.map((y) => y - mean);
}

/** What the rain says of wind and ranges. */
export interface RainShadow {
  /** Rain on the windward flanks over rain on the leeward ones, all crests together. */
  readonly ratio: number;
  /** Where the wind comes from, degrees clockwise from north, 0 up to 360. */
  readonly windFrom: number;
  /** Number of crest cells judged. */
  readonly crests: number;
}

/** Height of a crest, and how far it must stand above the ground at the far end of both flanks, metres. */
const CREST = 1000;
const DROP = 300;
/** Length of a flank, metres. */
const FLANK = 12_000;
const DIRECTIONS = 16;
/** Crest cells that must be found before anything is said, as a share of the map. */
const LEAST_CRESTS = 0.0005;

/**
 * Compares the rain on both flanks of the crests over 1,000 m. The wind is not taken from the recipe, so that the
 * measure reads the layers alone: the ratio is that of the best of sixteen directions, and the wind comes from where the
 * ratios of all of them lean to. Null where no range is high enough.
 */
export function readRainShadow(land: Land, surface: Surface): RainShadow | null {
  let ratio = 0;
  let crests = 0;
  let east = 0;
  let north = 0;
  for (let k = 0; k < DIRECTIONS; k++) {
    const angle = (TAU * k) / DIRECTIONS;
    const found = flanks(land, surface, sin(angle), -cos(angle));
    if (found.crests < LEAST_CRESTS * surface.ground.length || found.leeward <= 0 || found.windward <= 0) continue;
    const here = found.windward / found.leeward;
    east += sin(angle) * log(here);
    north += cos(angle) * log(here);
    crests += found.crests;
    ratio = Math.max(ratio, here);
  }
  if (crests === 0) return null;
  const degrees = (360 * atan2(east, north)) / TAU;
  return { ratio, windFrom: degrees < 0 ? degrees + 360 : degrees, crests };
}

/** Mean rain up and down the wind, which comes from `(dx, dy)`, summed over all crests. */
function flanks(land: Land, surface: Surface, dx: number, dy: number): { windward: number; leeward: number; crests: number } {
  const { width, height, level, ground } = surface;
  const reach = Math.max(3, Math.round(FLANK / surface.metresPerCell));
  const sum = { windward: 0, leeward: 0, crests: 0 };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const crest = y * width + x;
      if (!ground[crest] || level[crest] < CREST) continue;
      const up = flank(x, y, dx, dy);
      if (up === null) continue;
      const down = flank(x, y, -dx, -dy);
      if (down === null) continue;
      sum.windward += up;
      sum.leeward += down;
      sum.crests++;
    }
  return sum;

  /** Mean rain on the land of one flank, or null where it does not fall away from its crest. */
  function flank(x: number, y: number, stepX: number, stepY: number): number | null {
    const top = level[y * width + x];
    let rain = 0;
    let cells = 0;
    let end = top;
    for (let i = 1; i <= reach; i++) {
      const cx = Math.round(x + stepX * i);
      const cy = Math.round(y + stepY * i);
      if (cx < 0 || cy < 0 || cx >= width || cy >= height) return null;
      const cell = cy * width + cx;
      end = level[cell];
      if (end > top) return null;
      if (!ground[cell]) continue;
      rain += land.layers.precipitation[cell];
      cells++;
    }
    return top - end < DROP || cells < reach / 4 ? null : rain / cells;
  }
}
