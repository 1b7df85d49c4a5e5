const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const LETTERS: Uint8Array = Uint8Array.from(ALPHABET, (letter) => letter.charCodeAt(0));
const PADDING = 61;
/** Letters that are turned into text at one go: as many as every engine takes as arguments of a call, whole groups of four. */
const CHUNK = 0x4000;

/** Bytes as base64 (RFC 4648, with padding). Core has neither Buffer nor btoa. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  const letters = new Uint8Array(CHUNK);
  let at = 0;
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const bits = (bytes[i] << 16) | ((left > 1 ? bytes[i + 1] : 0) << 8) | (left > 2 ? bytes[i + 2] : 0);
    letters[at++] = LETTERS[bits >> 18];
    letters[at++] = LETTERS[(bits >> 12) & 63];
    letters[at++] = left > 1 ? LETTERS[(bits >> 6) & 63] : PADDING;
    letters[at++] = left > 2 ? LETTERS[bits & 63] : PADDING;
    if (at === CHUNK) {
      parts.push(String.fromCharCode.apply(null, letters as unknown as number[]));
      at = 0;
    }
  }
  parts.push(String.fromCharCode.apply(null, letters.subarray(0, at) as unknown as number[]));
  return parts.join('');
}

const VALUES: Int8Array = new Int8Array(128).fill(-1);
for (let i = 0; i < 64; i++) VALUES[ALPHABET.charCodeAt(i)] = i;

/** The bytes of a base64 text, or undefined where it is not one (wrong letters, wrong length, padding bits that are not zero). */
export function fromBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const out = new Uint8Array((text.length / 4) * 3 - padding);
  let at = 0;
  for (let i = 0; i < text.length; i += 4) {
    const real = i + 4 === text.length ? 4 - padding : 4;
    let bits = 0;
    for (let k = 0; k < 4; k++) {
      const code = k < real ? text.charCodeAt(i + k) : 65;
      const value = code < 128 ? VALUES[code] : -1;
      if (value < 0) return undefined;
      bits = (bits << 6) | value;
    }
    for (let k = 0; k < 3; k++) {
      const byte = (bits >> (16 - 8 * k)) & 255;
      if (k < real - 1) out[at++] = byte;
      else if (byte !== 0) return undefined;
    }
  }
  return out;
}
