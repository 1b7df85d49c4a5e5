import { InputError } from '../base/input-error.ts';

/**
 * A value as JSON, exactly: minus nought keeps its sign, and what JSON cannot say (NaN, infinities, functions) is
 * refused instead of becoming null. With `sorted`, the fields of objects stand in the order of their names, so that
 * equal values give equal text whatever order they were made in.
 * @throws InputError
 */
export function toJson(value: unknown, path: string, sorted = false): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'boolean':
      return String(value);
    case 'number':
      if (!Number.isFinite(value))
        throw new InputError(path, `is ${value}, which no file can hold; this world is broken, run verifyWorld to see where`);
      return Object.is(value, -0) ? '-0' : String(value);
    case 'object': {
      if (value === null) return 'null';
      if (Array.isArray(value)) {
        const parts: string[] = [];
        for (let i = 0; i < value.length; i++) parts.push(toJson(value[i], path, sorted));
        return `[${parts.join(',')}]`;
      }
      const fields = value as Readonly<Record<string, unknown>>;
      const names = Object.keys(fields).filter((name) => fields[name] !== undefined);
      if (sorted) names.sort((a, b) => (a < b ? -1 : 1));
      return `{${names.map((name) => `${JSON.stringify(name)}:${toJson(fields[name], path, sorted)}`).join(',')}}`;
    }
    default:
      throw new InputError(path, `holds a ${typeof value}, which no file can hold`);
  }
}

/** Longest text that is written or looked at: engines hold no longer ones than 536 million characters. */
export const LONGEST = 500_000_000;

/**
 * Text into JSON values; the greatest files are refused before any work is done on them.
 * @throws InputError
 */
export function fromJson(text: unknown, path: string): unknown {
  if (typeof text !== 'string') throw new InputError(path, `expected the text of a file, got a ${text === null ? 'null' : typeof text}`);
  if (text.length > LONGEST)
    throw new InputError(path, `is ${text.length} characters long, at most ${LONGEST} are read; export a smaller world`);
  const start = /\S/.exec(text.slice(0, 1000).replace(/^\ufeff/, ''));
  if (start === null) throw new InputError(path, 'is empty; save or download it again');
  if (start[0] !== '{')
    throw new InputError(path, 'is not JSON that Hinterland wrote: it does not begin with "{"; did you mean another file?');
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch (error) {
    const why =
      error instanceof Error
        ? error.message.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '\ufffd').slice(0, 120)
        : 'it cannot be read';
    throw new InputError(path, `is not JSON (${why}); it may have been cut short or edited, save or download it again`);
  }
}
