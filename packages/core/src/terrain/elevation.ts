import { clamp, cos, PI, sin } from '../base/math.ts';
import { type Noise2D, simplex } from '../base/noise.ts';
import type { ParamTable } from '../base/params.ts';
import type { Lattice } from '../base/resample.ts';
import { between, type Rng, weighted } from '../base/rng.ts';
import { ARCHETYPES } from './archetypes.ts';
import { openWater } from './open-water.ts';
import { COARSEST, LATTICE_OCTAVES, paint, type Style } from './paint.ts';
import { straitsOf } from './strokes.ts';

export type ArchetypeName =
  | 'continent'
  | 'archipelago'
  | 'inland-sea'
  | 'rift'
  | 'crater-lake'
  | 'delta'
  | 'highlands'
  | 'fjords'
  | 'ring-islands'
  | 'island-chain'
  | 'broken-lands'
  | 'peninsula'
  | 'twin-continents'
  | 'tableland'
  | 'volcanic-isle'
  | 'great-lakes';

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
    kind: 'choice',
    default: 'auto',
    label: 'Shape',
    does: 'The plan of land and sea; "auto" lets the seed draw one.',
    options: [
      'auto',
      'continent',
      'archipelago',
      'inland-sea',
      'rift',
      'crater-lake',
      'delta',
      'highlands',
      'fjords',
      'ring-islands',
      'island-chain',
      'broken-lands',
      'peninsula',
      'twin-continents',
      'tableland',
      'volcanic-isle',
      'great-lakes',
    ],
  },
  seaLevel: {
    kind: 'number',
    default: 'auto',
    min: 0.25,
    max: 0.9,
    step: 0.01,
    unit: 'share of the map',
    middle: 0.45,
    label: 'Sea level',
    does: 'How much of the map lies under the sea; "auto" is what the shape would have.',
  },
  relief: {
    kind: 'number',
    default: 'auto',
    min: 300,
    max: 6000,
    step: 50,
    unit: 'metres',
    middle: 2200,
    label: 'Highest peaks',
    does: 'How high the highest mountains rise above the sea; "auto" is what the shape would have.',
  },
  ruggedness: {
    kind: 'number',
    default: 1,
    min: 0,
    max: 2,
    step: 0.05,
    unit: '×',
    label: 'Ruggedness',
    does: 'How broken the ground is: steep slopes and hills against plains.',
  },
  islands: {
    kind: 'number',
    default: 'auto',
    min: 0,
    max: 1,
    step: 0.05,
    unit: '',
    middle: 0.4,
    label: 'Islands',
    does: 'How many small islands stand off the coast; "auto" lets the seed decide.',
  },
  mountainDirection: {
    kind: 'number',
    default: 'auto',
    min: 0,
    max: 180,
    step: 5,
    unit: '° from north',
    middle: 90,
    label: 'Ranges run',
    does: 'The direction in which mountain ranges are drawn out; "auto" lets the seed decide.',
  },
  erosion: {
    kind: 'number',
    default: 1,
    min: 0,
    max: 2,
    step: 0.05,
    unit: '×',
    label: 'Erosion',
    does: 'How far rivers have worn the land down since it rose.',
  },
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

/** Which archetype a land has: the stage's luck alone says it, long before there is a land. */
export function archetypeFor(params: TerrainParams, rng: Rng): ArchetypeName {
  return chooseArchetype(params, rng.fork('plan'));
}

/** Draws even where the parameter decides, so that what is drawn afterwards stays the same. */
function chooseArchetype(params: TerrainParams, draw: Rng): ArchetypeName {
  const names = Object.keys(ARCHETYPES) as ArchetypeName[];
  const drawn =
    names[
      weighted(
        draw,
        names.map((name) => ARCHETYPES[name].weight),
      )
    ];
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
  const seaShare =
    params.seaLevel === 'auto' ? between(draw, archetype.sea[0] - 0.04, archetype.sea[1] + 0.01) : (draw.next(), params.seaLevel);
  const relief = between(draw, archetype.relief[0], archetype.relief[1]);
  const fullness = between(draw, archetype.fullness[0] - 0.02, archetype.fullness[1] + 0.03);
  const raggedness = between(draw, 0.5 * archetype.raggedness[0], 1.22 * archetype.raggedness[1]);
  const drawnIslands = draw.next();
  const style: Style = {
    islands: params.islands === 'auto' ? clamp(1.8 * drawnIslands - 0.5, 0, 1) : params.islands,
    gain: between(draw, 0.35, 0.65),
    raggedness,
    swell: archetype.swell * between(draw, 0, 2.2),
    contrast: between(draw, 0.45, 3.6),
    ruggedness: params.ruggedness,
  };
  const drawnPlan = archetype.plan(rng.fork('strokes'));
  const plan = { ...drawnPlan, land: [...drawnPlan.land, ...straitsOf(rng.fork('straits'), archetype.straits)] };

  const longer = Math.max(frame.width, frame.height);
  const columns = Math.max(8, Math.round((NODES * frame.width) / longer)) + 3;
  const rows = Math.max(8, Math.round((NODES * frame.height) / longer)) + 3;
  const stepX = 1 / (columns - 3);
  const stepY = 1 / (rows - 3);
  const canvas = {
    columns,
    rows,
    stepX,
    stepY,
    spanX: frame.width / longer,
    spanY: frame.height / longer,
    turnX: cos(turn),
    turnY: sin(turn),
    along: archetype.along,
  };
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

/** The value below which `share` of the nodes inside the map lie. */
function levelOf(values: Float32Array, columns: number, rows: number, share: number): number {
  const inside: number[] = [];
  for (let row = 2; row < rows - 1; row++) for (let column = 2; column < columns - 1; column++) inside.push(values[row * columns + column]);
  const sorted = Float32Array.from(inside).sort();
  return sorted[clamp(Math.round(share * sorted.length), 0, sorted.length - 1)];
}
