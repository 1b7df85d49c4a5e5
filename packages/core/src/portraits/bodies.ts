import { cos, sin } from '../base/math.ts';
import type { CreatureLook } from '../content/creatures.ts';
import type { Limb } from './solids.ts';

/** Ramps of a creature. */
export const HIDE = { none: 0, main: 1, belly: 2, accent: 3, dark: 4, eye: 5, bone: 6, red: 7 } as const;

/** A body in one moment: `swing` -1 to 1 is the stride, `breath` 0 or 1. */
export interface Pose {
  readonly swing: number;
  readonly breath: number;
}

type Point = readonly [number, number, number];

function limb(from: Point, to: Point, r0: number, r1: number, ink: number, light = 0): Limb {
  return { from, to, r0, r1, ink, light };
}
function ball(at: Point, r: number, ink: number, light = 0): Limb {
  return limb(at, at, r, r, ink, light);
}
/** Drawn flat, with a tone of its own. */
function spot(at: Point, r: number, ink: number, tone: number): Limb {
  return limb(at, at, r, r, ink, 9 + tone);
}

/** The limbs of a body, and the middle of its head. */
export interface Body {
  readonly limbs: readonly Limb[];
  readonly head: Point;
  /** Half of what a portrait of the head should hold. */
  readonly reach: number;
}

export function makeBody(look: CreatureLook, pose: Pose): Body {
  switch (look.plan) {
    case 'quadruped':
    case 'drake':
      return quadruped(look, pose);
    case 'bird':
      return bird(look, pose);
    case 'serpent':
      return serpent(look, pose);
    case 'spider':
    case 'crab':
      return crawler(look, pose);
    case 'biped':
      return biped(look, pose);
    case 'ooze':
      return ooze(look, pose);
    case 'wraith':
      return wraith(look, pose);
  }
}

/** Eyes, ears, horns and snout on a head of radius r at (x, 0, z). */
function headParts(look: CreatureLook, x: number, z: number, out: Limb[]): void {
  const { head: r, snout, ears, horns } = look;
  const drop = snout * 0.3;
  if (snout > 0) {
    out.push(limb([x + r * 0.4, 0, z - r * 0.15], [x + r * 0.5 + snout, 0, z - drop], r * 0.72, r * 0.46, HIDE.main));
    out.push(limb([x + r * 0.5, 0, z - r * 0.5], [x + r * 0.3 + snout, 0, z - drop - r * 0.38], r * 0.5, r * 0.32, HIDE.belly));
    out.push(ball([x + r * 0.72 + snout, 0, z - drop + r * 0.18], r * 0.27, HIDE.dark, -0.4));
  }
  for (const side of [-1, 1]) {
    const y = side * r * 0.55;
    out.push(spot([x + r * 0.74, y, z + r * 0.38], r * 0.25, HIDE.eye, 3.6));
    out.push(spot([x + r * 1.12, y * 0.98, z + r * 0.36], r * 0.13, HIDE.dark, 0));
    out.push(limb([x + r * 0.6, y * 0.5, z + r * 0.66], [x + r * 0.5, y * 1.35, z + r * 0.72], r * 0.2, r * 0.16, HIDE.main, -1));
    if (ears === 'pointed') {
      out.push(
        limb([x - r * 0.1, side * r * 0.62, z + r * 0.6], [x - r * 0.25, side * r * 0.85, z + r * 1.65], r * 0.42, r * 0.1, HIDE.main),
      );
      out.push(
        limb(
          [x + r * 0.16, side * r * 0.66, z + r * 0.72],
          [x - r * 0.02, side * r * 0.82, z + r * 1.3],
          r * 0.22,
          r * 0.06,
          HIDE.red,
          -0.6,
        ),
      );
    }
    if (ears === 'round') {
      out.push(ball([x - r * 0.15, side * r * 0.78, z + r * 0.82], r * 0.42, HIDE.main));
      out.push(ball([x + r * 0.08, side * r * 0.78, z + r * 0.82], r * 0.24, HIDE.red, -0.8));
    }
    if (ears === 'long')
      out.push(
        limb([x - r * 0.2, side * r * 0.7, z + r * 0.5], [x - r * 0.4, side * r * 1.75, z + r * 0.5], r * 0.34, r * 0.16, HIDE.main),
      );
    if (horns === 'curved') {
      out.push(limb([x, side * r * 0.6, z + r * 0.7], [x + r * 0.1, side * r * 1.7, z + r * 0.9], r * 0.34, r * 0.3, HIDE.bone));
      out.push(limb([x + r * 0.1, side * r * 1.7, z + r * 0.9], [x + r * 0.5, side * r * 1.9, z + r * 1.9], r * 0.28, r * 0.06, HIDE.bone));
    }
    if (horns === 'ram') {
      const curl: Point[] = [
        [x, side * r * 0.5, z + r * 0.9],
        [x - r * 0.8, side * r * 0.95, z + r * 1.2],
        [x - r * 1.1, side * r * 1.3, z + r * 0.3],
        [x - r * 0.3, side * r * 1.5, z - r * 0.2],
        [x + r * 0.2, side * r * 1.6, z + r * 0.3],
      ];
      for (let i = 0; i < 4; i++) out.push(limb(curl[i], curl[i + 1], r * (0.44 - 0.08 * i), r * (0.36 - 0.08 * i), HIDE.bone));
    }
    if (horns === 'antlers') {
      const fork: Point = [x - r * 0.5, side * r * 1.3, z + r * 1.7];
      out.push(limb([x - r * 0.1, side * r * 0.4, z + r * 0.8], fork, r * 0.24, r * 0.2, HIDE.bone));
      out.push(limb(fork, [x - r * 0.9, side * r * 1.8, z + r * 2.5], r * 0.2, r * 0.08, HIDE.bone));
      out.push(limb(fork, [x + r * 0.4, side * r * 1.7, z + r * 2.3], r * 0.2, r * 0.08, HIDE.bone));
      out.push(limb([x - r * 0.3, side * r * 0.8, z + r * 1.4], [x + r * 0.5, side * r * 1, z + r * 1.6], r * 0.18, r * 0.08, HIDE.bone));
    }
    if (horns === 'spikes')
      out.push(
        limb([x - r * 0.3, side * r * 0.55, z + r * 0.6], [x - r * 1.5, side * r * 0.9, z + r * 1.5], r * 0.34, r * 0.06, HIDE.bone),
      );
    if (horns === 'tusks')
      out.push(
        limb(
          [x + r * 0.2 + snout * 0.7, side * r * 0.5, z - drop - r * 0.4],
          [x + r * 0.4 + snout * 0.8, side * r * 0.72, z - drop + r * 0.42],
          r * 0.17,
          r * 0.06,
          HIDE.bone,
          0.4,
        ),
      );
  }
}

function quadruped(look: CreatureLook, { swing, breath }: Pose): Body {
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

function bird(look: CreatureLook, { swing, breath }: Pose): Body {
  const { long, thick, legs, head, snout, neck, ears } = look;
  const bat = ears === 'pointed';
  const out: Limb[] = [];
  const lift = bat ? 4 : swing === 0 ? 0 : 3;
  const z = legs + thick * 0.9 + lift + 0.3 * breath;
  out.push(limb([-long * 0.3, 0, z - 0.6], [long * 0.22, 0, z + 1], thick * 0.8, thick, HIDE.main));
  out.push(limb([long * 0.1, 0, z - 0.4], [long * 0.3, 0, z + 0.6], thick * 0.75, thick * 0.78, HIDE.belly));
  const hx = long * 0.38 + 0.6;
  const hz = z + neck + 0.2 * breath;
  out.push(limb([long * 0.2, 0, z + 1.2], [hx, 0, hz], thick * 0.7, head * 0.85, bat ? HIDE.main : HIDE.accent));
  out.push(ball([hx, 0, hz], head, bat ? HIDE.main : HIDE.accent));
  if (bat) headParts(look, hx, hz, out);
  else {
    out.push(limb([hx + head * 0.75, 0, hz - 0.1], [hx + head * 0.7 + snout, 0, hz - 0.4], head * 0.44, head * 0.3, HIDE.eye));
    out.push(limb([hx + head * 0.7 + snout, 0, hz - 0.4], [hx + head * 0.75 + snout, 0, hz - 1.5], head * 0.28, 0.12, HIDE.eye, -0.8));
    for (const side of [-1, 1]) {
      out.push(spot([hx + head * 0.62, side * head * 0.66, hz + head * 0.3], head * 0.25, HIDE.eye, 4.3));
      out.push(spot([hx + head * 0.95, side * head * 0.8, hz + head * 0.3], head * 0.13, HIDE.dark, 0));
      out.push(
        limb(
          [hx + head * 0.8, side * head * 0.25, hz + head * 0.5],
          [hx + head * 0.3, side * head * 0.85, hz + head * 0.66],
          head * 0.17,
          head * 0.15,
          HIDE.accent,
          -1.6,
        ),
      );
    }
  }
  for (const side of [-1, 1]) {
    const open = swing !== 0 || bat;
    const beat = swing !== 0 ? swing * 4 : bat ? 2 - 1.5 * breath : 0;
    const shoulder: Point = [long * 0.15, side * thick * 0.8, z + 1.6];
    if (open) {
      const wrist: Point = [long * 0.25, side * (thick + 4.5), z + 2.6 + beat];
      out.push(limb(shoulder, wrist, 1.5, 1.1, HIDE.main));
      for (let i = 0; i < 5; i++) {
        const tip: Point = [long * 0.15 - 1.8 * i - 0.5, side * (thick + 9 - 1.7 * i), z + 1.6 + beat * (1.3 - 0.2 * i)];
        out.push(
          limb(
            [wrist[0] - 0.5 * i, wrist[1] - side * 0.9 * i, wrist[2] - 0.2 * i],
            tip,
            bat ? 0.8 : 1.1,
            0.5,
            i % 2 === 0 ? HIDE.main : bat ? HIDE.belly : HIDE.main,
            i % 2 === 0 ? 0 : -0.8,
          ),
        );
      }
    } else {
      out.push(limb(shoulder, [-long * 0.55, side * thick * 0.75, z - 0.6], thick * 0.62, thick * 0.25, HIDE.main, -0.3));
      out.push(limb([0, side * thick * 0.95, z + 0.4], [-long * 0.75, side * thick * 0.6, z - 1.4], thick * 0.36, 0.4, HIDE.main, -1));
    }
    const stride = swing;
    out.push(limb([0, side * 1.5, z - thick * 0.6], [stride * 0.4, side * 1.5, 0.8 + lift], 0.9, 0.5, bat ? HIDE.main : HIDE.eye, -0.5));
    for (const toe of [-0.7, 0, 0.7])
      out.push(
        limb(
          [stride * 0.4, side * 1.5, 0.6 + lift],
          [1.7 + stride * 0.4, side * 1.5 + toe, 0.4 + lift],
          0.4,
          0.3,
          bat ? HIDE.dark : HIDE.eye,
          -0.3,
        ),
      );
  }
  if (!bat)
    for (const y of [-1.2, 0, 1.2])
      out.push(limb([-long * 0.4, y * 0.5, z - 0.8], [-long * 0.95, y, z - 2], 1, 0.8, HIDE.main, y === 0 ? -0.6 : 0));
  return { limbs: out, head: [hx + snout * 0.35, 0, hz], reach: head * 1.8 + snout * 0.3 };
}

function serpent(look: CreatureLook, { swing, breath }: Pose): Body {
  const { long, thick, head, snout, neck } = look;
  const out: Limb[] = [];
  const joints: Point[] = [];
  const count = 15;
  for (let i = 0; i <= count; i++) {
    const t = i / count;
    const x = -long * 0.62 + t * long * 0.95;
    const rise = t > 0.6 ? (t - 0.6) / 0.4 : 0;
    const y = 4.2 * sin(t * 9 + swing * 0.8) * (1 - rise) * (0.35 + 0.65 * t);
    joints.push([x - rise * rise * 1.6, y, thick * (0.35 + 0.65 * t) + neck * rise * (2 - rise) * 0.82 + 0.3 * breath * rise]);
  }
  for (let i = 0; i < count; i++) {
    const wide = thick * Math.min(1, 0.25 + (i / count) * 1.4);
    out.push(
      limb(joints[i], joints[i + 1], wide, thick * Math.min(1, 0.25 + ((i + 1) / count) * 1.4), i % 3 === 0 ? HIDE.accent : HIDE.main),
    );
    if (i > 8)
      out.push(
        limb(
          [joints[i][0] + wide * 0.55, joints[i][1], joints[i][2]],
          [joints[i + 1][0] + wide * 0.55, joints[i + 1][1], joints[i + 1][2]],
          wide * 0.62,
          wide * 0.62,
          HIDE.belly,
        ),
      );
  }
  const [nx, ny, nz] = joints[count];
  out.push(limb([nx, ny - 1.6, nz - 2.4], [nx, ny + 1.6, nz - 2.4], thick * 0.85, thick * 0.85, HIDE.main));
  const [hx, hz] = [nx + 1.6, nz + 1];
  out.push(limb([nx, ny, nz], [hx, ny, hz], thick * 0.95, head * 0.9, HIDE.main));
  out.push(limb([hx, ny, hz], [hx + snout, ny, hz - 0.6], head * 0.9, head * 0.55, HIDE.main));
  out.push(limb([hx, ny, hz - 1], [hx + snout, ny, hz - 1.4], head * 0.7, head * 0.42, HIDE.belly));
  for (const side of [-1, 1]) {
    out.push(spot([hx + head * 0.6, ny + side * head * 0.6, hz + head * 0.42], head * 0.28, HIDE.eye, 3.8));
    out.push(spot([hx + head * 1.05, ny + side * head * 0.72, hz + head * 0.42], head * 0.13, HIDE.dark, 0));
    out.push(
      limb(
        [hx + snout + head * 0.3, ny + side * 0.7, hz - 1],
        [hx + snout + head * 0.35, ny + side * 0.7, hz - 2.6],
        0.32,
        0.12,
        HIDE.bone,
      ),
    );
    out.push(limb([hx + snout + 1.6, ny, hz - 1.6], [hx + snout + 3.4, ny + side * 0.8, hz - 2.2], 0.28, 0.2, HIDE.red));
  }
  return { limbs: out, head: [hx + snout * 0.3, ny, hz - 0.8], reach: head * 1.75 + snout * 0.4 };
}

function crawler(look: CreatureLook, { swing, breath }: Pose): Body {
  const { long, thick, legs, head, plan, words } = look;
  const out: Limb[] = [];
  const crab = plan === 'crab';
  const z = 4 + 0.3 * breath;
  if (crab) {
    out.push(limb([-0.8, -2.6, z], [-0.8, 2.6, z], thick * 0.82, thick * 0.82, HIDE.main));
    out.push(limb([1, -2, z - 1.2], [1, 2, z - 1.2], thick * 0.6, thick * 0.6, HIDE.belly));
  } else {
    out.push(ball([-long * 0.62, 0, z + thick * 0.35], thick, HIDE.main));
    out.push(ball([-long * 0.62, 0, z + thick * 0.35], thick * 0.4, HIDE.accent));
    for (let i = 0; i < 3; i++)
      out.push(ball([-long * 0.35 - i * 1.8, 0, z + thick * (1.12 - 0.1 * i)], thick * (0.3 - 0.05 * i), HIDE.accent));
    out.push(ball([long * 0.18, 0, z + 0.3], head, HIDE.main));
  }
  const pairs = crab ? 3 : 4;
  for (const side of [-1, 1])
    for (let i = 0; i < pairs; i++) {
      const step = swing * ((i + (side > 0 ? 1 : 0)) % 2 === 0 ? 1 : -1);
      const x = (crab ? 0 : long * 0.35) - i * 1.3;
      const spread = (1.5 - i) * 2.4 * (crab ? 0.8 : 1) + step * 1.2;
      const knee: Point = [x + spread * 0.55, side * (head + legs * 0.42), z + legs * (crab ? 0.22 : 0.5)];
      const footAt: Point = [x + spread * 1.25, side * (head + legs * (crab ? 0.8 : 0.86)), 0.5 + (step > 0 ? 0.8 : 0)];
      out.push(limb([x, side * head * 0.6, z], knee, 0.85, 0.7, HIDE.main, 0.2));
      out.push(limb(knee, footAt, 0.7, 0.35, HIDE.main, -0.2));
    }
  const hx = crab ? thick * 0.6 : long * 0.18;
  const hz = crab ? z : z + 0.3;
  for (const side of [-1, 1]) {
    if (crab) {
      const claw: Point = [thick + 2.6, side * 5.6, z + 1.2 + swing * side * 0.6];
      out.push(limb([2, side * 4.4, z], claw, 1.1, 1.2, HIDE.main));
      out.push(limb(claw, [claw[0] + 2.6, claw[1] - side * 0.8, claw[2] + 1], 1.8, 0.4, HIDE.main, 0.4));
      out.push(limb(claw, [claw[0] + 2.4, claw[1] - side * 1.6, claw[2] - 0.8], 1.1, 0.3, HIDE.accent));
      out.push(limb([hx, side * 1.3, hz + 1.6], [hx + 0.6, side * 1.5, hz + 4], 0.5, 0.5, HIDE.main));
      out.push(ball([hx + 0.8, side * 1.5, hz + 4.4], 0.95, HIDE.dark, 0.6));
      out.push(spot([hx + 1.6, side * 1.5 - 0.3, hz + 4.7], 0.35, HIDE.bone, 5));
    } else {
      for (const [dx, dy, dz, r] of [
        [0.86, 0.34, 0.36, 0.3],
        [0.7, 0.72, 0.3, 0.2],
        [0.66, 0.28, 0.74, 0.2],
        [0.55, 0.62, 0.64, 0.14],
      ] as const)
        out.push(spot([hx + head * dx, side * head * dy, hz + head * dz], head * r, HIDE.eye, 3.8));
      out.push(
        limb(
          [hx + head * 0.8, side * head * 0.36, hz - head * 0.35],
          [hx + head * 1.15, side * head * 0.26, hz - head * 1.15],
          head * 0.26,
          0.12,
          HIDE.accent,
        ),
      );
    }
  }
  if (words.includes('scorpion')) {
    const arch: Point[] = [
      [-long, 0, z + thick * 0.5],
      [-long - 2.5, 0, z + thick + 3],
      [-long + 0.5, 0, z + thick + 7],
      [-long + 4, 0, z + thick + 6.5],
    ];
    for (let i = 0; i < 3; i++) out.push(limb(arch[i], arch[i + 1], 1.5 - 0.3 * i, 1.2 - 0.3 * i, HIDE.main));
  }
  return { limbs: out, head: [hx, 0, hz + (crab ? 1 : 0.4)], reach: crab ? 7.5 : head * 2.1 };
}

function biped(look: CreatureLook, { swing, breath }: Pose): Body {
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

function ooze(look: CreatureLook, { swing, breath }: Pose): Body {
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

function wraith(look: CreatureLook, { swing, breath }: Pose): Body {
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
