import type { Quest, QuestAction, QuestStep, World } from '../world.ts';
import type { Report } from './report.ts';

/** The chance to be hurt by each deed in the wilds; of those not named there is none. */
const HURTS: Readonly<Partial<Record<QuestAction, number>>> = {
  kill: 0.45,
  defend: 0.35,
  damage: 0.3,
  capture: 0.15,
  stealth: 0.08,
  spy: 0.04,
};
/** Of a bout with a person, and of a fight where people live. */
const BOUT = 0.2;
const SCUFFLE = 0.12;
/** What is left of it for who comes prepared: where a step needs more than the place, the foe and that it lives. */
const PREPARED = 0.6;
const BARE_NEEDS = 3;

/** Toil of each deed in thousandths; words are light, hands heavier, blows and stealth heaviest. */
const TOIL: Readonly<Record<QuestAction, number>> = {
  goto: 0,
  report: 20,
  listen: 25,
  give: 25,
  wait: 30,
  read: 35,
  take: 40,
  gather: 40,
  exchange: 40,
  use: 50,
  explore: 50,
  experiment: 50,
  kill: 60,
  damage: 60,
  defend: 60,
  escort: 60,
  capture: 60,
  repair: 60,
  spy: 60,
  stealth: 60,
};
const OF_A_KILOMETRE = 3.4;
const OF_A_GATE = 80;
const OF_DANGER = 450;
/** Toil of the easiest quest and of the hardest. */
const [EASIEST, HARDEST] = [40, 780];
/** Both are written with two digits. */
const ROUNDING = 0.0051;

/** How dangerous and how hard a quest says it is, is what its steps, its way, its gates and its dangers come to. */
export function checkWorth({ places, metresPerCell }: World, quest: Quest, where: string, report: Report): void {
  let unhurt = 1;
  let toil = (OF_A_KILOMETRE * quest.proof.total * metresPerCell) / 1000 + OF_A_GATE * quest.gates.length + OF_DANGER * quest.danger;
  for (const step of quest.steps) {
    unhurt *= 1 - hurtOf(step, (places[step.place]?.population ?? 0) > 0);
    toil += TOIL[step.action];
  }
  const danger = 1 - unhurt;
  if (Math.abs(danger - quest.danger) > ROUNDING)
    report.broken(
      'quests are as dangerous as they say',
      `${where}.danger`,
      `it says ${quest.danger}, its steps come to ${danger.toFixed(3)}`,
    );
  const difficulty = Math.min(1, Math.max(0, (toil - EASIEST) / (HARDEST - EASIEST)));
  if (Math.abs(difficulty - quest.difficulty) > ROUNDING)
    report.broken(
      'quests are as hard as they say',
      `${where}.difficulty`,
      `it says ${quest.difficulty}, it comes to ${difficulty.toFixed(3)}`,
    );
}

function hurtOf({ action, subject, needs }: QuestStep, peopled: boolean): number {
  const fight = action === 'kill' || action === 'damage';
  const risk = fight && subject?.startsWith('character:') ? BOUT : fight && peopled ? SCUFFLE : (HURTS[action] ?? 0);
  return needs.length > BARE_NEEDS ? risk * PREPARED : risk;
}
