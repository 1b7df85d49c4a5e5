import * as DO from '../methods.ts';
import type { Fact } from '../../../world.ts';
import { characterTerm, knows, PLAYER, placeTerm, state, willing } from '../../facts.ts';
import { act, here, holds } from '../draft.ts';
import { person, type Verb, withOther } from './play.ts';

/** Whom the player brings along. */
export const COMPANY: Readonly<Record<string, Verb>> = {
  win: withOther((d, _play, other) => DO.win(d, other)),
  lead: (d, play, [part]) => {
    if (part === 'foe') {
      const { foe } = play.tension;
      return (
        foe !== null &&
        act(d, 'capture', {
          subject: foe,
          needs: [['at', foe, placeTerm(here(d))], state(foe, 'asleep')],
          gives: [['follows', foe, PLAYER]],
          say: 'capture-asleep',
          words: { foe },
        })
      );
    }
    const other = person(d, play, part);
    if (!other) return false;
    const me = characterTerm(other.id);
    const danger = `what threatens ${other.name}`;
    const needs: Fact[] = holds(d, willing(me)) ? [willing(me)] : [];
    if (holds(d, knows(PLAYER, danger))) needs.push(knows(PLAYER, danger));
    d.twists.push('escort');
    play.deeds.push(['at', me, placeTerm(d.cast.giver.home)]);
    return DO.join(d, other, needs);
  },
  ally: (d, play) => {
    const who = person(d, play, 'helper');
    return who !== null && DO.join(d, who, [willing(characterTerm(who.id))]);
  },
};
