/** Counts too large for a number: `fraction` × 2^`exponent`, the fraction from 1 to 2, or nought. */
export interface Scaled {
  readonly fraction: number;
  readonly exponent: number;
}

export const NOUGHT: Scaled = { fraction: 0, exponent: 0 };
export const ONE: Scaled = { fraction: 1, exponent: 0 };

export function scaled(value: number): Scaled {
  return normal(value, 0);
}

export function times(a: Scaled, b: Scaled): Scaled {
  return a.fraction === 0 || b.fraction === 0 ? NOUGHT : normal(a.fraction * b.fraction, a.exponent + b.exponent);
}

export function plus(a: Scaled, b: Scaled): Scaled {
  if (a.fraction === 0) return b;
  if (b.fraction === 0) return a;
  const [large, small] = a.exponent >= b.exponent ? [a, b] : [b, a];
  return normal(large.fraction + halved(small.fraction, large.exponent - small.exponent), large.exponent);
}

/** `a` as a share of `whole`, from 0 to 1. */
export function shareOf(a: Scaled, whole: Scaled): number {
  return a.fraction === 0 ? 0 : halved(a.fraction / whole.fraction, whole.exponent - a.exponent);
}

/** As text: all digits up to 2^53, above that like `3.4e+120`. */
export function scaledText(value: Scaled): string {
  if (value.exponent <= 52) return String(halved(value.fraction, -value.exponent));
  // Powers of ten are taken out one at a time; the exponent is at most a few ten thousand.
  let { fraction, exponent } = value;
  let tens = 0;
  while (exponent > 3) {
    fraction /= 10;
    tens++;
    while (fraction < 1) {
      fraction *= 2;
      exponent--;
    }
  }
  let digits = halved(fraction, -exponent);
  while (digits >= 10) {
    digits /= 10;
    tens++;
  }
  return `${Math.floor(digits * 10) / 10}e+${tens}`;
}

/** `value` divided by 2^`times`; exact, and nought where nothing is left. */
function halved(value: number, halvings: number): number {
  if (halvings > 1100) return 0;
  for (; halvings >= 30; halvings -= 30) value /= 1073741824;
  for (; halvings > 0; halvings--) value /= 2;
  for (; halvings <= -30; halvings += 30) value *= 1073741824;
  for (; halvings < 0; halvings++) value *= 2;
  return value;
}

function normal(fraction: number, exponent: number): Scaled {
  if (fraction === 0) return NOUGHT;
  while (fraction >= 2) {
    fraction /= 2;
    exponent++;
  }
  while (fraction < 1) {
    fraction *= 2;
    exponent--;
  }
  return { fraction, exponent };
}
