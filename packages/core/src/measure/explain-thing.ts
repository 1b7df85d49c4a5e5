import type { EventId, ItemId, PlaceId } from '../world.ts';
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
  rowsOf,
  type Statement,
  told,
} from './past.ts';

/** Events before the fall of a place that are told, the fall included. */
const LINE = 5;

/**
 * Tells the story of a thing: who made it and when, in whose hands it was and since which event, and where it lies today.
 * @throws RangeError where there is no such thing
 */
export function explainRelic(world: Remembered, id: ItemId): PastExplanation {
  const item = world.items[id];
  if (!item) throw new RangeError(`item: expected 0 to ${world.items.length - 1}, got ${id}`);
  const me = `item:${id}`;
  const name = capital(called(world, me));
  const statements: Statement[] = [];
  const maker = rowsOf(world, 'madeBy', me)[0];
  if (item.made !== null)
    statements.push({
      text: `${name} was made${maker ? ` by ${called(world, maker.object)}` : ''} in ${world.events[item.made].year}. ${world.events[item.made].text}`,
      rests: [`items[${id}]`, `events[${item.made}]`, ...(maker ? [`facts[${maker.id}]`] : [])],
    });
  for (const row of rowsOf(world, 'heldBy', me)) {
    const cause = eventOf(row.because);
    // An event of another year is how the one before came by it.
    const event = cause === null || cause === item.made || world.events[cause].year !== row.from ? null : cause;
    const inherited = cause !== null && row.from !== null && world.events[cause].year < row.from;
    const at = row.object?.startsWith('place:') === true;
    const verb = row.until === null ? (at ? 'has lain' : 'has been') : at ? 'lay' : 'was';
    const where = at ? `at ${called(world, row.object)}` : `in the hands of ${called(world, row.object)}`;
    const years = row.from === null ? '' : row.until === null ? ` since ${row.from}` : ` from ${row.from} to ${row.until}`;
    statements.push({
      text: `It ${verb} ${where}${years}${event !== null ? `, after ${told(world, event)}` : inherited ? ', by inheritance' : ''}.`,
      rests: [`facts[${row.id}]`, ...(event === null ? [] : [`events[${event}]`])],
    });
  }
  const today = item.holder !== null ? `character:${item.holder}` : item.place !== null ? `place:${item.place}` : null;
  statements.push({
    text:
      today === null
        ? 'Where it is today nobody knows.'
        : `Today ${item.holder === null ? 'it lies at' : 'it is with'} ${called(world, today)}.`,
    rests: [`items[${id}]`],
  });
  return explained(statements);
}

/**
 * Says how a place came to be a ruin, back along the causes; null where it did not fall.
 * @throws RangeError where there is no such place
 */
export function explainRuin(world: Remembered, id: PlaceId): PastExplanation | null {
  const place = world.places[id];
  if (!place) throw new RangeError(`place: expected 0 to ${world.places.length - 1}, got ${id}`);
  const row = rowsOf(world, 'ruinedBy', `place:${id}`)[0];
  const end = row === undefined ? null : eventOf(row.object);
  if (row === undefined || end === null) return null;
  const statements: Statement[] = [];
  if (place.founded !== null)
    statements.push({
      text: `${place.name} was built in ${place.founded} and fell in ${world.events[end].year}.`,
      rests: [`places[${id}]`, `events[${end}]`],
    });
  const line = leadingTo(world, end, LINE);
  const [first, ...rest] = lineOf(world, line, line.length > 1 ? 'It began with' : 'Its end was');
  statements.push({ ...first, rests: [...first.rests, `facts[${row.id}]`] }, ...rest);
  return explained(statements);
}

/**
 * Says out of what an event came and what came of it.
 * @throws RangeError where there is no such event
 */
export function explainEvent(world: Remembered, id: EventId): PastExplanation {
  const event = world.events[id];
  if (!event) throw new RangeError(`event: expected 0 to ${world.events.length - 1}, got ${id}`);
  const line = leadingTo(world, id, LINE);
  const statements = lineOf(world, line, line.length > 1 ? 'It began with' : 'Of itself came');
  const after = world.events.filter(({ causes }) => causes.includes(id));
  if (after.length > 0)
    statements.push({
      text: `It led to ${listed(after.slice(0, 4).map((one) => told(world, one.id)))}${after.length > 4 ? `, and ${after.length - 4} more` : ''}.`,
      rests: after.slice(0, 4).map((one) => `events[${one.id}]`),
    });
  return explained(statements);
}
