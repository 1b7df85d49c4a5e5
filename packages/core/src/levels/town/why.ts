import type { Cell } from '../../base/grid.ts';
import type { LevelCause, Place, World } from '../../world.ts';
import type { RoadEnd } from '../country/lie.ts';
import type { BuildingStyle } from '../country/tiles.ts';
import { calledOf, causeOf, type Damage, eventCause, styleCause } from '../past/traces.ts';
import type { Building } from './build.ts';
import type { Site } from './site.ts';
import type { Ward } from './wards.ts';

export interface Made {
  readonly style: BuildingStyle;
  readonly walled: boolean;
  /** Rubble of the walls. */
  readonly broken: readonly Cell[];
  readonly ruins: ReadonlySet<Building>;
  readonly wards: readonly Ward[];
  readonly damage: Damage;
  readonly ends: readonly RoadEnd[];
}

/** Says of what a town shows what in the world made it so. */
export function sayWhy(world: World, place: Place, { scene, lie }: Site, made: Made): void {
  const say = (cause: LevelCause): void => void scene.why.push(cause);
  say(styleCause(world, place, made.style));
  const road = world.roads.find(({ cells, kind }) => kind !== 'sea' && cells.includes(place.cell));
  const to = [...new Set(made.ends.flatMap((end) => end.to.slice(0, 1)))];
  if (road !== undefined && to.length > 0)
    say(
      causeOf(
        'ways in',
        `road:${road.id}`,
        `One comes in where the roads do: from ${listOf(to)}.`,
        made.ends.map(({ cell }) => cell),
      ),
    );
  const [river] = lie.rivers;
  const flowing = river === undefined ? undefined : world.rivers.find(({ name }) => name === river);
  if (flowing !== undefined) {
    const text = isBeside(world, flowing.cells[0], place.cell)
      ? `The ${flowing.name} rises here.`
      : `The ${flowing.name} runs here as it does through the country round about.`;
    say(causeOf('river', `river:${flowing.id}`, text));
  }
  if (made.walled)
    say(causeOf('walls', `place:${place.id}`, `Walls stand round ${place.name}, for its size and for what there is to fear.`));
  if (made.wards.length > 0)
    say(
      causeOf(
        'wards',
        `place:${place.id}`,
        `The town falls into ${listOf(made.wards.map(({ name }) => name))}.`,
        made.wards.map(({ heart }) => heart),
      ),
    );
  const { worst } = made.damage;
  if (worst === null) return;
  if (made.broken.length > 0) say(eventCause('breach', worst, `The wall is broken since ${calledOf(worst)}. ${worst.text}`, made.broken));
  const doors = [...made.ruins].map(({ lot }) => lot.door);
  if (doors.length > 0)
    say(
      eventCause(
        'ruined houses',
        worst,
        `${doors.length === 1 ? 'A house lies' : 'Houses lie'} in ruins since ${calledOf(worst)}. ${worst.text}`,
        doors,
      ),
    );
}

function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

function isBeside({ rect: { width } }: World, a: Cell, b: Cell): boolean {
  return Math.abs((a % width) - (b % width)) <= 1 && Math.abs(Math.floor(a / width) - Math.floor(b / width)) <= 1;
}
