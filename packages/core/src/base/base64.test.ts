import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from './base64.ts';

test('the test vectors of RFC 4648', () => {
  const vectors = { '': '', f: 'Zg==', fo: 'Zm8=', foo: 'Zm9v', foob: 'Zm9vYg==', fooba: 'Zm9vYmE=', foobar: 'Zm9vYmFy' };
  for (const [plain, coded] of Object.entries(vectors)) {
    expect(toBase64(Uint8Array.from(Buffer.from(plain)))).toBe(coded);
    expect(fromBase64(coded)).toEqual(Uint8Array.from(Buffer.from(plain)));
  }
});

test('bytes of any length come back, as Node would write them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(toBase64(bytes))).toEqual(Uint8Array.from(bytes));
    }),
  );
  for (const length of [12_287, 12_288, 12_289, 100_000]) {
    const bytes = Uint8Array.from({ length }, (_, i) => i * 31);
    expect(toBase64(bytes) === Buffer.from(bytes).toString('base64')).toBe(true);
  }
});

test.each(['Zg=', 'Zg', 'Z===', 'Zh==', 'Zm9=', 'Zm8=Zm8=', 'Zm 9', 'Zm9*', 'Zm9\u0100', '-_-_'])('%j is not base64', (text) => {
  expect(fromBase64(text)).toBeUndefined();
});
