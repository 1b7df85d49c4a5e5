/** What a measure of one world is. */
export interface Measure {
  readonly name: string;
  /** `%` for shares (kept as 0 to 1), `''` for pure numbers. */
  readonly unit: string;
  readonly does: string;
}

/** Every number that describes one world. A measure that does not apply to a world is null there. */
export const MEASURES = {
  landShare: { name: 'Land', unit: '%', does: 'Share of the map that is not sea.' },
  largestShare: { name: 'Largest landmass', unit: '%', does: 'Share of the land that its largest piece holds.' },
  logIslands: { name: 'Islands', unit: 'ln', does: 'Natural logarithm of the number of landmasses plus one.' },
  edgeLand: { name: 'Land at the frame', unit: '%', does: "Share of the map's border that is land." },
  coastDimension: { name: 'Coast dimension', unit: '', does: 'How crooked the coast is: 1 a smooth line, 1.3 a lace of inlets.' },
  relief: { name: 'Highest ground', unit: 'm', does: '99.9 percentile of the height of the ground.' },
  hypsometric: { name: 'Hypsometric integral', unit: '', does: 'How high the mean stands between the lowest and the highest ground.' },
  skew: { name: 'Skew of heights', unit: '', does: 'Above 0 where lowland is more common than highland.' },
  slopeMean: { name: 'Mean slope', unit: 'm/m', does: 'Rise over run.' },
  slopeVariation: { name: 'Variation of slope', unit: '', does: 'Standard deviation of the slope over its mean.' },
  fillShare: { name: 'Undrained ground', unit: '%', does: 'Share of the ground that must be filled for its water to get away.' },
  minimaShare: { name: 'Pits', unit: '%', does: 'Share of the ground that is lower than all eight neighbours.' },
  flatShare: { name: 'Flats', unit: '%', does: 'Share of the ground with less than a fiftieth of the mean slope.' },
  terraceShare: { name: 'Terraces', unit: '%', does: 'Share of the ground that stands in spikes of the histogram of heights.' },
  hack: { name: 'Hack exponent', unit: '', does: 'How the length of a basin grows with its area.' },
  concavity: { name: 'Concavity', unit: '', does: 'How much gentler channels grow as they gather water.' },
  bifurcation: { name: 'Bifurcation ratio', unit: '', does: 'By what factor streams grow fewer from one order to the next.' },
  spectralSlope: { name: 'Spectral slope', unit: '', does: 'How fast roughness falls with its scale.' },
  logStreams: { name: 'Streams', unit: 'ln', does: 'Natural logarithm of the number of streams plus one.' },
  axisShare: {
    name: 'Drainage along the grid',
    unit: '%',
    does: 'Share of the ground that drains across an edge of its cell rather than a corner.',
  },
  straightShare: { name: 'Straight runs', unit: '%', does: 'Share of the channels that keep one direction for eight cells or more.' },
  aspectCosine: {
    name: 'Grain of slopes, axes',
    unit: '',
    does: 'Above 0 where slopes favour the axes of the grid, below 0 where its diagonals.',
  },
  aspectSine: {
    name: 'Grain of slopes, between',
    unit: '',
    does: 'Away from 0 where slopes favour the directions between axes and diagonals.',
  },
  riverClimbs: { name: 'River steps that climb', unit: '', does: 'Number of steps of rivers that go up.' },
  riversLost: { name: 'Rivers that end in nothing', unit: '', does: 'Number of rivers with gaps, or without the mouth they name.' },
  riverCrossings: { name: 'River crossings', unit: '', does: 'Number of places where two rivers cross.' },
  undrainedCells: {
    name: 'Cells without a way down',
    unit: '',
    does: 'Number of land cells from which the declared drainage does not reach sea or lake.',
  },
  unlevelLakeCells: {
    name: 'Lake cells out of level',
    unit: '',
    does: 'Number of lake cells that do not stand at the level of their lake.',
  },
  rivers: { name: 'Rivers', unit: '', does: 'Number of rivers.' },
  lakeShare: { name: 'Lakes', unit: '%', does: 'Share of the land that is lake.' },
  lapseRate: { name: 'Lapse rate', unit: '°C/km', does: 'How much colder each kilometre of height is.' },
  lapseCorrelation: { name: 'Temperature against height', unit: '', does: 'Their correlation, within bands of latitude.' },
  rangeDirection: {
    name: 'Ranges run',
    unit: '°',
    does: 'Direction in which the mountains are drawn out, clockwise from north, 0 up to 180.',
  },
  windFrom: {
    name: 'Wind from',
    unit: '°',
    does: 'Where the rain on the flanks of ranges says the wind comes from, clockwise from north.',
  },
  rainShadow: {
    name: 'Windward to leeward rain',
    unit: '×',
    does: 'Rain on the windward flanks of ranges over 1,000 m, over that on the leeward ones.',
  },
  meanTemperature: { name: 'Mean temperature', unit: '°C', does: 'Of the land.' },
  temperatureSpan: {
    name: 'South minus north',
    unit: '°C',
    does: 'How much warmer the southern edge of the map is than the northern one.',
  },
  meanPrecipitation: { name: 'Mean rain', unit: 'mm', does: 'Of the land, a year.' },
  biomes: { name: 'Biomes', unit: '', does: 'Number of biomes that hold at least a thousandth of the land.' },
  ofTheGround: {
    name: 'Marsh, beach and rock',
    unit: '%',
    does: 'Share of the ground whose biome the ground decides rather than the climate: marsh, beach, bare rock and their like.',
  },
  biomeMismatches: {
    name: 'Biomes against the table',
    unit: '',
    does: 'Number of cells whose biome another reading of the table contradicts.',
  },
  impossibleEdges: {
    name: 'Impossible neighbours',
    unit: '%',
    does: 'Share of the borders between land cells that join biomes which never meet.',
  },
  speckShare: { name: 'Specks', unit: '%', does: 'Share of the land in patches of one biome under four cells.' },
  sameNeighbour: { name: 'Same neighbour', unit: '%', does: 'Share of the borders between land cells with one biome on both sides.' },
  settlements: { name: 'Settlements', unit: '', does: 'Number of places where people live.' },
  rankSize: { name: 'Rank and size', unit: '', does: 'Slope of ln population over ln rank, of the 50 largest settlements.' },
  primacy: { name: 'Primacy', unit: '×', does: 'People of the greatest settlement over those of the second.' },
  spacing: {
    name: 'Spacing of settlements',
    unit: '',
    does: 'Clark and Evans’ R of the 50 largest: 1 strewn at random, below that in clusters, 2 on a grid.',
  },
  freshNear: { name: 'People within 3 km of fresh water', unit: '%', does: 'Share of all people with a river or lake so near.' },
  freshFar: { name: 'People within 10 km of fresh water', unit: '%', does: 'Share of all people with a river or lake so near.' },
  roadDetour: {
    name: 'Detour',
    unit: '×',
    does: 'Way by road over the straight distance, median of all pairs of settlements on one land.',
  },
  roadRedundancy: {
    name: 'Redundancy of roads',
    unit: '',
    does: 'Independent rings of the roads between settlements, for each settlement.',
  },
  eventsPerCentury: { name: 'Events', unit: '', does: 'Events in a hundred years, from the first that is remembered on.' },
  eventEntropy: { name: 'Variety of events', unit: 'bit', does: 'Shannon entropy of the kinds of events.' },
  regionsTold: { name: 'Regions with a story', unit: '%', does: 'Share of the named regions that some event concerns.' },
  pastExplained: {
    name: 'Ruins, relics and rivalries explained',
    unit: '%',
    does: 'Share of the ruins, relics and relations of powers that an event accounts for.',
  },
  relicChains: {
    name: 'Unbroken chains of holders',
    unit: '%',
    does: 'Share of the relics whose holders follow one another without a gap to where they are today.',
  },
  eventsCaused: { name: 'Events with causes', unit: '%', does: 'Share of the events that came of an earlier one.' },
  textsDistinct: { name: 'Texts told once', unit: '%', does: 'Different texts of events over all of them.' },
  uniqueNames: {
    name: 'Names of their own',
    unit: '%',
    does: 'Share of the names of lands, waters, places, powers, peoples and persons that nothing else in the world bears.',
  },
  knownNames: { name: 'Known names', unit: '', does: 'Number of names of peoples and places that a well-known place or person bears too.' },
} as const;

export type MeasureName = keyof typeof MEASURES;
export const MEASURE_NAMES: readonly MeasureName[] = Object.keys(MEASURES) as MeasureName[];
