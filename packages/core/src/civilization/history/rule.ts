import { chance, int, pick } from '../../base/rng.ts';
import { endFact, factsWithSubject, isTrue } from '../../facts/base.ts';
import type { EventId, FactionId, PlaceId } from '../../world.ts';
import { type Annals, heatOf, person, plan, power, record, say, site, stir } from './annals.ts';
import { bear, champion, isAlive, type Life, rulerOf } from './lives.ts';
import { die, enthrone, isElected } from './people.ts';
import { giveRelic } from './relics.ts';
import { coolest, own, ownerOf } from './settle.ts';

const holders = (annals: Annals): FactionId[] => annals.powers.filter(({ holds, born }) => holds && born !== null).map(({ id }) => id);

/** Two houses join: those of two realms that are not at odds, or one within its own. */
export function marry(annals: Annals): boolean {
  const pair = coolest(annals);
  if (pair === null) return false;
  const [a, b] = pair;
  const ruler = rulerOf(annals, a);
  const other = rulerOf(annals, b);
  if (ruler === null || other === null || isElected(annals, a)) return false;
  return wed(annals, ruler, b, null);
}

/** A ruler weds somebody of another power's house. */
export function wed(annals: Annals, ruler: Life, other: FactionId, cause: EventId | null): boolean {
  const { rng, given } = annals;
  const age = annals.year - ruler.born;
  if (ruler.spouse !== null && isAlive(annals, ruler.spouse)) return false;
  if (age < 17 || age > 55 || ruler.faction === null) return false;
  const kin = rulerOf(annals, other);
  if (kin === null) return false;
  const theirs = given.factions[other].capital;
  const home = given.factions[ruler.faction].capital;
  const consort = bear(annals, {
    age: Math.max(17, age + int(rng, -6, 6)),
    home: theirs,
    faction: other,
    family: kin.family,
    occupation: 'courtier',
  });
  consort.spouse = ruler.id;
  ruler.spouse = consort.id;
  const happening = record(annals, 'marriage', {
    place: home,
    aim: theirs,
    people: [ruler.id, consort.id],
    powers: [ruler.faction, other],
    causes: cause === null ? [] : [cause],
  });
  consort.home = home;
  say(annals, 'spouse', person(ruler.id), person(consort.id), happening.id);
  stir(annals, ruler.faction, other, -0.35, happening.id);
  giveRelic(annals, kin.id, ruler.id, home, happening.id);
  return true;
}

export function ally(annals: Annals): boolean {
  const pair = coolest(annals);
  if (pair === null) return false;
  const [a, b, towns] = pair;
  if (
    heatOf(annals, a, b) > 0 ||
    isTrue(annals.base, 'allied', power(a), power(b), annals.year) ||
    isTrue(annals.base, 'atWar', power(a), power(b), annals.year)
  )
    return false;
  const place = pick(annals.rng, towns.filter((town) => annals.founded[town] <= annals.year).concat(annals.given.factions[a].capital));
  const people = [rulerOf(annals, a), rulerOf(annals, b)].filter((one) => one !== null).map(({ id }) => id);
  const happening = record(annals, 'alliance', { place, people, powers: [a, b] });
  say(annals, 'allied', power(a), power(b), happening.id);
  stir(annals, a, b, -0.4, happening.id);
  return true;
}

/** Somebody takes a power that is not theirs: the ruler dies or flees. */
export function usurp(annals: Annals): boolean {
  const { rng } = annals;
  const open = holders(annals).filter((id) => annals.year - annals.powers[id].founded > 25);
  if (open.length === 0) return false;
  const id = pick(rng, open);
  const ruler = rulerOf(annals, id);
  if (ruler === null || annals.year - ruler.born < 20) return false;
  const { capital } = annals.given.factions[id];
  const usurper = champion(annals, id, capital, 'captain', 'warrior');
  if (usurper.title !== '') return false;
  const killed = chance(rng, 0.55);
  const happening = record(annals, 'usurpation', {
    place: capital,
    people: [usurper.id, ruler.id],
    powers: [id],
    word: killed ? 'killed' : 'driven out',
    truths: [['doneBy', person(usurper.id)]],
  });
  enthrone(annals, id, usurper, happening.id);
  if (killed) die(annals, ruler.id, happening.id);
  else banish(annals, ruler, id, happening.id);
  return true;
}

/** Somebody is sent away, and may come back. */
export function banish(annals: Annals, who: Life, from: FactionId, cause: EventId): void {
  const { rng, given } = annals;
  const { capital } = given.factions[from];
  const abroad = annals.borders.filter(
    ([a, b]) => (a === from || b === from) && annals.powers[a].born !== null && annals.powers[b].born !== null,
  );
  const [a, b] = abroad.length > 0 ? pick(rng, abroad) : [from, from];
  const host = a === from ? b : a;
  const refuge = given.factions[host].capital;
  const exile = record(annals, 'exile', {
    place: capital,
    aim: host === from ? null : refuge,
    people: [who.id],
    powers: host === from ? [from] : [from, host],
    causes: [cause],
  });
  say(annals, 'exiledFrom', person(who.id), power(from), exile.id);
  say(annals, 'grudge', person(who.id), power(from), exile.id);
  who.occupation = 'exile';
  if (host !== from) {
    who.home = refuge;
    who.faction = host;
    stir(annals, from, host, 0.15, exile.id);
  }
  plan(annals, annals.year + int(rng, 3, 12), () => {
    if (isAlive(annals, who.id) && chance(rng, 0.6)) comeBack(annals, who, from, exile.id);
  });
}

function comeBack(annals: Annals, who: Life, to: FactionId, cause: EventId): void {
  const { capital } = annals.given.factions[to];
  const ruler = rulerOf(annals, to);
  if (ruler === null || ruler.id === who.id) return;
  const takes = who.title !== '' || who.family === ruler.family;
  const happening = record(annals, 'return', {
    place: capital,
    people: takes ? [who.id, ruler.id] : [who.id],
    powers: [to],
    causes: [cause],
    word: takes ? 'throne' : 'pardon',
    truths: [['doneBy', person(who.id)]],
  });
  for (const row of factsWithSubject(annals.base, 'exiledFrom', person(who.id), annals.year)) endFact(annals.base, row, annals.year);
  who.home = capital;
  who.faction = to;
  who.occupation = 'courtier';
  if (!takes) return;
  enthrone(annals, to, who, happening.id);
  if (chance(annals.rng, 0.5)) die(annals, ruler.id, happening.id);
  else ruler.occupation = 'courtier';
}

/** Somebody trusted sells what they were to guard. */
export function betray(annals: Annals): boolean {
  const { rng, given } = annals;
  const open = annals.borders.filter(
    ([a, b]) => annals.powers[a].born !== null && annals.powers[b].born !== null && heatOf(annals, a, b) > 0.1,
  );
  if (open.length === 0) return false;
  const [a, b] = pick(rng, open);
  const [wronged, served] = chance(rng, 0.5) ? [a, b] : [b, a];
  const ruler = rulerOf(annals, wronged);
  if (ruler === null) return false;
  const { capital } = given.factions[wronged];
  const traitor = champion(annals, wronged, capital, 'captain', 'traitor');
  if (traitor.id === ruler.id) return false;
  const killed = chance(rng, 0.3);
  const happening = record(annals, 'betrayal', {
    place: capital,
    aim: given.factions[served].capital,
    people: [traitor.id, ruler.id],
    powers: [wronged, served],
    word: pick(rng, ['gate', 'letters', 'tolls', 'plans']),
    count: killed ? 1 : 0,
    truths: [['doneBy', person(traitor.id)]],
  });
  say(annals, 'grudge', person(ruler.id), person(traitor.id), happening.id);
  stir(annals, wronged, served, 0.4, happening.id);
  if (killed) die(annals, ruler.id, happening.id);
  if (isAlive(annals, traitor.id)) {
    const fate = rng.next();
    if (fate < 0.5) banish(annals, traitor, wronged, happening.id);
    else if (fate < 0.75) die(annals, traitor.id, happening.id);
  }
  return true;
}

/** A town leaves one power for another, or changes hands without a blow. */
export function transfer(annals: Annals, place: PlaceId, to: FactionId, kind: 'cession' | 'secession', causes: readonly EventId[]): void {
  const from = ownerOf(annals, place);
  if (from === to) return;
  const people = [rulerOf(annals, to), from === null ? null : rulerOf(annals, from)].filter((one) => one !== null).map(({ id }) => id);
  const happening = record(annals, kind, { place, people, powers: from === null ? [to] : [to, from], causes: causes });
  own(annals, place, to, happening.id);
  if (from !== null) {
    say(annals, 'claims', power(from), site(place), happening.id);
    stir(annals, to, from, kind === 'secession' ? 0.3 : 0.1, happening.id);
  }
}
