import { clamp } from '../base/math.ts';
import { bell, chance, draw, int, pick, type QuickRng } from '../base/quick-rng.ts';
import { type Calling, CALLINGS } from '../content/callings.ts';
import type { Affordance, Goods, Rank, Skill, Stat } from '../world.ts';
import { ageOf, type Person } from './person.ts';

const PLAIN: Calling = {
  rank: 'common',
  offers: ['inform'],
  skills: ['talking'],
  stats: ['wits', 'endurance'],
  spot: 'square',
  doing: 'goes about the day',
  wares: ['loaf of bread'],
};
export function callingOf(occupation: string): Calling {
  return CALLINGS[occupation] ?? PLAIN;
}

/** How silver is spread: marks at hand, by rank. */
const PURSES: Readonly<Record<Rank, number>> = { poor: 3, common: 9, skilled: 24, notable: 80, noble: 260 };
/** How well off each rank looks, 0 to 1. */
export const WEALTH: Readonly<Record<Rank, number>> = { poor: 0.08, common: 0.25, skilled: 0.45, notable: 0.7, noble: 0.95 };
const HOBBIES: readonly string[] = [
  'cooking',
  'dancing',
  'draughts',
  'swimming',
  'whittling',
  'storytelling',
  'riding',
  'foraging',
  'singing',
  'wrestling',
];

/** What someone can do and has: by trade and age. */
export function giveMeans(person: Person, year: number, staples: readonly string[], rng: QuickRng): void {
  const calling = callingOf(person.occupation);
  const age = ageOf(person, year);
  person.affordances = affordancesOf(person, calling, age);
  person.stats = statsOf(person, calling, age, rng);
  person.skills = skillsOf(calling, age, person.traits.conscientiousness, rng);
  person.purse = Math.max(1, Math.round(PURSES[person.rank] * (0.4 + 1.1 * draw(rng)) * (age < 22 ? 0.5 : 1)));
  person.goods = goodsOf(calling, person.affordances.includes('trade'), staples, rng);
}

function affordancesOf({ traits, rank }: Person, { offers }: Calling, age: number): readonly Affordance[] {
  const teaches = age >= 45 && traits.openness + traits.agreeableness > 0.8 && !offers.includes('teach');
  const shelters = traits.agreeableness > 0.75 && rank !== 'poor' && !offers.includes('shelter');
  // Most offer what all of their calling do.
  if (!teaches && !shelters && age >= 18) return offers;
  const out = offers.filter((offer) => age >= 18 || offer !== 'lead');
  if (teaches) out.push('teach');
  if (shelters) out.push('shelter');
  if (out.length === 0) out.push('inform');
  return out;
}

function statsOf({ traits }: Person, { stats }: Calling, age: number, rng: QuickRng): Record<Stat, number> {
  const young = clamp((24 - age) / 8, 0, 1);
  const old = clamp((age - 52) / 25, 0, 1);
  const stat = (name: Stat, more: number): number => {
    const trained = name === stats[0] ? 3.2 : name === stats[1] ? 1.8 : 0;
    return Math.round(clamp(10 + 2.1 * bell(rng) + trained + more, 1, 20));
  };
  const body = -4.5 * old - 1.6 * young;
  const mind = 0.8 * old - 2 * young;
  return {
    strength: stat('strength', body),
    agility: stat('agility', 1.2 * young - 4.5 * old),
    endurance: stat('endurance', body),
    wits: stat('wits', mind + 1.6 * traits.openness - 0.6),
    charm: stat('charm', mind + 2 * traits.extraversion),
    resolve: stat('resolve', mind + 1.6 * traits.conscientiousness - 1.6 * traits.neuroticism),
  };
}

function skillsOf({ skills }: Calling, age: number, diligence: number, rng: QuickRng): Skill[] {
  const years = clamp((age - 14) / 26, 0, 1);
  const most = 0.22 + 0.55 * years + 0.1 * diligence;
  const out: Skill[] = [];
  for (let k = 0; k < skills.length; k++) out.push({ name: skills[k], level: levelOf((1 - 0.17 * k) * most, rng) });
  const hobby = pick(rng, HOBBIES);
  if (chance(rng, 0.5) && !skills.includes(hobby)) out.push({ name: hobby, level: levelOf(0.6 * most, rng) });
  return out;
}

function levelOf(share: number, rng: QuickRng): number {
  return Math.round(clamp(0.12 + share + 0.07 * bell(rng), 0.05, 1) * 100) / 100;
}

function goodsOf({ wares }: Calling, trades: boolean, staples: readonly string[], rng: QuickRng): Goods[] {
  const out: Goods[] = [];
  for (const name of wares) out.push({ name, amount: trades ? int(rng, 1, 6) : 1 });
  const staple = pick(rng, staples);
  if (!wares.includes(staple)) out.push({ name: staple, amount: int(rng, 1, trades ? 4 : 2) });
  return out;
}

const STAPLES: Readonly<Record<string, readonly string[]>> = {
  farm: ['sack of barley', 'string of onions', 'flitch of bacon'],
  water: ['smoked eel', 'bundle of reeds'],
  sea: ['salted herring', 'coil of rope', 'bag of sea salt'],
  wood: ['bundle of firewood', 'basket of mushrooms', 'bag of hazelnuts'],
  hill: ['round of cheese', 'bale of wool'],
  craft: ['tallow candle', 'clay jar'],
  trade: ['bag of pepper', 'ell of good cloth'],
  court: ['bottle of wine', 'wax candle'],
  faith: ['beeswax candle', 'bunch of dried herbs'],
  mine: ['tallow lamp', 'lump of ore'],
  dry: ['string of dried figs', 'water skin'],
  cold: ['pair of fur mittens', 'strip of dried meat'],
  any: ['loaf of bread', 'jug of small beer'],
};

/** What is in every larder of a place: of what it lives by. */
export function staplesOf(livelihoods: ReadonlyMap<string, number>): readonly string[] {
  const known = [...livelihoods].filter(([, weight]) => weight >= 0.3).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const out = known.slice(0, 3).flatMap(([name]) => STAPLES[name] ?? []);
  return out.length > 0 ? out : STAPLES['any'];
}
