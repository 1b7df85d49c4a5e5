import { atLeast, type Line, NONE_AT_ALL } from './line.ts';

const ASKED = 'playground-and-quality.md, 25 to 27';

/** How people are tied, and whether each is of use. */
export const PEOPLE: readonly Line[] = [
  {
    id: 'people-web',
    name: 'People in one web of ties ≥ 90 %',
    kind: 'band',
    unit: '%',
    target: { of: 'share', least: 0.95, ranges: [['people.web', atLeast(0.9)]] },
    anchors: {},
    source: ASKED,
  },
  {
    id: 'people-degree',
    name: 'People that each is tied to',
    kind: 'band',
    unit: '',
    target: { of: 'share', least: 0.95, ranges: [['people.degree', { low: 3, high: 8 }]] },
    anchors: {},
    source: ASKED,
  },
  {
    id: 'people-clustering',
    name: 'Clustering of ties over chance',
    kind: 'band',
    unit: '×',
    target: { of: 'share', least: 0.95, ranges: [['people.clustering', atLeast(3)]] },
    anchors: {},
    source: `${ASKED}; Newman 2003`,
  },
  {
    id: 'people-ties',
    name: 'Rivalries and kin ties for five people',
    kind: 'band',
    unit: '',
    target: {
      of: 'share',
      least: 0.95,
      ranges: [
        ['people.rivalries', atLeast(1)],
        ['people.kinTies', atLeast(1)],
      ],
    },
    anchors: {},
    source: ASKED,
  },
  {
    id: 'people-offering',
    name: 'People who offer something',
    kind: 'gate',
    unit: '%',
    target: { of: 'each', measure: 'people.offering', range: atLeast(1) },
    anchors: {},
    source: 'people-and-quests.md, 4.a',
  },
  {
    id: 'people-walking',
    name: 'Days that can be walked',
    kind: 'gate',
    unit: '%',
    target: { of: 'each', measure: 'people.walking', range: atLeast(1) },
    anchors: {},
    source: 'people-and-quests.md, 4.a',
  },
  {
    id: 'people-kin',
    name: 'Faults in families',
    kind: 'gate',
    unit: '',
    target: { of: 'each', measure: 'people.kinFaults', range: NONE_AT_ALL },
    anchors: {},
    source: ASKED,
  },
  {
    id: 'people-roles',
    name: 'Needs of settlements met',
    kind: 'gate',
    unit: '%',
    target: { of: 'each', measure: 'people.rolesFilled', range: atLeast(1) },
    anchors: {},
    source: ASKED,
  },
];
