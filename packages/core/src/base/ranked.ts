/**
 * The value that would stand at a place of a list if its first `count` values were sorted; they are moved about.
 *
 * Source: Hoare, "Algorithm 65: Find", 1961.
 */
export function ranked(values: Float32Array, count: number, place: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = values[(low + high) >> 1];
    let i = low;
    let j = high;
    while (i <= j) {
      while (values[i] < middle) i++;
      while (values[j] > middle) j--;
      if (i > j) break;
      const held = values[i];
      values[i++] = values[j];
      values[j--] = held;
    }
    // What lies between the two is the middle one itself.
    if (place <= j) high = j;
    else if (place >= i) low = i;
    else return middle;
  }
  return values[place];
}
