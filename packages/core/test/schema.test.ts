import { readFileSync } from 'node:fs';
import { encodeLevel, encodeWorld, JSON_SCHEMAS, PARAM_TABLES, parseRecipe, type SchemaName } from '@hinterland/core';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { tinyLevel, tinyWorld } from './fixtures/tiny-world.ts';

const names: SchemaName[] = ['world', 'level', 'recipe'];
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTuples: false, allowUnionTypes: true });
const published = (name: SchemaName): object =>
  JSON.parse(readFileSync(new URL(`../schema/${name}.schema.json`, import.meta.url), 'utf8')) as object;
const checks = Object.fromEntries(names.map((name) => [name, ajv.compile(published(name))])) as Record<SchemaName, ValidateFunction>;
const errors = (name: SchemaName, value: unknown): unknown[] => {
  checks[name](value);
  return (checks[name].errors ?? []).map((e) => `${e.instancePath}: ${e.message}`);
};

test.each(names)('the published %s.schema.json is current (pnpm refresh writes it)', (name) => {
  expect(published(name)).toEqual(JSON_SCHEMAS[name]);
});

describe('files that are written agree with the published schema', () => {
  test.each(['base64', 'plain'] as const)('world and level, %s', (layers) => {
    expect(errors('world', JSON.parse(encodeWorld(tinyWorld(), { layers })))).toEqual([]);
    expect(errors('level', JSON.parse(encodeLevel(tinyLevel(), { layers })))).toEqual([]);
  });

  test('recipes, short and in full', () => {
    expect(errors('recipe', { seed: 'copper-otter' })).toEqual([]);
    expect(errors('recipe', { seed: 7, size: 128, preset: 'islands', params: { terrain: { seaLevel: 'auto', erosion: 0.5 } } })).toEqual(
      [],
    );
    expect(errors('recipe', parseRecipe('copper-otter'))).toEqual([]);
  });
});

describe('the schema refuses what decode and parseRecipe refuse', () => {
  test('worlds', () => {
    const world = (): Record<string, any> => JSON.parse(encodeWorld(tinyWorld())) as Record<string, any>; // eslint-disable-line typescript/no-explicit-any
    const kind = world();
    kind['places'][0].kind = 'metropolis';
    expect(errors('world', kind)).toEqual(['/places/0/kind: must be equal to one of the allowed values']);
    const extra = world();
    extra['characters'][0].nickname = 'x';
    expect(errors('world', extra)).toEqual(['/characters/0: must NOT have additional properties']);
    const missing = world();
    delete missing['layers'].flow;
    expect(errors('world', missing)).toEqual(["/layers: must have required property 'flow'"]);
    const shortFact = world();
    shortFact['quests'][0].goal = [['at']];
    expect(errors('world', shortFact)).toEqual(['/quests/0/goal/0: must NOT have fewer than 2 items']);
  });

  test('recipes: every parameter with bounds has them', () => {
    let tried = 0;
    for (const [group, table] of Object.entries(PARAM_TABLES)) {
      for (const [name, param] of Object.entries(table)) {
        const bad = param.kind === 'number' ? param.max + 1 : 'nonsense';
        tried++;
        expect(errors('recipe', { seed: 'x', params: { [group]: { [name]: bad } } })).not.toEqual([]);
        expect(() => parseRecipe({ seed: 'x', params: { [group]: { [name]: bad } } })).toThrow(`recipe.params.${group}.${name}`);
        expect(errors('recipe', { seed: 'x', params: { [group]: { [name]: param.default } } })).toEqual([]);
      }
    }
    expect(tried).toBeGreaterThan(10);
    expect(errors('recipe', { seed: 'x', params: { terain: {} } })).toEqual(['/params: must NOT have additional properties']);
  });
});
