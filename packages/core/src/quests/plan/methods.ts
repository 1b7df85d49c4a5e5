/** The ways to do things that tasks are put together from, one file for each kind. */
// Single deeds: what a player does in one step, and who or what must be there for it.
export { visit, listen, report, greet, give, takeFrom, swap, explore, gatherAt, mend, strike, join, WILD } from './methods/deeds.ts';
// How somebody is made willing.
export { favour, win } from './methods/favour.ts';
// How something is learned, of those who would tell and of those who would not.
export { hear, creep, persuade } from './methods/learn.ts';
// How something is had of somebody who would part with it.
export { getFrom } from './methods/obtain.ts';
// How a foe is overcome.
export { defeat, overcome, best } from './methods/fight.ts';
// How something is had that lies in a wild place or in the wrong hands.
export { passGuard, find, wrest } from './methods/seek.ts';
