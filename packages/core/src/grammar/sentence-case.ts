/** Where sentences begin and end. */

/** Words before a full stop that end no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'vs', 'etc', 'e.g', 'i.e', 'cf', 'ca']);
/** Letters of the longest of them. */
const LONGEST = Math.max(...Array.from(ABBREVIATIONS, ({ length }) => length));

/** Of the plain letters, from a to z. */
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The text with a capital at the start of every sentence; nothing else is touched. */
export function sentenceCase(text: string): string {
  let out = '';
  let copied = 0;
  let atStart = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (atStart && code < 128) {
      if (code >= 97 && code <= 122) {
        out += text.slice(copied, i) + CAPITALS[code - 97];
        copied = i + 1;
        atStart = false;
      } else if ((code >= 65 && code <= 90) || (code >= 48 && code <= 57)) atStart = false;
    } else if (atStart) {
      const c = text[i];
      const upper = c.toUpperCase();
      if (upper !== c.toLowerCase()) {
        // A letter whose capital is two letters would move everything behind it.
        if (upper !== c && upper.length === 1) {
          out += text.slice(copied, i) + upper;
          copied = i + 1;
        }
        atStart = false;
      }
    } else if (isMark(code)) {
      const end = sentenceEnd(text, i);
      if (end > 0) {
        atStart = true;
        i = end - 1;
      }
    } else if (code === LINE_END && text.charCodeAt(i + 1) === LINE_END) atStart = true;
  }
  return copied === 0 ? text : out + text.slice(copied);
}

/** Number of sentences that end in a literal. A mark at its very end counts. */
export function sentencesIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isMark(text.charCodeAt(i))) continue;
    const end = sentenceEnd(text, i);
    if (end > 0) {
      count++;
      i = end - 1;
    }
  }
  return count;
}

/** Letters are looked at by their codes: every text that is printed goes through here, and a letter as text is a thing to make. */
const LINE_END = 10;
const DOT = 46;

/** True of `.`, `!` and `?`. */
function isMark(code: number): boolean {
  return code === 46 || code === 33 || code === 63;
}

/** The position behind a sentence that ends with the mark at `i`, closing quotes included; 0 where it does not end there. */
function sentenceEnd(text: string, i: number): number {
  if (i > 0 && text.charCodeAt(i - 1) === DOT) return 0;
  let end = i + 1;
  let onlyDots = text.charCodeAt(i) === DOT;
  for (; end < text.length && isMark(text.charCodeAt(end)); end++) onlyDots &&= text.charCodeAt(end) === DOT;
  const marks = end;
  // Three dots trail off in the middle of a sentence.
  if (marks - i >= 3 && onlyDots) return 0;
  while (end < text.length && isClosing(text.charCodeAt(end))) end++;
  // After “Now?” the sentence may go on: she asked.
  if (end > marks && text.charCodeAt(marks - 1) !== DOT) return 0;
  if (end < text.length && !isGap(text.charCodeAt(end))) return 0;
  return marks - i === 1 && onlyDots && endsAbbreviated(text, i) ? 0 : end;
}

/** Whether the word before a full stop at `i` is one that ends no sentence. */
function endsAbbreviated(text: string, i: number): boolean {
  let start = i;
  while (start > 0 && !isGap(text.charCodeAt(start - 1))) if (i - --start > LONGEST) return false;
  return ABBREVIATIONS.has(text.slice(start, i).toLowerCase());
}

function isGap(code: number): boolean {
  return code === 32 || code === LINE_END;
}

/** True of quotes and brackets that close behind the mark. */
function isClosing(code: number): boolean {
  return code === 34 || code === 39 || code === 41 || code === 0x201d || code === 0x2019;
}
