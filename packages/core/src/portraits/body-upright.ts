import { cos, sin } from '../base/math.ts';
import type { CreatureLook } from '../content/creatures.ts';
import { type Body, ball, HIDE, limb, type Point, type Pose, spot } from './limbs.ts';
import type { Limb } from './solids.ts';

/** Two legs and two great arms. */
export function biped(look: CreatureLook, { swing, breath }: Pose): Body {
  const { long, thick, legs, head, snout, neck, mane, horns } = look;
  const out: Limb[] = [];
  const stone = horns === 'none';
  const waist = legs + 1;
  const chest = waist + long * 0.52 + 0.3 * breath;
  const lean = mane === 'hump' ? 1.2 : 0.2;
  for (const side of [-1, 1]) {
    const stride = side * swing;
    const lift = stride > 0 ? 0.8 : 0;
    out.push(
      limb(
        [0, side * thick * 0.5, waist],
        [stride * 1.4, side * thick * 0.6, legs * 0.5 + lift],
        thick * 0.42,
        thick * 0.34,
        HIDE.main,
        -0.2,
      ),
    );
    out.push(
      limb(
        [stride * 1.4, side * thick * 0.6, legs * 0.5 + lift],
        [stride * 2, side * thick * 0.62, 1.2 + lift],
        thick * 0.36,
        thick * 0.34,
        HIDE.main,
        -0.2,
      ),
    );
    out.push(limb([stride * 2, side * thick * 0.62, 1 + lift], [stride * 2 + 1.6, side * thick * 0.66, 0.9 + lift], 1.4, 1.1, HIDE.main));
    const hand: Point = [lean + 1.4 - stride * 2.2, side * (thick + 2.2), waist - (stone ? 0.4 : 1.6)];
    const elbow: Point = [lean + 0.4 - stride * 1.1, side * (thick + 2.1), waist + long * 0.28];
    out.push(limb([lean, side * thick * 0.95, chest + 0.6], elbow, thick * 0.42, thick * 0.34, HIDE.main));
    out.push(limb(elbow, hand, thick * 0.32, thick * 0.4, HIDE.main));
    out.push(ball(hand, thick * 0.42, HIDE.main));
    if (side === -1 && !stone) {
      out.push(limb([hand[0] - 0.8, hand[1], hand[2] - 2.4], [hand[0] + 2.4, hand[1] - 0.6, hand[2] + 7], 0.8, 1.9, HIDE.dark, 1));
    }
  }
  out.push(limb([0, 0, waist], [lean, 0, chest], thick * 0.82, thick * 1.02, HIDE.main));
  out.push(limb([thick * 0.3, 0, waist + 0.6], [thick * 0.4 + lean, 0, chest - 0.6], thick * 0.62, thick * 0.66, HIDE.belly));
  out.push(limb([0.2, -thick * 0.45, waist - 0.8], [0.2, thick * 0.45, waist - 0.8], thick * 0.55, thick * 0.55, HIDE.dark, 0.9));
  out.push(limb([lean, -thick * 0.8, chest + 0.6], [lean, thick * 0.8, chest + 0.6], thick * 0.56, thick * 0.56, HIDE.main));
  const [hx, hz] = [lean + (mane === 'hump' ? 2 : 0.8), chest + thick * 0.75 + neck + head * 0.35];
  out.push(ball([hx, 0, hz], head, HIDE.main));
  out.push(
    limb(
      [hx + head * 0.3, -head * 0.3, hz - head * 0.55],
      [hx + head * 0.3, head * 0.3, hz - head * 0.55],
      head * 0.66,
      head * 0.66,
      HIDE.main,
    ),
  );
  // Brow, nose and mouth.
  out.push(
    limb(
      [hx + head * 0.74, -head * 0.62, hz + head * 0.48],
      [hx + head * 0.74, head * 0.62, hz + head * 0.48],
      head * 0.26,
      head * 0.26,
      HIDE.main,
      -0.7,
    ),
  );
  out.push(
    limb(
      [hx + head * 0.85, 0, hz + head * 0.2],
      [hx + head * 0.95 + snout * 0.4, 0, hz - head * 0.25],
      head * 0.2,
      head * (0.24 + 0.06 * snout),
      HIDE.main,
      0.2,
    ),
  );
  out.push(
    limb(
      [hx + head * 0.92, -head * 0.36, hz - head * 0.72],
      [hx + head * 0.92, head * 0.36, hz - head * 0.72],
      head * 0.13,
      head * 0.13,
      HIDE.dark,
      -0.6,
    ),
  );
  for (const side of [-1, 1]) {
    out.push(spot([hx + head * 0.84, side * head * 0.4, hz + head * 0.18], head * 0.2, HIDE.eye, 4));
    out.push(spot([hx + head * 1.25, side * head * 0.4, hz + head * 0.18], head * 0.11, HIDE.dark, 0));
    if (horns === 'tusks')
      out.push(
        limb(
          [hx + head * 0.95, side * head * 0.4, hz - head * 0.75],
          [hx + head * 1.05, side * head * 0.5, hz - head * 0.2],
          head * 0.15,
          0.12,
          HIDE.bone,
        ),
      );
    if (look.ears === 'long')
      out.push(
        limb(
          [hx, side * head * 0.8, hz + head * 0.1],
          [hx - head * 0.4, side * head * 1.75, hz + head * 0.4],
          head * 0.3,
          head * 0.08,
          HIDE.main,
        ),
      );
    if (stone) out.push(ball([lean - 0.6, side * thick * 1.05, chest + 1.8], thick * 0.46, HIDE.accent, 0.2));
  }
  if (stone) {
    out.push(ball([hx - head * 0.3, 0, hz + head * 0.62], head * 0.72, HIDE.accent));
    out.push(
      limb(
        [hx + head * 0.55, -head * 0.3, hz - head * 1.1],
        [hx + head * 0.5, head * 0.3, hz - head * 1.15],
        head * 0.4,
        head * 0.4,
        HIDE.accent,
      ),
    );
  } else out.push(limb([hx - head * 0.5, 0, hz + head * 0.75], [hx - head * 1.2, 0, hz - head * 0.4], head * 0.5, head * 0.4, HIDE.accent));
  return { limbs: out, head: [hx, 0, hz - head * 0.3], reach: head * 2 };
}

/** A heap with eyes. */
export function ooze(look: CreatureLook, { swing, breath }: Pose): Body {
  const { thick, long } = look;
  const out: Limb[] = [];
  const tall = thick * (0.82 + 0.08 * breath - 0.1 * Math.abs(swing));
  for (let i = 0; i < 7; i++) {
    const angle = i * 0.8975979 + 0.3 * swing;
    out.push(
      ball([cos(angle) * long * 0.72 + swing * 0.6, sin(angle) * long * 0.8, 1.6 + (i % 3) * 0.3], 2.2 + (i % 2) * 0.7, HIDE.main, -0.3),
    );
  }
  out.push(limb([swing * 0.5, 0, tall * 0.5], [swing * 0.9, 0, tall], thick * 0.9, thick * 0.72, HIDE.main));
  out.push(ball([1.5, -2.2, tall * 1.45], thick * 0.34, HIDE.belly, 0.6));
  for (const side of [-1, 1]) {
    out.push(spot([thick * 0.8, side * 2.1, tall * 1.1], 0.95, HIDE.eye, 1.4));
    out.push(spot([thick * 0.95, side * 2.1 - 0.3, tall * 1.1 + 0.4], 0.36, HIDE.bone, 5));
  }
  out.push(limb([thick * 0.86, -1.4, tall * 0.75], [thick * 0.86, 1.4, tall * 0.75], 0.5, 0.5, HIDE.accent, -0.9));
  for (const [x, y, z] of [
    [3.2, 4, 3],
    [4, -4.4, 4.4],
    [-1, 5, 5],
  ] as const)
    out.push(ball([x, y, z], 0.9, HIDE.belly, 0.5));
  return { limbs: out, head: [1, 0, tall * 0.95], reach: thick * 1.25 };
}

/** A cloak with nobody in it. */
export function wraith(look: CreatureLook, { swing, breath }: Pose): Body {
  const { long, thick, head } = look;
  const out: Limb[] = [];
  const float = 2.2 + 0.9 * breath + 0.5 * Math.abs(swing);
  for (let i = 0; i < 7; i++) {
    const angle = i * 0.8975979 + swing * 0.4;
    const hang = (i % 3) * 1.1;
    out.push(
      limb(
        [cos(angle) * thick * 0.5, sin(angle) * thick * 0.62, float + long * 0.5],
        [cos(angle) * thick * 0.8 - 1.4, sin(angle) * thick * 0.9, float - 0.6 + hang],
        1.6,
        0.3,
        HIDE.main,
        -0.4,
      ),
    );
  }
  out.push(limb([-0.8, 0, float + 2], [0, 0, float + long], thick * 0.72, thick * 0.82, HIDE.main));
  const hz = float + long + head * 0.9;
  out.push(ball([0.3, 0, hz], head * 1.12, HIDE.main));
  out.push(limb([-0.4, 0, hz + head * 0.5], [-2.2, 0, hz + head * 1.25], head * 0.7, 0.3, HIDE.main));
  out.push(ball([head * 0.55, 0, hz - head * 0.12], head * 0.8, HIDE.belly, -0.6));
  for (const side of [-1, 1]) {
    out.push(spot([head * 1.3, side * head * 0.36, hz], head * 0.2, HIDE.eye, 4.4));
    const hand: Point = [3.4 + side * swing * 0.8, side * (thick + 1.4), float + long * 0.62 + swing * side];
    out.push(limb([0, side * thick * 0.75, float + long * 0.86], hand, 1.5, 1.2, HIDE.main));
    for (const f of [-0.7, 0, 0.7]) out.push(limb(hand, [hand[0] + 1.8, hand[1] + f, hand[2] - 1.3], 0.45, 0.25, HIDE.accent));
  }
  out.push(limb([thick * 0.78, -1.2, float + long * 0.9], [thick * 0.78, 1.2, float + long * 0.9], 0.5, 0.5, HIDE.accent));
  return { limbs: out, head: [0.6, 0, hz - head * 0.35], reach: head * 2.1 };
}
