import { type Fact, type FactRelation, RELATION_SPECS, type Term, type World } from '@hinterland/core';
import { figure } from './numbers.ts';

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
      return { text: world.events[id]?.name ?? term, place: world.events[id]?.place ?? null, person: null };
    case 'region':
      return { text: world.regions[id]?.name || term, place: null, person: null };
    case 'river':
      return { text: world.rivers[id]?.name || term, place: null, person: null };
    default:
      return { text: term === 'player' ? 'you' : term.replaceAll('-', ' '), place: null, person: null };
  }
}

/** Relations of quests alone, as sentences; those of the world bring their own words. */
const SAYS: Readonly<Record<string, string>> = {
  at: '{s} is at {o}',
  state: '{s} is {o}',
  knows: '{s} knows of {o}',
  motivation: '{s} is moved by {o}',
  hiddenFrom: '{s} is hidden from {o}',
  follows: '{s} goes with {o}',
};

/** A fact as a plain sentence without its full stop; relations in camel case are taken apart. */
export function factWords(world: World, [relation, subject, object]: Fact): string {
  const plain = relation
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  const [first, second] = [nameOf(world, subject).text, object === undefined ? '' : nameOf(world, object).text];
  const says = Object.hasOwn(SAYS, relation)
    ? SAYS[relation]
    : Object.hasOwn(RELATION_SPECS, relation)
      ? RELATION_SPECS[relation as FactRelation].says
      : object === undefined
        ? `{s}: ${plain}`
        : `{s}: ${plain} {o}`;
  // "You" takes the verb of many.
  const fitting = first === 'you' ? says.replace(/^\{s\} is /, '{s} are ').replace(/^\{s\} (\w+[^s])s /, '{s} $1 ') : says;
  return fitting.replace('{s}', () => first).replace('{o}', () => second);
}

/** A number of cells walked, as a distance. */
export function distance(world: World, cells: number): string {
  const metres = cells * world.metresPerCell;
  return metres >= 950 ? `${figure(metres / 1000, 0, metres < 9500 ? 1 : 0)} km` : `${Math.round(metres)} m`;
}

/** "1 place", "2,400 places". */
export function plural(count: number, one: string, many: string = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
