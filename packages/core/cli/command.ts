/** What a file of this folder gives to the table in main.ts. */
export interface Command {
  /** What `--help` prints. */
  readonly help?: string;
  /** Does the work; `args` is all that stands after the command's name. The result is the exit code. */
  readonly run: (args: readonly string[]) => number | Promise<number>;
}

/** All is well. */
export const FINE = 0;
/** A check found something broken. */
export const FAILED = 1;
/** Wrong use: nothing was written. */
export const WRONG_USE = 2;
