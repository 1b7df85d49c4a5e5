/** Stands before and after a word. */
export const EDGE = 26;
const SYMBOLS = 27;

/** Finds any of many words within a text, one step for each of its letters. */
export interface LetterPatterns {
  /** For each state and symbol the state after it; -1 where one of the words is complete. */
  readonly next: Int16Array;
}

/**
 * Makes the automaton of Alfred Aho and Margaret Corasick (Efficient string matching, 1975).
 *
 * @param parts in letters from a to z, found anywhere
 * @param words the same, found as whole words
 */
export function letterPatterns(parts: Iterable<string>, words: Iterable<string>): LetterPatterns {
  const children: number[][] = [[]];
  const ends: boolean[] = [false];
  const add = (symbols: readonly number[]): void => {
    let at = 0;
    for (const symbol of symbols) {
      if (children[at][symbol] === undefined) {
        children[at][symbol] = children.length;
        children.push([]);
        ends.push(false);
      }
      at = children[at][symbol];
    }
    ends[at] = true;
  };
  const letters = (text: string): number[] => Array.from(text, (_, k) => text.charCodeAt(k) - 97);
  for (const part of parts) add(letters(part));
  for (const word of words) add([EDGE, ...letters(word), EDGE]);

  const next = new Int16Array(children.length * SYMBOLS);
  // Breadth first: where a state goes on a symbol it has no child for, its longest tail that is a state knows.
  const tail = new Int32Array(children.length);
  const queue = [0];
  for (const at of queue) {
    if (ends[tail[at]]) ends[at] = true;
    for (let symbol = 0; symbol < SYMBOLS; symbol++) {
      const child = children[at][symbol];
      const other = at === 0 ? 0 : next[tail[at] * SYMBOLS + symbol];
      next[at * SYMBOLS + symbol] = child ?? other;
      if (child === undefined) continue;
      tail[child] = other;
      queue.push(child);
    }
  }
  return { next: next.map((state) => (ends[state] ? -1 : state)) };
}

/** The state after `symbol`; -1 where one of the words is complete. */
export function stepOver({ next }: LetterPatterns, state: number, symbol: number): number {
  return next[state * SYMBOLS + symbol];
}
