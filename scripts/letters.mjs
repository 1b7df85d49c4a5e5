// Bakes the letters of the map's typefaces into packages/core/src/content/letters.ts: outlines of the Latin letters that
// names are written in, as short texts. Run by hand, and only when the typeface or the letters change.
//
// Format of the source: Apple, "TrueType Reference Manual" (glyf, loca, cmap, hmtx); W3C, "WOFF File Format 1.0", 2012.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { inflateSync } from 'node:zlib';

const ROOT = resolve(import.meta.dirname, '..');
const require = createRequire(join(ROOT, 'packages/playground/package.json'));
const files = (family) => join(dirname(require.resolve(`@fontsource/${family}/package.json`)), 'files');
const FACES = {
  roman: ['alegreya', '500-normal'],
  italic: ['alegreya', '500-italic'],
  capitals: ['alegreya-sc', '500-normal'],
};
/** ASCII, Latin-1 and Latin Extended-A, with the marks that names hold. */
const LETTERS = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, k) => String.fromCharCode(0x20 + k)).filter((c) => /[A-Za-z0-9 '\-.,&()!?:]/.test(c)),
  ...Array.from({ length: 0x180 - 0xc0 }, (_, k) => String.fromCharCode(0xc0 + k)).filter((c) => /\p{L}/u.test(c)),
  '’',
  '–',
];
/** Outlines are kept on a grid of so many units to the em. */
const EM = 512;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function tablesOf(path) {
  const bytes = readFileSync(path);
  const tables = {};
  for (let k = 0; k < bytes.readUInt16BE(12); k++) {
    const entry = 44 + 20 * k;
    const [offset, packed, length] = [4, 8, 12].map((at) => bytes.readUInt32BE(entry + at));
    const raw = bytes.subarray(offset, offset + packed);
    tables[bytes.toString('latin1', entry, entry + 4)] = packed < length ? inflateSync(raw) : raw;
  }
  return tables;
}

function glyphOfCode(cmap, code) {
  for (let k = 0; k < cmap.readUInt16BE(2); k++) {
    const at = cmap.readUInt32BE(8 + 8 * k);
    if (cmap.readUInt16BE(at) !== 4) continue;
    const segments = cmap.readUInt16BE(at + 6) / 2;
    for (let s = 0; s < segments; s++) {
      const end = cmap.readUInt16BE(at + 14 + 2 * s);
      const start = cmap.readUInt16BE(at + 16 + 2 * (segments + s));
      if (code < start || code > end) continue;
      const delta = cmap.readUInt16BE(at + 16 + 2 * (2 * segments + s));
      const rangeAt = at + 16 + 2 * (3 * segments + s);
      const range = cmap.readUInt16BE(rangeAt);
      if (range === 0) return (code + delta) & 0xffff;
      const glyph = cmap.readUInt16BE(rangeAt + range + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
  }
  return 0;
}

/** Contours of points [x, y, on the curve]. */
function contoursOf(tables, glyph, depth = 0) {
  const { head, loca, glyf } = tables;
  const long = head.readInt16BE(50) === 1;
  const at = long ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph);
  const end = long ? loca.readUInt32BE(4 * glyph + 4) : 2 * loca.readUInt16BE(2 * glyph + 2);
  if (end === at) return [];
  const count = glyf.readInt16BE(at);
  let p = at + 10;
  if (count < 0) {
    const out = [];
    for (let more = true; more && depth < 4;) {
      const flags = glyf.readUInt16BE(p);
      const part = glyf.readUInt16BE(p + 2);
      p += 4;
      const [dx, dy] = flags & 1 ? [glyf.readInt16BE(p), glyf.readInt16BE(p + 2)] : [glyf.readInt8(p), glyf.readInt8(p + 1)];
      p += flags & 1 ? 4 : 2;
      let m = [1, 0, 0, 1];
      const f = (o) => glyf.readInt16BE(p + o) / 16384;
      if (flags & 8) m = [f(0), 0, 0, f(0)];
      else if (flags & 0x40) m = [f(0), 0, 0, f(2)];
      else if (flags & 0x80) m = [f(0), f(2), f(4), f(6)];
      p += flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
      for (const contour of contoursOf(tables, part, depth + 1))
        out.push(contour.map(([x, y, on]) => [m[0] * x + m[2] * y + dx, m[1] * x + m[3] * y + dy, on]));
      more = (flags & 0x20) !== 0;
    }
    return out;
  }
  const ends = Array.from({ length: count }, (_, k) => glyf.readUInt16BE(p + 2 * k));
  p += 2 * count;
  p += 2 + glyf.readUInt16BE(p);
  const points = ends[count - 1] + 1;
  const flags = [];
  while (flags.length < points) {
    const flag = glyf[p++];
    flags.push(flag);
    if (flag & 8) for (let repeat = glyf[p++]; repeat > 0; repeat--) flags.push(flag);
  }
  const axis = (short, same) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? glyf[p++] : -glyf[p++];
      else if (!(flag & same)) {
        value += glyf.readInt16BE(p);
        p += 2;
      }
      return value;
    });
  };
  const xs = axis(2, 16);
  const ys = axis(4, 32);
  let first = 0;
  return ends.map((last) => {
    const contour = [];
    for (let k = first; k <= last; k++) contour.push([xs[k], ys[k], flags[k] & 1]);
    first = last + 1;
    return contour;
  });
}

/** A whole number in digits of five bits, the sixth saying that more follow; the sign in the lowest bit. */
function packed(value) {
  let rest = value < 0 ? -value * 2 + 1 : value * 2;
  let out = '';
  do {
    out += DIGITS[(rest & 31) | (rest > 31 ? 32 : 0)];
    rest >>= 5;
  } while (rest > 0);
  return out;
}

function glyphText(tables, code) {
  const glyph = glyphOfCode(tables.cmap, code);
  if (glyph === 0) return null;
  const em = tables.head.readUInt16BE(18);
  const scaled = (value) => Math.round((value * EM) / em);
  const wide = Math.min(glyph, tables.hhea.readUInt16BE(34) - 1);
  const contours = contoursOf(tables, glyph);
  let out = packed(scaled(tables.hmtx.readUInt16BE(4 * wide))) + packed(contours.length);
  let [x, y] = [0, 0];
  for (const contour of contours) {
    out += packed(contour.length);
    for (const [px, py, on] of contour) {
      const [dx, dy] = [scaled(px) - x, scaled(py) - y];
      out += packed(dx) + packed(dy * 2 + on);
      x += dx;
      y += dy;
    }
  }
  return out;
}

const faces = Object.entries(FACES).map(([name, [family, cut]]) => {
  const sets = ['latin', 'latin-ext'].map((set) => tablesOf(join(files(family), `${family}-${set}-${cut}.woff`)));
  const glyphs = LETTERS.flatMap((letter) => {
    const text = sets.map((tables) => glyphText(tables, letter.codePointAt(0))).find((found) => found !== null);
    return text === undefined ? [] : [`${letter}${text}`];
  });
  console.log(`${name}: ${glyphs.length} letters, ${glyphs.join('|').length} characters`);
  return `  ${name}: ${JSON.stringify(glyphs.join('|'))},`;
});

writeFileSync(
  join(ROOT, 'packages/core/src/content/letters.ts'),
  `/**
 * Outlines of the letters that maps are lettered with: Alegreya, upright, italic and small capitals, by the Alegreya
 * Project Authors, under the SIL Open Font License 1.1 (\`licences/alegreya.txt\`). Made by \`scripts/letters.mjs\`; each letter
 * is its sign, then its advance and its contours in base 64, as \`io/lettering/glyphs.ts\` reads them.
 */
export const LETTERS: Readonly<Record<'roman' | 'italic' | 'capitals', string>> = {
${faces.join('\n')}
};
/** Units to the em. */
export const LETTER_EM = ${EM};
`,
);
