import type { Character, Quest, World } from '../world.ts';
import { pointer, statedToday } from './facts.ts';
import { settled } from './places.ts';
import type { Report } from './report.ts';

/** Age from which anyone is held. */
const GROWN = 16;
/** Ties of those who miss one. */
const DEAR: readonly string[] = ['parent', 'child', 'sibling', 'spouse', 'cousin', 'friend', 'mentor', 'pupil', 'beloved', 'admirer'];

/**
 * Who is held captive is alive, grown, in the wilds and nowhere else: the facts say so and since when, their day is spent
 * there, somebody at home misses them, and one can walk there from home.
 */
export function checkCaptives(world: World, report: Report): void {
  const stated = statedToday(world);
  for (const [row, { relation, subject, object, until }] of world.facts.entries()) {
    if (relation !== 'captive' || until !== null) continue;
    const [who, where] = [pointer(subject), pointer(object ?? undefined)];
    if (who?.of !== 'character' || where?.of !== 'place' || world.characters[who.index]?.captive !== where.index)
      report.broken('captives are where they are held', `facts[${row}]`, `${subject} is no captive of ${object ?? 'nobody'}`);
  }
  for (const one of world.characters) {
    if (one.captive === null) {
      if (one.schedule.some(({ spot }) => spot === 'captivity'))
        report.broken('captives are where they are held', `characters[${one.id}].schedule`, 'it is spent in captivity by one who is free');
      continue;
    }
    for (const found of faultsOf(world, stated, one))
      report.broken('captives are where they are held', `characters[${one.id}]`, `${one.name} ${found}`);
  }
}

function faultsOf(world: World, stated: ReadonlySet<string>, one: Character): string[] {
  const { id, captive, home, schedule } = one;
  if (captive === null) return [];
  const site = world.places[captive];
  const out: string[] = [];
  if (one.died !== null) out.push('is dead and held captive');
  if (world.year - one.born < GROWN) out.push('is too young to be held');
  if (settled(site)) out.push(`is held at ${site.name}, where people live`);
  if (!stated.has(`captive|character:${id}|place:${captive}`)) out.push('is held, and no fact says so');
  if (schedule.length !== 1 || schedule[0].place !== captive || schedule[0].cell !== site.cell || schedule[0].spot !== 'captivity')
    out.push('is held, and spends the day elsewhere');
  const misses = world.characters.some(
    (other) =>
      other.home === home &&
      other.died === null &&
      other.captive === null &&
      other.ties.some((tie) => tie.to === id && DEAR.includes(tie.kind)),
  );
  if (!misses) out.push('is missed by nobody at home');
  if (!joined(world, home, captive)) out.push('is held where no way leads to from home');
  return out;
}

/** Whether roads and trails lead from one place to another, none of them over the sea. */
function joined({ places, roads }: World, from: number, to: number): boolean {
  const reached = new Uint8Array(places.length);
  reached[from] = 1;
  for (let grew = true; grew && reached[to] === 0;) {
    grew = false;
    for (const road of roads) {
      if (road.kind === 'sea' || reached[road.from] === reached[road.to]) continue;
      reached[road.from] = reached[road.to] = 1;
      grew = true;
    }
  }
  return reached[to] !== 0;
}

/** A quest that a captive has a part in is about bringing them home, and nobody else is in their stead. */
export function checkFreeing(world: World, quest: Quest, where: string, report: Report): void {
  const captive = (term: string): Character | null => {
    const to = pointer(term);
    const one = to?.of === 'character' ? world.characters[to.index] : undefined;
    return one === undefined || one.captive === null ? null : one;
  };
  const broken = (at: string, found: string): void => {
    report.broken('quests bring captives home', where + at, found);
  };
  if (captive(`character:${quest.giver}`) !== null) broken('.giver', 'its giver is held captive');
  const held = new Set<string>();
  for (const [i, { role, term, standIn }] of quest.roles.entries()) {
    const one = captive(term);
    if (standIn !== null && captive(standIn) !== null) broken(`.roles[${i}]`, `the stand-in ${standIn} is held captive`);
    if ((role === 'captive') !== (one !== null))
      broken(`.roles[${i}]`, `${term} is called ${role}, and is ${one === null ? 'no' : 'a'} captive`);
    else if (one !== null) held.add(term);
    if (one !== null && standIn !== null) broken(`.roles[${i}]`, `${standIn} is to be held in the stead of ${term}`);
  }
  for (const fact of [...quest.start, ...quest.steps.flatMap(({ needs, gives }) => [...needs, ...gives])])
    if (captive(fact[1]) !== null && !held.has(fact[1])) broken('.roles', `${fact[1]} is held captive and has no such role`);
  for (const term of held) {
    const one = captive(term) as Character;
    if (!quest.start.some(([relation, who, at]) => relation === 'at' && who === term && at === `place:${one.captive ?? ''}`))
      broken('.start', `it does not say that ${term} is at place:${one.captive ?? ''}`);
    if (!quest.goal.some(([relation, who, at]) => relation === 'at' && who === term && at === `place:${one.home}`))
      broken('.goal', `it does not bring ${term} home to place:${one.home}`);
    if (!quest.endings[0].gives.some(([relation, who, at]) => relation === 'at' && who === term && at === `place:${one.home}`))
      broken('.endings[0]', `nothing comes of it for ${term}`);
  }
}
