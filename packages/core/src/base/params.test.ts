import { describe, expect, test } from 'vitest';
import { InputError } from './input-error.ts';
import { parseParam, type RowsParam, sameValue, valueText, type WeightsParam } from './params.ts';

const trades: WeightsParam = { kind: 'weights', label: '', does: '', default: {}, options: ['smith', 'baker', 'guard'], max: 10 };
const cast: RowsParam = {
  kind: 'rows',
  label: '',
  does: '',
  default: [],
  most: 2,
  fields: {
    name: { kind: 'text', label: '', does: '', default: '', longest: 12 },
    trade: { kind: 'choice', label: '', does: '', default: 'any', options: ['any', 'smith'] },
    age: { kind: 'number', label: '', does: '', default: 30, min: 15, max: 90, step: 1, unit: 'years' },
  },
};

describe('weights', () => {
  test('are read in the order of their options, from JSON too, and back', () => {
    const value = parseParam(trades, { guard: 0, smith: 2 }, 'x');
    expect(Object.entries(value)).toEqual([
      ['smith', 2],
      ['guard', 0],
    ]);
    expect(sameValue(parseParam(trades, valueText(value), 'x'), value)).toBe(true);
    expect(sameValue(value, { smith: 2 })).toBe(false);
  });

  test.each([
    [{ smiht: 1 }, 'did you mean smith?'],
    [{ smith: -1 }, 'use 0 for the nearest'],
    [{ smith: 0, baker: 0, guard: 0 }, 'give at least one'],
    ['smith', 'expected JSON'],
    [[1], 'expected an object'],
  ])('%j is refused with a cure', (value, cure) => {
    expect(() => parseParam(trades, value, 'x')).toThrow(InputError);
    expect(() => parseParam(trades, value, 'x')).toThrow(cure);
  });
});

describe('rows', () => {
  test('take their defaults field by field', () => {
    expect(parseParam(cast, [{ name: ' Mara ' }, { age: 40, trade: 'smith' }], 'x')).toEqual([
      { name: 'Mara', trade: 'any', age: 30 },
      { name: '', trade: 'smith', age: 40 },
    ]);
  });

  test.each([
    [[{ nane: 'Mara' }], 'did you mean name?'],
    [[{}, {}, {}], 'leave some out'],
    [[{ name: 'a name of far too many letters' }], 'shorten it'],
    [[{ name: '#hero#' }], 'leave out signs'],
    [[{ name: 'a\nb' }], 'plain words on one line'],
    [{}, 'expected a list'],
  ])('%j is refused with a cure', (value, cure) => {
    expect(() => parseParam(cast, value, 'x')).toThrow(InputError);
    expect(() => parseParam(cast, value, 'x')).toThrow(cure);
  });
});
