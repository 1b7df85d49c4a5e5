import { NONE } from '../../base/grid.ts';
import type { LevelCause, Place, World } from '../../world.ts';
import { settingOf } from '../setting.ts';
import { causeOf, eventCause, pastOf } from './traces.ts';

/** Events that say how a place came to be as one finds it, and what they are about. */
const TELLING: Readonly<Record<string, string>> = {
  building: 'builders',
  abandoning: 'abandoned',
  beast: 'what lives here',
  slaying: 'what lived here',
  burial: 'tomb',
  loss: 'something lost',
  finding: 'something found',
  exploring: 'first explored',
};

/** Why a place where nobody lives is as it is: what happened there, oldest first. */
export function whyOfPlace(world: World, place: Place): LevelCause[] {
  return [...pastOf(world, place).values()]
    .filter(({ event }) => TELLING[event.kind] !== undefined)
    .sort((a, b) => a.event.year - b.event.year || a.event.id - b.event.id)
    .map(({ event }) => eventCause(TELLING[event.kind], event, event.text));
}

/** Why a cave is as it is: the rain, the cold and the slope above it. */
export function whyOfCave(world: World, place: Place): LevelCause[] {
  const { wetness, temperature, steepness, facing } = settingOf(world, place.cell);
  const because = `biome:${world.layers.biome[place.cell]}`;
  const out: LevelCause[] = [];
  if (facing !== NONE)
    out.push(causeOf('way in', because, `The cave opens to the ${['east', 'south', 'west', 'north'][facing]}, where the hillside falls.`));
  if (temperature < -1) out.push(causeOf('ice', because, 'Its pools are frozen: down here it is as cold as the mean of the year.'));
  else if (wetness > 0.6) out.push(causeOf('pools', because, 'Much of it lies under water, for the land above is wet.'));
  else if (wetness < 0.2) out.push(causeOf('pools', because, 'It is dry, for little rain falls on the land above.'));
  if (steepness > 0.5) out.push(causeOf('chasms', because, 'The mountain above is steep, and so the cave is wide and torn by chasms.'));
  return out;
}
