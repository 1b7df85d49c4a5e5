import { clamp, pow } from '../base/math.ts';
import type { Appearance } from '../world.ts';

/** Where everything of a head and shoulders lies, in units of a picture of 64 × 64. */
export interface Bust {
  /** The middle of the skull. */
  readonly cx: number;
  /** The middle of the face, which is turned a little. */
  readonly fx: number;
  readonly top: number;
  readonly chin: number;
  readonly height: number;
  /** Half the width of the face at cheekbones. */
  readonly wide: number;
  /** Half the width at a height; 0 above and below. */
  readonly half: (y: number) => number;
  readonly eyeY: number;
  readonly eyeGap: number;
  readonly noseY: number;
  readonly mouthY: number;
  readonly neck: number;
  readonly shoulderY: number;
  readonly shoulders: number;
  /** 1 for the youngest, 0 from seventeen. */
  readonly kid: number;
  /** Luck of the person's own. */
  readonly salt: number;
  /** -1 looks to our left, 1 to our right. */
  readonly turn: number;
}

const BREADTH: Readonly<Record<Appearance['build'], number>> = { slight: -1, lean: -0.4, sturdy: 0.45, broad: 1 };
/** Rows of the table of widths in a unit. */
const FINE = 4;

export function makeBust(looks: Appearance, salt: number): Bust {
  const { face, jaw } = looks.features;
  const breadth = BREADTH[looks.build];
  const kid = clamp((17 - looks.age) / 13, 0, 1);
  const turn = (salt & 1) === 0 ? -1 : 1;
  const height = 35 + 4.4 * (face - 0.5) - 4.5 * kid;
  const wide = 14.6 - 2.4 * (face - 0.5) + 0.8 * breadth + 0.3 * kid;
  const chin = Math.round(49 + 2 * looks.ageing.stoop + 3 * kid - 4.5 * (looks.height - 1.7) * (1 - kid));
  const top = chin - height;
  const cx = 32 + 0.5 * turn;
  const table = new Float32Array(64 * FINE + 1);
  // A pointed chin falls away early, a square one late.
  const power = 1.75 + 1.7 * clamp(jaw + 0.12 * breadth + 0.2 * looks.ageing.wrinkles - 0.25 * kid, 0, 1);
  const root = 0.5 + 0.12 * (1 - jaw);
  const cheek = wide * (0.965 - 0.05 * (1 - jaw) + 0.03 * kid);
  for (let i = 0; i < table.length; i++) {
    const t = (i / FINE - top) / height;
    if (t <= 0 || t >= 1) continue;
    if (t < 0.42) {
      const u = (0.42 - t) / 0.42;
      table[i] = wide * pow(1 - u * u * u * (0.35 + 0.65 * u), 0.55);
    } else if (t < 0.62) {
      const u = (t - 0.42) / 0.2;
      table[i] = wide + (cheek - wide) * u * u;
    } else {
      const u = (t - 0.62) / 0.38;
      table[i] = cheek * pow(1 - pow(u, power), root);
    }
  }
  return {
    cx,
    fx: 32 + 2 * turn,
    top,
    chin,
    height,
    wide,
    half: (y) => table[y <= 0 ? 0 : y >= 64 ? table.length - 1 : Math.round(y * FINE)],
    eyeY: Math.round(top + height * (0.5 + 0.055 * kid)) + 0.5,
    eyeGap: Math.round(6.2 + 0.4 * (wide - 14.6)) + 0.5,
    noseY: top + height * (0.685 + 0.05 * (looks.features.bridge - 0.5) + 0.02 * kid),
    mouthY: Math.round(top + height * (0.8 + 0.02 * kid)) + 0.5,
    neck: 7 + 1.2 * breadth - 1.8 * kid,
    shoulderY: chin + 4.6 - 0.7 * breadth - 2 * looks.ageing.stoop,
    shoulders: 26 + 3.6 * breadth - 6.5 * kid,
    kid,
    salt,
    turn,
  };
}
