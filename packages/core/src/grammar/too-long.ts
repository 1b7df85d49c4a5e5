/** Thrown by a modifier whose result would pass the limit; the expansion turns it into a GrammarError. */
export class TooLong extends Error {
  override readonly name = 'TooLong';
}
