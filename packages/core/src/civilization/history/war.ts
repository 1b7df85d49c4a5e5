import { bell, chance, int, pick } from '../../base/rng.ts';
import { endFact, findFact, isTrue } from '../../facts/base.ts';
import type { EventId, FactionId, PlaceId } from '../../world.ts';
import { type Annals, event, heatOf, person, plan, power, quarrelOf, record, say, site, stir, type War } from './annals.ts';
import { hand, relicsOf, restingPlace } from './holding.ts';
import { champion, rulerOf } from './lives.ts';
import { die, isElected } from './people.ts';
import { makeRelic } from './relics.ts';
import { own, ownerOf } from './settle.ts';
import { wed } from './rule.ts';

/** What a power can bring into the field: the people it has now. */
function strengthOf(annals: Annals, id: FactionId): number {
  let sum = 20;
  for (const place of annals.given.places)
    if (place.faction === id && place.population > 0 && annals.founded[place.id] <= annals.year) sum += place.population;
  return sum;
}

export const atWar = (annals: Annals, a: FactionId, b: FactionId): boolean => isTrue(annals.base, 'atWar', power(a), power(b), annals.year);

const standing = (annals: Annals, towns: readonly PlaceId[]): PlaceId[] =>
  towns.filter((town) => annals.founded[town] < annals.year && annals.fell[town] > annals.year);

/** Men of one side burn barns or drive off cattle of the other; or it stays at words over tolls, wells and grazing. */
export function provoke(annals: Annals, kind: 'raid' | 'insult'): boolean {
  const { rng, borders } = annals;
  const open = borders.filter(
    ([a, b, towns]) =>
      annals.powers[a].born !== null && annals.powers[b].born !== null && standing(annals, towns).length > 0 && !atWar(annals, a, b),
  );
  if (open.length === 0) return false;
  const [a, b, towns] = pick(rng, open);
  if (kind === 'raid' && heatOf(annals, a, b) < -0.3) return false;
  const place = pick(rng, standing(annals, towns));
  const victim = ownerOf(annals, place) === b ? b : a;
  const raider = victim === a ? b : a;
  const happening = record(annals, kind, {
    place,
    powers: [raider, victim],
    word:
      kind === 'insult'
        ? pick(rng, ['tolls', 'wells', 'grazing', 'boundary stones', 'a drowned ferry keeper', 'fishing rights', 'a horse'])
        : pick(rng, ['cattle', 'barns', 'mills', 'sheep']),
    count: kind === 'raid' ? int(rng, 3, 60) : 0,
    truths: [['doneBy', power(raider)]],
  });
  if (kind === 'raid') say(annals, 'hurtBy', site(place), event(happening.id), happening.id);
  stir(annals, a, b, kind === 'raid' ? 0.28 : 0.18, happening.id);
  return true;
}

/** Neighbours who have grounds for it go to war. */
export function goToWar(annals: Annals): boolean {
  const { rng, borders } = annals;
  let best: readonly [FactionId, FactionId, PlaceId[]] | null = null;
  let most = 0.3;
  for (const border of borders) {
    const [a, b, towns] = border;
    if (annals.powers[a].born === null || annals.powers[b].born === null || standing(annals, towns).length === 0) continue;
    if (annals.wars.some((war) => !war.over && (war.a === a || war.b === a || war.a === b || war.b === b))) continue;
    const heat = heatOf(annals, a, b) + 0.25 * rng.next();
    if (heat > most) {
      most = heat;
      best = border;
    }
  }
  if (best === null) return false;
  startWar(annals, best);
  return true;
}

export function startWar(annals: Annals, [a, b, towns]: readonly [FactionId, FactionId, PlaceId[]]): void {
  const { rng, base } = annals;
  const prize = standing(annals, towns);
  const place = prize.find((town) => ownerOf(annals, town) !== annals.given.places[town].faction) ?? pick(rng, prize);
  const aggressor = ownerOf(annals, place) === a ? b : a;
  const other = aggressor === a ? b : a;
  const people = [rulerOf(annals, aggressor), rulerOf(annals, other)].filter((one) => one !== null).map(({ id }) => id);
  const happening = record(annals, 'war', {
    place,
    people,
    powers: [aggressor, other],
    causes: quarrelOf(annals, a, b),
    truths: [['doneBy', power(aggressor)]],
  });
  const pact = findFact(base, 'allied', power(a), power(b), annals.year);
  if (pact >= 0) endFact(base, pact, annals.year);
  const fact = say(annals, 'atWar', power(a), power(b), happening.id);
  say(annals, 'claims', power(aggressor), site(place), happening.id);
  const war: War = { a, b, event: happening.id, fact, battles: [], score: 0, over: false };
  annals.wars.push(war);
  stir(annals, a, b, 0.3, happening.id);
  const length = int(rng, 1, 5);
  for (let k = 0; k <= length; k++)
    plan(annals, annals.year + k, () => {
      if (!war.over) campaign(annals, war, towns, place);
    });
  // A war that is young today goes on.
  plan(annals, annals.year + length + 1, () => {
    makePeace(annals, war, place);
  });
}

/** One summer of a war. */
function campaign(annals: Annals, war: War, towns: readonly PlaceId[], prize: PlaceId): void {
  const { rng, given } = annals;
  const { a, b } = war;
  const odds = strengthOf(annals, a) / (strengthOf(annals, a) + strengthOf(annals, b));
  const first = 0.5 + 0.5 * (odds - 0.5) + 0.18 * bell(rng) > 0.5;
  const [winner, loser] = first ? [a, b] : [b, a];
  const targets = standing(annals, towns).filter((town) => ownerOf(annals, town) === loser);
  const doomed = given.places.find(
    (place) =>
      place.kind === 'ruin' &&
      annals.fell[place.id] === Infinity &&
      annals.founded[place.id] < annals.year - 15 &&
      place.faction === loser &&
      annals.spots[place.id].next.some((town) => towns.includes(town)),
  );
  const roll = rng.next();
  if (roll < 0.5 || targets.length === 0) battle(annals, war, winner, loser, pick(rng, standing(annals, towns).concat(prize)));
  else {
    const town = targets.includes(prize) && chance(rng, 0.5) ? prize : pick(rng, targets);
    const falls = chance(rng, 0.45);
    const leader = champion(annals, winner, given.factions[winner].capital, 'captain', 'warrior');
    const siege = record(annals, 'siege', {
      place: town,
      people: [leader.id],
      powers: [winner, loser],
      causes: [war.battles.at(-1) ?? war.event],
      word: falls ? 'fell' : 'held',
      count: int(rng, 2, 11),
      truths: [['wonBy', power(falls ? winner : loser)]],
    });
    say(annals, 'hurtBy', site(town), event(siege.id), siege.id);
    war.battles.push(siege.id);
    war.score += (falls ? 1 : -0.5) * (winner === a ? 1 : -1);
    if (falls && chance(rng, 0.5)) sack(annals, war, town, winner, loser, siege.id, false);
  }
  if (doomed && chance(rng, 0.6)) sack(annals, war, doomed.id, winner, loser, war.battles.at(-1) ?? war.event, true);
}

function battle(annals: Annals, war: War, winner: FactionId, loser: FactionId, near: PlaceId): void {
  const { rng, given } = annals;
  const [one, two] = [winner, loser].map((id) => {
    const ruler = rulerOf(annals, id);
    const age = ruler === null ? 99 : annals.year - ruler.born;
    return ruler !== null && age >= 17 && age < 60 && chance(rng, 0.45)
      ? ruler
      : champion(annals, id, given.factions[id].capital, 'captain', 'warrior');
  });
  const region = annals.spots[near].region;
  const happening = record(annals, 'battle', {
    place: near,
    region,
    people: [one.id, two.id],
    powers: [winner, loser],
    causes: [war.battles.at(-1) ?? war.event],
    count: 10 * int(rng, 4, 160),
    word: pick(rng, ['ford', 'hill', 'fog', 'rain', 'dusk', 'snow', 'barley']),
    truths: [['wonBy', power(winner)]],
  });
  war.battles.push(happening.id);
  war.score += winner === war.a ? 1 : -1;
  if (chance(rng, 0.3)) {
    const relics = relicsOf(annals, person(two.id));
    const spoils = relics.length > 0 && chance(rng, 0.6) ? relics[0] : null;
    if (spoils) hand(annals, spoils, person(one.id), happening.id);
    say(annals, 'grudge', person(two.id), power(winner), happening.id);
    die(annals, two.id, happening.id);
  } else if (chance(rng, 0.1))
    makeRelic(annals, given.factions[winner].capital, one.id, [happening.id], pick(rng, ['banner', 'sword', 'horn']));
}

/** A place is burned. A town rises again; a ruin of today never did. */
export function sack(
  annals: Annals,
  war: War | null,
  place: PlaceId,
  winner: FactionId,
  loser: FactionId,
  cause: EventId,
  forGood: boolean,
): void {
  const { rng, given } = annals;
  const leader = champion(annals, winner, given.factions[winner].capital, 'captain', 'warrior');
  const happening = record(annals, 'sack', {
    place,
    people: [leader.id],
    powers: [winner, loser],
    causes: [cause],
    count: 10 * int(rng, 2, 60),
    word: forGood ? 'for good' : 'rebuilt',
    truths: [['doneBy', power(winner)]],
  });
  say(annals, 'hurtBy', site(place), event(happening.id), happening.id);
  if (forGood) {
    annals.fell[place] = annals.year;
    say(annals, 'ruinedBy', site(place), event(happening.id), happening.id);
    say(annals, 'fallen', site(place), undefined, happening.id);
  }
  war?.battles.push(happening.id);
  stir(annals, winner, loser, 0.3, happening.id);
  const ruler = rulerOf(annals, loser);
  if (ruler !== null && !forGood && place === given.factions[loser].capital) {
    const [relic] = relicsOf(annals, person(ruler.id));
    if (relic !== undefined) {
      const hidden = restingPlace(annals, place, ['ruin', 'cave', 'tower', 'shrine']);
      if (hidden !== place) {
        const loss = record(annals, 'loss', {
          place: hidden,
          people: [ruler.id],
          powers: [loser],
          items: [relic.id],
          causes: [happening.id],
        });
        hand(annals, relic, site(hidden), loss.id);
      }
    }
  }
}

/** Both sides have had enough: towns change hands, and perhaps a ring does. */
export function makePeace(annals: Annals, war: War, prize: PlaceId): void {
  if (war.over) return;
  const { rng, given, base } = annals;
  war.over = true;
  endFact(base, war.fact, annals.year);
  const [winner, loser] = war.score >= 0 ? [war.a, war.b] : [war.b, war.a];
  const held = ownerOf(annals, prize);
  // The land of today is what the treaties made it: a prize goes to whom it belongs now, or stays.
  const cedes = held === loser && given.places[prize].faction === winner;
  const people = [rulerOf(annals, winner), rulerOf(annals, loser)].filter((one) => one !== null).map(({ id }) => id);
  const happening = record(annals, 'treaty', {
    place: prize,
    people,
    powers: [winner, loser],
    causes: [war.event, ...war.battles.slice(-2)],
    word: cedes ? 'ceded' : Math.abs(war.score) < 1 ? 'even' : pick(rng, ['silver', 'hostages', 'tolls', 'even']),
    count: annals.year - annals.events[war.event].year,
    truths: [['wonBy', power(winner)]],
  });
  if (cedes) {
    own(annals, prize, winner, happening.id);
    say(annals, 'claims', power(loser), site(prize), happening.id);
  }
  stir(annals, war.a, war.b, cedes ? -0.25 : -0.45, happening.id);
  const ruler = rulerOf(annals, loser);
  if (ruler !== null && !isElected(annals, loser) && chance(rng, 0.35)) wed(annals, ruler, winner, happening.id);
}
