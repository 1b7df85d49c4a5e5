import { digestLevel, digestWorld, generateLevel, generateWorld, LEVEL_KINDS, parseRecipe, type Recipe } from '@hinterland/core';

/** One recipe of digests.txt, and what its world gave when `pnpm golden` last ran. */
export interface Golden {
  readonly name: string;
  readonly recipe: Recipe;
  /** Digest by name of layer, table or level. */
  readonly digests: Readonly<Record<string, string>>;
}

/** Reads digests.txt: a line `recipe NAME JSON`, then lines `NAME LAYER DIGEST`. */
export function readGoldens(text: string): Golden[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines
    .filter((line) => line.startsWith('recipe '))
    .map((line) => {
      const [, name, json] = /^recipe (\S+) (.*)$/.exec(line)!;
      const own = lines.filter((other) => other.startsWith(`${name} `)).map((other) => other.split(' '));
      return { name, recipe: parseRecipe(JSON.parse(json)), digests: Object.fromEntries(own.map(([, layer, digest]) => [layer, digest])) };
    });
}

/** The same digests, of the world as it is made here and now, and of one place of each kind from inside. */
export function digestsOf(recipe: Recipe): Record<string, string> {
  const world = generateWorld(recipe);
  const digests = digestWorld(world);
  for (const kind of LEVEL_KINDS) {
    const place = world.places.find((one) => one.kind === kind);
    if (place) digests[`level/${kind}`] = digestLevel(generateLevel(world, place.id))['total'];
  }
  return digests;
}
