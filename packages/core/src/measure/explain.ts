import { stream } from '../base/rng.ts';
import { BIOME_RULES } from '../content/biomes.ts';
import type { Recipe, StageName } from '../recipe.ts';
import { climateBiome } from '../terrain/biome-table.ts';
import { climateCauses } from '../terrain/climate.ts';
import { makeShape } from '../terrain/elevation.ts';
import { erode } from '../terrain/erosion.ts';
import { makeGround } from '../terrain/ground.ts';
import type { Cell, Reason, TerrainLayers, World } from '../world.ts';
import { WATER } from '../world.ts';

/** A value of a layer and the causes that add up to it. */
export interface ExplainedValue {
  readonly value: number;
  readonly unit: string;
  /** Their amounts sum to `value`, but for rounding to single precision. */
  readonly because: readonly Reason[];
  readonly text: string;
}

/** The smallest change of one cause that would give another biome. */
export interface Counterfactual {
  readonly change: 'temperature' | 'precipitation';
  /** °C or millimetres a year, to be added. */
  readonly by: number;
  readonly biome: string;
  readonly text: string;
}

/** Why a cell is as it is. */
export interface CellExplanation {
  readonly cell: Cell;
  readonly biome: { readonly name: string; readonly because: string; readonly counterfactual: Counterfactual | null };
  readonly elevation: ExplainedValue;
  readonly temperature: ExplainedValue;
  readonly precipitation: ExplainedValue;
  /** All of it in a few sentences. */
  readonly text: string;
}

/** As much of a world as an explanation reads. */
export type Explainable = Pick<World, 'recipe' | 'rect' | 'metresPerCell' | 'biomes'> & { readonly layers: TerrainLayers };

/**
 * Says why the biome, the height, the temperature and the rain of a cell are what they are, with amounts and causes,
 * and the smallest change that would make it another biome. It computes the causes again from the recipe, so that what
 * it says can be checked against the layers.
 * @throws RangeError for a cell outside the world
 */
export function explain(world: Explainable, cell: Cell): CellExplanation {
  const { rect, layers, recipe } = world;
  if (!Number.isInteger(cell) || cell < 0 || cell >= rect.width * rect.height)
    throw new RangeError(`cell: expected 0 to ${rect.width * rect.height - 1}, got ${cell}`);
  const frame = { width: rect.width, height: rect.height, metresPerCell: world.metresPerCell };
  const { params } = recipe;
  const shape = makeShape(frame, params.terrain, streamOf(recipe, 'elevation'));
  const erosion = streamOf(recipe, 'erosion');
  const ground = makeGround(shape, erode(shape, frame, erosion), frame, params.terrain, params.rivers.lakes, erosion.fork('ground'));
  const causes = climateCauses(frame, ground.around, ground.sea, params.climate, streamOf(recipe, 'climate'), cell);

  const celsius = layers.temperature[cell];
  const rain = layers.precipitation[cell];
  const metres = layers.elevation[cell];
  const sea = ground.sea[cell] !== 0;
  const temperature = explained(
    celsius,
    '°C',
    [
      { factor: 'the middle of the map at sea level', amount: causes.celsius.middle },
      { factor: causes.celsius.latitude < 0 ? 'lying north of the middle' : 'lying south of the middle', amount: causes.celsius.latitude },
      { factor: 'land all around, far from the sea', amount: causes.celsius.inland },
      { factor: 'local currents and basins', amount: causes.celsius.local },
      { factor: `${Math.round(ground.around[cell])} m of height`, amount: causes.celsius.height },
    ],
    EVENED,
  );
  const precipitation = explained(
    rain,
    'mm a year',
    [
      { factor: `winds from ${compass(causes.windFrom)} over flat land`, amount: causes.millimetres.winds },
      {
        factor: causes.millimetres.relief < 0 ? 'the rain shadow of higher ground upwind' : 'air driven up the slopes',
        amount: causes.millimetres.relief,
      },
      { factor: 'local showers', amount: causes.millimetres.showers },
    ],
    EVENED,
  );
  const elevation = explained(metres, 'm', [
    { factor: sea ? 'the bed of the sea' : 'land raised and worn by rivers', amount: sea ? metres : ground.smooth[cell] },
    { factor: 'hillocks and hollows smaller than a valley', amount: sea ? 0 : ground.elevation[cell] - ground.smooth[cell] },
    {
      factor: layers.water[cell] === WATER.lake ? 'water standing in a lake' : 'running water that cut its bed or filled a hollow',
      amount: sea ? 0 : metres - ground.elevation[cell],
    },
  ]);
  const biome = biomeCause(world, cell);
  return {
    cell,
    biome,
    elevation,
    temperature,
    precipitation,
    text: [biome.because, temperature.text, precipitation.text, elevation.text, biome.counterfactual?.text]
      .filter((part) => part !== undefined)
      .join(' '),
  };
}

function streamOf(recipe: Recipe, stage: StageName): ReturnType<typeof stream> {
  return stream(recipe.subseeds[stage] ?? recipe.seed, stage);
}

/** What is left where a cell took the climate of its neighbour because it would have been a speck. */
const EVENED = 'evening out with the ground beside it';

function explained(value: number, unit: string, causes: readonly Reason[], rest?: string): ExplainedValue {
  const left = value - causes.reduce((sum, { amount }) => sum + amount, 0);
  // Single precision leaves crumbs; only more than that is a cause.
  const terms =
    rest !== undefined && Math.abs(left) > 1e-3 * Math.max(1, Math.abs(value)) ? [...causes, { factor: rest, amount: left }] : causes;
  const because = terms.filter((term, i) => i === 0 || Math.abs(term.amount) >= 0.005);
  const parts = because.slice(1).map(({ factor, amount }) => `${signed(amount)} for ${factor}`);
  return {
    value,
    unit,
    because,
    text: `${capital(because[0].factor)} gives ${number(because[0].amount)} ${unit}${parts.length > 0 ? `, ${parts.join(', ')}` : ''}: ${number(value)} ${unit}.`,
  };
}

function biomeCause(world: Explainable, cell: Cell): CellExplanation['biome'] {
  const { layers } = world;
  const name = world.biomes[layers.biome[cell]].name;
  const rule = BIOME_RULES.find((candidate) => candidate.name === name && candidate.group !== 'climate');
  if (rule !== undefined) return { name, because: `${capital(name)}: ${rule.where}.`, counterfactual: null };
  const celsius = layers.temperature[cell];
  const rain = layers.precipitation[cell];
  const row = BIOME_RULES.find(
    ({ celsius: c, millimetres: m }) =>
      c !== undefined && m !== undefined && celsius >= c[0] && celsius < c[1] && rain >= m[0] && rain < m[1],
  );
  const bounds = row === undefined ? '' : ` (${range(row.celsius!, '°C')}, ${range(row.millimetres!, 'mm')})`;
  return {
    name,
    because: `${capital(name)} grows at ${number(celsius)} °C and ${Math.round(rain)} mm a year${bounds}.`,
    counterfactual: counterfactualOf(world, celsius, rain, layers.biome[cell]),
  };
}

/** How many millimetres of rain weigh as much as one degree when the smallest change is looked for. */
const MILLIMETRES_A_DEGREE = 100;

function counterfactualOf(world: Explainable, celsius: number, rain: number, own: number): Counterfactual | null {
  let best: Counterfactual | null = null;
  let least = Infinity;
  const consider = (change: Counterfactual['change'], by: number, biome: number): void => {
    const size = Math.abs(by) / (change === 'temperature' ? 1 : MILLIMETRES_A_DEGREE);
    if (biome === own || size >= least) return;
    least = size;
    const name = world.biomes[biome].name;
    const how =
      change === 'temperature'
        ? `${number(Math.abs(by))} °C ${by < 0 ? 'colder' : 'warmer'}`
        : `${Math.ceil(Math.abs(by))} mm ${by < 0 ? 'drier' : 'wetter'}`;
    best = { change, by, biome: name, text: `It would be ${name} if it were ${how}.` };
  };
  for (const { celsius: c, millimetres: m } of BIOME_RULES) {
    if (c === undefined || m === undefined) continue;
    // A hundredth beyond the edge, so that the change stated is one that flips.
    for (const edge of [c[0] + 0.01, c[1] - 0.01])
      if (Number.isFinite(edge)) consider('temperature', rounded(edge - celsius), climateBiome(celsius + rounded(edge - celsius), rain));
    for (const edge of [m[0] + 1, m[1] - 1])
      if (Number.isFinite(edge) && edge > 0)
        consider('precipitation', Math.round(edge - rain), climateBiome(celsius, rain + Math.round(edge - rain)));
  }
  return best;
}

function rounded(celsius: number): number {
  return Math.round(celsius * 100) / 100;
}

function range([from, to]: readonly [number, number], unit: string): string {
  if (!Number.isFinite(from) || from === 0) return Number.isFinite(to) ? `below ${to} ${unit}` : `any ${unit}`;
  return Number.isFinite(to) ? `${from} to ${to} ${unit}` : `from ${from} ${unit}`;
}

function number(value: number): string {
  const size = Math.abs(value);
  const text = size >= 100 ? String(Math.round(size)) : String(Math.round(size * 10) / 10);
  return `${value < 0 && text !== '0' ? '−' : ''}${text}`;
}

function signed(value: number): string {
  const text = number(value);
  return value >= 0 ? `+${text}` : text;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A direction in words, from degrees clockwise from north. */
function compass(degrees: number): string {
  const names = ['the north', 'the north-east', 'the east', 'the south-east', 'the south', 'the south-west', 'the west', 'the north-west'];
  return names[Math.round((((degrees % 360) + 360) % 360) / 45) % 8];
}
