import { type Line, NONE_AT_ALL } from './line.ts';

/** What no world may break. */
export const PROMISES: readonly Line[] = [
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
];
