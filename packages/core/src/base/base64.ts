const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64 (RFC 4648, with padding). Core has neither Buffer nor btoa. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  const chunk = 0x6000;
  for (let start = 0; start < bytes.length; start += chunk) {
    const end = Math.min(bytes.length, start + chunk);
    let text = '';
    for (let i = start; i < end; i += 3) {
      const b1 = i + 1 < bytes.length ? bytes[i + 1] : 0;
      const b2 = i + 2 < bytes.length ? bytes[i + 2] : 0;
      const bits = (bytes[i] << 16) | (b1 << 8) | b2;
      text += ALPHABET[bits >> 18] + ALPHABET[(bits >> 12) & 63];
      text += i + 1 < bytes.length ? ALPHABET[(bits >> 6) & 63] : '=';
      text += i + 2 < bytes.length ? ALPHABET[bits & 63] : '=';
    }
    parts.push(text);
  }
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
