import type { Charge, Division, EdgeLine, Ordinary, ShieldShape } from '../world.ts';

/** Outlines of shields, as paths in a box of 200 by 240. */
export const SHIELDS: Readonly<Record<ShieldShape, string>> = {
  heater: 'M10 10H190V108C190 168 152 208 100 232C48 208 10 168 10 108Z',
  round: 'M10 10H190V142A90 90 0 0 1 10 142Z',
  square: 'M10 10H190V186Q190 210 166 212H124Q106 214 100 232Q94 214 76 212H34Q10 210 10 186Z',
  kite: 'M10 34Q54 6 100 18Q146 6 190 34C196 116 156 190 100 234C44 190 4 116 10 34Z',
};

/** What the second tincture of a parted field covers. */
export const DIVISION_PATHS: Readonly<Record<Division, string>> = {
  plain: '',
  'per pale': 'M100 0H200V240H100Z',
  'per fess': 'M0 114H200V240H0Z',
  'per bend': 'M0 0L200 228V240H0Z',
  'per chevron': 'M100 92L210 202V240H-10V202Z',
  quarterly: 'M100 0H200V114H100ZM0 114H100V240H0Z',
  'per saltire': 'M0 0L100 114L0 228ZM200 0L100 114L200 228Z',
  barry: [1, 3, 5].map((k) => `M0 ${10 + 37 * k}H200V${47 + 37 * k}H0Z`).join(''),
  paly: [1, 3, 5].map((k) => `M${10 + 30 * k} 0H${40 + 30 * k}V240H${10 + 30 * k}Z`).join(''),
  bendy: [-3, -2, -1, 0, 1, 2].map((k) => `M${72 * k + 20} 0H${72 * k + 56}L${72 * k + 269} 240H${72 * k + 233}Z`).join(''),
  chequy: Array.from({ length: 48 }, (_, n) => [n % 6, Math.floor(n / 6)])
    .filter(([x, y]) => (x + y) % 2 === 1)
    .map(([x, y]) => `M${10 + 30 * x} ${10 + 30 * y}h30v30h-30Z`)
    .join(''),
  lozengy: Array.from({ length: 42 }, (_, n) => [n % 6, Math.floor(n / 6)])
    .map(([x, y]) => `M${25 + 30 * x} ${10 + 36 * y}l15 18l-15 18l-15 -18Z`)
    .join(''),
};

/** Length of one wave, merlon or tooth, and how far it stands out. */
const PERIOD = 22;
const DEPTH = 7;

/** A path from the first point to the second, which is the pen's next; waves and teeth stand out to the left of the way. */
function edge(x0: number, y0: number, x1: number, y1: number, line: EdgeLine): string {
  if (line === 'straight') return `L${x1} ${y1}`;
  const length = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
  const count = Math.max(2, Math.round(length / PERIOD));
  const ux = (x1 - x0) / count;
  const uy = (y1 - y0) / count;
  const nx = ((y1 - y0) / length) * DEPTH;
  const ny = (-(x1 - x0) / length) * DEPTH;
  const spot = (along: number, out: number): string =>
    `${Math.round(10 * (x0 + ux * along + nx * out)) / 10} ${Math.round(10 * (y0 + uy * along + ny * out)) / 10}`;
  let path = '';
  for (let k = 0; k < count; k++) {
    if (line === 'wavy') path += `Q${spot(k + 0.25, 1.4)} ${spot(k + 0.5, 0)}Q${spot(k + 0.75, -1.4)} ${spot(k + 1, 0)}`;
    else if (line === 'embattled')
      path += `L${spot(k + 0.25, 0)}L${spot(k + 0.25, 1)}L${spot(k + 0.75, 1)}L${spot(k + 0.75, 0)}L${spot(k + 1, 0)}`;
    else path += `L${spot(k + 0.5, 1)}L${spot(k + 1, -0.4)}`;
  }
  return path;
}

/** A shape between points, each edge drawn as told. */
function shape(points: readonly (readonly [x: number, y: number])[], lines: readonly EdgeLine[]): string {
  let path = `M${points[0].join(' ')}`;
  points.forEach(([x, y], k) => {
    const [nextX, nextY] = points[(k + 1) % points.length];
    path += edge(x, y, nextX, nextY, lines[k]);
  });
  return `${path}Z`;
}

/** What an ordinary covers. A bordure has no path: it follows the outline. */
export function ordinaryPath(kind: Exclude<Ordinary, 'bordure'>, line: EdgeLine): string {
  const s = 'straight';
  switch (kind) {
    case 'fess':
      return shape(
        [
          [-12, 86],
          [212, 86],
          [212, 148],
          [-12, 148],
        ],
        [line, s, line, s],
      );
    case 'pale':
      return shape(
        [
          [68, -10],
          [132, -10],
          [132, 250],
          [68, 250],
        ],
        [s, line, s, line],
      );
    case 'bend':
      return shape(
        [
          [6, -30],
          [228, 222],
          [186, 258],
          [-36, 6],
        ],
        [line, s, line, s],
      );
    case 'chevron':
      return shape(
        [
          [-12, 176],
          [100, 74],
          [212, 176],
          [212, 228],
          [100, 126],
          [-12, 228],
        ],
        [line, line, s, line, line, s],
      );
    case 'chief':
      return shape(
        [
          [-12, -12],
          [212, -12],
          [212, 74],
          [-12, 74],
        ],
        [s, s, line, s],
      );
    case 'base':
      return shape(
        [
          [-12, 172],
          [212, 172],
          [212, 252],
          [-12, 252],
        ],
        [line, s, s, s],
      );
    case 'cross':
      return 'M74 -5H126V88H205V140H126V245H74V140H-5V88H74Z';
    case 'saltire':
      return 'M-6 18L18 -6L100 88L182 -6L206 18L124 114L206 208L182 232L100 140L18 232L-6 208L76 114Z';
    case 'pile':
      return 'M34 -5H166L100 206Z';
  }
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const two = (high: Spot, low: Spot): readonly Spot[] => [high, low];
const three = (x: number, top: number, low: number, size: number): readonly Spot[] => [
  { x: 100 - x, y: top, size },
  { x: 100 + x, y: top, size },
  { x: 100, y: low, size },
];
const row = (y: number, size: number): readonly Spot[] => [48, 100, 152].map((x) => ({ x, y, size }));
const one = (y: number, size: number): readonly Spot[] => [{ x: 100, y, size }];

/** Where figures lie beside each ordinary, or on a field without one: one alone, or several. */
const BESIDE: Readonly<Record<Ordinary | 'none', { readonly one: readonly Spot[]; readonly more: readonly Spot[] }>> = {
  none: { one: one(110, 126), more: three(43, 66, 156, 64) },
  chief: { one: one(146, 96), more: three(38, 112, 174, 50) },
  base: { one: one(92, 112), more: three(42, 56, 122, 56) },
  bordure: { one: one(112, 96), more: three(32, 82, 148, 48) },
  fess: { one: one(48, 56), more: two({ x: 100, y: 48, size: 58 }, { x: 100, y: 184, size: 54 }) },
  bend: { one: one(60, 50), more: two({ x: 146, y: 56, size: 62 }, { x: 58, y: 154, size: 58 }) },
  chevron: { one: one(180, 56), more: three(50, 56, 180, 54) },
  pale: { one: one(110, 50), more: three(60, 60, 150, 40) },
  cross: { one: one(110, 40), more: three(60, 46, 180, 40) },
  saltire: { one: one(110, 40), more: three(62, 114, 190, 36) },
  pile: { one: one(60, 60), more: three(64, 150, 200, 36) },
};
/** The same on each ordinary. */
const UPON: Readonly<Record<Ordinary, { readonly one: readonly Spot[]; readonly more: readonly Spot[] }>> = {
  fess: { one: one(117, 54), more: row(117, 46) },
  pale: { one: one(114, 58), more: [46, 112, 178].map((y) => ({ x: 100, y, size: 48 })) },
  bend: {
    one: one(112, 42),
    more: [
      { x: 48, y: 57, size: 40 },
      { x: 97, y: 113, size: 40 },
      { x: 144, y: 166, size: 40 },
    ],
  },
  chevron: { one: one(104, 40), more: three(52, 150, 104, 36) },
  chief: { one: one(42, 54), more: row(42, 48) },
  base: { one: one(198, 40), more: row(190, 30) },
  bordure: { one: one(22, 16), more: row(22, 16) },
  cross: { one: one(114, 46), more: three(62, 114, 190, 40) },
  saltire: { one: one(114, 42), more: three(56, 60, 114, 34) },
  pile: { one: one(64, 68), more: one(64, 68) },
};

/** Middles and sizes of the figures of one charge, in the box of the shield. */
export function placesOf(charge: Charge, ordinary: Ordinary | null): readonly Spot[] {
  const spots = charge.on === 'ordinary' && ordinary !== null ? UPON[ordinary] : BESIDE[ordinary ?? 'none'];
  return charge.count === 1 ? spots.one : spots.more.slice(0, charge.count);
}
