import { unit2 } from '../base/hash.ts';
import { clamp } from '../base/math.ts';
import type { Appearance, HairStyle } from '../world.ts';
import type { Bust } from './bust.ts';
import { bump, type Canvas, egg, lambert, OUT, paint, type Shape } from './canvas.ts';
import { INK } from './inks.ts';

/** What a cut is made of, in units. */
interface Cut {
  /** Thickness over the skull, and beside it. */
  readonly crown: number;
  readonly sides: number;
  /** Where hair begins above the brow: share of the head's height from the top. */
  readonly line: number;
  /** How much further up it begins at the temples. */
  readonly temples: number;
  /** A fringe hangs to this share of the height. */
  readonly fringe: number;
  /** How far down the hair beside the face reaches, as a share of the height, and how wide it covers the face. */
  readonly reach: number;
  readonly cover: number;
  /** How far down it hangs behind, in units below the chin; -99 where it does not. */
  readonly hang: number;
  readonly spread: number;
}

const cut = (
  crown: number,
  sides: number,
  line: number,
  temples: number,
  fringe: number,
  reach: number,
  cover: number,
  hang: number,
  spread: number,
): Cut => ({ crown, sides, line, temples, fringe, reach, cover, hang, spread });
const NO = -99;
const CUTS: Readonly<Record<HairStyle, Cut>> = {
  bald: cut(0, 0.4, 0, 0, 0, 0.55, 0.6, NO, 0),
  receding: cut(1, 1.1, 0.12, 0.13, 0, 0.6, 1.5, NO, 0),
  cropped: cut(1, 0.5, 0.2, 0.03, 0, 0.52, 1.2, NO, 0),
  short: cut(2.4, 1.3, 0.2, 0.02, 0.3, 0.56, 1.7, NO, 0),
  swept: cut(3.6, 0.9, 0.2, 0.06, 0, 0.54, 1.4, NO, 0),
  curly: cut(4, 3, 0.2, 0, 0.26, 0.66, 2.2, -6, 4),
  bob: cut(2.6, 2.4, 0.2, 0, 0.36, 0.92, 3.2, -1, 2.8),
  long: cut(2.4, 2, 0.19, 0.02, 0, 1.05, 3, 14, 4),
  braided: cut(2, 1.2, 0.19, 0.03, 0, 0.6, 2, -4, 1),
  bun: cut(1.8, 0.8, 0.2, 0.04, 0, 0.58, 1.6, NO, 0),
  ponytail: cut(1.9, 0.8, 0.2, 0.05, 0, 0.58, 1.4, NO, 0),
  topknot: cut(1.3, 0.5, 0.2, 0.05, 0, 0.5, 1.1, NO, 0),
  locks: cut(2.8, 2.4, 0.19, 0.02, 0, 0.8, 2.6, 9, 3.6),
  'crown braid': cut(2, 1.1, 0.2, 0.03, 0, 0.6, 1.8, NO, 0),
};
/** Hats that leave no room for what stands up. */
const COVERING = ['hood', 'helmet', 'headcloth', 'fur cap', 'coif', 'veil', 'kerchief'];

/** Strands of hair: light and dark by a place across them, with the shine that runs round a head. */
function strands(bust: Bust, texture: number): Shape {
  const { cx, top, height, wide, salt } = bust;
  const part = cx - bust.turn * 3.5;
  const coily = texture > 0.72;
  const wavy = texture > 0.4;
  return (x, y) => {
    const v = (y - top) / height;
    const u = (x - cx) / (wide + 4);
    let tone = 1.35 + 2.5 * lambert(u * 0.85, clamp(v * 1.25 - 0.45, -0.9, 0.9));
    if (coily) {
      const r = unit2(salt, Math.floor(x / 1.5), Math.floor(y / 1.5));
      return tone + (r < 0.22 ? -0.85 : r > 0.82 ? 0.75 : 0);
    }
    const fan = v < 0.35 ? (x - part) / (0.55 + 0.9 * Math.max(0, v + 0.08)) : (x - cx) * 0.9;
    const sway = wavy ? 0.9 * wave(y * 0.16 + (x < cx ? 0.3 : 0)) : 0;
    const strand = unit2(salt, Math.floor(fan * 0.75 + sway), v < 0.35 ? 1 : 2);
    tone += strand < 0.3 ? -0.75 : strand > 0.78 ? 0.55 : 0;
    const ring = bump(0, v, 0, 0.1 + 0.1 * u * u, 1, 0.055);
    return tone + (ring > 0 && strand > 0.25 && u < 0.55 ? 0.75 : 0);
  };
}

/** A wave of period 1 between -1 and 1, made of parabolas. */
function wave(t: number): number {
  const f = t - Math.floor(t);
  return f < 0.5 ? 16 * f * (0.5 - f) - 0 : -16 * (f - 0.5) * (1 - f);
}

/** How far the outline of hair swings out at a place: curls and locks are not smooth. */
function ragged(bust: Bust, texture: number, x: number, y: number): number {
  if (texture > 0.72) return 0.9 * Math.abs(wave((x + y * 0.4) * 0.17)) + 0.8 * Math.abs(wave((y - x * 0.3) * 0.16));
  if (texture > 0.4) return 0.6 * wave(y * 0.11 + bust.cx) * (y > bust.eyeY ? 1 : 0.4);
  return 0;
}

/** What hangs behind head and neck. */
export function paintBackHair(to: Canvas, group: number, bust: Bust, looks: Appearance, covered: boolean): void {
  const { cx, chin, eyeY, half, height, top, salt, turn } = bust;
  const style = looks.hairStyle;
  const { hang, spread, sides } = CUTS[style];
  const { texture } = looks.features;
  const shade = strands(bust, texture);
  if (hang !== NO) {
    const end = chin + hang;
    const volume = sides + 1.4 * texture;
    paint(to, group, INK.hair, cx - 28, top + height * 0.3, cx + 28, end + 3, (x, y) => {
      const t = clamp((y - eyeY) / (end - eyeY), 0, 1);
      const w = half(Math.min(y, eyeY + 4)) + volume + spread * t + ragged(bust, texture, x, y);
      const u = Math.abs(x - cx) / w;
      const tips =
        style === 'locks' ? 1.6 * (unit2(salt, Math.floor(x / 2.4), 7) - 0.3) : 1.1 * (unit2(salt, Math.floor(x / 1.6), 8) - 0.5);
      if (u > 1 || y > end - u * u * 2.2 + tips) return OUT;
      return shade(x, y) - 0.55 - 0.5 * t * (1 - u);
    });
  }
  if (covered) return;
  if (style === 'bun') paint(to, group, INK.hair, cx - 8, top - 9, cx + 8, top + 5, egg(cx - turn * 1.5, top - 1.6, 5.4, 5, 1.2, 3));
  if (style === 'topknot') {
    paint(to, group, INK.hair, cx - 6, top - 9, cx + 6, top + 3, egg(cx, top - 3, 3.5, 4.2, 1.2, 3));
  }
  if (style === 'ponytail')
    paint(to, group, INK.hair, 2, top - 2, 62, chin + 14, (x, y) => {
      const t = (y - top - 2) / (chin + 9 - top);
      if (t < 0 || t > 1) return OUT;
      const middle = cx - turn * (11.5 + 6.5 * t * (1.5 - t));
      const w = 4.2 * Math.sqrt(Math.max(0, 1 - t * t)) * (0.75 + 0.6 * t);
      const u = (x - middle) / w;
      return u < -1 || u > 1 ? OUT : 1.2 + 2.5 * lambert(u * 0.9, 0) + (unit2(salt, Math.floor((x - middle) * 0.9), 3) < 0.3 ? -0.7 : 0);
    });
}

/** What lies over the brow and beside the face. */
export function paintFrontHair(to: Canvas, group: number, bust: Bust, looks: Appearance, hatLine: number): void {
  const { cx, fx, top, height, half, eyeY, wide, salt, turn } = bust;
  const style = looks.hairStyle;
  const { crown, sides, line, temples, fringe, reach, cover } = CUTS[style];
  const { texture } = looks.features;
  const volume = 0.7 + 1.15 * (texture > 0.72 ? texture : texture * 0.6);
  const shade = strands(bust, texture);
  const thin = looks.ageing.grey > 0.7 && looks.ageing.wrinkles > 0.6 ? 0.8 : 1;
  const up = crown * volume * thin;
  const out = sides * volume * thin;
  const mid = top + height * 0.42;
  const side = style === 'swept' || style === 'long' || style === 'short';
  const partX = fx - turn * 4;
  const tail = top + height * reach;
  const bare = style === 'bald';
  const receding = style === 'receding';
  if (bare && looks.age < 22) return;
  paint(to, group, INK.hair, cx - wide - 8, top - 9, cx + wide + 8, Math.min(63, tail + 2), (x, y) => {
    if (y < hatLine) return OUT;
    const rough = ragged(bust, texture, x, y);
    const dx = x - cx;
    const a = Math.abs(dx);
    // The outer edge of the hair.
    let w: number;
    if (y < mid) {
      const v = (mid - y) / (mid - top + up + rough * 0.6);
      if (v > 1) return OUT;
      w = (wide + out + rough) * Math.sqrt(1 - v * v * v);
    } else w = half(Math.min(y, tail)) + out + rough;
    if (a > w) return OUT;
    const face = half(y);
    const u = a / (wide + 0.01);
    if (bare || receding) {
      // A wreath of hair around the ears.
      const rim = face - (bare ? 0.9 : 1.5);
      const high = top + height * (bare ? 0.36 : 0.12);
      if (y > high && a > rim && y < tail) return shade(x, y) - (bare ? 0.6 : 0.2);
      if (bare) return OUT;
      const m = top + height * (line + temples * bump(a, 0, 6.5, 0, 5, 1) * 1.3) - (a < 3 ? 0.6 : 0);
      return y < m ? shade(x, y) : OUT;
    }
    const jag = (unit2(salt, Math.floor(x * 0.62), 11) - 0.5) * (texture > 0.72 ? 1.2 : 1.8);
    let hairline = top + height * (line + temples * (u > 0.55 ? 1 - u : 0)) + u * u * 2.2;
    if (fringe > 0) hairline = top + height * fringe - (texture > 0.72 ? 2 : 0) + jag + (side ? turn * (x - partX) * 0.16 : 0);
    else if (side) {
      const from = (x - partX) * turn;
      hairline += from > 0 ? Math.min(4.4, from * 0.3) : Math.min(2.6, -from * 0.34);
      hairline += 0.25 * jag - 0.8;
    } else {
      // Drawn back from a round brow, or from a peak in its middle.
      const peak = (salt & 32) === 0 ? 2.2 * bump(x, 0, fx, 0, 3.4, 1) : 0;
      hairline += 0.3 * jag - 1.5 + u * u * 4.2 + peak;
    }
    if (y < hairline) return shade(x, y);
    const narrow = cover * clamp((tail - y) / 5, 0.35, 1);
    if (y < tail + jag && a > face - narrow - (y < eyeY - 3 ? (eyeY - 3 - y) * 0.22 : 0)) return shade(x, y) - 0.25;
    return OUT;
  });
  paintPlaits(to, group, bust, looks, hatLine);
}

/** Plaits: over the shoulders, or around the head. */
function paintPlaits(to: Canvas, group: number, bust: Bust, { hairStyle }: Appearance, hatLine: number): void {
  const { cx, top, wide, eyeY, height } = bust;
  const plait = (x: number, y: number, rx: number, ry: number): void =>
    paint(to, group, INK.hair, x - rx, y - ry, x + rx, y + ry, (px, py) => {
      const tone = egg(x, y, rx, ry, 0.6, 3.8)(px, py);
      return tone;
    });
  if (hairStyle === 'braided') {
    for (const side of [-1, 1])
      for (let i = 0; i < 7; i++) {
        const y = eyeY + 4 + i * 3.3;
        if (y < hatLine) continue;
        plait(cx + side * (wide + 0.6 + 0.32 * i), y, 2.6 - 0.12 * i, 2.2);
      }
    for (const side of [-1, 1])
      paint(to, group, INK.trim, cx + side * (wide + 2.9) - 2, eyeY + 26, cx + side * (wide + 2.9) + 2, eyeY + 27.6, () => 3);
  }
  if (hairStyle === 'crown braid' && hatLine < top)
    for (let i = -5; i <= 5; i++) {
      const u = i / 5.2;
      plait(cx + u * (wide + 0.4), top + height * 0.13 - 3.4 * (1 - u * u) + 2.2, 2.5, 2.3);
    }
}

/** Whether a hat leaves no room for knots and curls above it. */
export function isCovering(headwear: string): boolean {
  return COVERING.includes(headwear);
}

/** Beards. */
export function paintBeard(to: Canvas, group: number, bust: Bust, looks: Appearance): void {
  const { cx, fx, chin, half, mouthY, noseY, eyeY, salt, wide } = bust;
  const { beard, features } = looks;
  if (beard === 'none') return;
  if (beard === 'stubble') {
    for (let py = Math.floor((eyeY + 5) * to.scale); py < chin * to.scale && py < to.height; py++)
      for (let px = 0; px < to.width; px++) {
        const [x, y] = [(px + 0.5) / to.scale, (py + 0.5) / to.scale];
        const at = py * to.width + px;
        if (to.ink[at] !== INK.skin && to.ink[at] !== INK.blush) continue;
        const a = Math.abs(x - cx) / (half(y) + 0.01);
        const moustache = y > noseY + 1.3 && y < mouthY && Math.abs(x - fx) < 5.5;
        if (a <= 1 && (y > mouthY + 1.2 || a > 0.72 || moustache) && y > eyeY + 6 + (1 - a) * 3)
          to.tone[at] -= (px + py) % 2 === 0 ? 0.95 : 0.45;
      }
    return;
  }
  const long = beard === 'long' || beard === 'braided' ? 11 : beard === 'full' ? 4.5 : beard === 'goatee' ? 3 : 1.4;
  const cheeks = beard !== 'goatee' && beard !== 'moustache';
  const rough = features.texture > 0.6 ? 0.8 : 0.3;
  const shade = (x: number, y: number): number => {
    const u = (x - cx) / wide;
    const r = unit2(
      salt,
      Math.floor(x * (features.texture > 0.6 ? 0.7 : 0.9)),
      features.texture > 0.6 ? Math.floor(y * 0.7) : Math.floor(y * 0.28 + Math.abs(x - fx) * 0.2),
    );
    return 1.5 + 2.1 * lambert(u * 0.85, ((y - mouthY) / 18) * 0.9) + (r < 0.3 ? -0.8 : r > 0.8 ? 0.55 : 0);
  };
  if (beard !== 'moustache')
    paint(to, group, INK.hair, cx - wide - 2, eyeY, cx + wide + 2, chin + long + 2, (x, y) => {
      const a = Math.abs(x - fx);
      const c = Math.abs(x - cx);
      const w = half(Math.min(y, chin - 6)) + 0.5 + rough * (unit2(salt, Math.floor(y / 1.5), 4) - 0.3);
      // The mouth stays free.
      const lip = bump(x, y, fx, mouthY + 0.4, 5.2, 2.6) > 0;
      if (lip) return OUT;
      if (!cheeks) {
        const taper = 4.6 - Math.max(0, y - chin) * 0.7;
        return y > mouthY + 2 && a < taper && y < chin + long - a * 0.35 ? shade(x, y) : OUT;
      }
      const edge = mouthY - 1.5 - clamp((c / wide - 0.42) * 17, 0, 9.5) + 0.6 * unit2(salt, Math.floor(x), 6);
      if (y < edge) return OUT;
      const drop =
        chin +
        long * Math.sqrt(Math.max(0, 1 - (c / (wide * 0.95)) * (c / (wide * 0.95)))) +
        rough * (unit2(salt, Math.floor(x / 1.5), 9) - 0.5) * 2;
      const narrow = y > chin - 5 ? w - (y - chin + 5) * (long > 6 ? 0.42 : 0.7) : w;
      return c < narrow && y < drop ? shade(x, y) : OUT;
    });
  if (beard !== 'goatee' || (salt & 2) === 0)
    paint(to, group, INK.hair, fx - 8, noseY, fx + 8, mouthY + 3, (x, y) => {
      const a = Math.abs(x - fx);
      const droop = beard === 'moustache' ? 0.34 : 0.2;
      const middle = noseY + 2.7 + a * droop;
      const thick = 1.25 * Math.sqrt(Math.max(0, 1 - (a / 6.8) * (a / 6.8))) + 0.2;
      return a < 6.8 && a > 0.3 && Math.abs(y - middle) < thick ? shade(x, y) + 0.4 : OUT;
    });
  if (beard === 'braided')
    for (let i = 0; i < 4; i++)
      paint(to, group, INK.hair, fx - 3, chin, fx + 3, chin + 16, egg(fx, chin + 5 + i * 2.6, 2.6 - i * 0.25, 1.9, 0.6, 3.6));
}
