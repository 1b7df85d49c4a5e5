/**
 * Room for work: a typed array that nobody sees once a call is over, lent again to the next one instead of being made and
 * cleared each time. It is at least as long as asked for, and holds whatever was left in it: who borrows it writes before
 * reading, hands nothing of it out, and calls nothing that borrows the same.
 */
function lender<A extends { readonly length: number }>(make: (length: number) => A): (length: number) => A {
  let own = make(0);
  return (length) => (own.length >= length ? own : (own = make(length + (length >> 2))));
}

/** A lender of bytes; make one for each use, beside the function that borrows. */
export function bytesForWork(): (length: number) => Uint8Array {
  return lender((length) => new Uint8Array(length));
}

/** A lender of whole numbers of 32 bits. */
export function numbersForWork(): (length: number) => Int32Array {
  return lender((length) => new Int32Array(length));
}

/** A lender of whole numbers of 16 bits. */
export function shortsForWork(): (length: number) => Int16Array {
  return lender((length) => new Int16Array(length));
}

/** A lender of fractions. */
export function fractionsForWork(): (length: number) => Float32Array {
  return lender((length) => new Float32Array(length));
}
