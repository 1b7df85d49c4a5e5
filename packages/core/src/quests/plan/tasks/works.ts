import * as THINGS from '../../../content/quest-things.ts';
import * as DO from '../methods.ts';
import type { Fact, Place } from '../../../world.ts';
import { characterTerm, heldBy, knows, PLAYER, placeTerm, state } from '../../facts.ts';
import { act, assume, type Draft, here } from '../draft.ts';
import { enter } from '../gates.ts';
import { fresh, supply, wildNear } from '../supply.ts';
import { deed, person, type Play, siteOf, thing, topic, type Verb, withOther } from './play.ts';

/** What is made, mended, tried and learned by hand. */
export const WORKS: Readonly<Record<string, Verb>> = {
  measure: (d, play, [part]) => {
    const made = thing(d, play, part);
    const site = siteOf(play);
    return (
      made !== null &&
      site !== null &&
      deed(d, play, 'use', made.term, [heldBy(made.term, PLAYER)], [state(made.term, 'marked')], 'use-measure', {
        thing: made,
        spot: site.id,
      })
    );
  },
  heal: withOther((d, play, other, me) => {
    const made = thing(d, play, 'remedy');
    return (
      made !== null &&
      assume(d, state(me, 'sick')) &&
      deed(
        d,
        play,
        'use',
        made.term,
        [['at', me, placeTerm(here(d))], heldBy(made.term, PLAYER), state(me, 'sick')],
        [state(me, 'well'), heldBy(made.term, me)],
        'use-remedy',
        { thing: made, who: other },
      )
    );
  }),
  repair: withOther((d, play, other) => {
    const part = thing(d, play, 'part');
    const broken = supply(d, fresh(d, THINGS.BROKEN), 'broken', other.home);
    if (!part || !assume(d, state(broken.term, 'broken'))) return false;
    d.cast.things.set('broken', broken);
    play.deeds.push(state(broken.term, 'whole'));
    return DO.mend(d, broken, part);
  }),
  fortify: withOther((d, play, other) => {
    const timber = thing(d, play, 'timber');
    const wall = supply(d, fresh(d, THINGS.DEFENCES), 'defence', other.home);
    if (!timber || !assume(d, state(wall.term, 'broken'))) return false;
    d.cast.things.set('wall', wall);
    play.deeds.push(state(wall.term, 'whole'));
    return DO.mend(d, wall, timber);
  }),
  light: (d, play) => {
    const site = siteOf(play);
    return site !== null && lightAt(d, play, site);
  },
  second: (d, play) => {
    const site = wildNear(d, DO.WILD);
    return site !== null && enter(d, site) && lightAt(d, play, site);
  },
  assemble: withOther((d, play, other, me) => {
    const part = thing(d, play, 'part');
    const what = ['work', 'tool', 'gear'].find((name) => play.strategy.things?.[name]) as string;
    const work = thing(d, play, what);
    return (
      part !== null &&
      work !== null &&
      act(d, 'repair', {
        subject: work.term,
        object: part.term,
        needs: [['at', me, placeTerm(other.home)], heldBy(part.term, PLAYER), state(work.term, 'unmade')],
        gives: [state(work.term, 'made'), heldBy(work.term, PLAYER), heldBy(part.term, me)],
        say: 'assemble',
        words: { thing: work, other: part, who: other },
      })
    );
  }),
  try: (d, play) => learnBy(d, play, 'tool', 'use-tool', []),
  train: (d, play) =>
    learnBy(d, play, play.strategy.things?.['book'] ? 'book' : 'material', play.strategy.things?.['book'] ? 'use-book' : 'use-train', []),
  practise: withOther((d, play, other) => learnBy(d, play, 'tool', 'use-practise', [knows(PLAYER, `the lesson of ${other.name}`)])),
  experiment: (d, play) => {
    const made = thing(d, play, 'curio');
    const who = person(d, play, 'helper');
    const craft = `the use of ${made ? made.name.replace(/^an? /, 'the ') : ''}`;
    d.cast.topics.set('craft', craft);
    return (
      made !== null &&
      who !== null &&
      act(d, 'experiment', {
        subject: made.term,
        needs: [['at', characterTerm(who.id), placeTerm(here(d))], heldBy(made.term, PLAYER)],
        gives: [knows(PLAYER, craft)],
        say: 'experiment',
        words: { thing: made, who },
      })
    );
  },
  offer: (d, play, [part]) => {
    const made = thing(d, play, part);
    const site = siteOf(play);
    return (
      made !== null &&
      site !== null &&
      deed(d, play, 'use', made.term, [heldBy(made.term, PLAYER)], [heldBy(made.term, placeTerm(site.id))], 'use-offer', {
        thing: made,
        spot: site.id,
      })
    );
  },
};

function lightAt(d: Draft, play: Play, site: Place): boolean {
  const made = thing(d, play, 'torch');
  return (
    made !== null &&
    deed(d, play, 'use', made.term, [heldBy(made.term, PLAYER)], [state(placeTerm(site.id), 'lit')], 'use-light', {
      thing: made,
      spot: site.id,
    })
  );
}

function learnBy(d: Draft, play: Play, part: string, say: string, needs: readonly Fact[]): boolean {
  const made = thing(d, play, part);
  const craft = topic(d, play, 'craft');
  return (
    made !== null &&
    act(d, 'use', {
      subject: made.term,
      needs: [heldBy(made.term, PLAYER), ...needs],
      gives: [knows(PLAYER, craft)],
      say,
      words: { thing: made, topic: craft },
    })
  );
}
