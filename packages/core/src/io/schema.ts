import { FORMAT_VERSION } from './codec-file.ts';
import { LEVEL_FILE } from './schema-level.ts';
import { OLDER_RECIPE, RECIPE_SCHEMA } from './schema-recipe.ts';
import type { JsonSchema } from './schema-shape.ts';
import { type FileKind, type LayerSpec, WORLD_FILE } from './schema-world.ts';

export type SchemaName = 'world' | 'level' | 'recipe';

/** The JSON Schemas (draft 2020-12) of all that Hinterland reads and writes; `schema/` holds them as files. */
export const JSON_SCHEMAS: { readonly [N in SchemaName]: JsonSchema } = {
  world: fileSchema('A world of Hinterland', WORLD_FILE),
  level: fileSchema('A level of Hinterland: one place of a world, from inside', LEVEL_FILE),
  recipe: document('recipe', 'A recipe of Hinterland: the whole input of a world', RECIPE_SCHEMA),
};

function document(name: SchemaName, title: string, body: JsonSchema): JsonSchema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `urn:hinterland:${name}:${FORMAT_VERSION}`, title, ...body };
}

function fileSchema(title: string, kind: FileKind): JsonSchema {
  const tables = Object.keys(kind.tables);
  const layers = Object.entries(kind.layers);
  const properties = {
    format: { const: kind.format },
    formatVersion: { const: FORMAT_VERSION },
    engine: { type: 'string', description: 'Version of the engine that made it.' },
    digest: { type: 'string', description: 'Digest of recipe, layers and tables; remove it after editing the file by hand.' },
    recipe: { ...OLDER_RECIPE.schema, description: 'Enough to make it again.' },
    ...Object.fromEntries(Object.entries(kind.head).map(([name, shape]) => [name, shape.schema])),
    layers: {
      type: 'object',
      description: 'One value per cell of rect, row-major: (y - rect.y) * rect.width + (x - rect.x).',
      properties: Object.fromEntries(layers.map(([name, spec]) => [name, layerSchema(spec)])),
      required: layers.map(([name]) => name),
      additionalProperties: false,
    },
    ...Object.fromEntries(tables.map((name) => [name, { type: 'array', items: { $ref: `#/$defs/${name}` } }])),
  };
  return document(kind.noun as SchemaName, title, {
    type: 'object',
    properties,
    required: Object.keys(properties).filter((name) => name !== 'digest'),
    additionalProperties: false,
    $defs: Object.fromEntries(tables.map((name) => [name, kind.tables[name].schema])),
  });
}

function layerSchema(spec: LayerSpec): JsonSchema {
  const value = {
    type: spec.type === 'float32' ? 'number' : 'integer',
    minimum: spec.least,
    ...(typeof spec.most === 'number' && { maximum: spec.most }),
  };
  return {
    type: 'object',
    description: spec.about,
    properties: {
      type: { const: spec.type },
      encoding: { enum: ['base64', 'plain'] },
      data: {
        description: 'Little-endian bytes as base64, or a list of numbers.',
        anyOf: [
          { type: 'string', pattern: '^[A-Za-z0-9+/]*={0,2}$' },
          { type: 'array', items: value },
        ],
      },
    },
    required: ['type', 'encoding', 'data'],
    additionalProperties: false,
  };
}
