import {
  type LevelSlider,
  levelSliderValues,
  type NumberParam,
  PARAM_TABLES,
  parseRecipe,
  type Recipe,
  type Slider,
  SLIDER_STEPS,
  sliderEffect,
  type SliderEffect,
} from '@hinterland/core';
import type { QualityJob } from './quality-job.ts';
import { runJobs } from './quality-pool.ts';

export interface JudgedSlider extends Slider {
  readonly values: readonly number[];
  readonly effect: SliderEffect;
}

export interface JudgedLevelSlider extends LevelSlider {
  readonly values: readonly number[];
  readonly effect: SliderEffect;
}

/** Moves each slider of levels through its travel in the same worlds, and judges what its measure does. */
export async function judgeLevelSliders(
  sliders: readonly LevelSlider[],
  recipes: readonly Recipe[],
  quiet: boolean,
): Promise<JudgedLevelSlider[]> {
  const jobs = recipes.map((recipe): QualityJob => ({ kind: 'level sliders', recipe, sliders }));
  const results = await runJobs<number[][]>(jobs, quiet);
  return sliders.map((slider, i) => {
    const values = levelSliderValues(slider.param);
    const measured = values.map((_, v) => results.map((rows) => rows[i][v]));
    return { ...slider, values, effect: sliderEffect(measured, slider.moves) };
  });
}

/** Moves each slider through its travel on the same seeds, and judges what its measure does. */
export async function judgeSliders(sliders: readonly Slider[], recipes: readonly Recipe[], quiet: boolean): Promise<JudgedSlider[]> {
  const tried = sliders.map((slider) => ({ slider, values: valuesOf(slider) }));
  const jobs = tried.flatMap(({ slider, values }) =>
    values.flatMap((value) =>
      recipes.map((recipe): QualityJob => ({ kind: 'measure', recipe: withParam(recipe, slider, value), measure: slider.measure })),
    ),
  );
  const results = await runJobs<number | null>(jobs, quiet);
  return tried.map(({ slider, values }, i) => {
    const at = (v: number, r: number): number | null => results[(i * SLIDER_STEPS + v) * recipes.length + r];
    // A seed that the measure does not apply to at some value would bend the curve: it is left out at all of them.
    const seeds = recipes.map((_, r) => r).filter((r) => values.every((_, v) => at(v, r) !== null));
    const measured = values.map((_, v) => seeds.map((r) => at(v, r) as number));
    return {
      ...slider,
      values,
      effect: sliderEffect(measured, slider.moves === 'round' ? { round: values[SLIDER_STEPS - 1] - values[0] } : slider.moves),
    };
  });
}

/** Eleven values from the least to the greatest, each on the grain of the parameter. */
function valuesOf({ group, param }: Slider): number[] {
  const { min, max, step } = PARAM_TABLES[group][param] as NumberParam;
  return Array.from({ length: SLIDER_STEPS }, (_, i) => {
    const value = min + ((max - min) * i) / (SLIDER_STEPS - 1);
    return step === 1 ? Math.round(value) : Number(value.toFixed(6));
  });
}

function withParam(recipe: Recipe, { group, param }: Slider, value: number): Recipe {
  return parseRecipe({ ...recipe, params: { ...recipe.params, [group]: { ...recipe.params[group], [param]: value } } });
}

/** One line for each slider: verdict, its curve, and what is wrong with it. */
export function sliderTable(sliders: readonly (JudgedSlider | JudgedLevelSlider)[]): string {
  const lines = sliders.map((slider) => {
    const { param, measure, effect } = slider;
    const curve = effect.curve.map((value) => Number(value.toPrecision(3))).join(' ');
    const rank = effect.rank === null ? '' : `, rank ${effect.rank.toFixed(2)}`;
    const words = `${effect.rightWay}/${effect.steps} steps, dead ${Math.round(100 * effect.deadZone)} %, biggest ${Math.round(100 * effect.biggestStep)} %${rank}`;
    const name = 'group' in slider ? `${slider.group}.${param}` : `${slider.kind}: levels.${param}`;
    return `${effect.pass ? '  ok' : 'FAIL'}  ${`${name} -> ${measure}`.padEnd(44)}  ${words.padEnd(55)}  ${curve}`;
  });
  const failed = sliders.filter((slider) => !slider.effect.pass).length;
  return `${lines.join('\n')}\n\nwanted: 9 of 10 steps the right way, no dead zone over 20 % of the travel, no step over 30 % of the effect; ${failed === 0 ? 'all hold' : `${failed} of ${sliders.length} fail`}\n`;
}
