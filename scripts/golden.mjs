// Rewrites the digests in packages/core/test/golden/digests.txt; its recipes stay. Run it with `pnpm golden`, and only
// where worlds change on purpose: raise ENGINE_VERSION and say so in CHANGELOG.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { digestLevel, digestWorld, generateLevel, generateWorld, LEVEL_KINDS, parseRecipe } from '../packages/core/dist/index.js';

const file = new URL('../packages/core/test/golden/digests.txt', import.meta.url);
const before = readFileSync(file, 'utf8').split('\n');
const after = before.filter((line) => line.startsWith('#'));
for (const line of before.filter((line) => line.startsWith('recipe '))) {
  const [, name, json] = /^recipe (\S+) (.*)$/.exec(line);
  const world = generateWorld(parseRecipe(JSON.parse(json)));
  const digests = digestWorld(world);
  for (const kind of LEVEL_KINDS) {
    const place = world.places.find((one) => one.kind === kind);
    if (place) digests[`level/${kind}`] = digestLevel(generateLevel(world, place.id)).total;
  }
  after.push('', line, ...Object.entries(digests).map(([layer, digest]) => `${name} ${layer} ${digest}`));
}
after.push('');
writeFileSync(file, after.join('\n'));
const old = new Set(before);
const moved = after.filter((line) => /^[^#\s]/.test(line) && !old.has(line));
console.log(moved.length === 0 ? 'no digest has changed' : `${moved.length} digests have changed:\n${moved.join('\n')}`);
