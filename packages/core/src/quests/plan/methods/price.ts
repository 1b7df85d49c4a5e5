import type { Character, Fact, Term } from '../../../world.ts';
import { characterTerm, knows, PLAYER, placeTerm } from '../../facts.ts';
import { act, type Draft, here, type Method } from '../draft.ts';
import { visit } from './deeds.ts';

/** What one does with somebody at the end of each of these ways: with what it needs beside, what it costs, and in which words. */
type Have = (draft: Draft, needs: readonly Fact[], costs: readonly Fact[], manner: 'promise' | 'threat' | 'patience') => boolean;

/** Short ways to have of somebody what they would not part with for nothing, each at its own price: a favour owed, their good will, time. */
export function atAPrice(who: Character, have: Have): Method[] {
  const me: Term = characterTerm(who.id);
  return [
    {
      name: 'for a promise',
      kind: 'social',
      weight: 0.3,
      aside: 1,
      run: (d) => visit(d, who) && have(d, [], [['debtor', PLAYER, me]], 'promise'),
    },
    {
      name: 'by threats',
      kind: 'combat',
      weight: 0.12,
      aside: 0.5,
      run: (d) => visit(d, who) && have(d, [], [['grudge', me, PLAYER]], 'threat'),
    },
    {
      name: 'with patience',
      kind: 'plain',
      weight: 0.25,
      aside: 0.8,
      run: (d) => {
        const hour = `when ${who.name} can be spoken to`;
        return (
          visit(d, who) &&
          act(d, 'wait', { subject: placeTerm(here(d)), gives: [knows(PLAYER, hour)], say: 'wait-turn', words: { who, spot: here(d) } }) &&
          have(d, [knows(PLAYER, hour)], [], 'patience')
        );
      },
    },
  ];
}
