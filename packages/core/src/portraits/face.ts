import { clamp } from '../base/math.ts';
import { unit2 } from '../base/hash.ts';
import type { Expression } from '../content/expressions.ts';
import type { Appearance } from '../world.ts';
import type { Bust } from './bust.ts';
import { bump, type Canvas, egg, lambert, OUT, paint, paintStroke, retone } from './canvas.ts';
import { INK } from './inks.ts';

/** The neck, in the shadow of the chin. */
export function paintNeck(to: Canvas, group: number, { cx, chin, neck }: Bust): void {
  paint(to, group, INK.skin, cx - neck - 8, chin - 8, cx + neck + 8, 64, (x, y) => {
    const flare = y > chin + 2 ? (y - chin - 2) * 0.55 : 0;
    const u = (x - cx) / (neck + flare);
    return u < -1 || u > 1 ? OUT : 0.9 + 2.6 * lambert(u * 0.9, 0.1) - (y < chin + 3.5 ? 0.9 : 0.1);
  });
}

/** Ears and the head itself. */
export function paintHead(to: Canvas, group: number, bust: Bust, looks: Appearance): void {
  const { cx, fx, top, chin, height, half, eyeY, mouthY, wide, kid, eyeGap } = bust;
  const { features, ageing, build } = looks;
  const ear = 2.1 + 1.5 * features.ears;
  for (const side of [-1, 1]) {
    const x = cx + side * (half(eyeY + 2) + 0.5) - bust.turn * 0.5;
    const y = eyeY + 2.2;
    const shade = side < 0 ? 1.5 : 0.6;
    paint(to, group, INK.skin, x - ear, y - ear * 1.6, x + ear, y + ear * 1.6, egg(x, y, ear * 0.72, ear * 1.45, shade, 2.6));
    paint(to, 0, INK.blush, x - ear, y - ear, x + ear, y + ear, (px, py) =>
      bump(px, py, x + side * 0.2, y, ear * 0.4, ear * 0.85) > 0 ? shade + 0.3 : OUT,
    );
  }
  const gaunt = build === 'slight' ? 0.7 : build === 'lean' ? 0.45 : build === 'sturdy' ? 0.1 : 0;
  const hollow = (gaunt + 0.5 * ageing.wrinkles) * (1 - kid);
  paint(to, group, INK.skin, cx - wide - 1, top, cx + wide + 1, chin, (x, y) => {
    const w = half(y);
    const u = (x - cx) / w;
    if (w === 0 || u < -1 || u > 1) return OUT;
    const v = ((y - top) / height - 0.44) * 1.2;
    let tone = 1.25 + 3.15 * lambert(u * 0.92, v);
    for (const side of [-1, 1]) {
      const ex = fx + side * eyeGap;
      tone -= 0.75 * bump(x, y, ex, eyeY - 1.2, 4.6, 3.4);
      tone += 0.5 * bump(x, y, fx + side * 7.4, eyeY + 5.6, 4, 3);
      tone -= hollow * (side < 0 ? 0.9 : 0.35) * bump(x, y, cx + side * 10, mouthY - 1.5, 4.2, 6.5);
    }
    tone -= 0.75 * bump(x, y, fx, mouthY + 3.1, 4, 1.6);
    tone += 0.55 * bump(x, y, fx - 0.6, mouthY + 5.6, 3.6, 2.4);
    tone += 0.35 * bump(x, y, fx - 2, top + height * 0.28, 7, 4);
    return tone;
  });
}

/** Everything in the face. */
export function paintFeatures(to: Canvas, bust: Bust, looks: Appearance, mood: Expression): void {
  paintCheeks(to, bust, looks, mood);
  paintWrinkles(to, bust, looks);
  paintNose(to, bust, looks);
  paintMouth(to, bust, looks, mood);
  for (const side of [-1, 1] as const) paintEye(to, bust, looks, mood, side);
}

function paintCheeks(
  to: Canvas,
  { fx, eyeY, noseY, salt, eyeGap, kid }: Bust,
  { features, marks }: Appearance,
  { flush }: Expression,
): void {
  const weathered = marks.some(({ kind }) => kind === 'weathered');
  const warm = 0.9 + 0.5 * flush + (weathered ? 0.5 : 0) + 0.4 * kid;
  for (const side of [-1, 1]) {
    const x = fx + side * (eyeGap + 2);
    const y = eyeY + 5.6;
    if (warm > 0.5) recolour(to, INK.blush, x, y, 3.1 * warm, 1.9 * warm);
  }
  if (weathered || flush > 0.5) recolour(to, INK.blush, fx, noseY - 1, 2.4, 1.6);
  const count = Math.max(0, features.freckles - 0.42) * 1.15;
  if (count > 0)
    retone(to, INK.skin, fx - 11, eyeY + 2, fx + 11, noseY + 2, (x, y) =>
      unit2(salt, Math.floor(x), Math.floor(y)) < count * 0.5 * (1 - Math.abs(x - fx) / 14) ? -0.9 : 0,
    );
  if (count > 0)
    retone(to, INK.blush, fx - 11, eyeY + 2, fx + 11, noseY + 2, (x, y) =>
      unit2(salt, Math.floor(x), Math.floor(y)) < count * 0.5 ? -0.9 : 0,
    );
}

/** Skin turns to another ink of the same tones within an ellipse. */
export function recolour(to: Canvas, ink: number, cx: number, cy: number, rx: number, ry: number): void {
  const { width, scale } = to;
  for (let py = Math.max(0, Math.floor((cy - ry) * scale)); py < Math.min(to.height, (cy + ry) * scale); py++)
    for (let px = Math.max(0, Math.floor((cx - rx) * scale)); px < Math.min(width, (cx + rx) * scale); px++) {
      const at = py * width + px;
      if (to.ink[at] === INK.skin && bump((px + 0.5) / scale, (py + 0.5) / scale, cx, cy, rx, ry) > 0) to.ink[at] = ink;
    }
}

/** Darkens skin along a line. */
function crease(to: Canvas, x0: number, y0: number, x1: number, y1: number, depth: number): void {
  const { scale, width, tone, ink } = to;
  const steps = Math.max(1, Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) * scale));
  let last = -1;
  for (let i = 0; i <= steps; i++) {
    const px = Math.floor((x0 + ((x1 - x0) * i) / steps) * scale);
    const py = Math.floor((y0 + ((y1 - y0) * i) / steps) * scale);
    const at = py * width + px;
    if (at === last || px < 0 || px >= width || py < 0 || py >= to.height) continue;
    last = at;
    if (ink[at] === INK.skin || ink[at] === INK.blush) tone[at] = Math.max(0.5, tone[at] - depth);
  }
}

function paintWrinkles(to: Canvas, { fx, top, height, eyeY, eyeGap, noseY, mouthY }: Bust, { ageing, marks }: Appearance): void {
  const deep = ageing.wrinkles + (marks.some(({ kind }) => kind === 'weathered') ? 0.22 : 0);
  if (deep < 0.15) return;
  const depth = 0.55 + 0.6 * Math.min(1, deep);
  for (const side of [-1, 1]) {
    crease(to, fx + side * 3.6, noseY + 0.5, fx + side * 6, mouthY - 0.5, depth);
    crease(to, fx + side * (eyeGap - 2.5), eyeY + 3.6, fx + side * (eyeGap + 2), eyeY + 3.9, depth * 0.8);
    if (deep > 0.35) {
      crease(to, fx + side * (eyeGap + 4), eyeY, fx + side * (eyeGap + 6), eyeY - 1.2, depth);
      crease(to, fx + side * (eyeGap + 4), eyeY + 1.6, fx + side * (eyeGap + 6), eyeY + 2.6, depth);
      crease(to, fx + side * 6.4, mouthY + 0.5, fx + side * 6.8, mouthY + 3, depth);
    }
  }
  if (deep > 0.3) crease(to, fx - 5, top + height * 0.3, fx + 5, top + height * 0.295, depth * 0.8);
  if (deep > 0.55) crease(to, fx - 4, top + height * 0.24, fx + 4, top + height * 0.235, depth * 0.8);
}

function paintNose(to: Canvas, { fx, eyeY, noseY, turn, kid }: Bust, { features, marks }: Appearance): void {
  const wide = (2 + 2.1 * features.nose) * (1 - 0.22 * kid);
  const long = features.bridge;
  const tip = noseY + 0.2;
  const nx = fx + 0.5 * turn + (marks.some(({ kind }) => kind === 'broken nose') ? 1.1 : 0);
  const start = eyeY - 0.5 + (1 - long) * 2 + 2 * kid;
  // The side of the bridge away from the light.
  retone(to, INK.skin, nx - 2, start, nx + wide + 2, tip + 1, (x, y) => {
    const t = (y - start) / (tip - start);
    const ridge = fx + (nx - fx) * clamp(t * 1.6, 0, 1);
    const w = 0.9 + (wide - 0.9) * t * t;
    const u = x - ridge;
    return t < 0 || t > 1 || u < 0.3 || u > w + 0.5 ? 0 : -(0.55 + 0.35 * t);
  });
  retone(to, INK.skin, nx - wide - 1, start, nx + 0.4, tip, (x, y) => {
    const t = (y - start) / (tip - start);
    return t < 0.12 || x < nx - 1.1 ? 0 : 0.65 + 0.35 * long;
  });
  for (const ink of [INK.skin, INK.blush])
    retone(to, ink, nx - wide, tip - 2.6, nx + wide, tip + 0.6, (x, y) => 0.9 * bump(x, y, nx - 0.4, tip - 1.1, wide * 0.7, 1.6));
  // Wings and the shadow below.
  crease(to, nx - wide, tip - 0.6, nx - wide, tip + 0.4, 0.8);
  crease(to, nx + wide, tip - 0.8, nx + wide, tip + 0.4, 1.1);
  crease(to, nx - wide + 0.8, tip + 1, nx + wide - 0.5, tip + 1, 1.15);
  paintStroke(to, 0, INK.skin, nx - wide * 0.55, tip + 0.9, nx - wide * 0.5, tip + 0.9, 0.5, 0.4);
  paintStroke(to, 0, INK.skin, nx + wide * 0.5, tip + 0.9, nx + wide * 0.55, tip + 0.9, 0.5, 0.2);
}

function paintMouth(to: Canvas, { fx, mouthY, turn, kid }: Bust, { features, beard }: Appearance, mood: Expression): void {
  const half = (3.5 + 1.7 * features.mouth) * mood.width * (1 - 0.16 * kid);
  const full = 0.35 + 1.15 * features.mouth;
  const x0 = fx + 0.3 * turn;
  const { curve, open, teeth } = mood;
  const sly = mood.lids < 0.75 && curve > 0.5;
  const line = (u: number): number => mouthY - curve * (u * u - 0.35) * 0.8 - (sly ? u * turn * 0.9 : 0);
  const lips = beard === 'none' || beard === 'stubble' || beard === 'goatee' ? 1 : 0.8;
  paint(to, 0, INK.lip, x0 - half - 1, mouthY - 5, x0 + half + 1, mouthY + 7, (x, y) => {
    const u = (x - x0) / half;
    if (u < -1 || u > 1) return OUT;
    const arch = 1 - u * u;
    const centre = line(u);
    const gap = open * arch * 0.95;
    const dip = Math.abs(u) < 0.22 ? -0.25 : 0;
    if (y < centre - gap * 0.35 - 0.5) return y > centre - gap * 0.35 - 0.75 - full * 0.85 * Math.sqrt(arch) * lips - dip ? 2.2 : OUT;
    if (y > centre + gap + 0.5) return y < centre + gap + 0.45 + full * 1.25 * Math.sqrt(arch) * lips ? (u < 0.2 ? 4.1 : 3.2) : OUT;
    return 0.35;
  });
  if (open > 0.6) {
    paint(to, 0, INK.dark, x0 - half, mouthY - 4, x0 + half, mouthY + 6, (x, y) => {
      const u = (x - x0) / half;
      const arch = 1 - u * u;
      const inside = arch > 0.12 && y > line(u) - open * arch * 0.3 - 0.3 && y < line(u) + open * arch * 0.95 + 0.3;
      return inside ? 1 : OUT;
    });
    if (teeth)
      paint(to, 0, INK.white, x0 - half, mouthY - 4, x0 + half, mouthY + 3, (x, y) => {
        const u = (x - x0) / half;
        const arch = 1 - u * u;
        const high = line(u) - open * arch * 0.3 - 0.2;
        return arch > 0.3 && y > high && y < high + Math.max(1, open * 0.55) ? 3 : OUT;
      });
  } else {
    // The ends of a closed mouth.
    crease(to, x0 - half - 0.4, line(-1), x0 - half - 0.4, line(-1), 1);
    crease(to, x0 + half + 0.4, line(1), x0 + half + 0.4, line(1), 1);
  }
}

function paintEye(to: Canvas, bust: Bust, looks: Appearance, mood: Expression, side: -1 | 1): void {
  const { fx, eyeY, eyeGap, turn, kid } = bust;
  const { features, ageing, marks } = looks;
  const x0 = fx + side * eyeGap;
  const half = 3.5 + 0.3 * features.lids + 0.3 * kid;
  const opening = (1.45 + 1.15 * features.lids + 0.75 * kid) * mood.lids;
  const tilt = (0.5 - features.lids) * 0.5 + 0.1;
  const low = 1.15 - mood.squint * 0.9 - 0.1 * ageing.wrinkles;
  const upper = (u: number): number => eyeY - opening * (1 - u * u) + 0.6 - side * u * tilt;
  const lower = (u: number): number => eyeY + 0.7 + low * (1 - u * u) - side * u * tilt;
  const patch = marks.some((mark) => mark.kind === 'eyepatch' && (mark.side === 'left' ? -1 : 1) === side);
  if (!patch) {
    const ix = x0 + turn * 0.5;
    const iy = clamp((upper(0) + lower(0)) / 2 + mood.gaze, eyeY - 1, eyeY + 1.2);
    const ball = 2.05 + 0.3 * kid;
    paint(to, 0, INK.white, x0 - half, eyeY - 5, x0 + half, eyeY + 4, (x, y) => {
      const u = (x - x0) / half;
      if (u < -1 || u > 1 || y < upper(u) || y > lower(u)) return OUT;
      return y < upper(u) + 1.1 ? 1.9 : side * u > 0.55 || side > 0 ? 2.6 : 3.2;
    });
    paint(to, 0, INK.iris, ix - ball, eyeY - 5, ix + ball, eyeY + 4, (x, y) => {
      const u = (x - x0) / half;
      if (u < -1 || u > 1 || y < upper(u) - 0.1 || y > lower(u) + 0.2) return OUT;
      const d = (x - ix) * (x - ix) + (y - iy) * (y - iy) * 0.8;
      if (d > ball * ball) return OUT;
      return d < 0.8 ? 0 : y > iy + 0.2 ? (x > ix ? 4.3 : 3.5) : d > 2.4 ? 1.3 : 2.3;
    });
    if (opening + low > 2.1) paint(to, 0, INK.white, ix - 1.5, iy - 1.5, ix - 0.5, iy - 0.5, () => 5);
    // Lashes, and the fold above them.
    paint(to, 0, INK.dark, x0 - half - 1, eyeY - 6, x0 + half + 1.2, eyeY + 4, (x, y) => {
      const u = (x - x0) / (half + 0.35);
      if (u < -1.08 || u > 1.08) return OUT;
      const edge = upper(clamp(u, -1, 1));
      const thick = 0.72 + (side * u > 0.55 ? 0.35 : 0);
      return y < edge + 0.3 && y > edge - thick ? 0.9 : OUT;
    });
    crease(to, x0 - half + 1, upper(-0.6) - 1.9, x0 + half - 1, upper(0.6) - 1.9, 0.55);
    crease(to, x0 - half + 1.2, lower(-0.6) + 0.75, x0 + half - 1, lower(0.6) + 0.75, 0.6);
  }
  // Brow.
  const heavy = (0.5 + 0.62 * features.brow) * (1 - 0.35 * kid);
  const arch = 1.35 - 1.2 * features.brow;
  const by = eyeY - 5 - 0.5 * kid - 0.3 * (1 - features.brow) - opening * 0.15;
  const inner = x0 - side * (3.5 + 0.3 * features.brow);
  const outer = x0 + side * 4.4;
  const mid = x0 + side * 1.4;
  const y1 = by - mood.browInner + 0.5;
  const y2 = by - (mood.browInner + mood.browOuter) / 2 - arch;
  const y3 = by - mood.browOuter + 0.9;
  paintStroke(to, 0, INK.brow, inner, y1, mid, y2, heavy, side < 0 ? 2.6 : 1.7);
  paintStroke(to, 0, INK.brow, mid, y2, outer, y3, heavy * 0.72, side < 0 ? 2.6 : 1.7);
}

/** Lines, patches and glasses that lie over a face. */
export function paintMarks(to: Canvas, group: number, bust: Bust, looks: Appearance): void {
  const { fx, cx, chin, eyeY, eyeGap, half, mouthY, salt } = bust;
  for (const { kind, side: where } of looks.marks) {
    const side = where === 'left' ? -1 : 1;
    const x = fx + side * eyeGap;
    switch (kind) {
      case 'scar': {
        const lean = unit2(salt, 5, 1) < 0.5;
        const [x0, y0, x1, y1] = lean
          ? [x + side * 1, eyeY - 8, x + side * 2.8, eyeY + 8.5]
          : [x + side * 5.4, eyeY + 4, x - side * 0.5, mouthY + 0.5];
        for (const [shift, tone] of [
          [0.75, 1.2],
          [0, 4.3],
        ] as const)
          paint(to, 0, INK.blush, 0, y0, 64, y1, (px, py) => {
            const at = x0 + ((x1 - x0) * (py - y0)) / (y1 - y0) + shift;
            return Math.abs(px - at) < 0.6 && (Math.abs(py - eyeY) > 2.3 || !lean) ? tone : OUT;
          });
        break;
      }
      case 'eyepatch':
        paint(to, 0, INK.dark, 0, eyeY - 12, 64, eyeY + 6, (px, py) => {
          const strap = eyeY - 1.5 - side * (px - x) * 0.34;
          if (Math.abs(px - cx) < half(py) && Math.abs(py - strap + 1) < 0.6) return 1.6;
          return OUT;
        });
        paint(to, group, INK.dark, x - 5, eyeY - 4, x + 5, eyeY + 5, egg(x, eyeY + 0.2, 4.3, 3.9, 0.8, 2));
        break;
      case 'burn':
        paint(to, 0, INK.lip, x - 7, eyeY + 1, x + 7, chin, (px, py) => {
          const at = (Math.floor(py * to.scale) * to.width + Math.floor(px * to.scale)) | 0;
          if (to.ink[at] !== INK.skin && to.ink[at] !== INK.blush) return OUT;
          const ragged =
            bump(px, py, x + side * 4, eyeY + 8, 6.5, 7.5) + 0.25 * (unit2(salt, Math.floor(px / 1.5), Math.floor(py / 1.5)) - 0.6);
          return ragged > 0.12 ? to.tone[at] + 0.3 + (unit2(salt, Math.floor(px), Math.floor(py)) < 0.3 ? 0.8 : 0) : OUT;
        });
        break;
      case 'tattoo':
        for (let i = 0; i < 3; i++) {
          const y = eyeY + 5.5 + i * 2;
          paintStroke(to, 0, INK.iris, x + side * (1 + i * 0.6), y, x + side * 4.5, y - 0.8, 0.5, 1.2);
        }
        break;
      case 'mole':
        paint(to, 0, INK.skin, x + side * 1.5, mouthY - 3.5, x + side * 1.5 + 1, mouthY - 2.5, () => 0.6);
        break;
      default:
    }
  }
  if (looks.aids.includes('spectacles'))
    for (const side of [-1, 1]) {
      const x = fx + side * eyeGap;
      paint(to, 0, INK.gold, x - 5.4, eyeY - 5, x + 5.4, eyeY + 6, (px, py) => {
        const d = Math.sqrt((px - x) * (px - x) + (py - eyeY - 0.4) * (py - eyeY - 0.4));
        return d < 4.9 && d > 3.95 ? (py < eyeY ? 4.4 : 2.4) : OUT;
      });
      paintStroke(to, 0, INK.gold, fx + side * 0.2, eyeY - 0.6, fx + side * 1.4, eyeY - 0.6, 0.5, 4);
      paintStroke(to, 0, INK.gold, x + side * 4.8, eyeY - 0.5, cx + side * half(eyeY), eyeY - 1, 0.5, 2);
    }
}
