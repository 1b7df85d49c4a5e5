import { expect, test } from 'vitest';
import { locate, spanOf } from './locate.ts';

test('finds every value by its pointer', () => {
  const json = '{ "a": ["x", "y \\" ]"],\n "b/c~": { "text": 5, "more": {} }, "": [] }';
  const spans = locate(json);
  const shown = (path: string): string => json.slice(spans.get(path)?.start, spans.get(path)?.end);
  expect(shown('/a/0')).toBe('"x"');
  expect(shown('/a/1')).toBe('"y \\" ]"');
  expect(shown('/b~1c~0/text')).toBe('5');
  expect(shown('/b~1c~0/more')).toBe('{}');
  expect(shown('/')).toBe('[]');
  expect(shown('')).toBe(json);
  expect(spanOf(spans, '/a/1/when')).toEqual(spans.get('/a/1'));
});

test('a text that is no JSON has no places', () => {
  expect(locate('{"a": ').size).toBe(0);
  expect(spanOf(locate('nonsense'), '/a')).toBeNull();
});
