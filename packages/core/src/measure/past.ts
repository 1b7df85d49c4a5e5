import type { EventId, StatedFact, Term, World } from '../world.ts';

/** A sentence of an explanation, and the rows of the world that bear it out, such as "facts[12]" or "events[3]". */
export interface Statement {
  readonly text: string;
  readonly rests: readonly string[];
}

/** An explanation out of the past: its sentences, and all of them as one text. */
export interface PastExplanation {
  readonly statements: readonly Statement[];
  readonly text: string;
}

/** As much of a world as explanations out of the past read. */
export type Remembered = Pick<World, 'year' | 'places' | 'factions' | 'regions' | 'characters' | 'items' | 'events' | 'facts'>;

export function explained(statements: readonly Statement[]): PastExplanation {
  return { statements, text: statements.map(({ text }) => text).join(' ') };
}

/** The name of an event within a sentence, with its year. */
export function told({ events }: Pick<World, 'events'>, id: EventId): string {
  const { name, year } = events[id];
  return `${name.replace(/^The /, 'the ')} in ${year}`;
}

/** The event that a term stands for, or null. */
export function eventOf(term: Term | null): EventId | null {
  const match = /^event:(\d+)$/.exec(term ?? '');
  return match ? (Number(match[1]) as EventId) : null;
}

/** What a term is called in a sentence: a name, with an article where it needs one. */
export function called(world: Remembered, term: Term | null): string {
  const match = /^([a-z]+):(\d+)$/.exec(term ?? '');
  if (!match) return term ?? 'nobody';
  const index = Number(match[2]);
  switch (match[1]) {
    case 'character':
      return world.characters[index].name;
    case 'place':
      return world.places[index].name;
    case 'faction':
      return withArticle(world.factions[index].name);
    case 'item':
      return withArticle(world.items[index].name);
    case 'event':
      return world.events[index].name.replace(/^The /, 'the ');
    default:
      return world.regions[index]?.name ?? term ?? 'nobody';
  }
}

/** Names that stand without an article are those that begin with a name of their own: "Oruna, the Storm Bell". */
function withArticle(name: string): string {
  return /^the |, the /i.test(name) ? name : `the ${name}`;
}

/** Rows of `facts` that say this of that subject, in order of years. */
export function rowsOf({ facts }: Pick<World, 'facts'>, relation: string, subject: Term): StatedFact[] {
  return facts
    .filter((row) => row.relation === relation && row.subject === subject)
    .sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity) || a.id - b.id);
}

/** Events that led to one, from the first of them on, that one last: back along the earliest cause of each. */
export function leadingTo({ events }: Pick<World, 'events'>, id: EventId, most: number): EventId[] {
  const line = [id];
  for (let at = id; events[at].causes.length > 0 && line.length < most; line.unshift(at)) at = events[at].causes[0];
  return line;
}

/** A line of causes as sentences: how it began and what came of it. */
export function lineOf(world: Pick<World, 'events'>, line: readonly EventId[], opening: string): Statement[] {
  return line.map((id, k) => ({
    text: `${k === 0 ? opening : 'Out of that came'} ${told(world, id)}: ${world.events[id].text}`,
    rests: [`events[${id}]`],
  }));
}

export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
