import { type Param, PARAM_TABLES, PRESETS, SIZE_LIMITS, STAGES, valueText } from '@hinterland/core';

/** docs/recipes.md: all that a recipe may hold, from the tables that the engine itself reads. */
export function paramsDocument(): string {
  const groups = Object.entries(PARAM_TABLES).filter(([, table]) => Object.keys(table).length > 0);
  return `# Recipes

A recipe is the whole input of a world: the same recipe gives the same bytes on every machine. It is plain JSON, and
everything but the seed has a default. \`parseRecipe\` reads it strictly: a name that does not exist or a value out of
range is refused with a sentence that says what would do. This page is written by \`pnpm refresh\`.

\`\`\`json
{ "seed": "copper-otter", "size": 256, "preset": "islands", "params": { "terrain": { "erosion": 1.3 } }, "subseeds": { "quests": "again" } }
\`\`\`

| field | is |
|---|---|
| \`seed\` | any text of 1 to 200 characters, or a number |
| \`size\`, or \`width\` and \`height\` | cells, ${SIZE_LIMITS.min} to ${SIZE_LIMITS.max}; ${SIZE_LIMITS.default} unless told |
| \`metresPerCell\` | edge of a cell; unless told, the longer side of the world is 128 km, so that another size is the same world seen finer or coarser |
| \`preset\` | a named starting point (below); \`params\` are laid over it |
| \`params\` | one group for each part of the pipeline (below) |
| \`subseeds\` | other luck for single stages, all others stay: ${STAGES.map((stage) => `\`${stage}\``).join(', ')} |
| \`engine\` | the engine version that the recipe was made with; another one is refused, for it would give another world |

On the command line: \`hinterland generate copper-otter --size 256 --preset islands --set terrain.erosion=1.3 --subseed quests=again --out world.json\`.

## Presets

| name | is |
|---|---|
${Object.entries(PRESETS)
  .map(([name, { does }]) => `| \`${name}\` | ${does} |`)
  .join('\n')}
${groups.map(([group, table]) => section(group, table)).join('')}`;
}

function section(group: string, table: Readonly<Record<string, Param>>): string {
  const rows = Object.entries(table).map(
    ([name, param]) => `| \`${name}\` | \`${valueText(param.default)}\` | ${allowed(param)} | ${param.does} |`,
  );
  return `\n## ${group}\n\n| name | default | allowed | does |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

function allowed(param: Param): string {
  switch (param.kind) {
    case 'number':
      return `${param.min} to ${param.max}${param.unit ? ` ${param.unit}` : ''}${param.step === 1 ? ', whole' : ''}${param.default === 'auto' ? ', or `auto`' : ''}`;
    case 'choice':
      return param.options.map((option) => `\`${option}\``).join(', ');
    case 'flag':
      return '`true` or `false`';
    case 'text':
      return `words, at most ${param.longest} characters`;
    case 'weights':
      return `a factor from 0 (never) to ${param.max} for any of ${param.options.map((option) => `\`${option}\``).join(', ')}`;
    case 'rows':
      return `a list of at most ${param.most} rows of ${Object.entries(param.fields)
        .map(([name, field]) => `\`${name}\` (${allowed(field)})`)
        .join(', ')}`;
  }
}
