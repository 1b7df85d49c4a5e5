import type { CreatureLook } from '../content/creatures.ts';
import { quadruped } from './body-quadruped.ts';
import { biped, ooze, wraith } from './body-upright.ts';
import { bird, crawler, serpent } from './body-wild.ts';
import type { Body, Pose } from './limbs.ts';

/** The body of a kind of creature in one moment. */
export function makeBody(look: CreatureLook, pose: Pose): Body {
  switch (look.plan) {
    case 'quadruped':
    case 'drake':
      return quadruped(look, pose);
    case 'bird':
      return bird(look, pose);
    case 'serpent':
      return serpent(look, pose);
    case 'spider':
    case 'crab':
      return crawler(look, pose);
    case 'biped':
      return biped(look, pose);
    case 'ooze':
      return ooze(look, pose);
    case 'wraith':
      return wraith(look, pose);
  }
}
