import type { PlaceKind } from '../world.ts';
import type { Survey } from './blocks.ts';

/** Kinds of places where nobody lives. */
export type WildKind = Extract<PlaceKind, 'cave' | 'lair' | 'ruin' | 'shrine' | 'tower' | 'dungeon' | 'temple' | 'landmark'>;

/** 1 between the two distances, falling to -2 outside. */
function within(kilometres: number, least: number, most: number): number {
  return kilometres < least ? -2 : kilometres <= most ? 1 : Math.max(-2, 1 - (kilometres - most) / most);
}

interface Term {
  readonly factor: string;
  readonly amount: (survey: Survey, kilometres: number, block: number) => number;
}

const rough = (survey: Survey, block: number): number => Math.min(1, 2 * survey.hills[block]);

/** What draws each kind of place: its worth is their sum. `kilometres` is the way to the nearest settlement. */
export const WILD_TERMS: Readonly<Record<WildKind, readonly Term[]>> = {
  cave: [
    { factor: 'steep rock', amount: (survey, _, block) => 3 * rough(survey, block) },
    { factor: 'half a day’s walk from people', amount: (_, kilometres) => within(kilometres, 2, 14) },
    { factor: 'water in the rock', amount: (survey, _, block) => 0.4 * survey.fresh[block] },
  ],
  lair: [
    { factor: 'far from any hearth', amount: (_, kilometres) => 1.5 * within(kilometres, 5, 25) },
    { factor: 'broken country', amount: (survey, _, block) => 1.2 * rough(survey, block) },
    { factor: 'deep woods', amount: (survey, _, block) => 1.2 * survey.trees[block] },
    { factor: 'thin soil', amount: (survey, _, block) => 0.6 * (1 - survey.farmland[block]) },
  ],
  ruin: [
    { factor: 'land that once fed a town', amount: (survey, _, block) => 1.6 * Math.min(1, 2 * survey.farmland[block]) },
    { factor: 'an old road', amount: (_, kilometres) => 1.2 * within(kilometres, 3, 12) },
    { factor: 'fresh water', amount: (survey, _, block) => 0.6 * survey.fresh[block] },
    { factor: 'a hill to hold', amount: (survey, _, block) => 0.6 * rough(survey, block) },
  ],
  shrine: [
    { factor: 'a spring', amount: (survey, _, block) => 1.2 * survey.fresh[block] },
    { factor: 'a high place', amount: (survey, _, block) => 1.2 * rough(survey, block) },
    { factor: 'a morning’s walk from people', amount: (_, kilometres) => 1.4 * within(kilometres, 2, 7) },
    { factor: 'the meeting of two waters', amount: (survey, _, block) => (survey.meeting[block] === 1 ? 0.8 : 0) },
  ],
  tower: [
    { factor: 'a headland', amount: (survey, _, block) => (survey.coast[block] !== 0 ? 1.6 * (1 - survey.shelter[block]) : 0) },
    { factor: 'a wide view', amount: (survey, _, block) => 1.4 * rough(survey, block) },
    { factor: 'a road to watch', amount: (_, kilometres) => 1.2 * within(kilometres, 2, 9) },
    { factor: 'a pass through the hills', amount: (survey, _, block) => survey.pass[block] },
  ],
  dungeon: [
    { factor: 'hard rock to dig into', amount: (survey, _, block) => 1.2 * rough(survey, block) },
    { factor: 'a day’s walk from the law', amount: (_, kilometres) => 1.4 * within(kilometres, 5, 16) },
    { factor: 'old workings', amount: (survey, _, block) => 1.2 * survey.ore[block] },
    { factor: 'a pass that was held once', amount: (survey, _, block) => 0.8 * survey.pass[block] },
  ],
  temple: [
    { factor: 'pilgrims near enough', amount: (_, kilometres) => 1.6 * within(kilometres, 2, 6) },
    { factor: 'the meeting of two waters', amount: (survey, _, block) => (survey.meeting[block] === 1 ? 1 : 0) },
    { factor: 'land that feeds its priests', amount: (survey, _, block) => 0.9 * Math.min(1, 1.5 * survey.farmland[block]) },
    { factor: 'a river to wash in', amount: (survey, _, block) => Math.min(0.8, survey.flow[block] / 30) },
  ],
  landmark: [
    { factor: 'heights seen from afar', amount: (survey, _, block) => Math.min(1.6, survey.height[block] / 900) },
    { factor: 'a headland', amount: (survey, _, block) => (survey.coast[block] !== 0 ? 1.1 * (1 - survey.shelter[block]) : 0) },
    { factor: 'a pass through the hills', amount: (survey, _, block) => survey.pass[block] },
    { factor: 'open country about it', amount: (survey, _, block) => 0.7 * (1 - survey.trees[block]) },
    { factor: 'wild country', amount: (_, kilometres) => 0.5 * within(kilometres, 3, 30) },
  ],
};
