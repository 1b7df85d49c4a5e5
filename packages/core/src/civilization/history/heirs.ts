import { chance, int, type Rng } from '../../base/rng.ts';
import type { Annals } from './annals.ts';
import { bear, isAlive } from './lives.ts';
import { isElected } from './people.ts';

/** Share of the rulers of an age to have them, whose grown heir is known. */
const KNOWN = 0.75;
const YOUNGEST = 16;
const OLDEST = 40;
/** Years that parents are older than their children, at least. */
const APART = 18;

/** Those who stand to follow the rulers of today, where rule goes from parent to child. */
export function bearHeirs(annals: Annals, rng: Rng): void {
  const { given, lives, powers } = annals;
  annals.year = given.year;
  for (const { id, ruler } of powers) {
    if (ruler === null || !isAlive(annals, ruler) || isElected(annals, id)) continue;
    const parent = lives[ruler];
    const most = Math.min(OLDEST, annals.year - parent.born - APART);
    if (most < YOUNGEST || lives.some((life) => life.parents.includes(ruler) && isAlive(annals, life.id))) continue;
    annals.rng = rng.fork(id);
    if (!chance(annals.rng, KNOWN)) continue;
    const age = int(annals.rng, YOUNGEST, most);
    const { spouse } = parent;
    const both = spouse !== null && lives[spouse].born <= annals.year - age - APART && lives[spouse].dies > annals.year - age;
    bear(annals, {
      age,
      home: given.factions[id].capital,
      faction: id,
      family: parent.family,
      parents: both ? [ruler, spouse] : [ruler],
      occupation: 'heir',
    });
  }
}
