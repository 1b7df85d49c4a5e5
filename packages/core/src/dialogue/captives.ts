import type { Rng } from '../base/rng.ts';
import type { Character, PlaceId } from '../world.ts';
import { isYoung } from './child.ts';
import { personSlot, placeSlot, speakerSlot, type TalkWorld } from './speakers.ts';
import { type Line, speak, type Tongues } from './tongues.ts';

/** What somebody says of one who is held captive: as news, or of one to whom they are tied, by how dear they are to them. */
export function sayOfCaptive(
  world: TalkWorld,
  tongues: Tongues,
  speaker: Character,
  { id, captive }: Character,
  tie: { readonly strength: number } | null,
  rng: Rng,
): Line {
  const start = isYoung(world, speaker) ? 'missed_by_child' : tie === null ? 'told' : tie.strength > 0 ? 'missed' : 'unmissed';
  const slots = {
    me: speakerSlot(world, speaker, [id]),
    a: personSlot(world, id),
    there: placeSlot(world.places[captive as PlaceId]),
  };
  return speak(tongues, speaker, 'captives', start, slots, rng);
}

/** What one who is held captive says of it. */
export function sayAsCaptive(
  world: TalkWorld,
  tongues: Tongues,
  speaker: Character,
  act: 'greet' | 'introduce' | 'taken' | 'home' | 'farewell',
  rng: Rng,
): Line {
  const slots = {
    me: speakerSlot(world, speaker),
    a: personSlot(world, speaker.id),
    there: placeSlot(world.places[speaker.captive as PlaceId]),
  };
  return speak(tongues, speaker, 'captives', act, slots, rng);
}
