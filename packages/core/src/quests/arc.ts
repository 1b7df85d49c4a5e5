import { clamp } from '../base/math.ts';
import { type Rng, shuffled } from '../base/rng.ts';
import { bandAt } from '../characters/bands.ts';
import { ARC_ENDS, ARC_LEADS, ARC_LEADS_OF_BEASTS, ARC_STRATEGIES } from '../content/quest-arcs.ts';
import { STRATEGIES } from '../content/strategies.ts';
import type { Character, Fact, Place } from '../world.ts';
import { accept, type Board, boardBeside, type Candidate, isFight, tensionsFelt } from './board.ts';
import { candidateFor, candidatesOf, firstProven, type Option, sketchOf } from './choose.ts';
import type { Country } from './country.ts';
import { placeTerm } from './facts.ts';
import type { Plan } from './plan/plan.ts';
import { difficultyOfThread, type Thread } from './plan/thread.ts';
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
const SKETCHES = 2;
const ENDS = 4;
const SKETCHES_AIMED = 12;
const NEAR = 0.1;
const NEAR_ASKED = 0.05;
/** How hard the quests of a tale are on the mean where nothing is asked for, and by how much the last is harder than the first. */
const USUAL = 0.5;
const RISE = 0.4;
/** The same where a difficulty is asked for, so that each is about as hard as that. */
const RISE_ASKED = 0.1;
/** People asked for each quest of the tale; and at most where none of them has anything that suits. */
const ASKED = 7;
const MOST_ASKED = 24;
/** With fewer to choose from one looks elsewhere. */
const FEW = 3;
/** Ways to help one of them that are tried. */
const WAYS = 3;

/**
 * A main tale in three acts: from giver to giver across the land, and over the water between acts, each telling the next what the player learned for the
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
  const [middle, rise] = params.difficulty === 'auto' ? [USUAL, RISE] : [params.difficulty, RISE_ASKED];
  const plans: Plan[] = [];
  const scratch = boardBeside(board);
  let around: readonly Character[] = peopleAt(country, site);
  let abroad: readonly Character[] = [];
  for (let order = count - 1; order >= 0; order--) {
    const thread: Thread = { brings: order > 0 ? leads[order - 1] : null, leads: order < count - 1 ? leads[order] : null };
    const act = actOf(order, count);
    const names = order === count - 1 ? ARC_ENDS : ARC_STRATEGIES[act - 1];
    const target = middle + rise * (order / (count - 1) - 0.5);
    const chapter: Chapter = {
      names,
      thread,
      target,
      ceiling: plans.length > 0 ? plans[0].difficulty : 1,
      mayFight: plans.filter(isFight).length < fightsWanted,
      end: order === count - 1 ? site : null,
    };
    const over =
      abroad.length < FEW ? null : bestFor(scratch, shuffled(rng.fork(`${order} abroad`), abroad), chapter, rng.fork(`abroad ${order}`));
    const plan = over ?? bestFor(scratch, shuffled(rng.fork(order), around), chapter, rng.fork(`chosen ${order}`));
    if (!plan) return null;
    accept(scratch, plan);
    plans.unshift(plan);
    const { giver } = plan.tension;
    const isElsewhere = (one: Character): boolean => !plans.some((other) => other.tension.giver.home === one.home);
    const near = country.peopleNear(giver.home).filter(isElsewhere);
    around = near.slice(Math.floor(near.length * 0.35));
    if (around.length < FEW) around = near;
    // Each act has a land of its own, where there is another within reach.
    abroad = order > 0 && actOf(order - 1, count) < act ? country.peopleAbroad(giver.home).filter(isElsewhere) : [];
  }
  const last = plans[count - 1].tension.giver;
  const realm = country.places[last.home].faction;
  const outcome: Fact[] = realm === null ? [] : [['ownedBy', placeTerm(site.id), `faction:${realm}`]];
  return { foe, site, beast: creature !== undefined, plans, leads, outcome };
}

export function actOf(order: number, count: number): number {
  return clamp(1 + Math.floor((3 * order) / count), 1, 3);
}

function peopleAt({ places, residents, routes }: Country, site: Place): Character[] {
  const out: Character[] = [];
  for (const id of routes.from(site.id).order) {
    if (places[id].population > 0) out.push(...residents[id]);
    if (out.length > 24) break;
  }
  return out;
}

/** What is asked of one quest of the tale. */
interface Chapter {
  readonly names: readonly string[];
  readonly thread: Thread;
  /** How hard it should be, and may be at most. */
  readonly target: number;
  readonly ceiling: number;
  readonly mayFight: boolean;
  /** Where it must lead, if anywhere. */
  readonly end: Place | null;
}

/** Of the plans that people around would have, the one whose weight suits its place in the tale. */
function bestFor(board: Board, around: readonly Character[], chapter: Chapter, rng: Rng): Plan | null {
  const { thread, target, ceiling, end } = chapter;
  const { params } = board;
  const options: Option[] = [];
  const more = difficultyOfThread(thread);
  const auto = params.difficulty === 'auto';
  for (const [asked, giver] of around.entries()) {
    if (asked >= MOST_ASKED || (asked >= ASKED && options.length > 0 && auto && !end)) break;
    if (board.givers.has(giver.id) || board.reserved.people.has(giver.id)) continue;
    const wishes = end ? endingsAt(board, giver, end) : candidatesOf(board, giver);
    const suiting = wishes.filter(({ strategy }) => chapter.names.includes(strategy.name));
    for (const candidate of (suiting.length > 1 ? shuffled(rng, suiting) : suiting).slice(0, WAYS)) {
      const fight = mustFight(board, candidate, chapter);
      if (fight && !chapter.mayFight) continue;
      const sketch = sketchOf(
        board,
        candidate,
        fight,
        auto && ceiling > target - NEAR ? null : Math.min(target, ceiling - NEAR / 2) - more,
      );
      if (!sketch || sketch.difficulty + more > ceiling) continue;
      options.push({ candidate, sketch, value: -Math.abs(sketch.difficulty + more - target) });
      break;
    }
    if (
      options.length >= (auto ? (end ? ENDS : SKETCHES) : SKETCHES_AIMED) ||
      (options.length > 0 && options[options.length - 1].value > -(auto ? NEAR : NEAR_ASKED))
    )
      break;
  }
  return firstProven(board, options, thread);
}

function mustFight({ params }: Board, { strategy }: Candidate, { mayFight, end }: Chapter): boolean {
  return fightShare(params) >= 1 || strategy.flavour === 'combat' || (end !== null && mayFight && strategy.flavour !== 'puzzle');
}

/** What somebody would have done about who stands behind it all. */
function endingsAt(board: Board, giver: Character, end: Place): Candidate[] {
  const out: Candidate[] = [];
  for (const [kind, strategy] of STRATEGIES.entries()) {
    if (!ARC_ENDS.includes(strategy.name) || !isAllowed(strategy, board.wishes) || giver.motivations[strategy.motivation] <= 0) continue;
    for (const tension of tensionsFelt(board, giver))
      if (tension.site?.id === end.id && strategy.tensions.includes(tension.name)) out.push(candidateFor(kind, tension, 0));
  }
  return out;
}
