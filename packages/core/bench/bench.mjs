// pnpm bench [--rounds N] [part...]: what things cost here and now, as medians, each beside a yardstick of the same run.
// Every other .mjs file of this folder is a part: it exports `bench(tools)` and prints its lines with `tools.line`.
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({ options: { rounds: { type: 'string', default: '7' } }, allowPositionals: true });

export const median = (times) => quantile(times, 0.5);
export const quantile = (times, share) => times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(share * times.length))];

/** Milliseconds that a call takes; its result is kept until the clock has stopped. */
export function time(work) {
  const start = performance.now();
  const result = work();
  const elapsed = performance.now() - start;
  if (result === undefined) throw new Error('a benchmark must return what it made, or the engine may leave the work out');
  return elapsed;
}

/** Times several works in turn, round by round, so that a slow minute of the machine falls on all of them. The first round warms up. */
export function rounds(works, count = Number(values.rounds)) {
  const times = works.map(() => []);
  for (let round = -1; round < count; round++) {
    works.forEach((work, i) => {
      const elapsed = time(() => work(round));
      if (round >= 0) times[i].push(elapsed);
    });
  }
  return times;
}

function line(what, milliseconds, ratio = '', budget = '') {
  console.log(`${what.padEnd(44)}${`${milliseconds.toFixed(milliseconds < 10 ? 2 : 1)} ms`.padStart(12)}  ${ratio.padEnd(34)}  ${budget}`);
}

const parts = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.mjs') && file !== 'bench.mjs')
  .map((file) => file.slice(0, -4))
  .sort((a, b) => Number(b === 'worlds') - Number(a === 'worlds') || (a < b ? -1 : 1));
const unknown = positionals.find((name) => !parts.includes(name));
if (unknown !== undefined) {
  console.error(`bench: there is no part ${unknown}; there are ${parts.join(', ')}`);
  process.exit(2);
}
for (const part of positionals.length > 0 ? positionals : parts) {
  console.log(`\n${part}`);
  const { bench } = await import(`./${part}.mjs`);
  await bench?.({ time, rounds, median, quantile, line, count: Number(values.rounds) });
}
