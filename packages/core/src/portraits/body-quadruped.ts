import { cos, sin } from '../base/math.ts';
import type { CreatureLook } from '../content/creatures.ts';
import { headParts } from './head-parts.ts';
import { type Body, ball, HIDE, limb, type Point, type Pose } from './limbs.ts';
import type { Limb } from './solids.ts';

/** Four legs, and wings where it is a drake. */
export function quadruped(look: CreatureLook, { swing, breath }: Pose): Body {
  const { long, thick, legs, head, neck, tail, mane, stripes, hooves, plan } = look;
  const out: Limb[] = [];
  const back = legs + thick * 0.55 + 0.25 * breath;
  const [front, rear] = [long / 2, -long / 2];
  const foot = Math.max(0.9, thick * 0.27);
  out.push(limb([rear, 0, back], [front, 0, back + 0.4], thick * 0.88, thick, HIDE.main));
  out.push(limb([rear * 0.7, 0, back - thick * 0.42], [front * 0.8, 0, back - thick * 0.4], thick * 0.58, thick * 0.68, HIDE.belly));
  for (const [x, side, stride] of [
    [front - 0.3, 1, swing],
    [front - 0.3, -1, -swing],
    [rear, 1, -swing],
    [rear, -1, swing],
  ] as const) {
    const y = side * thick * 0.58;
    const lift = stride > 0 ? 0.7 : 0;
    out.push(limb([x, y, back - thick * 0.2], [x + stride * 1.1, y, legs * 0.5 + lift], thick * 0.5, foot * 1.15, HIDE.main));
    out.push(limb([x + stride * 1.1, y, legs * 0.5 + lift], [x + stride * 2.2, y, foot + lift], foot, foot * 0.9, HIDE.main, -0.2));
    out.push(ball([x + stride * 2.2 + foot * 0.55, y, foot * 0.7 + lift], foot * 0.85, hooves ? HIDE.dark : HIDE.belly, hooves ? 0.6 : 0));
  }
  const hx = front + thick * 0.45 + head * 0.5 + Math.max(0, neck) * 0.14;
  const hz = back + thick * 0.35 + neck + 0.2 * breath;
  out.push(limb([front - 0.5, 0, back + thick * 0.25], [hx - head * 0.25, 0, hz - head * 0.2], thick * 0.72, head * 0.82, HIDE.main));
  out.push(ball([hx, 0, hz], head, HIDE.main));
  headParts(look, hx, hz, out);
  if (mane === 'ring')
    for (let i = 0; i < 9; i++) {
      const angle = i * 0.6981317;
      out.push(
        ball(
          [hx - head * 0.55, sin(angle) * head * 1.05, hz - head * 0.15 + cos(angle) * head * 1.05],
          head * 0.72,
          HIDE.accent,
          i % 2 === 0 ? 0.3 : -0.3,
        ),
      );
    }
  if (mane === 'ring')
    out.push(limb([front - 1, 0, back + thick * 0.3], [front + 0.6, 0, back - thick * 0.2], thick * 0.95, thick * 0.8, HIDE.accent));
  if (mane === 'ridge')
    for (let i = 0; i < 6; i++) {
      const t = i / 5;
      out.push(
        ball(
          [front + 0.8 - t * long * 0.8, 0, back + thick * (0.92 - 0.1 * t) + (1 - t) * Math.max(0, neck) * 0.25],
          thick * (0.36 - 0.12 * t),
          HIDE.accent,
        ),
      );
    }
  if (mane === 'hump')
    out.push(ball([front * 0.62, 0, back + thick * 0.52], thick * 0.82, look.horns === 'curved' ? HIDE.accent : HIDE.main));
  if (stripes)
    for (let i = 0; i < 5; i++) {
      const x = rear + ((i + 0.3) * long) / 4.6;
      for (const side of [-1, 1])
        out.push(
          limb(
            [x, side * thick * 0.35, back + thick * 0.86],
            [x - 0.4, side * thick * 0.9, back + thick * 0.1],
            0.5,
            0.42,
            HIDE.accent,
            -0.2,
          ),
        );
    }
  const wag = 1.2 * swing;
  const root: Point = [rear - thick * 0.7, 0, back + thick * 0.25];
  if (tail === 'bush') {
    out.push(limb(root, [rear - thick - 2.4, wag * 0.6, back - 0.6], thick * 0.32, thick * 0.44, HIDE.main));
    out.push(
      limb([rear - thick - 2.4, wag * 0.6, back - 0.6], [rear - thick - 4.4, wag, back - 2], thick * 0.42, thick * 0.15, HIDE.accent),
    );
  }
  if (tail === 'stump') out.push(ball([rear - thick * 0.85, 0, back + thick * 0.3], thick * 0.28, HIDE.belly));
  if (tail === 'tuft') {
    out.push(limb(root, [rear - thick - 1.6, wag, back - thick * 0.9], 0.6, 0.5, HIDE.main));
    out.push(ball([rear - thick - 1.8, wag, back - thick * 1.15], 1.05, HIDE.accent));
  }
  if (tail === 'whip') {
    const mid: Point = [rear - thick - 2.5, wag * 0.7, back - thick * 0.5];
    const heavy = plan === 'drake' || legs < 3 ? thick * 0.55 : 0.75;
    out.push(limb(root, mid, heavy, heavy * 0.75, HIDE.main));
    out.push(limb(mid, [rear - thick - 6, wag * 1.8, back - thick * 0.5 + (plan === 'drake' ? -1 : 1.4)], heavy * 0.75, 0.35, HIDE.main));
  }
  if (plan === 'drake') {
    for (const side of [-1, 1]) {
      const flap = 1.5 * swing + 0.6 * breath;
      const root2: Point = [front * 0.4, side * thick * 0.7, back + thick * 0.6];
      const wrist: Point = [front * 0.2, side * (thick + 4), back + thick + 5.5 + flap];
      out.push(limb(root2, wrist, 0.9, 0.6, HIDE.main));
      for (let i = 0; i < 4; i++) {
        const tip: Point = [front * 0.1 - 2.5 - i * 2.2, side * (thick + 6.5 - i * 1.9), back + thick + 1.4 - i * 0.5 + flap * 0.6];
        out.push(limb(wrist, tip, 0.55, 0.4, HIDE.main, -0.4));
        const next: Point = [
          wrist[0] * 0.5 + tip[0] * 0.5 - 0.8,
          wrist[1] * 0.5 + tip[1] * 0.5 - side * 0.6,
          wrist[2] * 0.5 + tip[2] * 0.5,
        ];
        out.push(limb(wrist, next, 0.5, 1.5, HIDE.accent, -0.9));
        out.push(limb(next, tip, 1.4, 0.7, HIDE.accent, -0.5));
      }
    }
    for (let i = 0; i < 7; i++) {
      const t = i / 6;
      out.push(
        limb(
          [front - t * long, 0, back + thick * 0.9],
          [front - t * long - 0.6, 0, back + thick * 0.9 + 1.5 * (1 - 0.4 * t)],
          0.6,
          0.15,
          HIDE.accent,
        ),
      );
    }
  }
  return {
    limbs: out,
    head: [hx + look.snout * 0.3, 0, hz + head * (look.horns === 'antlers' ? 1 : 0.1)],
    reach: head * 1.7 + look.snout * 0.5 + (mane === 'ring' ? 1 : 0) + (look.horns === 'antlers' ? 2 : 0),
  };
}
