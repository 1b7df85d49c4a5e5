/** What is wrong with a value: below it at `at`, such as `.ties[2].to`, and in which promise. */
export interface Fault {
  readonly promise: 'fields have their types' | 'references resolve' | 'ids equal indexes';
  readonly at: string;
  readonly found: string;
}
/** Looks at one value: undefined where it is sound, else its first fault. Faults are made only where there is one, for speed. */
export type Look = (value: unknown) => Fault | undefined;

/** A value as a report may repeat it. */
export function told(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' || typeof value === 'symbol' ? `a ${typeof value}` : String(value);
}

function wrong(wanted: string, value: unknown): Fault {
  return { promise: 'fields have their types', at: '', found: `expected ${wanted}, found ${told(value)}` };
}

export const text: Look = (value) => (typeof value === 'string' ? undefined : wrong('a text', value));
export const flag: Look = (value) => (typeof value === 'boolean' ? undefined : wrong('true or false', value));
export const colour: Look = (value) =>
  typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? undefined : wrong('a colour such as #a0b1c2', value);

/** A finite number within the bounds, both included. */
export function number(least: number, most: number): Look {
  return (value) =>
    typeof value === 'number' && value >= least && value <= most ? undefined : wrong(`a number from ${least} to ${most}`, value);
}

/** A whole number within the bounds, both included. */
export function whole(least: number, most: number): Look {
  return (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? undefined
      : wrong(`a whole number from ${least} to ${most}`, value);
}

export function oneOf(words: readonly string[]): Look {
  return (value) => (typeof value === 'string' && words.includes(value) ? undefined : wrong(`one of ${words.join(', ')}`, value));
}

/** An index below `count` of what the word says: a cell, or the record of a table. */
export function refTo(what: string, count: number): Look {
  return (value) => {
    if (typeof value !== 'number') return wrong(`the number of a ${what}`, value);
    if (Number.isInteger(value) && value >= 0 && value < count) return undefined;
    return { promise: 'references resolve', at: '', found: `there is no ${what} ${value}: there are ${count}` };
  };
}

export function orNull(look: Look): Look {
  return (value) => (value === null ? undefined : look(value));
}

export function optional(look: Look): Look {
  return (value) => (value === undefined ? undefined : look(value));
}

/** A list of `least` to `most` values. */
export function list(look: Look, least = 0, most: number = Infinity): Look {
  return (value) => {
    if (!Array.isArray(value)) return wrong('a list', value);
    if (value.length < least) return wrong(`at least ${least} entries`, value);
    if (value.length > most) return wrong(`at most ${most} entries`, value);
    for (let i = 0; i < value.length; i++) {
      const fault = look(value[i]);
      if (fault) return { ...fault, at: `[${i}]${fault.at}` };
    }
    return undefined;
  };
}

/** An object with at least these fields. */
export function record(fields: Readonly<Record<string, Look>>): Look {
  const entries = Object.entries(fields);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('an object', value);
    for (const [name, look] of entries) {
      const fault = look((value as Record<string, unknown>)[name]);
      if (fault) return { ...fault, at: `.${name}${fault.at}` };
    }
    return undefined;
  };
}

/** A table: records whose id is their index. */
export function table(fields: Readonly<Record<string, Look>>): (value: unknown, name: string, broken: (fault: Fault) => void) => void {
  const look = record(fields);
  return (value, name, broken) => {
    if (!Array.isArray(value)) {
      broken({ ...wrong('a list', value), at: name });
      return;
    }
    for (let i = 0; i < value.length; i++) {
      const fault = look(value[i]);
      if (fault) broken({ ...fault, at: `${name}[${i}]${fault.at}` });
      else if ((value[i] as { id: unknown }).id !== i)
        broken({
          promise: 'ids equal indexes',
          at: `${name}[${i}].id`,
          found: `its index is ${i}, its id ${told((value[i] as { id: unknown }).id)}`,
        });
    }
  };
}

/** A typed array of a class and a length, e.g. `Float32Array`; told by name, since a world may come from another realm. */
export function typedArray(type: string, length: number): Look {
  return (value) => {
    if (Object.prototype.toString.call(value) !== `[object ${type}]`) return wrong(`a ${type}`, value);
    const found = (value as { length: number }).length;
    return found === length ? undefined : wrong(`${length} values, one per cell`, `${found} values`);
  };
}
