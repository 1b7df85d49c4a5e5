import { chance, int, pick } from '../../base/rng.ts';
import { ELECTED, EPITHETS, RULER_TITLES } from '../../content/history.ts';
import { inWords } from '../../facts/base.ts';
import { NOTHING } from '../../facts/terms.ts';
import type { CharacterId, EventId, Faction, FactionId } from '../../world.ts';
import { type Annals, person, plan, power, record, say, site } from './annals.ts';
import { passOn } from './holding.ts';
import { bear, isAlive, type Life } from './lives.ts';

/** Ends a life this year. What the dead held goes on to others at the end of it. */
export function die(annals: Annals, id: CharacterId, because: EventId): void {
  const life = annals.lives[id];
  if (life.dies < annals.year) return;
  life.dies = annals.year;
  say(annals, 'dead', person(id), NOTHING, because);
  if (life.faction !== null && annals.powers[life.faction].ruler === id) succeed(annals, life.faction, because);
  passOn(annals, id, because);
}

/** The word that says how a power is ruled: the first of its name, else its kind. */
export function formOf({ name, kind }: Pick<Faction, 'name' | 'kind'>): string {
  const first = name.split(' ')[0];
  return Object.hasOwn(RULER_TITLES, first) ? first : Object.hasOwn(RULER_TITLES, kind) ? kind : 'realm';
}

export function isElected(annals: Annals, of: FactionId): boolean {
  return ELECTED.includes(annals.powers[of].form);
}

function titleFor(annals: Annals, of: FactionId, { pronouns }: Life): string {
  const [she, he, they] = RULER_TITLES[annals.powers[of].form];
  return pronouns.subject === 'she' ? she : pronouns.subject === 'he' ? he : they;
}

/** Makes somebody the head of a power, and sees to it that the power will have another when they die. */
export function enthrone(annals: Annals, of: FactionId, life: Life, because: EventId): void {
  const realm = annals.powers[of];
  life.title = titleFor(annals, of, life);
  life.since = annals.year;
  life.faction = of;
  life.home = annals.given.factions[of].capital;
  life.occupation = 'ruler';
  if (life.epithet === '' && chance(annals.rng, 0.45)) life.epithet = freshEpithet(annals, of);
  realm.ruler = life.id;
  realm.house = life.family;
  say(annals, 'ruler', power(of), person(life.id), because);
  say(annals, 'title', person(life.id), inWords(annals.base, life.title), because);
  plan(annals, life.dies, () => {
    if (annals.powers[of].ruler === life.id && life.dies === annals.year) succeed(annals, of, null);
  });
}

function freshEpithet(annals: Annals, of: FactionId): string {
  const worn = new Set(annals.lives.filter((other) => other.faction === of).map(({ epithet }) => epithet));
  const free = EPITHETS.ruler.filter((one) => !worn.has(one));
  return free.length > 0 ? pick(annals.rng, free) : '';
}

/** The head of a power is dead or gone: another follows in the same year. */
export function succeed(annals: Annals, of: FactionId, because: EventId | null): void {
  const { rng } = annals;
  const last = annals.powers[of].ruler;
  const old = last === null ? null : annals.lives[last];
  const heir = heirOf(annals, of, old);
  const { capital } = annals.given.factions[of];
  const gone = old !== null && old.dies === annals.year;
  const happening = record(annals, 'succession', {
    place: capital,
    people: gone ? [heir.id, old.id] : [heir.id],
    powers: [of],
    causes: because === null ? [] : [because],
    word:
      old === null
        ? 'first'
        : isElected(annals, of)
          ? 'chosen'
          : heir.parents.includes(old.id)
            ? 'child'
            : heir.family === old.family
              ? 'kin'
              : 'new house',
    count: old === null ? 0 : annals.year - reignOf(annals, of, old.id),
  });
  if (gone && because === null) {
    say(annals, 'dead', person(old.id), NOTHING, happening.id);
  }
  if (gone) say(annals, 'buriedIn', person(old.id), site(capital), happening.id);
  enthrone(annals, of, heir, happening.id);
  if (gone && because === null) passOn(annals, old.id, happening.id, heir.id);
  if (!isElected(annals, of) && chance(rng, 0.35)) heir.spouse ??= null;
}

/** First year of a reign. */
function reignOf(annals: Annals, of: FactionId, ruler: CharacterId): number {
  for (let k = annals.powers[of].lately.length - 1; k >= 0; k--) {
    const { kind, people, year } = annals.events[annals.powers[of].lately[k]];
    if (
      (kind === 'succession' || kind === 'realm' || kind === 'order' || kind === 'usurpation' || kind === 'return') &&
      people[0] === ruler
    )
      return year;
  }
  return annals.powers[of].founded;
}

function heirOf(annals: Annals, of: FactionId, old: Life | null): Life {
  const { rng } = annals;
  const { capital } = annals.given.factions[of];
  const elected = isElected(annals, of);
  if (old !== null && !elected) {
    const heir = annals.lives.find(
      (life) => life.parents.includes(old.id) && isAlive(annals, life.id) && annals.year - life.born >= 14 && life.title === '',
    );
    if (heir) return heir;
    const oldest = annals.year - old.born - 17;
    if (oldest >= 14 && chance(rng, 0.72)) {
      const parents =
        old.spouse !== null && annals.lives[old.spouse].born <= annals.year - Math.min(oldest, 40) - 16 ? [old.id, old.spouse] : [old.id];
      const age = Math.min(int(rng, 14, Math.min(oldest, 45)), ...parents.map((id) => annals.year - annals.lives[id].born - 16));
      if (age >= 14)
        return bear(annals, {
          age,
          home: capital,
          faction: of,
          family: old.family,
          parents: parents.filter((id) => annals.lives[id].born + 16 <= annals.year - age && annals.lives[id].dies >= annals.year - age),
          occupation: 'heir',
        });
    }
  }
  const family = old !== null && !elected && chance(rng, 0.7) ? old.family : undefined;
  return bear(annals, { age: int(rng, 22, 52), home: capital, faction: of, family, occupation: 'heir' });
}
