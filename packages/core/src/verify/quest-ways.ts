import { NONE } from '../base/grid.ts';
import type { PlaceId, Quest, QuestStep, RoadId, World } from '../world.ts';
import { apart } from './map.ts';
import type { QuestGround } from './quests.ts';
import type { Report } from './report.ts';

/** Every leg can be walked, road by road, past no gate that is not opened first; and the proof says how far it is. */
export function checkWays(ground: QuestGround, quest: Quest, where: string, report: Report): void {
  const { world } = ground;
  const home = world.characters[quest.giver].home;
  const { walked, roads, total } = quest.proof;
  checkGates(world, quest, where, report);
  const sum = checkLegs(ground, quest, home, quest.steps, walked, roads, where, '.proof', report);
  if (sum !== null && sum !== total)
    report.broken('quest proofs are true', `${where}.proof.total`, `it says ${total}, the legs sum to ${sum}`);
  for (const [i, branch] of quest.branches.entries()) {
    const from = branch.from === 0 ? home : quest.steps[branch.from - 1].place;
    const next = quest.steps[branch.to];
    checkLegs(
      ground,
      quest,
      from,
      next ? [...branch.steps, next] : branch.steps,
      branch.walked,
      branch.roads,
      `${where}.branches[${i}]`,
      '',
      report,
    );
  }
}

function checkLegs(
  { world, footing }: QuestGround,
  quest: Quest,
  home: PlaceId,
  steps: readonly QuestStep[],
  walked: readonly number[],
  roads: readonly (readonly RoadId[])[],
  where: string,
  part: string,
  report: Report,
): number | null {
  const bad = (at: string, found: string): void => {
    report.broken('quest proofs are true', where + at, found);
  };
  if (walked.length !== steps.length || roads.length !== steps.length) {
    bad(`${part}.walked`, `${walked.length} and ${roads.length} legs for ${steps.length} steps`);
    return null;
  }
  let here = home;
  let sum = 0;
  for (const [i, step] of steps.entries()) {
    const [from, to] = [world.places[here].cell, world.places[step.place].cell];
    if (footing[from] === NONE || footing[from] !== footing[to])
      report.broken(
        'quest places can be walked to',
        `${where}.steps[${i}]`,
        `there is no way on foot from ${world.places[here].name} to ${world.places[step.place].name}`,
      );
    const least = apart(from, to, world.rect.width);
    if (walked[i] < least || (least === 0 && walked[i] !== 0) || walked[i] > footing.length)
      bad(`${part}.walked[${i}]`, `${walked[i]} cells; as the crow flies it is ${least}`);
    let at = here;
    let cells = 0;
    for (const id of roads[i]) {
      const road = world.roads[id];
      if (!road || road.kind === 'sea' || (road.from !== at && road.to !== at)) {
        bad(`${part}.roads[${i}]`, `road ${id} does not lead on from ${world.places[at].name}`);
        break;
      }
      for (const gate of quest.gates)
        if (gate.at === `road:${id}` && !opens(step, gate.at))
          report.broken('quest gates are opened first', `${where}.steps[${i}]`, `it passes ${gate.at}`);
      at = road.from === at ? road.to : road.from;
      cells += road.cells.length - 1;
      if (road.cells.some((cell) => !(world.layers.walkCost[cell] > 0))) bad(`${part}.roads[${i}]`, `road ${id} cannot be walked`);
    }
    if (roads[i].length === 0) {
      if (walked[i] > 0 && onRoads(world, here) && onRoads(world, step.place))
        bad(`${part}.roads[${i}]`, `it names no road from ${world.places[here].name} to ${world.places[step.place].name}`);
      // Off the roads one goes a little round, never far round.
      if (walked[i] > 3 * least) bad(`${part}.walked[${i}]`, `${walked[i]} cells across country; as the crow flies it is ${least}`);
    } else if (at !== step.place || cells !== walked[i])
      bad(`${part}.roads[${i}]`, `they lead to ${world.places[at].name} in ${cells} cells`);
    for (const gate of quest.gates)
      if (
        step.action !== 'goto' &&
        gate.at === `place:${step.place}` &&
        !(step.action === 'use' && step.object === gate.at) &&
        !opens(step, gate.at)
      )
        report.broken('quest gates are opened first', `${where}.steps[${i}]`, `it is done behind ${gate.at}`);
    sum += walked[i];
    here = step.place;
  }
  return sum;
}

function onRoads({ roads }: World, place: PlaceId): boolean {
  return roads.some(({ kind, from, to }) => kind !== 'sea' && (from === place || to === place));
}

function opens(step: QuestStep, gate: string): boolean {
  return step.needs.some((fact) => fact[0] === 'state' && fact[1] === gate && fact[2] === 'open');
}

/** A gate is shut at first, and nothing leads round it. */
function checkGates(world: World, quest: Quest, where: string, report: Report): void {
  for (const [i, { at }] of quest.gates.entries()) {
    const bad = (found: string): void => {
      report.broken('quest gates bar a way', `${where}.gates[${i}]`, found);
    };
    if (!quest.start.some((fact) => fact[0] === 'state' && fact[1] === at && fact[2] === 'shut')) bad(`${at} is not shut at first`);
    if (at.startsWith('place:')) continue;
    const road = at.startsWith('road:') ? world.roads[Number(at.slice(5))] : undefined;
    if (!road) bad(`${at} is neither a road nor a place`);
    else if (leadsRound(world, road.id)) bad(`one can walk round ${at}`);
  }
}

/** Whether both ends of a road are still joined without it. */
function leadsRound({ roads, places }: World, without: RoadId): boolean {
  const reached = new Uint8Array(places.length);
  const { from, to } = roads[without];
  const open = [from];
  reached[from] = 1;
  for (let grew = true; grew;) {
    grew = false;
    for (const road of roads) {
      if (road.id === without || road.kind === 'sea' || reached[road.from] === reached[road.to]) continue;
      reached[road.from] = reached[road.to] = 1;
      grew = true;
    }
  }
  return open.length > 0 && reached[to] !== 0;
}
