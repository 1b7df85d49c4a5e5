import * as THINGS from '../../../content/quest-things.ts';
import * as DO from '../methods.ts';
import { pick } from '../../../base/rng.ts';
import type { Place } from '../../../world.ts';
import { characterTerm, heldBy, knows, PLAYER, placeTerm, state } from '../../facts.ts';
import { act, type Draft, here, holds, involve, valueOf } from '../draft.ts';
import { enter } from '../gates.ts';
import { place as putFoe } from '../supply.ts';
import { deed, person, type Play, thing, type Verb, withFoe, withOther } from './play.ts';

/** Fights with creatures, bands and rivals, and what is done to them without a fight. */
export const FOES: Readonly<Record<string, Verb>> = {
  slay: withFoe((d, play, foe, site) => overcome(d, play, foe, site, 'dead')),
  defeat: withFoe((d, play, foe, site) => overcome(d, play, foe, site, 'beaten')),
  drug: withFoe((d, play, foe, site) => {
    const made = thing(d, play, 'draught');
    return (
      made !== null &&
      putFoe(d, foe, site.id) &&
      act(d, 'use', {
        subject: made.term,
        object: foe,
        needs: [['at', foe, placeTerm(site.id)], heldBy(made.term, PLAYER), state(foe, 'alive')],
        gives: [heldBy(made.term, placeTerm(site.id)), state(foe, 'asleep')],
        say: 'use-drug',
        words: { thing: made, foe },
      })
    );
  }),
  capture: withFoe((d, play, foe, site) => {
    const made = thing(d, play, 'bonds');
    return (
      made !== null &&
      valueOf(d, 'state', foe) === 'beaten' &&
      act(d, 'capture', {
        subject: foe,
        object: made.term,
        needs: [['at', foe, placeTerm(site.id)], heldBy(made.term, PLAYER), state(foe, 'beaten')],
        gives: [['follows', foe, PLAYER]],
        say: 'capture',
        words: { foe, thing: made },
      })
    );
  }),
  deliver: (d, play) => {
    const { foe } = play.tension;
    const me = characterTerm(d.cast.giver.id);
    return (
      foe !== null &&
      act(d, 'give', {
        subject: foe,
        object: me,
        needs: [
          ['at', me, placeTerm(here(d))],
          ['follows', foe, PLAYER],
        ],
        gives: [['follows', foe, me]],
        say: 'give-captive',
        words: { foe, who: d.cast.giver },
      })
    );
  },
  pests: withOther((d, play, other) => {
    const foe = `${pick(d.rng, THINGS.PESTS)} of ${d.country.places[other.home].name}`;
    if (d.reserved.foes.has(foe) || !involve(d, other) || !putFoe(d, foe, other.home)) return false;
    d.cast.foes.set('pests', foe);
    play.deeds.push(state(foe, 'beaten'));
    return DO.overcome(d, foe, other.home, 'beaten', (e) => DO.visit(e, other));
  }),
  duel: withOther((d, play, other, me) => {
    const challenge = `the challenge of ${d.cast.giver.name}`;
    play.deeds.push(state(me, 'beaten'));
    return DO.best(d, other, holds(d, knows(me, challenge)) ? [knows(me, challenge)] : []);
  }),
  defend: withOther((d, play, other, me) =>
    deed(
      d,
      play,
      'defend',
      me,
      [['at', me, placeTerm(here(d))], knows(PLAYER, `what threatens ${other.name}`)],
      [state(placeTerm(other.home), 'safe')],
      'defend',
      { who: other, spot: other.home },
    ),
  ),
  divert: withFoe((d, play, foe, site) => {
    const made = thing(d, play, 'decoy');
    return (
      made !== null &&
      putFoe(d, foe, site.id) &&
      deed(
        d,
        play,
        'use',
        made.term,
        [['at', foe, placeTerm(site.id)], heldBy(made.term, PLAYER), state(foe, 'alive')],
        [state(foe, 'drawn off'), heldBy(made.term, placeTerm(site.id))],
        'use-decoy',
        { thing: made, foe },
      )
    );
  }),
  provoke: withFoe(
    (d, play, foe, site) =>
      d.wishes.combat > 0 &&
      putFoe(d, foe, site.id) &&
      deed(d, play, 'damage', foe, [['at', foe, placeTerm(site.id)], state(foe, 'alive')], [state(foe, 'drawn off')], 'damage-provoke', {
        foe,
      }),
  ),
  assault: withFoe((d, play, foe, site) => {
    const who = person(d, play, 'helper');
    if (!who || !enter(d, site)) return false;
    play.deeds.push(state(foe, 'beaten'));
    return DO.strike(d, foe, 'beaten', [['at', characterTerm(who.id), placeTerm(site.id)]]);
  }),
};

function overcome(d: Draft, play: Play, foe: string, site: Place, end: 'dead' | 'beaten'): boolean {
  if (!DO.defeat(d, foe, site, end)) return false;
  play.deeds.push(state(foe, valueOf(d, 'state', foe) as string));
  return true;
}
