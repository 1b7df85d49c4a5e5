import { atLeast, type Line, NONE_AT_ALL } from './line.ts';

/** How people speak. */
export const TALK: readonly Line[] = [
  {
    id: 'talk-variety',
    name: 'Distinct-2 of 1,000 lines of talk',
    kind: 'band',
    unit: '',
    target: { of: 'share', least: 0.95, ranges: [['talk.distinct2', atLeast(0.5)]] },
    anchors: {},
    source: 'Li et al. 2016; single lines strewn over all talk',
  },
  {
    id: 'talk-true',
    name: 'Lines that the facts deny',
    kind: 'gate',
    unit: '',
    target: { of: 'each', measure: 'talk.contradictions', range: NONE_AT_ALL },
    anchors: {},
    source: 'people-and-quests.md, 8; unless marked as error or lie',
  },
  {
    id: 'talk-faults',
    name: 'Faults of language in talk',
    kind: 'gate',
    unit: '',
    target: { of: 'each', measure: 'talk.faults', range: NONE_AT_ALL },
    anchors: {},
    source: 'people-and-quests.md, 8',
  },
];
