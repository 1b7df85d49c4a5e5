/** Distinct pairs of neighbouring words over all such pairs, within lines (J. Li et al., 2016: distinct-2). 1 where no pair comes twice. */
export function distinct2(lines: readonly string[]): number {
  const pairs = new Set<string>();
  let count = 0;
  for (const line of lines) {
    const words = line.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
    for (let k = 1; k < words.length; k++) {
      pairs.add(`${words[k - 1]} ${words[k]}`);
      count++;
    }
  }
  return count === 0 ? 1 : pairs.size / count;
}
