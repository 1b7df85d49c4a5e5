import type { Problem } from '../world.ts';

/** Where checks put what they find. Each promise lists its first few breaches and counts the others. */
export interface Report {
  readonly broken: (promise: string, where: string, found: string) => void;
  /** Runs one check; whatever a wrong world makes it throw becomes a problem of that world. */
  readonly check: (what: string, run: () => void) => void;
  /** True as long as nothing was found. */
  readonly clean: () => boolean;
  readonly problems: () => Problem[];
}

/** Breaches of one promise that are listed one by one. */
const LISTED = 12;

export function openReport(): Report {
  const found: Problem[] = [];
  const counts = new Map<string, number>();
  const broken = (promise: string, where: string, what: string): void => {
    const count = (counts.get(promise) ?? 0) + 1;
    counts.set(promise, count);
    if (count <= LISTED) found.push({ promise, where, found: what });
  };
  return {
    broken,
    check: (what, run) => {
      try {
        run();
      } catch (error) {
        broken('everything can be checked', what, error instanceof Error ? error.message : 'the check failed');
      }
    },
    clean: () => found.length === 0,
    problems: () => {
      const more = [...counts].filter(([, count]) => count > LISTED);
      return [...found, ...more.map(([promise, count]) => ({ promise, where: 'elsewhere', found: `${count - LISTED} more of the same` }))];
    },
  };
}
