import * as THINGS from '../../../content/quest-things.ts';
import { pick } from '../../../base/rng.ts';
import type { Character } from '../../../world.ts';
import { characterTerm, knows, PLAYER, state, willing } from '../../facts.ts';
import { achieve } from '../achieve.ts';
import { assume, type Draft, type Method } from '../draft.ts';
import { enter } from '../gates.ts';
import { fresh, helperNear, place as putFoe, supply, wareOf, wildNear } from '../supply.ts';
import { visit, listen, report, give, takeFrom, explore, gatherAt, mend, strike, WILD } from './deeds.ts';

/** Makes somebody willing by doing something for them first. */
export function favour(draft: Draft, who: Character): boolean {
  const me = characterTerm(who.id);
  const deeper = draft.depth > 3 ? 0.15 : 1;
  const methods: Method[] = [
    {
      name: 'carry a message for them',
      kind: 'social',
      weight: 1.2,
      run: (d) => {
        const topic = `what ${who.name} has to say`;
        if (!visit(d, who) || !assume(d, knows(me, topic)) || !listen(d, who, topic, [], 'listen-message')) return false;
        const other = helperNear(d, null);
        if (!other || other.home === who.home || !visit(d, other)) return false;
        const answer = `the answer of ${other.name}`;
        if (!report(d, other, topic, [knows(PLAYER, topic)], [], 'report-message')) return false;
        const them = characterTerm(other.id);
        return visit(d, who) && report(d, who, answer, [knows(them, topic)], [willing(me)], 'report-answer');
      },
    },
    {
      name: 'fetch something for them',
      kind: 'plain',
      weight: 1.2 * deeper,
      run: (d) => {
        const maker = helperNear(d, null);
        if (!maker || maker.home === who.home) return false;
        const thing = supply(d, wareOf(d, maker), 'ware', maker);
        return visit(d, maker) && takeFrom(d, thing, maker) && visit(d, who) && give(d, thing, who, [willing(me)]);
      },
    },
    {
      name: 'gather something for them',
      kind: 'exploration',
      weight: 1.3 * deeper,
      run: (d) => {
        const site = wildNear(d, WILD);
        if (!site) return false;
        const thing = supply(d, fresh(d, THINGS.MATERIALS[site.kind] ?? THINGS.MATERIALS['ruin']), 'material', site.id);
        return gatherAt(d, thing, site) && visit(d, who) && give(d, thing, who, [willing(me)]);
      },
    },
    {
      name: 'rid them of pests',
      kind: 'combat',
      weight: 1,
      run: (d) => {
        const pests = pick(d.rng, THINGS.PESTS);
        const foe = `${pests} of ${d.country.places[who.home].name}`;
        if (d.reserved.foes.has(foe) || !visit(d, who) || !putFoe(d, foe, who.home)) return false;
        return strike(d, foe, 'beaten', []) && report(d, who, `the end of ${foe}`, [state(foe, 'beaten')], [willing(me)], 'report-deed');
      },
    },
    {
      name: 'look at a place for them',
      kind: 'exploration',
      weight: 1 * deeper,
      run: (d) => {
        const site = wildNear(d, WILD);
        if (!site) return false;
        const topic = `what there is to see at ${site.name}`;
        return (
          enter(d, site) && explore(d, site.id, topic) && visit(d, who) && report(d, who, topic, [knows(PLAYER, topic)], [willing(me)])
        );
      },
    },
    {
      name: 'mend something of theirs',
      kind: 'puzzle',
      weight: 1.2 * deeper,
      run: (d) => {
        const broken = supply(d, fresh(d, THINGS.BROKEN), 'broken', who.home);
        const maker = helperNear(d, THINGS.MENDERS);
        if (!maker || maker.home === who.home || !assume(d, state(broken.term, 'broken'))) return false;
        const part = supply(d, fresh(d, THINGS.PARTS), 'part', maker);
        return visit(d, maker) && takeFrom(d, part, maker) && visit(d, who) && mend(d, broken, part, [willing(me)]);
      },
    },
  ];
  return achieve(draft, `win the goodwill of ${who.name}`, methods);
}

/** Visits somebody and makes them willing, by a favour or by good words. */
export function win(draft: Draft, who: Character): boolean {
  const me = characterTerm(who.id);
  return achieve(draft, `win over ${who.name}`, [
    { name: 'for the asking', kind: 'plain', easy: true, weight: 1.5, run: (d) => visit(d, who) && assume(d, willing(me)) },
    { name: 'for a favour', kind: 'plain', long: true, weight: d3(draft), run: (d) => favour(d, who) && visit(d, who) },
  ]);
}

export function d3(draft: Draft): number {
  return draft.depth > 2 || draft.steps.length > draft.longest - 8 ? 0.2 : 1;
}
