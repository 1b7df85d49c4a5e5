import { clamp } from '../base/math.ts';
import { chance, int, pick, type Rng } from '../base/rng.ts';
import { FEARS, SMALL_SECRETS } from '../content/voices.ts';
import type { FactBase } from '../facts/base.ts';
import type { Belief, Evidence, Fact, Motivation, Place, Secret, WorldEvent } from '../world.ts';
import { everTrue, type Gossip, type Lore, personTerm } from './lore.ts';
import { ageOf, type Person } from './person.ts';

/** What is amiss in a life, and the motivation it stirs: the unmet needs that the facts show. */
export function needsOf(person: Person, lore: Lore, year: number): Record<Motivation, number> {
  const out: Record<Motivation, number> = {
    knowledge: 0,
    comfort: 0,
    reputation: 0,
    serenity: 0,
    protection: 0,
    conquest: 0,
    wealth: 0,
    ability: 0,
    equipment: 0,
  };
  const add = (motivation: Motivation, amount: number): void => {
    out[motivation] = Math.min(1.4, out[motivation] + amount);
  };
  const age = ageOf(person, year);
  for (const { kind } of person.ties) {
    const stirred = STIRRED[kind];
    if (stirred) for (const [motivation, amount] of stirred) add(motivation, amount);
  }
  if (person.spouse?.died) add('serenity', 0.4);
  if (person.rank === 'poor') {
    add('wealth', 0.5);
    add('comfort', 0.3);
  }
  if (age > 62) add('comfort', 0.4);
  if (age < 24) add('ability', 0.5);
  if (lore.beasts.length > 0) {
    add('protection', 0.35);
    add('conquest', 0.2);
  }
  if (lore.needs.length > 0) {
    add('comfort', 0.3);
    add('equipment', 0.3);
  }
  if (lore.atWar) {
    add('protection', 0.4);
    add('conquest', 0.4);
  }
  if (lore.wilds.length > 0) add('knowledge', 0.15);
  // The latest stands first.
  if (lore.events.length > 0 && year - lore.events[0].year < 15) add('protection', 0.25);
  return out;
}

const STIRRED: Readonly<Record<string, readonly (readonly [Motivation, number])[]>> = {
  creditor: [['wealth', 0.5]],
  debtor: [['wealth', 0.3]],
  rival: [
    ['reputation', 0.35],
    ['conquest', 0.2],
  ],
  grudge: [
    ['serenity', 0.4],
    ['conquest', 0.35],
  ],
  wronged: [['reputation', 0.2]],
  beloved: [['serenity', 0.2]],
  pupil: [['knowledge', 0.2]],
  mentor: [['ability', 0.3]],
  liege: [['reputation', 0.2]],
};

export function fearsOf(person: Person, lore: Lore, rng: Rng): string[] {
  const out: string[] = [];
  if (lore.beasts.length > 0 && chance(rng, 0.35)) {
    const [beast, lair] = pick(rng, lore.beasts);
    out.push(`the ${beast} of ${lair.name}`);
  }
  const many = person.traits.neuroticism > 0.3 ? 2 : 1;
  for (let tries = 0; out.length < many && tries < 8; tries++) {
    const fear = pick(rng, FEARS);
    if (!out.includes(fear)) out.push(fear);
  }
  return out;
}

/** What they would rather not have known: of love, of debt, of hate; or something small of their own. */
export function secretsOf(person: Person, people: readonly Person[], tone: number, rng: Rng): Secret[] {
  const { pronouns } = person;
  const they = pronouns.subject;
  const verb = (many: string, one: string): string => (pronouns.plural ? many : one);
  const me = personTerm(person);
  const keeps = 0.5 + 0.3 * tone;
  for (const { to, kind } of person.ties) {
    const other = people[to];
    if (kind !== 'beloved' && kind !== 'creditor' && kind !== 'grudge') continue;
    const whole = `${other.given} ${other.family}`.trim();
    if (kind === 'beloved' && person.spouse && person.spouse !== other && person.spouse.died === null)
      return [
        {
          text: `${they} ${verb('love', 'loves')} ${whole}, and ${verb('are', 'is')} married to someone else`,
          fact: ['loves', me, `character:${to}`],
        },
      ];
    if (!chance(rng, keeps)) continue;
    if (kind === 'beloved')
      return [
        {
          text: `${they} ${verb('love', 'loves')} ${whole} and ${verb('have', 'has')} never said so`,
          fact: ['loves', me, `character:${to}`],
        },
      ];
    if (kind === 'creditor')
      return [
        {
          text: `${they} ${verb('owe', 'owes')} ${whole} more than ${they} ${verb('have', 'has')}`,
          fact: ['debtor', me, `character:${to}`],
        },
      ];
    if (kind === 'grudge')
      return [{ text: `${they} ${verb('mean', 'means')} to get even with ${whole}`, fact: ['grudge', me, `character:${to}`] }];
  }
  if (!chance(rng, 0.16 + 0.12 * tone)) return [];
  const own = pick(rng, SMALL_SECRETS);
  return [{ text: `${they} ${pronouns.plural ? own.many : own.one}`, fact: ['secret', me, own.word] }];
}

const MEMORY_FROM = 7;

/** What someone holds to be so: of their own place, of its people, of what lies around it and what happened there. */
export function beliefsOf(
  person: Person,
  home: Place,
  lore: Lore,
  leader: Person | null,
  here: readonly Person[],
  people: readonly Person[],
  facts: FactBase,
  rng: Rng,
): Belief[] {
  const out: Belief[] = [];
  const believe = (fact: Fact, evidence: Evidence, strength: number, source: Person | null = null, right = true): void => {
    out.push({
      fact,
      evidence,
      strength: Math.round(clamp(strength, 0.05, 1) * 100) / 100,
      source: source === null ? null : source.id,
      right,
    });
  };
  const place = `place:${home.id}`;
  if (leader && leader !== person) believe(['occupation', personTerm(leader), leader.occupation], 'witnessed', 0.95);
  if (lore.neighbours.length > 0) {
    const next = pick(rng, lore.neighbours);
    believe(['joined', place, `place:${next.id}`], 'witnessed', 0.9);
  }
  if (lore.beasts.length > 0) {
    const [beast, lair] = pick(rng, lore.beasts);
    const seen = chance(rng, person.affordances.includes('guide') ? 0.6 : 0.12);
    believe(['dwells', beast, `place:${lair.id}`], seen ? 'witnessed' : 'rumour', seen ? 0.9 : 0.5);
  }
  if (lore.wilds.length > 0) {
    const wild = pick(rng, lore.wilds);
    believe(['kind', `place:${wild.id}`, wild.kind], chance(rng, 0.4) ? 'witnessed' : 'told', 0.7);
  }
  if (lore.needs.length > 0 && chance(rng, 0.6)) believe(['needs', place, pick(rng, lore.needs)], 'witnessed', 0.85);
  if (lore.relics.length > 0 && chance(rng, 0.5)) believe(pick(rng, lore.relics), 'rumour', 0.45);
  const talk = 1 + Math.round(1.2 + person.traits.extraversion) + (person.affordances.includes('inform') ? 1 : 0);
  for (let k = 0; k < talk && lore.gossip.length > 0; k++) hear(person, pick(rng, lore.gossip), here, people, out, believe, rng);
  if (lore.events.length > 0) for (let k = int(rng, 1, 2); k > 0; k--) remember(person, pick(rng, lore.events), facts, out, believe, rng);
  return out;
}

type Believe = (fact: Fact, evidence: Evidence, strength: number, source?: Person | null, right?: boolean) => void;

function knows(out: readonly Belief[], [relation, subject, object]: Fact): boolean {
  return out.some(({ fact }) => fact[0] === relation && fact[1] === subject && fact[2] === object);
}

/** A tie of two others: told by one of them, or by someone one knows; or heard at the well, and then perhaps wrongly. */
function hear(
  person: Person,
  { fact, about }: Gossip,
  here: readonly Person[],
  people: readonly Person[],
  out: readonly Belief[],
  believe: Believe,
  rng: Rng,
): void {
  const [relation, subject] = fact;
  if (about.includes(person) || knows(out, fact)) return;
  const tied = person.ties.filter(({ to, strength }) => strength > 0 && people[to].died === null && people[to].home === person.home);
  const teller =
    tied.find(({ to }) => about[0].id === to || about[1].id === to) ?? (tied.length > 0 && chance(rng, 0.5) ? pick(rng, tied) : null);
  if (teller) {
    believe(fact, 'told', 0.55 + 0.4 * teller.strength, people[teller.to]);
    return;
  }
  if (chance(rng, 0.22)) {
    // A name mixed up on the way.
    const wrong = pick(rng, here);
    const mixed: Fact = [relation, subject, personTerm(wrong)];
    const so =
      wrong.ties.some(({ to }) => to === about[0].id) ||
      about.some(({ ties }) => ties.some(({ to }) => people[to] === wrong)) ||
      about.includes(wrong) ||
      wrong === person ||
      wrong.died !== null ||
      knows(out, mixed);
    if (!so) {
      believe(mixed, 'mistaken', 0.4 + 0.3 * rng.next(), null, false);
      return;
    }
  }
  if (about[0].home === person.home && chance(rng, 0.3)) believe(fact, 'witnessed', 0.9);
  else believe(fact, 'rumour', 0.25 + 0.35 * rng.next());
}

/** Something that happened here: seen, told by a parent, read, or told as one's people tell it. */
function remember(person: Person, event: WorldEvent, facts: FactBase, out: readonly Belief[], believe: Believe, rng: Rng): void {
  const happened: Fact = ['happenedAt', `event:${event.id}`, `place:${event.place}`];
  if (event.place === null || knows(out, happened)) return;
  const lettered =
    person.occupation === 'scribe' ||
    person.occupation === 'teacher' ||
    person.occupation === 'chronicler' ||
    person.occupation === 'abbot';
  const elder = person.parents.find(({ born }) => born + MEMORY_FROM <= event.year);
  if (event.year >= person.born + MEMORY_FROM && person.birthplace === person.home) believe(happened, 'witnessed', 1);
  else if (lettered) believe(happened, 'read', 0.8);
  else believe(happened, 'told', elder ? 0.75 : 0.5, elder ?? null);
  const accounts = event.accounts.filter(({ claims }) => claims.length > 0);
  if (accounts.length === 0) return;
  const told = pick(rng, accounts);
  const claim = pick(rng, told.claims);
  if (knows(out, claim)) return;
  const right = everTrue(facts, claim);
  believe(claim, right ? (lettered ? 'read' : 'told') : 'mistaken', 0.55, null, right);
}
