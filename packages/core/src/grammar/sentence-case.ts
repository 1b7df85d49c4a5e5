/** Where sentences begin and end. */

/** Words before a full stop that end no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'vs', 'etc', 'e.g', 'i.e', 'cf', 'ca']);

/** The text with a capital at the start of every sentence; nothing else is touched. */
export function sentenceCase(text: string): string {
  let out = '';
  let copied = 0;
  let atStart = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (atStart) {
      const c = text[i];
      const upper = c.toUpperCase();
      if (upper !== c.toLowerCase()) {
        // A letter whose capital is two letters would move everything behind it.
        if (upper !== c && upper.length === 1) {
          out += text.slice(copied, i) + upper;
          copied = i + 1;
        }
        atStart = false;
      } else if (c >= '0' && c <= '9') atStart = false;
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

/** True of `.`, `!` and `?`. */
function isMark(code: number): boolean {
  return code === 46 || code === 33 || code === 63;
}

/** The position behind a sentence that ends with the mark at `i`, closing quotes included; 0 where it does not end there. */
function sentenceEnd(text: string, i: number): number {
  if (i > 0 && text[i - 1] === '.') return 0;
  let end = i + 1;
  while (end < text.length && '.!?'.includes(text[end])) end++;
  const dots = end - i;
  // Three dots trail off in the middle of a sentence.
  if (dots >= 3 && text.slice(i, end) === '.'.repeat(dots)) return 0;
  const marks = end;
  while (end < text.length && '"\'\u201d\u2019)'.includes(text[end])) end++;
  // After “Now?” the sentence may go on: she asked.
  if (end > marks && text[marks - 1] !== '.') return 0;
  if (end < text.length && text[end] !== ' ' && text[end] !== '\n') return 0;
  if (dots === 1 && text[i] === '.') {
    let start = i;
    while (start > 0 && i - start < 8 && text[start - 1] !== ' ' && text[start - 1] !== '\n') start--;
    const word = text.slice(start, i).toLowerCase();
    if (ABBREVIATIONS.has(word)) return 0;
  }
  return end;
}
