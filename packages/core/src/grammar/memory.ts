/**
 * What shuffle bags and no-repeat windows remember. Without one, an expansion begins with an empty memory and forgets it
 * at its end; a caller who wants no repeats from call to call keeps one and hands it in. Plain JSON: it can be saved.
 */
export interface Memory {
  /** Per symbol: rules still in its bag, or rules taken lately, oldest first. Numbers count the symbol's rules from 0. */
  readonly choices: Record<string, number[]>;
}

export function newMemory(): Memory {
  return { choices: Object.create(null) as Record<string, number[]> };
}

/** The list of one symbol, made when it is first asked for. Entries that no rule of the symbol bears are dropped. */
export function remembered(memory: Memory, symbol: string, rules: number): number[] {
  const held = Object.hasOwn(memory.choices, symbol) ? memory.choices[symbol] : undefined;
  if (held === undefined) return (memory.choices[symbol] = []);
  if (held.some((index) => !Number.isInteger(index) || index < 0 || index >= rules))
    return (memory.choices[symbol] = held.filter((index) => Number.isInteger(index) && index >= 0 && index < rules));
  return held;
}
