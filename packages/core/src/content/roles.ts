import type { PlaceKind } from '../world.ts';
import type { Livelihood } from './occupations.ts';

/** Something that a settlement cannot do without. */
export interface Role {
  readonly occupation: string;
  /** Least age of who is asked to do it. */
  readonly from: number;
  /** True where one person bears the office and is called so. */
  readonly office?: true;
}

const elder: Role = { occupation: 'elder', from: 48, office: true };
const mayor: Role = { occupation: 'mayor', from: 36, office: true };
const captain: Role = { occupation: 'captain of the watch', from: 30, office: true };
const [smith, innkeeper, healer, shrine, guard, merchant, priest, scribe, baker, miner] = [
  'smith',
  'innkeeper',
  'healer',
  'shrine keeper',
  'guard',
  'merchant',
  'priest',
  'scribe',
  'baker',
  'miner',
].map((occupation): Role => ({ occupation, from: occupation === 'guard' || occupation === 'miner' ? 18 : 24 }));
const of = (occupation: string, from = 22): Role => ({ occupation, from });

/**
 * What each kind of place needs, the most needed first: as many as it has people for, and not all of them, since a place
 * lives by more than its offices. Data only.
 */
export const ROLES: Readonly<Partial<Record<PlaceKind, readonly Role[]>>> = {
  city: [
    mayor,
    healer,
    innkeeper,
    smith,
    merchant,
    captain,
    guard,
    priest,
    baker,
    scribe,
    guard,
    of('teacher'),
    of('singer'),
    innkeeper,
    of('armourer'),
    of('carpenter'),
    merchant,
    of('chronicler', 30),
    of('midwife'),
  ],
  town: [mayor, healer, innkeeper, smith, merchant, captain, guard, priest, baker, scribe, of('carpenter'), of('teacher'), of('midwife')],
  port: [
    { occupation: 'harbour master', from: 32, office: true },
    healer,
    innkeeper,
    of('pilot', 26),
    smith,
    merchant,
    guard,
    of('boatwright'),
    of('sailor', 17),
    shrine,
  ],
  village: [elder, innkeeper, healer, smith, shrine, of('miller')],
  hamlet: [elder, of('midwife')],
  castle: [
    { occupation: 'castellan', from: 30, office: true },
    healer,
    of('steward', 28),
    captain,
    guard,
    of('armourer'),
    innkeeper,
    of('soldier', 18),
    of('falconer'),
  ],
  abbey: [
    { occupation: 'abbot', from: 45, office: true },
    healer,
    of('scribe'),
    of('brewer'),
    of('chronicler', 28),
    of('gardener'),
    of('novice', 16),
    innkeeper,
  ],
  mine: [{ occupation: 'overseer', from: 34, office: true }, healer, miner, smith, innkeeper, miner, of('carpenter')],
};

/** People of a place from which on it needs one more of those with a name. Data only. */
export const NEEDED_FROM: readonly number[] = [0, 12, 350, 500, 500, 1000, 1800, 3000, 5000];

/** Who lives by what there is about a place. Data only. */
export const LIVING_FROM: readonly { readonly livelihood: Livelihood; readonly occupation: string }[] = [
  { livelihood: 'mine', occupation: 'miner' },
  { livelihood: 'sea', occupation: 'fisher' },
  { livelihood: 'farm', occupation: 'farmer' },
  { livelihood: 'water', occupation: 'fisher' },
  { livelihood: 'wood', occupation: 'woodcutter' },
  { livelihood: 'hill', occupation: 'herder' },
  { livelihood: 'dry', occupation: 'herder' },
  { livelihood: 'cold', occupation: 'trapper' },
];
