import { chance, pick } from '../../base/rng.ts';
import { indexOfTerm, kindOfTerm, type TermCode } from '../../facts/terms.ts';
import type { CharacterId, EventId, PlaceId } from '../../world.ts';
import { type Annals, person, plan, record, type Relic, say, site, thing } from './annals.ts';
import { isAlive, rulerOf } from './lives.ts';

/** The relic's holder now. */
export function holderOf(relic: Relic): TermCode {
  return relic.chain[relic.chain.length - 1].holder;
}

/** Those in the hands of a person or lying at a place. */
export function relicsOf(annals: Annals, holder: TermCode): Relic[] {
  return annals.relics.filter((relic) => holderOf(relic) === holder);
}

/** Puts a relic into other hands. */
export function hand(annals: Annals, relic: Relic, holder: TermCode, because: EventId): void {
  relic.chain.push({ holder, year: annals.year, event: because });
  say(annals, 'heldBy', thing(relic.id), holder, because);
  // A holder's death passes it on, whenever it comes.
  if (kindOfTerm(holder) === 'character') {
    const life = annals.lives[indexOfTerm(holder)];
    plan(annals, life.dies, () => {
      if (life.dies === annals.year && holderOf(relic) === holder) passOn(annals, life.id, because);
    });
  }
}

/** A place where things come to rest: a wild one near by where there is one, else the settlement itself. */
export function restingPlace(annals: Annals, near: PlaceId, kinds: readonly string[]): PlaceId {
  const { given, founded, rng } = annals;
  const found = annals.spots[near].firstOf.filter(
    (id) => kinds.includes(given.places[id].kind) && (founded[id] <= annals.year || founded[id] === Infinity),
  );
  return found.length > 0 ? pick(rng, found) : near;
}

/** What the dead held goes to their heir, or into the ground with them. */
export function passOn(annals: Annals, dead: CharacterId, because: EventId, heir?: CharacterId): void {
  const held = relicsOf(annals, person(dead));
  if (held.length === 0) return;
  const life = annals.lives[dead];
  const next = heir ?? (life.faction === null ? undefined : (rulerOf(annals, life.faction)?.id ?? undefined));
  const inherits = next !== undefined && next !== dead && isAlive(annals, next) && chance(annals.rng, heir === undefined ? 0.45 : 0.85);
  if (inherits) {
    for (const relic of held) hand(annals, relic, person(next), because);
    return;
  }
  const grave = restingPlace(annals, life.home, ['shrine', 'temple', 'tower', 'ruin', 'cave']);
  const burial = record(annals, 'burial', {
    place: grave,
    people: [dead],
    powers: life.faction === null ? [] : [life.faction],
    items: held.map(({ id }) => id),
    causes: [because],
  });
  say(annals, 'buriedIn', person(dead), site(grave), burial.id);
  for (const relic of held) hand(annals, relic, site(grave), burial.id);
}
