/** Where in a court something stands; as `Stand` of the planner. */
type Stand = 'wall' | 'far' | 'gate';

/** One way to have what a castle needs. Lengths in tiles, walls included. */
export interface PartOption {
  readonly kind: string;
  readonly size: readonly [long: number, short: number];
  readonly least: readonly [long: number, short: number];
  readonly stand: Stand;
}

/** Something that no castle is without. */
export interface CastlePart {
  readonly name: 'hall' | 'stables' | 'smithy' | 'chapel' | 'kitchen' | 'barracks';
  /** The best first. Where none has room, the lord's house or the gatehouse takes it in. */
  readonly options: readonly PartOption[];
}

/**
 * What no castle is without, in the order in which it is given room: beasts and fire must have a roof of their own in the
 * court; the others may be taken in.
 */
export const CASTLE_PARTS: readonly CastlePart[] = [
  { name: 'hall', options: [{ kind: 'great hall', size: [14, 8], least: [8, 6], stand: 'wall' }] },
  {
    name: 'stables',
    options: [
      { kind: 'stables', size: [11, 6], least: [8, 5], stand: 'gate' },
      { kind: 'stables', size: [7, 5], least: [6, 4], stand: 'wall' },
    ],
  },
  {
    name: 'smithy',
    options: [
      { kind: 'armoury', size: [10, 7], least: [9, 6], stand: 'wall' },
      { kind: 'forge', size: [7, 6], least: [5, 5], stand: 'wall' },
    ],
  },
  { name: 'chapel', options: [{ kind: 'chapel', size: [10, 7], least: [6, 5], stand: 'far' }] },
  { name: 'kitchen', options: [{ kind: 'kitchen', size: [9, 6], least: [6, 5], stand: 'wall' }] },
  { name: 'barracks', options: [{ kind: 'barracks', size: [11, 7], least: [7, 6], stand: 'gate' }] },
];

/** By which kinds of room one knows that a castle has each. */
export const CASTLE_ROOMS: Readonly<Record<CastlePart['name'], readonly string[]>> = {
  hall: ['great hall', 'lower hall', 'hall'],
  stables: ['stalls'],
  smithy: ['forge'],
  chapel: ['chapel'],
  kitchen: ['kitchen'],
  barracks: ['barracks'],
};

/** What is said where a part was taken in. */
export const TAKEN_IN_TOLD: Readonly<Record<string, string>> = {
  chapel: 'The court has no room for a chapel of its own, so that prayers are said on the first floor of the lord’s house.',
  kitchen: 'The court has no room for a kitchen, so that one cooks in the vault below the lord’s house.',
  smithy: 'The court has no room for a smithy, so that the smith works in the vault below the lord’s house.',
  barracks: 'The court has no room for barracks, so that the garrison sleeps over the gate.',
};
