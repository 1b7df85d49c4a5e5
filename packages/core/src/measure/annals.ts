import { log } from '../base/math.ts';
import type { StatedFact, World } from '../world.ts';

/** As much of a world as its past is measured by. */
export type Past = Pick<World, 'year' | 'regions' | 'places' | 'factions' | 'items' | 'events' | 'facts'>;

/** How a past is told; a number is null where there is none to count. */
export interface PastReading {
  readonly eventsPerCentury: number | null;
  readonly eventEntropy: number | null;
  readonly regionsTold: number | null;
  readonly pastExplained: number | null;
  readonly relicChains: number | null;
  readonly eventsCaused: number | null;
  readonly textsDistinct: number | null;
}

export function readPast(world: Past): PastReading {
  const { year, regions, places, items, events } = world;
  const settled = places.some(({ population }) => population > 0);
  const relics = items.filter(({ made }) => made !== null);
  if (!settled || events.length === 0)
    return {
      eventsPerCentury: null,
      eventEntropy: null,
      regionsTold: null,
      pastExplained: null,
      relicChains: null,
      eventsCaused: null,
      textsDistinct: null,
    };
  const span = Math.max(1, year - events[0].year + 1);
  const told = new Set(events.map(({ region }) => region));
  return {
    eventsPerCentury: (100 * events.length) / span,
    eventEntropy: entropyOf(events.map(({ kind }) => kind)),
    regionsTold: shareOf(regions, ({ id }) => told.has(id)),
    pastExplained: explainedShare(world),
    relicChains: chainedShare(
      world,
      relics.map(({ id }) => id),
    ),
    eventsCaused: shareOf(events, ({ causes }) => causes.length > 0),
    textsDistinct: new Set(events.map(({ text }) => text)).size / events.length,
  };
}

function shareOf<T>(list: readonly T[], fits: (one: T) => boolean): number | null {
  return list.length === 0 ? null : list.filter(fits).length / list.length;
}

/** Shannon entropy of a list of words, bits. */
function entropyOf(words: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let sum = 0;
  for (const count of counts.values()) sum -= (count / words.length) * log(count / words.length);
  return sum / log(2);
}

/** Share of the ruins, relics and relations of powers that an event of the past accounts for. */
function explainedShare({ places, factions, items, events, facts }: Past): number | null {
  const fell = new Set(facts.filter(({ relation }) => relation === 'ruinedBy').map(({ subject }) => subject));
  const grounds = [
    ...places.filter(({ kind }) => kind === 'ruin').map(({ id }) => fell.has(`place:${id}`)),
    ...items.flatMap(({ made }) => (made === null ? [] : [events[made]?.kind === 'making'])),
    ...factions.flatMap(({ relations }) => relations.map(({ because }) => because.length > 0)),
  ];
  return shareOf(grounds, (has) => has);
}

/** Share of the relics whose holders follow one another without a gap from their making to where they are today. */
function chainedShare({ items, events, facts }: Past, relics: readonly number[]): number | null {
  const hands = new Map<string, StatedFact[]>();
  for (const row of facts)
    if (row.relation === 'heldBy') {
      const list = hands.get(row.subject);
      if (list) list.push(row);
      else hands.set(row.subject, [row]);
    }
  return shareOf(relics, (id) => {
    const { made, holder, place } = items[id];
    const list = (hands.get(`item:${id}`) ?? []).sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity) || a.id - b.id);
    if (list.length === 0 || made === null || (list[0].from ?? -Infinity) > events[made].year) return false;
    for (let k = 1; k < list.length; k++) if (list[k].from !== list[k - 1].until) return false;
    const last = list[list.length - 1];
    return last.until === null && last.object === (holder === null ? `place:${place}` : `character:${holder}`);
  });
}
