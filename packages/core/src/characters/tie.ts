import { between, chance, int, pick, type QuickRng, weighted } from '../base/quick-rng.ts';
import { ELDERS as CHILD_ELDERS, PLAYMATES as CHILD_PLAYMATES } from '../content/childhood.ts';
import { OVERSEAS, TIE_KINDS, type TieKind } from '../content/ties.ts';
import type { EventId, Place, Road, WorldEvent } from '../world.ts';
import type { CharacterParams } from './params.ts';
import { ageOf, type Person } from './person.ts';

/** What the web of ties is spun from. */
export interface Spinning {
  readonly people: readonly Person[];
  readonly residents: readonly (readonly Person[])[];
  readonly places: readonly Place[];
  readonly roads: readonly Road[];
  /** Events by the place where they happened. */
  readonly happened: readonly (readonly WorldEvent[])[];
  readonly year: number;
  readonly params: CharacterParams;
}

const KINDS: ReadonlyMap<string, TieKind> = new Map(TIE_KINDS.map((kind) => [kind.kind, kind]));

/** Kinds of tie with how common they are: when all is warm, as it is, and when all is grim. */
export type KindWeights = readonly (readonly [kind: string, warm: number, plain: number, grim: number])[];

/** How common each kind is in a tone from -1 (warm) to 1 (grim). */
export function weightsOf(kinds: KindWeights, tone: number): number[] {
  return kinds.map(([, warm, plain, grim]) => (tone < 0 ? plain + (warm - plain) * -tone : plain + (grim - plain) * tone));
}

/** Ties two people by a kind of tie that both can have. */
export function tieFitting(web: Spinning, rng: QuickRng, a: Person, b: Person, kinds: KindWeights, weights: readonly number[]): void {
  if (a.child || b.child) {
    tieChild(web, rng, a, b);
    return;
  }
  const { year } = web;
  for (let attempt = 0; attempt < 5; attempt++) {
    const [kind] = kinds[weighted(rng, weights)];
    const [elder, younger] = a.born <= b.born ? [a, b] : [b, a];
    if (kind === 'mentor') {
      if (younger.born - elder.born < 10 || (elder.occupation !== younger.occupation && !chance(rng, 0.5))) continue;
      tie(web, rng, younger, elder, kind);
      return;
    }
    if (
      kind === 'beloved' &&
      (a.born - b.born > 14 || b.born - a.born > 14 || ageOf(younger, year) < 18 || b.parents.includes(a) || a.parents.includes(b))
    )
      continue;
    if (kind === 'liege') {
      const lord = [a, b].find(({ affordances, rank }) => rank === 'noble' || (rank === 'notable' && affordances.includes('lead')));
      const sworn = lord === a ? b : a;
      if (!lord || sworn.rank === 'noble') continue;
      tie(web, rng, sworn, lord, kind);
      return;
    }
    // The one with less owes the one with more.
    if (kind === 'creditor') tie(web, rng, a.purse <= b.purse ? a : b, a.purse <= b.purse ? b : a, kind);
    else tie(web, rng, a, b, kind);
    return;
  }
  tie(web, rng, a, b, 'friend');
}

/** A child has friends among children, and looks up to who is grown. */
export function tieChild(web: Spinning, rng: QuickRng, a: Person, b: Person): void {
  if (a.child === b.child) tie(web, rng, a, b, 'friend');
  else tie(web, rng, a.child ? a : b, a.child ? b : a, 'mentor');
}

/** Ties two people both ways, for one cause: what they lived through, what they both are, or how it came about. */
export function tie(web: Spinning, rng: QuickRng, a: Person, b: Person, name: string): void {
  const kind = KINDS.get(name) as TieKind;
  const cause = causeOf(web, rng, a, b, kind);
  if (typeof cause === 'string') bind(rng, a, b, kind, cause, null);
  else bind(rng, a, b, kind, cause.words, cause.event);
}

/** Ties two who live on shores that no lane joins. */
export function tieOverseas({ places }: Spinning, rng: QuickRng, a: Person, b: Person): void {
  const { kind, causes } = pick(rng, FROM_OVERSEAS);
  const [from, to] = kind.kind === 'mentor' && a.born < b.born ? [b, a] : [a, b];
  bind(rng, from, to, kind, told(pick(rng, causes), from, to, places[from.home].name), null);
}

function bind(rng: QuickRng, a: Person, b: Person, kind: TieKind, because: string, event: EventId | null): void {
  const strength = Math.round(between(rng, kind.strength[0], kind.strength[1]) * 100) / 100;
  a.ties.push({ to: b.id, kind: kind.kind, strength, because, event });
  b.ties.push({ to: a.id, kind: kind.back, strength, because, event });
}

/** Kinds that may come of what two people lived through. */
const OF_EVENTS: ReadonlySet<string> = new Set(['friend', 'grudge', 'liege', 'rival']);

function causeOf(web: Spinning, rng: QuickRng, a: Person, b: Person, kind: TieKind): string | SharedPast {
  const place = web.places[chance(rng, 0.5) ? a.home : b.home].name;
  if (kind.kind === 'parent') return `${a.given} is the child of ${b.given}`;
  if (kind.kind === 'sibling') {
    for (const shared of a.parents) if (b.parents.includes(shared)) return `${shared.given} ${shared.family} is a parent of both`;
  }
  if (a.master === b) return `${a.given} ${a.occupation === 'apprentice' ? 'is apprenticed to' : 'has lessons with'} ${b.given}`;
  if (a.child && kind.kind === 'friend') return told(pick(rng, PLAYMATES), a, b, place);
  if (a.child && kind.kind === 'mentor') return told(pick(rng, ELDERS), a, b, place);
  if (kind.kind === 'cousin') return 'a parent of the one and a parent of the other grew up together';
  if (a.home === b.home && OF_EVENTS.has(kind.kind)) {
    // The latest stand first: those of the years that both remember.
    const happened = web.happened[a.home];
    const since = Math.max(a.born, b.born) + 8;
    let both = 0;
    while (both < happened.length && happened[both].year >= since) both++;
    if (both > 0 && chance(rng, 0.45)) {
      const { id, name, year } = happened[int(rng, 0, both - 1)];
      const words =
        kind.kind === 'friend'
          ? `They stood by each other in the year ${year}, in the days of ${inSentence(name)}`
          : kind.kind === 'liege'
            ? `${a.given} swore it in the year ${year}, after ${inSentence(name)}`
            : `They blame each other for what happened in the year ${year}, in the days of ${inSentence(name)}`;
      return { words, event: id };
    }
  }
  if (a.occupation === b.occupation && a.occupation !== '') {
    if (kind.kind === 'rival' && a.home === b.home && chance(rng, 0.7))
      return `${place} has bread for one ${a.occupation}, and they are two`;
    if (kind.kind === 'mentor' && chance(rng, 0.6)) return `${a.given} learned the trade of ${withArticle(a.occupation)} from ${b.given}`;
  }
  if (kind.kind === 'rival') {
    for (const { kind: has, to } of a.ties)
      if (has === 'beloved' && b.ties.some((other) => other.kind === 'beloved' && other.to === to))
        return `Both have lost their heart to ${web.people[to].given}`;
  }
  return told(pick(rng, CAUSES.get(kind.kind) as readonly Cause[]), a, b, place);
}

function told({ first, texts, slots }: Cause, a: Person, b: Person, place: string): string {
  let words = first;
  for (let k = 0; k < slots.length; k++) {
    const said = slots[k] === 'a' ? a.given : slots[k] === 'b' ? b.given : place;
    words = words === '' ? said + texts[k] : words + said + texts[k];
  }
  return words;
}

interface SharedPast {
  readonly words: string;
  readonly event: EventId;
}

/** A text that begins with `first` and has a name and then one of `texts` for each slot. */
interface Cause {
  readonly first: string;
  readonly slots: readonly string[];
  readonly texts: readonly string[];
}

function causesOf(because: readonly string[]): Cause[] {
  return because.map((text) => {
    const parts = text.split(/\{(a|b|place)\}/);
    return {
      first: capital(parts[0]),
      slots: parts.filter((_, k) => k % 2 === 1),
      texts: parts.filter((_, k) => k > 0 && k % 2 === 0),
    };
  });
}
const CAUSES: ReadonlyMap<string, readonly Cause[]> = new Map(TIE_KINDS.map(({ kind, because }) => [kind, causesOf(because)]));
const FROM_OVERSEAS = OVERSEAS.map(({ kind, because }) => ({ kind: KINDS.get(kind) as TieKind, causes: causesOf(because) }));
const PLAYMATES: readonly Cause[] = causesOf(CHILD_PLAYMATES);
const ELDERS: readonly Cause[] = causesOf(CHILD_ELDERS);

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "The Sack of Oruna" within a sentence. */
function inSentence(name: string): string {
  return name.startsWith('The ') ? `the ${name.slice(4)}` : name;
}
