import { LETTER_EM, LETTERS } from '../../content/letters.ts';

export type FaceName = keyof typeof LETTERS;

/** A letter: its advance, and its contours as runs of x, y (upwards) and 1 for a point on the curve, in units of the em. */
export interface Glyph {
  readonly advance: number;
  readonly contours: readonly Int16Array[];
}
export type Typeface = (letter: string) => Glyph | undefined;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUE_OF: ReadonlyMap<string, number> = new Map([...DIGITS].map((digit, value) => [digit, value]));

/** Reads a typeface; a letter's outline is unpacked when it is first asked for. */
export function openTypeface(name: FaceName): Typeface {
  const texts = new Map<string, string>();
  for (const text of LETTERS[name].split('|')) texts.set(text[0], text);
  const glyphs = new Map<string, Glyph>();
  return (letter) => {
    const known = glyphs.get(letter);
    if (known) return known;
    const text = texts.get(letter);
    if (text === undefined) return undefined;
    const glyph = unpack(text);
    glyphs.set(letter, glyph);
    return glyph;
  };
}

/** Width of a text, pixels; undefined where the face lacks one of its letters. */
export function textWidth(face: Typeface, text: string, size: number, spacing: number): number | undefined {
  let width = 0;
  for (const letter of text) {
    const glyph = face(letter);
    if (glyph === undefined) return undefined;
    width += (glyph.advance * size) / LETTER_EM + spacing;
  }
  return width;
}

function unpack(text: string): Glyph {
  let at = 1;
  const read = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 5) {
      const digit = VALUE_OF.get(text[at++]) as number;
      value |= (digit & 31) << shift;
      if (digit < 32) break;
    }
    return value & 1 ? -(value >> 1) : value >> 1;
  };
  const advance = read();
  const contours = Array.from({ length: read() }, () => [] as number[]);
  let x = 0;
  let y = 0;
  const out = contours.map(() => {
    const points = new Int16Array(3 * read());
    for (let k = 0; k < points.length; k += 3) {
      x += read();
      const rest = read();
      y += rest >> 1;
      points[k] = x;
      points[k + 1] = y;
      points[k + 2] = rest & 1;
    }
    return points;
  });
  return { advance, contours: out };
}
