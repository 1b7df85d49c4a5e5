/** Colours for the values of one quantity: a list of stops between which both are interpolated. */
export interface Ramp {
  readonly unit: string;
  /** True where equal ratios, not equal differences, look equally far apart. */
  readonly logarithmic?: boolean;
  /** Value and `#rrggbb`, from least to greatest. */
  readonly stops: readonly (readonly [number, string])[];
}

const STEPS = 512;

/** A ramp as a table for quick look-up: RGB bytes for STEPS values from the first stop to the last. */
export interface RampTable {
  readonly rgb: Uint8Array;
  /** The row of `rgb` for a value; values beyond the ends take the end's colour. */
  readonly indexOf: (value: number) => number;
}

export function tabulate(ramp: Ramp): RampTable {
  const scale = ramp.logarithmic ? (value: number): number => Math.log(Math.max(value, 1e-9)) : (value: number): number => value;
  const stops = ramp.stops.map(([value, colour]) => ({ at: scale(value), rgb: rgbOf(colour) }));
  const least = stops[0].at;
  const range = stops[stops.length - 1].at - least;
  const rgb = new Uint8Array(STEPS * 3);
  for (let step = 0, stop = 0; step < STEPS; step++) {
    const at = least + (range * step) / (STEPS - 1);
    while (stop < stops.length - 2 && at > stops[stop + 1].at) stop++;
    const [low, high] = [stops[stop], stops[stop + 1]];
    const share = Math.min(1, Math.max(0, (at - low.at) / (high.at - low.at)));
    for (let channel = 0; channel < 3; channel++) rgb[step * 3 + channel] = low.rgb[channel] + (high.rgb[channel] - low.rgb[channel]) * share;
  }
  return {
    rgb,
    indexOf: (value) => Math.max(0, Math.min(STEPS - 1, Math.round(((scale(value) - least) / range) * (STEPS - 1)))) * 3,
  };
}

/** The same ramp as a CSS gradient from left to right, for a legend. */
export function gradientOf(ramp: Ramp): string {
  const { rgb } = tabulate(ramp);
  const stops = Array.from({ length: 13 }, (_, k) => {
    const step = Math.round((k * (STEPS - 1)) / 12) * 3;
    return `rgb(${rgb[step]} ${rgb[step + 1]} ${rgb[step + 2]})`;
  });
  return `linear-gradient(to right, ${stops.join(', ')})`;
}

/** `#rgb` or `#rrggbb` to bytes; anything else is a middle grey. */
export function rgbOf(colour: string): readonly [number, number, number] {
  const long = /^#[0-9a-f]{3}$/i.test(colour) ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour;
  if (!/^#[0-9a-f]{6}$/i.test(long)) return [128, 128, 128];
  const bits = Number.parseInt(long.slice(1), 16);
  return [bits >> 16, (bits >> 8) & 255, bits & 255];
}
