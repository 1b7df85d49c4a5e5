import { type Rng } from '../base/rng.ts';
import type { Beast } from '../content/beasts.ts';
import type { Character, Motivation, Place, PlaceId, Tie } from '../world.ts';
import type { Routes } from './routes.ts';

/** A way of helping someone, and who would ask for it. The names follow Doran and Parberry where theirs fit. */
export interface Strategy {
  readonly name: string;
  readonly motives: readonly Motivation[];
  /** True where it leads to a fight. */
  readonly danger: boolean;
  /** What the other person must be to the giver; empty where nobody else is needed. */
  readonly ties?: readonly string[];
  /** What the other person must do for a living, tied to the giver or not. */
  readonly trades?: readonly string[];
  /** Kinds of wild place it leads to. */
  readonly wilds?: readonly Place['kind'][];
}

const KIN: readonly string[] = ['parent', 'child', 'sibling', 'cousin', 'spouse'];

export const STRATEGIES: readonly Strategy[] = [
  {
    name: 'deliver goods',
    motives: ['wealth', 'comfort', 'equipment'],
    danger: false,
    ties: ['trading partner', 'friend', 'cousin', 'child', 'pupil'],
  },
  { name: 'collect a debt', motives: ['wealth', 'equipment'], danger: false, ties: ['debtor'] },
  { name: 'pay a debt', motives: ['serenity', 'reputation'], danger: false, ties: ['creditor'] },
  { name: 'seek news', motives: ['knowledge', 'protection', 'serenity'], danger: false, ties: [...KIN, 'friend', 'mentor', 'pupil'] },
  { name: 'mend a feud', motives: ['serenity', 'reputation'], danger: false, ties: ['rival'] },
  { name: 'recover an heirloom', motives: ['serenity', 'wealth', 'comfort'], danger: false, wilds: ['cave', 'ruin', 'tower'] },
  {
    name: 'recover an heirloom with help',
    motives: ['serenity', 'reputation', 'comfort'],
    danger: true,
    ties: ['friend', 'cousin', 'mentor', 'trading partner'],
    wilds: ['lair'],
  },
  { name: 'slay a beast', motives: ['protection', 'conquest', 'comfort'], danger: true, wilds: ['lair'] },
  {
    name: 'hunt well armed',
    motives: ['conquest', 'equipment', 'reputation', 'ability'],
    danger: true,
    trades: ['smith', 'armourer', 'hunter', 'trapper', 'boatwright'],
    wilds: ['lair'],
  },
  {
    name: 'gather a material',
    motives: ['ability', 'equipment', 'wealth', 'comfort'],
    danger: false,
    wilds: ['cave', 'ruin', 'shrine', 'tower'],
  },
  { name: 'explore a place', motives: ['knowledge', 'reputation', 'conquest'], danger: false, wilds: ['ruin', 'tower', 'cave'] },
  {
    name: 'read an inscription',
    motives: ['knowledge', 'ability'],
    danger: false,
    trades: ['scribe', 'teacher', 'priest', 'shrine keeper', 'steward', 'singer'],
    wilds: ['shrine', 'ruin'],
  },
  { name: 'bring an offering', motives: ['serenity', 'protection', 'reputation'], danger: false, wilds: ['shrine'] },
];

/** Something that someone wants done, and what in the world makes them want it. */
export interface Tension {
  readonly strategy: Strategy;
  readonly giver: Character;
  readonly motivation: Motivation;
  readonly other: Character | null;
  /** What `other` is to the giver, where that is the cause. */
  readonly tie: Tie | null;
  readonly wild: Place | null;
  readonly beast: Beast | null;
  /** How much they want it, and how well it suits a player. */
  readonly worth: number;
}

export interface Setting {
  readonly places: readonly Place[];
  readonly characters: readonly Character[];
  readonly beasts: ReadonlyMap<PlaceId, Beast>;
}

/**
 * Looks for tensions: debts, feuds, silences between kin, beasts within a day's walk, ruins that one wonders about. Each
 * person has at most one of each strategy, the one that moves them most; all can be walked to, there and back, within
 * `limit` cells. By strategy, the strongest first.
 */
export function findTensions(setting: Setting, routes: Routes, limit: number, rng: Rng): Map<Strategy, Tension[]> {
  const { places, characters, beasts } = setting;
  const wilds = places.filter((place) => place.population === 0);
  const masters = new Map<Strategy, Character[]>();
  for (const strategy of STRATEGIES)
    if (strategy.trades)
      masters.set(
        strategy,
        characters.filter((one) => one.died === null && strategy.trades?.includes(one.occupation)),
      );

  const found = new Map<Strategy, Tension[]>(STRATEGIES.map((strategy) => [strategy, []]));
  for (const giver of characters) {
    if (giver.died !== null) continue;
    const walked = routes.from(giver.home);
    const near = wilds.filter((place) => 2 * walked[place.id] <= limit);
    const abroad = giver.ties.filter(
      (tie) => characters[tie.to].died === null && characters[tie.to].home !== giver.home && 2 * walked[characters[tie.to].home] <= limit,
    );
    const own = rng.fork(giver.id);
    for (const strategy of STRATEGIES) {
      const luck = own.next();
      const motivation = strongest(giver, strategy.motives);
      let best: Tension | null = null;
      const consider = (other: Character | null, tie: Tie | null, wild: Place | null): void => {
        if (other && wild && walked[other.home] + routes.from(other.home)[wild.id] + walked[wild.id] > limit) return;
        if (other && tie === null && wild && walked[other.home] + walked[wild.id] > limit / 2) return;
        const beast = wild ? (beasts.get(wild.id) ?? null) : null;
        if (strategy.danger && !beast) return;
        const far = (other ? walked[other.home] : 0) + (wild ? walked[wild.id] : 0);
        const worth = 5 * giver.motivations[motivation] + 1.2 * luck + (tie ? 0.5 * Math.abs(tie.strength) : 0) - (1.5 * far) / limit;
        if (!best || worth > best.worth) best = { strategy, giver, motivation, other, tie, wild, beast, worth };
      };
      const targets = strategy.wilds ? near.filter((place) => strategy.wilds?.includes(place.kind)) : [null];
      if (strategy.trades) {
        const others = (masters.get(strategy) ?? []).filter(
          (one) => one.id !== giver.id && one.home !== giver.home && 2 * walked[one.home] <= limit,
        );
        const nearest = others.reduce<Character | null>(
          (least, one) => (!least || walked[one.home] < walked[least.home] ? one : least),
          null,
        );
        if (nearest) for (const wild of targets) consider(nearest, null, wild);
      } else if (strategy.ties) {
        for (const tie of abroad) if (strategy.ties.includes(tie.kind)) for (const wild of targets) consider(characters[tie.to], tie, wild);
      } else for (const wild of targets) consider(null, null, wild);
      if (best) found.get(strategy)?.push(best);
    }
  }
  for (const list of found.values()) list.sort((a, b) => b.worth - a.worth || a.giver.id - b.giver.id);
  return found;
}

function strongest(giver: Character, motives: readonly Motivation[]): Motivation {
  let best = motives[0];
  for (const motive of motives) if (giver.motivations[motive] > giver.motivations[best]) best = motive;
  return best;
}
