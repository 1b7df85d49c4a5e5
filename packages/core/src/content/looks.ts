import type { Appearance, Pronouns } from '../world.ts';

/** What people look like and how they are spoken of. Data only; the first colours of a row are the darkest. */
export const SKINS: readonly string[] = ['#3b2219', '#5a3825', '#7a4e33', '#96653f', '#b07d52', '#c99a70', '#dcb48f', '#ecd0b3'];
export const HAIRS: readonly string[] = ['#17120f', '#2c1f16', '#4a3120', '#6b4526', '#8f5d2c', '#b5813f', '#d3ad66', '#a5442a'];
export const GREY_HAIRS: readonly string[] = ['#8b8780', '#a9a59d', '#cfcbc2'];
export const EYES: readonly string[] = ['brown', 'dark brown', 'hazel', 'amber', 'green', 'grey', 'blue'];
export const BUILDS: readonly Appearance['build'][] = ['slight', 'lean', 'sturdy', 'broad'];
export const HAIR_STYLES: readonly Appearance['hairStyle'][] = ['cropped', 'short', 'long', 'braided', 'curly', 'short', 'long', 'bald'];

export const PRONOUNS: readonly { readonly pronouns: Pronouns; readonly weight: number }[] = [
  { pronouns: { subject: 'she', object: 'her', possessive: 'her', plural: false }, weight: 47 },
  { pronouns: { subject: 'he', object: 'him', possessive: 'his', plural: false }, weight: 47 },
  { pronouns: { subject: 'they', object: 'them', possessive: 'their', plural: true }, weight: 6 },
];
