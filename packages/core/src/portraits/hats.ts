import { unit2 } from '../base/hash.ts';
import type { Appearance } from '../world.ts';
import type { Bust } from './bust.ts';
import { bump, type Canvas, egg, lambert, OUT, paint, paintStroke, type Shape } from './canvas.ts';
import { INK } from './inks.ts';

/** Down to which height a hat leaves no hair to be seen; -99 where it hides none. */
export function hatLineOf({ outfit: { headwear } }: Appearance, { top, height, kid }: Bust): number {
  const share: Readonly<Record<string, number>> = {
    cap: 0.2,
    coif: 0.16,
    hood: 0.1,
    'broad hat': 0.16,
    'straw hat': 0.16,
    kerchief: 0.17,
    headcloth: 0.2,
    'fur cap': 0.19,
    helmet: 0.24,
    veil: 0.14,
    'feathered hat': 0.17,
    'velvet cap': 0.15,
  };
  return Object.hasOwn(share, headwear) ? top + height * (share[headwear] + 0.02 * kid) : -99;
}

/** A dome over the skull down to `brim`, thick by `puff`. */
function dome({ cx, top, wide }: Bust, brim: number, puff: number, high: number, skew = 0): Shape {
  return (x, y) => {
    const v = (brim - y) / (brim - top + high);
    if (v < 0 || v > 1) return OUT;
    const w = (wide + puff) * Math.sqrt(1 - v * v * v);
    const u = (x - cx - skew * v) / w;
    return u < -1 || u > 1 ? OUT : 1.1 + 3 * lambert(u * 0.9, 0.35 - v * 1.15);
  };
}

/** What hangs or stands behind a head: the back of a hood, of a veil, of a broad brim. */
export function paintHatBack(to: Canvas, group: number, bust: Bust, { outfit: { headwear } }: Appearance): void {
  const { cx, top, wide, chin, shoulderY, height } = bust;
  if (headwear === 'hood' || headwear === 'veil')
    paint(to, group, INK.hat, 0, top - 8, 64, shoulderY + 8, (x, y) => {
      const mid = top + height * 0.45;
      const w =
        y < mid
          ? (wide + 5) * Math.sqrt(Math.max(0, 1 - ((mid - y) / (mid - top + 5.5)) * ((mid - y) / (mid - top + 5.5))))
          : wide + 5 + Math.max(0, y - chin + 6) * 0.3;
      const u = (x - cx) / (w + 0.01);
      return w > 3 && u > -1 && u < 1 ? 0.7 + 1.4 * lambert(u * 0.9, 0) : OUT;
    });
  if (headwear === 'kerchief')
    paint(to, group, INK.hat, 0, chin - 12, 64, chin + 8, (x, y) => {
      const d = Math.abs(x - cx);
      return d < wide - 1 && y < chin + 5 - d * 0.25 ? 1.2 + (x < cx ? 1 : 0) : OUT;
    });
}

/** Headwear. */
export function paintHat(to: Canvas, group: number, bust: Bust, looks: Appearance): void {
  const { cx, fx, top, height, wide, half, chin, salt, turn, eyeY, shoulderY } = bust;
  const { headwear } = looks.outfit;
  const line = hatLineOf(looks, bust);
  const box = (ink: number, shape: Shape, low = line + 4): void => paint(to, group, ink, 0, 0, 64, low, shape);
  /** A band that bends round the head at a height. */
  const band = (ink: number, at: number, thick: number, out: number, bend: number, base = 1.2): void =>
    paint(to, group, ink, 0, at - thick - 3, 64, at + thick + 5, (x, y) => {
      const u = (x - cx) / (wide + out);
      if (u < -1 || u > 1) return OUT;
      const d = y - at - bend * (1 - u * u);
      return d > -thick && d < thick ? base + 2.9 * lambert(u * 0.92, d * 0.14) : OUT;
    });
  const brim = (ink: number, at: number, rx: number, ry: number, bend: number): void =>
    paint(to, group, ink, 0, at - 10, 64, at + 12, (x, y) => {
      const u = (x - cx) / rx;
      const d = (y - at + bend * u * u) / ry;
      return u * u + d * d < 1 ? (d < -0.15 ? 3.4 - u * 0.7 : 2 - u * 0.6) : OUT;
    });
  switch (headwear) {
    case 'cap':
      box(INK.hat, dome(bust, line + 1, 2, 3.6, -turn * 2));
      band(INK.hat, line + 0.4, 1.9, 2, 1, 0.9);
      break;
    case 'velvet cap':
      box(INK.hat, (x, y) => {
        const u = (x - cx + turn * 4) / (wide + 7);
        const v = (y - line + 5) / 8;
        return u * u + v * v < 1 && y < line + 2 ? 1.2 + 3 * lambert(u * 0.9, v * 0.9) : OUT;
      });
      band(INK.trim, line + 0.4, 1.4, 1.6, 1);
      paint(to, group, INK.gold, 0, 0, 64, 64, egg(cx + turn * 8, line - 1, 1.9, 1.9, 2, 3));
      break;
    case 'coif':
      box(INK.hat, dome(bust, line + 2, 1.4, 2));
      paint(to, group, INK.hat, 0, line, 64, chin + 1, (x, y) => {
        const u = Math.abs(x - cx);
        const w = half(y);
        return u < w + 1.6 && u > w - 2.6 - Math.max(0, eyeY - y) * 0.3 && y < eyeY + 9 ? (x < cx ? 3.4 : 1.9) : OUT;
      });
      paintStroke(to, group, INK.hat, cx - half(chin - 8) + 0.5, eyeY + 9, cx - 2, chin + 1, 0.7, 3);
      paintStroke(to, group, INK.hat, cx + half(chin - 8) - 0.5, eyeY + 9, cx + 2, chin + 1, 0.7, 2);
      break;
    case 'hood':
    case 'veil':
      paint(to, group, INK.hat, 0, 0, 64, shoulderY + 9, (x, y) => {
        const mid = top + height * 0.5;
        const outer =
          y < mid
            ? (wide + 5) * Math.sqrt(Math.max(0, 1 - ((mid - y) / (mid - top + 6)) * ((mid - y) / (mid - top + 6))))
            : wide + 5 - Math.max(0, y - chin + 5) * 0.12;
        const a = Math.abs(x - cx);
        if (outer < 4 || a > outer || y > shoulderY + 6 - (headwear === 'veil' ? 0 : 2) + a * 0.12) return OUT;
        const innerTop = line;
        const inner =
          y < innerTop
            ? 0
            : (half(Math.min(y, chin - 7)) + (headwear === 'veil' ? 0.3 : 1)) * Math.sqrt(Math.min(1, (y - innerTop) / (height * 0.24)));
        if (a < inner && y < chin + 3) return OUT;
        if (y >= chin + 3 && a < 6) return OUT;
        const u = (x - cx) / (wide + 6);
        const rim = a < inner + 1.7 && y > innerTop - 2;
        return (
          1 +
          2.7 * lambert(u * 0.95, (y - mid) * 0.035) +
          (rim ? (x < cx ? 0.3 : 0.9) : unit2(salt, Math.floor((x - cx) * 0.4), 41) < 0.25 ? -0.6 : 0)
        );
      });
      break;
    case 'broad hat':
    case 'straw hat':
    case 'feathered hat': {
      const straw = headwear === 'straw hat';
      const at = line - 0.5;
      const flat = headwear === 'feathered hat';
      brim(INK.hat, at, wide + (flat ? 8 : 12), flat ? 3.4 : 4.2, flat ? 4 : 3);
      box(INK.hat, dome(bust, at + 0.5, -1.2, flat ? 5 : 6, flat ? turn * 3 : 0), at + 1);
      if (straw)
        for (let i = 0; i < to.ink.length; i++)
          if (to.group[i] === group && to.ink[i] === INK.hat) {
            const [x, y] = [i % to.width, Math.floor(i / to.width)];
            to.tone[i] +=
              ((Math.floor(x / to.scale) + 2 * Math.floor(y / to.scale)) % 4 === 0 ? -0.8 : 0) +
              (Math.floor(y / to.scale) % 3 === 0 ? 0.35 : 0);
          }
      band(flat ? INK.trim : straw ? INK.red : INK.leather, at - 1.6, 1.3, -1, 1.6);
      if (flat)
        paint(to, group, INK.linen, 0, 0, 64, at, (x, y) => {
          const t = (at - 1 - y) / 15;
          if (t < 0 || t > 1) return OUT;
          const middle = cx + turn * (9 + 8 * t * t);
          const w = 3 * Math.sqrt(Math.max(0, t * (1.25 - t))) + 0.5;
          const d = x - middle;
          return Math.abs(d) < w ? (Math.abs(d) < 0.6 ? 2 : d < 0 ? 4.3 : 3.1) : OUT;
        });
      break;
    }
    case 'kerchief':
      box(
        INK.hat,
        (x, y) => {
          const tone = dome(bust, line + 1.5 + Math.abs(x - cx) * 0.28, 1.6, 2.4)(x, y);
          const dot = Math.floor(x / 2.5) % 2 === 0 && Math.floor(y / 2.5) % 2 === 0;
          return tone === OUT ? OUT : dot && (salt & 4) === 0 ? tone + 0.9 : tone;
        },
        line + 9,
      );
      paint(to, group, INK.hat, 0, line, 64, chin, (x, y) => {
        const a = Math.abs(x - cx);
        return a > half(y) - 1.2 && a < half(y) + 1.9 && y < chin - 9 ? (x < cx ? 3 : 1.5) : OUT;
      });
      break;
    case 'headcloth':
      box(
        INK.hat,
        (x, y) => {
          const u = (x - cx) / (wide + 4.2);
          const v = (y - line + 5.5) / 9.6;
          if (u * u * (1 + 0.35 * v) + v * v > 1 || y > line + 2 + 1.5 * (1 - u * u)) return OUT;
          // Folds that cross over the brow.
          const wrap = y + (x - fx) * 0.42 * turn + 0.02 * (x - fx) * (x - fx) - line;
          const fold = wrap * 0.3 - Math.floor(wrap * 0.3);
          return 1.2 + 2.9 * lambert(u * 0.85, v * 0.8) + (fold < 0.3 ? -0.9 : fold > 0.72 ? 0.6 : 0);
        },
        line + 5,
      );
      paint(to, group, INK.gold, 0, 0, 64, 64, egg(fx, line - 2.4, 1.8, 2.2, 2, 3));
      break;
    case 'fur cap':
      box(INK.hat, dome(bust, line, 2.6, 6));
      paint(to, group, INK.fur, 0, line - 6, 64, line + 6, (x, y) => {
        const u = (x - cx) / (wide + 4.4);
        const r = unit2(salt, Math.floor(x * 0.7), Math.floor(y * 0.6));
        const d = y - line - 0.8 + 1.8 * u * u - (r - 0.5) * 1.2;
        return u > -1 && u < 1 && d > -3.4 && d < 2.4
          ? 1.2 + 2.8 * lambert(u * 0.9, d * 0.15) + (r < 0.3 ? -0.8 : r > 0.75 ? 0.8 : 0)
          : OUT;
      });
      break;
    case 'helmet':
      box(INK.steel, (x, y) => {
        const tone = dome(bust, line + 0.6, 2.4, 4.6)(x, y);
        return tone === OUT ? OUT : tone + (Math.abs(x - cx) < 1 ? 0.9 : 0) - 0.3;
      });
      band(INK.steel, line, 1.7, 2.8, 1.2, 0.6);
      for (const side of [-1, 1])
        paint(to, group, INK.steel, 0, line, 64, chin - 4, (x, y) => {
          const a = side * (x - cx);
          const w = half(y);
          return a > w - 2.6 && a < w + 2.2 ? (side < 0 ? 3.2 : 1.4) + (a > w ? -0.8 : 0.4) : OUT;
        });
      if ((salt & 8) === 0)
        paint(to, group, INK.steel, fx - 1.2, line - 1, fx + 1.2, eyeY + 5, (x, y) => (y < eyeY + 4.5 ? (x < fx ? 4 : 1.8) : OUT));
      else
        paint(to, group, INK.trim, 0, 0, 64, top, (x, y) => {
          const d = Math.abs(x - cx);
          return d < 1.6 + (top - y) * 0.1 && y > top - 8 + unit2(salt, Math.floor(x), 51) * 2 ? (x < cx ? 3.6 : 2) : OUT;
        });
      break;
    case 'circlet':
      band(INK.gold, top + height * 0.2, 1.1, 1.4, 1.6);
      paint(to, group, INK.red, 0, 0, 64, 64, egg(fx, top + height * 0.2 + 1.2, 1.5, 1.9, 2, 3));
      break;
    case 'crown': {
      const at = top + height * 0.13;
      paint(to, group, INK.gold, 0, at - 14, 64, at + 5, (x, y) => {
        const u = (x - cx) / (wide + 1.6);
        if (u < -1 || u > 1) return OUT;
        const low = at + 1.8 * (1 - u * u) + 2;
        const tooth = Math.abs(((u * 2.5 + 10.5) % 1) - 0.5) * 2;
        const high = low - 5 - 5.2 * (1 - tooth) * (1 - 0.2 * u * u);
        return y < low && y > high
          ? 1.2 + 3.1 * lambert(u * 0.95, 0) + (y > low - 1.2 ? -0.9 : 0) + (y < low - 3.4 && y > low - 4.4 ? 0.8 : 0)
          : OUT;
      });
      for (const [dx, ink] of [
        [-7, INK.iris],
        [0, INK.red],
        [7, INK.iris],
      ] as const)
        paint(to, group, ink, 0, at - 2, 64, at + 4, egg(cx + dx, at + 1 + 1.4 * bump(dx, 0, 0, 0, 14, 1) - 0.6, 1.2, 1.2, 2.2, 2.8));
      break;
    }
    default:
  }
}
