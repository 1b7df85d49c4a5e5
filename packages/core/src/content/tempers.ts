import type { Motivation, Traits } from '../world.ts';

/** Words for what one notices about someone, by the factor they show and the end of it. Data only. */
export const TEMPERS: Readonly<Record<keyof Traits, { readonly high: readonly string[]; readonly low: readonly string[] }>> = {
  openness: { high: ['curious', 'dreamy', 'inventive'], low: ['down-to-earth', 'old-fashioned', 'matter-of-fact'] },
  conscientiousness: { high: ['diligent', 'exacting', 'dependable'], low: ['careless', 'easy-going', 'scatterbrained'] },
  extraversion: { high: ['talkative', 'bold', 'merry'], low: ['quiet', 'shy', 'solitary'] },
  agreeableness: { high: ['kind', 'patient', 'trusting'], low: ['blunt', 'proud', 'suspicious'] },
  neuroticism: { high: ['anxious', 'moody', 'short-tempered'], low: ['calm', 'steady', 'fearless'] },
};
export const TEMPER_WORDS: readonly string[] = Object.values(TEMPERS).flatMap(({ high, low }) => [...high, ...low]);

/** What each motivation is called in a sentence: "what moves her most is a good name". */
export const MOTIVATION_WORDS: Readonly<Record<Motivation, string>> = {
  knowledge: 'knowledge',
  comfort: 'comfort',
  reputation: 'a good name',
  serenity: 'peace of mind',
  protection: 'keeping others safe',
  conquest: 'getting the better of others',
  wealth: 'wealth',
  ability: 'growing more able',
  equipment: 'having the right tools',
};
