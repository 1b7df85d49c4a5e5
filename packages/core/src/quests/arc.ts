import { clamp } from '../base/math.ts';
import { pick, type Rng, shuffled } from '../base/rng.ts';
import { ARC_ENDS, ARC_LEADS, ARC_LEADS_OF_BEASTS, ARC_STRATEGIES } from '../content/quest-arcs.ts';
import { type Strategy, STRATEGIES } from '../content/strategies.ts';
import type { Character, Fact, Place } from '../world.ts';
import { accept, type Board, firstProven, isFight, tensionsFelt, trySketch } from './choose.ts';
import { bandAt, type Country } from './country.ts';
import { placeTerm } from './facts.ts';
import type { Plan, Sketch, Thread } from './plan/plan.ts';
import type { Tension } from './tensions.ts';
import { fightShare, isAllowed } from './wishes.ts';

/** One tale through several quests: who or what stands behind it, and where. */
export interface Arc {
  readonly foe: string;
  readonly site: Place;
  readonly beast: boolean;
  /** The quests of it, in order. */
  readonly plans: readonly Plan[];
  /** What each giver tells at the end; one fewer than quests. */
  readonly leads: readonly string[];
  /** What is so when it is over. */
  readonly outcome: readonly Fact[];
}

/** Fewest quests that make a tale. */
const LEAST = 5;
/** Sketches that one quest of it is chosen from, at most; the search ends early once one is this near to what suits. */
const SKETCHES = 3;
const NEAR = 0.07;
/** How hard the quests of a tale are on the mean where nothing is asked for, and by how much the last is harder than the first. */
const USUAL = 0.5;
const RISE = 0.4;
/** People asked for each quest of the tale. */
const ASKED = 7;

/**
 * A main tale in three acts: from giver to giver across the land, each telling the next what the player learned for the
 * one before, ever harder, until who stands behind it all is dealt with. It is made backwards from its end, so that the
 * end is a good one. Null where the land has no such tale, or players want none.
 */
export function makeArc(board: Board, rng: Rng): Arc | null {
  const { country, params } = board;
  if (params.arc < LEAST || params.count < params.arc) return null;
  const sites = shuffled(
    rng.fork('sites'),
    country.places.filter((place) => place.population === 0 && (country.beasts.has(place.id) || bandAt(place) !== null)),
  );
  for (const site of sites.slice(0, 6)) {
    const arc = tellBackwards(board, site, rng.fork(site.id));
    if (arc) return arc;
  }
  return null;
}

function tellBackwards(board: Board, site: Place, rng: Rng): Arc | null {
  const { country, params } = board;
  const count = params.arc;
  const creature = country.beasts.get(site.id);
  const foe = creature ? `the ${creature.name} of ${site.name}` : (bandAt(site) as string);
  const words = creature ? ARC_LEADS_OF_BEASTS : ARC_LEADS;
  const first = Math.floor(rng.next() * 2);
  const leads = Array.from({ length: count - 1 }, (_, k) => {
    const lead = words[k === count - 2 ? words.length - 1 : Math.min(words.length - 2, k + (k > 0 && count < 8 ? first : 0))];
    return lead.replaceAll('#foe#', foe).replaceAll('#site#', site.name);
  });
  const share = fightShare(params);
  const fightsWanted = Math.max(share > 0 ? 1 : 0, Math.round(share * count));
  const middle = params.difficulty === 'auto' ? USUAL : params.difficulty;
  const plans: Plan[] = [];
  const givers = new Set<number>();
  const scratch: Board = {
    ...board,
    plans: [],
    busy: new Set(board.busy),
    givers: new Set(board.givers),
    used: new Map(),
    refused: new Map(),
    reserved: copyOf(board),
  };
  let around: readonly Character[] = peopleAt(country, site);
  for (let order = count - 1; order >= 0; order--) {
    const thread: Thread = { brings: order > 0 ? leads[order - 1] : null, leads: order < count - 1 ? leads[order] : null };
    const act = actOf(order, count);
    const names = order === count - 1 ? ARC_ENDS : ARC_STRATEGIES[act - 1];
    const target = middle + Math.min(RISE, middle) * (order / (count - 1) - 0.5);
    const ceiling = plans.length > 0 ? plans[0].difficulty : 1;
    const fights = plans.filter(isFight).length;
    const plan = bestFor(
      scratch,
      around,
      names,
      thread,
      target,
      ceiling,
      fights < fightsWanted,
      order === count - 1 ? site : null,
      givers,
      rng.fork(order),
    );
    if (!plan) return null;
    accept(scratch, plan);
    givers.add(plan.tension.giver.id);
    plans.unshift(plan);
    const { giver } = plan.tension;
    const near = country
      .peopleNear(giver.home)
      .filter((one) => one.home !== giver.home && !plans.some((other) => other.tension.giver.home === one.home));
    around = near.slice(Math.floor(near.length * 0.35));
    if (around.length < 3) around = near;
  }
  const last = plans[count - 1].tension.giver;
  const realm = country.places[last.home].faction;
  const outcome: Fact[] = realm === null ? [] : [['ownedBy', placeTerm(site.id), `faction:${realm}`]];
  return { foe, site, beast: creature !== undefined, plans, leads, outcome };
}

/** Puts a tale on the board. */
export function acceptArc(board: Board, { plans }: Arc): void {
  for (const plan of plans) accept(board, plan);
}

export function actOf(order: number, count: number): number {
  return clamp(1 + Math.floor((3 * order) / count), 1, 3);
}

function copyOf({ reserved }: Board): Board['reserved'] {
  return { items: new Set(reserved.items), foes: new Set(reserved.foes), people: new Set(reserved.people), gates: new Set(reserved.gates) };
}

function peopleAt({ places, residents, routes }: Country, site: Place): Character[] {
  const out: Character[] = [];
  for (const id of routes.from(site.id).order) {
    if (places[id].population > 0) out.push(...residents[id]);
    if (out.length > 24) break;
  }
  return out;
}

/** Of the plans that people around would have, the one whose weight suits its place in the tale. */
function bestFor(
  board: Board,
  around: readonly Character[],
  names: readonly string[],
  thread: Thread,
  target: number,
  ceiling: number,
  mayFight: boolean,
  end: Place | null,
  givers: ReadonlySet<number>,
  rng: Rng,
): Plan | null {
  const always = fightShare(board.params) >= 1;
  const allowed = STRATEGIES.filter((strategy) => names.includes(strategy.name) && isAllowed(strategy, board.wishes));
  const sketches: { readonly sketch: Sketch; readonly value: number }[] = [];
  for (const giver of shuffled(rng.fork('people'), around).slice(0, end ? 24 : ASKED)) {
    if (givers.has(giver.id) || board.reserved.people.has(giver.id)) continue;
    const tensions = tensionsFelt(board, giver, rng.fork('tensions').fork(giver.id));
    const options: { readonly strategy: Strategy; readonly tension: Tension }[] = [];
    for (const strategy of allowed)
      for (const tension of tensions)
        if (
          strategy.tensions.includes(tension.name) &&
          tension.giver.motivations[strategy.motivation] > 0 &&
          (!end || tension.site?.id === end.id)
        )
          options.push({ strategy, tension });
    if (options.length === 0) continue;
    const option = pick(rng, options);
    const fight = always || option.strategy.flavour === 'combat' || (end !== null && mayFight && option.strategy.flavour !== 'puzzle');
    if (fight && !mayFight) continue;
    const sketch = trySketch(board, option, fight, rng.fork(giver.id), thread);
    if (!sketch || sketch.difficulty > ceiling) continue;
    const off = Math.abs(sketch.difficulty - target);
    sketches.push({ sketch, value: -off });
    if (sketches.length >= SKETCHES || off < NEAR) break;
  }
  return firstProven(board, sketches);
}
