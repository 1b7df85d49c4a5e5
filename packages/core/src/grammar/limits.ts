/**
 * How much one expansion may do. Where the drawn production, with all that waits in the open rules, could not end within
 * a limit any more, the shortest one is taken in its place, so that recursive grammars come to an end by themselves.
 */
export interface Limits {
  /** Rules within rules. 1 to 1000. */
  readonly depth: number;
  /** Rules taken. */
  readonly steps: number;
  /** Characters printed. */
  readonly characters: number;
}

export const DEFAULT_LIMITS: Limits = { depth: 256, steps: 100_000, characters: 1_000_000 };

/** Deepest nesting that may be asked for: every level takes stack. */
const DEEPEST = 1000;

/** The limits of a call. Numbers out of range are brought into it. */
export function limitsOf(asked: Partial<Limits> | undefined): Limits {
  if (asked === undefined) return DEFAULT_LIMITS;
  const within = (value: number | undefined, fallback: number, most: number): number =>
    value === undefined || Number.isNaN(value) ? fallback : Math.min(Math.max(1, Math.floor(value)), most);
  return {
    depth: within(asked.depth, DEFAULT_LIMITS.depth, DEEPEST),
    steps: within(asked.steps, DEFAULT_LIMITS.steps, 100_000_000),
    characters: within(asked.characters, DEFAULT_LIMITS.characters, 100_000_000),
  };
}

/** How large a grammar may be. A stranger's file is refused before it is worked on. */
export interface SizeLimits {
  /** Characters of the JSON, or of all its texts. */
  readonly characters: number;
  readonly symbols: number;
  readonly rules: number;
}

export const SIZE_LIMITS: SizeLimits = { characters: 2_000_000, symbols: 20_000, rules: 100_000 };
