import { parseRecipe, PARAM_TABLES, type ParamGroup } from '@hinterland/core';
import { expect, test } from 'vitest';
import { nextLuck, withDefaults, withLuck, withParam, withSeed } from './edits.ts';
import { type History, startHistory, stepHistory } from './history.ts';
import { canonical } from './link.ts';

const start = startHistory(parseRecipe('copper-otter-1729'));

test('undoing fifty changes returns to the first recipe, redoing them to the last', () => {
  const numbers = (Object.keys(PARAM_TABLES) as ParamGroup[]).flatMap((group) =>
    Object.entries(PARAM_TABLES[group]).flatMap(([name, param]) => (param.kind === 'number' ? [{ group, name, param }] : [])),
  );
  let history: History = start;
  for (let k = 0; k < 50; k++) {
    const { group, name, param } = numbers[(k * 7) % numbers.length];
    const steps = Math.floor((param.max - param.min) / param.step);
    const value = Number((param.min + param.step * ((k * 5 + 1) % steps)).toFixed(6));
    history = stepHistory(history, { do: 'edit', recipe: withParam(history.present, group, name, value) });
  }
  const last = canonical(history.present);
  expect(history.past.length).toBeGreaterThan(40);
  while (history.past.length) history = stepHistory(history, { do: 'undo' });
  expect(canonical(history.present)).toBe(canonical(start.present));
  while (history.future.length) history = stepHistory(history, { do: 'redo' });
  expect(canonical(history.present)).toBe(last);
});

test('a dragged slider is one step, and letting go ends it', () => {
  let history: History = start;
  const drag = (value: number): void => {
    history = stepHistory(history, { do: 'edit', recipe: withParam(history.present, 'terrain', 'ruggedness', value), deed: 'ruggedness' });
  };
  for (const value of [1.1, 1.2, 1.3]) drag(value);
  expect(history.past).toHaveLength(1);
  history = stepHistory(history, { do: 'rest' });
  drag(0.5);
  expect(history.past).toHaveLength(2);
  expect(stepHistory(history, { do: 'undo' }).present.params.terrain.ruggedness).toBe(1.3);
});

test('a re-rolled stage leaves the seed and all else alone, and another seed forgets it', () => {
  const once = withLuck(start.present, 'settlements', nextLuck(start.present, 'settlements'));
  const twice = withLuck(once, 'settlements', nextLuck(once, 'settlements'));
  expect(once.subseeds).toEqual({ settlements: 'copper-otter-1729~1' });
  expect(twice.subseeds).toEqual({ settlements: 'copper-otter-1729~2' });
  expect(canonical(withLuck(twice, 'settlements', null))).toBe(canonical(start.present));
  expect(withSeed(twice, 'other').subseeds).toEqual({});
});

test('defaults come back for one group or for all', () => {
  const tuned = withParam(withParam(start.present, 'terrain', 'ruggedness', 2), 'climate', 'wetness', 2);
  expect(withDefaults(tuned, 'terrain').params.climate.wetness).toBe(2);
  expect(canonical(withDefaults(tuned, null))).toBe(canonical(start.present));
});
