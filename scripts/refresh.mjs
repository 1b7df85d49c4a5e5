// Writes the files that are made from the sources: the JSON Schemas, docs/recipes.md and the README's picture. Run it with
// `pnpm refresh`.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const core = new URL('../packages/core/', import.meta.url);
const hinterland = (...args) => execFileSync(process.execPath, [new URL('dist/cli/main.js', core).pathname, ...args], { encoding: 'utf8' });
const write = (path, text) => {
  writeFileSync(new URL(path, core), text);
  console.log(`wrote packages/core/${path}`);
};
for (const name of ['world', 'level', 'recipe']) write(`schema/${name}.schema.json`, hinterland('schema', name));
write('docs/recipes.md', hinterland('params', '--markdown'));

hinterland('generate', 'copper-otter', '--scale', '1.25', '--out', new URL('docs/img/world.png', core).pathname);
console.log('wrote packages/core/docs/img/world.png');
