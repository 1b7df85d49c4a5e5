import { CLIMATE } from './scoreboard/climate.ts';
import { HISTORY } from './scoreboard/history.ts';
import type { Line } from './scoreboard/line.ts';
import { LOOKS } from './scoreboard/looks.ts';
import { PEOPLE } from './scoreboard/people.ts';
import { PROMISES } from './scoreboard/promises.ts';
import { QUESTS } from './scoreboard/quests.ts';
import { RELIEF } from './scoreboard/relief.ts';
import { SETTLEMENTS } from './scoreboard/settlements.ts';
import { SIZES } from './scoreboard/sizes.ts';
import { TALK } from './scoreboard/talk.ts';
import { VARIETY } from './scoreboard/variety.ts';

export type { Line, Target } from './scoreboard/line.ts';

/** Every promise that can be counted, with its band and what other lands score. */
export const SCOREBOARD: readonly Line[] = [
  ...PROMISES,
  ...RELIEF,
  ...CLIMATE,
  ...SETTLEMENTS,
  ...HISTORY,
  ...SIZES,
  ...PEOPLE,
  ...TALK,
  ...LOOKS,
  ...VARIETY,
  ...QUESTS,
];
