import { type QuickRng, quickRng, weighted } from '../base/quick-rng.ts';
import type { Rng } from '../base/rng.ts';
import type { Figure } from '../civilization/history/figure.ts';
import type { TakenNames } from '../civilization/naming.ts';
import type { Tongue } from '../civilization/tongue.ts';
import type { FactBase } from '../facts/base.ts';
import {
  type Appearance,
  type Character,
  type Faction,
  type Gender,
  GENDERS,
  type Item,
  MOTIVATIONS,
  type Place,
  type PlaceId,
  type Road,
  type Voice,
  type WorldEvent,
} from '../world.ts';
import { captiveDay, knownOfCaptives, takeCaptives } from './captives.ts';
import { takeCensus } from './census.ts';
import { bearChildren, childrenAmong, giveChildhoods, wantsChild } from './childhood.ts';
import { planDay } from './days.ts';
import { bear, GROWN, type Nursery, raiseFamilies, wed } from './families.ts';
import { makeGenome, makeStock } from './genome.ts';
import { beliefsOf, fearsOf, needsOf, secretsOf } from './inner-life.ts';
import { factor, makeGender, speciesOf } from './kinds.ts';
import { livelihoodsOf } from './livelihoods.ts';
import { makeAppearance } from './looks.ts';
import { gatherLore } from './lore.ts';
import { callingOf, giveMeans, staplesOf, WEALTH } from './means.ts';
import { awayFromMean, makeMotivations, makeTemper, makeTraits, motiveTable, temperTable } from './mind.ts';
import { findNotables } from './notables.ts';
import { giveWork, occupationOf, workTable } from './offices.ts';
import { type Cut, cutOf } from './outfit.ts';
import { placePins } from './pins.ts';
import type { CharacterParams, PinRow } from './params.ts';
import { ageOf, newPerson, type Person } from './person.ts';
import { neededAt } from './needs.ts';
import { makeRoom } from './room.ts';
import { type Country, makeSlate, outingsOf, spotsOf } from './spots.ts';
import { makeManners, makeVoice } from './voice.ts';
import { spinWeb } from './web.ts';

/** What people are made from: the land, who settled it, and what happened there. */
export interface Setting {
  readonly land: Country;
  readonly places: readonly Place[];
  readonly roads: readonly Road[];
  readonly factions: readonly Faction[];
  readonly languages: readonly Tongue[];
  /** The creature of each lair. */
  readonly beasts: ReadonlyMap<PlaceId, { readonly name: string }>;
  readonly events: readonly WorldEvent[];
  /** Old things, whose holders the facts name. */
  readonly items: readonly Item[];
  /** Those whom history made: the first of all people, with the same ids. */
  readonly figures: readonly Figure[];
  readonly facts: FactBase;
  readonly year: number;
}

/** Hours that people walk to the next place and back on one day, one way. */
const DAY_TRIP = 4;

/**
 * The people one can meet, and those of their forebears who are remembered. They are counted out to the settlements, raised
 * in families, given the work that each place needs and then what it lives by; tied to kin, to neighbours and along every
 * road; and given minds that follow from all this.
 */
export function makeCharacters(setting: Setting, params: CharacterParams, luck: Rng): Character[] {
  const { land, places, roads, languages, events, figures, year } = setting;
  const rng = quickRng(luck.fork('people'));
  const nursery: Nursery = {
    year,
    params,
    places,
    languages,
    stocks: languages.map((_, culture) => makeStock(rng.fork('stock').fork(culture))),
    species: speciesOf(params.species),
    taken: new Set<string>() as TakenNames,
    people: [],
    residents: places.map(() => []),
    given: new Map(places.filter(({ population }) => population > 0).map(({ id }) => [id, new Set<string>()])),
  };
  const { people, residents } = nursery;
  for (const figure of figures) people.push(fromFigure(figure, nursery, rng.fork('figure').fork(figure.id)));
  kinOfFigures(figures, people);

  const settled = places.filter(({ population }) => population > 0);
  const counts = takeCensus(places, params.cast, rng.fork('census'));
  makeRoom(
    places,
    counts,
    residents.map((here) => here.filter(({ died }) => died === null).length),
  );
  const outings = outingsOf(land, places, roads, DAY_TRIP);
  const pins = placePins(params.pins, places, setting.factions, counts);
  for (const place of settled) {
    const own = rng.fork('place').fork(place.id);
    const living = residents[place.id].filter(({ died }) => died === null).length;
    const wanted = pins.get(place.id) ?? [];
    const near = outings[place.id].map(({ to }) => to);
    const count = Math.max(0, counts[place.id] - living);
    const children = childrenAmong(count, neededAt(place) + 1 - living, params, own.fork('children'));
    raiseFamilies(nursery, place, count - children, near, own);
    const born = bearChildren(nursery, place, children, own.fork('born'));
    raiseFamilies(nursery, place, children - born, near, own.fork('more'));
    bearWanted(nursery, place, wanted, own.fork('wanted'));
  }
  const works = rng.fork('work');
  const table = workTable(params);
  const livelihoods = places.map((place) => (place.population > 0 ? livelihoodsOf(land, place) : new Map<never, number>()));
  for (const place of settled) {
    const own = works.fork(place.id);
    const means = own.fork('means');
    const work = livelihoods[place.id];
    giveWork(place, residents[place.id], work, pins.get(place.id) ?? [], year, params, table, own);
    giveChildhoods(place, residents[place.id], work, year, params, own.fork('childhood'));
    const staples = staplesOf(work);
    for (const person of residents[place.id]) if (person.died === null) giveMeans(person, year, staples, means.fork(person.id));
  }

  const happened: WorldEvent[][] = places.map(() => []);
  for (let k = events.length - 1; k >= 0; k--) {
    const { place } = events[k];
    if (place !== null) happened[place].push(events[k]);
  }
  findNotables(
    { people, residents, places, factions: setting.factions, events, items: setting.items, happened, facts: setting.facts, year },
    rng.fork('notables'),
  );
  spinWeb({ people, residents, places, roads, happened, year, params }, rng.fork('ties'));
  takeCaptives({ people, residents, places, roads, beasts: setting.beasts, happened, facts: setting.facts, year }, rng.fork('captives'));
  giveMinds(setting, nursery, happened, outings, params, rng);
  const luckOfLooks = rng.fork('looks');
  const cuts = new Map<string, Cut>();
  return people.map((person) => finished(person, nursery, land, setting.factions, cuts, luckOfLooks.fork(person.id)));
}

/** Whom history knows, with what it left open. */
function fromFigure(figure: Figure, { stocks, species, params, people, residents, given, taken }: Nursery, rng: QuickRng): Person {
  const parents = figure.parents.map((id) => people[id]).filter((one) => one !== undefined);
  const likely: Gender = figure.pronouns.subject === 'she' ? 'woman' : figure.pronouns.subject === 'he' ? 'man' : 'neither';
  // History knows what people go by, not their gender nor their kind: these are as the user wishes.
  const gender = factor(params.genders, likely) > 0 ? likely : makeGender(rng.fork('gender'), params);
  const person = newPerson({
    id: figure.id,
    name: figure.name,
    given: figure.given,
    family: figure.family,
    species:
      parents[0]?.species ??
      weighted(
        rng.fork('species'),
        species.map(({ share }) => share),
      ),
    gender,
    pronouns: figure.pronouns,
    home: figure.home,
    birthplace: figure.birthplace,
    culture: figure.culture,
    born: figure.born,
    parents,
    figure: true,
    child: false,
    traits: makeTraits(rng, parents),
    genome: makeGenome(rng, stocks[figure.culture], parents),
  });
  person.died = figure.died;
  // Whose trade the user left out takes up another, like anyone who has none.
  person.occupation = factor(params.occupations, figure.occupation) > 0 ? figure.occupation : '';
  person.title = [figure.title, figure.epithet].filter((word) => word !== '').join(' ') || null;
  person.event = figure.deeds[figure.deeds.length - 1] ?? null;
  person.rank = callingOf(figure.occupation).rank;
  residents[figure.home].push(person);
  given.get(figure.home)?.add(figure.given);
  taken.add(figure.name.toLowerCase());
  return person;
}

/** Those whom the user asked for and whom none of the people raised here could be. */
function bearWanted(nursery: Nursery, home: Place, pins: readonly PinRow[], rng: QuickRng): void {
  const { residents, params, year } = nursery;
  const free = new Set(residents[home.id].filter(({ figure, died }) => !figure && died === null));
  for (const [k, pin] of pins.entries()) {
    const { gender, age } = pin;
    const child = wantsChild(pin);
    const asked = GENDERS.find((one) => one === gender);
    if (asked !== undefined && factor(params.genders, asked) === 0) continue;
    let one: Person | undefined;
    for (const person of free) if (person.child === child && (asked === undefined || person.gender === asked)) one ??= person;
    one ??= bear(nursery, { born: year - (child ? Math.max(4, age || 10) : Math.max(GROWN, age || 35)), home, gender: asked }, rng.fork(k));
    free.delete(one);
  }
}

function kinOfFigures(figures: readonly Figure[], people: readonly Person[]): void {
  for (const { id, spouse } of figures)
    if (spouse !== null && people[spouse] && !people[id].spouse && !people[spouse].spouse) wed(people[id], people[spouse]);
}

/** Temper, motives, fears, secrets, beliefs, voice and day of the living; why everyone is here. */
function giveMinds(
  setting: Setting,
  { people, residents, places }: Nursery,
  happened: readonly (readonly WorldEvent[])[],
  outings: ReturnType<typeof outingsOf>,
  params: CharacterParams,
  rng: QuickRng,
): void {
  const { land, roads, facts, year, languages } = setting;
  const lore = gatherLore(places, roads, setting.beasts, happened, people, residents, facts);
  const manners = makeManners(languages.length, rng.fork('manners'));
  const slate = makeSlate();
  const tempers = temperTable(params.tempers);
  const motives = motiveTable(params.motives);
  const away = new Float64Array(5);
  const needs = new Float64Array(MOTIVATIONS.length);
  const minds = rng.fork('mind');
  for (const place of places) {
    const here = residents[place.id];
    if (here.length === 0) continue;
    const known = lore[place.id];
    const living = here.filter(({ died }) => died === null);
    const leader = living.find(({ affordances, title }) => title !== null && affordances.includes('lead')) ?? null;
    if (leader !== null) known.leads = ['occupation', leader.term, leader.occupation];
    const gone = knownOfCaptives(living);
    const spots = place.population > 0 ? spotsOf(land, place, slate) : {};
    for (const person of here) {
      const own = minds.fork(person.id);
      const alive = person.died === null;
      awayFromMean(person.traits, away);
      if (alive) needsOf(person, known, year, needs);
      person.temper = makeTemper(own, away, tempers, person.wanted);
      person.because = whyHere(person, places, setting.events);
      person.motivations = makeMotivations(own, away, occupationOf(person.occupation), alive ? needs : null, motives);
      person.voice = makeVoice(person, manners[person.culture], own);
      if (!alive) continue;
      person.fears = fearsOf(person, known, own);
      person.secrets = secretsOf(person, people, params.tone, own);
      person.beliefs = beliefsOf(person, known, leader, living, people, own);
      if (gone.length > 0 && !person.child && person.captive === null) person.beliefs = [...gone, ...person.beliefs];
      const day = planDay(person, place, spots, outings[place.id], places, year, own);
      person.schedule = person.captive === null ? day : captiveDay(places[person.captive]);
    }
  }
}

/** In a sentence or two: where they come from, and what the place wants of them. */
function whyHere(person: Person, places: readonly Place[], events: readonly WorldEvent[]): string {
  const { parents, spouse, pronouns } = person;
  const they = pronouns.subject.charAt(0).toUpperCase() + pronouns.subject.slice(1);
  const was = pronouns.plural ? 'were' : 'was';
  const home = places[person.home].name;
  const from = places[person.birthplace].name;
  const of = parents.length > 0 ? `, child of ${parents.map(({ given }) => given).join(' and ')} ${parents[0].family}`.trimEnd() : '';
  const birth =
    person.birthplace === person.home
      ? `Born in ${home}${of}.`
      : spouse && spouse.birthplace === person.home
        ? `Born in ${from}${of}; ${pronouns.subject} came to ${home} to marry ${spouse.given}.`
        : `Born in ${from}${of}; ${pronouns.subject} came to ${home} for work.`;
  const deed = person.event === null ? undefined : events[person.event];
  if (person.figure && deed)
    return `${birth} ${they} ${was} part of ${deed.name.replace(/^The /, 'the ')} in the year ${deed.year}.${person.known === '' ? '' : ` ${person.known}`}`;
  const works = person.calling === '' ? birth : `${birth} ${person.calling}`;
  return person.known === '' ? works : `${works} ${person.known}`;
}

function finished(
  person: Person,
  { year, species, places }: Nursery,
  land: Country,
  factions: readonly Faction[],
  cuts: Map<string, Cut>,
  rng: QuickRng,
): Character {
  const { parents } = person;
  const own = species[person.species] ?? species[0];
  const occupation = occupationOf(person.occupation);
  const { cell, faction } = places[person.home];
  const clothing = occupation?.clothing ?? 'a plain coat';
  const cut = cuts.get(person.occupation) ?? cutOf(person.occupation, clothing);
  cuts.set(person.occupation, cut);
  const looks: Appearance = makeAppearance(
    rng,
    person.genome,
    parents,
    {
      age: ageOf(person, year),
      trade: person.occupation,
      clothing,
      cut,
      pronouns: person.pronouns,
      wealth: WEALTH[person.rank],
      celsius: land.layers.temperature[cell],
      colours: faction === null ? null : factions[faction].colour,
      marks: person.marks,
    },
    own.palette,
  );
  return {
    id: person.id,
    name: person.name,
    species: own.name,
    gender: person.gender,
    pronouns: person.pronouns,
    home: person.home,
    birthplace: person.birthplace,
    captive: person.captive,
    culture: person.culture,
    occupation: person.occupation,
    title: person.title,
    rank: person.rank,
    born: person.born,
    died: person.died,
    parents: parents.map(({ id }) => id),
    ties: person.ties,
    traits: person.traits,
    temper: person.temper,
    motivations: person.motivations,
    fears: person.fears,
    secrets: person.secrets,
    beliefs: person.beliefs,
    affordances: person.affordances,
    stats: person.stats,
    skills: person.skills,
    goods: person.goods,
    purse: person.purse,
    schedule: person.schedule,
    voice: person.voice as Voice,
    appearance: own.height === 1 ? looks : { ...looks, height: Math.round(looks.height * own.height * 100) / 100 },
    because: person.because,
    event: person.event,
  };
}
