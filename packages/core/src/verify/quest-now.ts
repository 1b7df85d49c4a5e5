import type { Fact, Quest, World } from '../world.ts';
import { holds, pointer } from './facts.ts';
import type { Report } from './report.ts';

/** Years after which what happened is no reason to hurry any more. */
const RECENT = 4;
/** Ages of children too small to be left, and of those who are about to take over; and from which people count their years. */
const LEFT_ALONE = 3;
const [EAGER, SETTLED] = [14, 18];
const AGED = 58;

/** Somebody must hurry: for the days that are left, or for something that presses now, in the giver's family, home, realm or on the way. */
export function checkNow(world: World, quest: Quest, where: string, report: Report): void {
  if (quest.clock !== null || quest.because.some((fact) => presses(world, quest, fact))) return;
  report.broken('quests say why now', `${where}.because`, 'nothing of it is of these days');
}

function presses(world: World, quest: Quest, fact: Fact): boolean {
  const [relation, subject, object] = fact;
  const { home } = world.characters[quest.giver];
  const [a, b] = [pointer(subject), pointer(object)];
  switch (relation) {
    case 'season':
      return subject === `place:${home}`;
    case 'born': {
      const age = world.year - Number(object);
      if (a?.index === quest.giver) return age >= AGED;
      return (
        holds(world, ['parent', subject, `character:${quest.giver}`]) === true && (age < LEFT_ALONE || (age >= EAGER && age <= SETTLED))
      );
    }
    case 'died':
      return world.year - Number(object) <= RECENT && isFamily(world, subject, `character:${quest.giver}`);
    case 'year':
      return world.year - Number(object) <= RECENT && a !== undefined && concerns(world, quest, a.index);
    case 'atWar':
      return [a, b].some((end) => end?.of === 'faction' && world.places[home].faction === end.index);
    case 'passes':
      return quest.steps.some(({ place }) => `place:${place}` === object);
    default:
      return false;
  }
}

function isFamily(world: World, one: string, other: string): boolean {
  return (
    holds(world, ['parent', one, other]) === true ||
    holds(world, ['parent', other, one]) === true ||
    holds(world, ['spouse', one, other]) === true ||
    holds(world, ['sibling', one, other]) === true
  );
}

/** An event where the quest is about, or of the giver's realm. */
function concerns(world: World, quest: Quest, id: number): boolean {
  const event = world.events[id];
  if (!event) return false;
  const { faction } = world.places[world.characters[quest.giver].home];
  if (faction !== null && event.factions.includes(faction)) return true;
  return event.place !== null && quest.because.some((fact) => fact[0] !== 'happenedAt' && fact.includes(`place:${event.place}`));
}
