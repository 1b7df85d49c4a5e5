import * as THINGS from '../../../content/quest-things.ts';
import { pick } from '../../../base/rng.ts';
import type { Character, Fact, Place, QuestAction } from '../../../world.ts';
import { characterTerm, heldBy, itemTerm, PLAYER, placeTerm, state } from '../../facts.ts';
import { act, assume, type Draft, involve, type Says, type Thing } from '../draft.ts';
import { fresh, helperNear, supply, wareOf } from '../supply.ts';
import type { Tension } from '../../tensions.ts';
import type { Strategy } from '../../../content/strategies.ts';

/** The parts of one plan, and what has been done in it that its giver waits for. */
export interface Play {
  readonly strategy: Strategy;
  readonly tension: Tension;
  readonly deeds: Fact[];
}

export function person(d: Draft, play: Play, part: string): Character | null {
  const known = d.cast.people.get(part);
  if (known) return known;
  const found =
    part === 'giver'
      ? d.cast.giver
      : part === 'other'
        ? play.tension.other
        : helperNear(d, play.strategy.helpers ? THINGS.QUEST_LISTS[play.strategy.helpers] : null);
  if (!found || !involve(d, found)) return null;
  d.cast.people.set(part, found);
  return found;
}

/** The thing of that name: one that the world knew before, or a new one where the strategy says. */
export function thing(d: Draft, play: Play, part: string): Thing | null {
  const known = d.cast.things.get(part);
  if (known) return known;
  const [list, where] = (play.strategy.things?.[part] ?? '').split('@');
  const { item, site } = play.tension;
  let made: Thing | null = null;
  if (item && (where === 'site' || where === 'other' || where === 'foe')) {
    const holder = item.holder === null ? (item.place === null ? null : placeTerm(item.place)) : characterTerm(item.holder);
    const term = itemTerm(item.id);
    if (holder === null || d.reserved.items.has(term) || !assume(d, heldBy(term, holder))) return null;
    made = { term, name: /^[A-Z]|^the /.test(item.name) ? item.name : `the ${item.name}` };
  } else {
    const holder =
      where === 'site'
        ? (site?.id ?? null)
        : where === 'foe'
          ? (play.tension.other ?? site?.id ?? null)
          : where === 'giver' || where === 'other' || where === 'helper'
            ? person(d, play, where)
            : where === 'unmade'
              ? person(d, play, 'other')
              : (d.cast.people.get(`maker of ${part}`) ?? maker(d, part, where));
    if (holder === null) return null;
    const names = list === 'MATERIALS' ? (THINGS.MATERIALS[site?.kind ?? 'ruin'] ?? THINGS.MATERIALS['ruin']) : THINGS.QUEST_LISTS[list];
    const name = list === 'WARE' ? wareOf(d, d.cast.giver) : fresh(d, names);
    made = supply(d, name, part, holder);
    if (where === 'unmade' && !assume(d, state(made.term, 'unmade'))) return null;
  }
  d.cast.things.set(part, made);
  return made;
}

/** Someone of a trade that has such things; anyone near will do for what is made everywhere. */
function maker(d: Draft, part: string, where: string): Character | null {
  const found = helperNear(d, where === 'maker' ? null : THINGS.QUEST_LISTS[where]);
  if (found) d.cast.people.set(`maker of ${part}`, found);
  return found;
}

export function topic(d: Draft, play: Play, part: string): string {
  const known = d.cast.topics.get(part);
  if (known !== undefined) return known;
  const { other, site, foe } = play.tension;
  const who = other?.name ?? foe ?? '';
  const words: Readonly<Record<string, () => string>> = {
    plan: () => `the plans of ${who}`,
    news: () => `the news of ${who}`,
    state: () => `word of how ${who} fares`,
    words: () => `the inscription at ${site?.name ?? ''}`,
    meaning: () => `the meaning of the inscription at ${site?.name ?? ''}`,
    sight: () => `what there is to see at ${site?.name ?? ''}`,
    answer: () => `the answer of ${who}`,
    craft: () => pick(d.rng, craftsOf(d)),
    crime: () => `${pick(d.rng, THINGS.CRIMES)} in ${d.country.places[d.cast.giver.home].name}`,
  };
  const made = (words[part] ?? (() => `word of what was done for ${d.cast.giver.name}`))();
  d.cast.topics.set(part, made);
  return made;
}

/** What can be learned with the things at hand. */
function craftsOf(d: Draft): readonly string[] {
  for (const part of ['tool', 'book', 'material']) {
    const crafts = THINGS.CRAFTS_WITH[d.cast.things.get(part)?.name ?? ''];
    if (crafts) return crafts;
  }
  return THINGS.CRAFTS;
}

export function siteOf(play: Play): Place | null {
  return play.tension.site;
}

/** A deed with one's hands where the player stands, which the giver waits for. */
export function deed(
  d: Draft,
  play: Play,
  action: QuestAction,
  subject: string,
  needs: readonly Fact[],
  gives: readonly Fact[],
  say: string,
  words: Says,
): boolean {
  if (!act(d, action, { subject, needs, gives, say, words })) return false;
  play.deeds.push(...gives.filter(([relation, , object]) => relation !== 'knows' && object !== PLAYER));
  return true;
}

export type Verb = (d: Draft, play: Play, parts: readonly string[]) => boolean;

export function withFoe(run: (d: Draft, play: Play, foe: string, site: Place) => boolean): Verb {
  return (d, play) => {
    const { foe, site } = play.tension;
    return foe !== null && site !== null && !d.reserved.foes.has(foe) && run(d, play, foe, site);
  };
}

export function withOther(run: (d: Draft, play: Play, other: Character, me: string) => boolean): Verb {
  return (d, play) => {
    const other = person(d, play, 'other');
    return other !== null && run(d, play, other, characterTerm(other.id));
  };
}
