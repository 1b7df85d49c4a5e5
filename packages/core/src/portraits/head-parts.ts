import type { CreatureLook } from '../content/creatures.ts';
import { ball, HIDE, limb, type Point, spot } from './limbs.ts';
import type { Limb } from './solids.ts';

/** Eyes, ears, horns and snout on a head of radius r at (x, 0, z). */
export function headParts(look: CreatureLook, x: number, z: number, out: Limb[]): void {
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
