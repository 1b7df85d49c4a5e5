import type { AnyParamTable, Param, ParamValue } from '../base/params.ts';
import { PRESETS } from '../content/presets.ts';
import { ENGINE_VERSION, PARAM_TABLES, type Recipe, SIZE_LIMITS, STAGES } from '../recipe.ts';
import { LIST_LIMITS, NAME_LISTS } from '../civilization/names/name-lists.ts';
import { type JsonSchema, list, mapOf, number, optional, record, refuse, type Shape, text, whole } from './schema-shape.ts';

const value: Shape<ParamValue> = {
  expected: 'a number, a word, true or false, weights or rows',
  schema: { type: ['number', 'string', 'boolean', 'object', 'array'] },
  check: (given, walk) => {
    const composed = typeof given === 'object' && given !== null;
    if (typeof given !== 'string' && typeof given !== 'boolean' && !composed && !Number.isFinite(given))
      refuse(walk, 'expected a number, a word, true or false, weights or rows');
  },
};

/** The recipe of a file that another engine version wrote: its form is known, its parameters are not. */
export const OLDER_RECIPE: Shape<unknown> = record<{ [K in keyof Recipe]: unknown }>({
  engine: text,
  seed: text,
  subseeds: mapOf(text),
  width: whole(1, SIZE_LIMITS.max),
  height: whole(1, SIZE_LIMITS.max),
  metresPerCell: number(0.001, 1e6),
  params: mapOf(mapOf(value)),
  names: optional(mapOf(list(text))),
});

function paramSchema(param: Param): JsonSchema {
  const description = `${param.does}${param.kind === 'number' && param.unit ? ` (${param.unit})` : ''}`;
  switch (param.kind) {
    case 'number': {
      const range = { type: param.step === 1 ? 'integer' : 'number', minimum: param.min, maximum: param.max };
      const form = param.default === 'auto' ? { anyOf: [range, { const: 'auto' }] } : range;
      return { title: param.label, description, ...form, default: param.default };
    }
    case 'choice':
      return { title: param.label, description, enum: [...param.options], default: param.default };
    case 'flag':
      return { title: param.label, description, type: 'boolean', default: param.default };
    case 'text':
      return {
        title: param.label,
        description,
        type: 'string',
        maxLength: param.longest,
        ...(param.colours ? { pattern: '^(#[0-9a-fA-F]{6}( #[0-9a-fA-F]{6})*)?$' } : {}),
        default: param.default,
      };
    case 'weights':
      return {
        title: param.label,
        description,
        type: 'object',
        properties: Object.fromEntries(param.options.map((option) => [option, { type: 'number', minimum: 0, maximum: param.max }])),
        additionalProperties: false,
        default: param.default,
      };
    case 'rows':
      return {
        title: param.label,
        description,
        type: 'array',
        items: groupSchema(param.fields),
        maxItems: param.most,
        default: param.default,
      };
  }
}

function groupSchema(table: AnyParamTable): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(table).map(([name, param]) => [name, paramSchema(param)])),
    additionalProperties: false,
  };
}

const seed = { anyOf: [{ type: 'string', minLength: 1, maxLength: 200 }, { type: 'number' }] };
const NAME_LIST = {
  type: 'array',
  minItems: LIST_LIMITS.least,
  maxItems: LIST_LIMITS.most,
  items: { type: 'string', minLength: LIST_LIMITS.shortest },
};
const side = { type: 'integer', minimum: SIZE_LIMITS.min, maximum: SIZE_LIMITS.max };

/** What `parseRecipe` takes: everything but the seed has a default. */
export const RECIPE_SCHEMA: JsonSchema = {
  type: 'object',
  properties: {
    engine: { const: ENGINE_VERSION, description: 'Engine version that the recipe was made with.' },
    seed: { ...seed, description: 'Any word or number.' },
    subseeds: {
      type: 'object',
      description: 'Other luck for single stages.',
      properties: Object.fromEntries(STAGES.map((stage) => [stage, seed])),
      additionalProperties: false,
    },
    preset: { enum: Object.keys(PRESETS), description: 'A named starting point; params are laid over it.' },
    size: { ...side, description: 'Cells across and down at once.' },
    width: { ...side, default: SIZE_LIMITS.default, description: 'Cells across.' },
    height: { ...side, default: SIZE_LIMITS.default, description: 'Cells down.' },
    metresPerCell: {
      type: 'number',
      minimum: 10,
      maximum: 10_000,
      description: 'Edge of a cell in metres; the default makes the longer side 128 km.',
    },
    params: {
      type: 'object',
      properties: Object.fromEntries(Object.entries(PARAM_TABLES).map(([name, table]) => [name, groupSchema(table)])),
      additionalProperties: false,
    },
    names: {
      type: 'object',
      description: 'Lists of names; those of the world are made in their manner, and never are one of them.',
      properties: Object.fromEntries(NAME_LISTS.map((name) => [name, NAME_LIST])),
      additionalProperties: false,
    },
  },
  required: ['seed'],
  additionalProperties: false,
};
