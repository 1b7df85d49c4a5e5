// Writes packages/core/schema from the shapes in packages/core/src/io. Run it with `pnpm schemas`.
import { writeFileSync } from 'node:fs';
import { JSON_SCHEMAS } from '../packages/core/dist/index.js';

for (const [name, schema] of Object.entries(JSON_SCHEMAS)) {
  const file = `packages/core/schema/${name}.schema.json`;
  writeFileSync(new URL(`../${file}`, import.meta.url), `${JSON.stringify(schema, null, 1)}\n`);
  console.log(`wrote ${file}`);
}
