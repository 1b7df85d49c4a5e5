// Text: expansions per second of processor time, beside tracery-grammar on the same grammar and the same kind of stream.
// Every case runs in a process of its own, since tracery-grammar keeps what it has expanded; the cases take turns.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileGrammar, derive, expand, stream } from '../dist/index.js';

/** The 28-symbol quest grammar: greeting, rumour, pitch, stakes, ask, reward and the words in them. */
const quest = JSON.parse(readFileSync(new URL('quest-grammar.json', import.meta.url), 'utf8'));

/** A function that makes a fresh Tracery grammar, its draws taken from `rng`. */
function traceryUnder(rng) {
  const tracery = createRequire(import.meta.url)('tracery-grammar');
  tracery.setRng(rng.next);
  return () => {
    const grammar = tracery.createGrammar(quest);
    grammar.addModifiers(tracery.baseEngModifiers);
    return grammar;
  };
}

/** Each case: a function that makes one text. */
const CASES = {
  hinterland: (rng) => {
    const grammar = compileGrammar(quest);
    return () => expand(grammar, rng);
  },
  'hinterland, with derivation tree': (rng) => {
    const grammar = compileGrammar(quest);
    return () => derive(grammar, rng).text;
  },
  'tracery-grammar, new grammar each call (best)': (rng) => {
    const fresh = traceryUnder(rng);
    return () => fresh().flatten('#origin#');
  },
  'tracery-grammar, one grammar and clearState()': (rng) => {
    const grammar = traceryUnder(rng)();
    return () => {
      const text = grammar.flatten('#origin#');
      grammar.clearState();
      return text;
    };
  },
  'tracery-grammar, one grammar (README usage)': (rng) => {
    const grammar = traceryUnder(rng)();
    return () => grammar.flatten('#origin#');
  },
};

/** Expansions per second of processor time; every text is read, so that none is left unmade. */
function rate(makeText, seconds) {
  let characters = 0;
  let codes = 0;
  let texts = 0;
  const run = (milliseconds) => {
    const start = process.cpuUsage();
    let spent = 0;
    texts = characters = 0;
    while (spent < milliseconds) {
      for (let i = 0; i < 200; i++) {
        const text = makeText();
        characters += text.length;
        codes ^= text.charCodeAt(text.length >> 1);
        texts++;
      }
      const { user, system } = process.cpuUsage(start);
      spent = (user + system) / 1000;
    }
    return (texts / spent) * 1000;
  };
  run(Math.min(300, seconds * 100));
  const perSecond = run(seconds * 1000);
  return { perSecond, mean: characters / texts, codes, heap: process.memoryUsage().heapUsed / 1048576 };
}

const self = new URL(import.meta.url).pathname;
const inProcess = (name, seconds) =>
  JSON.parse(
    execFileSync(process.execPath, ['--max-old-space-size=4096', '--expose-gc', self, '--case', name, String(seconds)], {
      encoding: 'utf8',
    }),
  );

export function bench({ median, count }) {
  const rounds = Math.max(1, Math.min(count, 3));
  const results = new Map(Object.keys(CASES).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) for (const name of results.keys()) results.get(name).push(inProcess(name, 3));
  const rates = new Map([...results].map(([name, all]) => [name, median(all.map((one) => one.perSecond))]));
  const ours = rates.get('hinterland');
  for (const [name, perSecond] of rates) {
    const ratio = name.startsWith('tracery') ? `ours is ${(ours / perSecond).toFixed(1)} × as fast` : '';
    const budget = name.endsWith('(best)') ? 'at least 8 ×' : name.endsWith('usage)') ? 'at least 60 ×' : '';
    console.log(`${name.padEnd(48)}${Math.round(perSecond).toLocaleString('en').padStart(9)} a second  ${ratio.padEnd(30)}${budget}`);
  }
  const [{ mean }] = results.get('hinterland');
  console.log(`  texts of ${mean.toFixed(0)} characters in the mean; seconds of processor time`);
  const { before, after } = inProcess('memory', 0);
  console.log(`  heap after 1,000,000 expansions with one grammar: ${after.toFixed(1)} MiB (${before.toFixed(1)} MiB before)`);
}

/** Heap before and after a million expansions, in MiB. */
function memory() {
  const grammar = compileGrammar(quest);
  const rng = stream('bench', 'memory');
  const heap = () => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / 1048576;
  };
  for (let i = 0; i < 10_000; i++) expand(grammar, rng);
  const before = heap();
  let characters = 0;
  for (let i = 0; i < 1_000_000; i++) characters += expand(grammar, rng).length;
  return { before, after: heap(), characters };
}

if (process.argv[2] === '--case') {
  const [name, seconds] = process.argv.slice(3);
  console.log(JSON.stringify(name === 'memory' ? memory() : rate(CASES[name](stream('bench', name)), Number(seconds))));
}
