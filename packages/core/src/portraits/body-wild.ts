import { sin } from '../base/math.ts';
import type { CreatureLook } from '../content/creatures.ts';
import { headParts } from './head-parts.ts';
import { type Body, ball, HIDE, limb, type Point, type Pose, spot } from './limbs.ts';
import type { Limb } from './solids.ts';

/** Two wings. */
export function bird(look: CreatureLook, { swing, breath }: Pose): Body {
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

/** A long coil with its head raised. */
export function serpent(look: CreatureLook, { swing, breath }: Pose): Body {
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

/** Eight legs, or six and claws. */
export function crawler(look: CreatureLook, { swing, breath }: Pose): Body {
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
