import { chance, type Rng } from '../base/rng.ts';
import { QUEST_CHOICES } from '../content/quest-endings.ts';
import { QUEST_STEPS } from '../content/quest-steps.ts';
import { QUEST_PAST_WOES } from '../content/quest-sayings.ts';
import { QUEST_TALES } from '../content/quest-tales.ts';
import type { Character, PlaceId, QuestBranch, QuestEnding, QuestStep, Term } from '../world.ts';
import type { Country } from './country.ts';
import { actOf, type Arc } from './arc.ts';
import type { QuestParams } from './params.ts';
import type { DraftStep, Thing } from './plan/draft.ts';
import type { Plan } from './plan/plan.ts';
import { say, speakOf, type Spoken } from './tale.ts';
import { foeSlot, passageTo, personSlot, type Slots, slotsOf, spotSlot, thingSlot } from './slots.ts';
import { vesselOf } from './passage.ts';

/** The symbols of what is said of each step. A name that is put together anew has to be hashed anew. */
const SAID = new Map(
  Object.keys(QUEST_STEPS).map((name) => [name, { order: `order ${name}`, journal: `journal ${name}`, hint: `hint ${name}` }]),
);

/** Puts steps into words. */
function tellSteps(country: Country, steps: readonly DraftStep[], home: PlaceId, rng: Rng): QuestStep[] {
  let from = home;
  return steps.map(({ action, subject, object, place, needs, gives, say: plain, words }) => {
    const spoken = speakOf(slotsOf(country, words, from));
    const vessel = action === 'goto' && words.spot !== undefined ? vesselOf(passageTo(country, from, words.spot)) : '';
    const symbol = vessel === '' ? plain : `${plain}${vessel}`;
    from = place;
    const said = SAID.get(symbol);
    if (!said) throw new Error(`no words for "${symbol}"`);
    const text = say(said.order, spoken, rng);
    const journal = say(said.journal, spoken, rng);
    const hint = say(said.hint, spoken, rng);
    // Spelled out, for there are thousands and a copy that leaves parts out is slow to make.
    if (subject === undefined && object === undefined) return { action, place, needs, gives, text, journal, hint };
    if (subject === undefined) return { action, object: object as Term, place, needs, gives, text, journal, hint };
    if (object === undefined) return { action, subject, place, needs, gives, text, journal, hint };
    return { action, subject, object, place, needs, gives, text, journal, hint };
  });
}

const KIN: Readonly<Record<string, readonly [she: string, he: string, they: string]>> = {
  parent: ['mother', 'father', 'parent'],
  child: ['daughter', 'son', 'child'],
  sibling: ['sister', 'brother', 'sibling'],
  spouse: ['wife', 'husband', 'spouse'],
};
/** Ties by which one speaks of somebody as one's own. */
const OWN: ReadonlySet<string> = new Set(['friend', 'cousin', 'mentor', 'pupil', 'rival', 'creditor', 'debtor', 'neighbour']);

function tieWords({ tie, other }: Plan['tension']): string {
  if (!tie || !other) return 'my acquaintance';
  const forms = KIN[tie.kind];
  if (forms) return `my ${forms[other.pronouns.subject === 'she' ? 0 : other.pronouns.subject === 'he' ? 1 : 2]}`;
  if (tie.kind === 'trading partner' || tie.kind === 'partner') return 'my trading partner';
  if (tie.kind === 'mentor') return 'my old teacher';
  if (tie.kind === 'beloved') return 'my beloved';
  return OWN.has(tie.kind) ? `my ${tie.kind}` : 'my acquaintance';
}

/** What a tale is about: what is mended or made, else what is named first. */
function subjectOf({ cast, strategy }: Plan): Thing | null {
  for (const name of ['broken', 'wall', 'work', 'gear']) {
    const thing = cast.things.get(name);
    if (thing) return thing;
  }
  if (strategy.name.startsWith('assemble')) return cast.things.get('tool') ?? null;
  if (strategy.name === 'trade for supplies') return cast.things.get('stores') ?? null;
  for (const name of Object.keys(strategy.things ?? {})) {
    const thing = cast.things.get(name);
    if (thing) return thing;
  }
  return null;
}

function mannerOf({ traits }: Character): 'warm' | 'curt' | 'shy' | 'grand' {
  if (traits.neuroticism > 0.35) return 'shy';
  if (traits.extraversion > 0.45 && traits.openness > 0.2) return 'grand';
  return traits.agreeableness >= 0.1 ? 'warm' : 'curt';
}

/** What history has to do with a person of a quest; null where it has to do with a place. */
function pastOf({ name, other }: Plan['tension']): string | null {
  if (name === 'witness' || name === 'captive') return `past ${name}`;
  return other !== null && name in QUEST_PAST_WOES ? `past ${name}` : null;
}

/** An event that says where it was needs no town beside it. */
function withoutTowns(sentence: string, event: string, { places }: Country, { giver, other }: Plan['tension']): string {
  const named = (home: PlaceId, word: string, text: string): string =>
    event.includes(places[home].name) ? text.replace(` in ${places[home].name}`, ` ${word}`) : text;
  const here = named(giver.home, 'here', sentence);
  return other === null ? here : named(other.home, 'there', here);
}

/** All that is said of a quest. */
export interface Telling {
  readonly name: string;
  readonly hook: string;
  readonly text: string;
  readonly steps: readonly QuestStep[];
  readonly branches: readonly QuestBranch[];
  readonly endings: readonly QuestEnding[];
}

/** Tells a plan. `taken` holds the titles that are no longer free. */
export function tellQuest(
  country: Country,
  plan: Plan,
  params: QuestParams,
  taken: Set<string>,
  rng: Rng,
  chapter: { readonly arc: Arc; readonly order: number } | null,
): Telling {
  const { strategy, tension, cast } = plan;
  const { giver } = tension;
  const thing = subjectOf(plan);
  const foe = cast.foes.get('pests') ?? tension.foe;
  const event = tension.event === null ? '' : country.events[tension.event].name.replace(/^The /, 'the ');
  const slots: Slots = {
    giver: personSlot(country, giver),
    town: country.places[giver.home].name,
    tie: tieWords(tension),
    topic: cast.topics.get('craft') ?? cast.topics.get('crime') ?? '',
    event,
  };
  if (tension.other) slots[tension.other.captive === null ? 'other' : 'captive'] = personSlot(country, tension.other);
  if (thing) slots['thing'] = thingSlot(country, thing);
  if (foe) slots['foe'] = foeSlot(country, foe);
  if (tension.site) slots['site'] = spotSlot(country, giver.home, tension.site.id);

  const spoken = speakOf(slots);
  const own = rng.fork('tale');
  const speech: string[] = [];
  if (chance(own, 0.7)) speech.push(say(`greeting ${mannerOf(giver)}`, spoken, own));
  if (chapter) speech.push(say(`act ${actOf(chapter.order, chapter.arc.plans.length)}`, spoken, own));
  speech.push(say(`pitch ${strategy.name}`, spoken, own));
  const past = event === '' ? null : pastOf(tension);
  if (past !== null) speech.push(withoutTowns(say(past, spoken, own), event, country, tension));
  else if (event !== '' && tension.site && QUEST_TALES[strategy.name].pitch.every((pitch) => pitch.includes('#site')))
    speech.push(say(tension.because.some(([relation]) => relation === 'ruinedBy') ? 'past dire' : 'past', spoken, own));
  for (const gate of plan.gates) speech.push(gate.text);
  speech.push(say(`stakes ${strategy.name}`, spoken, own));
  if (plan.clock !== null) speech.push(`You have ${daysOf(plan.clock)}, no more.`);
  if (chance(own, 0.6)) speech.push(say('why you', spoken, own));
  const tone = params.tone === 'mixed' ? (plan.danger > 0.45 ? 'grim' : 'light') : params.tone;
  if (params.tone !== 'mixed' || chance(own, 0.3)) speech.push(say(`close ${tone}`, spoken, own));

  return {
    name: titleOf(plan, spoken, taken, own),
    hook: say(`hook ${strategy.name}`, spoken, own),
    text: speech.join(' '),
    steps: tellSteps(country, plan.steps, giver.home, own),
    branches: tellBranches(country, plan, own),
    endings: plan.endings.map(({ outcome, when, gives, say: symbol, words }, k) => {
      const text = say(symbol, speakOf(slotsOf(country, words, giver.home), spoken), own);
      if (k > 0 || !chapter || chapter.order < chapter.arc.plans.length - 1) return { outcome, when, gives, text };
      return { outcome, when, gives: [...gives, ...chapter.arc.outcome], text: `${text} ${arcEnd(country, chapter.arc, giver, own)}` };
    }),
  };
}

/** How the whole tale ends. */
function arcEnd(country: Country, { site, outcome }: Arc, giver: Character, rng: Rng): string {
  const realm = country.places[giver.home].faction;
  const spot = { site: spotSlot(country, giver.home, site.id) };
  if (realm === null || outcome.length === 0) return say('arc end plain', speakOf(spot), rng);
  const called = country.factions[realm].name.replace(/^(?:The )?(?=.* of )/, 'the ').replace(/^The /, 'the ');
  return say('arc end territory', speakOf({ ...spot, realm: called }), rng);
}

/** What the tale is called. */
export function nameOfArc(country: Country, { site, plans }: Arc, rng: Rng): string {
  return say('arc name', speakOf({ site: spotSlot(country, plans[0].tension.giver.home, site.id) }), rng);
}

function tellBranches(country: Country, plan: Plan, rng: Rng): QuestBranch[] {
  let own = 1;
  return plan.branches.map(({ from, to, means, steps, end, who, legs: { walked, afloat, roads, rafts } }) => {
    const home = from === 0 ? plan.tension.giver.home : plan.steps[from - 1].place;
    const slots = slotsOf(country, { ...(who ? { who } : {}), ...(end?.words.thing ? { thing: end.words.thing } : {}) }, home);
    return {
      from,
      to,
      means,
      steps: tellSteps(country, steps, home, rng),
      ending: end ? own++ : 0,
      text: means in QUEST_CHOICES ? say(`choice ${means}`, speakOf(slots), rng) : 'There is another way.',
      walked,
      afloat,
      roads,
      rafts,
    };
  });
}

function titleOf({ strategy, tension }: Plan, spoken: Spoken, taken: Set<string>, rng: Rng): string {
  const { length } = QUEST_TALES[strategy.name].names;
  const first = Math.floor(rng.next() * length);
  for (let k = 0; k < length; k++) {
    const name = say(`name ${(first + k) % length} ${strategy.name}`, spoken, rng);
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
  const name = `${say(`name ${first} ${strategy.name}`, spoken, rng)}, for ${tension.giver.name}`;
  taken.add(name);
  return name;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

function daysOf(hours: number): string {
  const days = Math.max(1, Math.floor(hours / 12));
  return days === 1 ? 'one day' : `${NUMBERS[days] ?? String(days)} days`;
}
