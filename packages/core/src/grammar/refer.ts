/**
 * Referring expressions: what an entity is called at this point of a text.
 *
 * The full name at first; then a short name, and within two sentences a pronoun, each only where nobody else could be
 * meant: no other entity of the last two sentences goes by the same pronoun, no other one known bears the same short
 * name. A verb agrees with what was printed last ("she is", "they are").
 */
import type { Language } from './language.ts';
import { entryOf } from './language.ts';
import { badSlot, ownField, sameEntity } from './value.ts';
import { type PronounSet, SET_OF_GENDER } from './pronouns.ts';
import type { Discourse, Run } from './run.ts';

/** When an entity was last spoken of. */
export interface Mention {
  readonly entity: unknown;
  sentence: number;
  /** True once its full name was printed. */
  named: boolean;
  /** Whether the form printed last takes a plural verb. */
  plural: boolean;
}

export type Case = 'subject' | 'object' | 'possessive';

/** Sentences back, the current one included, in which a pronoun still finds what it stands for. */
const REACH = 2;

/** The shortest expression that is not ambiguous. */
export function refer(run: Run, entity: unknown, as: Case, path: string, pronounAllowed = true): string {
  const { language } = run.grammar;
  const discourse = run.discourse as Discourse;
  const plural = ownField(entity, 'plural') === true;
  // A text that is being saved does not know what will stand before it.
  if (discourse.saving !== null) {
    discourse.saving.push(entity);
    return inCase(nameOf(entity, path), as, plural, language);
  }
  const mention = mentionOf(discourse, entity);
  const recent = mention !== undefined && discourse.sentence - mention.sentence < REACH;
  if (pronounAllowed && recent) {
    const set = pronounsOf(entity, language);
    if (set && !otherGoesBy(discourse, entity, set, language)) {
      remember(discourse, entity, set.plural, false);
      return set[as];
    }
  }
  const short = ownField(entity, 'short');
  const brief = mention?.named === true && typeof short === 'string' && !otherCalled(run, discourse, entity, short);
  const name = brief ? (short as string) : nameOf(entity, path);
  remember(discourse, entity, plural, true);
  return inCase(name, as, plural, language);
}

/** The full name, and the entity is spoken of. */
export function fullName(run: Run, entity: unknown, path: string): string {
  const { discourse } = run;
  if (discourse !== null) {
    if (discourse.saving !== null) discourse.saving.push(entity);
    else remember(discourse, entity, ownField(entity, 'plural') === true, true);
  }
  return nameOf(entity, path);
}

/** A pronoun, whatever stands before. */
export function pronoun(run: Run, entity: unknown, form: keyof PronounSet & string, path: string): string {
  const set = pronounsOf(entity, run.grammar.language);
  if (!set) throw badSlot(`${path}.pronouns`, 'the grammar has no pronouns for this entity');
  if (run.discourse?.saving === null) remember(run.discourse, entity, set.plural, false);
  return String(set[form]);
}

/** Whether a verb after the form printed last is plural. */
export function verbIsPlural(run: Run, entity: unknown): boolean {
  if (ownField(entity, 'plural') === true) return true;
  const discourse = run.discourse as Discourse;
  if (discourse.saving !== null) return false;
  return mentionOf(discourse, entity)?.plural ?? false;
}

/** Entities whose full names were just printed. */
export function spokenOf(run: Run, entities: readonly unknown[]): void {
  const { discourse } = run;
  if (discourse === null) return;
  if (discourse.saving !== null) discourse.saving.push(...entities);
  else for (const entity of entities) remember(discourse, entity, ownField(entity, 'plural') === true, true);
}

/** The pronouns of an entity: its own, those of its gender in the lexicon, or those of a thing. */
export function pronounsOf(entity: unknown, language: Language): PronounSet | undefined {
  const own = ownField(entity, 'pronouns');
  const sets = language.pronouns;
  if (typeof own === 'string') return sets.get(own);
  if (own !== undefined) return readSet(own, sets);
  if (ownField(entity, 'plural') === true) return sets.get('many');
  const name = ownField(entity, 'name');
  const gender = typeof name === 'string' ? entryOf(language.lexicon, name)?.get('gender') : undefined;
  return sets.get(SET_OF_GENDER.get(gender ?? 'neuter') ?? gender ?? '');
}

/** A set written out by the host; forms it leaves out are taken from the known set with the same subject. */
function readSet(own: unknown, sets: Language['pronouns']): PronounSet | undefined {
  const text = (field: string): string | undefined => {
    const value = ownField(own, field);
    return typeof value === 'string' ? value : undefined;
  };
  const subject = text('subject');
  const plural = ownField(own, 'plural');
  let base: PronounSet | undefined;
  for (const set of sets.values()) if (set.subject === subject) base ??= set;
  if (subject === undefined) return undefined;
  const possessive = text('possessive') ?? base?.possessive ?? subject;
  const object = text('object') ?? base?.object ?? subject;
  return {
    subject,
    object,
    possessive,
    owned: text('owned') ?? base?.owned ?? possessive,
    reflexive: text('reflexive') ?? base?.reflexive ?? object,
    plural: typeof plural === 'boolean' ? plural : (base?.plural ?? false),
  };
}

/** When it was last spoken of; undefined where it was not. */
function mentionOf({ mentions }: Discourse, entity: unknown): Mention | undefined {
  for (const mention of mentions) if (sameEntity(mention.entity, entity)) return mention;
  return undefined;
}

function remember(discourse: Discourse, entity: unknown, plural: boolean, named: boolean): void {
  const mention = mentionOf(discourse, entity);
  if (mention === undefined) {
    discourse.mentions.push({ entity, sentence: discourse.sentence, named, plural });
    return;
  }
  mention.sentence = discourse.sentence;
  mention.plural = plural;
  mention.named ||= named;
}

function otherGoesBy(discourse: Discourse, entity: unknown, set: PronounSet, language: Language): boolean {
  return discourse.mentions.some(
    (one) =>
      discourse.sentence - one.sentence < REACH &&
      !sameEntity(one.entity, entity) &&
      pronounsOf(one.entity, language)?.subject === set.subject,
  );
}

/** True where another entity that was named or handed in could be meant by a short name. */
function otherCalled(run: Run, discourse: Discourse, entity: unknown, short: string): boolean {
  const called = (other: unknown): boolean =>
    !sameEntity(other, entity) && (ownField(other, 'short') === short || ownField(other, 'name') === short);
  return discourse.mentions.some((one) => called(one.entity)) || run.values.some(called);
}

function nameOf(entity: unknown, path: string): string {
  const name = ownField(entity, 'name');
  if (typeof name !== 'string') throw badSlot(`${path}.name`, 'expected a text, got nothing');
  return name;
}

function inCase(name: string, as: Case, plural: boolean, language: Language): string {
  return as === 'possessive' ? language.possessive(name, plural) : name;
}
