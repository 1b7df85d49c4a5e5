import { chance, int, pick, type QuickRng } from '../base/quick-rng.ts';
import { IDLE_HOURS } from '../content/voices.ts';
import type { Cell, Place, ScheduleSlot, Spot } from '../world.ts';
import { planChildDay } from './child-day.ts';
import { callingOf } from './means.ts';
import { ageOf, type Person } from './person.ts';
import type { Outing } from './spots.ts';

/** Who goes from place to place for a living. */
const TRAVELLERS: readonly string[] = ['pedlar', 'merchant', 'singer', 'midwife', 'healer'];
/** What outdoor work becomes where its ground is nowhere near. */
const INDOORS: Readonly<Partial<Record<Spot, Spot>>> = { field: 'workplace', wood: 'workplace', water: 'workplace', hill: 'workplace' };
const HAS_TAVERN: readonly string[] = ['city', 'town', 'port', 'village', 'castle', 'mine', 'abbey'];
const HAS_MARKET: readonly string[] = ['city', 'town', 'port'];

/** A common day, from midnight on: sleep, work, a meal, what the evening is for. Four to six slots. */
export function planDay(
  person: Person,
  home: Place,
  spots: Readonly<Partial<Record<Spot, Cell>>>,
  outings: readonly Outing[],
  places: readonly Place[],
  year: number,
  rng: QuickRng,
): ScheduleSlot[] {
  if (person.child) return planChildDay(person, home, spots, year, rng);
  const calling = callingOf(person.occupation);
  const { conscientiousness, extraversion, agreeableness, neuroticism } = person.traits;
  const age = ageOf(person, year);
  const at = (
    from: number,
    spot: Spot,
    doing: string,
    place: Place = home,
    cell: Cell = place.cell,
    road: Outing | null = null,
  ): ScheduleSlot => ({
    from,
    doing,
    spot,
    place: place.id,
    cell,
    road: road === null ? null : road.road.id,
  });
  const idle = (spot: Spot): string => pick(rng, IDLE_HOURS[spot] ?? IDLE_HOURS['home']);
  const rises = 6 - (conscientiousness > 0.5 ? 1 : 0) + (conscientiousness < -0.3 ? 1 : 0) + (age > 68 ? 1 : 0);
  const works = calling.spot in spots ? calling.spot : (INDOORS[calling.spot] ?? calling.spot);
  const ground = spots[works] ?? home.cell;
  const doing = works === calling.spot || calling.spot === 'hill' ? calling.doing : 'sees to tools and repairs';

  if (person.occupation === 'guard' && chance(rng, 0.4))
    return [
      at(0, 'square', 'keeps the night watch'),
      at(6, 'home', 'sleeps through the morning'),
      at(14, HAS_TAVERN.includes(home.kind) ? 'tavern' : 'home', idle('tavern')),
      at(17, 'home', idle('home')),
      at(20, 'square', 'stands guard at dusk'),
    ];

  const trip = outings.find(({ to, hours }) => to !== home.id && hours <= 3.5);
  if (trip && TRAVELLERS.includes(person.occupation) && chance(rng, 0.5)) {
    const there = places[trip.to];
    const walk = Math.max(1, Math.ceil(trip.hours));
    const back = Math.max(13, rises + walk + 2) + int(rng, 0, 1);
    return [
      at(0, 'home', 'sleeps'),
      at(rises, 'road', `walks to ${there.name}`, there, there.cell, trip),
      at(rises + walk, HAS_MARKET.includes(there.kind) ? 'market' : 'square', `works in ${there.name}`, there),
      at(back, 'road', `walks home from ${there.name}`, home, home.cell, trip),
      at(back + walk, 'home', idle('home')),
    ];
  }

  const evening: Spot =
    extraversion > 0 && HAS_TAVERN.includes(home.kind)
      ? 'tavern'
      : agreeableness > 0.5 || neuroticism > 0.4
        ? 'shrine'
        : HAS_MARKET.includes(home.kind) && chance(rng, 0.3)
          ? 'market'
          : 'square';
  const starts = rises + 1;
  const ends = Math.min(19, starts + (age > 66 ? 6 : age < 18 ? 8 : 10) + (conscientiousness > 0.3 ? 1 : 0));
  const out = [at(0, 'home', 'sleeps')];
  if (person.rank !== 'poor' && chance(rng, 0.5)) out.push(at(rises, 'home', idle('home')));
  else if (agreeableness > 0.6) out.push(at(rises, 'shrine', idle('shrine')));
  out.push(at(starts, works, doing, home, ground));
  if (chance(rng, 0.35) && out.length < 3 && ends > starts + 6) {
    const noon = starts + 5;
    out.push(at(noon, 'square', idle('square')), at(noon + 1, works, doing, home, ground));
  }
  out.push(at(ends, evening, idle(evening)), at(Math.min(23, ends + 2 + (extraversion > 0.4 ? 1 : 0)), 'home', idle('home')));
  return out;
}
