import { atLeast, type Line } from './line.ts';

/** One world at several sizes. */
export const SIZES: readonly Line[] = [
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
];
