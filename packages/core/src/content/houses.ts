import type { ChargeKind, PlaceKind } from '../world.ts';

/** An order or guild that a world may have: what it is called, where it sits and has houses, and what it bears. Data only. */
export interface House {
  readonly kind: 'order' | 'guild';
  /** `{}` stands for the name of its seat. */
  readonly name: string;
  /** What it does, to follow "because they". */
  readonly does: string;
  /** Kinds of settlement where it has houses, those it likes best first. */
  readonly at: readonly PlaceKind[];
  readonly charge: ChargeKind;
}

export const HOUSES: readonly House[] = [
  { kind: 'order', name: 'Order of the Open Hand', does: 'tend the sick', at: ['abbey', 'city', 'town'], charge: 'cup' },
  {
    kind: 'order',
    name: 'Order of the Evening Bell',
    does: 'keep the hours and the calendar',
    at: ['abbey', 'town', 'village'],
    charge: 'bell',
  },
  { kind: 'order', name: 'Wardens of the Road', does: 'guard travellers', at: ['castle', 'town', 'village'], charge: 'sword' },
  { kind: 'order', name: 'Order of the White Tower', does: 'hold the passes', at: ['castle', 'city', 'mine'], charge: 'tower' },
  { kind: 'order', name: 'Keepers of the Book', does: 'copy what was written', at: ['abbey', 'city', 'port'], charge: 'book' },
  {
    kind: 'order',
    name: 'Sisters and Brothers of the Flame',
    does: 'keep the beacons alight',
    at: ['castle', 'port', 'abbey'],
    charge: 'flame',
  },
  { kind: 'guild', name: 'Shipwrights of {}', does: 'build and insure ships', at: ['port', 'city'], charge: 'anchor' },
  { kind: 'guild', name: 'Miners of {}', does: 'own the shafts in common', at: ['mine', 'town', 'city'], charge: 'pick' },
  { kind: 'guild', name: 'Smiths of {}', does: 'set the stamp on good iron', at: ['city', 'town', 'mine'], charge: 'hammer' },
  { kind: 'guild', name: 'Merchants of {}', does: 'hold the fairs and weigh the coin', at: ['city', 'port', 'town'], charge: 'scales' },
  { kind: 'guild', name: 'Millers of {}', does: 'share the millstones and the grain', at: ['town', 'village', 'hamlet'], charge: 'wheel' },
  { kind: 'guild', name: 'Carters of {}', does: 'carry goods over land', at: ['town', 'city', 'village'], charge: 'wheel' },
  { kind: 'guild', name: 'Fishers of {}', does: 'share the nets and the catch', at: ['port', 'village', 'hamlet'], charge: 'fish' },
  { kind: 'guild', name: 'Beekeepers of {}', does: 'sell wax and mead', at: ['village', 'abbey', 'hamlet'], charge: 'bee' },
];
