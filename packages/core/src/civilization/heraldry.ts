import { chance, pick, type Rng, weighted } from '../base/rng.ts';
import { CANTING, CHARGE_WORDS, EMBLEMS, type Feature, TINCTURES } from '../content/heraldry.ts';
import {
  type Charge,
  type ChargeKind,
  type Division,
  EDGE_LINES,
  type EdgeLine,
  type Heraldry,
  ORDINARIES,
  type Ordinary,
  type Tincture,
  TINCTURE_NAMES,
} from '../world.ts';

/** What arms are drawn from. */
export interface Bearer {
  /** How much of each feature its land has, 0 to 1. */
  readonly land: ReadonlyMap<Feature, number>;
  /** Meaning of its capital's name, in plain words. */
  readonly meaning: string;
  /** What its trade or rule puts on the shield, where it has one. */
  readonly charge: ChargeKind | null;
}

const METALS = TINCTURE_NAMES.filter((tincture) => TINCTURES[tincture].metal);
const COLOURS = TINCTURE_NAMES.filter((tincture) => !TINCTURES[tincture].metal);
const PARTED: readonly Division[] = ['per pale', 'per fess', 'per bend', 'per chevron', 'quarterly', 'per saltire'];
const PATTERNED: readonly Division[] = ['barry', 'paly', 'bendy', 'chequy', 'lozengy'];
/** Ordinaries broad enough for charges. */
const BROAD: readonly Ordinary[] = ['fess', 'bend', 'chief', 'pale'];
/** How many figures go with each ordinary, and whether beside it or on it. */
const AROUND: Readonly<Record<Ordinary, Pick<Charge, 'count' | 'on'>>> = {
  fess: { count: 2, on: 'field' },
  bend: { count: 2, on: 'field' },
  chevron: { count: 3, on: 'field' },
  pale: { count: 1, on: 'ordinary' },
  cross: { count: 1, on: 'ordinary' },
  saltire: { count: 1, on: 'ordinary' },
  pile: { count: 1, on: 'ordinary' },
  chief: { count: 1, on: 'field' },
  base: { count: 1, on: 'field' },
  bordure: { count: 1, on: 'field' },
};
const SMALL: readonly ChargeKind[] = ['mullet', 'crescent', 'roundel', 'lozenge', 'rose', 'shell'];

/**
 * Draws arms for each bearer: a main tincture that its land suggests and few others bear, a charge that its name, trade
 * or land gives it, and a field to lay it on. No two are alike.
 */
export function makeArms(bearers: readonly Bearer[], rng: Rng): Heraldry[] {
  const borne = new Map<Tincture, number>();
  const mains = new Map<ChargeKind, number>();
  const known = new Set<string>();
  return bearers.map((bearer, n) => {
    const own = rng.fork(n);
    const main = mainTincture(bearer, borne, own);
    borne.set(main, (borne.get(main) ?? 0) + 1);
    for (let attempt = 0; ; attempt++) {
      const charge = mainCharge(bearer, mains, own, attempt);
      const arms = compose(main, charge, bearer, own, attempt);
      const key = `${arms.division}/${arms.tinctures.join()}/${JSON.stringify(arms.ordinary)}/${JSON.stringify(arms.charges)}`;
      if (known.has(key)) continue;
      known.add(key);
      mains.set(charge, (mains.get(charge) ?? 0) + 1);
      return arms;
    }
  });
}

/** The colour of arms on a map; `before` counts those of the same main tincture that have one already. */
export function mapColour(arms: Heraldry, before: number): string {
  const { map } = TINCTURES[arms.tinctures[0]];
  return map[before % map.length];
}

function mainTincture(bearer: Bearer, borne: ReadonlyMap<Tincture, number>, rng: Rng): Tincture {
  const weights = TINCTURE_NAMES.map((tincture) => {
    let weight = 0.15;
    for (const [feature, share] of bearer.land) if (EMBLEMS[feature].tinctures.includes(tincture)) weight += share;
    const others = borne.get(tincture) ?? 0;
    return weight / (1 + 12 * others * others);
  });
  return TINCTURE_NAMES[weighted(rng, weights)];
}

function mainCharge(bearer: Bearer, mains: ReadonlyMap<ChargeKind, number>, rng: Rng, attempt: number): ChargeKind {
  if (bearer.charge !== null) return bearer.charge;
  const canting = bearer.meaning.split(/[^a-z]+/).flatMap((word) => CANTING[word] ?? []);
  if (canting.length > 0 && attempt < 6 && !mains.has(canting[0]) && chance(rng, 0.65)) return canting[0];
  const weights: number[] = [];
  const kinds: ChargeKind[] = [];
  for (const [feature, share] of bearer.land)
    for (const kind of EMBLEMS[feature].charges) {
      kinds.push(kind);
      weights.push(share / (1 + 8 * (mains.get(kind) ?? 0)));
    }
  return kinds[weighted(rng, weights)];
}

function compose(main: Tincture, kind: ChargeKind, bearer: Bearer, rng: Rng, attempt: number): Heraldry {
  const against = TINCTURES[main].metal ? COLOURS : METALS;
  const other = pick(rng, against);
  const shape = pick(rng, ['heater', 'heater', 'round', 'square', 'kite'] as const);
  const style = weighted(rng, [4, 3, 2.5, 1.2 + 0.1 * Math.min(10, attempt)]);
  let division: Division = 'plain';
  let tinctures: Tincture[] = [main];
  let ordinary: Heraldry['ordinary'] = null;
  let charges: Charge[];
  if (style === 0) {
    // One figure, or three, on a plain field; now and then within a bordure or under a chief.
    charges = [{ kind, tincture: other, count: chance(rng, 0.7) ? 1 : 3, on: 'field' }];
    if (chance(rng, 0.3)) {
      const about = pick(rng, ['bordure', 'chief', 'base'] as const);
      ordinary = { kind: about, tincture: pick(rng, against), edge: edgeOf(about, bearer, rng) };
    }
  } else if (style === 1) {
    // An ordinary with figures about it, or with the figure on it.
    const shapeOf = pick(rng, ORDINARIES);
    ordinary = { kind: shapeOf, tincture: other, edge: edgeOf(shapeOf, bearer, rng) };
    const usual = AROUND[shapeOf];
    if (BROAD.includes(shapeOf) && chance(rng, 0.5))
      charges = [
        { kind, tincture: chance(rng, 0.6) ? main : pick(rng, TINCTURES[other].metal ? COLOURS : METALS), count: 3, on: 'ordinary' },
      ];
    else charges = [{ kind, tincture: usual.on === 'field' ? other : main, count: usual.count, on: usual.on }];
  } else if (style === 2) {
    division = pick(rng, PARTED);
    tinctures = [main, other];
    charges = [{ kind, tincture: 'counterchanged', count: 1, on: 'field' }];
  } else {
    // A pattern, under a chief that bears the figure.
    division = pick(rng, PATTERNED);
    tinctures = [main, other];
    const chief = chance(rng, 0.6) ? main : pick(rng, TINCTURES[main].metal ? METALS : COLOURS);
    ordinary = { kind: 'chief', tincture: chief, edge: 'straight' };
    charges = [
      {
        kind: chance(rng, 0.25) ? pick(rng, SMALL) : kind,
        tincture: pick(rng, TINCTURES[chief].metal ? COLOURS : METALS),
        count: 3,
        on: 'ordinary',
      },
    ];
  }
  const arms = { shape, division, tinctures, ordinary, charges };
  return { ...arms, blazon: blazonOf(arms) };
}

/** Ordinaries whose edge is long enough to be other than straight. */
const EDGED: readonly Ordinary[] = ['fess', 'pale', 'bend', 'chevron', 'chief', 'base'];

/** The edge of an ordinary: waves by the water, teeth in the hills. */
function edgeOf(kind: Ordinary, bearer: Bearer, rng: Rng): EdgeLine {
  if (!EDGED.includes(kind)) return 'straight';
  const water = (bearer.land.get('sea') ?? 0) + (bearer.land.get('river') ?? 0);
  return EDGE_LINES[weighted(rng, [3, 2.5 * water, 0.5, 0.4 + (bearer.land.get('hills') ?? 0)])];
}

const NUMBERS = ['', '', 'two', 'three'];

/** The arms in the words of heralds. */
function blazonOf(arms: Omit<Heraldry, 'blazon'>): string {
  const [first, second] = arms.tinctures;
  const field = arms.division === 'plain' ? first : `${arms.division} ${first} and ${second}`;
  const parts: string[] = [];
  const { ordinary } = arms;
  const words = (charge: Charge): string =>
    `${charge.count === 1 ? CHARGE_WORDS[charge.kind][0] : `${NUMBERS[charge.count]} ${CHARGE_WORDS[charge.kind][1]}`} ${charge.tincture}`;
  const onField = arms.charges.filter((charge) => charge.on === 'field').map(words);
  const onOrdinary = arms.charges.filter((charge) => charge.on === 'ordinary').map(words);
  if (ordinary === null) parts.push(...onField);
  else {
    const edge = ordinary.edge === 'straight' ? '' : ` ${ordinary.edge}`;
    const named = `${/^[aeiou]/.test(ordinary.kind) ? 'an' : 'a'} ${ordinary.kind}${edge}`;
    if (onOrdinary.length > 0) parts.push(`on ${named} ${ordinary.tincture} ${onOrdinary.join(' and ')}`);
    else if (ordinary.kind === 'chief' || ordinary.kind === 'base' || ordinary.kind === 'bordure')
      parts.push(`${onField.join(' and ')}, ${named} ${ordinary.tincture}`);
    else parts.push(`${named}${sameTincture(arms) ? '' : ` ${ordinary.tincture}`} between ${onField.join(' and ')}`);
  }
  const text = [field, ...parts].join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** True where a figure between has the tincture of its ordinary: a herald names it once. */
function sameTincture(arms: Omit<Heraldry, 'blazon'>): boolean {
  return arms.charges.every((charge) => charge.tincture === arms.ordinary?.tincture);
}
