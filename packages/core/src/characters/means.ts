import { clamp } from '../base/math.ts';
import { bell, chance, int, pick, type Rng } from '../base/rng.ts';
import { type Calling, CALLINGS } from '../content/callings.ts';
import type { Affordance, Goods, Rank, Skill, Stat } from '../world.ts';
import { STATS } from '../world.ts';
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
export function giveMeans(person: Person, year: number, staples: readonly string[], rng: Rng): void {
  const calling = callingOf(person.occupation);
  const age = ageOf(person, year);
  person.affordances = affordancesOf(person, calling, age);
  person.stats = statsOf(person, calling, age, rng);
  person.skills = skillsOf(calling, age, person.traits.conscientiousness, rng);
  person.purse = Math.max(1, Math.round(PURSES[person.rank] * (0.4 + 1.1 * rng.next()) * (age < 22 ? 0.5 : 1)));
  person.goods = goodsOf(calling, person.affordances.includes('trade'), staples, rng);
}

function affordancesOf({ traits, rank }: Person, calling: Calling, age: number): Affordance[] {
  const out = new Set<Affordance>(calling.offers);
  if (age >= 45 && traits.openness + traits.agreeableness > 0.8) out.add('teach');
  if (traits.agreeableness > 0.75 && rank !== 'poor') out.add('shelter');
  if (age < 18) out.delete('lead');
  if (out.size === 0) out.add('inform');
  return [...out];
}

function statsOf({ traits }: Person, { stats }: Calling, age: number, rng: Rng): Record<Stat, number> {
  const young = clamp((24 - age) / 8, 0, 1);
  const old = clamp((age - 52) / 25, 0, 1);
  const out = {} as Record<Stat, number>;
  for (const stat of STATS) {
    const body = stat === 'strength' || stat === 'agility' || stat === 'endurance';
    let value = 10 + 2.1 * bell(rng) + (stat === stats[0] ? 3.2 : stat === stats[1] ? 1.8 : 0);
    value -= body ? 4.5 * old + (stat === 'agility' ? -1.2 : 1.6) * young : 2 * young - 0.8 * old;
    if (stat === 'charm') value += 2 * traits.extraversion;
    if (stat === 'resolve') value += 1.6 * traits.conscientiousness - 1.6 * traits.neuroticism;
    if (stat === 'wits') value += 1.6 * traits.openness - 0.6;
    out[stat] = Math.round(clamp(value, 1, 20));
  }
  return out;
}

function skillsOf({ skills }: Calling, age: number, diligence: number, rng: Rng): Skill[] {
  const years = clamp((age - 14) / 26, 0, 1);
  const level = (share: number): number =>
    Math.round(clamp(0.12 + share * (0.22 + 0.55 * years + 0.1 * diligence) + 0.07 * bell(rng), 0.05, 1) * 100) / 100;
  const out = skills.map((name, k) => ({ name, level: level(1 - 0.17 * k) }));
  const hobby = pick(rng, HOBBIES);
  if (chance(rng, 0.5) && !skills.includes(hobby)) out.push({ name: hobby, level: level(0.6) });
  return out;
}

function goodsOf({ wares }: Calling, trades: boolean, staples: readonly string[], rng: Rng): Goods[] {
  const out = wares.map((name) => ({ name, amount: trades ? int(rng, 1, 6) : 1 }));
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
