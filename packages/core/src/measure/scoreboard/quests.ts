import { atLeast, type Line, NONE_AT_ALL, upTo } from './line.ts';

/** What quests are made of. */
export const QUESTS: readonly Line[] = [
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
