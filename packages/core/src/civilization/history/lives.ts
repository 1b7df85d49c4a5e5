import { chance, int, pick, type Rng, weighted } from '../../base/rng.ts';
import { EPITHETS } from '../../content/history.ts';
import { PRONOUNS } from '../../content/looks.ts';
import { objectOf } from '../../facts/base.ts';
import { indexOfTerm, NOTHING } from '../../facts/terms.ts';
import type { CharacterId, CultureId, EventId, FactionId, PlaceId, Pronouns } from '../../world.ts';
import { type Annals, person, power, say, site } from './annals.ts';
import { takeName } from './names.ts';

/** A person of history, while it goes on. */
export interface Life {
  readonly id: CharacterId;
  readonly given: string;
  readonly family: string;
  readonly name: string;
  readonly pronouns: Pronouns;
  readonly culture: CultureId;
  readonly born: number;
  readonly birthplace: PlaceId;
  readonly parents: readonly CharacterId[];
  faction: FactionId | null;
  home: PlaceId;
  /** The year in which they die or will die. */
  dies: number;
  spouse: CharacterId | null;
  title: string;
  /** Year in which they came by it. */
  since: number;
  epithet: string;
  occupation: string;
  readonly deeds: EventId[];
}

interface Wanted {
  readonly age: number;
  readonly home: PlaceId;
  readonly faction?: FactionId | null;
  readonly family?: string | undefined;
  readonly parents?: readonly CharacterId[];
  readonly occupation: string;
  readonly repute?: keyof typeof EPITHETS;
}

/** Somebody new, of the culture of their home. */
export function bear(annals: Annals, { age, home, faction = null, family, parents = [], occupation, repute }: Wanted): Life {
  const { rng, given, lives } = annals;
  const { names, places } = given;
  const culture = places[home].culture as CultureId;
  const house = family ?? names.family(rng, culture);
  let name = '';
  let first = '';
  do {
    first = names.given(rng, culture);
    name = `${first} ${house}`;
  } while (first === house || !takeName(names, name));
  const born = annals.year - age;
  const life: Life = {
    id: lives.length as CharacterId,
    given: first,
    family: house,
    name,
    pronouns: pronounsOf(rng, given.pronouns),
    culture,
    born,
    birthplace: home,
    parents,
    faction,
    home,
    dies: Math.max(annals.year + 1, born + spanOf(rng)),
    spouse: null,
    title: '',
    since: 0,
    epithet: repute && chance(rng, 0.55) ? pick(rng, EPITHETS[repute]) : '',
    occupation,
    deeds: [],
  };
  lives.push(life);
  const me = person(life.id);
  say(annals, 'bornIn', me, site(home));
  if (faction !== null) say(annals, 'memberOf', me, power(faction));
  return life;
}

/** As common as anywhere, times what the user wishes; a set that the user left out is never drawn. */
function pronounsOf(rng: Rng, wishes: Readonly<Partial<Record<string, number>>>): Pronouns {
  const wish = ({ pronouns }: (typeof PRONOUNS)[number]): number => wishes[pronouns.subject] ?? 1;
  return PRONOUNS[
    weighted(
      rng,
      PRONOUNS.map((row) => row.weight * wish(row)),
    )
  ].pronouns;
}

/** Years that a life lasts where nothing cuts it short. */
function spanOf(rng: Rng): number {
  return 48 + Math.round(18 * (rng.next() + rng.next()));
}

export function isAlive(annals: Annals, id: CharacterId): boolean {
  const life = annals.lives[id];
  return life.born <= annals.year && life.dies > annals.year;
}

export function rulerOf(annals: Annals, of: FactionId): Life | null {
  const term = objectOf(annals.base, 'ruler', power(of), annals.year);
  return term === NOTHING ? null : annals.lives[indexOfTerm(term)];
}

/** Living people of one calling and one home, of whom no more are wanted. */
const MOST_ALIKE = 3;

/** Somebody of a power who can lead or travel: one who is known already where there is one. */
export function champion(annals: Annals, of: FactionId | null, home: PlaceId, occupation: string, repute: keyof typeof EPITHETS): Life {
  const { rng } = annals;
  const known = annals.lives.filter(
    (life) =>
      life.home === home && life.occupation === occupation && life.title === '' && isAlive(annals, life.id) && annals.year - life.born < 60,
  );
  if (known.length >= MOST_ALIKE || (known.length > 0 && chance(rng, 0.75))) return pick(rng, known);
  return bear(annals, { age: int(rng, 21, 44), home, faction: of, occupation, repute });
}
