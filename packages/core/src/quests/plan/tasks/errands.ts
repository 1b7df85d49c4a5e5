import * as DO from '../methods.ts';
import { characterTerm, heldBy, PLAYER, state } from '../../facts.ts';
import { here, involve, valueOf, walk } from '../draft.ts';
import { enter } from '../gates.ts';
import { person, siteOf, thing, type Verb, withFoe, withOther } from './play.ts';

/** Going, fetching and handing over. */
export const ERRANDS: Readonly<Record<string, Verb>> = {
  home: (d) => here(d) === d.cast.giver.home || walk(d, d.cast.giver.home, 'goto-home'),
  go: (d, play, [part]) => {
    const who = person(d, play, part);
    return who !== null && DO.visit(d, who);
  },
  enter: (d, play) => {
    const site = siteOf(play);
    return site !== null && enter(d, site);
  },
  carry: (d, play, [part]) => {
    const made = thing(d, play, part);
    return made !== null && DO.takeFrom(d, made, d.cast.giver, [], 'take-giver');
  },
  get: (d, play, [part]) => {
    const made = thing(d, play, part);
    const who = d.cast.people.get(`maker of ${part}`);
    return made !== null && who !== undefined && DO.getFrom(d, made, who);
  },
  getfrom: (d, play, [part, from]) => {
    const who = person(d, play, from);
    const made = thing(d, play, part);
    return made !== null && who !== null && DO.getFrom(d, made, who);
  },
  find: (d, play, [part]) => {
    const made = thing(d, play, part);
    const site = siteOf(play);
    return made !== null && site !== null && DO.find(d, made, site, play.tension.foe !== null);
  },
  wrest: (d, play, [part]) => {
    const { other } = play.tension;
    const made = thing(d, play, part);
    const site = siteOf(play);
    if (!made) return false;
    if (other) return involve(d, other) && DO.wrest(d, made, other);
    return site !== null && DO.find(d, made, site, true);
  },
  steal: withOther((d, play, other, me) => {
    const made = thing(d, play, 'prize');
    return (
      made !== null &&
      DO.visit(d, other) &&
      DO.creep(d, me, other) &&
      DO.takeFrom(d, made, other, [['hiddenFrom', PLAYER, me]], 'take-stolen')
    );
  }),
  rob: withFoe((d, play, foe, site) => {
    const made = thing(d, play, 'loot');
    const need = made && DO.passGuard(d, foe, site);
    return made !== null && need !== null && DO.gatherAt(d, made, site, [need]);
  }),
  give: (d, play, [part]) => {
    const made = thing(d, play, part);
    const is = made && valueOf(d, 'state', made.term);
    return made !== null && DO.give(d, made, d.cast.giver, [], is ? [state(made.term, is)] : []);
  },
  hand: (d, play, [part, to]) => {
    const made = thing(d, play, part);
    const who = person(d, play, to);
    if (!made || !who || !DO.give(d, made, who)) return false;
    play.deeds.push(heldBy(made.term, characterTerm(who.id)));
    return true;
  },
  swap: (d, play, [mine, theirs, from]) => {
    const [a, who] = [thing(d, play, mine), person(d, play, from)];
    const b = thing(d, play, theirs);
    return a !== null && b !== null && who !== null && DO.swap(d, a, b, who);
  },
};
