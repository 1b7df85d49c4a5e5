import type { Fact, Quest, QuestAction, QuestStep } from '../world.ts';
import type { Report } from './report.ts';

type Demand = (step: QuestStep) => string | undefined;

function has(facts: readonly Fact[], relation: string, subject?: string, object?: string): boolean {
  return facts.some(
    (fact) => fact[0] === relation && (subject === undefined || fact[1] === subject) && (object === undefined || fact[2] === object),
  );
}

function unless(so: boolean, fault: string): string | undefined {
  return so ? undefined : fault;
}

const person = /^character:/;
const withThem: Demand = ({ subject, needs, place }) =>
  unless(has(needs, 'at', subject, `place:${place}`), 'nobody says that they are there');
const inHand: Demand = ({ subject, needs }) => unless(has(needs, 'heldBy', subject, 'player'), 'the player need not have it');

/** What each action asks for and brings about, whatever else it does. */
const DEMANDS: Readonly<Record<QuestAction, readonly Demand[]>> = {
  goto: [({ gives, place }) => unless(has(gives, 'at', 'player', `place:${place}`), 'it does not lead where it says')],
  listen: [withThem, ({ gives }) => unless(has(gives, 'knows', 'player'), 'nothing is learned')],
  report: [withThem, ({ subject, gives }) => unless(has(gives, 'knows', subject), 'they learn nothing')],
  give: [
    ({ subject, needs }) =>
      unless(has(needs, 'heldBy', subject, 'player') || has(needs, 'follows', subject, 'player'), 'the player need not have it'),
    ({ subject, object, gives }) =>
      unless(
        object === undefined || !person.test(object) || has(gives, 'heldBy', subject, object) || has(gives, 'follows', subject, object),
        'it does not come into their hands',
      ),
    ({ object, needs, place }) =>
      unless(object === undefined || !person.test(object) || has(needs, 'at', object, `place:${place}`), 'nobody says that they are there'),
  ],
  take: [
    ({ subject, gives }) => unless(has(gives, 'heldBy', subject, 'player'), 'the player does not get it'),
    ({ subject, object, needs }) =>
      unless(object === undefined || has(needs, 'heldBy', subject, object), 'it is not with whom it is taken from'),
    ({ object, needs, place }) =>
      unless(object === undefined || !person.test(object) || has(needs, 'at', object, `place:${place}`), 'nobody says that they are there'),
  ],
  gather: [
    ({ subject, gives }) => unless(has(gives, 'heldBy', subject, 'player'), 'the player does not get it'),
    ({ subject, needs, place }) => unless(has(needs, 'heldBy', subject, `place:${place}`), 'it does not lie there'),
  ],
  exchange: [
    ({ subject, object, needs, gives }) =>
      unless(
        has(needs, 'heldBy', subject, 'player') && has(gives, 'heldBy', object, 'player') && has(needs, 'heldBy', object),
        'it is not given and taken',
      ),
    ({ subject, object, needs, gives }) => {
      const with_ = needs.find((fact) => fact[0] === 'heldBy' && fact[1] === object)?.[2];
      return unless(with_ !== undefined && has(gives, 'heldBy', subject, with_), 'what is given goes to somebody else');
    },
  ],
  kill: [withThem, ({ subject, gives }) => unless(has(gives, 'state', subject, 'dead'), 'it does not die')],
  damage: [withThem, ({ subject, gives }) => unless(has(gives, 'state', subject), 'nothing comes of it')],
  capture: [withThem, ({ subject, gives }) => unless(has(gives, 'follows', subject, 'player'), 'they do not follow')],
  escort: [withThem, ({ subject, gives }) => unless(has(gives, 'follows', subject, 'player'), 'they do not follow')],
  defend: [withThem],
  stealth: [withThem, ({ subject, gives }) => unless(has(gives, 'hiddenFrom', 'player', subject), 'it hides nobody')],
  spy: [({ gives }) => unless(has(gives, 'knows', 'player'), 'nothing is learned')],
  explore: [({ gives }) => unless(has(gives, 'knows', 'player') || gives.length > 0, 'nothing is found')],
  read: [({ gives }) => unless(has(gives, 'knows', 'player'), 'nothing is learned')],
  experiment: [inHand, ({ gives }) => unless(has(gives, 'knows', 'player'), 'nothing is learned')],
  repair: [({ subject, gives }) => unless(has(gives, 'state', subject), 'it stays as it is')],
  use: [
    ({ subject, needs }) =>
      unless(has(needs, 'heldBy', subject, 'player') || has(needs, 'knows', 'player', subject), 'the player need not have it'),
  ],
  wait: [],
};

/** Each step asks for what its action takes and does what its action does. */
export function checkDeeds(quest: Quest, where: string, report: Report): void {
  const look = (at: string, steps: readonly QuestStep[]): void => {
    for (const [i, step] of steps.entries()) {
      const here: Fact = ['at', 'player', `place:${step.place}`];
      const fault =
        step.action !== 'goto' && !has(step.needs, ...here)
          ? 'it can be done from elsewhere'
          : step.subject === undefined
            ? undefined
            : DEMANDS[step.action].map((demand) => demand(step)).find((found) => found !== undefined);
      if (fault !== undefined) report.broken('quest steps are what they say', `${where}.${at}[${i}]`, `${step.action}: ${fault}`);
      else if (step.action === 'goto' && step.subject !== undefined && step.subject !== `place:${step.place}`)
        report.broken('quest steps are what they say', `${where}.${at}[${i}]`, `it names ${step.subject} and leads to place:${step.place}`);
    }
  };
  look('steps', quest.steps);
  for (const [i, { steps }] of quest.branches.entries()) look(`branches[${i}].steps`, steps);
}
