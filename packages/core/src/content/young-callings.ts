import type { Calling } from './callings.ts';

/** Callings of those who are not grown. */
export const YOUNG_CALLINGS: Readonly<Record<string, Calling>> = {
  child: {
    rank: 'common',
    offers: ['inform'],
    skills: ['climbing', 'hiding'],
    stats: ['agility', 'charm'],
    spot: 'square',
    doing: 'plays',
    wares: ['wooden top'],
  },
  apprentice: {
    rank: 'common',
    offers: ['craft', 'inform'],
    skills: ['fetching and holding', 'sweeping'],
    stats: ['agility', 'resolve'],
    spot: 'workplace',
    doing: 'learns a trade in the workshop',
    wares: ['heel of bread'],
  },
  pupil: {
    rank: 'common',
    offers: ['inform'],
    skills: ['reading', 'reckoning'],
    stats: ['wits', 'charm'],
    spot: 'shrine',
    doing: 'has lessons',
    wares: ['slate pencil'],
  },
  'goose keeper': {
    rank: 'common',
    offers: ['guide', 'inform'],
    skills: ['herding', 'whistling'],
    stats: ['agility', 'endurance'],
    spot: 'field',
    doing: 'minds the geese',
    wares: ['goose feather'],
  },
  'errand runner': {
    rank: 'common',
    offers: ['inform', 'guide'],
    skills: ['running', 'knowing everyone'],
    stats: ['agility', 'wits'],
    spot: 'square',
    doing: 'runs errands',
    wares: ['ball of string'],
  },
  page: {
    rank: 'common',
    offers: ['inform', 'unlock'],
    skills: ['manners', 'riding'],
    stats: ['charm', 'agility'],
    spot: 'workplace',
    doing: 'waits at table',
    wares: ['clean napkin'],
  },
};
