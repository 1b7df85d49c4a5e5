import { atLeast, type Line } from './line.ts';

const ASKED = 'people-and-quests.md, 4.d';

/** What happened, and how it is told. */
export const HISTORY: readonly Line[] = [
  {
    id: 'regions-told',
    name: 'Regions with a story',
    kind: 'gate',
    unit: '%',
    target: { of: 'each', measure: 'regionsTold', range: atLeast(1) },
    anchors: {},
    source: ASKED,
  },
  {
    id: 'past-explained',
    name: 'Ruins, relics and rivalries explained',
    kind: 'gate',
    unit: '%',
    target: { of: 'each', measure: 'pastExplained', range: atLeast(1) },
    anchors: {},
    source: ASKED,
  },
  {
    id: 'relic-chains',
    name: 'Unbroken chains of holders',
    kind: 'gate',
    unit: '%',
    target: { of: 'each', measure: 'relicChains', range: atLeast(1) },
    anchors: {},
    source: ASKED,
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
];
