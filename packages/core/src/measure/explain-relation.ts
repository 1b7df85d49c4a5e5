import type { CharacterId, FactionId, StatedFact, World } from '../world.ts';
import {
  called,
  capital,
  eventOf,
  explained,
  leadingTo,
  lineOf,
  listed,
  type PastExplanation,
  type Remembered,
  type Statement,
  told,
} from './past.ts';

/** Events before one that are told to explain it, itself included. */
const LINE = 3;

/**
 * Says why two powers stand to each other as they do: what the events behind it were, out of what the latest of them came,
 * what wars and pacts they had and what either claims of the other's.
 * @throws RangeError where there is no such power, or it is the same one twice
 */
export function explainRelation(world: Remembered, a: FactionId, b: FactionId): PastExplanation {
  const { factions, events } = world;
  for (const id of [a, b]) if (!factions[id]) throw new RangeError(`faction: expected 0 to ${factions.length - 1}, got ${id}`);
  if (a === b) throw new RangeError(`faction: expected two of them, got ${a} twice`);
  const [one, two] = [called(world, `faction:${a}`), called(world, `faction:${b}`)];
  const relation = factions[a].relations.find(({ to }) => to === b);
  const statements: Statement[] = [];
  if (!relation) statements.push({ text: `${capital(one)} and ${two} have had little to do with each other.`, rests: [`factions[${a}]`] });
  else {
    statements.push({
      text: `Between ${one} and ${two} there is ${relation.kind} (${relation.strength}), for ${listed(relation.because.map((id) => told(world, id)))}.`,
      rests: [`factions[${a}].relations`, ...relation.because.map((id) => `events[${id}]`)],
    });
    const last = relation.because[relation.because.length - 1];
    if (last !== undefined) {
      const line = leadingTo(world, last, LINE);
      statements.push(...lineOf(world, line, line.length > 1 ? 'It began with' : 'The latest of it was'));
    }
  }
  const ends = new Set([`faction:${a}`, `faction:${b}`]);
  for (const row of world.facts) {
    if (!ends.has(row.subject) || row.object === null) continue;
    if ((row.relation === 'atWar' || row.relation === 'allied') && ends.has(row.object)) statements.push(spell(world, row));
    if (row.relation === 'claims' && row.until === null) {
      const place = /^place:(\d+)$/.exec(row.object);
      const holder = place === null ? null : world.places[Number(place[1])].faction;
      if (holder === null || !ends.has(`faction:${holder}`) || `faction:${holder}` === row.subject) continue;
      const event = eventOf(row.because);
      statements.push({
        text: `${capital(called(world, row.subject))} claims ${called(world, row.object)}, which ${called(world, `faction:${holder}`)} holds${event === null ? '' : `, since ${told(world, event)}`}.`,
        rests: [`facts[${row.id}]`, `places[${(place as RegExpExecArray)[1]}]`, ...(event === null ? [] : [`events[${event}]`])],
      });
    }
  }
  if (relation && relation.because.length === 0 && events.length > 0 && statements.length === 1)
    statements.push({ text: 'Nobody remembers why.', rests: [`factions[${a}].relations`] });
  return explained(statements);
}

/** A war or a pact with its years. */
function spell(world: Remembered, row: StatedFact): Statement {
  const event = eventOf(row.because);
  const what = row.relation === 'atWar' ? 'at war' : 'allied';
  const time =
    row.until === null
      ? `and ${row.relation === 'atWar' ? 'are so now' : 'still are'}, since ${row.from}`
      : `from ${row.from} to ${row.until}`;
  return {
    text: `They were ${what} ${time}${event === null ? '' : `, after ${told(world, event)}`}.`,
    rests: [`facts[${row.id}]`, ...(event === null ? [] : [`events[${event}]`])],
  };
}

/**
 * Says why two people stand to each other as they do: each tie between them, why it is, and the event it comes from.
 * @throws RangeError where there is no such person
 */
export function explainTie(world: Remembered, a: CharacterId, b: CharacterId): PastExplanation {
  const { characters } = world;
  for (const id of [a, b]) if (!characters[id]) throw new RangeError(`character: expected 0 to ${characters.length - 1}, got ${id}`);
  const statements: Statement[] = [];
  const seen = new Set<number>();
  for (const [from, to] of [
    [a, b],
    [b, a],
  ]) {
    characters[from].ties.forEach((tie, k) => {
      if (tie.to !== to) return;
      statements.push({
        text: `To ${characters[from].name}, ${characters[to].name} is a ${TIE_WORDS[tie.kind] ?? tie.kind} (${tie.strength}). ${tie.because}.`,
        rests: [`characters[${from}].ties[${k}]`],
      });
      if (tie.event === null || seen.has(tie.event)) return;
      seen.add(tie.event);
      statements.push(...lineOf(world, leadingTo(world, tie.event, 2), 'It goes back to'));
    });
  }
  for (const row of grudgesBetween(world, a, b)) {
    const event = eventOf(row.because);
    if (event === null || seen.has(event)) continue;
    seen.add(event);
    statements.push({
      text: `${called(world, row.subject)} bears ${called(world, row.object)} a grudge since ${told(world, event)}.`,
      rests: [`facts[${row.id}]`, `events[${event}]`],
    });
  }
  if (statements.length === 0)
    statements.push({
      text: `${characters[a].name} and ${characters[b].name} have nothing to do with each other.`,
      rests: [`characters[${a}].ties`, `characters[${b}].ties`],
    });
  return explained(statements);
}

const TIE_WORDS: Readonly<Record<string, string>> = { grudge: 'lasting enemy', wronged: 'wronged party', sworn: 'sworn follower' };

function grudgesBetween({ facts }: Pick<World, 'facts'>, a: CharacterId, b: CharacterId): StatedFact[] {
  const ends = [`character:${a}`, `character:${b}`];
  return facts.filter(
    ({ relation, subject, object }) => relation === 'grudge' && subject !== object && ends.includes(subject) && ends.includes(object ?? ''),
  );
}
