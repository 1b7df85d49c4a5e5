import { clamp, cos, exp, PI, pow, sin } from '../base/math.ts';
import { fbm, type Noise2D, ridged, simplex } from '../base/noise.ts';
import type { ParamTable } from '../base/params.ts';
import type { Lattice } from '../base/resample.ts';
import { between, type Rng, weighted } from '../base/rng.ts';
import { ARCHETYPES, type Plan, straitsOf, type Stroke } from './archetypes.ts';

export type ArchetypeName =
  | 'continent' | 'archipelago' | 'inland-sea' | 'rift' | 'crater-lake' | 'delta' | 'highlands' | 'fjords'
  | 'ring-islands' | 'island-chain' | 'broken-lands' | 'peninsula' | 'twin-continents' | 'tableland' | 'volcanic-isle' | 'great-lakes';

export interface TerrainParams {
  readonly archetype: ArchetypeName | 'auto';
  /** Share of the map that lies under the sea. */
  readonly seaLevel: number | 'auto';
  /** Height of the highest peaks, metres. */
  readonly relief: number | 'auto';
  readonly ruggedness: number;
  readonly islands: number | 'auto';
  /** Degrees clockwise from north. */
  readonly mountainDirection: number | 'auto';
  readonly erosion: number;
}

export const TERRAIN_PARAMS: ParamTable<TerrainParams> = {
  archetype: {
    kind: 'choice', default: 'auto', label: 'Shape', does: 'The plan of land and sea; "auto" lets the seed draw one.',
    options: ['auto', 'continent', 'archipelago', 'inland-sea', 'rift', 'crater-lake', 'delta', 'highlands', 'fjords', 'ring-islands', 'island-chain', 'broken-lands', 'peninsula', 'twin-continents', 'tableland', 'volcanic-isle', 'great-lakes'],
  },
  seaLevel: {
    kind: 'number', default: 'auto', min: 0.25, max: 0.9, step: 0.01, unit: 'share of the map', middle: 0.45, label: 'Sea level',
    does: 'How much of the map lies under the sea; "auto" is what the shape would have.',
  },
  relief: {
    kind: 'number', default: 'auto', min: 300, max: 6000, step: 50, unit: 'metres', middle: 2200, label: 'Highest peaks',
    does: 'How high the highest mountains rise above the sea; "auto" is what the shape would have.',
  },
  ruggedness: { kind: 'number', default: 1, min: 0, max: 2, step: 0.05, unit: '×', label: 'Ruggedness', does: 'How broken the ground is: steep slopes and hills against plains.' },
  islands: { kind: 'number', default: 'auto', min: 0, max: 1, step: 0.05, unit: '', middle: 0.4, label: 'Islands', does: 'How many small islands stand off the coast; "auto" lets the seed decide.' },
  mountainDirection: {
    kind: 'number', default: 'auto', min: 0, max: 180, step: 5, unit: '° from north', middle: 90, label: 'Ranges run',
    does: 'The direction in which mountain ranges are drawn out; "auto" lets the seed decide.',
  },
  erosion: { kind: 'number', default: 1, min: 0, max: 2, step: 0.05, unit: '×', label: 'Erosion', does: 'How far rivers have worn the land down since it rose.' },
};

/** The size of a map and of its cells. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly metresPerCell: number;
}

/** What the land is to become, as functions of the world position sampled on lattices that do not depend on the map's cells. */
export interface Shape {
  readonly archetype: ArchetypeName;
  /** Above 0 is land, below is sea; about 1 in the heart of the land. Details finer than the lattice are still to come. */
  readonly shore: Lattice;
  /** 1 at the nodes of `shore` that lie on the ocean or on a water wide enough to be a sea of its own. */
  readonly open: Uint8Array;
  /** How fast the land rises, 0 to about 1. */
  readonly uplift: Lattice;
  /** How easily its rock wears, about 0.5 to 2. */
  readonly softness: Lattice;
  /** Depth of hollows pressed into the worn land, in shares of the relief. */
  readonly hollow: Lattice | null;
  /** 1 at the craters of fire mountains, 0 beyond their slopes. */
  readonly fire: Lattice | null;
  /** Wavelength and strength of the coarsest octave that the lattice could not hold. */
  readonly detail: { readonly metres: number; readonly strength: number; readonly gain: number; readonly noise: Noise2D };
  /** Height of the highest peaks, metres. */
  readonly relief: number;
  /** Mean height in shares of the highest. */
  readonly fullness: number;
}

/** Nodes along the longer side of the map. */
const NODES = 72;
/** Wavelength of the coarsest octave of the coast, in shares of the longer side. */
const COARSEST = 0.38;

/** Which archetype a land has: the stage's luck alone says it, long before there is a land. */
export function archetypeFor(params: TerrainParams, rng: Rng): ArchetypeName {
  return chooseArchetype(params, rng.fork('plan'));
}

/** Draws even where the parameter decides, so that what is drawn afterwards stays the same. */
function chooseArchetype(params: TerrainParams, draw: Rng): ArchetypeName {
  const names = Object.keys(ARCHETYPES) as ArchetypeName[];
  const drawn = names[weighted(draw, names.map((name) => ARCHETYPES[name].weight))];
  return params.archetype === 'auto' ? drawn : params.archetype;
}

/**
 * Draws the shape of the land: an archetype's strokes, bent by a domain warp and roughened by fractal noise, with the
 * sea level set to leave the wanted share of land. All of it lives on a lattice of the same number of nodes whatever
 * the map's resolution, so that a world is the same world seen finer; what is too fine for the lattice is left to
 * `shoreOf`.
 */
export function makeShape(frame: Frame, params: TerrainParams, rng: Rng): Shape {
  const draw = rng.fork('plan');
  const name = chooseArchetype(params, draw);
  const archetype = ARCHETYPES[name];

  const turned = between(draw, 0, 360);
  const lie = archetype.along === 'x' ? 90 : 180;
  const turn = ((params.mountainDirection === 'auto' ? turned : params.mountainDirection - lie) * PI) / 180;
  const seaShare = params.seaLevel === 'auto' ? between(draw, archetype.sea[0], archetype.sea[1]) : (draw.next(), params.seaLevel);
  const relief = between(draw, archetype.relief[0], archetype.relief[1]);
  const fullness = between(draw, archetype.fullness[0], archetype.fullness[1]);
  const raggedness = between(draw, 0.7 * archetype.raggedness[0], 1.15 * archetype.raggedness[1]);
  const drawnIslands = draw.next();
  const style: Style = {
    islands: params.islands === 'auto' ? clamp(1.5 * drawnIslands - 0.35, 0, 1) : params.islands,
    gain: between(draw, 0.4, 0.6),
    raggedness,
    swell: archetype.swell * between(draw, 0.1, 2),
    contrast: between(draw, 0.5, 3.2),
    ruggedness: params.ruggedness,
  };
  const drawnPlan = archetype.plan(rng.fork('strokes'));
  const plan = { ...drawnPlan, land: [...drawnPlan.land, ...straitsOf(rng.fork('straits'), archetype.straits)] };

  const longer = Math.max(frame.width, frame.height);
  const columns = Math.max(8, Math.round((NODES * frame.width) / longer)) + 3;
  const rows = Math.max(8, Math.round((NODES * frame.height) / longer)) + 3;
  const stepX = 1 / (columns - 3);
  const stepY = 1 / (rows - 3);
  const canvas = { columns, rows, stepX, stepY, spanX: frame.width / longer, spanY: frame.height / longer, turnX: cos(turn), turnY: sin(turn), along: archetype.along };
  const painted = paint(canvas, plan, style, rng);

  const level = levelOf(painted.shore, columns, rows, seaShare);
  for (let i = 0; i < painted.shore.length; i++) painted.shore[i] -= level;

  const lattice = (values: Float32Array): Lattice => ({ columns, rows, stepX, stepY, values });
  let wavelength = COARSEST;
  let strength = raggedness;
  for (let k = 0; k < LATTICE_OCTAVES; k++) {
    wavelength /= 2;
    strength *= style.gain;
  }
  return {
    archetype: name,
    shore: lattice(painted.shore),
    open: openWater(painted.shore, columns, rows),
    uplift: lattice(painted.uplift),
    softness: lattice(painted.softness),
    hollow: painted.hollow === null ? null : lattice(painted.hollow),
    fire: painted.fire === null ? null : lattice(painted.fire),
    detail: { metres: wavelength * longer * frame.metresPerCell, strength, gain: style.gain, noise: simplex(rng.fork('detail')) },
    relief: (params.relief === 'auto' ? relief : params.relief) * (params.relief === 'auto' ? 0.5 + 0.5 * params.ruggedness : 1),
    fullness: clamp(fullness * (1.3 - 0.3 * params.erosion), 0.12, 0.6),
  };
}

/** How far the canvas reaches beyond its strokes, so that a plan keeps clear of the frame. */
const FILL = 1.1;
/** Octaves of the coast that the lattice holds: the finest is a little over three nodes wide. */
const LATTICE_OCTAVES = 4;

/** What a seed draws beside the plan. */
interface Style {
  readonly islands: number;
  /** Strength of each octave of the coast against the one before. */
  readonly gain: number;
  readonly raggedness: number;
  readonly swell: number;
  /** Power that uplift is raised to: above 1 sets high ranges against plains, below 1 spreads hills everywhere. */
  readonly contrast: number;
  readonly ruggedness: number;
}

interface Canvas {
  readonly columns: number;
  readonly rows: number;
  readonly stepX: number;
  readonly stepY: number;
  /** Width and height in shares of the longer side. */
  readonly spanX: number;
  readonly spanY: number;
  readonly turnX: number;
  readonly turnY: number;
  readonly along: 'x' | 'y';
}

/** The four fields at the nodes. */
function paint(canvas: Canvas, plan: Plan, style: Style, rng: Rng): { shore: Float32Array; uplift: Float32Array; softness: Float32Array; hollow: Float32Array | null; fire: Float32Array | null } {
  const { columns, rows, stepX, stepY, spanX, spanY, turnX, turnY } = canvas;
  const bendX = simplex(rng.fork('bend-x'));
  const bendY = simplex(rng.fork('bend-y'));
  const coast = simplex(rng.fork('coast'));
  const ranges = simplex(rng.fork('ranges'));
  const hills = simplex(rng.fork('hills'));
  const rock = simplex(rng.fork('rock'));
  const isles = simplex(rng.fork('isles'));

  const shore = new Float32Array(columns * rows);
  const uplift = new Float32Array(columns * rows);
  const softness = new Float32Array(columns * rows);
  const hollow = plan.hollows.length > 0 ? new Float32Array(columns * rows) : null;
  const fire = plan.volcanoes !== undefined ? new Float32Array(columns * rows) : null;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const node = row * columns + column;
      // World position in shares of the longer side, and the same on the canvas from -1 to 1.
      const x = (column - 1.5) * stepX * spanX;
      const y = (row - 1.5) * stepY * spanY;
      const wx = bendX(x * 2.6, y * 2.6) + 0.5 * bendX(x * 6.1 + 40, y * 6.1);
      const wy = bendY(x * 2.6, y * 2.6) + 0.5 * bendY(x * 6.1 + 40, y * 6.1);
      const across = ((column - 1.5) * stepX * 2 - 1) * FILL + (0.2 * wx) / spanX;
      const down = ((row - 1.5) * stepY * 2 - 1) * FILL + (0.2 * wy) / spanY;
      const u = across * turnX + down * turnY;
      const v = down * turnX - across * turnY;

      // Land thins out towards the rim of a bent disc, which leaves its corners to the sea and no coast along the frame.
      const flatX = (column - 1.5) * stepX * 2 - 1 + (0.2 * wx) / spanX;
      const flatY = (row - 1.5) * stepY * 2 - 1 + (0.2 * wy) / spanY;
      const rim = Math.sqrt(flatX * flatX + flatY * flatY);
      const unbent = Math.max(Math.abs((column - 1.5) * stepX * 2 - 1), Math.abs((row - 1.5) * stepY * 2 - 1));
      const ragged = 0.16 * isles(x * 5 - 30, y * 5) + 0.08 * isles(x * 11, y * 11 + 30);
      const edge = fade(rim, 0.66, 1.3) * 2.6 + fade(unbent + ragged, 0.74, 1.02) * 2.4 + fade(unbent, 0.93, 1) * 3;

      let land = painting(plan.land, u, v);
      land = land > 1 ? 1 + (land - 1) * 0.3 : land;
      const rough = coastal(coast, x / COARSEST, y / COARSEST, style.gain);
      // Islands rise where a second, finer noise peaks over shallow water.
      const isle = isles(x * 11, y * 11) * 0.65 + isles(x * 21 + 7, y * 21) * 0.35;
      shore[node] = land + style.raggedness * 1.9 * rough - edge + style.islands * 1.5 * fade(isle, 0.35, 0.8);

      // Noise drawn out along the ranges: three times as fast across them as along.
      const p = (x - 0.5 * spanX) * turnX + (y - 0.5 * spanY) * turnY + 0.04 * wx;
      const q = (y - 0.5 * spanY) * turnX - (x - 0.5 * spanX) * turnY + 0.04 * wy;
      const crest = canvas.along === 'x' ? ridged(ranges, p * 1.7, q * 5.2, 3, 0.55) : ridged(ranges, q * 1.7, p * 5.2, 3, 0.55);
      const swelling = 0.5 + 0.5 * fbm(hills, x * 5, y * 5, 2, 0.5);
      const lifted = painting(plan.uplift, u, v);
      const inland = fade(shore[node], -0.6, 0.9);
      const rise = lifted * (0.15 + 0.95 * crest) + style.swell * swelling * (0.4 + 0.6 * inland) + 0.1 * style.ruggedness * swelling * crest;
      uplift[node] = clamp(0.02 + pow(clamp(rise, 0, 1.5), style.contrast), 0.02, 1.6);
      softness[node] = exp(0.75 * fbm(rock, x * 7, y * 7, 2, 0.6));
      if (hollow !== null) hollow[node] = painting(plan.hollows, u, v);
      if (fire !== null) fire[node] = painting(plan.volcanoes ?? [], u, v);
    }
  }
  return { shore, uplift, softness, hollow, fire };
}

function coastal(noise: Noise2D, x: number, y: number, gain: number): number {
  let sum = 0;
  let amplitude = 1;
  for (let k = 0; k < LATTICE_OCTAVES; k++) {
    sum += amplitude * noise(x + k * 11.3, y - k * 7.9);
    amplitude *= gain;
    x *= 2;
    y *= 2;
  }
  return sum / 2;
}

/** Sum of the strokes at a point of the canvas. */
function painting(strokes: readonly Stroke[], x: number, y: number): number {
  let sum = 0;
  for (let k = 0; k < strokes.length; k++) {
    const s = strokes[k];
    const dx = s.x1 - s.x0;
    const dy = s.y1 - s.y0;
    const px = x - s.x0;
    const py = y - s.y0;
    const length = dx * dx + dy * dy;
    const t = length > 0 ? clamp((px * dx + py * dy) / length, 0, 1) : 0;
    const ax = px - t * dx;
    const ay = py - t * dy;
    const square = (ax * ax + ay * ay) / (s.width * s.width);
    if (square >= 1) continue;
    const near = 1 - square;
    sum += s.weight * near * near;
  }
  return sum;
}

function fade(x: number, from: number, to: number): number {
  const t = clamp((x - from) / (to - from), 0, 1);
  return t * t * (3 - 2 * t);
}

/** The value below which `share` of the nodes inside the map lie. */
function levelOf(values: Float32Array, columns: number, rows: number, share: number): number {
  const inside: number[] = [];
  for (let row = 2; row < rows - 1; row++) for (let column = 2; column < columns - 1; column++) inside.push(values[row * columns + column]);
  const sorted = Float32Array.from(inside).sort();
  return sorted[clamp(Math.round(share * sorted.length), 0, sorted.length - 1)];
}

/** An enclosed water counts as sea from this share of the map upwards; smaller ones are hollows of the land. */
const INLAND_SEA = 0.012;
/** A strait whose bed rises no higher than this over the sea level is cut through by the finer octaves. */
const SILL = 0.03;

/** The nodes below the sea level that the ocean around the map reaches, or that are enough to be a sea. */
function openWater(shore: Float32Array, columns: number, rows: number): Uint8Array {
  const under = new Uint8Array(shore.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const node = row * columns + column;
      const rim = row < 2 || column < 2 || row >= rows - 2 || column >= columns - 2;
      under[node] = rim || shore[node] <= SILL ? 1 : 0;
    }
  }
  const open = new Uint8Array(shore.length);
  const queue = new Int32Array(shore.length);
  for (let start = 0; start < shore.length; start++) {
    if (under[start] !== 1) continue;
    let last = 1;
    queue[0] = start;
    under[start] = 2;
    for (let k = 0; k < last; k++) {
      const node = queue[k];
      const column = node % columns;
      for (const next of [column > 0 ? node - 1 : -1, column < columns - 1 ? node + 1 : -1, node - columns, node + columns]) {
        if (next < 0 || next >= shore.length || under[next] !== 1) continue;
        under[next] = 2;
        queue[last++] = next;
      }
    }
    if (start === 0 || last >= INLAND_SEA * shore.length) for (let k = 0; k < last; k++) open[queue[k]] = 1;
  }
  return open;
}
