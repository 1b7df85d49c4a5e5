import { type Line, upTo } from './line.ts';

/** How people look. */
export const LOOKS: readonly Line[] = [
  {
    id: 'portrait-twins',
    name: 'Portraits that could be taken for each other',
    kind: 'band',
    unit: '%',
    target: { of: 'share', least: 0.95, ranges: [['faces.twins', upTo(0.01)]] },
    anchors: {},
    source: 'proposal; pairs of one world at 64²',
  },
  {
    id: 'portrait-outlines',
    name: 'Portraits of one outline',
    kind: 'band',
    unit: '%',
    target: { of: 'share', least: 0.95, ranges: [['faces.outlines', upTo(0.05)]] },
    anchors: {},
    source: 'proposal; pairs of one world at 64²',
  },
  {
    id: 'family-likeness',
    name: 'Faces of parent and child, over strangers',
    kind: 'band',
    unit: '',
    target: { of: 'median', measure: 'faces.likeness', range: upTo(0.95) },
    anchors: {},
    source: 'proposal; distance of bare faces at 64²',
  },
];
