import type { Fact, Term, World } from '@hinterland/core';

/** What a term of a fact points to, as a name; and where on the map it is, if anywhere. */
export interface Named {
  readonly text: string;
  readonly place: number | null;
  readonly person: number | null;
}

export function nameOf(world: World, term: Term): Named {
  const [table, index] = term.split(':');
  const id = Number(index);
  switch (table) {
    case 'place':
      return { text: world.places[id]?.name ?? term, place: id, person: null };
    case 'character':
      return { text: world.characters[id]?.name ?? term, place: null, person: id };
    case 'item':
      return { text: world.items[id]?.name ?? term, place: world.items[id]?.place ?? null, person: null };
    case 'faction':
      return { text: world.factions[id]?.name ?? term, place: null, person: null };
    case 'event':
      return { text: world.events[id]?.text ?? term, place: world.events[id]?.place ?? null, person: null };
    case 'region':
      return { text: world.regions[id]?.name || term, place: null, person: null };
    case 'river':
      return { text: world.rivers[id]?.name || term, place: null, person: null };
    default:
      return { text: term === 'player' ? 'you' : term.replaceAll('-', ' '), place: null, person: null };
  }
}

/** Relations that are nouns, as the verbs of a sentence. */
const VERBS: Readonly<Record<string, string>> = {
  home: 'lives in',
  motivation: 'is moved by',
  kind: 'is a',
  near: 'lies near',
  at: 'is at',
  heldBy: 'is held by',
  state: 'is',
  occupation: 'works as',
  knows: 'knows',
};

/** A fact as a plain sentence without its full stop; relations in camel case are taken apart. */
export function factWords(world: World, [relation, subject, object]: Fact): string {
  const words = relation
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  const [first, second] = [nameOf(world, subject), object === undefined ? null : nameOf(world, object)];
  // Between two people a noun says what the second is to the first.
  if (!Object.hasOwn(VERBS, relation) && first.person !== null && second && second.person !== null)
    return `${second.text}, ${words} of ${first.text}`;
  const verb = Object.hasOwn(VERBS, relation) ? VERBS[relation] : words;
  return [first.text, verb, ...(second ? [second.text] : [])].join(' ');
}

/** A number of cells walked, as a distance. */
export function distance(world: World, cells: number): string {
  const metres = cells * world.metresPerCell;
  return metres >= 950
    ? `${(metres / 1000).toLocaleString('en', { maximumFractionDigits: metres < 9500 ? 1 : 0 })} km`
    : `${Math.round(metres)} m`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
