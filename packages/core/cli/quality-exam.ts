import type { ExamResult } from '@hinterland/core';

/** The outside exam as text: what share of the same outputs is sound, unlike all others, and as asked. */
export function examTable(results: readonly ExamResult[]): string {
  const percent = (share: number): string => `${(100 * share).toFixed(0)} %`.padStart(6);
  const rows = results.map(
    ({ name, count, quality, diversity, controllability }) =>
      `${quality === 1 ? '  ok' : 'FAIL'}  ${name.padEnd(13)}  ${String(count).padStart(5)}   ${percent(quality)}     ${percent(diversity)}           ${percent(controllability)}`,
  );
  return ['      problem        count  quality  diversity  controllability', ...rows, ''].join('\n');
}
