import { NONE } from '../base/grid.ts';
import type { PlaceId, Quest, QuestProof, QuestDescent, QuestStep, World } from '../world.ts';
import { apart } from './map.ts';
import type { QuestGround } from './quests.ts';
import type { Report } from './report.ts';
import { within } from './travel.ts';

type Legs = Pick<QuestProof, 'walked' | 'afloat' | 'roads' | 'descents'>;

/** Kilometres an hour that nobody goes beyond, on foot and by ship or raft. */
const FASTEST = 4.6;
const FASTEST_AFLOAT = 8.1;

/**
 * Every leg can be gone, road by road, lane by lane and down the rivers, past no gate that is not opened first; the proof
 * says how far it is, on foot and on the water; and who stays on this side of a gate can always come home.
 */
export function checkWays(ground: QuestGround, quest: Quest, where: string, report: Report): void {
  const { world } = ground;
  const home = world.characters[quest.giver].home;
  const { proof, steps } = quest;
  checkGates(ground, quest, home, where, report);
  checkReturn(ground, quest, home, where, report);
  const sums = checkLegs(ground, quest, home, steps, proof, where, '.proof', report);
  if (sums !== null) {
    if (sums.walked !== proof.total)
      report.broken('quest proofs are true', `${where}.proof.total`, `it says ${proof.total}, the legs sum to ${sums.walked}`);
    const least = ((sums.walked / FASTEST + sums.afloat / FASTEST_AFLOAT) * world.metresPerCell) / 1000;
    if (quest.hours < least - 0.05)
      report.broken('quest proofs are true', `${where}.hours`, `${quest.hours} hours for ways of ${Math.round(least)} at the least`);
  }
  for (const [i, branch] of quest.branches.entries()) {
    const from = branch.from === 0 ? home : steps[branch.from - 1].place;
    const next = steps[branch.to];
    checkLegs(ground, quest, from, next ? [...branch.steps, next] : branch.steps, branch, `${where}.branches[${i}]`, '', report);
  }
}

function checkLegs(
  { world, footing, drifts }: QuestGround,
  quest: Quest,
  home: PlaceId,
  steps: readonly QuestStep[],
  { walked, afloat, roads, descents }: Legs,
  where: string,
  part: string,
  report: Report,
): { readonly walked: number; readonly afloat: number } | null {
  const bad = (at: string, found: string): void => {
    report.broken('quest proofs are true', where + at, found);
  };
  if ([walked, afloat, roads, descents].some(({ length }) => length !== steps.length)) {
    bad(`${part}.walked`, `${walked.length}, ${afloat.length}, ${roads.length} and ${descents.length} legs for ${steps.length} steps`);
    return null;
  }
  let here = home;
  const sums = { walked: 0, afloat: 0 };
  for (const [i, step] of steps.entries()) {
    const [from, to] = [world.places[here].cell, world.places[step.place].cell];
    const length = walked[i] + afloat[i];
    const least = apart(from, to, world.rect.width);
    if (length < least || (least === 0 && length !== 0) || walked[i] > footing.length || afloat[i] > footing.length)
      bad(`${part}.walked[${i}]`, `${walked[i]} cells on foot, ${afloat[i]} on the water; as the crow flies it is ${least}`);
    for (const id of roads[i])
      for (const gate of quest.gates)
        if (gate.at === `road:${id}` && !opens(step, gate.at))
          report.broken('quest gates are opened first', `${where}.steps[${i}]`, `it passes ${gate.at}`);
    if (roads[i].length === 0 && descents[i].length === 0) {
      if (footing[from] === NONE || footing[from] !== footing[to])
        report.broken(
          'quest places can be walked to',
          `${where}.steps[${i}]`,
          `there is no way on foot from ${world.places[here].name} to ${world.places[step.place].name}`,
        );
      if (length > 0 && onRoads(world, here) && onRoads(world, step.place))
        bad(`${part}.roads[${i}]`, `it names no road from ${world.places[here].name} to ${world.places[step.place].name}`);
      if (afloat[i] > 0) bad(`${part}.afloat[${i}]`, `${afloat[i]} cells on no water`);
      // Off the roads one goes a little round, never far round.
      if (walked[i] > 3 * least) bad(`${part}.walked[${i}]`, `${walked[i]} cells across country; as the crow flies it is ${least}`);
    } else
      followLeg(
        world,
        drifts,
        here,
        step.place,
        { roads: roads[i], descents: descents[i], walked: walked[i], afloat: afloat[i] },
        (found) => {
          bad(`${part}.roads[${i}]`, found);
        },
      );
    for (const gate of quest.gates)
      if (
        step.action !== 'goto' &&
        gate.at === `place:${step.place}` &&
        !(step.action === 'use' && step.object === gate.at) &&
        !opens(step, gate.at)
      )
        report.broken('quest gates are opened first', `${where}.steps[${i}]`, `it is done behind ${gate.at}`);
    sums.walked += walked[i];
    sums.afloat += afloat[i];
    here = step.place;
  }
  return sums;
}

/** Goes along the roads, lanes and ways down of one leg; these are taken where the way has come to their beginning, and never upwards. */
function followLeg(
  world: World,
  drifts: QuestGround['drifts'],
  from: PlaceId,
  to: PlaceId,
  leg: { readonly roads: readonly number[]; readonly descents: readonly QuestDescent[]; readonly walked: number; readonly afloat: number },
  bad: (found: string) => void,
): void {
  const descents = leg.descents.slice();
  let at = from;
  let [dry, wet] = [0, 0];
  const drift = (): boolean => {
    while (descents.length > 0 && descents[0].from === at) {
      const raft = descents.shift() as QuestDescent;
      const known = drifts.find((one) => one.river === raft.river && one.from === raft.from && one.to === raft.to);
      if (!known) {
        bad(
          `${raft.river === null ? 'nobody climbs down' : 'no raft drifts'} from ${world.places[raft.from].name} to ${world.places[raft.to]?.name ?? 'nowhere'}`,
        );
        return false;
      }
      if (known.river === null) dry += known.length;
      else wet += known.length;
      at = raft.to;
    }
    return true;
  };
  if (!drift()) return;
  for (const id of leg.roads) {
    const road = world.roads[id];
    if (!road || (road.from !== at && road.to !== at)) {
      bad(`road ${id} does not lead on from ${world.places[at].name}`);
      return;
    }
    at = road.from === at ? road.to : road.from;
    if (road.kind === 'sea') wet += road.cells.length - 1;
    else {
      dry += road.cells.length - 1;
      if (road.cells.some((cell) => !(world.layers.walkCost[cell] > 0))) bad(`road ${id} cannot be walked`);
    }
    if (!drift()) return;
  }
  if (descents.length > 0) bad(`the way never comes to ${world.places[descents[0].from]?.name ?? 'nowhere'}, from where it leads down`);
  else if (at !== to || dry !== leg.walked || wet !== leg.afloat)
    bad(`they lead to ${world.places[at].name} in ${dry} cells on foot and ${wet} on the water`);
}

function onRoads({ roads }: World, place: PlaceId): boolean {
  return roads.some(({ from, to }) => from === place || to === place);
}

function opens(step: QuestStep, gate: string): boolean {
  return step.needs.some((fact) => fact[0] === 'state' && fact[1] === gate && fact[2] === 'open');
}

/** From wherever the quest leads one can come home again, and to it from the quests before it. */
function checkReturn({ world, drifts, footing }: QuestGround, quest: Quest, home: PlaceId, where: string, report: Report): void {
  const back = within(world, drifts, home, null, true);
  const patch = footing[world.places[home].cell];
  for (const steps of [quest.steps, ...quest.branches.map((branch) => branch.steps)])
    for (const { place } of steps)
      if (back[place] === 0 && (patch === NONE || footing[world.places[place].cell] !== patch))
        report.broken('quests lead nowhere without return', where, `nothing leads back from ${world.places[place].name}`);
  for (const before of quest.after) {
    const giver = world.quests[before]?.giver;
    const last = giver === undefined ? undefined : world.characters[giver].home;
    if (last !== undefined && back[last] === 0 && (patch === NONE || footing[world.places[last].cell] !== patch))
      report.broken(
        'quests lead on to those after them',
        where,
        `nothing leads from ${world.places[last].name} to ${world.places[home].name}`,
      );
  }
}

/** A gate is shut at first, nothing leads round it, upstream or down, and nobody is carried past it who could not come back. */
function checkGates({ world, drifts }: QuestGround, quest: Quest, home: PlaceId, where: string, report: Report): void {
  for (const [i, { at }] of quest.gates.entries()) {
    const bad = (found: string): void => {
      report.broken('quest gates bar a way', `${where}.gates[${i}]`, found);
    };
    if (!quest.start.some((fact) => fact[0] === 'state' && fact[1] === at && fact[2] === 'shut')) bad(`${at} is not shut at first`);
    if (at.startsWith('place:')) continue;
    const road = at.startsWith('road:') ? world.roads[Number(at.slice(5))] : undefined;
    if (!road) {
      bad(`${at} is neither a road nor a place`);
      continue;
    }
    const near = within(world, drifts, home, road.id, false);
    if (near[road.from] === near[road.to]) bad(`one can go round ${at}`);
    const back = within(world, drifts, home, road.id, true);
    const lost = near.findIndex((reached, place) => reached === 1 && back[place] === 0);
    if (lost >= 0) bad(`with ${at} shut nothing leads back from ${world.places[lost].name}`);
  }
}
