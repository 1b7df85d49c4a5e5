import type { SitePlan } from './site-traits.ts';

/** How one comes into a mine. */
export interface MinePlan extends SitePlan {
  readonly way: 'adit' | 'open cut' | 'shaft';
}

export const MINE_PLANS: readonly MinePlan[] = [
  {
    name: 'a hillside mine',
    base: 0.2,
    weights: { steep: 0.7, ridge: 0.2, height: 0.2 },
    told: 'the way in is driven straight into the hill, and the camp lies before its mouth.',
    way: 'adit',
  },
  {
    name: 'an open cut',
    base: 0.15,
    weights: { great: 0.5, level: 0.5, dry: 0.3, old: 0.2 },
    told: 'a pit has been dug out from above, and where the ore goes deeper the way in lies at its bottom.',
    way: 'open cut',
  },
  {
    name: 'a shaft mine',
    base: 0.3,
    weights: { level: 0.5, small: 0.3, wooded: 0.2, wet: 0.15 },
    told: 'a shaft goes straight down under a winch, in the middle of a yard full of spoil.',
    way: 'shaft',
  },
];
