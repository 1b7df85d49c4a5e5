import { clamp } from '../base/math.ts';
import { chance, draw, int, pick, type QuickRng } from '../base/quick-rng.ts';
import { CHILD_FEARS, CHILD_SECRETS } from '../content/childhood.ts';
import { FEARS, SMALL_SECRETS } from '../content/voices.ts';
import { type Belief, type CharacterId, type Evidence, type Fact, MOTIVATIONS, type Secret, type Tie } from '../world.ts';
import type { Gossip, Lore, Past } from './lore.ts';
import { ageOf, areTied, type Person } from './person.ts';

const [KNOWLEDGE, COMFORT, REPUTATION, SERENITY, PROTECTION, CONQUEST, WEALTH, ABILITY, EQUIPMENT] = MOTIVATIONS.map((_, m) => m);

/** What is amiss in a life, and the motivation it stirs: the unmet needs that the facts show, in the order of MOTIVATIONS, written to `out`. */
export function needsOf(person: Person, lore: Lore, year: number, out: Float64Array): void {
  out.fill(0);
  const age = ageOf(person, year);
  for (const { kind } of person.ties) {
    const stirred = STIRRED.get(kind);
    if (stirred !== undefined) for (const [motivation, amount] of stirred) out[motivation] += amount;
  }
  if (person.spouse !== null && person.spouse.died !== null) out[SERENITY] += 0.4;
  if (person.rank === 'poor') {
    out[WEALTH] += 0.5;
    out[COMFORT] += 0.3;
  }
  if (age > 62) out[COMFORT] += 0.4;
  if (age < 24) out[ABILITY] += 0.5;
  if (lore.beasts.length > 0) {
    out[PROTECTION] += 0.35;
    out[CONQUEST] += 0.2;
  }
  if (lore.needs.length > 0) {
    out[COMFORT] += 0.3;
    out[EQUIPMENT] += 0.3;
  }
  if (lore.atWar) {
    out[PROTECTION] += 0.4;
    out[CONQUEST] += 0.4;
  }
  if (lore.wilds.length > 0) out[KNOWLEDGE] += 0.15;
  // The latest stands first.
  if (lore.events.length > 0 && year - lore.events[0].event.year < 15) out[PROTECTION] += 0.25;
  for (let m = 0; m < out.length; m++) if (out[m] > MOST) out[m] = MOST;
}
const MOST = 1.4;

const STIRRED: ReadonlyMap<string, readonly (readonly [motivation: number, amount: number])[]> = new Map([
  ['creditor', [[WEALTH, 0.5]]],
  ['debtor', [[WEALTH, 0.3]]],
  [
    'rival',
    [
      [REPUTATION, 0.35],
      [CONQUEST, 0.2],
    ],
  ],
  [
    'grudge',
    [
      [SERENITY, 0.4],
      [CONQUEST, 0.35],
    ],
  ],
  ['wronged', [[REPUTATION, 0.2]]],
  ['beloved', [[SERENITY, 0.2]]],
  ['pupil', [[KNOWLEDGE, 0.2]]],
  ['mentor', [[ABILITY, 0.3]]],
  ['liege', [[REPUTATION, 0.2]]],
]);

export function fearsOf(person: Person, lore: Lore, rng: QuickRng): string[] {
  const out: string[] = [];
  if (lore.beasts.length > 0 && chance(rng, 0.35)) {
    const [beast, lair] = pick(rng, lore.beasts);
    out.push(`the ${beast} of ${lair.name}`);
  }
  const many = person.traits.neuroticism > 0.3 ? 2 : 1;
  for (let tries = 0; out.length < many && tries < 8; tries++) {
    const fear = pick(rng, person.child ? CHILD_FEARS : FEARS);
    if (!out.includes(fear)) out.push(fear);
  }
  return out;
}

/** What they would rather not have known: of love, of debt, of hate; or something small of their own. */
export function secretsOf(person: Person, people: readonly Person[], tone: number, rng: QuickRng): readonly Secret[] {
  const keeps = 0.5 + 0.3 * tone;
  for (const { to, kind } of person.ties) {
    if (kind !== 'beloved' && kind !== 'creditor' && kind !== 'grudge') continue;
    const unfaithful = kind === 'beloved' && person.spouse !== null && person.spouse.id !== to && person.spouse.died === null;
    if (!unfaithful && !chance(rng, keeps)) continue;
    const other = people[to];
    const { subject: they, plural } = person.pronouns;
    const whole = `${other.given} ${other.family}`.trim();
    if (kind === 'beloved')
      return [
        {
          text: `${they} ${plural ? 'love' : 'loves'} ${whole}${unfaithful ? `, and ${plural ? 'are' : 'is'} married to someone else` : ` and ${plural ? 'have' : 'has'} never said so`}`,
          fact: ['loves', person.term, other.term],
        },
      ];
    if (kind === 'creditor')
      return [
        {
          text: `${they} ${plural ? 'owe' : 'owes'} ${whole} more than ${they} ${plural ? 'have' : 'has'}`,
          fact: ['debtor', person.term, other.term],
        },
      ];
    return [{ text: `${they} ${plural ? 'mean' : 'means'} to get even with ${whole}`, fact: ['grudge', person.term, other.term] }];
  }
  if (!chance(rng, 0.16 + 0.12 * tone)) return NONE;
  const own = pick(rng, person.child ? CHILD_SECRETS : SMALL_SECRETS);
  return [{ text: `${person.pronouns.subject} ${person.pronouns.plural ? own.many : own.one}`, fact: ['secret', person.term, own.word] }];
}
const NONE: readonly never[] = [];

const MEMORY_FROM = 7;

/** What someone holds to be so: of their own place, of its people, of what lies around it and what happened there. */
export function beliefsOf(
  person: Person,
  lore: Lore,
  leader: Person | null,
  here: readonly Person[],
  people: readonly Person[],
  rng: QuickRng,
): Belief[] {
  const out: Belief[] = [];
  if (leader !== null && leader !== person && lore.leads !== null) out.push(belief(lore.leads, 'witnessed', 0.95));
  if (lore.joined.length > 0) out.push(belief(pick(rng, lore.joined), 'witnessed', 0.9));
  if (lore.dwells.length > 0) {
    const fact = pick(rng, lore.dwells);
    const seen = chance(rng, person.child ? 0 : person.affordances.includes('guide') ? 0.6 : 0.12);
    out.push(seen ? belief(fact, 'witnessed', 0.9) : belief(fact, 'rumour', 0.5));
  }
  if (lore.lies.length > 0) out.push(belief(pick(rng, lore.lies), chance(rng, 0.4) ? 'witnessed' : 'told', 0.7));
  if (lore.lacks.length > 0 && chance(rng, 0.6)) out.push(belief(pick(rng, lore.lacks), 'witnessed', 0.85));
  if (lore.relics.length > 0 && chance(rng, 0.5)) out.push(belief(pick(rng, lore.relics), 'rumour', 0.45));
  if (lore.gossip.length > 0) {
    const talk = 1 + Math.round(1.2 + person.traits.extraversion) + (person.affordances.includes('inform') ? 1 : 0);
    const tied = person.ties.filter(({ to, strength }) => strength > 0 && people[to].died === null && people[to].home === person.home);
    for (let k = 0; k < talk; k++) {
      const heard = hear(person, pick(rng, lore.gossip), tied, here, out, rng);
      if (heard !== null) out.push(heard);
    }
  }
  if (lore.events.length > 0) for (let k = int(rng, 1, 2); k > 0; k--) remember(person, pick(rng, lore.events), lore, out, rng);
  return out;
}

function belief(fact: Fact, evidence: Evidence, strength: number, source: CharacterId | null = null, right = true): Belief {
  return { fact, evidence, strength: Math.round(clamp(strength, 0.05, 1) * 100) / 100, source, right };
}

function knows(out: readonly Belief[], one: Fact): boolean {
  for (const { fact } of out) if (fact === one || (fact[1] === one[1] && fact[2] === one[2] && fact[0] === one[0])) return true;
  return false;
}

/** A tie of two others: told by one of them, or by someone one knows; or heard at the well, and then perhaps wrongly. */
function hear(
  person: Person,
  { fact, one, other }: Gossip,
  tied: readonly Tie[],
  here: readonly Person[],
  out: readonly Belief[],
  rng: QuickRng,
): Belief | null {
  if (one === person || other === person || knows(out, fact)) return null;
  let teller: Tie | null = null;
  for (const tie of tied) if (teller === null && (tie.to === one.id || tie.to === other.id)) teller = tie;
  if (teller === null && tied.length > 0 && chance(rng, 0.5)) teller = pick(rng, tied);
  if (teller !== null) return belief(fact, 'told', 0.55 + 0.4 * teller.strength, teller.to);
  if (chance(rng, 0.22)) {
    // A name mixed up on the way.
    const wrong = pick(rng, here);
    const mixed: Fact = [fact[0], fact[1], wrong.term];
    const so =
      wrong === one ||
      wrong === other ||
      wrong === person ||
      wrong.died !== null ||
      areTied(wrong, one) ||
      areTied(one, wrong) ||
      areTied(other, wrong) ||
      knows(out, mixed);
    if (!so) return belief(mixed, 'mistaken', 0.4 + 0.3 * draw(rng), null, false);
  }
  if (one.home === person.home && chance(rng, 0.3)) return belief(fact, 'witnessed', 0.9);
  return belief(fact, 'rumour', 0.25 + 0.35 * draw(rng));
}

const LETTERED: ReadonlySet<string> = new Set(['scribe', 'teacher', 'chronicler', 'abbot']);

/** Something that happened here: seen, told by a parent, read, or told as one's people tell it. */
function remember(person: Person, { event, happened, accounts }: Past, lore: Lore, out: Belief[], rng: QuickRng): void {
  if (knows(out, happened)) return;
  const lettered = LETTERED.has(person.occupation);
  const elder = person.parents.find(({ born }) => born + MEMORY_FROM <= event.year);
  if (event.year >= person.born + MEMORY_FROM && person.birthplace === person.home) out.push(belief(happened, 'witnessed', 1));
  else if (lettered) out.push(belief(happened, 'read', 0.8));
  else out.push(belief(happened, 'told', elder ? 0.75 : 0.5, elder?.id ?? null));
  if (accounts.length === 0) return;
  const claim = pick(rng, pick(rng, accounts));
  if (knows(out, claim)) return;
  const right = lore.isTrue(claim);
  out.push(belief(claim, right ? (lettered ? 'read' : 'told') : 'mistaken', 0.55, null, right));
}
