import { pick } from '../../base/rng.ts';
import { type RelicKind, RELICS } from '../../content/history.ts';
import { indexOfTerm, kindOfTerm } from '../../facts/terms.ts';
import type { CharacterId, EventId, FactionId, ItemId, PlaceId } from '../../world.ts';
import { type Annals, person, plan, record, type Relic, say, site, stir, thing } from './annals.ts';
import { hand, holderOf, relicsOf, restingPlace } from './holding.ts';
import { bear, champion, isAlive } from './lives.ts';

/** Has a relic made for somebody, or for the place itself. */
export function makeRelic(annals: Annals, at: PlaceId, holder: CharacterId | null, causes: readonly EventId[], kind?: string): Relic {
  const { rng, given, relics } = annals;
  const known = RELICS.filter((one) => one.kind === kind);
  const spare = RELICS.filter(
    (one) => !relics.some((other) => other.kind === one.kind && annals.year - annals.events[other.made].year < 60),
  );
  const draft: RelicKind = known.length > 0 ? known[0] : pick(rng, spare.length > 0 ? spare : RELICS);
  const culture = given.places[at].culture ?? (0 as never);
  const maker = champion(annals, given.places[at].faction, at, draft.maker, 'maker');
  const owner = holder === null ? null : annals.lives[holder];
  const names = new Set(relics.map(({ name }) => name));
  const fits = draft.names.filter((name) => owner !== null || !name.includes('{person}'));
  let name = '';
  for (let attempt = 0; attempt < 6 && (name === '' || names.has(name)); attempt++)
    name = pick(rng, fits)
      .replace('{place}', given.places[at].name)
      .replace('{person}', owner?.given ?? '')
      .replace('{}', () => given.names.thing(rng, culture, draft.kind));
  if (names.has(name)) name = `the ${draft.kind} ${given.names.thing(rng, culture, draft.kind)}`;
  const id = relics.length as ItemId;
  const faction = given.places[at].faction;
  const happening = record(annals, 'making', {
    place: at,
    people: owner === null ? [maker.id] : [maker.id, owner.id],
    powers: faction === null ? [] : [faction],
    items: [id],
    causes,
    word: draft.kind,
  });
  const relic: Relic = {
    id,
    name,
    kind: draft.kind,
    looks: pick(
      rng,
      fresh(
        draft.looks,
        relics.map(({ looks }) => looks),
      ),
    ),
    lore: pick(
      rng,
      fresh(
        draft.lore,
        relics.map(({ lore }) => lore),
      ),
    ),
    made: happening.id,
    chain: [],
  };
  relics.push(relic);
  say(annals, 'madeBy', thing(id), person(maker.id), happening.id);
  hand(annals, relic, owner === null ? site(at) : person(owner.id), happening.id);
  return relic;
}

/** Somebody takes a relic that is not theirs. */
export function stealRelic(annals: Annals): boolean {
  const { rng, relics, given } = annals;
  const open = relics.filter((relic) => annals.year - relic.chain[relic.chain.length - 1].year >= 3);
  if (open.length === 0) return false;
  const relic = pick(rng, open);
  const from = holderOf(relic);
  const victim = kindOfTerm(from) === 'character' ? annals.lives[indexOfTerm(from)] : null;
  const place = victim === null ? (indexOfTerm(from) as PlaceId) : victim.home;
  const town = given.places[place].population > 0 ? place : annals.spots[place].next[0];
  if (town === undefined || annals.founded[town] > annals.year) return false;
  const abroad = annals.spots[town].next.filter((other) => annals.founded[other] <= annals.year);
  const home = abroad.length > 0 ? pick(rng, abroad) : town;
  const thief = bear(annals, {
    age: 19 + Math.floor(rng.next() * 22),
    home,
    faction: given.places[home].faction,
    occupation: 'thief',
    repute: 'seeker',
  });
  const [mine, theirs] = [given.places[town].faction, thief.faction];
  const theft = record(annals, 'theft', {
    place,
    aim: home,
    people: victim === null ? [thief.id] : [thief.id, victim.id],
    powers: [mine, theirs].filter((one): one is FactionId => one !== null),
    items: [relic.id],
    causes: [relic.chain[relic.chain.length - 1].event],
    truths: [['doneBy', person(thief.id)]],
  });
  say(annals, 'stolenFrom', thing(relic.id), from, theft.id);
  if (victim !== null && victim.id !== thief.id) say(annals, 'grudge', person(victim.id), person(thief.id), theft.id);
  hand(annals, relic, person(thief.id), theft.id);
  if (mine !== null && theirs !== null && mine !== theirs) stir(annals, mine, theirs, 0.35, theft.id);
  // Stolen goods do not stay long: hidden, lost, or won back.
  plan(annals, annals.year + 1 + Math.floor(rng.next() * 6), () => {
    if (holderOf(relic) === person(thief.id) && isAlive(annals, thief.id)) loseRelic(annals, relic, theft.id);
  });
  return true;
}

/** A relic goes where nobody looks for it. */
export function loseRelic(annals: Annals, relic: Relic, because: EventId | null): boolean {
  const from = holderOf(relic);
  if (kindOfTerm(from) !== 'character') return false;
  const life = annals.lives[indexOfTerm(from)];
  const at = restingPlace(annals, life.home, ['cave', 'ruin', 'lair', 'tower', 'dungeon']);
  if (at === life.home) return false;
  const loss = record(annals, 'loss', {
    place: at,
    people: [life.id],
    powers: life.faction === null ? [] : [life.faction],
    items: [relic.id],
    causes: because === null ? [relic.chain[relic.chain.length - 1].event] : [because],
  });
  hand(annals, relic, site(at), loss.id);
  return true;
}

/** Somebody finds a relic that lay where it was lost. */
export function findRelic(annals: Annals): boolean {
  const { rng, given } = annals;
  const lying = annals.relics.filter((relic) => {
    const last = relic.chain[relic.chain.length - 1];
    return kindOfTerm(last.holder) === 'place' && given.places[indexOfTerm(last.holder)].population === 0 && annals.year - last.year >= 12;
  });
  if (lying.length === 0) return false;
  const relic = pick(rng, lying);
  const last = relic.chain[relic.chain.length - 1];
  const place = indexOfTerm(last.holder) as PlaceId;
  const town = annals.spots[place].next[0];
  if (town === undefined || annals.founded[town] > annals.year) return false;
  const finder = champion(annals, given.places[town].faction, town, 'seeker', 'seeker');
  const finding = record(annals, 'finding', {
    place,
    aim: town,
    people: [finder.id],
    powers: finder.faction === null ? [] : [finder.faction],
    items: [relic.id],
    causes: [last.event],
    truths: [['doneBy', person(finder.id)]],
  });
  hand(annals, relic, person(finder.id), finding.id);
  return true;
}

/** A ruler gives a relic to another, to seal something. */
export function giveRelic(annals: Annals, from: CharacterId, to: CharacterId, at: PlaceId, because: EventId): boolean {
  const [relic] = relicsOf(annals, person(from)).filter(({ kind }) => kind !== 'crown');
  if (relic === undefined || !isAlive(annals, to)) return false;
  const powers = [annals.lives[from].faction, annals.lives[to].faction].filter((one): one is FactionId => one !== null);
  const gift = record(annals, 'gift', {
    place: at,
    people: [from, to],
    powers,
    items: [relic.id],
    causes: [because, relic.chain[relic.chain.length - 1].event],
  });
  hand(annals, relic, person(to), gift.id);
  return true;
}

/** Those of the words that no relic has yet; all of them where each is taken. */
function fresh(words: readonly string[], taken: readonly string[]): readonly string[] {
  const free = words.filter((one) => !taken.includes(one));
  return free.length > 0 ? free : words;
}
