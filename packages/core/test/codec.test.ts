import { decodeLevel, decodeWorld, encodeLevel, encodeWorld, InputError, type Level, type World } from '@hinterland/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tinyLevel, tinyWorld } from './fixtures/tiny-world.ts';

type Loose = Record<string, any>; // eslint-disable-line typescript/no-explicit-any

const bytes = (layer: Float32Array | Int32Array): Buffer => Buffer.from(layer.buffer, layer.byteOffset, layer.byteLength);

/** The message with which a world is refused after `change` was made to its JSON. */
function refusal(change: (file: Loose) => void, text: string = encodeWorld(tinyWorld(), { layers: 'plain' })): string {
  const file = JSON.parse(text) as Loose;
  delete file['digest'];
  change(file);
  try {
    decodeWorld(JSON.stringify(file));
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).message;
  }
  return 'accepted';
}

describe('a world goes into a file and comes out the same', () => {
  test.each(['base64', 'plain'] as const)('%s layers', (layers) => {
    const world = tinyWorld();
    const text = encodeWorld(world, { layers });
    expect(decodeWorld(text)).toStrictEqual(world);
    expect(Object.is(decodeWorld(text).layers.elevation[17], world.layers.elevation[17])).toBe(true);
    expect(encodeWorld(decodeWorld(text), { layers })).toBe(text);
  });

  test.each(['base64', 'plain'] as const)('any finite float32, any int32, %s', (layers) => {
    fc.assert(
      fc.property(
        fc.array(fc.float({ noNaN: true, min: -20_000, max: 20_000 }), { minLength: 1, maxLength: 400 }),
        fc.array(fc.integer({ min: -1, max: 4095 }), { minLength: 1, maxLength: 400 }),
        (heights, cells) => {
          const world = tinyWorld();
          world.layers.elevation.set(heights);
          world.layers.downhill.set(cells);
          const again = decodeWorld(encodeWorld(world, { layers })).layers;
          for (const name of ['elevation', 'downhill'] as const) expect(bytes(again[name]).equals(bytes(world.layers[name]))).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('layers that are views into a larger buffer', () => {
    const world = tinyWorld();
    const shared = new ArrayBuffer(4 + 4096 * 4);
    const elevation = new Float32Array(shared, 4, 4096);
    elevation.set(world.layers.elevation);
    expect(decodeWorld(encodeWorld({ ...world, layers: { ...world.layers, elevation } }))).toStrictEqual(world);
  });

  test('a level', () => {
    for (const layers of ['base64', 'plain'] as const) expect(decodeLevel(encodeLevel(tinyLevel(), { layers }))).toStrictEqual(tinyLevel());
  });

  test('the file is one JSON object with the fields that other programs rely on', () => {
    const file = JSON.parse(encodeWorld(tinyWorld())) as Loose;
    expect(file).toMatchObject({ format: 'hinterland.world', formatVersion: 1, rect: { x: 0, y: 0, width: 64, height: 64 } });
    expect(file['layers'].elevation).toMatchObject({ type: 'float32', encoding: 'base64' });
    // The first cell is -120.1 as a float32, least byte first.
    expect(file['layers'].elevation.data.slice(0, 5)).toBe(Buffer.from(Float32Array.of(-120.1).buffer).toString('base64').slice(0, 5));
    const plain = JSON.parse(encodeWorld(tinyWorld(), { layers: 'plain' })) as Loose;
    expect(plain['layers'].flow.data[0]).toBe(1e-7);
    expect(plain['layers'].elevation.data[0]).toBe(-120.1);
  });
});

describe('what no file can hold is refused on the way out', () => {
  test('NaN in a plain layer, infinity in a table', () => {
    const world = tinyWorld();
    world.layers.flow[7] = NaN;
    expect(() => encodeWorld(world, { layers: 'plain' })).toThrow('world.layers.flow[7]: is NaN');
    const lakes = [{ ...tinyWorld().lakes[0], level: Infinity }];
    expect(() => encodeWorld({ ...tinyWorld(), lakes })).toThrow('world.lakes: is Infinity');
  });
});

describe('a lying file is refused in one sentence that says where', () => {
  const lies: [what: string, change: (file: Loose) => void, message: string][] = [
    [
      'a level',
      (f) => (f['format'] = 'hinterland.level'),
      'world.format: expected "hinterland.world", got "hinterland.level"; this file is a "level"',
    ],
    [
      'a foreign file',
      (f) => delete f['format'],
      'world.format: expected "hinterland.world", got nothing; this is not a file of Hinterland',
    ],
    ['a newer file', (f) => (f['formatVersion'] = 2), 'world.formatVersion: expected 1, got 2; open it with a newer Hinterland'],
    ['a short layer', (f) => f['layers'].water.data.pop(), 'world.layers.water: expected 4096 numbers, one per cell, got 4095'],
    [
      'short bytes',
      (f) => (f['layers'].water = { type: 'uint8', encoding: 'base64', data: 'AAAA' }),
      'world.layers.water: expected 5464 letters of base64',
    ],
    [
      'bad bytes',
      (f) => (f['layers'].water = { type: 'uint8', encoding: 'base64', data: '?'.repeat(5464) }),
      'world.layers.water: is not base64',
    ],
    ['another type', (f) => (f['layers'].flow.type = 'float64'), 'world.layers.flow: expected the type "float32", got "float64"'],
    [
      'another encoding',
      (f) => (f['layers'].flow.encoding = 'gzip'),
      'world.layers.flow: expected the encoding "base64" or "plain", got "gzip"',
    ],
    ['a missing layer', (f) => delete f['layers'].flow, 'world.layers.flow: is missing'],
    ['an unknown layer', (f) => (f['layers'].smell = {}), 'world.layers: no layer is called "smell"'],
    [
      'a number too great for its layer',
      (f) => (f['layers'].water.data[5] = 300),
      'world.layers.water: expected uint8 numbers, got 300 at cell 5',
    ],
    ['a value out of range', (f) => (f['layers'].water.data[5] = 4), 'world.layers.water: expected values from 0 to 3, got 4 at cell 5'],
    [
      'a biome that is not there',
      (f) => (f['layers'].biome.data[9] = 2),
      'world.layers.biome: expected values from 0 to 1, got 2 at cell 9',
    ],
    [
      'water that drains off the map',
      (f) => (f['layers'].downhill.data[0] = 4096),
      'world.layers.downhill: expected values from -1 to 4095, got 4096 at cell 0',
    ],
    ['text in a layer', (f) => (f['layers'].flow.data[3] = 'x'), 'world.layers.flow: expected numbers, got "x" at cell 3'],
    ['null in a layer', (f) => (f['layers'].flow.data[3] = null), 'world.layers.flow: expected numbers, got null at cell 3'],
    ['a wrong id', (f) => (f['places'][1].id = 0), 'world.places[1].id: expected 1, the place of the row in its table, got 0'],
    [
      'a cell off the map',
      (f) => (f['places'][1].cell = 4096),
      'world.places[1].cell: expected an index into cells, got 4096; the last one is 4095',
    ],
    [
      'a home that is not there',
      (f) => (f['characters'][0].home = 2),
      'world.characters[0].home: expected an index into places, got 2; the last one is 1',
    ],
    ['half a cell', (f) => (f['roads'][0].cells[3] = 1.5), 'world.roads[0].cells[3]: expected an index into cells, got 1.5'],
    [
      'a term that points nowhere',
      (f) => (f['quests'][0].goal[0][1] = 'item:7'),
      'world.quests[0].goal[0][1]: expected an index into items after "item:", got "item:7"',
    ],
    ['a fact of one word', (f) => (f['quests'][0].steps[0].needs = [['at']]), 'world.quests[0].steps[0].needs[0]: expected a fact such as'],
    ['a mistyped word', (f) => (f['places'][0].kind = 'vilage'), 'got "vilage"; did you mean village?'],
    ['a missing field', (f) => delete f['places'][0].name, 'world.places[0].name: is missing; expected a text'],
    ['a missing table', (f) => delete f['items'], 'world.items: is missing'],
    [
      'a mistyped field',
      (f) => ((f['places'][0].nmae = 'x'), delete f['places'][0].name),
      'world.places[0]: no field is called "nmae"; did you mean name?',
    ],
    ['an unknown field of the file', (f) => (f['plases'] = []), 'world: no field of a world is called "plases"; did you mean places?'],
    ['a table that is none', (f) => (f['places'] = { length: 2 }), 'world.places: expected a list, got an object'],
    ['a map that is too large', (f) => (f['rect'].width = 1e9), 'world.rect.width: expected a whole number from 1 to 4096, got 1000000000'],
    ['another rect than its layers', (f) => (f['rect'].height = 65), 'world.layers.elevation: expected 4160 numbers'],
    ['a recipe of another size', (f) => (f['recipe'].width = 128), 'world.rect.width: expected 128 as in the recipe, got 64'],
    [
      'a recipe out of range',
      (f) => (f['recipe'].params.terrain.erosion = 9),
      'world.recipe.params.terrain.erosion: expected a number from 0 to 2',
    ],
    ['an edited file', (f) => (f['digest'] = '0123456789abcdef'), 'world.digest: the file says "0123456789abcdef" but its contents give'],
  ];
  test.each(lies)('%s', (_, change, message) => expect(refusal(change)).toContain(message));

  test('NaN and infinity as bytes', () => {
    for (const lie of [NaN, Infinity, -Infinity]) {
      const world = tinyWorld();
      world.layers.temperature[4] = lie;
      expect(() => decodeWorld(encodeWorld(world))).toThrow(
        `world.layers.temperature: expected values from -150 to 150, got ${lie} at cell 4`,
      );
    }
  });

  test('numbers beyond all bounds in a table', () => {
    const text = encodeWorld(tinyWorld()).replace('"level":165', '"level":1e999');
    expect(() => decodeWorld(text, { digest: 'ignore' })).toThrow(
      'world.lakes[0].level: expected a number from -20000 to 20000, got Infinity',
    );
  });

  test('names that reach into prototypes', () => {
    const text = encodeWorld(tinyWorld());
    const hidden = [
      text.replace('{', '{"__proto__":{"places":[]},'),
      text.replace('"level":165', '"__proto__":{"level":165},"level":165'),
      text.replace('"params":{', '"params":{"__proto__":{"terrain":{}},'),
      text.replace('"subseeds":{', '"subseeds":{"__proto__":"x",'),
      text.replace('"layers":{', '"layers":{"__proto__":{},'),
    ];
    for (const file of hidden) {
      expect(file).not.toBe(text);
      expect(() => decodeWorld(file)).toThrow(/__proto__/);
    }
    expect(({} as Loose)['places']).toBeUndefined();
  });

  test('files that are not JSON', () => {
    expect(() => decodeWorld('')).toThrow('world: is empty');
    expect(() => decodeWorld('<html>')).toThrow('world: is not JSON that Hinterland wrote');
    expect(() => decodeWorld('[1]')).toThrow('world: is not JSON that Hinterland wrote');
    expect(() => decodeWorld('{"format": "hint')).toThrow(/^world: is not JSON \(.*\); it may have been cut short/);
    expect(() => decodeWorld(undefined as unknown as string)).toThrow('world: expected the text of a file');
    expect(() => decodeWorld('{"a":'.repeat(100_000))).toThrow(InputError);
    expect(() => decodeWorld('{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000))).toThrow(InputError);
    expect(() => decodeWorld('x', { path: 'my world.json' })).toThrow('my world.json: is not JSON');
  });

  test('a level that lies', () => {
    const text = encodeLevel(tinyLevel(), { layers: 'plain' });
    const bad = (from: string, to: string): (() => Level) => {
      expect(text).toContain(from);
      return () => decodeLevel(text.replace(from, to), { digest: 'ignore' });
    };
    expect(bad('"entrance":5', '"entrance":16')).toThrow('level.entrance: expected an index into cells, got 16; the last one is 15');
    expect(bad('"objectSteps":[2,1,1]', '"objectSteps":[2]')).toThrow('level.proof.objectSteps: expected 3 numbers, one per object, got 1');
    expect(bad('"data":[1,', '"data":[2,')).toThrow('level.layers.tiles: expected values from 0 to 1, got 2 at cell 0');
    expect(() => decodeLevel(encodeWorld(tinyWorld()))).toThrow('this file is a "world"');
  });
});

test('a world of an older engine is read, whatever its parameters were', () => {
  const world = tinyWorld();
  const recipe = { ...world.recipe, engine: '0.0.7', params: { weather: { fog: true, depth: 3 } } } as unknown as World['recipe'];
  const older = { ...world, engine: '0.0.7', recipe };
  expect(decodeWorld(encodeWorld(older))).toStrictEqual(older);
});

describe('whatever is done to a file, decode answers at once, and with nothing but an InputError', () => {
  const texts = [encodeWorld(tinyWorld()), encodeWorld(tinyWorld(), { layers: 'plain' }), encodeLevel(tinyLevel())];
  const attempt = (text: string): boolean => {
    try {
      (text.includes('hinterland.level') ? decodeLevel : decodeWorld)(text);
      return true;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      expect(error.message).not.toContain('\n');
      expect(error.message.length).toBeLessThan(900);
      return false;
    }
  };

  test('cut short at any place', () => {
    let tried = 0;
    for (const text of texts) {
      for (let i = 0; i < 150; i++) {
        tried++;
        expect(attempt(text.slice(0, Math.floor(((text.length - 2) * i) / 150)))).toBe(false);
      }
    }
    expect(tried).toBe(450);
  });

  test('characters changed: refused, or the very same world', () => {
    fc.assert(
      fc.property(fc.nat(2), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 0x17f }), (which, where, code) => {
        const text = texts[which];
        const i = Math.min(text.length - 1, Math.floor(where * text.length));
        const changed = text.slice(0, i) + String.fromCharCode(code) + text.slice(i + 1);
        if (attempt(changed)) {
          const again = changed.includes('hinterland.level')
            ? encodeLevel(decodeLevel(changed))
            : encodeWorld(decodeWorld(changed), { layers: which === 1 ? 'plain' : 'base64' });
          expect(again).toBe(text);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('values replaced by others', () => {
    const files = texts.map((text) => JSON.parse(text) as Loose);
    fc.assert(
      fc.property(
        fc.nat(2),
        fc.infiniteStream(fc.nat(40)),
        fc.oneof(fc.jsonValue(), fc.constantFrom(-1, 1e308, 0.5, '', '__proto__', [], {}, null)),
        (which, turns, value) => {
          const file = structuredClone(files[which]);
          delete file['digest'];
          let holder: Loose = file;
          for (const turn of turns) {
            const names = Object.keys(holder);
            const name = names[turn % names.length];
            const next = holder[name] as unknown;
            if (typeof next !== 'object' || next === null || Object.keys(next).length === 0 || turn % 5 === 0) {
              holder[name] = value;
              break;
            }
            holder = next as Loose;
          }
          attempt(JSON.stringify(file));
        },
      ),
      { numRuns: 400 },
    );
  });
});
