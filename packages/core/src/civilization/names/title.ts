import { type Rank, RANKS } from '../../content/name-words.ts';
import type { Name } from '../naming.ts';
import type { Tongue } from '../tongue.ts';

/** What a people calls one of this rank, with a capital as before a name, and the rank in plain English: "Karn", "captain". */
export function title(tongue: Tongue, rank: Rank): Name {
  return { name: tongue.spelled(tongue.roots[RANKS[rank]]), meaning: rank };
}
