import { zlibSync } from 'fflate';

/** Pixels of a picture, four channels each; alpha is taken to be whole. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

const SIGNATURE: Uint8Array = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const INDEXED = 3;
const TRUECOLOUR = 2;

/** A PNG file: indexed where 256 colours are enough, else truecolour. `texts` become tEXt chunks and must be ASCII. */
export function encodePng({ width, height, data }: Picture, texts: readonly (readonly [keyword: string, text: string])[] = []): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header[8] = 8;
  const indexed = indexedPixels(width, height, data);
  header[9] = indexed === undefined ? TRUECOLOUR : INDEXED;
  const chunks = [chunk('IHDR', header)];
  for (const [keyword, text] of texts) chunks.push(chunk('tEXt', ascii(`${keyword}\0${text}`)));
  if (indexed !== undefined) chunks.push(chunk('PLTE', indexed.palette));
  const rows = indexed === undefined ? filteredRows(width, height, data) : indexed.rows;
  chunks.push(chunk('IDAT', zlibSync(rows, { level: 6 })), chunk('IEND', new Uint8Array(0)));
  return joined([SIGNATURE, ...chunks]);
}

/** The texts of a PNG file's tEXt chunks, by keyword; undefined where the bytes are no PNG, are cut short or damaged. */
export function pngTexts(bytes: Uint8Array): Map<string, string> | undefined {
  if (bytes.length < SIGNATURE.length || SIGNATURE.some((byte, i) => bytes[i] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts = new Map<string, string>();
  for (let at = SIGNATURE.length; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    if (length > bytes.length - at - 12) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === 'IEND') return texts;
    if (type === 'tEXt') {
      if (view.getUint32(at + 8 + length) !== crc32(bytes.subarray(at + 4, at + 8 + length))) return undefined;
      const body = bytes.subarray(at + 8, at + 8 + length);
      const nought = body.indexOf(0);
      if (nought > 0) texts.set(latin1(body.subarray(0, nought)), latin1(body.subarray(nought + 1)));
    }
    at += 12 + length;
  }
  return undefined;
}

/** One byte for each pixel and the colours they stand for, in the order they first come; undefined for more than 256. Rows begin with filter 0. */
function indexedPixels(width: number, height: number, data: Uint8ClampedArray): { rows: Uint8Array; palette: Uint8Array } | undefined {
  const rows = new Uint8Array((width + 1) * height);
  const indexOf = new Map<number, number>();
  let last = -1;
  let lastIndex = 0;
  for (let y = 0, k = 0; y < height; y++) {
    for (let x = 0; x < width; x++, k += 4) {
      const colour = (data[k] << 16) | (data[k + 1] << 8) | data[k + 2];
      if (colour !== last) {
        const known = indexOf.get(colour);
        if (known === undefined && indexOf.size === 256) return undefined;
        last = colour;
        lastIndex = known ?? indexOf.size;
        if (known === undefined) indexOf.set(colour, lastIndex);
      }
      rows[y * (width + 1) + 1 + x] = lastIndex;
    }
  }
  const palette = new Uint8Array(indexOf.size * 3);
  for (const [colour, index] of indexOf) palette.set([colour >> 16, (colour >> 8) & 255, colour & 255], index * 3);
  return { rows, palette };
}

/**
 * Rows of red, green and blue, each behind the filter (none, sub, up, average or Paeth) that leaves the smallest sum of
 * absolute differences: the heuristic that the PNG specification recommends.
 *
 * Source: W3C, Portable Network Graphics (PNG) Specification, chapter 12.8, 2003.
 */
function filteredRows(width: number, height: number, data: Uint8ClampedArray): Uint8Array {
  const stride = width * 3;
  const out = new Uint8Array((stride + 1) * height);
  const tries = [1, 2, 4].map((filter) => ({ filter, row: new Uint8Array(stride), sum: 0 }));
  let above = new Uint8Array(stride);
  let row = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    for (let x = 0, k = y * width * 4; x < stride; x += 3, k += 4) {
      row[x] = data[k];
      row[x + 1] = data[k + 1];
      row[x + 2] = data[k + 2];
    }
    let best = tries[0];
    for (const attempt of tries) {
      attempt.sum = applyFilter(attempt.filter, row, above, attempt.row);
      if (attempt.sum < best.sum) best = attempt;
    }
    out[y * (stride + 1)] = best.filter;
    out.set(best.row, y * (stride + 1) + 1);
    const spare = above;
    above = row;
    row = spare;
  }
  return out;
}

/** Filters one row; returns the sum of the absolute values, bytes read as signed. */
function applyFilter(filter: number, row: Uint8Array, above: Uint8Array, out: Uint8Array): number {
  let sum = 0;
  for (let x = 0; x < row.length; x++) {
    const left = x >= 3 ? row[x - 3] : 0;
    const guess = filter === 1 ? left : filter === 2 ? above[x] : paeth(left, above[x], x >= 3 ? above[x - 3] : 0);
    const value = (row[x] - guess) & 255;
    out[x] = value;
    sum += value < 128 ? value : 256 - value;
  }
  return sum;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const toLeft = Math.abs(guess - left);
  const toUp = Math.abs(guess - up);
  const toCorner = Math.abs(guess - corner);
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
}

function chunk(type: string, body: Uint8Array): Uint8Array {
  const out = new Uint8Array(12 + body.length);
  const view = new DataView(out.buffer);
  view.setUint32(0, body.length);
  out.set(ascii(type), 4);
  out.set(body, 8);
  view.setUint32(8 + body.length, crc32(out.subarray(4, 8 + body.length)));
  return out;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096));
  return text;
}

/** Remainders of single bytes for the CRC-32 of ISO 3309. */
const REMAINDERS: Uint32Array = Uint32Array.from({ length: 256 }, (_, byte) => {
  let c = byte;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) c = REMAINDERS[(c ^ bytes[i]) & 255] ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}
