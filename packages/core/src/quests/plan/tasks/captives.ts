import * as THINGS from '../../../content/quest-things.ts';
import * as DO from '../methods.ts';
import type { Character, Fact, Place } from '../../../world.ts';
import { at, characterTerm, heldBy, PLAYER, placeTerm, state } from '../../facts.ts';
import { achieve } from '../achieve.ts';
import { act, type Draft, type Method, valueOf } from '../draft.ts';
import { enter } from '../gates.ts';
import { fresh, place as putFoe, supply } from '../supply.ts';
import type { Verb } from './play.ts';

/** Weight of a way that a quest is not about: a way out, never its plan. */
const ASIDE = 1e-6;

/** Brings back people who are held in the wilds. */
export const CAPTIVES: Readonly<Record<string, Verb>> = {
  free: (d, play, [, ...manner]) => {
    const who = d.cast.people.get('captive');
    const { foe, site } = play.tension;
    if (!who || foe === null || site === null || d.reserved.foes.has(foe) || !putFoe(d, foe, site.id)) return false;
    d.twists.push('escort');
    play.deeds.push(at(characterTerm(who.id), who.home));
    const bargains = !d.country.beasts.has(site.id);
    const way = (name: string, kind: Method['kind'], run: Method['run']): Method => ({
      name,
      kind,
      weight: manner.join(' ') === name ? 1 : ASIDE,
      run,
    });
    return achieve(
      d,
      `free ${who.name}`,
      [
        way('by force', 'combat', (e) => DO.defeat(e, foe, site, 'beaten') && lead(e, who, state(foe, valueOf(e, 'state', foe) ?? ''))),
        way('by stealth', 'puzzle', (e) => enter(e, site) && DO.creep(e, foe, null) && lead(e, who, ['hiddenFrom', PLAYER, foe])),
        way('for a ransom', 'social', (e) => bargains && pay(e, foe, site, who) && lead(e, who, state(foe, 'paid'))),
      ],
      true,
    );
  },
};

/** Carries what the giver has scraped together to those who hold somebody. */
function pay(draft: Draft, captors: string, site: Place, who: Character): boolean {
  const { giver } = draft.cast;
  const ransom = supply(draft, fresh(draft, THINGS.RANSOMS), 'ransom', giver);
  return (
    DO.visit(draft, giver) &&
    DO.takeFrom(draft, ransom, giver, [], 'take-giver') &&
    enter(draft, site) &&
    act(draft, 'give', {
      subject: ransom.term,
      object: captors,
      needs: [['at', captors, placeTerm(site.id)], heldBy(ransom.term, PLAYER), state(captors, 'alive')],
      gives: [state(captors, 'paid'), heldBy(ransom.term, placeTerm(site.id))],
      say: 'give-ransom',
      words: { thing: ransom, foe: captors, who },
    })
  );
}

/** Takes a captive along, now that nobody is in the way. */
function lead(draft: Draft, who: Character, need: Fact): boolean {
  const me = characterTerm(who.id);
  return act(draft, 'escort', {
    subject: me,
    needs: [['at', me, placeTerm(who.captive as number)], need],
    gives: [['follows', me, PLAYER]],
    say: 'escort-captive',
    words: { who },
  });
}
