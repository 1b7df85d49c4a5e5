import type { Line, Sample, Target, Verdict } from '@hinterland/core';

/** The scoreboard as text: one line each with the measured value, its band, what other lands score, and pass or fail. */
export function scoreTable(verdicts: readonly Verdict[], samples: readonly Sample[]): string {
  const rows = verdicts.map((verdict) => [
    verdict.pass === null ? '  – ' : verdict.pass ? '  ok' : 'FAIL',
    verdict.line.kind,
    verdict.line.name,
    verdict.values.length === 0 ? '–' : verdict.values.map((value) => shown(value, verdict.line)).join(' / '),
    verdict.share === null ? '' : `${shortened(100 * verdict.share)} %`,
    wanted(verdict.line),
    anchors(verdict.line),
    verdict.pass === false && verdict.outside.length > 0
      ? `${verdict.outside.length} of ${verdict.judged}: ${verdict.outside.slice(0, 4).join(' ')}`
      : '',
  ]);
  const head = ['', 'kind', 'line', 'value', 'inside', 'wanted', 'elsewhere', 'outside'];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)));
  const text = [head, ...rows].map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
  const failed = verdicts.filter((verdict) => verdict.pass === false).length;
  return `${text.join('\n')}\n\n${samples.length} worlds (${archetypes(samples)}), ${failed === 0 ? 'all lines hold' : `${failed} of ${verdicts.length} lines fail`}\n`;
}

function archetypes(samples: readonly Sample[]): string {
  const counts = new Map<string, number>();
  for (const { description } of samples) counts.set(description.archetype, (counts.get(description.archetype) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

function wanted({ target, unit }: Line): string {
  const range = (r: { low: number; high: number }): string => {
    if (r.low === r.high) return shown(r.low, { unit });
    if (r.high === Infinity) return `≥ ${shown(r.low, { unit })}`;
    if (r.low === 0) return `≤ ${shown(r.high, { unit })}`;
    return `${shown(r.low, { unit })} to ${shown(r.high, { unit })}`;
  };
  return words(target, range);
}

function words(target: Target, range: (r: { low: number; high: number }) => string): string {
  switch (target.of) {
    case 'each':
      return `${range(target.range)} in each`;
    case 'share':
      return `${target.ranges.map(([, r]) => range(r)).join(', ')} in ≥ ${100 * target.least} %`;
    case 'median':
      return `median ${range(target.range)}`;
    case 'set':
      return range(target.range);
  }
}

function anchors({ anchors: { real, fbm, mapgen4 } }: Line): string {
  return [real && `real ${real}`, fbm && `fBm ${fbm}`, mapgen4 && `mapgen4 ${mapgen4}`].filter(Boolean).join('; ');
}

function shown(value: number, { unit }: Pick<Line, 'unit'>): string {
  return unit === '%' ? shortened(100 * value) : shortened(value);
}

function shortened(value: number): string {
  return Number(value.toPrecision(3)).toString();
}
