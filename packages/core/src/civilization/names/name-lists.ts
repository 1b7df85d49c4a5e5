import { InputError, shown } from '../../base/input-error.ts';
import { entriesOf, unknownName } from '../../base/params.ts';
import { ENOUGH, folded, learnNames, type NameModel } from './name-model.ts';

/** A user's own lists of names, from which others in their manner are made. */
export interface NameLists {
  /** Names of places, rivers and lakes. */
  readonly places?: readonly string[];
  /** Names of people. */
  readonly people?: readonly string[];
}
export const NAME_LISTS: readonly (keyof NameLists)[] = ['places', 'people'];

/** Different names in a list, and characters in a name: least and most. */
export const LIST_LIMITS: { readonly least: number; readonly most: number; readonly shortest: number; readonly longest: number } = {
  least: 12,
  most: 5000,
  shortest: 2,
  longest: 30,
};

/** Letters of any script with their marks; the joiners that some scripts need; spaces, hyphens, apostrophes, stops. */
const SPELLED = /^\p{L}(?:[\p{L}\p{M}\p{N} '’ʼ.·・-]|\u200c|\u200d)*$/u;

/**
 * Reads a user's lists of names strictly; spaces are tidied, and entries that stand twice count once.
 * @throws InputError
 */
export function parseNameLists(value: unknown, path: string): NameLists | undefined {
  if (value === undefined) return undefined;
  const given = Object.fromEntries(entriesOf(value, path));
  for (const name of Object.keys(given))
    if (!NAME_LISTS.includes(name as keyof NameLists)) throw unknownName(name, NAME_LISTS, path, 'list');
  const out: { -readonly [K in keyof NameLists]: NameLists[K] } = {};
  for (const list of NAME_LISTS) if (given[list] !== undefined) out[list] = parseList(given[list], `${path}.${list}`);
  return Object.keys(out).length === 0 ? undefined : out;
}

function parseList(value: unknown, path: string): string[] {
  const { least, most, shortest, longest } = LIST_LIMITS;
  if (!Array.isArray(value))
    throw new InputError(path, `expected a list of names, got ${shown(value)}; such as ["Ardmoor", "Belhaven", …]`);
  if (value.length > most) throw new InputError(path, `a list has at most ${most} names, this one has ${value.length}; leave some out`);
  const known = new Set<string>();
  const out: string[] = [];
  value.forEach((entry: unknown, k) => {
    if (typeof entry !== 'string') throw new InputError(`${path}[${k}]`, `expected a name, got ${shown(entry)}; put it in quotes`);
    const name = entry.normalize('NFC').replace(/\s+/gu, ' ').trim();
    const length = [...name].length;
    if (length < shortest || length > longest)
      throw new InputError(
        `${path}[${k}]`,
        `a name has ${shortest} to ${longest} characters, ${shown(entry)} has ${length}; ${length < shortest ? 'leave it out' : 'shorten it'}`,
      );
    if (!SPELLED.test(name))
      throw new InputError(
        `${path}[${k}]`,
        `${shown(entry)} is not a name: letters of any script, spaces, hyphens and apostrophes make one; remove the rest`,
      );
    if (known.has(folded(name))) return;
    known.add(folded(name));
    out.push(name);
  });
  if (out.length < least)
    throw new InputError(
      path,
      `${out.length} different names are too few to learn from; add ${least - out.length} or more, or leave the list out`,
    );
  return out;
}

/** What the lists teach; undefined where there are none. */
export function learnLists(lists: NameLists | undefined): { places?: NameModel; people?: NameModel } | undefined {
  if (!lists) return undefined;
  return { ...(lists.places && { places: learnNames(lists.places) }), ...(lists.people && { people: learnNames(lists.people) }) };
}

/** What a user should know of their lists before they judge the names; empty where all is well. */
export function listNotes(lists: NameLists | undefined): string[] {
  return NAME_LISTS.flatMap((name) => {
    const count = lists?.[name]?.length ?? ENOUGH;
    return count >= ENOUGH
      ? []
      : [
          `names.${name} has ${count} names, few to learn from: new ones keep to runs of two letters; with ${ENOUGH} or more they keep to three`,
        ];
  });
}
