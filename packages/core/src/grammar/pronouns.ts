/** The pronouns of one person or thing. */
export interface PronounSet {
  /** "she" goes */
  readonly subject: string;
  /** with "her" */
  readonly object: string;
  /** "her" hat */
  readonly possessive: string;
  /** the hat is "hers" */
  readonly owned: string;
  /** she sees "herself" */
  readonly reflexive: string;
  /** True where the verb is plural: "they are". */
  readonly plural: boolean;
}

export const PRONOUN_FORMS = ['subject', 'object', 'possessive', 'owned', 'reflexive'] as const;

/** English sets by the name that a value of type `pronouns` may give. */
export const ENGLISH_PRONOUNS: ReadonlyMap<string, PronounSet> = new Map([
  ['she', { subject: 'she', object: 'her', possessive: 'her', owned: 'hers', reflexive: 'herself', plural: false }],
  ['he', { subject: 'he', object: 'him', possessive: 'his', owned: 'his', reflexive: 'himself', plural: false }],
  ['they', { subject: 'they', object: 'them', possessive: 'their', owned: 'theirs', reflexive: 'themself', plural: true }],
  ['it', { subject: 'it', object: 'it', possessive: 'its', owned: 'its', reflexive: 'itself', plural: false }],
  ['many', { subject: 'they', object: 'them', possessive: 'their', owned: 'theirs', reflexive: 'themselves', plural: true }],
  ['ze', { subject: 'ze', object: 'hir', possessive: 'hir', owned: 'hirs', reflexive: 'hirself', plural: false }],
  ['xe', { subject: 'xe', object: 'xem', possessive: 'xyr', owned: 'xyrs', reflexive: 'xemself', plural: false }],
]);

/** What a gender in the lexicon means for pronouns. */
export const SET_OF_GENDER: ReadonlyMap<string, string> = new Map([
  ['feminine', 'she'],
  ['masculine', 'he'],
  ['neuter', 'it'],
  ['common', 'they'],
]);
