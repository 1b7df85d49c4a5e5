/** Parts that a town may have. */
export const WARD_KINDS = ['market', 'harbour', 'river', 'temple', 'gate', 'craft', 'poor', 'old'] as const;
export type WardKind = (typeof WARD_KINDS)[number];

/** What its people call a part of the town; `%` stands for a place that its road leads to. */
export const WARD_NAMES: { readonly [K in WardKind]: readonly string[] } = {
  market: ['Market Ward', 'the Cheap', 'the Stalls'],
  harbour: ['Harbour Ward', 'the Quays', 'the Strand'],
  river: ['the Waterside', 'Riverside', 'the Washings'],
  temple: ['Temple Ward', 'the Close', 'Bell Ward'],
  gate: ['% Gate Ward', '% End', '% Side'],
  craft: ['Smiths’ Ward', 'the Workyards', 'Hammer Ward', 'Weavers’ Ward'],
  poor: ['the Low Ward', 'the Shambles', 'the Hollows', 'Mud Ward'],
  old: ['the Old Town', 'Elders’ Ward', 'High Ward'],
};

/** Which houses stand in a part of a town, and how many of each to how many of the others. */
export const WARD_HOUSES: { readonly [K in WardKind]: readonly (readonly [kind: string, weight: number])[] } = {
  market: [
    ['town house', 5],
    ['house', 3],
    ['shop', 3],
  ],
  harbour: [
    ['house', 4],
    ['cottage', 4],
    ['warehouse', 2],
    ['workshop', 1],
  ],
  river: [
    ['house', 4],
    ['cottage', 3],
    ['workshop', 2],
    ['brewhouse', 0.4],
  ],
  temple: [
    ['town house', 3],
    ['house', 6],
    ['school', 0.3],
  ],
  gate: [
    ['house', 6],
    ['cottage', 2],
    ['stable', 0.7],
    ['workshop', 1],
  ],
  craft: [
    ['workshop', 4],
    ['house', 5],
    ['cottage', 2],
  ],
  poor: [
    ['cottage', 9],
    ['house', 1],
  ],
  old: [
    ['town house', 4],
    ['house', 6],
    ['manor', 0.3],
  ],
};
