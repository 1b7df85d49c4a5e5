import type { StatedFact, World } from '../world.ts';
import type { Report } from './report.ts';

/** What a table says of the end of a fact that holds today; undefined where the tables do not speak of it. */
type Told = (world: World, index: number) => string | null | undefined;

const at = (kind: string, id: number | null): string | null => (id === null ? null : `${kind}:${id}`);

/** Relations that a table tells too, by relation and kind of subject. */
const TABLES: Readonly<Record<string, Told>> = {
  'heldBy item': ({ items }, k) => (items[k].holder === null ? at('place', items[k].place) : at('character', items[k].holder)),
  'kind item': ({ items }, k) => items[k].kind,
  'kind place': ({ places }, k) => places[k].kind,
  'kind event': ({ events }, k) => events[k].kind,
  'ownedBy place': ({ places }, k) => at('faction', places[k].faction),
  'culture place': ({ places }, k) => at('culture', places[k].culture),
  'ruler faction': ({ factions }, k) => (factions[k].fell === null ? at('character', factions[k].ruler) : undefined),
  'capital faction': ({ factions }, k) => (factions[k].fell === null ? at('place', factions[k].capital) : undefined),
  'culture faction': ({ factions }, k) => at('culture', factions[k].culture),
  'home character': ({ characters }, k) => at('place', characters[k].home),
  'bornIn character': ({ characters }, k) => at('place', characters[k].birthplace),
  'culture character': ({ characters }, k) => at('culture', characters[k].culture),
  'occupation character': ({ characters }, k) => characters[k].occupation,
};

/** Tables and facts are one truth: what both speak of, they tell alike, and what was founded was founded in an order that can be. */
export function checkAgreement(world: World, report: Report): void {
  for (const row of world.facts) {
    const subject = /^([a-z]+):(\d+)$/.exec(row.subject);
    if (!subject) continue;
    const fault = row.until === null ? faultOf(world, row, subject[1], Number(subject[2])) : undefined;
    if (fault) report.broken('tables and facts agree', `facts[${row.id}]`, fault);
  }
  for (const { id, name, capital, founded } of world.factions) {
    const seat = world.places[capital];
    if (founded !== null && seat.founded !== null && seat.founded > founded)
      report.broken(
        'seats stand before those who sit there',
        `factions[${id}]`,
        `${name} is of ${founded}, ${seat.name} of ${seat.founded}`,
      );
  }
}

function faultOf(world: World, row: StatedFact, kind: string, index: number): string | undefined {
  const { relation, object, from } = row;
  if (relation === 'dead' && kind === 'character') {
    const { died } = world.characters[index];
    return died === from ? undefined : `${row.subject} died in ${from}, and in ${died}`;
  }
  if (relation === 'founded' && (kind === 'place' || kind === 'faction')) {
    const { founded } = kind === 'place' ? world.places[index] : world.factions[index];
    const event = /^event:(\d+)$/.exec(object ?? '');
    const year = event ? world.events[Number(event[1])].year : undefined;
    return year === founded ? undefined : `${row.subject} was founded in ${year}, and in ${founded}`;
  }
  const told = TABLES[`${relation} ${kind}`]?.(world, index);
  return told === undefined || told === object ? undefined : `${relation} of ${row.subject} is ${object}, and ${told}`;
}
