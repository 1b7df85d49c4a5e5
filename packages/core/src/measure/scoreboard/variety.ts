import { atLeast, type Line, upTo } from './line.ts';

/** How unlike one another the worlds of a batch are. */
export const VARIETY: readonly Line[] = [
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
];
