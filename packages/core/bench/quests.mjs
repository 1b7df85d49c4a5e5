// Quests: what the stage takes in a usual world, and how many it plans, proves and tells in a second where many are asked for.
import { generateWorld, parseRecipe } from '../dist/index.js';

/** As many as a recipe may ask for, so that what a world costs once is shared by many. */
const MANY = 100;

/** Makes a world; how many quests it has, and the milliseconds that they took. */
function questsOf(recipe) {
  let start = 0;
  const { quests } = generateWorld(recipe, {
    onStage: (stage) => {
      if (stage === 'quests') start = performance.now();
    },
  });
  return { offered: quests.length, milliseconds: performance.now() - start };
}

export function bench({ median, line, count }) {
  const usual = [];
  let offered = 0;
  let milliseconds = 0;
  for (let round = -2; round < count; round++) {
    const one = questsOf(parseRecipe({ seed: `bench-quests-${round}`, size: 512 }));
    const many = questsOf(parseRecipe({ seed: `bench-many-${round}`, size: 512, params: { quests: { count: MANY } } }));
    if (round < 0) continue;
    usual.push(one.milliseconds);
    offered += many.offered;
    milliseconds += many.milliseconds;
  }
  line('quests of a world, 512²', median(usual), '', 'budget 30 ms');
  line(
    'one of many quests',
    milliseconds / offered,
    `${((1000 * offered) / milliseconds).toFixed(0)} proven quests a second`,
    'budget 2,000 a second',
  );
}
