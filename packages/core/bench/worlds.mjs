// Worlds: all stages together and one by one, beside a plain 8-octave simplex-noise map of the same size.
import { execFileSync } from 'node:child_process';
import { createNoise2D } from 'simplex-noise';
import seedrandom from 'seedrandom';
import { decodeWorld, encodeWorld, generateLand, generateLevel, generateWorld, parseRecipe } from '../dist/index.js';

/** The yardstick: what most maps begin and end with. */
export function plainMap(seed, size) {
  const noise = createNoise2D(seedrandom.alea(seed));
  const map = new Float32Array(size * size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      let sum = 0;
      let amplitude = 1;
      let frequency = 4 / size;
      for (let octave = 0; octave < 8; octave++) {
        sum += amplitude * noise(x * frequency, y * frequency);
        amplitude *= 0.5;
        frequency *= 2;
      }
      map[y * size + x] = sum;
    }
  }
  return map;
}

export async function bench({ rounds, median, quantile, line, count }) {
  const seed = (round) => `bench-${round}`;
  const recipe = (round, size) => parseRecipe({ seed: seed(round), size });
  const stages = new Map();
  const timed = (round) => {
    let last;
    const close = (now) => {
      if (last && round >= 0) stages.set(last.stage, [...(stages.get(last.stage) ?? []), now - last.start]);
    };
    const onStage = (stage) => {
      const now = performance.now();
      close(now);
      last = { stage, start: now };
    };
    const world = generateWorld(recipe(round, 512), { onStage });
    close(performance.now());
    return world;
  };

  const [plain, whole, land] = rounds([(round) => plainMap(seed(round), 512), timed, (round) => generateLand(recipe(round, 512))]);
  const yardstick = median(plain);
  const times = (milliseconds) => `${(milliseconds / yardstick).toFixed(2)} × the plain map`;
  line('plain 8-octave simplex-noise map, 512²', yardstick, 'the yardstick');
  line('whole world, 512²', median(whole), times(median(whole)), 'budget 4 ×, 150 ms');
  line('its land alone', median(land), times(median(land)), 'budget 2.5 ×, 90 ms');
  for (const [stage, spent] of stages) line(`  ${stage}`, median(spent), times(median(spent)));

  const cold = Array.from({ length: 3 }, () =>
    Number(execFileSync(process.execPath, [new URL('first-world.js', import.meta.url).pathname], { encoding: 'utf8' })),
  );
  line('whole world, 512², first in a process', median(cold), '', 'budget 350 ms');

  const sizes = [256, 512, 1024, 2048];
  const spent = rounds(
    sizes.map((size) => (round) => generateWorld(recipe(round, size))),
    Math.min(count, 3),
  );
  const perCell = sizes.map((size, i) => ({ size, milliseconds: median(spent[i]), nanoseconds: (median(spent[i]) * 1e6) / (size * size) }));
  for (const { size, nanoseconds, milliseconds } of perCell)
    line(
      `whole world, ${size}²`,
      milliseconds,
      `${nanoseconds.toFixed(0)} ns a cell, ${(nanoseconds / perCell[0].nanoseconds).toFixed(2)} × 256²`,
      size === 2048 ? 'budget 1.3 ×' : '',
    );

  const [thumbnails] = rounds([(round) => generateLand(recipe(round, 128))], 40);
  line('land for a thumbnail, 128²', median(thumbnails), `p95 ${quantile(thumbnails, 0.95).toFixed(1)} ms`, 'budget 12 ms, p95 30 ms');

  const world = generateWorld(recipe(0, 512));
  const text = encodeWorld(world);
  const [written, read] = rounds([() => encodeWorld(world), () => decodeWorld(text)]);
  line('encodeWorld, 512²', median(written), `${(text.length / 1e6).toFixed(1)} MB`);
  line('decodeWorld, 512²', median(read));

  const cave = world.places.find((place) => place.kind === 'cave');
  if (cave) {
    const [dug] = rounds([() => generateLevel(world, cave.id)], 20);
    line('cave level', median(dug), '', 'budget 6 ms for 200²');
  }
}
