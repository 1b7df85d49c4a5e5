import * as THINGS from '../../../content/quest-things.ts';
import type { Character, Fact } from '../../../world.ts';
import { characterTerm, knows, PLAYER, placeTerm, state, willing } from '../../facts.ts';
import { achieve } from '../achieve.ts';
import { act, assume, type Draft, here, involve, type Method } from '../draft.ts';
import { enter } from '../gates.ts';
import { fresh, helperNear, supply, wildNear } from '../supply.ts';
import { visit, listen, report, give, takeFrom, WILD } from './deeds.ts';
import { favour, d3 } from './favour.ts';
import { atAPrice } from './price.ts';

/** Learns something of somebody. */
export function hear(draft: Draft, topic: string, who: Character): boolean {
  const me = characterTerm(who.id);
  const methods: Method[] = [
    {
      name: 'for the asking',
      kind: 'social',
      easy: true,
      weight: 1.3,
      run: (d) => visit(d, who) && assume(d, knows(me, topic)) && listen(d, who, topic),
    },
    ...atAPrice(who, (d, needs, costs, manner) => assume(d, knows(me, topic)) && listen(d, who, topic, needs, `listen-${manner}`, costs)),
    {
      name: 'for a favour',
      kind: 'social',
      long: true,
      weight: d3(draft),
      run: (d) => assume(d, knows(me, topic)) && favour(d, who) && visit(d, who) && listen(d, who, topic, [willing(me)]),
    },
    {
      name: 'by a gift',
      kind: 'social',
      long: true,
      weight: 0.9,
      run: (d) => {
        const maker = helperNear(d, null);
        if (!maker || maker.home === who.home || !involve(d, who) || !assume(d, knows(me, topic))) return false;
        const gift = supply(d, fresh(d, THINGS.LUXURIES), 'gift', maker);
        return (
          visit(d, maker) &&
          takeFrom(d, gift, maker) &&
          visit(d, who) &&
          give(d, gift, who, [willing(me)]) &&
          listen(d, who, topic, [willing(me)])
        );
      },
    },
    {
      name: 'by eavesdropping',
      kind: 'puzzle',
      weight: draft.wishes.lying ? 0.8 : 0,
      run: (d) =>
        visit(d, who) &&
        assume(d, knows(me, topic)) &&
        creep(d, me, who) &&
        act(d, 'spy', {
          subject: me,
          needs: [['hiddenFrom', PLAYER, me], knows(me, topic)],
          gives: [knows(PLAYER, topic)],
          say: 'spy',
          words: { who, topic },
        }),
    },
    {
      name: 'from a paper',
      kind: 'puzzle',
      weight: 0.8,
      run: (d) => {
        const site = wildNear(d, WILD);
        return (
          site !== null &&
          enter(d, site) &&
          assume(d, knows(placeTerm(site.id), topic)) &&
          act(d, 'read', {
            subject: placeTerm(site.id),
            needs: [knows(placeTerm(site.id), topic)],
            gives: [knows(PLAYER, topic)],
            say: 'read',
            words: { topic, spot: site.id },
          })
        );
      },
    },
  ];
  return achieve(draft, `learn ${topic}`, methods, true);
}

/** Creeps up on a person, creature or band, by night where there is light about. */
export function creep(draft: Draft, term: string, who: Character | null): boolean {
  const hide = (d: Draft, needs: readonly Fact[]): boolean =>
    act(d, 'stealth', {
      subject: term,
      needs: [['at', term, placeTerm(here(d))], ...needs],
      gives: [['hiddenFrom', PLAYER, term]],
      say: who ? 'stealth' : 'stealth-foe',
      words: who ? { who } : { foe: term },
    });
  return achieve(draft, 'come close unseen', [
    { name: 'by day', kind: 'plain', easy: true, weight: 1.4, run: (d) => hide(d, []) },
    {
      name: 'by night',
      kind: 'plain',
      weight: 1,
      run: (d) => {
        const night = state(placeTerm(here(d)), 'dark');
        return (
          !d.gates.some((gate) => gate.at === placeTerm(here(d))) &&
          act(d, 'wait', { subject: placeTerm(here(d)), gives: [night], say: 'wait', words: { spot: here(d) } }) &&
          hide(d, [night])
        );
      },
    },
  ]);
}

/** Finds out what would move somebody and tells it to them. */
export function persuade(draft: Draft, who: Character): boolean {
  const me = characterTerm(who.id);
  const teller = helperNear(draft, null);
  if (!teller) return false;
  const topic = `what would move ${who.name}`;
  return (
    hear(draft, topic, teller) &&
    visit(draft, who) &&
    report(draft, who, `that you know ${topic}`, [knows(PLAYER, topic)], [willing(me)], 'report-persuade')
  );
}
