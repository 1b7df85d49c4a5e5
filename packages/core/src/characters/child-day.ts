import { pick, type QuickRng } from '../base/quick-rng.ts';
import { CALLINGS } from '../content/callings.ts';
import { CHILD_HOURS } from '../content/childhood.ts';
import type { Cell, Place, ScheduleSlot, Spot } from '../world.ts';
import { ageOf, type Person } from './person.ts';

/** From this age on a child has more to do than play. */
const USEFUL = 7;

/** A child's day: sleep and breakfast at home, lessons or work for the morning, play, and the evening at home. */
export function planChildDay(
  child: Person,
  home: Place,
  spots: Readonly<Partial<Record<Spot, Cell>>>,
  year: number,
  rng: QuickRng,
): ScheduleSlot[] {
  const at = (from: number, spot: Spot, doing: string, cell: Cell = home.cell): ScheduleSlot => ({
    from,
    doing,
    spot,
    place: home.id,
    cell,
    road: null,
  });
  const out = [at(0, 'home', 'sleeps'), at(7, 'home', pick(rng, CHILD_HOURS.home))];
  const calling = CALLINGS[child.occupation];
  if (child.occupation === 'child' || calling === undefined) {
    if (ageOf(child, year) >= USEFUL) out.push(at(9, 'shrine', pick(rng, CHILD_HOURS.lessons)));
  } else {
    const ground = spots[calling.spot];
    const outdoors = calling.spot === 'field';
    out.push(at(9, outdoors && ground === undefined ? 'square' : calling.spot, calling.doing, outdoors ? ground : home.cell));
  }
  out.push(at(out.length === 2 ? 9 : 14, 'square', pick(rng, CHILD_HOURS.play)), at(18, 'home', pick(rng, CHILD_HOURS.evening)));
  return out;
}
