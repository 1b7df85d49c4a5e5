import * as THINGS from '../../../content/quest-things.ts';
import * as DO from '../methods.ts';
import { pick } from '../../../base/rng.ts';
import { characterTerm, knows, PLAYER, placeTerm, willing } from '../../facts.ts';
import { achieve } from '../achieve.ts';
import { act, assume, holds } from '../draft.ts';
import { enter } from '../gates.ts';
import { helperNear, place as putFoe, wildNear } from '../supply.ts';
import { areMany } from '../../text.ts';
import { person, siteOf, topic, type Verb, withFoe, withOther } from './play.ts';

/** What is heard, found out, told and agreed. */
export const WORDS: Readonly<Record<string, Verb>> = {
  hear: (d, play, [part, from]) => {
    const who = person(d, play, from);
    return who !== null && DO.hear(d, topic(d, play, part), who);
  },
  tell: (d, play, [part]) => {
    const what = topic(d, play, part);
    return DO.report(d, d.cast.giver, what, [knows(PLAYER, what)], [], part === 'craft' ? 'report-craft' : 'report');
  },
  done: (d, play) => {
    const needs = play.deeds.filter((fact) => holds(d, fact));
    return needs.length > 0 && DO.report(d, d.cast.giver, topic(d, play, 'deed'), needs, [], 'report-deed');
  },
  spy: withOther((d, play, other, me) => {
    const what = topic(d, play, 'plan');
    return (
      DO.visit(d, other) &&
      assume(d, knows(me, what)) &&
      DO.creep(d, me, other) &&
      act(d, 'spy', {
        subject: me,
        needs: [['hiddenFrom', PLAYER, me], knows(me, what)],
        gives: [knows(PLAYER, what)],
        say: 'spy',
        words: { who: other, topic: `what ${other.pronouns.subject} ${other.pronouns.plural ? 'are' : 'is'} up to` },
      })
    );
  }),
  scout: withFoe((d, play, foe, site) => {
    const what = topic(d, play, 'plan');
    return (
      putFoe(d, foe, site.id) &&
      enter(d, site) &&
      DO.creep(d, foe, null) &&
      act(d, 'spy', {
        subject: foe,
        needs: [['hiddenFrom', PLAYER, foe]],
        gives: [knows(PLAYER, what)],
        say: 'spy-foe',
        words: { foe, topic: areMany(foe) ? 'what they are up to' : 'what it is up to' },
      })
    );
  }),
  read: (d, play) => {
    const site = siteOf(play);
    const what = topic(d, play, 'words');
    return (
      site !== null &&
      act(d, 'read', { subject: placeTerm(site.id), gives: [knows(PLAYER, what)], say: 'read', words: { topic: what, spot: site.id } })
    );
  },
  explain: (d, play) => {
    const who = person(d, play, 'helper');
    const [words, meaning] = [topic(d, play, 'words'), topic(d, play, 'meaning')];
    if (!who) return false;
    const them = characterTerm(who.id);
    return (
      DO.visit(d, who) &&
      DO.report(d, who, words, [knows(PLAYER, words)]) &&
      assume(d, knows(them, meaning)) &&
      DO.listen(d, who, meaning, [knows(them, words)])
    );
  },
  look: (d, play) => {
    const site = siteOf(play);
    return site !== null && DO.explore(d, site.id, topic(d, play, 'sight'));
  },
  investigate: (d, play) => {
    const crime = topic(d, play, 'crime');
    const [first, second] = [`the first clue to ${crime}`, `the second clue to ${crime}`];
    const clue = pick(d.rng, THINGS.CLUES);
    const one = helperNear(d, null);
    if (!one || !DO.hear(d, first, one)) return false;
    d.twists.push('investigation');
    d.cast.topics.set('clue', clue);
    return achieve(
      d,
      'find a second clue',
      [
        {
          name: 'ask another witness',
          kind: 'social',
          weight: 1,
          run: (e) => {
            const two = helperNear(e, null);
            return two !== null && DO.hear(e, second, two);
          },
        },
        {
          name: 'search the ground',
          kind: 'exploration',
          weight: 1,
          run: (e) => {
            const site = wildNear(e, DO.WILD);
            return site !== null && enter(e, site) && DO.explore(e, site.id, second);
          },
        },
      ],
      true,
    );
  },
  accuse: (d, play) => {
    const crime = topic(d, play, 'crime');
    return DO.report(
      d,
      d.cast.giver,
      crime,
      [knows(PLAYER, `the first clue to ${crime}`), knows(PLAYER, `the second clue to ${crime}`)],
      [],
      'report-crime',
    );
  },
  negotiate: withOther((d, play, other, them) => {
    const { giver } = d.cast;
    const terms = `the terms of ${giver.name}`;
    const answer = topic(d, play, 'answer');
    d.twists.push('negotiation');
    return (
      assume(d, knows(characterTerm(giver.id), terms)) &&
      DO.listen(d, giver, terms, [], 'listen-terms') &&
      achieve(
        d,
        `bring ${other.name} to the table`,
        [
          { name: 'with an open word', kind: 'social', easy: true, weight: 1, run: (e) => DO.visit(e, other) },
          { name: 'after a favour', kind: 'plain', long: true, weight: 1, run: (e) => DO.favour(e, other) && DO.visit(e, other) },
          { name: 'knowing what moves them', kind: 'social', long: true, weight: 1, run: (e) => DO.persuade(e, other) },
        ],
        true,
      ) &&
      DO.report(d, other, terms, [knows(PLAYER, terms), ...(holds(d, willing(them)) ? [willing(them)] : [])], [], 'report-terms') &&
      assume(d, knows(them, answer)) &&
      DO.listen(d, other, answer, [knows(them, terms)], 'listen-answer')
    );
  }),
  challenge: withOther((d, _play, other) => {
    const challenge = `the challenge of ${d.cast.giver.name}`;
    return DO.visit(d, other) && DO.report(d, other, challenge, [], [], 'report-challenge');
  }),
  warn: withOther((d, _play, other, me) => {
    const danger = `what threatens ${other.name}`;
    return assume(d, knows(me, danger)) && DO.listen(d, other, danger, [], 'listen-danger');
  }),
  lesson: withOther((d, _play, other, me) => {
    const lesson = `the lesson of ${other.name}`;
    return assume(d, knows(me, lesson)) && DO.listen(d, other, lesson, [], 'listen-lesson');
  }),
  'tell-helper': (d, play, [part]) => {
    const who = person(d, play, 'helper');
    const what = topic(d, play, part);
    return who !== null && DO.visit(d, who) && DO.report(d, who, what, [knows(PLAYER, what)], [willing(characterTerm(who.id))]);
  },
};
