import { RELATION_SPECS } from '../facts/relations.ts';
import type { Fact, StatedFact, World } from '../world.ts';
import { checkAgreement } from './agreement.ts';
import { factKey, termFault } from './facts.ts';
import type { Report } from './report.ts';
import { sentenceFaults } from './text.ts';

const FIRST = -Infinity;
const LAST = Infinity;
const from = (row: StatedFact): number => row.from ?? FIRST;
const until = (row: StatedFact): number => row.until ?? LAST;

/** What happened leads to what is: every region, ruin, relic and ruler has its story, without a gap. */
export function checkChronicle(world: World, report: Report): void {
  const rows = checkFacts(world, report);
  const { events, places, regions } = world;
  for (let k = 1; k < events.length; k++)
    if (events[k].year < events[k - 1].year)
      report.broken('events are in order', `events[${k}]`, `the year ${events[k].year} stands after ${events[k - 1].year}`);
  if (places.some(({ population }) => population > 0)) {
    const told = new Set(events.map(({ region }) => region));
    for (const { id, name } of regions)
      if (!told.has(id)) report.broken('every region has its story', `regions[${id}]`, `nothing is told of ${name}`);
  }
  for (const { id, kind, name } of places)
    if (kind === 'ruin' && !rows.has(`ruinedBy place:${id}`))
      report.broken('every ruin has its cause', `places[${id}]`, `nobody knows how ${name} fell`);
  checkRelics(world, rows, report);
  checkRulers(world, rows, report);
  for (const { id, relations } of world.factions)
    for (const { to, kind, because } of relations)
      if (because.length === 0)
        report.broken('every rivalry has its cause', `factions[${id}]`, `"${kind}" with faction ${to} for no reason`);
  checkAccounts(world, report);
  checkAgreement(world, report);
}

/** Rows of `facts` by relation and subject, each list in order of years. */
function checkFacts(world: World, report: Report): Map<string, StatedFact[]> {
  const rows = new Map<string, StatedFact[]>();
  for (const row of world.facts) {
    const where = `facts[${row.id}]`;
    const spec = Object.hasOwn(RELATION_SPECS, row.relation) ? RELATION_SPECS[row.relation as keyof typeof RELATION_SPECS] : undefined;
    if (spec === undefined) {
      report.broken('facts say something', where, `there is no relation "${row.relation}"`);
      continue;
    }
    if ((row.object === null) !== (spec.object.length === 0))
      report.broken('facts say something', where, `"${row.relation}" with ${row.object === null ? 'no' : 'an'} object`);
    for (const term of [row.subject, row.object, row.because]) {
      const fault = term === null ? undefined : termFault(world, term);
      if (fault) report.broken('facts say something', where, fault);
    }
    if (from(row) >= until(row)) report.broken('facts hold for a time', where, `from ${row.from} until ${row.until}`);
    const key = `${row.relation} ${row.subject}`;
    const list = rows.get(key);
    if (list) list.push(row);
    else rows.set(key, [row]);
  }
  for (const list of rows.values()) {
    list.sort((a, b) => from(a) - from(b) || a.id - b.id);
    if (!RELATION_SPECS[list[0].relation as keyof typeof RELATION_SPECS].single) continue;
    for (let k = 1; k < list.length; k++)
      if (from(list[k]) < until(list[k - 1]))
        report.broken('one at a time', `facts[${list[k].id}]`, `${list[k].relation} of ${list[k].subject}: two objects in ${list[k].from}`);
  }
  return rows;
}

/** The rows follow one another without a gap from the year on, and the last still holds. */
function gapIn(list: readonly StatedFact[] | undefined, year: number): string | undefined {
  if (list === undefined || list.length === 0) return 'nothing is known';
  if (from(list[0]) > year) return `nothing is known from ${year} to ${list[0].from}`;
  for (let k = 1; k < list.length; k++)
    if (from(list[k]) !== until(list[k - 1])) return `nothing is known from ${list[k - 1].until} to ${list[k].from}`;
  return until(list[list.length - 1]) === LAST ? undefined : `nothing is known since ${list[list.length - 1].until}`;
}

function checkRelics(world: World, rows: ReadonlyMap<string, StatedFact[]>, report: Report): void {
  for (const { id, name, made, holder, place } of world.items) {
    if (made === null) continue;
    const chain = rows.get(`heldBy item:${id}`);
    const gap = gapIn(chain, world.events[made].year);
    if (gap) report.broken('relics pass from hand to hand', `items[${id}]`, `${name}: ${gap}`);
    const now = holder !== null ? `character:${holder}` : `place:${place}`;
    if (chain && chain[chain.length - 1].object !== now)
      report.broken(
        'relics pass from hand to hand',
        `items[${id}]`,
        `${name} is at ${now}, the last known holder is ${chain[chain.length - 1].object}`,
      );
    for (const row of chain ?? []) {
      const keeper = /^character:(\d+)$/.exec(row.object ?? '');
      const one = keeper ? world.characters[Number(keeper[1])] : undefined;
      if (one && (one.born > from(row) || (one.died !== null && one.died < Math.min(until(row), world.year))))
        report.broken(
          'relics pass from hand to hand',
          `items[${id}]`,
          `${name} is held by ${one.name}, who did not live from ${row.from} to ${row.until}`,
        );
    }
  }
}

function checkRulers(world: World, rows: ReadonlyMap<string, StatedFact[]>, report: Report): void {
  for (const { id, founded, fell, ruler, name } of world.factions) {
    const where = `factions[${id}]`;
    const reigns = rows.get(`ruler faction:${id}`);
    if (ruler === null && reigns === undefined) continue;
    if (fell !== null || founded === null) continue;
    const gap = gapIn(reigns, founded);
    if (gap) report.broken('rulers succeed without a gap', where, `${name}: ${gap}`);
    if (reigns === undefined) continue;
    if (reigns[reigns.length - 1].object !== `character:${ruler}`)
      report.broken('rulers succeed without a gap', where, `${name}: the last ruler known is not the present one`);
    for (const row of reigns) {
      const one = world.characters[Number((row.object ?? '').slice('character:'.length))];
      if (one.born > from(row) || (one.died !== null && one.died < Math.min(until(row), world.year)))
        report.broken('rulers succeed without a gap', where, `${one.name} did not live from ${row.from} to ${row.until}`);
    }
  }
}

/** The plain account comes first and is true; a slanted one says something that is not; one that omits leaves out whose doing it was. */
function checkAccounts(world: World, report: Report): void {
  const known = new Set(
    world.facts.map(({ relation, subject, object }) => factKey(object === null ? [relation, subject] : [relation, subject, object])),
  );
  for (const event of world.events) {
    const me = `event:${event.id}`;
    const isTrue = (claim: Fact): boolean =>
      claim[0] === 'happenedAt' ? claim[1] === me && claim[2] === `place:${event.place}` : known.has(factKey(claim));
    event.accounts.forEach(({ bias, claims, text, by }, k) => {
      const where = `events[${event.id}].accounts[${k}]`;
      for (const fault of [...sentenceFaults(text), termFault(world, by)]) if (fault) report.broken('texts are whole', where, fault);
      const lies = claims.filter((claim) => !isTrue(claim)).length;
      if ((k === 0) !== (bias === 'plain')) report.broken('accounts are marked', where, `account ${k} is ${bias}`);
      if (bias === 'slanted' ? lies === 0 : lies > 0)
        report.broken('accounts are marked', where, `${lies} of its claims are false, and it is marked ${bias}`);
      if (bias === 'omits' && claims.some(([relation]) => relation === 'doneBy' || relation === 'wonBy'))
        report.broken('accounts are marked', where, 'it says whose doing it was, and is marked as leaving that out');
    });
  }
}
