import { OCCUPATIONS } from '../../content/occupations.ts';
import { pick } from '../../base/rng.ts';
import type { Character, ItemId, Place, PlaceId } from '../../world.ts';
import { bandAt } from '../country.ts';
import { characterTerm, heldBy, itemTerm, placeTerm, state } from '../facts.ts';
import { assume, type Draft, here, involve, type Thing } from './draft.ts';

/** How many of the nearest come into question. */
const CHOICE = 7;

/** Someone near the player who has no part yet, of one of the trades where any are named; null where there is none. */
export function helperNear(draft: Draft, trades: readonly string[] | null): Character | null {
  const { country, rng } = draft;
  const found: Character[] = [];
  const at = here(draft);
  for (const one of country.peopleNear(at)) {
    if (found.length === CHOICE) break;
    if (canHelp(draft, one, trades)) found.push(one);
  }
  for (const one of country.residents[at]) {
    if (found.length === CHOICE) break;
    if (canHelp(draft, one, trades)) found.push(one);
  }
  if (found.length === 0) return null;
  const one = found[Math.floor(rng.next() * rng.next() * found.length)];
  if (!involve(draft, one)) return null;
  const me = characterTerm(one.id);
  draft.evidence.push(trades === null ? ['home', me, placeTerm(one.home)] : ['occupation', me, one.occupation]);
  return one;
}

function canHelp({ involved, reserved }: Draft, one: Character, trades: readonly string[] | null): boolean {
  return (trades === null || trades.includes(one.occupation)) && !reserved.people.has(one.id) && !involved.includes(one);
}

/** A wild place near the player, of one of the kinds, that the quest does not know yet. */
export function wildNear(draft: Draft, kinds: readonly Place['kind'][]): Place | null {
  const known = new Set<PlaceId>(draft.cast.places.values());
  for (const { place } of draft.steps) known.add(place);
  const found = draft.country
    .wildsNear(here(draft))
    .filter((place) => kinds.includes(place.kind) && !known.has(place.id))
    .slice(0, 4);
  return found.length === 0 ? null : pick(draft.rng, found);
}

/** Puts a new thing of every day into the world. */
export function supply(draft: Draft, name: string, kind: string, holder: Character | PlaceId): Thing {
  const id = (draft.firstItem + draft.items.length) as ItemId;
  const person = typeof holder === 'object' ? holder : null;
  draft.items.push({
    id,
    name: name.replace(/^(?:an?|the) /, ''),
    kind,
    holder: person ? person.id : null,
    place: person ? null : (holder as PlaceId),
    made: null,
    text: '',
  });
  const term = itemTerm(id);
  assume(draft, heldBy(term, person ? characterTerm(person.id) : placeTerm(holder as PlaceId)));
  return { term, name };
}

/** One of a list that no thing of this quest is called yet. */
export function fresh(draft: Draft, list: readonly string[]): string {
  for (let tries = 0; tries < 4; tries++) {
    const name = pick(draft.rng, list);
    const bare = name.replace(/^(?:an?|the) /, '');
    if (!draft.items.some((item) => item.name === bare)) return name;
  }
  return pick(draft.rng, list);
}

/** What someone makes or sends, with its article. */
export function wareOf(draft: Draft, who: Character): string {
  const makes = OCCUPATIONS.find(({ name }) => name === who.occupation)?.makes ?? [];
  return fresh(draft, makes.length > 0 ? makes : ['a sealed parcel']);
}

/** The creature or band of a wild place, where there is one that no other quest is about. */
export function dwellerOf(draft: Draft, place: Place): string | null {
  const beast = draft.country.beasts.get(place.id);
  const name = beast ? `the ${beast.name} of ${place.name}` : bandAt(place);
  return name === null || draft.reserved.foes.has(name) ? null : name;
}

/** States that a creature or band is there, alive. */
export function place(draft: Draft, foe: string, where: PlaceId): boolean {
  return assume(draft, ['at', foe, placeTerm(where)]) && assume(draft, state(foe, 'alive'));
}
