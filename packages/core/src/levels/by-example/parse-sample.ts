import { InputError, listed, shown } from '../../base/input-error.ts';
import type { FloorSample } from '../../content/floor-samples.ts';
import type { Hex } from '../../content/styles.ts';

/** The most that is read: rows and letters to a row, kinds of ground, letters of a name. */
const MOST = { edge: 64, kinds: 16, name: 40 };

/**
 * Reads a sample floor that somebody drew: `{ rows: ["..=", …], legend: { ".": { name, colour } } }`.
 * @param value anything, as from JSON
 * @throws InputError that names the field, what it holds and what may stand there
 */
export function parseFloorSample(value: unknown): FloorSample {
  const { rows, legend } = fieldsOf(value, 'sample', ['rows', 'legend']);
  const kinds = readLegend(legend);
  const letters = Object.keys(kinds);
  if (!Array.isArray(rows) || rows.length < 2 || rows.length > MOST.edge)
    throw new InputError('sample.rows', `expected a list of 2 to ${MOST.edge} rows of letters, got ${shown(rows)}`);
  let width = 0;
  for (const [y, row] of (rows as unknown[]).entries()) {
    const path = `sample.rows[${y}]`;
    const signs = typeof row === 'string' ? [...row] : [];
    if (y === 0) width = signs.length;
    if (typeof row !== 'string' || width < 2 || width > MOST.edge)
      throw new InputError(path, `expected 2 to ${MOST.edge} letters, got ${shown(row)}`);
    if (signs.length !== width) throw new InputError(path, `expected ${width} letters as in the first row, got ${signs.length}`);
    const stranger = signs.find((sign) => !letters.includes(sign));
    if (stranger !== undefined) throw new InputError(path, `the legend has no ${shown(stranger)}; it knows ${listed(letters)}`);
  }
  return { rows: rows as string[], legend: kinds };
}

function readLegend(legend: unknown): FloorSample['legend'] {
  const path = 'sample.legend';
  if (typeof legend !== 'object' || legend === null || Array.isArray(legend))
    throw new InputError(
      path,
      `expected a letter for each kind of ground, e.g. {".": {"name": "slate", "colour": "#405060"}}, got ${shown(legend)}`,
    );
  const entries = Object.entries(legend as Record<string, unknown>);
  if (entries.length === 0 || entries.length > MOST.kinds)
    throw new InputError(path, `expected 1 to ${MOST.kinds} kinds of ground, got ${entries.length}`);
  const out: Record<string, { name: string; colour: Hex }> = {};
  for (const [letter, ground] of entries) {
    if ([...letter].length !== 1) throw new InputError(path, `expected single letters, got ${shown(letter)}`);
    const at = `${path}[${shown(letter)}]`;
    const { name, colour } = fieldsOf(ground, at, ['name', 'colour']);
    if (typeof name !== 'string' || name.trim() === '' || name.length > MOST.name)
      throw new InputError(`${at}.name`, `expected a name of 1 to ${MOST.name} letters, got ${shown(name)}`);
    if (typeof colour !== 'string' || !/^#[0-9a-f]{6}$/i.test(colour))
      throw new InputError(`${at}.colour`, `expected a colour such as "#405060", got ${shown(colour)}`);
    out[letter] = { name: name.trim(), colour: colour.toLowerCase() as Hex };
  }
  return out;
}

/** The fields of an object that may have no others. */
function fieldsOf(value: unknown, path: string, names: readonly string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError(path, `expected an object with ${names.join(' and ')}, got ${shown(value)}`);
  const stranger = Object.keys(value).find((name) => !names.includes(name));
  if (stranger !== undefined) throw new InputError(path, `there is no field ${shown(stranger)}; there are ${names.join(' and ')}`);
  return value as Record<string, unknown>;
}
