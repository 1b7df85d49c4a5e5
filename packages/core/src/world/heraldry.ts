/** Metals are or (gold) and argent (silver); the others are colours. */
export const TINCTURE_NAMES = ['or', 'argent', 'gules', 'azure', 'vert', 'purpure', 'sable'] as const;
export type Tincture = (typeof TINCTURE_NAMES)[number];

/** How the field is parted. Of barry, paly, bendy, chequy and lozengy, the two tinctures alternate. */
export const DIVISIONS = [
  'plain',
  'per pale',
  'per fess',
  'per bend',
  'per chevron',
  'quarterly',
  'per saltire',
  'barry',
  'paly',
  'bendy',
  'chequy',
  'lozengy',
] as const;
export type Division = (typeof DIVISIONS)[number];

export const ORDINARIES = ['fess', 'pale', 'bend', 'chevron', 'cross', 'saltire', 'chief', 'base', 'bordure', 'pile'] as const;
export type Ordinary = (typeof ORDINARIES)[number];

/** The edge of an ordinary. */
export const EDGE_LINES = ['straight', 'wavy', 'embattled', 'indented'] as const;
export type EdgeLine = (typeof EDGE_LINES)[number];

export const CHARGE_KINDS = [
  'anchor',
  'bear',
  'bee',
  'bell',
  'boar',
  'book',
  'bridge',
  'bull',
  'crescent',
  'crow',
  'crown',
  'cup',
  'eagle',
  'fish',
  'flame',
  'hammer',
  'key',
  'lozenge',
  'mountain',
  'mullet',
  'oak',
  'palm',
  'pick',
  'pine',
  'roundel',
  'rose',
  'scales',
  'sheaf',
  'shell',
  'ship',
  'snake',
  'stag',
  'sun',
  'swan',
  'sword',
  'tower',
  'wheel',
  'wolf',
] as const;
export type ChargeKind = (typeof CHARGE_KINDS)[number];

export const SHIELD_SHAPES = ['heater', 'round', 'square', 'kite'] as const;
export type ShieldShape = (typeof SHIELD_SHAPES)[number];

/** A figure on the shield, or several alike. */
export interface Charge {
  readonly kind: ChargeKind;
  /** On a parted field it may be counterchanged: on each part in the tincture of the other. */
  readonly tincture: Tincture | 'counterchanged';
  /** 1 to 3. */
  readonly count: number;
  /** Whether it lies on the field or on the ordinary. */
  readonly on: 'field' | 'ordinary';
}

/**
 * The arms of a faction. They keep the rule of tincture: metal lies on colour and colour on metal.
 * Source of the grammar: Arthur Charles Fox-Davies, "A Complete Guide to Heraldry", 1909.
 */
export interface Heraldry {
  /** Outline of the shield. */
  readonly shape: ShieldShape;
  readonly division: Division;
  /** Of the field: the main one, and where it is parted the other. */
  readonly tinctures: readonly Tincture[];
  readonly ordinary: { readonly kind: Ordinary; readonly tincture: Tincture; readonly edge: EdgeLine } | null;
  readonly charges: readonly Charge[];
  /** The arms in words, such as "Azure, a tower argent". */
  readonly blazon: string;
}
