/**
 * The only door to anything beyond + - * / % sqrt floor round fround imul. `Math.sin`, `Math.exp`, `Math.pow` and their
 * kin give other bits in other engines; these are made of exactly rounded operations alone, so every engine agrees.
 * Accuracy: within 2 units in the last place of the true value for arguments of ordinary size, unless it says otherwise.
 *
 * Source: polynomials and reductions after FDLIBM (Sun Microsystems, Freely Distributable LIBM, 1993).
 */

export const PI = 3.141592653589793;
export const TAU = 6.283185307179586;

const LN2_HI = 6.9314718036912381649e-1;
const LN2_LO = 1.90821492927058770002e-10;
const HALF_PI_HI = 1.57079632673412561417;
const HALF_PI_MID = 6.0771005063039659766e-11;
const HALF_PI_LO = 2.0222662487111664558e-21;

/** 2^k for k from -1022 to 1023; doubling and halving are exact. */
const POWERS_OF_TWO: Float64Array = new Float64Array(2046);
POWERS_OF_TWO[1022] = 1;
for (let k = 1; k <= 1023; k++) POWERS_OF_TWO[1022 + k] = POWERS_OF_TWO[1021 + k] * 2;
for (let k = 1; k <= 1022; k++) POWERS_OF_TWO[1022 - k] = POWERS_OF_TWO[1023 - k] / 2;

const bits: DataView = new DataView(new ArrayBuffer(8));

/** e^x; 0 below -708, Infinity above 709.78. */
export function exp(x: number): number {
  if (x !== x) return x;
  if (x < -708) return 0;
  if (x > 709.78) return Infinity;
  const k = Math.round(x * 1.4426950408889634);
  const hi = x - k * LN2_HI;
  const lo = k * LN2_LO;
  const r = hi - lo;
  const t = r * r;
  const c =
    r -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 + t * (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  const y = 1 - (lo - (r * c) / (2 - c) - hi);
  return k === 1024 ? y * 2 * POWERS_OF_TWO[2045] : y * POWERS_OF_TWO[1022 + k];
}

/** Natural logarithm; -Infinity at 0, NaN below. */
export function log(x: number): number {
  if (x !== x || x < 0) return NaN;
  if (x === 0) return -Infinity;
  if (x === Infinity) return x;
  let k = 0;
  if (x < 2.2250738585072014e-308) {
    x *= 18014398509481984;
    k = -54;
  }
  bits.setFloat64(0, x);
  const high = bits.getUint32(0);
  k += (high >>> 20) - 1023;
  bits.setUint32(0, (high & 0x000fffff) | 0x3ff00000);
  let m = bits.getFloat64(0);
  if (m > 1.4142135623730951) {
    m /= 2;
    k += 1;
  }
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const even = z * (6.66666666666673513e-1 + w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  const half = 0.5 * f * f;
  return k * LN2_HI - (half - (s * (half + odd + even) + k * LN2_LO) - f);
}

/** Logarithm to base 2. */
export function log2(x: number): number {
  return log(x) * 1.4426950408889634;
}

/** x^y for x > 0 (0 for x = 0 and y > 0); relative error grows with |y log x|. */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (x === 0) return y > 0 ? 0 : Infinity;
  return exp(y * log(x));
}

/** Cube root of any number. */
export function cbrt(x: number): number {
  if (x === 0 || x !== x) return x;
  const a = x < 0 ? -x : x;
  let y = exp(log(a) / 3);
  y -= (y - a / (y * y)) / 3;
  return x < 0 ? -y : y;
}

/** Length of the vector (x, y). */
export function hypot(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}

/** Hyperbolic tangent. */
export function tanh(x: number): number {
  if (x > 20) return 1;
  if (x < -20) return -1;
  const e = exp(2 * x);
  return (e - 1) / (e + 1);
}

/** Sine of `x` radians; for |x| up to a million. */
export function sin(x: number): number {
  const quarter = Math.round(x * 0.6366197723675814);
  const r = reduced(x, quarter);
  switch (quarter & 3) {
    case 0:
      return sinKernel(r);
    case 1:
      return cosKernel(r);
    case 2:
      return -sinKernel(r);
    default:
      return -cosKernel(r);
  }
}

/** Cosine of `x` radians; for |x| up to a million. */
export function cos(x: number): number {
  const quarter = Math.round(x * 0.6366197723675814);
  const r = reduced(x, quarter);
  switch (quarter & 3) {
    case 0:
      return cosKernel(r);
    case 1:
      return -sinKernel(r);
    case 2:
      return -cosKernel(r);
    default:
      return sinKernel(r);
  }
}

function reduced(x: number, quarter: number): number {
  return x - quarter * HALF_PI_HI - quarter * HALF_PI_MID - quarter * HALF_PI_LO;
}

function sinKernel(x: number): number {
  const z = x * x;
  return (
    x +
    x *
      z *
      (-1.66666666666666324348e-1 +
        z *
          (8.33333333332248946124e-3 +
            z *
              (-1.98412698298579493134e-4 +
                z * (2.75573137070700676789e-6 + z * (-2.50507602534068634195e-8 + z * 1.58969099521155010221e-10)))))
  );
}

function cosKernel(x: number): number {
  const z = x * x;
  const rest =
    z *
    z *
    (4.16666666666666019037e-2 +
      z *
        (-1.38888888888741095749e-3 +
          z *
            (2.48015872894767294178e-5 +
              z * (-2.75573143513906633035e-7 + z * (2.0875723212981748279e-9 + z * -1.13596475577881948265e-11)))));
  const half = 0.5 * z;
  const w = 1 - half;
  return w + (1 - w - half + rest);
}

const ATAN_AT: readonly number[] = [
  0, 4.63647609000806093515e-1, 7.85398163397448278999e-1, 9.82793723247329054082e-1, 1.570796326794896558,
];
const ATAN_TERMS: readonly number[] = [
  3.33333333333329318027e-1, -1.99999999998764832476e-1, 1.42857142725034663711e-1, -1.1111110405462355788e-1, 9.09088713343650656196e-2,
  -7.69187620504482999495e-2, 6.66107313738753120669e-2, -5.83357013379057348645e-2, 4.97687799461593236017e-2, -3.6531572744216915527e-2,
  1.62858201153657823623e-2,
];

/** Arc tangent, radians in [-π/2, π/2]. */
export function atan(x: number): number {
  const a = x < 0 ? -x : x;
  let r: number;
  let base: number;
  if (a < 0.4375) {
    r = a;
    base = 0;
  } else if (a < 0.6875) {
    r = (2 * a - 1) / (2 + a);
    base = 1;
  } else if (a < 1.1875) {
    r = (a - 1) / (a + 1);
    base = 2;
  } else if (a < 2.4375) {
    r = (a - 1.5) / (1 + 1.5 * a);
    base = 3;
  } else {
    r = -1 / a;
    base = 4;
  }
  const z = r * r;
  let sum = 0;
  for (let i = ATAN_TERMS.length - 1; i >= 0; i--) sum = z * (ATAN_TERMS[i] + sum);
  const y = ATAN_AT[base] - (r * sum - r);
  return x < 0 ? -y : y;
}

/** The angle of the vector (x, y) from the x axis, radians in (-π, π]; 0 for the null vector. */
export function atan2(y: number, x: number): number {
  if (x === 0) return y > 0 ? PI / 2 : y < 0 ? -PI / 2 : 0;
  const angle = atan(y / x);
  if (x > 0) return angle;
  return y >= 0 ? angle + PI : angle - PI;
}

/** 0 below `from`, 1 above `to`, and between them an S without a kink (cubic Hermite). */
export function smoothstep(from: number, to: number, x: number): number {
  const t = clamp((x - from) / (to - from), 0, 1);
  return t * t * (3 - 2 * t);
}

/** `x`, or the nearer bound. */
export function clamp(x: number, least: number, most: number): number {
  return x < least ? least : x > most ? most : x;
}
